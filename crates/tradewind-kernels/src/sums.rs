//! Totals of the rows and columns of a table in one pass.

use crate::lanes::{Four, Lanes, plus, signs, sum};

/// Rows that are read together, and groups of columns between two compensations of a row.
const ROWS: usize = 4;
const GROUPS: usize = 8;

/// The totals of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Totals {
    /// Of each row.
    pub rows: Vec<f64>,
    /// Of each column.
    pub columns: Vec<f64>,
    /// Of all numbers; not finite when one of them is not.
    pub total: f64,
    /// Whether a number has a sign: is negative, or −0.
    pub signed: bool,
}

/// The totals of numbers that stand row after row, `width` of them in each.
///
/// Four rows, or eight groups of four columns, are added plainly; such sums are added with
/// compensation (Blanchard, Higham and Mary 2020, A class of fast and accurate summation
/// algorithms). Numbers that are not negative lose at most 12 units of the last place.
pub fn totals(values: &[f64], width: usize) -> Totals {
    #[cfg(target_arch = "x86_64")]
    if is_x86_feature_detected!("avx2") {
        // SAFETY: the processor has just said that it knows these instructions.
        return unsafe { with_avx2(values, width) };
    }
    gathered(values, width)
}

/// The same loops with registers twice as wide, which halves the time.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn with_avx2(values: &[f64], width: usize) -> Totals {
    gathered(values, width)
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "it takes the instructions of its caller")]
fn gathered(values: &[f64], width: usize) -> Totals {
    let nothing = vec![0.0; width];
    let count = values.len().checked_div(width).unwrap_or(0);
    let mut rows = Vec::with_capacity(count.saturating_add(ROWS));
    let mut columns = vec![Lanes::ZERO; width.div_ceil(4)];
    let mut seen = [0; 4];
    let mut lines = values.chunks_exact(width.max(1));
    while let Some(first) = lines.next() {
        let mut next = || lines.next().unwrap_or(&nothing);
        let four = [first, next(), next(), next()];
        let totals = add_rows(&mut columns, &mut seen, four);
        rows.extend(totals.iter().map(|lanes| sum(lanes.values())));
    }
    rows.truncate(count);
    let total = sum(rows.iter().copied());
    let signed = seen.iter().any(|bits| f64::from_bits(*bits).is_sign_negative());
    let columns = columns.iter().flat_map(Lanes::values).take(width).collect();
    Totals { rows, columns, total, signed }
}

/// Adds four rows to the columns; gives their own sums.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it takes the instructions of its caller")]
fn add_rows(
    columns: &mut [Lanes],
    seen: &mut [u64; 4],
    rows: [&[f64]; ROWS],
) -> [Lanes; ROWS] {
    let [(a, a_rest), (b, b_rest), (c, c_rest), (d, d_rest)] =
        rows.map(<[f64]>::as_chunks::<4>);
    let mut totals = [Lanes::ZERO; ROWS];
    let (whole, last) = columns.split_at_mut(a.len());
    let blocks = whole.chunks_mut(GROUPS).zip(a.chunks(GROUPS));
    let blocks = blocks.zip(b.chunks(GROUPS)).zip(c.chunks(GROUPS));
    for ((((columns, a), b), c), d) in blocks.zip(d.chunks(GROUPS)) {
        add_block(columns, [a, b, c, d], &mut totals, seen);
    }
    let [a, b, c, d] = [a_rest, b_rest, c_rest, d_rest].map(|rest| [padded(rest)]);
    add_block(last, [&a, &b, &c, &d], &mut totals, seen);
    totals
}

/// Adds a block of four rows to the columns and to the sums of the rows.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it takes the instructions of its caller")]
fn add_block(
    columns: &mut [Lanes],
    [a, b, c, d]: [&[Four]; ROWS],
    totals: &mut [Lanes; ROWS],
    seen: &mut [u64; 4],
) {
    let zero = [0.0; 4];
    let (mut of_a, mut of_b, mut of_c, mut of_d) = (zero, zero, zero, zero);
    let mut bits = *seen;
    for ((((column, a), b), c), d) in columns.iter_mut().zip(a).zip(b).zip(c).zip(d) {
        column.add(plus(plus(*a, *b), plus(*c, *d)));
        of_a = plus(of_a, *a);
        of_b = plus(of_b, *b);
        of_c = plus(of_c, *c);
        of_d = plus(of_d, *d);
        bits = signs(signs(signs(signs(bits, *a), *b), *c), *d);
    }
    *seen = bits;
    for (total, sum) in totals.iter_mut().zip([of_a, of_b, of_c, of_d]) {
        total.add(sum);
    }
}

fn padded(rest: &[f64]) -> Four {
    let mut out = [0.0; 4];
    out.iter_mut().zip(rest).for_each(|(place, value)| *place = *value);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sizes around those of groups and blocks.
    #[test]
    fn every_way_gives_the_same_bits() {
        for rows in [1, 2, 3, 4, 5, 9] {
            for width in [1, 3, 4, 5, 31, 32, 33, 70] {
                let count = u32::try_from(rows * width).unwrap();
                let numbers: Vec<f64> =
                    (0..count).map(|n| f64::from(n * 7919 % 1009) / 7.0).collect();
                let plain = gathered(&numbers, width);
                assert_eq!(totals(&numbers, width), plain, "{rows} by {width}");
                assert_eq!((plain.rows.len(), plain.columns.len()), (rows, width));
                let all: f64 = numbers.iter().sum();
                assert!((plain.total - all).abs() <= all * 1e-12);
                let last: f64 = numbers.iter().skip(width - 1).step_by(width).sum();
                assert!((plain.columns[width - 1] - last).abs() <= last * 1e-12);
            }
        }
    }

    #[test]
    fn signs_and_what_is_not_finite_are_seen() {
        assert!(totals(&[1.0, -0.0, 2.0], 3).signed);
        assert!(!totals(&[1.0, 0.0, 2.0], 3).signed);
        assert!(!totals(&[1.0, f64::NAN, 2.0], 3).total.is_finite());
        assert!(!totals(&[1.0, f64::INFINITY, 2.0], 1).total.is_finite());
    }
}
