//! `Chain`: the product of any number of decimals, rounded rightly after each of them.

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::{
    Places, Rational, Rounded,
    decimal::power_of_ten,
    quotient::{convert, quotient},
    running::Running,
};
use crate::error::Result;

/// Beyond this many bits the enclosure is cut to [`KEPT`].
const WIDEST: u64 = 700;
/// About 120 decimal digits, so that a million cuts leave more than a hundred.
const KEPT: u64 = 400;
/// What does not fit these bits fits no decimal, nor does its double.
const OUTGROWN: u64 = 128;
/// A product smaller than this power of ten rounds as any other that small.
const TINY: i64 = -60;

/// A product of decimals that are not negative.
///
/// Its exact digits grow with every factor. Here they are kept exactly only as long as the
/// product may still be a decimal; beyond, the first 152 bits say how nearly all products
/// are rounded, two bounds of 120 digits or more nearly all others, the exact product the
/// rest.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    negative: bool,
    /// The product without its factors two and five, while it is small.
    odd: Option<BigInt>,
    twos: i64,
    fives: i64,
    near: Running,
    /// The product lies between `low * 10^exponent` and `high * 10^exponent`.
    low: BigInt,
    high: BigInt,
    exponent: i64,
    /// Digits, with how many of them are decimals.
    factors: Vec<(i128, u32)>,
}

impl Chain {
    /// The product of one factor, which may be negative.
    pub(crate) fn new(first: Decimal) -> Self {
        let mut chain = Self {
            negative: first.is_sign_negative(),
            odd: Some(BigInt::from(1)),
            twos: 0,
            fives: 0,
            near: Running::ONE,
            low: BigInt::from(1),
            high: BigInt::from(1),
            exponent: 0,
            factors: Vec::new(),
        };
        chain.times(first.abs());
        chain
    }

    /// The product with one factor more, which is not negative.
    pub(crate) fn times(&mut self, factor: Decimal) {
        self.multiply(factor.mantissa(), factor.scale());
    }

    /// The product with one factor more, which is one plus the rate and not negative; it
    /// may have a digit more than a decimal.
    pub(crate) fn grow(&mut self, rate: Decimal) {
        let one = power_of_ten(rate.scale()).unwrap_or(1);
        self.multiply(one.saturating_add(rate.mantissa()), rate.scale());
    }

    /// The product with `digits * 10^-decimals`, which is not negative.
    fn multiply(&mut self, digits: i128, decimals: u32) {
        if self.odd == Some(BigInt::ZERO) {
            return;
        }
        self.factors.push((digits, decimals));
        if digits != 0 {
            self.near.multiply(digits, decimals);
        }
        let decimals = i64::from(decimals);
        self.low *= digits;
        self.high *= digits;
        self.exponent = self.exponent.saturating_sub(decimals);
        self.cut();
        if digits == 0 {
            // Nothing changes it any more.
            self.odd = Some(BigInt::ZERO);
            (self.twos, self.fives) = (0, 0);
            return;
        }
        self.twos = self.twos.saturating_sub(decimals);
        self.fives = self.fives.saturating_sub(decimals);
        let (digits, twos) = without(digits, 2);
        let (digits, fives) = without(digits, 5);
        self.twos = self.twos.saturating_add(twos);
        self.fives = self.fives.saturating_add(fives);
        let odd = self.odd.take().map(|odd| odd * digits);
        self.odd = odd.filter(|odd| odd.bits() <= OUTGROWN);
    }

    /// Shortens bounds that have become long, outward.
    fn cut(&mut self) {
        let bits = self.low.bits();
        if bits <= WIDEST {
            return;
        }
        // log10(2) is a little more than 0.3.
        let digits = bits.saturating_sub(KEPT).saturating_mul(3).div_euclid(10);
        let power = BigInt::from(10).pow(u32::try_from(digits).unwrap_or(0));
        self.low /= &power;
        self.high /= &power;
        self.high += 1;
        let digits = i64::try_from(digits).unwrap_or(0);
        self.exponent = self.exponent.saturating_add(digits);
    }

    /// The product, rounded once.
    ///
    /// # Errors
    /// As [`Rational::to_decimal`].
    pub(crate) fn value(&self, places: Places) -> Result<Rounded<Decimal>> {
        if let Some((digits, exponent)) = self.machine() {
            return convert(digits, 1, 1, exponent, places);
        }
        if self.small().is_none()
            && let Some(rounded) = self.near.value(self.negative, places)
        {
            return Ok(rounded);
        }
        self.less(0, places)
    }

    /// The product less one, rounded once.
    ///
    /// # Errors
    /// As [`Rational::to_decimal`].
    pub(crate) fn less_one(&self, places: Places) -> Result<Rounded<Decimal>> {
        self.less(1, places)
    }

    /// The product less zero or one.
    fn less(&self, taken: u32, places: Places) -> Result<Rounded<Decimal>> {
        if let Some(exact) = self.small() {
            return (exact - Rational::from(i64::from(taken))).to_decimal(places);
        }
        // log10(2) is between 0.3 and 0.302; the product is below 10^above.
        let bits = |bound: &BigInt| i64::try_from(bound.bits()).unwrap_or(i64::MAX);
        let above = bits(&self.high).saturating_mul(302).div_euclid(1000);
        if above.saturating_add(self.exponent).saturating_add(1) < TINY {
            return self.signed(BigInt::from(1), TINY, taken, places);
        }
        let low = self.signed(self.low.clone(), self.exponent, taken, places)?;
        let high = self.signed(self.high.clone(), self.exponent, taken, places);
        // What is on the grid of a decimal, or between two of its points, was small.
        match high {
            Ok(high) if high.value == low.value => {
                Ok(Rounded { value: low.value, exact: false })
            }
            _ => self.exactly(taken, places),
        }
    }

