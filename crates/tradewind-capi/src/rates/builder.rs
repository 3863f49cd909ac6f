//! Rates gathered into a table.

use core::ffi::c_char;

use std::sync::Arc;

use tradewind::{Rate, RateKind, RateTable, RateTableBuilder, When};

use crate::boundary::{Failure, InArgument, guard};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::value::{CurrencyCode, DecimalValue};
use crate::word::Word;

/// Gathers rates for a table. One thread at a time.
#[derive(Debug)]
pub struct RateTableBuilderHandle(pub(crate) RateTableBuilder);

const _: () = assert_shareable::<RateTableBuilderHandle>();

/// One published price: so many units of base cost value of quote.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RateValue {
    /// The price, as quoted.
    pub value: DecimalValue,
    /// The currency that is priced.
    pub base: CurrencyCode,
    /// The currency of the price.
    pub quote: CurrencyCode,
    /// How many units of the base the price is for, such as 100 for the tenge.
    pub units: u32,
    /// One of TW_RATE_KIND_*.
    pub kind: i32,
}

impl RateValue {
    /// The rate of the second argument.
    fn read(self, when: When, source: Arc<str>) -> Result<Rate, Failure> {
        Ok(Rate {
            base: self.base.read(2)?,
            quote: self.quote.read(2)?,
            units: self.units,
            value: self.value.read(2)?,
            when,
            kind: RateKind::read(self.kind, 2)?,
            source,
        })
    }
}

/// A builder without rates.
///
/// @param out receives a new object; tw_rate_table_builder_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_builder_new(
    out: *mut *mut RateTableBuilderHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let out = call.output(out, 1)?;
            out.give(RateTableBuilderHandle(RateTable::builder()));
            Ok(())
        })
    }
}

/// Adds one published price; the same once more changes nothing.
///
/// when is a day such as "2024-10-25" or a period such as "2023", source who publishes it.
/// A price of the other direction is taken if it can be the inverse, within 10 %; where both
/// are above one or both below, within 2 %.
///
/// @param when UTF-8, no NUL needed; NULL only with length 0
/// @param source UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE,
///   TW_ERR_INVALID_PERIOD, TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES,
///   TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_POLICY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
/// One thread at a time per builder.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_builder_add(
    builder: *mut RateTableBuilderHandle,
    rate: RateValue,
    when: *const c_char,
    when_length: usize,
    source: *const c_char,
    source_length: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let builder = call.object_mut(builder, 1)?.0;
            let when = call.text(when, when_length, 3)?;
            let source = call.text(source, source_length, 5)?;
            builder.0.add(rate.read(when.parse().in_argument(3)?, source.into())?)?;
            Ok(())
        })
    }
}

/// The table of all rates added so far. The builder is empty after it, and still to be
/// freed.
///
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// One thread at a time per builder.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_builder_build(
    builder: *mut RateTableBuilderHandle,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let builder = call.object_mut(builder, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(RateTableHandle(core::mem::take(&mut builder.0).build()));
            Ok(())
        })
    }
}

/// Frees a builder; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_rate_table_builder_free(object: *mut RateTableBuilderHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
