//! Growth rates by roots or logarithms of two levels.

use tradewind::{Ratio, growth};

use crate::error::ErrorInfo;
use crate::growth::compute::of_decimals;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};

/// (current / base)^(1 / periods) - 1 as a fraction.
///
/// @param periods those between the two levels, such as 2.5
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_compound_annual_growth_rate(
    base: DecimalValue,
    current: DecimalValue,
    periods: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [base, current, periods],
            places,
            out,
            error,
            |[base, current, periods], places| {
                Ok(growth::compound_annual_growth_rate(base, current, periods, places)?
                    .map(Ratio::value))
            },
        )
    }
}

/// (current / base)^(periods per year / periods) - 1 as a fraction.
///
/// @param periods those between the two levels, such as 2.5
/// @param periods_per_year 4 for quarters, 12 for months
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_annualised(
    base: DecimalValue,
    current: DecimalValue,
    periods: DecimalValue,
    periods_per_year: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [base, current, periods, periods_per_year],
            places,
            out,
            error,
            |[base, current, periods, periods_per_year], places| {
                Ok(growth::annualised(base, current, periods, periods_per_year, places)?
                    .map(Ratio::value))
            },
        )
    }
}

/// (current / base - 1) * periods per year / periods as a fraction.
///
/// @param periods those between the two levels, such as 2.5
/// @param periods_per_year 4 for quarters, 12 for months
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE, TW_ERR_INVALID_PERIODS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_annualised_linear(
    base: DecimalValue,
    current: DecimalValue,
    periods: DecimalValue,
    periods_per_year: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [base, current, periods, periods_per_year],
            places,
            out,
            error,
            |[base, current, periods, periods_per_year], places| {
                Ok(growth::annualised_linear(
                    base,
                    current,
                    periods,
                    periods_per_year,
                    places,
                )?
                .map(Ratio::value))
            },
        )
    }
}

/// ln(current / base): log points as a fraction.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_log(
    base: DecimalValue,
    current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([base, current], places, out, error, |[base, current], places| {
            Ok(growth::log(base, current, places)?.map(Ratio::value))
        })
    }
}

/// ln(current / base) / periods: log points a period as a fraction.
///
/// @param periods those between the two levels, such as 2.5
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_exponential(
    base: DecimalValue,
    current: DecimalValue,
    periods: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [base, current, periods],
            places,
            out,
            error,
            |[base, current, periods], places| {
                Ok(growth::exponential(base, current, periods, places)?.map(Ratio::value))
            },
        )
    }
}

/// (target / current)^(1 / periods) - 1 as a fraction.
///
/// @param periods those that are left, such as 2.5
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_required_growth(
    current: DecimalValue,
    target: DecimalValue,
    periods: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [current, target, periods],
            places,
            out,
            error,
            |[current, target, periods], places| {
                Ok(growth::required_growth(current, target, periods, places)?
                    .map(Ratio::value))
            },
        )
    }
}
