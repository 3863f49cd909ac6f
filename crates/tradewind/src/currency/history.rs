//! When a currency was in use, and what replaced it.

use jiff::civil::Date;

use super::status::CurrencyStatus;
use super::succession::Succession;
use super::succession_a_to_l::SUCCESSIONS_A_TO_L;
use super::succession_m_to_z::SUCCESSIONS_M_TO_Z;
use super::table::{find, order};
use super::validity_data::VALIDITY;
use super::value::Currency;
use crate::period::Period;

impl Currency {
    /// The first day on which it was the currency of a country, or a fund.
    ///
    /// - Missing or zero: `None` where no source says it or sources disagree.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// let from = Currency::from_code("KZT")?.valid_from();
    /// assert_eq!(from.unwrap().to_string(), "1993-11-05");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    ///
    /// # Source
    /// Unicode CLDR 47, currencies of territories.
    pub fn valid_from(self) -> Option<Date> {
        self.validity().and_then(|(from, _)| from)
    }

    /// The last day on which it was a currency of its own.
    ///
    /// From the next day on every amount in it is, by law, an amount in its successor,
    /// though its cash may pass for a time: the German mark was one until 1998-12-31.
    ///
    /// - Missing or zero: `None` for a currency in use; also for a former one where no
    ///   source says the day or sources disagree (see [`Currency::status`]).
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// let until = Currency::from_code("TMM")?.valid_until();
    /// assert_eq!(until.unwrap().to_string(), "2008-12-31");
    /// assert_eq!(Currency::from_code("TMT")?.valid_until(), None);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn valid_until(self) -> Option<Date> {
        self.validity().and_then(|(_, until)| until)
    }

    /// When ISO 4217 withdrew the code, as exactly as list three says it.
    ///
    /// A month, a year, or a span of either. It may lie years after the last day of use.
    ///
    /// - Missing or zero: `None` for a currency in use.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// let mark = Currency::from_code("DEM")?;
    /// assert_eq!(mark.withdrawn().unwrap().to_string(), "2002-03");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    ///
    /// # Source
    /// ISO 4217, list three.
    pub fn withdrawn(self) -> Option<Period> {
        // An empty text is no period; every other one is, and a test holds it.
        self.row().withdrawn.parse().ok()
    }

    /// The currency that replaced it, with the legal factor.
    ///
    /// - Missing or zero: `None` for a currency in use, and where no law sets one factor
    ///   for one successor (the Czechoslovak koruna had two successors).
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// let manat = Currency::from_code("TMM")?.succession().unwrap();
    /// assert_eq!((manat.to.code(), manat.factor.to_string().as_str()), ("TMT", "5000"));
    /// assert_eq!(manat.effective.to_string(), "2009-01-01");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn succession(self) -> Option<Succession> {
        // Every conversion asks, and nearly all currencies are in use.
        if self.status() == CurrencyStatus::Active {
            return None;
        }
        let code = self.code();
        let half = if code < "M" { SUCCESSIONS_A_TO_L } else { SUCCESSIONS_M_TO_Z };
        let row = half.get(half.binary_search_by(|row| order(row.from, code)).ok()?)?;
        Some(Succession {
            from: self,
            to: find(row.to)?,
            factor: row.factor,
            effective: row.effective,
            kind: row.kind,
            source: row.source,
        })
    }

    fn validity(self) -> Option<(Option<Date>, Option<Date>)> {
        let code = self.code();
        let index = VALIDITY.binary_search_by(|row| order(row.code, code)).ok()?;
        VALIDITY.get(index).map(|row| (row.from, row.until))
    }
}
