//! The rate to which an interpolated leg is drawn.

use tradewind::LaterRate;

use crate::boundary::guard;
use crate::convert::ConversionHandle;
use crate::convert::leg::leg;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::{DateValue, DecimalValue};

/// The later of two rates where the day lies on the line between both, as quoted.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct LaterRateValue {
    /// The price.
    pub value: DecimalValue,
    /// How many units of the base the price is for.
    pub units: u32,
    /// Its day.
    pub date: DateValue,
}

impl From<LaterRate> for LaterRateValue {
    fn from(later: LaterRate) -> Self {
        Self { value: later.value.into(), units: later.units, date: later.date.into() }
    }
}

/// The later rate of an interpolated leg, counted from 0.
/// found receives 1, or 0 for a leg that is no line between two rates; then out is left
/// alone.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_leg_later(
    conversion: *const ConversionHandle,
    index: usize,
    out: *mut LaterRateValue,
    found: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 3)?;
            let found = call.output(found, 4)?;
            let later = leg(conversion, index)?.later;
            found.set(later.is_some().into());
            if let Some(later) = later {
                out.set(later.into());
            }
            Ok(())
        })
    }
}
