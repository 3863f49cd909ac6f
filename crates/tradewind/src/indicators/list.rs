//! `List`: values that may not be negative, as integers at a common scale.

use rust_decimal::Decimal;

use super::Cell;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{Integer, Places},
};

/// Values that may not be negative, at a common scale, with their sum.
pub(super) struct List {
    pub(super) items: Vec<Integer>,
    pub(super) total: Integer,
}

impl List {
    /// The values of an argument; at least one.
    pub(super) fn of(name: &'static str, values: &[Decimal]) -> Result<Self> {
        not_empty(name, values)?;
        not_negative(name, values)?;
        let (items, _) = Integer::at_common_scale(values);
        Ok(Self::made(items))
    }

    /// The values of an argument whose sum is not zero.
    pub(super) fn of_parts(name: &'static str, values: &[Decimal]) -> Result<Self> {
        let list = Self::of(name, values)?;
        if list.total.is_zero() {
            return Err(zero_total(name));
        }
        Ok(list)
    }

    /// Two arguments of one length, at one scale.
    pub(super) fn pair(
        names: [&'static str; 2],
        left: &[Decimal],
        right: &[Decimal],
    ) -> Result<(Self, Self)> {
        let [one, two] = names;
        if left.len() != right.len() {
            let message = format!(
                "{one} has {} values and {two} has {}: expected as many",
                left.len(),
                right.len()
            );
            let error = Error::new(ErrorCode::LengthMismatch, message);
            return Err(error.at(Location::name(two)));
        }
        not_empty(one, left)?;
        not_negative(one, left)?;
        not_negative(two, right)?;
        let both: Vec<Decimal> = left.iter().chain(right).copied().collect();
        let (mut items, _) = Integer::at_common_scale(&both);
        let others = items.split_off(left.len());
        Ok((Self::made(items), Self::made(others)))
    }

    fn made(items: Vec<Integer>) -> Self {
        let total = Integer::sum(&items);
        Self { items, total }
    }

    /// How many values there are.
    pub(super) fn count(&self) -> Integer {
        Integer::from(self.items.len())
    }

    /// How many values are above zero.
    pub(super) fn positive(&self) -> usize {
        self.items.iter().filter(|item| !item.is_zero()).count()
    }

    /// The sum of the squares.
    pub(super) fn squares(&self) -> Integer {
        self.items.iter().fold(Integer::ZERO, |sum, item| sum.plus(&item.times(item)))
    }
}

/// What a total of zero is refused with.
pub(super) fn zero_total(name: &'static str) -> Error {
    let message = format!("the total of {name} is zero: a share of it is undefined");
    Error::new(ErrorCode::ZeroTotal, message).at(Location::name(name))
}

/// A quotient as a cell: an undefined one is told by its code, another error is one.
pub(super) fn cell(
    numerator: &Integer,
    denominator: &Integer,
    undefined: ErrorCode,
    places: Places,
) -> Result<Cell> {
    if denominator.is_zero() {
        return Ok(Err(undefined));
    }
    numerator.over(denominator, places).map(Ok)
}

fn not_empty(name: &'static str, values: &[Decimal]) -> Result<()> {
    if values.is_empty() {
        let message = format!("{name} has no values: expected at least one");
        let error = Error::new(ErrorCode::NoValues, message);
        return Err(error.at(Location::name(name)));
    }
    Ok(())
}

fn not_negative(name: &'static str, values: &[Decimal]) -> Result<()> {
    let negative = |value: &Decimal| value.is_sign_negative() && !value.is_zero();
    let Some(at) = values.iter().position(negative) else { return Ok(()) };
    let row = u64::try_from(at).unwrap_or(u64::MAX).saturating_add(1);
    let value = values.get(at).copied().unwrap_or_default();
    let message = format!("value {row} of {name} is {value}: expected 0 or more");
    let location = Location::line(row).named(name);
    Err(Error::new(ErrorCode::NegativePart, message).at(location))
}
