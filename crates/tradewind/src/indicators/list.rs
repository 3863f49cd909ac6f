//! `List`: values that may not be negative, as integers at a common scale.

use rust_decimal::Decimal;

use super::{Cell, part::zero_total};
use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{
        Integer, Places, Rounded,
        real::{Bracket, evaluate},
    },
};

/// Values that may not be negative, at a common scale, with their sum.
pub(super) struct List {
    pub(super) items: Vec<Integer>,
    pub(super) total: Integer,
}

impl List {
    /// The values of an argument, whose sum is not zero.
    pub(super) fn of_parts(name: &'static str, values: &[Decimal]) -> Result<Self> {
        not_empty(name, values)?;
        not_negative(name, values)?;
        let list = Self::made(Integer::at_common_scale(values).0);
        list.check_total(name)?;
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
        let mut items = Integer::at_common_scale(&both).0;
        let others = items.split_off(left.len());
        Ok((Self::made(items), Self::made(others)))
    }

    fn made(items: Vec<Integer>) -> Self {
        let total = Integer::sum(&items);
        Self { items, total }
    }

    /// Refuses a sum of zero.
    pub(super) fn check_total(&self, name: &'static str) -> Result<()> {
        if self.total.is_zero() { Err(zero_total(name)) } else { Ok(()) }
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

    /// The root of the sum of the squared shares.
    pub(super) fn root_of_squares(&self, places: Places) -> Result<Rounded<Decimal>> {
        let (squares, total) = (self.squares().to_big(), self.total.to_big());
        evaluate(places, |bits| {
            let root = Bracket::integer(squares.clone(), bits).square_root()?;
            root.divide(&Bracket::integer(total.clone(), bits))
        })
    }
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

/// What a value of zero is refused with where its logarithm is due.
pub(super) fn zero_value(name: &'static str, at: usize) -> Error {
    let row = row(at);
    let message = format!("value {row} of {name} is zero: its logarithm is undefined");
    Error::new(ErrorCode::NotPositive, message).at(Location::line(row).named(name))
}

/// What a list is refused with that has too few values.
pub(super) fn too_few(name: &'static str, count: usize) -> Error {
    let message = format!("{name} counts {count}: expected two or more");
    Error::new(ErrorCode::TooFewValues, message).at(Location::name(name))
}

/// The position of an item, counted from 1.
fn row(at: usize) -> u64 {
    u64::try_from(at).unwrap_or(u64::MAX).saturating_add(1)
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
    let negative =
        |(_, value): &(usize, &Decimal)| value.is_sign_negative() && !value.is_zero();
    let Some((at, value)) = values.iter().enumerate().find(negative) else {
        return Ok(());
    };
    let row = row(at);
    let message = format!("value {row} of {name} is {value}: expected 0 or more");
    let location = Location::line(row).named(name);
    Err(Error::new(ErrorCode::NegativePart, message).at(location))
}
