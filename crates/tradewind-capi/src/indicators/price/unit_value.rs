//! Unit values, volumes and terms of trade.

use tradewind::indicators;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;

/// value / quantity of one flow.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_unit_value(
    value: DecimalValue,
    quantity: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let value = value.read(1)?;
            let quantity = quantity.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::unit_value(value, quantity, places)?.into());
            Ok(())
        })
    }
}

/// value index / unit value index x 100, all of them 100 in the base period.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_volume_index(
    value_index: DecimalValue,
    unit_value_index: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let value_index = value_index.read(1)?;
            let unit_value_index = unit_value_index.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(
                indicators::volume_index(value_index, unit_value_index, places)?.into(),
            );
            Ok(())
        })
    }
}

/// 100 x export price index / import price index.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_net_barter_terms_of_trade(
    export_prices: DecimalValue,
    import_prices: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let export_prices = export_prices.read(1)?;
            let import_prices = import_prices.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(
                indicators::net_barter_terms_of_trade(
                    export_prices,
                    import_prices,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// export price index / import price index x export volume index.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_income_terms_of_trade(
    export_prices: DecimalValue,
    import_prices: DecimalValue,
    export_volume: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let export_prices = export_prices.read(1)?;
            let import_prices = import_prices.read(2)?;
            let export_volume = export_volume.read(3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(
                indicators::income_terms_of_trade(
                    export_prices,
                    import_prices,
                    export_volume,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// sum(p q) / sum(q): the mean of the prices of one product, weighted by quantities.
///
/// @param prices     NULL only with price_count 0
/// @param quantities NULL only with quantity_count 0
/// @param places     NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_unit_value_of_prices(
    prices: *const DecimalValue,
    price_count: usize,
    quantities: *const DecimalValue,
    quantity_count: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let prices = call.decimals(prices, price_count, 1)?;
            let quantities = call.decimals(quantities, quantity_count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::unit_value_of_prices(&prices, &quantities, places)?.into(),
            );
            Ok(())
        })
    }
}
