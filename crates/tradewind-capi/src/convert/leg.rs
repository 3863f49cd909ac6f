//! The published rates of a conversion.

use core::ffi::c_char;

use tradewind::{Conversion, Leg};

use crate::boundary::{Failure, guard, infallible, item};
use crate::convert::ConversionHandle;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::{CurrencyCode, DecimalValue};
use crate::word::Word;

/// One published rate within a conversion, as quoted.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct LegValue {
    /// The price.
    pub value: DecimalValue,
    /// The currency that is priced.
    pub base: CurrencyCode,
    /// The currency of the price.
    pub quote: CurrencyCode,
    /// How many units of the base the price is for.
    pub units: u32,
    /// Days from the rate to the day asked for, negative for a later rate; 0 for averages
    /// and for a fixed rate in force.
    pub age_days: i32,
    /// One of TW_RATE_KIND_*.
    pub kind: i32,
    /// 1 when the conversion divides by the rate, else 0.
    pub inverted: i32,
}

impl From<&Leg> for LegValue {
    fn from(leg: &Leg) -> Self {
        Self {
            value: leg.value.into(),
            base: leg.base.into(),
            quote: leg.quote.into(),
            units: leg.units,
            age_days: leg.age_days,
            kind: leg.kind.number(),
            inverted: leg.inverted.into(),
        }
    }
}

/// The number of published rates that were used; of a computed average only those of the
/// law, where a currency was replaced; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_conversion_leg_count(
    conversion: *const ConversionHandle,
) -> usize {
    infallible(0, |call| {
        call.object_or_null(conversion).map_or(0, |found| found.0.legs().len())
    })
}

/// One of the rates, counted from 0.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_leg(
    conversion: *const ConversionHandle,
    index: usize,
    out: *mut LegValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 3)?;
            out.set(LegValue::from(leg(conversion, index)?));
            Ok(())
        })
    }
}

/// The day or period of one of the rates.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_leg_when(
    conversion: *const ConversionHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(leg(conversion, index)?.when)?;
            Ok(())
        })
    }
}

/// Who publishes one of the rates.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_leg_source(
    conversion: *const ConversionHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(&leg(conversion, index)?.source)?;
            Ok(())
        })
    }
}

/// One of the rates as quoted, such as "7.7123 CNY per EUR".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_leg_quotation(
    conversion: *const ConversionHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(leg(conversion, index)?.quotation())?;
            Ok(())
        })
    }
}

/// The leg of the second argument.
pub(crate) fn leg(conversion: &Conversion, index: usize) -> Result<&Leg, Failure> {
    item(conversion.legs(), index, 2, "leg")
}
