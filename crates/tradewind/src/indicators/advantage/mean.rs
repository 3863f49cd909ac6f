//! `Mean`: the mean of many quotients.

use std::cell::RefCell;

use num_bigint::BigInt;

use crate::{
    error::Result,
    indicators::list::List,
    number::{Integer, real::Bracket},
};

/// The mean of the quotients of two lists, where the divisor is not zero.
pub(super) struct Mean {
    quotients: Vec<(BigInt, BigInt)>,
    /// What was computed, by the bits that were asked for.
    known: RefCell<Vec<(u32, Bracket)>>,
}

impl Mean {
    pub(super) fn of(numerators: &List, divisors: &List) -> Self {
        let pairs = numerators.items.iter().zip(&divisors.items);
        let quotients = pairs
            .filter(|(_, divisor)| !divisor.is_zero())
            .map(|(numerator, divisor)| (numerator.to_big(), divisor.to_big()));
        Self { quotients: quotients.collect(), known: RefCell::default() }
    }

    /// Whether all quotients are zero.
    pub(super) fn is_zero(&self) -> bool {
        self.quotients.iter().all(|(top, _)| *top == BigInt::ZERO)
    }

    /// The mean, with so many bits.
    pub(super) fn within(&self, bits: u32) -> Result<Bracket> {
        let mut known = self.known.borrow_mut();
        if let Some((_, mean)) = known.iter().find(|(held, _)| *held == bits) {
            return Ok(mean.clone());
        }
        let quotients = self.quotients.iter();
        let sum = quotients.fold(Bracket::integer(0, bits), |sum, (top, bottom)| {
            sum.add(&Bracket::quotient(top, bottom, bits))
        });
        let count = Integer::from(self.quotients.len()).to_big();
        let mean = sum.divide(&Bracket::integer(count, bits))?;
        known.push((bits, mean.clone()));
        Ok(mean)
    }
}
