//! Averages in the currency that they are printed in.

use std::collections::BTreeMap;

use tradewind::{
    Currency, Date, Decimal, Rational, Succession, SuccessionKind,
    error::{Error, ErrorCode, Location, Result, excerpt},
};

use super::{ImfUnscaled, row::Average};

/// The redenomination that brought the currency about.
fn origin(currency: Currency) -> Option<Succession> {
    let successions = Currency::all_former().filter_map(Currency::succession);
    successions
        .filter(|one| one.to == currency && one.kind == SuccessionKind::Redenomination)
        .max_by_key(|one| one.effective)
}

/// The averages, each in the currency that it is in: those of one country and currency
/// are one series.
///
/// # Errors
/// - [`ErrorCode::InvalidRate`] at the first average that is in the predecessor of its
///   currency, when those are refused.
pub(super) fn in_own_units(
    averages: Vec<Average>,
    unscaled: ImfUnscaled,
) -> Result<Vec<Average>> {
    let mut series: BTreeMap<(Currency, String), Vec<Average>> = BTreeMap::new();
    for average in averages {
        let key = (average.currency, average.country.clone());
        series.entry(key).or_default().push(average);
    }
    let mut out = Vec::new();
    for ((currency, _), mut held) in series {
        held.sort_by_key(|average| average.year);
        let Some(origin) = origin(currency).filter(|origin| is_unscaled(&held, *origin))
        else {
            out.extend(held);
            continue;
        };
        let (old, new): (Vec<_>, Vec<_>) = held
            .into_iter()
            .partition(|average| is_before(average.year, origin.effective));
        out.extend(new);
        match unscaled {
            ImfUnscaled::Refuse => return Err(refusal(&old, origin)),
            ImfUnscaled::LeaveOut => {}
            ImfUnscaled::AsPredecessor => {
                out.extend(old.into_iter().map(|average| predecessor(average, origin)));
            }
        }
    }
    out.sort_by_key(|average| average.line);
    Ok(out)
}

/// Whether the year has ended before the day.
fn is_before(year: i16, day: Date) -> bool {
    year < day.year()
}

/// Whether the averages from before the redenomination are in the unit of their time.
///
/// They are when the series ended before it, and when the step over it is nearer to the
/// factor than to no step: when the last average before is more than the first one after
/// times the root of the factor.
#[expect(
    clippy::arithmetic_side_effects,
    reason = "fractions of any size do not overflow"
)]
fn is_unscaled(series: &[Average], origin: Succession) -> bool {
    let is_old = |average: &&Average| is_before(average.year, origin.effective);
    let Some(before) = series.iter().rfind(is_old) else { return false };
    let Some(after) = series.iter().find(|average| !is_old(average)) else { return true };
    let squared = |value: Decimal| &Rational::from(value) * &Rational::from(value);
    squared(before.value) > squared(after.value) * Rational::from(origin.factor)
}

/// The same average as one of the currency that was in use.
fn predecessor(average: Average, last: Succession) -> Average {
    let mut currency = last.from;
    while let Some(earlier) = origin(currency) {
        if !is_before(average.year, earlier.effective) {
            break;
        }
        currency = earlier.from;
    }
    Average { currency, ..average }
}

fn refusal(old: &[Average], origin: Succession) -> Error {
    let Succession { from, to, factor, effective, .. } = origin;
    let (first, last) = (old.first(), old.last());
    let year = |average: Option<&Average>| average.map_or(0, |average| average.year);
    let name = excerpt(first.map_or("", |average| average.name.as_str()));
    let fact = format!(
        "the {to} averages of {name} from {} to {} are in {from}, of which {factor} became \
         1 {to} on {effective}: choose leave_out, or as_predecessor to hold them as {from}",
        year(first),
        year(last),
    );
    let line = first.map_or(1, |average| average.line);
    Error::new(ErrorCode::InvalidRate, fact).at(Location::line(line).named("Rate"))
}