    /// The exact product as `digits * 10^exponent` while both are machine integers.
    fn machine(&self) -> Option<(i128, i32)> {
        let odd = i128::try_from(self.odd.as_ref()?).ok()?;
        let exponent = self.twos.min(self.fives);
        let power = |base: i128, of: i64| {
            base.checked_pow(u32::try_from(of.saturating_sub(exponent)).ok()?)
        };
        let digits = odd.checked_mul(power(2, self.twos)?)?;
        let digits = digits.checked_mul(power(5, self.fives)?)?;
        let digits = if self.negative { digits.checked_neg()? } else { digits };
        // Fewer decimals are no question of more than 256 bits.
        let exponent = i32::try_from(exponent).ok()?;
        (-60..=30).contains(&exponent).then_some((digits, exponent))
    }

    /// The exact product while it may be a decimal, or halfway between two.
    fn small(&self) -> Option<Rational> {
        let odd = self.odd.as_ref()?;
        let power = |base: i64, exponent: i64| {
            // Below, the product has more than 28 decimals; above, it is too large.
            let size = (-64..=256).contains(&exponent).then_some(exponent)?;
            let power = BigInt::from(base).pow(u32::try_from(size.unsigned_abs()).ok()?);
            let power = Rational::from(power);
            if size < 0 { Rational::one().divided_by(&power).ok() } else { Some(power) }
        };
        let odd = Rational::from(if self.negative { -odd } else { odd.clone() });
        Some(odd * power(2, self.twos)? * power(5, self.fives)?)
    }

    fn signed(
        &self,
        magnitude: BigInt,
        exponent: i64,
        taken: u32,
        places: Places,
    ) -> Result<Rounded<Decimal>> {
        let power = u32::try_from(exponent.unsigned_abs()).unwrap_or(u32::MAX);
        // A product beyond 10^100 fits no decimal, however far beyond it is.
        let power = if exponent > 0 { power.min(100) } else { power };
        let power = BigInt::from(10).pow(power);
        let top = if self.negative { -magnitude } else { magnitude };
        if exponent >= 0 {
            return quotient(&(top * power - taken), &BigInt::from(1), places);
        }
        quotient(&(top - taken * &power), &power, places)
    }

    /// By the exact product of all factors, multiplied in pairs.
    fn exactly(&self, taken: u32, places: Places) -> Result<Rounded<Decimal>> {
        let mut terms: Vec<BigInt> =
            self.factors.iter().map(|(digits, _)| BigInt::from(*digits)).collect();
        while terms.len() > 1 {
            let pairs = terms.chunks(2);
            terms = pairs.map(|pair| pair.iter().product()).collect();
        }
        let product = terms.pop().unwrap_or_default();
        let decimals =
            self.factors.iter().map(|(_, decimals)| i64::from(*decimals)).sum();
        self.signed(product, i64::saturating_neg(decimals), taken, places)
    }
}

/// The number without a prime factor, and how often that was in it.
fn without(mut digits: i128, prime: i128) -> (i128, i64) {
    let mut times = 0_i64;
    while let Some(0) = digits.checked_rem(prime) {
        digits = digits.div_euclid(prime);
        times = times.saturating_add(1);
        if digits == 0 {
            break;
        }
    }
    (digits, times)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        super::super::parse_decimal(text).unwrap()
    }

    #[test]
    fn halves_and_doubles_end_where_they_began() {
        let mut chain = Chain::new(decimal("-3.7"));
        for _ in 0..3_000 {
            chain.times(decimal("0.5"));
        }
        let tiny = chain.value(Places::default()).unwrap();
        assert!(tiny.value.is_zero() && !tiny.exact);
        for _ in 0..3_000 {
            chain.times(Decimal::TWO);
        }
        let back = chain.value(Places::default()).unwrap();
        assert_eq!((back.value, back.exact), (decimal("-3.7"), true));
        assert_eq!(chain.less_one(Places::default()).unwrap().value, decimal("-4.7"));
    }

    #[test]
    fn bounds_round_as_the_exact_product() {
        let mut chain = Chain::new(decimal("100"));
        let mut exact = Rational::from(100);
        for step in 0..400_u32 {
            let link = Decimal::new(10_007 - i64::from(step % 13), 4);
            chain.times(link);
            exact = exact * Rational::from(link);
            for places in [Places::default(), Places::decimals(3)] {
                let due = exact.to_decimal(places).unwrap();
                assert_eq!(chain.value(places).unwrap(), due, "after {step}");
                assert_eq!(chain.exactly(0, places).unwrap(), due, "after {step}");
                let due = (exact.clone() - Rational::one()).to_decimal(places).unwrap();
                assert_eq!(chain.less_one(places).unwrap(), due, "after {step}");
            }
        }
    }

    #[test]
    fn nothing_follows_zero() {
        let mut chain = Chain::new(decimal("100"));
        for link in ["1.1", "0", "1.7"] {
            chain.times(decimal(link));
        }
        for _ in 0..4 {
            chain.times(decimal("0.9999999999999999999999999999"));
        }
        let nothing = chain.value(Places::default()).unwrap();
        assert_eq!((nothing.value, nothing.exact), (Decimal::ZERO, true));
    }

    #[test]
    fn what_grows_out_of_a_decimal_is_refused() {
        let mut chain = Chain::new(decimal("1.1"));
        for _ in 0..2_000 {
            chain.times(decimal("7.3"));
        }
        assert!(chain.value(Places::default()).is_err());
    }
}
