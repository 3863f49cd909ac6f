//! Tables of rates from the bytes of files.

use tradewind::Notation;
use tradewind_formats::{RatesCsvOptions, read_rates_csv_with};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::word::Word;

/// Reads a publication of the reference rates of the European Central Bank: the history or
/// the table of one day as CSV or a zip of it, or a document of XML.
///
/// @param data copied; NULL only with size 0
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
///   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_ARCHIVE,
///   TW_ERR_INVALID_XML, TW_ERR_TOO_LARGE, TW_ERR_INVALID_DATE, TW_ERR_INVALID_NUMBER,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES,
///   TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read_ecb(
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
            out.give(RateTableHandle(tradewind_formats::read_ecb(data)?));
            Ok(())
        })
    }
}

/// Reads a tidy table: date or period, base, quote, units, rate, kind, source.
///
/// @param data copied; NULL only with size 0
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
///   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_DATE,
///   TW_ERR_INVALID_PERIOD, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_RATE, TW_ERR_CONFLICTING_RATES, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read_csv(
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
            out.give(RateTableHandle(tradewind_formats::read_rates_csv(data)?));
            Ok(())
        })
    }
}

/// Reads a tidy table whose rates are written in another notation.
///
/// @param data copied; NULL only with size 0
/// @param notation one of TW_NOTATION_*
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, the codes of tw_rate_table_read_csv(), TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read_csv_in(
    data: *const u8,
    data_size: usize,
    notation: i32,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let data = call.array(data, data_size, 1)?;
            let options = RatesCsvOptions {
                notation: Notation::read(notation, 3)?,
                ..RatesCsvOptions::default()
            };
            let out = call.output(out, 4)?;
            out.give(RateTableHandle(read_rates_csv_with(data, &options)?));
            Ok(())
        })
    }
}

/// Reads a tidy table in a notation, CNH in it being the offshore yuan, which ISO 4217 does
/// not list.
///
/// @param data copied; NULL only with size 0
/// @param notation one of TW_NOTATION_*
/// @param offshore_yuan not 0 to take CNH; 0 refuses it
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, the codes of tw_rate_table_read_csv(), TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read_csv_with(
    data: *const u8,
    data_size: usize,
    notation: i32,
    offshore_yuan: i32,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let data = call.array(data, data_size, 1)?;
            let options = RatesCsvOptions {
                notation: Notation::read(notation, 3)?,
                offshore_yuan: offshore_yuan != 0,
            };
            let out = call.output(out, 5)?;
            out.give(RateTableHandle(read_rates_csv_with(data, &options)?));
            Ok(())
        })
    }
}

/// Reads a file of rates in any form that says itself what it is: those of
/// tw_rate_table_read_ecb(), tw_rate_table_read_csv(), tw_rate_table_read_bank_of_russia(),
/// tw_rate_table_read_bank_of_belarus(), and of tw_rate_table_read_imf() where nothing is to
/// be chosen.
///
/// @param data copied; NULL only with size 0
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
///   TW_ERR_INVALID_HEADER, TW_ERR_INVALID_ROW, TW_ERR_INVALID_ARCHIVE,
///   TW_ERR_INVALID_XML, TW_ERR_TOO_LARGE, TW_ERR_INVALID_DATE, TW_ERR_INVALID_PERIOD,
///   TW_ERR_INVALID_VALUE, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_RATE,
///   TW_ERR_CONFLICTING_RATES, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_read(
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
            out.give(RateTableHandle(tradewind_formats::read_rates(data)?));
            Ok(())
        })
    }
}
