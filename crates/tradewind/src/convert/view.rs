//! Views of a conversion: HTML and JSON.

use serde::Serialize;

use super::{Conversion, Leg, Path};
use crate::{
    currency::Currency,
    document::{Block, fragment},
    money::Money,
    rates::{Average, LookupPolicy, RateKind, When},
};

/// A conversion as JSON shows it.
#[derive(Serialize)]
pub(crate) struct ConversionView<'a> {
    from: Money,
    money: Money,
    exact: bool,
    /// Target for one of the source currency, 28 digits.
    rate: Option<String>,
    /// Source for one of the target currency, 28 digits.
    inverse_rate: Option<String>,
    on: When,
    rate_date: Option<String>,
    age_days: Option<i32>,
    path: Path,
    route: &'a [Currency],
    via: Option<Currency>,
    policy: LookupPolicy,
    average: Option<Average>,
    kind: RateKind,
    observations: u32,
    missing: Vec<String>,
    legs: &'a [Leg],
    source: String,
    cite: Option<String>,
}

impl Conversion {
    pub(crate) fn view(&self) -> ConversionView<'_> {
        ConversionView {
            from: self.from,
            money: self.money,
            exact: self.exact,
            rate: self.rate().ok().map(|rate| rate.to_string()),
            inverse_rate: self.inverse_rate().ok().map(|rate| rate.to_string()),
            on: self.on(),
            rate_date: self.rate_date().map(|date| date.to_string()),
            age_days: self.age_days(),
            path: self.path(),
            route: self.route(),
            via: self.via(),
            policy: self.policy(),
            average: self.average(),
            kind: self.kind(),
            observations: self.observations(),
            missing: self.missing().iter().map(ToString::to_string).collect(),
            legs: self.legs(),
            source: self.source(),
            cite: self.cite().ok(),
        }
    }

    /// The conversion as JSON.
    pub fn to_json(&self) -> String {
        // The view holds text and numbers only, so that writing it cannot fail.
        serde_json::to_string_pretty(&self.view()).unwrap_or_default()
    }

    /// The conversion as a fragment of HTML, with all text escaped.
    pub fn to_html(&self) -> String {
        let rate = self.rate_text().unwrap_or_else(|error| error.to_string());
        let rows = vec![
            vec!["Amount".to_owned(), self.from.grouped()],
            vec!["Result".to_owned(), self.money.grouped()],
            vec!["Rate".to_owned(), rate],
            vec!["Provenance".to_owned(), self.provenance()],
        ];
        fragment(&[Block::table(&["Conversion", ""], rows)])
    }
}
