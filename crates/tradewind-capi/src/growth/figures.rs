//! What reported figures imply of one another.

use tradewind::growth;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::growth::DerivedHandle;
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
        guard(error, |call| {
            let current = &call.object(current, 1)?.0;
            let growth = &call.object(growth, 2)?.0;
            let out = call.output(out, 3)?;
            out.give(DerivedHandle(growth::implied_base_of_figures(current, growth)?));
            Ok(())
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
        guard(error, |call| {
            let base = &call.object(base, 1)?.0;
            let current = &call.object(current, 2)?.0;
            let out = call.output(out, 3)?;
            out.give(DerivedHandle(growth::implied_growth(base, current)?));
            Ok(())
        })
    }
}

/// The share of one reported figure in another as a fraction, clipped to 0 to 1.
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
        guard(error, |call| {
            let part = &call.object(part, 1)?.0;
            let whole = &call.object(whole, 2)?.0;
            let out = call.output(out, 3)?;
            out.give(DerivedHandle(growth::share_of_figures(part, whole)?));
            Ok(())
        })
    }
}

/// A reported total divided by a reported count, in the unit of the total.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_ZERO_DIVISOR
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
        guard(error, |call| {
            let total = &call.object(total, 1)?.0;
            let count = &call.object(count, 2)?.0;
            let out = call.output(out, 3)?;
            out.give(DerivedHandle(growth::average_per_unit(total, count)?));
            Ok(())
        })
    }
}
