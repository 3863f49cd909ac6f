//! Money: reading, exact arithmetic, rounding, grouping.

use tradewind::{Money, Result};

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

pub(super) fn grouped(row: &Row) -> Answer {
    Ok(row.value::<Money>("money")?.grouped())
}
