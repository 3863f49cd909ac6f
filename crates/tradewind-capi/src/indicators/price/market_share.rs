//! Constant market share: a change of exports, split.

use tradewind::indicators::{self, MarketShareEffects};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::price::items::{LabelValue, MarketsValue, read_labels};
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::RoundedValue;

/// The parts of a change of exports; they sum to the total.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MarketShareEffectsValue {
    /// What the exports would have gained with the whole world market.
    pub world_growth: RoundedValue,
    /// What they gained because their products grew faster than the market.
    pub commodity: RoundedValue,
    /// What they gained because their markets grew faster; 0 unless has_market.
    pub market: RoundedValue,
    /// What is left: shares that were won, or lost.
    pub competitiveness: RoundedValue,
    /// The change of the exports.
    pub total: RoundedValue,
    /// 1 where markets are told apart.
    pub has_market: i32,
    /// 0.
    pub reserved: u32,
}

impl From<MarketShareEffects> for MarketShareEffectsValue {
    fn from(effects: MarketShareEffects) -> Self {
        Self {
            world_growth: effects.world_growth.into(),
            commodity: effects.commodity.into(),
            market: effects.market.map(RoundedValue::from).unwrap_or_default(),
            competitiveness: effects.competitiveness.into(),
            total: effects.total.into(),
            has_market: effects.market.is_some().into(),
            reserved: 0,
        }
    }
}

/// Splits a change of exports by the constant market share of each product.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_constant_market_share(
    markets: MarketsValue,
    places: *const PlacesOptions,
    out: *mut MarketShareEffectsValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let markets = markets.read(call, 1)?;
            let places = PlacesOptions::read(call, places, 2)?;
            let out = call.output(out, 3)?;
            let effects = indicators::constant_market_share(markets.markets(), places)?;
            out.set(effects.into());
            Ok(())
        })
    }
}

/// Splits a change of exports by product and market.
///
/// Each item of the markets is one product in one market.
///
/// @param products the product of each item, in the order of the first list; NULL only
///                 with count 0
/// @param places   NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_constant_market_share_by_market(
    products: *const LabelValue,
    count: usize,
    markets: MarketsValue,
    places: *const PlacesOptions,
    out: *mut MarketShareEffectsValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let products = read_labels(call, products, count, 1)?;
            let markets = markets.read(call, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            let share = indicators::constant_market_share_by_market;
            out.set(share(&products, markets.markets(), places)?.into());
            Ok(())
        })
    }
}
