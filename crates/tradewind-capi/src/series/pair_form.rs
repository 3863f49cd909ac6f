//! What is computed of two series, as numbers.

/// The share of a part in its whole.
pub const TW_PAIR_FORM_SHARE: i32 = 0;
/// The change of the share of a part in its whole.
pub const TW_PAIR_FORM_SHARE_CHANGE: i32 = 1;
/// What share of the change of the whole is that of the part.
pub const TW_PAIR_FORM_SHARE_OF_CHANGE: i32 = 2;
/// The base that a current value and its growth imply.
pub const TW_PAIR_FORM_IMPLIED_BASE: i32 = 3;
/// The change that a current value and its growth imply.
pub const TW_PAIR_FORM_CHANGE_FROM_GROWTH: i32 = 4;
/// The whole that a part and its share imply.
pub const TW_PAIR_FORM_IMPLIED_WHOLE: i32 = 5;
/// Growth of the whole, less the contribution of a part.
pub const TW_PAIR_FORM_EXCLUDING: i32 = 6;
/// Growth at constant prices of nominal growth and inflation.
pub const TW_PAIR_FORM_REAL: i32 = 7;
/// The price index of nominal values and values at constant prices.
pub const TW_PAIR_FORM_IMPLICIT_DEFLATOR: i32 = 8;
/// The change of the exchange rate of growth in local and in foreign currency.
pub const TW_PAIR_FORM_CURRENCY_BRIDGE: i32 = 9;
/// Growth in local currency of growth in foreign currency and exchange rates.
pub const TW_PAIR_FORM_LOCAL_FROM_FOREIGN: i32 = 10;
/// Growth in foreign currency of growth in local currency and exchange rates.
pub const TW_PAIR_FORM_FOREIGN_FROM_LOCAL: i32 = 11;
