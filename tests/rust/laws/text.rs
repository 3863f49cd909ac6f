//! Laws of text: what is printed is read back, and no text makes a reader panic.

use proptest::prelude::*;
use tradewind::{
    AttributionKind, Average, CheckKind, Currency, Decimal, ErrorCode, Figure,
    LookupPolicy, Money, Notation, Path, Percent, PercentagePoint, Period, Place,
    Qualifier, RateKind, Ratio, Rational, Reading, Result, Rounding, UnitDisplay,
    Verdict, When,
    number::{parse_decimal, parse_decimal_in},
    parse_date,
};

use super::{
    check,
    inputs::{currency, decimal, fraction},
};

fn decimals_return(value: Decimal) -> Result<bool> {
    let again = parse_decimal(&value.to_string())?;
    Ok(again == value && again.scale() == value.scale())
}

fn money_returns(money: Money) -> Result<bool> {
    let again: Money = money.to_string().parse()?;
    let by_json = Money::from_json(&money.to_json())?;
    Ok(again == money
        && again.amount().scale() == money.amount().scale()
        && by_json.to_string() == money.to_string())
}

fn relative_numbers_return(value: Decimal) -> Result<bool> {
    let percent: Percent = Percent::new(value).to_string().parse()?;
    let points: PercentagePoint = PercentagePoint::new(value).to_string().parse()?;
    let ratio: Ratio = Ratio::new(value).to_string().parse()?;
    Ok([percent.value(), points.value(), ratio.value()] == [value; 3])
}

fn percent_and_ratio_return(value: Decimal) -> Result<bool> {
    let Ok(percent) = Ratio::new(value).to_percent() else { return Ok(true) };
    Ok(percent.to_ratio()?.value() == value)
}

fn fractions_return(value: &Rational) -> Result<bool> {
    Ok(value.to_string().parse::<Rational>()? == *value)
}

/// A figure keeps its text, also when that is read again.
fn figures_return(text: &str) -> Result<bool> {
    let figure: Figure = text.parse()?;
    let again: Figure = figure.to_string().parse()?;
    Ok(figure.text() == text && figure == again)
}

/// Grouped digits lose nothing but their commas.
fn grouped_digits_stay(money: Money) -> Result<bool> {
    let grouped = money.grouped();
    let digits = grouped.trim_start_matches(char::is_alphabetic).trim().replace(',', "");
    Ok(parse_decimal(&digits)? == money.amount())
}

/// Every reader answers, with a value or with an error whose message stays short.
fn every_reader_answers(text: &str) -> bool {
    fn short<T>(result: Result<T>) -> bool {
        result.map_or_else(|error| error.message().len() < 400, |_| true)
    }
    [
        short(parse_decimal(text)),
        short(parse_date(text)),
        short(text.parse::<Figure>()),
        short(text.parse::<Money>()),
        short(Money::from_json(text)),
        short(text.parse::<Notation>()),
        short(text.parse::<UnitDisplay>()),
        Notation::ALL.iter().all(|&notation| {
            short(parse_decimal_in(text, notation))
                && short(Money::parse_in(text, notation))
        }),
        short(text.parse::<Percent>()),
        short(text.parse::<PercentagePoint>()),
        short(text.parse::<Ratio>()),
        short(text.parse::<Rational>()),
        short(text.parse::<Rounding>()),
        short(text.parse::<When>()),
        short(text.parse::<Period>()),
        short(text.parse::<Currency>()),
        short(Place::from_code(text)),
        short(text.parse::<LookupPolicy>()),
        short(text.parse::<Average>()),
        short(text.parse::<RateKind>()),
        short(text.parse::<Qualifier>()),
        short(text.parse::<Reading>()),
        short(text.parse::<Verdict>()),
        short(text.parse::<Path>()),
        short(text.parse::<CheckKind>()),
        short(text.parse::<AttributionKind>()),
        ErrorCode::from_name(text).is_none_or(|code| code.name() == text),
    ]
    .into_iter()
    .all(|held| held)
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(value in decimal(), currency in currency()) {
        check(decimals_return(value))?;
        check(money_returns(Money::new(value, currency)))?;
        check(grouped_digits_stay(Money::new(value, currency)))?;
        check(relative_numbers_return(value))?;
        check(percent_and_ratio_return(value))?;
    }

    #[test]
    fn fractions_are_read_back(value in fraction()) {
        check(fractions_return(&value))?;
    }

    #[test]
    fn figures_are_read_back(
        text in "(about |nearly |more than |at least |less than |at most |exactly |)\
                 -?[0-9]{1,6}(\\.[0-9]{1,6})? (thousand |million |billion |bn |mn |)\
                 (CNY|USD|projects|joint ventures)",
    ) {
        check(figures_return(&text))?;
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in any::<String>()) {
        check(every_reader_answers(&text))?;
    }

    #[test]
    fn no_near_miss_makes_a_reader_panic(
        text in "[-+ 0-9,.%eE/:WQSTDYMACNU$¥€a-z_\u{a0}\u{202f}'’\n\t]{0,60}",
    ) {
        check(every_reader_answers(&text))?;
    }

    #[test]
    fn no_length_makes_a_reader_panic(unit in "[-+0-9,./ a-z]{1,3}", times in 1..20_000_usize) {
        check(every_reader_answers(&unit.repeat(times)))?;
    }
}
