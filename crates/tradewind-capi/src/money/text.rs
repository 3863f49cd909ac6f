//! Text of amounts.

use core::ffi::c_char;

use tradewind::{Money, MoneyTextOptions, Notation};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::money::MoneyFormatOptions;
use crate::status::Status;
use crate::value::MoneyValue;
use crate::word::Word;

/// Reads an amount and a code with one blank between, in either order:
/// "11200000000.00 CNY", "EUR +12.57". A digit may be missing on one side of the point.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_MONEY,
///   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_parse(
    text: *const c_char,
    text_length: usize,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let out = call.output(out, 3)?;
            out.set(text.parse::<Money>().in_argument(1)?.into());
            Ok(())
        })
    }
}

/// Writes the form that tw_money_parse() reads, with all its digits; one in CNH is for
/// tw_money_parse_with().
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_format(
    money: MoneyValue,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(money)?;
            Ok(())
        })
    }
}

/// Writes the form for readers, with all its digits: "CNY 11,200,000,000.00".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_format_grouped(
    money: MoneyValue,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(money.grouped())?;
            Ok(())
        })
    }
}

/// Reads the same in a notation: "EUR 1.234,50".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param notation one of TW_NOTATION_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_MONEY,
///   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_parse_in(
    text: *const c_char,
    text_length: usize,
    notation: i32,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let notation = Notation::read(notation, 3)?;
            let out = call.output(out, 4)?;
            out.set(Money::parse_in(text, notation).in_argument(1)?.into());
            Ok(())
        })
    }
}

/// Reads the same in a notation, CNH being the offshore yuan, which ISO 4217 does not list.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param notation one of TW_NOTATION_*
/// @param offshore_yuan not 0 to take CNH; 0 refuses it
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_MONEY,
///   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_parse_with(
    text: *const c_char,
    text_length: usize,
    notation: i32,
    offshore_yuan: i32,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let options = MoneyTextOptions {
                notation: Notation::read(notation, 3)?,
                offshore_yuan: offshore_yuan != 0,
            };
            let out = call.output(out, 5)?;
            out.set(Money::parse_with(text, &options)?.into());
            Ok(())
        })
    }
}

/// Writes an amount for readers: "11.2 billion CNY". Without a scale nothing is lost.
///
/// @param options NULL for TW_MONEY_FORMAT_OPTIONS_INIT
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ARGUMENT,
///   TW_ERR_INVALID_ROUNDING, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_format_with(
    money: MoneyValue,
    options: *const MoneyFormatOptions,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let format = MoneyFormatOptions::read(call, options, 2)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(money.format(&format)?)
        })
    }
}
