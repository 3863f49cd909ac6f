//! Claims that a source makes beside a trade figure.

use core::{fmt, str::FromStr};

use serde::{Serialize, Serializer};

use crate::{
    currency::Currency,
    error::{Error, Result},
    figure::Figure,
    place::Place,
    words::words,
};

words! {
    InvalidValue, "basis of growth";
    /// Which earlier period growth is measured against.
    #[derive(Default)]
    pub enum GrowthBasis {
        /// The same period of the year before.
        YearOnYear = "yoy",
        /// The month before.
        MonthOnMonth = "mom",
        /// The quarter before.
        QuarterOnQuarter = "qoq",
        /// The year to date, against the same months of the year before.
        YearToDate = "ytd_yoy",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    InvalidValue, "kind of prices";
    /// Whether growth includes the change of prices.
    #[derive(Default)]
    pub enum Prices {
        /// Prices of each period: nominal growth.
        Current = "current",
        /// Prices of one period: real growth.
        Comparable = "comparable",
        /// Not stated.
        #[default]
        Unknown = "unknown",
    }
}

/// In what growth is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Terms {
    /// In a currency.
    Currency(Currency),
    /// In quantities.
    Volume,
    /// Not stated: taken to be the currency of the value, and said so.
    #[default]
    Unknown,
}

impl fmt::Display for Terms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Currency(currency) => currency.fmt(f),
            Self::Volume => f.write_str("volume"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

impl FromStr for Terms {
    type Err = Error;

    /// Reads a currency code, `volume` or `unknown`.
    fn from_str(text: &str) -> Result<Self> {
        match text {
            "volume" => Ok(Self::Volume),
            "unknown" => Ok(Self::Unknown),
            code => Currency::from_code(code).map(Self::Currency),
        }
    }
}

impl Serialize for Terms {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Terms {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Terms".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^([A-Z]{3}|volume|unknown)$",
            "description": "In what growth is measured: a currency code, volume or unknown."
        })
    }
}

/// Growth as a source states it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GrowthClaim {
    /// The rate, in percent.
    pub rate: Figure,
    /// Against which period.
    pub basis: GrowthBasis,
    /// In what.
    pub terms: Terms,
    /// At which prices.
    pub prices: Prices,
    /// The vintage of the earlier figure that the source used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_vintage: Option<String>,
}

/// A rank as a source states it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RankClaim {
    /// The rank, from 1 for the largest.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub position: u32,
    /// The group among whose members the partner has it.
    pub among: Place,
}
