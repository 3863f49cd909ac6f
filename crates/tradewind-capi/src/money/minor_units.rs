//! Amounts on the grid of their currency: whole minor units, multiples of an increment.

use tradewind::Rounding;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::{DecimalValue, Int128, MoneyValue};
use crate::word::Word;

/// The amount in minor units, such as 1234 cents; refused where it is finer.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_in_minor_units(
    money: MoneyValue,
    out: *mut Int128,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let out = call.output(out, 2)?;
            out.set(money.in_minor_units()?.into());
            Ok(())
        })
    }
}

/// The multiple of an increment next to the amount, such as of 0.05.
/// exact receives 1 when no digit was lost, else 0.
///
/// @param rounding one of TW_ROUNDING_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_NOT_POSITIVE, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_round_to_increment(
    money: MoneyValue,
    increment: DecimalValue,
    rounding: i32,
    out: *mut MoneyValue,
    exact: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let increment = increment.read(2)?;
            let rounding = Rounding::read(rounding, 3)?;
            let out = call.output(out, 4)?;
            let exact = call.output(exact, 5)?;
            let rounded = money.round_to_increment(increment, rounding)?;
            out.set(rounded.value.into());
            exact.set(rounded.exact.into());
            Ok(())
        })
    }
}

/// The amount that can be paid in cash: rounded to the cash increment of the currency,
/// where it has none to its minor unit.
/// exact receives 1 when no digit was lost, else 0.
///
/// @param rounding one of TW_ROUNDING_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_round_to_cash(
    money: MoneyValue,
    rounding: i32,
    out: *mut MoneyValue,
    exact: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let rounding = Rounding::read(rounding, 2)?;
            let out = call.output(out, 3)?;
            let exact = call.output(exact, 4)?;
            let rounded = money.round_to_cash(rounding)?;
            out.set(rounded.value.into());
            exact.set(rounded.exact.into());
            Ok(())
        })
    }
}
