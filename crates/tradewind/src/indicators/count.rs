//! Counts as floating-point numbers.

/// A count as a floating-point number; exact below 2^32, which no table reaches here.
pub(crate) fn float_count(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
