//! Money: reading, exact arithmetic, rounding, allocation, printing.

use tradewind::{Decimal, Money, MoneyFormat, Result, number::parse_decimal};

use super::{
    fault::Answer,
    number::{decimal, said},
    row::Row,
};

pub(super) fn parse(row: &Row) -> Answer {
    Ok(row.value::<Money>("text")?.to_string())
}

pub(super) fn sum(row: &Row) -> Answer {
    of_two(row, Money::add)
}

pub(super) fn difference(row: &Row) -> Answer {
    of_two(row, Money::subtract)
}

fn of_two(row: &Row, verb: fn(Money, Money) -> Result<Money>) -> Answer {
    Ok(verb(row.value("left")?, row.value("right")?)?.to_string())
}

pub(super) fn product(row: &Row) -> Answer {
    let money: Money = row.value("money")?;
    Ok(money.multiply(decimal(row, "factor")?)?.to_string())
}

pub(super) fn compare(row: &Row) -> Answer {
    let left: Money = row.value("left")?;
    Ok(format!("{:?}", left.compare(row.value("right")?)?).to_lowercase())
}

pub(super) fn rounded(row: &Row) -> Answer {
    let money: Money = row.value("money")?;
    Ok(said(&money.round(row.places()?)?))
}

pub(super) fn redenominated(row: &Row) -> Answer {
    let money: Money = row.value("money")?;
    Ok(said(&money.redenominated(row.places()?)?))
}

pub(super) fn grouped(row: &Row) -> Answer {
    Ok(row.value::<Money>("money")?.grouped())
}

pub(super) fn parse_in(row: &Row) -> Answer {
    let notation = row.value("notation")?;
    Ok(Money::parse_in(row.text("text")?, notation)?.to_string())
}

pub(super) fn in_minor_units(row: &Row) -> Answer {
    Ok(row.value::<Money>("money")?.in_minor_units()?.to_string())
}

pub(super) fn json(row: &Row) -> Answer {
    Ok(Money::from_json(row.text("json")?)?.to_json())
}

/// The items of a cell; an empty one has none.
fn items<'row>(row: &'row Row, name: &str, separator: char) -> Answer<Vec<&'row str>> {
    let text = row.text(name)?;
    Ok(if text.is_empty() { Vec::new() } else { text.split(separator).collect() })
}

pub(super) fn total(row: &Row) -> Answer {
    let items = items(row, "items", '|')?;
    let items: Vec<Money> = items.into_iter().map(str::parse).collect::<Result<_>>()?;
    Ok(Money::sum(items)?.to_string())
}

pub(super) fn allocate(row: &Row) -> Answer {
    let money: Money = row.value("money")?;
    let weights = items(row, "weights", ',')?;
    let weights: Vec<Decimal> =
        weights.into_iter().map(parse_decimal).collect::<Result<_>>()?;
    let shares = money.allocate(&weights, row.integer("scale")?)?;
    Ok(shares.iter().map(Money::to_string).collect::<Vec<_>>().join(", "))
}

pub(super) fn rounded_to_increment(row: &Row) -> Answer {
    let money: Money = row.value("money")?;
    let increment = decimal(row, "increment")?;
    let rounding = row.option("rounding")?.unwrap_or_default();
    Ok(said(&money.round_to_increment(increment, rounding)?))
}

pub(super) fn rounded_to_cash(row: &Row) -> Answer {
    let money: Money = row.value("money")?;
    let rounding = row.option("rounding")?.unwrap_or_default();
    Ok(said(&money.round_to_cash(rounding)?))
}

pub(super) fn format(row: &Row) -> Answer {
    let money: Money = row.value("money")?;
    let default = MoneyFormat::default();
    let format = MoneyFormat {
        notation: row.option("notation")?.unwrap_or(default.notation),
        unit: row.option("unit")?.unwrap_or(default.unit),
        compact: row.text("compact")? == "true",
        scale: row.integer("scale")?,
        rounding: row.option("rounding")?.unwrap_or(default.rounding),
    };
    Ok(money.format(&format)?)
}
