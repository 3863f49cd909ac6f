//! What reported figures imply of parts.

use tradewind::growth;

use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::growth::{DerivedHandle, compute::of_figures};
use crate::status::Status;

/// The contribution of a reported part to growth, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_contribution_of_figures(
    part_base: *const FigureHandle,
    part_current: *const FigureHandle,
    whole_base: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures(
            [part_base, part_current, whole_base],
            out,
            error,
            |[part_base, part_current, whole_base]| {
                growth::contribution_of_figures(part_base, part_current, whole_base)
            },
        )
    }
}

/// The share of a reported part in the change of its whole, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_NO_CHANGE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_share_of_change_of_figures(
    part_base: *const FigureHandle,
    part_current: *const FigureHandle,
    whole_base: *const FigureHandle,
    whole_current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures(
            [part_base, part_current, whole_base, whole_current],
            out,
            error,
            |[part_base, part_current, whole_base, whole_current]| {
                growth::share_of_change_of_figures(
                    part_base,
                    part_current,
                    whole_base,
                    whole_current,
                )
            },
        )
    }
}

/// Growth in percent less a contribution in percentage points, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_excluding_of_figures(
    total_growth: *const FigureHandle,
    contribution: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures(
            [total_growth, contribution],
            out,
            error,
            |[total_growth, contribution]| {
                growth::excluding_of_figures(total_growth, contribution)
            },
        )
    }
}

/// The change of a share between reported figures, as tw_growth_share_of_figures() has them.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_TOTAL, TW_ERR_NEGATIVE_PART
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_share_change_of_figures(
    part_base: *const FigureHandle,
    part_current: *const FigureHandle,
    whole_base: *const FigureHandle,
    whole_current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures(
            [part_base, part_current, whole_base, whole_current],
            out,
            error,
            |[part_base, part_current, whole_base, whole_current]| {
                growth::share_change_of_figures(
                    part_base,
                    part_current,
                    whole_base,
                    whole_current,
                )
            },
        )
    }
}

/// The whole that a reported part implies together with its share in percent.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_ZERO_DIVISOR,
///   TW_ERR_NEGATIVE_PART
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_implied_whole_of_figures(
    part: *const FigureHandle,
    share: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([part, share], out, error, |[part, share]| {
            growth::implied_whole_of_figures(part, share)
        })
    }
}
