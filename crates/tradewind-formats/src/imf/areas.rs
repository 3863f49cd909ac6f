//! One average a currency and year.

use std::collections::BTreeMap;

use tradewind::{
    Currency,
    error::{Error, ErrorCode, Location, Result, excerpt},
};

use super::{ImfDuplicates, row::Average};

/// The code of the area that issues a currency.
///
/// # Source
/// ISO 4217: a code begins with the ISO 3166 code of the country. International Monetary
/// Fund, country codes: the euro area is U2.
fn issuer(currency: Currency) -> &'static str {
    let code = currency.code();
    if code == "EUR" { "U2" } else { code.get(..2).unwrap_or(code) }
}

/// The averages of which none is for the same currency and year as another.
///
/// # Errors
/// - [`ErrorCode::ConflictingRates`] at the second of two that differ.
pub(super) fn one_a_year(
    averages: Vec<Average>,
    duplicates: ImfDuplicates,
) -> Result<Vec<Average>> {
    let mut years: BTreeMap<(Currency, i16), Vec<Average>> = BTreeMap::new();
    for average in averages {
        years.entry((average.currency, average.year)).or_default().push(average);
    }
    let mut out = Vec::new();
    for ((currency, _), held) in years {
        out.extend(choose(currency, held, duplicates)?);
    }
    Ok(out)
}

/// The average to take of several; `None` to leave out the year.
fn choose(
    currency: Currency,
    held: Vec<Average>,
    duplicates: ImfDuplicates,
) -> Result<Option<Average>> {
    let Some((first, other)) = differing(held.iter()) else {
        return Ok(held.into_iter().next());
    };
    match duplicates {
        ImfDuplicates::LeaveOut => Ok(None),
        ImfDuplicates::Refuse => Err(conflict(
            first,
            other,
            "; choose issuer for that of the issuing area, or leave_out",
        )),
        ImfDuplicates::Issuer => {
            let area = issuer(currency);
            let own = || held.iter().filter(|average| average.country == area);
            if let Some((first, other)) = differing(own()) {
                return Err(conflict(first, other, " of one area"));
            }
            if let Some(average) = own().next() {
                return Ok(Some(average.clone()));
            }
            let fact = format!("; none of them is of {area}, the issuing area");
            Err(conflict(first, other, &fact))
        }
    }
}

/// The first average, and the first that differs from it.
fn differing<'a>(
    mut averages: impl Iterator<Item = &'a Average>,
) -> Option<(&'a Average, &'a Average)> {
    let first = averages.next()?;
    let other = averages.find(|average| average.value != first.value)?;
    Some((first, other))
}

fn conflict(first: &Average, other: &Average, remedy: &str) -> Error {
    let shown = |average: &Average| {
        let name = excerpt(&average.name);
        format!("{} of {} on line {}", average.value, name, average.line)
    };
    let fact = format!(
        "two USD/{} averages of {}: {}, {}; expected one{remedy}",
        first.currency,
        first.year,
        shown(first),
        shown(other)
    );
    let place = Location::line(other.line).named("Rate");
    Error::new(ErrorCode::ConflictingRates, fact).at(place)
}
