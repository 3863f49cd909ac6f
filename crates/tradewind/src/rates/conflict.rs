//! Conflicts: what rates of one pair, kind and time must not say of each other.

use std::sync::Arc;

use super::{Quotation, Rate, Series, When, days::day, direction::Directions};
use crate::{
    error::{Error, ErrorCode, Result, excerpt},
    number::{Rational, Rounding},
};

/// What is held, and whose it is.
#[derive(Clone, Copy)]
pub(super) struct Held<'a> {
    pub(super) quotation: Quotation,
    pub(super) source: &'a str,
}

/// Two prices of one direction.
pub(super) fn conflict(rate: &Rate, held: Held<'_>) -> Error {
    Error::new(
        ErrorCode::ConflictingRates,
        format!(
            "two {}/{} rates on {}: {}, {}; expected one \
             (merge two tables to prefer one source)",
            rate.base,
            rate.quote,
            rate.when,
            said(held),
            said(rate.held()),
        ),
    )
}

/// Two prices, one of each direction.
pub(super) fn contradiction(rate: &Rate, held: Held<'_>, found: Directions) -> Error {
    let remedy = if found == Directions::Swapped {
        " (is one of them the wrong way round?)"
    } else if held.source != &*rate.source {
        " (merge two tables to prefer one source)"
    } else {
        ""
    };
    let (base, quote) = (rate.base, rate.quote);
    Error::new(
        ErrorCode::ConflictingRates,
        format!(
            "{quote}/{base} and {base}/{quote} on {}: {}, {}; expected inverse prices, \
             but their product is {}{remedy}",
            rate.when,
            said(held),
            said(rate.held()),
            product(held.quotation, rate.quotation()),
        ),
    )
}

/// `1.0825 per 1 from European Central Bank`
fn said(held: Held<'_>) -> String {
    let Quotation { value, units } = held.quotation;
    format!("{value} per {units} from {}", excerpt(held.source))
}

/// To five digits.
fn product(one: Quotation, other: Quotation) -> String {
    let product =
        one.price().and_then(|one| Ok(one * other.price()?)).unwrap_or(Rational::zero());
    let decimals = 4_i32.saturating_sub(product.leading_exponent().unwrap_or(0));
    let decimals = u32::try_from(decimals).unwrap_or(0);
    let digits = product.digits(decimals, Rounding::HalfEven);
    match digits.trim_end_matches('0') {
        short if short.contains('.') => short.trim_end_matches('.').to_owned(),
        _ => digits,
    }
}

/// Two tables must not hold different prices of one source.
pub(super) fn refuse_conflicts(held: &Series, added: &Series) -> Result<()> {
    each_common(held, added, |old, new| (!old.is_same_price(new)).then_some(conflict))
}

/// Two tables must not hold prices of both directions of which one is the wrong way
/// round; of one source they must fit altogether.
pub(super) fn refuse_contradictions(held: &Series, added: &Series) -> Result<()> {
    let one_source = held.source == added.source;
    each_common(held, added, |old, new| {
        let found = Directions::of(added.kind, old, new);
        let fits = match found {
            Directions::Fit => true,
            Directions::Differ => !one_source,
            Directions::Swapped => false,
        };
        (!fits).then_some(move |rate: &Rate, held: Held<'_>| {
            contradiction(rate, held, found)
        })
    })
}

/// Asks of every day and period that two series have in common what is wrong there.
fn each_common<F: FnOnce(&Rate, Held<'_>) -> Error>(
    held: &Series,
    added: &Series,
    fault: impl Fn(Quotation, Quotation) -> Option<F>,
) -> Result<()> {
    let ask = |when: When, old: Quotation, new: Quotation| {
        let Some(error) = fault(old, new) else { return Ok(()) };
        let rate = Rate {
            base: added.base,
            quote: added.quote,
            units: new.units,
            value: new.value,
            when,
            kind: added.kind,
            source: Arc::clone(&added.source),
        };
        Err(error(&rate, Held { quotation: old, source: &held.source }))
    };
    for (number, old, new) in held.days.common(&added.days) {
        ask(When::Day(day(number)), old, new)?;
    }
    for (period, new) in added.periods.iter() {
        if let Some(old) = held.periods.get(period) {
            ask(When::Period(*period), *old, *new)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{currency::Currency, rates::RateTable};

    fn rate(pair: &str, units: u32, value: &str, source: &str) -> Rate {
        let (base, quote) = pair.split_once('/').unwrap();
        Rate {
            base: Currency::from_code(base).unwrap(),
            quote: Currency::from_code(quote).unwrap(),
            units,
            value: value.parse().unwrap(),
            when: "2024-10-25".parse().unwrap(),
            kind: crate::rates::RateKind::Spot,
            source: source.into(),
        }
    }

    fn added(rates: &[Rate]) -> Result<RateTable> {
        let mut builder = RateTable::builder();
        for rate in rates {
            builder.add(rate.clone())?;
        }
        Ok(builder.build())
    }

    fn merged(first: &Rate, second: &Rate) -> Result<usize> {
        let alone = |one: &Rate| added(core::slice::from_ref(one));
        Ok(alone(first)?.merged(&alone(second)?)?.len())
    }

    #[test]
    fn a_contradiction_names_prices_sources_and_the_product() {
        let (one, other) =
            (rate("EUR/USD", 1, "1.08", "A"), rate("USD/EUR", 1, "1.08", "B"));
        let message = "EUR/USD and USD/EUR on 2024-10-25: 1.08 per 1 from \"A\", 1.08 per 1 \
                       from \"B\"; expected inverse prices, but their product is 1.1664 \
                       (is one of them the wrong way round?)";
        for error in [
            added(&[one.clone(), other.clone()]).unwrap_err(),
            merged(&one, &other).unwrap_err(),
        ] {
            assert_eq!(
                (error.code(), error.message()),
                (ErrorCode::ConflictingRates, message)
            );
        }
    }

    #[test]
    fn sources_may_differ_in_two_tables_but_not_swap() {
        let first = rate("KZT/RUB", 100, "20.3042", "A");
        for (pair, value, source, fits) in [
            ("RUB/KZT", "4.925", "A", true),
            ("RUB/KZT", "6.000", "A", false),
            ("RUB/KZT", "6.000", "B", true),
            ("RUB/KZT", "0.203042", "B", false),
            ("KZT/RUB", "0.25", "B", true),
        ] {
            let second = rate(pair, 1, value, source);
            assert_eq!(merged(&first, &second).is_ok(), fits, "{pair} {value} {source}");
            assert_eq!(merged(&second, &first).is_ok(), fits, "{pair} {value} {source}");
        }
    }

    #[test]
    fn the_remedy_is_given_where_there_is_one() {
        let told = |source: &str| {
            let rates = [
                rate("KZT/RUB", 100, "20.3042", "A"),
                rate("RUB/KZT", 1, "20.3042", source),
            ];
            added(&rates).unwrap_err().message().to_owned()
        };
        assert!(told("A").ends_with("their product is 4.1226"));
        assert!(told("B").ends_with("4.1226 (merge two tables to prefer one source)"));
    }

    #[test]
    fn a_contradiction_of_any_size_is_short() {
        let largest = "79228162514264337593543950335";
        let source = "x".repeat(40_000);
        let rates =
            [rate("EUR/USD", 1, largest, &source), rate("USD/EUR", 1, largest, &source)];
        assert!(added(&rates).unwrap_err().message().len() < 400);
    }
}
