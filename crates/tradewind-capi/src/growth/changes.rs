//! Growth by change: of levels, of midpoints, of times.

use tradewind::{Ratio, growth};

use crate::error::ErrorInfo;
use crate::growth::compute::of_decimals;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};

/// current - base.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_absolute_change(
    base: DecimalValue,
    current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([base, current], places, out, error, |[base, current], places| {
            growth::absolute_change(base, current, places)
        })
    }
}

/// current - current / (1 + growth), the growth being a fraction.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_change_from_growth(
    current: DecimalValue,
    growth: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([current, growth], places, out, error, |[current, growth], places| {
            growth::change_from_growth(current, Ratio::new(growth), places)
        })
    }
}

/// (current - base) / |base| as a fraction, for balances that may be negative.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_absolute_base(
    base: DecimalValue,
    current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([base, current], places, out, error, |[base, current], places| {
            Ok(growth::absolute_base(base, current, places)?.map(Ratio::value))
        })
    }
}

/// 2 * (current - base) / (current + base) as a fraction, -2 to 2.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_midpoint(
    base: DecimalValue,
    current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([base, current], places, out, error, |[base, current], places| {
            Ok(growth::midpoint(base, current, places)?.map(Ratio::value))
        })
    }
}

/// 2 * growth / (2 + growth), both being fractions.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_midpoint_from_simple(
    growth: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([growth], places, out, error, |[growth], places| {
            Ok(growth::midpoint_from_simple(Ratio::new(growth), places)?
                .map(Ratio::value))
        })
    }
}

/// current / base: how many times its base a level is.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_times(
    base: DecimalValue,
    current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([base, current], places, out, error, |[base, current], places| {
            Ok(growth::times(base, current, places)?.map(Ratio::value))
        })
    }
}

/// The growth of "increased by 10.9 times" where the increase is counted: 10.9.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_from_times_increase(
    times: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([times], places, out, error, |[times], places| {
            Ok(growth::from_times_increase(times, places)?.map(Ratio::value))
        })
    }
}

/// The growth of "10.9 times the level of a year earlier": 9.9.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_from_times_level(
    times: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([times], places, out, error, |[times], places| {
            Ok(growth::from_times_level(times, places)?.map(Ratio::value))
        })
    }
}

/// The midpoint elasticity of y with respect to x: midpoint growth of y over that of x.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_CHANGE,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_midpoint_elasticity(
    x_base: DecimalValue,
    x_current: DecimalValue,
    y_base: DecimalValue,
    y_current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [x_base, x_current, y_base, y_current],
            places,
            out,
            error,
            |[x_base, x_current, y_base, y_current], places| {
                let (x, y) = ([x_base, x_current], [y_base, y_current]);
                Ok(growth::midpoint_elasticity(x, y, places)?.map(Ratio::value))
            },
        )
    }
}
