//! When a currency was in use, and what replaced it.

use core::ffi::c_char;

use tradewind::Succession;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::{CurrencyCode, DateValue, DecimalValue};
use crate::word::Word;

/// The legal factor between a former currency and the one that replaced it.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SuccessionValue {
    /// Units of from for one of to.
    pub factor: DecimalValue,
    /// The former currency.
    pub from: CurrencyCode,
    /// The currency that replaced it; it may itself be a former one.
    pub to: CurrencyCode,
    /// The first day on which the factor holds.
    pub effective: DateValue,
    /// One of TW_SUCCESSION_KIND_*.
    pub kind: i32,
}

impl From<Succession> for SuccessionValue {
    fn from(law: Succession) -> Self {
        Self {
            factor: law.factor.into(),
            from: law.from.into(),
            to: law.to.into(),
            effective: law.effective.into(),
            kind: law.kind.number(),
        }
    }
}

/// The first day on which it was the currency of a country, or a fund.
/// found receives 1, or 0 where no source says it; then out is left alone.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_valid_from(
    currency: CurrencyCode,
    out: *mut DateValue,
    found: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let out = call.output(out, 2)?;
            let found = call.output(found, 3)?;
            let value = currency.valid_from();
            found.set(value.is_some().into());
            if let Some(value) = value {
                out.set(value.into());
            }
            Ok(())
        })
    }
}

/// The last day on which it was a currency of its own; from the next day on an amount in it
/// is by law an amount in its successor.
/// found receives 1, or 0 for a currency in use and where no source says it; then out is
/// left alone.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_valid_until(
    currency: CurrencyCode,
    out: *mut DateValue,
    found: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let out = call.output(out, 2)?;
            let found = call.output(found, 3)?;
            let value = currency.valid_until();
            found.set(value.is_some().into());
            if let Some(value) = value {
                out.set(value.into());
            }
            Ok(())
        })
    }
}

/// When ISO 4217 withdrew the code, as a period such as "2023-01"; empty for a currency in
/// use.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_withdrawn(
    currency: CurrencyCode,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(
                currency.withdrawn().map(|period| period.to_string()).unwrap_or_default(),
            )?;
            Ok(())
        })
    }
}

/// The currency that replaced it, with the legal factor.
/// found receives 1, or 0 where no law sets one factor for one successor; then out is left
/// alone.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_succession(
    currency: CurrencyCode,
    out: *mut SuccessionValue,
    found: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let out = call.output(out, 2)?;
            let found = call.output(found, 3)?;
            let value = currency.succession();
            found.set(value.is_some().into());
            if let Some(value) = value {
                out.set(value.into());
            }
            Ok(())
        })
    }
}

/// The legal text of tw_currency_succession(), or the page that was read where none was seen;
/// empty where there is no successor.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_succession_source(
    currency: CurrencyCode,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer
                .write(currency.succession().map(|law| law.source).unwrap_or_default())?;
            Ok(())
        })
    }
}
