//! Every number of a table times a factor of its row and a factor of its column.

/// Writes `value · row factor · column factor` for every number of a table.
///
/// The rows are as many as there are row factors, the columns as many as column factors;
/// what has no place in `out` is left out.
pub fn scale(values: &[f64], rows: &[f64], columns: &[f64], out: &mut [f64]) {
    #[cfg(target_arch = "x86_64")]
    if is_x86_feature_detected!("avx2") {
        // SAFETY: the processor has just said that it knows these instructions.
        return unsafe { with_avx2(values, rows, columns, out) };
    }
    scaled(values, rows, columns, out);
}

/// The same loop with registers twice as wide.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn with_avx2(values: &[f64], rows: &[f64], columns: &[f64], out: &mut [f64]) {
    scaled(values, rows, columns, out);
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "it takes the instructions of its caller")]
fn scaled(values: &[f64], rows: &[f64], columns: &[f64], out: &mut [f64]) {
    let width = columns.len().max(1);
    let lines = values.chunks_exact(width).zip(out.chunks_exact_mut(width)).zip(rows);
    // Backwards, since the last rows are the ones that were read a moment ago.
    for ((line, places), row) in lines.rev() {
        for ((place, value), column) in places.iter_mut().zip(line).zip(columns) {
            *place = value * row * column;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_gives_the_same_bits() {
        let values: Vec<f64> = (0..77).map(|n| f64::from(n) / 3.0).collect();
        let rows: Vec<f64> = (1..8).map(|n| 1.0 / f64::from(n)).collect();
        let columns: Vec<f64> = (1..12).map(f64::from).collect();
        let (mut one, mut other) = (vec![0.0; 77], vec![0.0; 77]);
        scale(&values, &rows, &columns, &mut one);
        scaled(&values, &rows, &columns, &mut other);
        assert_eq!(one, other);
        assert!((one[76] - 76.0 / 3.0 / 7.0 * 11.0).abs() < 1e-12);
    }
}
