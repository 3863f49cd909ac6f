//! A series as text: `2023-01=1.5, 2023-02=, 2023-03=2`.

use core::{fmt, str::FromStr};

use rust_decimal::Decimal;

use super::Series;
use crate::{
    error::{Error, ErrorCode, Location, Result, excerpt},
    number::parse_decimal,
    period::Period,
};

impl fmt::Display for Series {
    /// `2023-01=1.5, 2023-02=, 2023-03=2`: nothing stands after the sign of a gap.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (period, value) in self.iter() {
            write!(f, "{separator}{period}=")?;
            if let Some(value) = value {
                write!(f, "{value}")?;
            }
            separator = ", ";
        }
        Ok(())
    }
}

impl FromStr for Series {
    type Err = Error;

    /// Reads `PERIOD=VALUE` joined by commas, in any order; blanks around either are fine.
    fn from_str(text: &str) -> Result<Self> {
        if text.trim().is_empty() {
            return Self::from_pairs([]);
        }
        let mut pairs = Vec::new();
        for (place, item) in (1..).zip(text.split(',')) {
            let at = |error: Error| error.at(Location::line(place).named("periods"));
            pairs.push(pair(item).map_err(at)?);
        }
        Self::from_pairs(pairs)
    }
}

fn pair(item: &str) -> Result<(Period, Option<Decimal>)> {
    let Some((period, value)) = item.split_once('=') else {
        let message = format!(
            "{} is no value of a series: expected PERIOD=VALUE, such as 2023-01=1.5",
            excerpt(item.trim())
        );
        return Err(Error::new(ErrorCode::InvalidNumber, message));
    };
    let period = period.trim().parse()?;
    let value = value.trim();
    let value = if value.is_empty() { None } else { Some(parse_decimal(value)?) };
    Ok((period, value))
}
