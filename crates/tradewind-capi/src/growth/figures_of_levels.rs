//! What reported figures imply of levels.

use tradewind::growth;

use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::growth::{
    DerivedHandle,
    compute::{of_figures, of_figures_with},
};
use crate::status::Status;
use crate::value::DecimalValue;

/// The growth between two reported levels, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_simple_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([base, current], out, error, |[base, current]| {
            growth::simple_of_figures(base, current)
        })
    }
}

/// Growth over the magnitude of a reported base, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_absolute_base_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([base, current], out, error, |[base, current]| {
            growth::absolute_base_of_figures(base, current)
        })
    }
}

/// (current / base)^(periods per year / periods) - 1 between two reported levels; the
/// ends are rounded outward to 28 digits.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS,
///   TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_annualised_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    periods: DecimalValue,
    periods_per_year: DecimalValue,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures_with(
            [base, current],
            [periods, periods_per_year],
            out,
            error,
            |[base, current], [periods, periods_per_year]| {
                growth::annualised_of_figures(base, current, periods, periods_per_year)
            },
        )
    }
}

/// (current / base - 1) * periods per year / periods between two reported levels.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_INVALID_PERIODS
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_annualised_linear_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    periods: DecimalValue,
    periods_per_year: DecimalValue,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures_with(
            [base, current],
            [periods, periods_per_year],
            out,
            error,
            |[base, current], [periods, periods_per_year]| {
                growth::annualised_linear_of_figures(
                    base,
                    current,
                    periods,
                    periods_per_year,
                )
            },
        )
    }
}

/// ln(current / base) / periods between two reported levels; the ends are rounded outward
/// to 28 digits.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS,
///   TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_exponential_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    periods: DecimalValue,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures_with(
            [base, current],
            [periods],
            out,
            error,
            |[base, current], [periods]| {
                growth::exponential_of_figures(base, current, periods)
            },
        )
    }
}

/// (target / current)^(1 / periods) - 1 of reported levels; the ends are rounded outward
/// to 28 digits.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_INVALID_PERIODS,
///   TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_required_growth_of_figures(
    current: *const FigureHandle,
    target: *const FigureHandle,
    periods: DecimalValue,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures_with(
            [current, target],
            [periods],
            out,
            error,
            |[current, target], [periods]| {
                growth::required_growth_of_figures(current, target, periods)
            },
        )
    }
}
