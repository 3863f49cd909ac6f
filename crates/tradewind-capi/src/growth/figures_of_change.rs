//! What reported figures imply of changes.

use tradewind::growth;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::growth::{DerivedHandle, compute::of_figures};
use crate::status::Status;
use crate::value::DecimalValue;

/// The change between two reported levels: current - base.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_absolute_change_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([base, current], out, error, |[base, current]| {
            growth::absolute_change_of_figures(base, current)
        })
    }
}

/// The change that a reported level implies together with its growth in percent.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_change_from_growth_of_figures(
    current: *const FigureHandle,
    growth: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([current, growth], out, error, |[current, growth]| {
            growth::change_from_growth_of_figures(current, growth)
        })
    }
}

/// The midpoint growth between two reported levels, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_midpoint_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([base, current], out, error, |[base, current]| {
            growth::midpoint_of_figures(base, current)
        })
    }
}

/// How many times its base a reported level is.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_times_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([base, current], out, error, |[base, current]| {
            growth::times_of_figures(base, current)
        })
    }
}

/// The change of the exchange rate that growth in percent in two currencies implies.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_currency_bridge_of_figures(
    local: *const FigureHandle,
    foreign: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([local, foreign], out, error, |[local, foreign]| {
            growth::currency_bridge_of_figures(local, foreign)
        })
    }
}

/// Real growth from growth and inflation in percent, as a fraction.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_TOTAL_LOSS
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_real_of_figures(
    nominal_growth: *const FigureHandle,
    inflation: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures(
            [nominal_growth, inflation],
            out,
            error,
            |[nominal_growth, inflation]| {
                growth::real_of_figures(nominal_growth, inflation)
            },
        )
    }
}

/// A reported nominal value at the prices of the base of a reported index.
///
/// @param index_base the level of the index in the base period, mostly 100
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_deflate_of_figures(
    nominal: *const FigureHandle,
    index: *const FigureHandle,
    index_base: DecimalValue,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let nominal = &call.object(nominal, 1)?.0;
            let index = &call.object(index, 2)?.0;
            let base = index_base.read(3)?;
            let out = call.output(out, 4)?;
            out.give(DerivedHandle(growth::deflate_of_figures(nominal, index, base)?));
            Ok(())
        })
    }
}

/// The price index that reported nominal and real values imply.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_NOT_POSITIVE, TW_ERR_NEGATIVE_PART
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_implicit_deflator_of_figures(
    nominal: *const FigureHandle,
    real: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([nominal, real], out, error, |[nominal, real]| {
            growth::implicit_deflator_of_figures(nominal, real)
        })
    }
}

/// The compound annual growth rate between two reported levels, as a fraction; the ends
/// are rounded outward to 28 digits.
///
/// @param periods those between the two levels, such as 2.5
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE,
///   TW_ERR_INVALID_PERIODS, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_compound_annual_growth_rate_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    periods: DecimalValue,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let base = &call.object(base, 1)?.0;
            let current = &call.object(current, 2)?.0;
            let periods = periods.read(3)?;
            let out = call.output(out, 4)?;
            let rate =
                growth::compound_annual_growth_rate_of_figures(base, current, periods)?;
            out.give(DerivedHandle(rate));
            Ok(())
        })
    }
}

/// ln(current / base) between two reported levels, log points as a fraction; the ends are
/// rounded outward to 28 digits.
///
/// @param out receives a new object; tw_derived_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_log_of_figures(
    base: *const FigureHandle,
    current: *const FigureHandle,
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_figures([base, current], out, error, |[base, current]| {
            growth::log_of_figures(base, current)
        })
    }
}
