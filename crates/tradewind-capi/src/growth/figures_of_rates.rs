//! What reported figures imply of rates.

use tradewind::growth;

use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::growth::{DerivedHandle, compute::of_figures};
use crate::status::Status;

/// Growth in local currency from growth in percent in foreign currency and two reported
/// rates, prices of the foreign currency.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS,
///   TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_local_from_foreign_of_figures(
    foreign: *const FigureHandle,
    rate_base: *const FigureHandle,
    rate_current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures(
            [foreign, rate_base, rate_current],
            out,
            error,
            |[foreign, rate_base, rate_current]| {
                growth::local_from_foreign_of_figures(foreign, rate_base, rate_current)
            },
        )
    }
}

/// Growth in foreign currency from growth in percent in local currency and two reported
/// rates, prices of the foreign currency.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS,
///   TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_foreign_from_local_of_figures(
    local: *const FigureHandle,
    rate_base: *const FigureHandle,
    rate_current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures(
            [local, rate_base, rate_current],
            out,
            error,
            |[local, rate_base, rate_current]| {
                growth::foreign_from_local_of_figures(local, rate_base, rate_current)
            },
        )
    }
}

/// A share in the base period times growth, both in percent, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_contribution_weighted_of_figures(
    weight: *const FigureHandle,
    growth: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([weight, growth], out, error, |[weight, growth]| {
            growth::contribution_weighted_of_figures(weight, growth)
        })
    }
}

/// The midpoint growth that belongs to a reported growth in percent, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_midpoint_from_simple_of_figures(
    growth: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([growth], out, error, |[growth]| {
            growth::midpoint_from_simple_of_figures(growth)
        })
    }
}

/// The periods in which a reported growth in percent doubles a value; the ends are
/// rounded outward to 28 digits.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_NOT_POSITIVE,
///   TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_doubling_time_of_figures(
    rate: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([rate], out, error, |[rate]| growth::doubling_time_of_figures(rate))
    }
}

/// The periods in which a reported decline in percent halves a value; the ends are
/// rounded outward to 28 digits.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_NOT_NEGATIVE,
///   TW_ERR_TOTAL_LOSS, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_half_life_of_figures(
    rate: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { of_figures([rate], out, error, |[rate]| growth::half_life_of_figures(rate)) }
}
