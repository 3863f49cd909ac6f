//! Whether two figures can stand for one amount.

use tradewind::check;

use crate::boundary::guard;
use crate::check::CheckHandle;
use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::value::DateValue;

/// Whether a stated amount and its stated equivalent agree at a dated rate.
///
/// dates are the days whose rate may have been used, the chosen one first; at least one.
/// Two figures in one currency give TW_ERR_UNIT_MISMATCH.
///
/// @param out receives a new object; tw_check_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH, TW_ERR_INVALID_ARGUMENT,
///   TW_ERR_INVALID_DATE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_equivalent(
    stated: *const FigureHandle,
    equivalent: *const FigureHandle,
    rates: *const RateTableHandle,
    dates: *const DateValue,
    date_count: usize,
    out: *mut *mut CheckHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let stated = &call.object(stated, 1)?.0;
            let equivalent = &call.object(equivalent, 2)?.0;
            let rates = &call.object(rates, 3)?.0;
            let out = call.output(out, 6)?;
            let dates = call.array(dates, date_count, 4)?;
            let dates: Result<Vec<_>, _> =
                dates.iter().map(|date| date.read(4)).collect();
            let check = check::equivalent(stated, equivalent, rates, &dates?)?;
            out.give(CheckHandle(check));
            Ok(())
        })
    }
}
