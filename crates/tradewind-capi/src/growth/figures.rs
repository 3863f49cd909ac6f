//! What reported figures imply of one another.

use tradewind::growth;

use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::growth::{DerivedHandle, compute::of_figures};
use crate::status::Status;

/// The base that a reported level implies together with its reported growth in percent.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_implied_base_of_figures(
    current: *const FigureHandle,
    growth: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([current, growth], out, error, |[current, growth]| {
            growth::implied_base_of_figures(current, growth)
        })
    }
}

/// The growth that two reported levels imply, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_implied_growth(
    base: *const FigureHandle,
    current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([base, current], out, error, |[base, current]| {
            growth::implied_growth(base, current)
        })
    }
}

/// The share of one reported figure in another as a fraction; of a part that is at most its
/// whole no more than 1.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_TOTAL, TW_ERR_NEGATIVE_PART
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_share_of_figures(
    part: *const FigureHandle,
    whole: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([part, whole], out, error, |[part, whole]| {
            growth::share_of_figures(part, whole)
        })
    }
}

/// A reported total divided by a reported count, in the unit of the total.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_NOT_POSITIVE,
///   TW_ERR_ZERO_DIVISOR
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_average_per_unit(
    total: *const FigureHandle,
    count: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([total, count], out, error, |[total, count]| {
            growth::average_per_unit(total, count)
        })
    }
}
