//! Growth between currencies and between prices.

use tradewind::{Ratio, growth};

use crate::error::ErrorInfo;
use crate::growth::compute::of_decimals;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};

/// (1 + local) / (1 + foreign) - 1: the change of the price of the foreign currency.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_currency_bridge(
    local: DecimalValue,
    foreign: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([local, foreign], places, out, error, |[local, foreign], places| {
            Ok(growth::currency_bridge(Ratio::new(local), Ratio::new(foreign), places)?
                .map(Ratio::value))
        })
    }
}

/// (1 + foreign) * rate_current / rate_base - 1, the rates being local per foreign
/// unit.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS,
///   TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_local_from_foreign(
    foreign: DecimalValue,
    rate_base: DecimalValue,
    rate_current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [foreign, rate_base, rate_current],
            places,
            out,
            error,
            |[foreign, rate_base, rate_current], places| {
                Ok(growth::local_from_foreign(
                    Ratio::new(foreign),
                    rate_base,
                    rate_current,
                    places,
                )?
                .map(Ratio::value))
            },
        )
    }
}

/// (1 + local) * rate_base / rate_current - 1, the rates being local per foreign unit.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS,
///   TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_foreign_from_local(
    local: DecimalValue,
    rate_base: DecimalValue,
    rate_current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [local, rate_base, rate_current],
            places,
            out,
            error,
            |[local, rate_base, rate_current], places| {
                Ok(growth::foreign_from_local(
                    Ratio::new(local),
                    rate_base,
                    rate_current,
                    places,
                )?
                .map(Ratio::value))
            },
        )
    }
}

/// nominal * index_base / index, the base mostly being 100.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_deflate(
    nominal: DecimalValue,
    index: DecimalValue,
    index_base: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [nominal, index, index_base],
            places,
            out,
            error,
            |[nominal, index, index_base], places| {
                growth::deflate(nominal, index, index_base, places)
            },
        )
    }
}

/// 100 * nominal / real: an index, 100 in the base period.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NOT_POSITIVE, TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_implicit_deflator(
    nominal: DecimalValue,
    real: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([nominal, real], places, out, error, |[nominal, real], places| {
            growth::implicit_deflator(nominal, real, places)
        })
    }
}

/// (1 + nominal_growth) / (1 + inflation) - 1, all being fractions.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_real(
    nominal_growth: DecimalValue,
    inflation: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [nominal_growth, inflation],
            places,
            out,
            error,
            |[nominal_growth, inflation], places| {
                Ok(growth::real(
                    Ratio::new(nominal_growth),
                    Ratio::new(inflation),
                    places,
                )?
                .map(Ratio::value))
            },
        )
    }
}

/// cumulative_current / (1 + cumulative_growth) - (cumulative_current - month_current)
/// / (1 + growth_before): the same month a year earlier.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_prior_of_month(
    cumulative_current: DecimalValue,
    cumulative_growth: DecimalValue,
    month_current: DecimalValue,
    growth_before: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [cumulative_current, cumulative_growth, month_current, growth_before],
            places,
            out,
            error,
            |[cumulative_current, cumulative_growth, month_current, growth_before],
             places| {
                growth::prior_of_month(
                    cumulative_current,
                    Ratio::new(cumulative_growth),
                    month_current,
                    Ratio::new(growth_before),
                    places,
                )
            },
        )
    }
}
