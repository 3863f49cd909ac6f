//! Tradewind holds reported economic figures exactly as they were reported, converts them
//! with dated and sourced rates, computes growth, and says what agrees and what does not.

#![forbid(unsafe_code)]

// The order is that of the data: a module names only modules above it.
mod brief;
pub mod check;
mod convert;
mod currency;
mod document;
mod dossier;
pub mod error;
mod extensions;
mod figure;
mod forum;
pub mod growth;
pub mod indicators;
mod money;
pub mod number;
mod period;
mod place;
mod project;
mod rates;
mod series;
mod source;
mod trade;
mod words;

pub use brief::{Brief, brief};
pub use check::{Check, CheckKind};
pub use convert::{
    Conversion, ConvertOptions, Converter, FigureConversion, LaterRate, Leg, Path,
};
pub use currency::{Currency, CurrencyStatus, Succession, SuccessionKind};
pub use dossier::Dossier;
pub use error::{Error, ErrorCode, Result};
pub use extensions::Extensions;
pub use figure::{Details, Figure, Precision, Qualifier, Reading, Unit, ValueDate};
pub use forum::{Edition, Forum, Statement};
pub use money::{Money, MoneyFormat, MoneyJsonOptions, MoneyTextOptions, UnitDisplay};
pub use number::{
    Cell, End, Interval, Notation, Percent, PercentagePoint, Places, Ratio, Rational,
    Rounded, Rounding, Verdict,
};
pub use period::{
    Date, Frequency, Period, date_from_days, days_between, days_since_1970, parse_date,
    weekday_name,
};
pub use place::{Place, PlaceKind};
pub use project::{
    AmountKind, ConvertedBy, Equivalent, Instrument, Lifecycle, Package, Project,
};
pub use rates::{
    Average, Bounds, LookupPolicy, Rate, RateKind, RateTable, RateTableBuilder, When,
};
pub use rust_decimal::Decimal;
pub use series::Series;
pub use source::{AttributionKind, Source};
pub use trade::{
    Commodity, Flow, GrowthBasis, GrowthClaim, ObservationStatus, PartnerBasis, Prices,
    RankClaim, RegionBasis, Scope, Terms, TradeAxis, TradeObservation, TradeSystem,
    Valuation, trade_matrix,
};
