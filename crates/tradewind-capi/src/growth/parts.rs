//! Growth by parts: contributions and shares.

use tradewind::{Ratio, growth};

use crate::error::ErrorInfo;
use crate::growth::compute::of_decimals;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};

/// (part_current - part_base) / whole_base as a fraction.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_contribution(
    part_base: DecimalValue,
    part_current: DecimalValue,
    whole_base: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [part_base, part_current, whole_base],
            places,
            out,
            error,
            |[part_base, part_current, whole_base], places| {
                Ok(growth::contribution(part_base, part_current, whole_base, places)?
                    .map(Ratio::value))
            },
        )
    }
}

/// weight * growth, the weight being the share of the part in the base period.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_contribution_weighted(
    weight: DecimalValue,
    growth: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([weight, growth], places, out, error, |[weight, growth], places| {
            Ok(growth::contribution_weighted(
                Ratio::new(weight),
                Ratio::new(growth),
                places,
            )?
            .map(Ratio::value))
        })
    }
}

/// (part_current - part_base) / (whole_current - whole_base) as a fraction.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_CHANGE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_share_of_change(
    part_base: DecimalValue,
    part_current: DecimalValue,
    whole_base: DecimalValue,
    whole_current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [part_base, part_current, whole_base, whole_current],
            places,
            out,
            error,
            |[part_base, part_current, whole_base, whole_current], places| {
                Ok(growth::share_of_change(
                    part_base,
                    part_current,
                    whole_base,
                    whole_current,
                    places,
                )?
                .map(Ratio::value))
            },
        )
    }
}

/// total_growth - contribution, both being fractions.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_excluding(
    total_growth: DecimalValue,
    contribution: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [total_growth, contribution],
            places,
            out,
            error,
            |[total_growth, contribution], places| {
                Ok(growth::excluding(
                    Ratio::new(total_growth),
                    Ratio::new(contribution),
                    places,
                )?
                .map(Ratio::value))
            },
        )
    }
}

/// part_current / whole_current - part_base / whole_base: 0.05 is five percentage
/// points.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_ZERO_TOTAL,
///   TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_share_change(
    part_base: DecimalValue,
    part_current: DecimalValue,
    whole_base: DecimalValue,
    whole_current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals(
            [part_base, part_current, whole_base, whole_current],
            places,
            out,
            error,
            |[part_base, part_current, whole_base, whole_current], places| {
                Ok(growth::share_change(
                    part_base,
                    part_current,
                    whole_base,
                    whole_current,
                    places,
                )?
                .map(Ratio::value))
            },
        )
    }
}

/// part / share, the share being a fraction.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_ZERO_DIVISOR, TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_implied_whole(
    part: DecimalValue,
    share: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_decimals([part, share], places, out, error, |[part, share], places| {
            growth::implied_whole(part, Ratio::new(share), places)
        })
    }
}
