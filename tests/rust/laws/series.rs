//! Laws of series: what is cumulated comes apart again, links multiply, parts add up.

use proptest::prelude::*;
use tradewind::{
    Decimal, ErrorCode, Places, Rational, Result, Series,
    growth::{
        chain_link, decumulate, rebase,
        series::{self, Comparison, DerivedSeries, KeptLevel, Technique},
    },
};

use super::{check, inputs::positive};

type Values = Vec<Option<Decimal>>;

fn series_of(first: &str, values: Values) -> Result<Series> {
    Series::consecutive(first.parse()?, values)
}

fn values(
    length: impl Into<proptest::collection::SizeRange>,
) -> impl Strategy<Value = Values> {
    proptest::collection::vec(proptest::option::weighted(0.9, positive()), length)
}

fn whole(length: usize) -> impl Strategy<Value = Values> {
    proptest::collection::vec(positive().prop_map(Some), length)
}

fn exact(series: &DerivedSeries) -> bool {
    series.points.iter().all(|point| point.cell.is_ok_and(|cell| cell.exact))
}

/// Two years of months, cumulated and decumulated, are what they were.
fn decumulation_undoes_cumulation(values: Values) -> Result<bool> {
    let months = series_of("2023-01", values)?;
    let so_far = series::year_to_date(&months, Places::default())?;
    let back = series::decumulate(&so_far.to_series()?, Places::default())?;
    let same = back.to_series()?.iter().eq(months.iter());
    Ok(!exact(&so_far) || (same && back.points.iter().all(|point| !point.negative)))
}

/// The parts of cumulated values with gaps add up to the last of them.
fn parts_add_up(values: &Values) -> Result<bool> {
    let parts = decumulate(values, Places::default())?;
    let sum = parts.iter().filter_map(|part| part.cell.ok());
    let sum = sum.fold(Rational::zero(), |sum, part| sum + Rational::from(part.value));
    let spans = parts.iter().map(|part| u64::from(part.spans)).sum::<u64>();
    let last = values.iter().rposition(Option::is_some);
    let known = last.and_then(|last| values.get(last).copied().flatten());
    let exact = parts
        .iter()
        .all(|part| part.cell.is_ok_and(|cell| cell.exact) || part.spans == 0);
    let due = last.map_or(0, |last| u64::try_from(last).unwrap_or(0).saturating_add(1));
    let total = known.map_or_else(Rational::zero, Rational::from);
    Ok(spans == due && (!exact || sum == total))
}

/// Whether one of the products fits no decimal.
fn overflows(links: &Values) -> bool {
    let mut product = Rational::from(100);
    links.iter().flatten().any(|link| {
        product = product.clone() * Rational::from(*link);
        product.to_decimal(Places::default()).is_err()
    })
}

/// Links multiply: the level is the product of all of them, rounded once.
fn links_multiply(links: &Values) -> Result<bool> {
    let scaled: Values = links
        .iter()
        .map(|link| {
            link.map(|link| Decimal::new(i64::try_from(link.mantissa()).unwrap_or(1), 12))
        })
        .collect();
    let levels = match chain_link(Decimal::ONE_HUNDRED, &scaled, Places::default()) {
        Ok(levels) => levels,
        Err(error) => {
            return Ok(error.code() == ErrorCode::Overflow && overflows(&scaled));
        }
    };
    let mut product = Rational::from(100);
    for (link, level) in scaled.iter().zip(levels.iter().skip(1)) {
        product = product * Rational::from(link.unwrap_or_default());
        if *level != Ok(product.to_decimal(Places::default())?) {
            return Ok(false);
        }
    }
    Ok(levels.len() == links.len().saturating_add(1))
}

/// Contributions of two parts add up to the growth of their sum.
fn contributions_add_up(left: Values, right: Values) -> Result<bool> {
    let sums: Result<Values> = left
        .iter()
        .zip(&right)
        .map(|(l, r)| {
            tradewind::number::add(l.unwrap_or_default(), r.unwrap_or_default()).map(Some)
        })
        .collect();
    let whole = series_of("2020-Q1", sums?)?;
    let places = Places::decimals(20);
    let of = |part: Values| {
        series::contribution(
            &series_of("2020-Q1", part)?,
            &whole,
            Comparison::Year,
            places,
        )
    };
    let (left, right) = (of(left)?, of(right)?);
    let growth = series::growth_over_year(&whole, places)?;
    let unit = Rational::new(2, 10_i128.pow(20))?;
    let holds = growth.points.iter().zip(left.points.iter().zip(&right.points)).all(
        |(growth, (left, right))| match (growth.cell, left.cell, right.cell) {
            (Ok(growth), Ok(left), Ok(right)) => {
                let sum = Rational::from(left.value) + Rational::from(right.value);
                (&sum - &Rational::from(growth.value)).absolute() <= unit
            }
            (Err(growth), Err(left), Err(right)) => growth == left && left == right,
            _ => false,
        },
    );
    Ok(holds)
}

