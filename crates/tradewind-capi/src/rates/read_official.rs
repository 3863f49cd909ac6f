//! Tables of official rates and of annual averages from the bytes of files.

use core::ffi::c_char;

use tradewind::{Notation, RateKind};
use tradewind_formats::{
    ImfDuplicates, ImfOptions, ImfUnscaled, NominalTableOptions, read_bank_of_belarus,
    read_bank_of_russia, read_imf, read_nominal_table,
};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::word::Word;

/// Reads a table of rates for a number of units: date, base (or base_currency, char_code,
/// currency), units (or nominal, scale), quote (or quote_currency), value (or rate).
///
/// @param data copied; NULL only with size 0
/// @param source who publishes the rates; UTF-8, no NUL needed; NULL only with length 0
/// @param kind one of TW_RATE_KIND_*, one that belongs to a day
/// @param notation one of TW_NOTATION_*
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
///   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_DATE,
///   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE,
///   TW_ERR_CONFLICTING_RATES, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_POLICY,
///   TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read_nominal_table(
    data: *const u8,
    data_size: usize,
    source: *const c_char,
    source_length: usize,
    kind: i32,
    notation: i32,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let data = call.array(data, data_size, 1)?;
            let options = NominalTableOptions {
                source: call.text(source, source_length, 3)?.to_owned(),
                kind: RateKind::read(kind, 5)?,
                notation: Notation::read(notation, 6)?,
            };
            let out = call.output(out, 7)?;
            out.give(RateTableHandle(read_nominal_table(data, &options)?));
            Ok(())
        })
    }
}

/// Reads official rates of the Bank of Russia: XML_daily or XML_dynamic, in windows-1251 or
/// UTF-8.
///
/// @param data copied; NULL only with size 0
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
///   TW_ERR_INVALID_XML, TW_ERR_TOO_LARGE, TW_ERR_INVALID_DATE, TW_ERR_INVALID_NUMBER,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES,
///   TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read_bank_of_russia(
    data: *const u8,
    data_size: usize,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let data = call.array(data, data_size, 1)?;
            let out = call.output(out, 3)?;
            out.give(RateTableHandle(read_bank_of_russia(data)?));
            Ok(())
        })
    }
}

/// Reads official rates of a day of the National Bank of the Republic of Belarus:
/// XmlExRates.
///
/// @param data copied; NULL only with size 0
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
///   TW_ERR_INVALID_XML, TW_ERR_TOO_LARGE, TW_ERR_INVALID_DATE, TW_ERR_INVALID_NUMBER,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES,
///   TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read_bank_of_belarus(
    data: *const u8,
    data_size: usize,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let data = call.array(data, data_size, 1)?;
            let out = call.output(out, 3)?;
            out.give(RateTableHandle(read_bank_of_belarus(data)?));
            Ok(())
        })
    }
}

/// Reads the table of annual averages of the International Monetary Fund: Date, Rate,
/// Currency, Frequency, Source, Country code, Country.
///
/// Each rate is the price of 1 US dollar, the average of the year. A currency of several
/// countries has several averages of a year, which may differ; the averages of Turkmenistan
/// until 2001 are in a former currency.
///
/// @param data copied; NULL only with size 0
/// @param duplicates one of TW_IMF_DUPLICATES_*
/// @param unscaled one of TW_IMF_UNSCALED_*
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
///   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_VALUE,
///   TW_ERR_INVALID_DATE, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read_imf(
    data: *const u8,
    data_size: usize,
    duplicates: i32,
    unscaled: i32,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let data = call.array(data, data_size, 1)?;
            let options = ImfOptions {
                duplicates: ImfDuplicates::read(duplicates, 3)?,
                unscaled: ImfUnscaled::read(unscaled, 4)?,
            };
            let out = call.output(out, 5)?;
            out.give(RateTableHandle(read_imf(data, &options)?));
            Ok(())
        })
    }
}
