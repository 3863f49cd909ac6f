//! `Level`: the exact form of an index, evaluated only when it is asked for.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    error::Result,
    number::{
        Places, Rational, Rounded,
        real::{Bracket, evaluate},
    },
};

/// `factor × √squared × Π base^weight × Π top / bottom`, exact and not yet evaluated.
///
/// Every published formula, every product of links and every product of a price and a
/// quantity index is of this form.
#[derive(Clone, Debug)]
pub(super) struct Level {
    /// A fraction, not negative.
    pub(super) factor: Rational,
    /// A fraction under the square root, not negative.
    pub(super) squared: Rational,
    /// Positive bases with the weights that they are raised to.
    pub(super) powers: BTreeMap<Rational, Rational>,
    /// Quotients of sums of square roots.
    pub(super) surds: Vec<Surd>,
}

/// `Σ top √under / Σ bottom √under`, both sums positive.
#[derive(Clone, Debug)]
pub(super) struct Surd {
    /// Top, bottom and the two factors under the root.
    pub(super) terms: Vec<[Decimal; 4]>,
}

impl Level {
    /// One.
    pub(super) fn one() -> Self {
        Self {
            factor: Rational::one(),
            squared: Rational::one(),
            powers: BTreeMap::new(),
            surds: Vec::new(),
        }
    }

    /// A fraction.
    pub(super) fn fraction(factor: Rational) -> Self {
        Self { factor, ..Self::one() }
    }

    /// The square root of a fraction.
    pub(super) fn root(squared: Rational) -> Self {
        Self { squared, ..Self::one() }
    }

    /// The product of powers.
    pub(super) fn powers(powers: impl IntoIterator<Item = (Rational, Rational)>) -> Self {
        let mut level = Self::one();
        for (base, weight) in powers {
            level.raise(base, &weight);
        }
        level
    }

    /// A quotient of sums of square roots.
    pub(super) fn surd(surd: Surd) -> Self {
        Self { surds: vec![surd], ..Self::one() }
    }

    fn raise(&mut self, base: Rational, weight: &Rational) {
        let sum = self.powers.entry(base).or_insert_with(Rational::zero);
        *sum = &*sum + weight;
    }

    /// The product of both.
    #[must_use]
    pub(super) fn times(mut self, other: Self) -> Self {
        self.factor = self.factor * other.factor;
        self.squared = self.squared * other.squared;
        for (base, weight) in other.powers {
            self.raise(base, &weight);
        }
        self.surds.extend(other.surds);
        self
    }

    /// The value, rounded once.
    pub(super) fn evaluate(&self, places: Places) -> Result<Rounded<Decimal>> {
        let rational = self.powers.is_empty() && self.surds.is_empty();
        // A zero has no logarithm, and nothing changes it.
        if self.factor.is_zero() || self.squared.is_zero() {
            return Rational::zero().to_decimal(places);
        }
        if rational && self.squared == Rational::one() {
            return self.factor.to_decimal(places);
        }
        evaluate(places, |precision| self.enclosed(precision))
    }

    fn enclosed(&self, precision: u32) -> Result<Bracket> {
        let root = Bracket::of(&self.squared, precision).root(2)?;
        let mut product = Bracket::of(&self.factor, precision).multiply(&root);
        for surd in &self.surds {
            product = product.multiply(&surd.enclosed(precision)?);
        }
        if self.powers.is_empty() {
            return Ok(product);
        }
        let mut sum = Bracket::integer(0, precision);
        for (base, weight) in &self.powers {
            let logarithm = Bracket::of(base, precision).ln()?;
            sum = sum.add(&logarithm.multiply(&Bracket::of(weight, precision)));
        }
        Ok(product.multiply(&sum.exp()?))
    }
}

impl Surd {
    fn enclosed(&self, precision: u32) -> Result<Bracket> {
        let mut sums = [Bracket::integer(0, precision), Bracket::integer(0, precision)];
        for [top, bottom, one, other] in &self.terms {
            let decimal = |value: &Decimal| Bracket::decimal(*value, precision);
            let root = decimal(one).multiply(&decimal(other)).root(2)?;
            let [tops, bottoms] = &mut sums;
            *tops = tops.add(&decimal(top).multiply(&root));
            *bottoms = bottoms.add(&decimal(bottom).multiply(&root));
        }
        let [tops, bottoms] = sums;
        tops.divide(&bottoms)
    }
}