/// A level at another base moves no growth rate by more than its rounding.
fn rebasing_keeps_growth(values: &[Option<Decimal>], base: usize) -> Result<bool> {
    let index = rebase(values, base, Places::default())?;
    let ratio = |of: Decimal, over: Decimal| Rational::from(of).divided_by(&over.into());
    let close = Rational::new(1, 10_i128.pow(12))?;
    for (value, index) in values.windows(2).zip(index.windows(2)) {
        let ([Some(old), Some(new)], [Ok(from), Ok(to)]) = (value, index) else {
            continue;
        };
        if from.value < Decimal::new(1, 8) {
            continue;
        }
        let (growth, kept) = (ratio(*new, *old)?, ratio(to.value, from.value)?);
        if (&growth - &kept).absolute() > &close * &growth {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A series spliced to a multiple of itself is itself, by every technique.
fn splicing_a_multiple_changes_nothing(values: Values, doubled: bool) -> Result<bool> {
    let factor = if doubled { Decimal::TWO } else { Decimal::new(5, 1) };
    let product = |value: &Option<Decimal>| -> Result<Option<Decimal>> {
        value.map(|value| tradewind::number::multiply(value, factor)).transpose()
    };
    let other: Result<Values> = values.iter().map(product).collect();
    let old = series_of("2020-Q1", values.iter().take(8).copied().collect())?;
    let new = series_of("2020-Q1", other?)?;
    let due = series_of("2020-Q1", values)?;
    for technique in Technique::ALL {
        let places = Places::default();
        let one = series::splice(&old, &new, None, *technique, KeptLevel::Old, places)?;
        if one.to_series()?.iter().ne(due.iter()) {
            return Ok(false);
        }
    }
    Ok(true)
}

proptest! {
    #[test]
    fn cumulated_months_come_apart(values in whole(24)) {
        check(decumulation_undoes_cumulation(values))?;
    }

    #[test]
    fn cumulated_values_with_gaps_add_up(values in values(0..40)) {
        check(parts_add_up(&values))?;
    }

    #[test]
    fn chained_levels_are_products(links in whole(60)) {
        check(links_multiply(&links))?;
    }

    #[test]
    fn parts_contribute_what_the_whole_grows(left in whole(12), right in whole(12)) {
        check(contributions_add_up(left, right))?;
    }

    #[test]
    fn growth_does_not_move_with_the_base(values in whole(12), base in 0_usize..12) {
        check(rebasing_keeps_growth(&values, base))?;
    }

    #[test]
    fn a_multiple_is_linked_back(values in whole(16), doubled in any::<bool>()) {
        check(splicing_a_multiple_changes_nothing(values, doubled))?;
    }

    #[test]
    fn a_series_is_read_as_it_is_written(values in values(1..40)) {
        let series = series_of("2020-W50", values).unwrap();
        prop_assert_eq!(series.to_string().parse::<Series>().unwrap(), series);
    }
}

/// A million days, most of the way to where the calendar ends.
#[test]
fn a_million_values_take_no_long_time() {
    let count = 1_000_000_i64;
    let values: Values =
        (0..count).map(|day| Some(Decimal::new(day % 997 + 1, 2))).collect();
    let days = series_of("0001-01-01", values.clone()).unwrap();
    let places = Places::default();
    let growth = series::growth_over_previous(&days, places).unwrap();
    assert_eq!(growth.points.len(), values.len());
    let so_far = series::year_to_date(&days, places).unwrap();
    let back = series::decumulate(&so_far.to_series().unwrap(), places).unwrap();
    assert_eq!(back.to_series().unwrap(), days);
}

/// What the exact product would need a hundred thousand digits for.
#[test]
fn a_hundred_thousand_links_take_no_long_time() {
    let link = |step: i64| Some(Decimal::new(10_000 + step % 3 - 1, 4));
    let links: Values = (0..100_000).map(link).collect();
    let levels = chain_link(Decimal::ONE_HUNDRED, &links, Places::default()).unwrap();
    // 0.9999 * 1 * 1.0001 = 0.99999999, and 0.99999999^33333 * 0.9999 (mpmath):
    let last = levels.last().unwrap().unwrap();
    let due: Decimal = "99.95667588740515548447993535".parse().unwrap();
    assert_eq!((last.value, last.exact), (due, false));
}
