//! `Sums`: totals of rows and columns, compensated.

use super::{
    Table,
    lanes::{Four, Lanes, plus, signs, sum},
};
use crate::error::{Error, ErrorCode, Result};

/// Rows that are read together, and groups of columns between two compensations of a row.
const ROWS: usize = 4;
const GROUPS: usize = 8;

/// The totals of a table of trade.
///
/// Four rows, or eight groups of four columns, are added plainly; such sums are added with
/// compensation (Blanchard, Higham and Mary 2020, A class of fast and accurate summation
/// algorithms). Numbers that are not negative lose at most 12 units of the last place.
#[derive(Clone, Debug)]
pub(crate) struct Sums {
    pub(crate) rows: Vec<f64>,
    pub(crate) columns: Vec<f64>,
    pub(crate) total: f64,
}

impl Sums {
    /// One pass over the table, which also checks its numbers.
    ///
    /// # Errors
    /// - [`ErrorCode::NotFinite`] or [`ErrorCode::NegativePart`] when a number is no value
    ///   of trade.
    /// - [`ErrorCode::Overflow`] when the total is too large.
    pub(crate) fn of(table: &Table<'_>) -> Result<Self> {
        let width = table.column_count();
        let nothing = vec![0.0; width];
        let mut rows = Vec::with_capacity(table.row_count());
        let mut pass =
            Pass { columns: vec![Lanes::ZERO; width.div_ceil(4)], signs: [0; 4] };
        let mut lines = table.rows();
        while let Some(first) = lines.next() {
            let mut next = || lines.next().unwrap_or(&nothing);
            let totals = pass.rows([first, next(), next(), next()]);
            rows.extend(totals.iter().map(|lanes| sum(lanes.values())));
        }
        rows.truncate(table.row_count());
        let columns: Vec<f64> =
            pass.columns.iter().flat_map(Lanes::values).take(width).collect();
        let total = sum(rows.iter().copied());
        // What is not finite stays in every sum that it enters; −0 has a sign, too.
        let signed =
            pass.signs.iter().any(|bits| f64::from_bits(*bits).is_sign_negative());
        if signed || !total.is_finite() {
            match table.fault() {
                Some(fault) => return Err(fault),
                None if total.is_finite() => {}
                None => return Err(overflow()),
            }
        }
        Ok(Self { rows, columns, total })
    }
}

/// What one pass over a table gathers.
struct Pass {
    columns: Vec<Lanes>,
    signs: [u64; 4],
}

impl Pass {
    /// Adds four rows to the columns; gives their own sums.
    fn rows(&mut self, rows: [&[f64]; ROWS]) -> [Lanes; ROWS] {
        let [(a, a_rest), (b, b_rest), (c, c_rest), (d, d_rest)] =
            rows.map(<[f64]>::as_chunks::<4>);
        let mut totals = [Lanes::ZERO; ROWS];
        let (whole, last) = self.columns.split_at_mut(a.len());
        let blocks = whole.chunks_mut(GROUPS).zip(a.chunks(GROUPS));
        let blocks = blocks.zip(b.chunks(GROUPS)).zip(c.chunks(GROUPS));
        for ((((columns, a), b), c), d) in blocks.zip(d.chunks(GROUPS)) {
            block(columns, [a, b, c, d], &mut totals, &mut self.signs);
        }
        let [a, b, c, d] = [a_rest, b_rest, c_rest, d_rest].map(|rest| [padded(rest)]);
        block(last, [&a, &b, &c, &d], &mut totals, &mut self.signs);
        totals
    }
}

/// Adds a block of four rows to the columns and to the sums of the rows.
#[inline]
fn block(
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

fn overflow() -> Error {
    Error::new(
        ErrorCode::Overflow,
        "the total of the table is too large: expected one below 1.8e308",
    )
}
