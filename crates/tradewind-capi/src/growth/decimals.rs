//! Growth of plain numbers.

use tradewind::{Ratio, growth};

use crate::error::ErrorInfo;
use crate::growth::compute::of_decimals;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};

/// (current - base) / base as a fraction: 0.1 is ten percent.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_simple(
    base: DecimalValue,
    current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([base, current], places, out, error, |[base, current], places| {
            Ok(growth::simple(base, current, places)?.map(Ratio::value))
        })
    }
}

/// current / (1 + growth), the growth being a fraction: 0.852 is 85.2 percent.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_implied_base(
    current: DecimalValue,
    growth: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([current, growth], places, out, error, |[current, growth], places| {
            growth::implied_base(current, Ratio::new(growth), places)
        })
    }
}

/// part / whole as a fraction.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_TOTAL,
///   TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_share(
    part: DecimalValue,
    whole: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([part, whole], places, out, error, |[part, whole], places| {
            Ok(growth::share(part, whole, places)?.map(Ratio::value))
        })
    }
}
