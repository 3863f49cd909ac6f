//! Many amounts: their sum, and the shares of one.

use tradewind::Money;

use crate::boundary::{Failure, guard};
use crate::error::ErrorInfo;
use crate::number::read_scale;
use crate::status::Status;
use crate::value::{DecimalValue, MoneyValue};

/// The exact sum of amounts of one currency.
///
/// @param items NULL only with count 0, which gives TW_ERR_NO_AMOUNTS
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_NO_AMOUNTS,
///   TW_ERR_CURRENCY_MISMATCH, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_sum(
    items: *const MoneyValue,
    count: usize,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let items = call.array(items, count, 1)?.iter();
            let items =
                items.map(|item| item.read(1)).collect::<Result<Vec<_>, Failure>>()?;
            let out = call.output(out, 3)?;
            out.set(Money::sum(items)?.into());
            Ok(())
        })
    }
}

/// Shares of an amount in proportion to weights, which sum to the whole: the largest
/// remainder, ties to the first; a weight of 0 gets nothing, a negative amount mirrors.
///
/// @param weights 0 or more each, not all 0; NULL only with count 0
/// @param count   of the weights, and of the shares
/// @param scale   shares are multiples of 10^-scale, 0 to 28; -1 for the minor unit
/// @param shares  room for count amounts; NULL only with count 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_allocate(
    money: MoneyValue,
    weights: *const DecimalValue,
    count: usize,
    scale: i32,
    shares: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let weights = call.array(weights, count, 2)?.iter();
            let weights = weights
                .map(|weight| weight.read(2))
                .collect::<Result<Vec<_>, Failure>>()?;
            let scale = read_scale(scale, 4)?;
            let column = call.column(shares, count, 5)?;
            let parts = money.allocate(&weights, scale)?.into_iter().map(Into::into);
            column.fill(&parts.collect::<Vec<_>>());
            Ok(())
        })
    }
}
