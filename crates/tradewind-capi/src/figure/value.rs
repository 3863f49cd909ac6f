//! Figures as they were reported.

use core::ffi::c_char;

use tradewind::{Figure, Qualifier};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::status::Status;
use crate::value::{CurrencyCode, DecimalValue, MoneyValue};
use crate::word::Word;

/// A number as it was reported: digits, power of ten, unit, qualifier.
#[derive(Debug)]
pub struct FigureHandle(pub(crate) Figure);

const _: () = assert_shareable::<FigureHandle>();

/// Reads a figure such as "11.2 billion CNY", "85.2%" or "more than 35 projects".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param out receives a new object; tw_figure_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_FIGURE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_parse(
    text: *const c_char,
    text_length: usize,
    out: *mut *mut FigureHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let out = call.output(out, 3)?;
            let figure = text.parse().in_argument(1)?;
            out.give(FigureHandle(figure));
            Ok(())
        })
    }
}

/// The same figure with a qualifier that the source gives beside the text, one of
/// TW_QUALIFIER_*.
///
/// @param out receives a new object; tw_figure_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_FIGURE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_with_qualifier(
    figure: *const FigureHandle,
    qualifier: i32,
    out: *mut *mut FigureHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let out = call.output(out, 3)?;
            let figure = figure.clone().with_qualifier(Qualifier::read(qualifier, 2)?)?;
            out.give(FigureHandle(figure));
            Ok(())
        })
    }
}

/// Frees a figure; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_figure_free(object: *mut FigureHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}

/// The text of a figure, as it was read.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_text(
    figure: *const FigureHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(figure.text())?;
            Ok(())
        })
    }
}

/// The value in whole units: 11200000000 of "11.2 billion CNY".
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_value(
    figure: *const FigureHandle,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(figure.value().into());
            Ok(())
        })
    }
}

/// The value as money.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNIT_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_money(
    figure: *const FigureHandle,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(figure.money()?.into());
            Ok(())
        })
    }
}

/// The unit: "CNY", "%", "percentage points", a noun, or nothing.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_unit(
    figure: *const FigureHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(figure.unit())?;
            Ok(())
        })
    }
}

/// The currency; all zero where the unit is none.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_currency(
    figure: *const FigureHandle,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(figure.currency().map(CurrencyCode::from).unwrap_or_default());
            Ok(())
        })
    }
}

/// The qualifier, one of TW_QUALIFIER_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_qualifier(
    figure: *const FigureHandle,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(figure.qualifier().number());
            Ok(())
        })
    }
}

/// The number of digits that the source wrote, leading zeros aside.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_significant_digits(
    figure: *const FigureHandle,
    out: *mut u32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(figure.significant_digits());
            Ok(())
        })
    }
}
