//! The geometric mean of growth rates.

use num_bigint::BigInt;
use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{
        Places, Ratio, Rational, Rounded, power_of_ten,
        real::{self, Bracket},
    },
};

/// Up to so many rates an exact product is of moderate size.
const MODERATE: usize = 256;

/// The geometric mean of growth rates: the constant rate that leads to the same end.
///
/// `mean = ((1 + g1) × (1 + g2) × … × (1 + gn))^(1 / n) − 1`
///
/// - Unit: a fraction a period; 0.1 is ten percent.
/// - Range: rates of −1 or more; the result lies between the least and the greatest.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: a rate of −1 leaves nothing, so that the mean is −1; the mean of no
///   rates is undefined.
///
/// # Errors
/// - [`ErrorCode::NoValues`] when there are no rates.
/// - [`ErrorCode::TotalLoss`] when a rate is below −1; the location has its position.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let rates = ["0.5".parse()?, "-0.5".parse()?];
/// let mean = growth::mean_geometric(&rates, Places::decimals(4))?;
/// assert_eq!(mean.value.to_string(), "-0.1340");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Definition of the geometric mean; World Bank, World Development Indicators,
/// statistical methods: geometric growth.
#[doc(alias = "geometric mean")]
pub fn mean_geometric(rates: &[Ratio], places: Places) -> Result<Rounded<Ratio>> {
    let factors = Factors::of(rates)?;
    let mean =
        real::evaluate_or(places, |bits| factors.mean(bits), || factors.exact_mean())?;
    Ok(mean.map(Ratio::new))
}

/// One plus each rate, as integers over a power of ten.
struct Factors<'a> {
    rates: &'a [Ratio],
    /// The power of ten below the product of all.
    scale: u32,
    count: u32,
}

impl<'a> Factors<'a> {
    fn of(rates: &'a [Ratio]) -> Result<Self> {
        if rates.is_empty() {
            return Err(Error::new(
                ErrorCode::NoValues,
                "the mean of no growth rates is undefined: expected one or more",
            ));
        }
        let mut factors = Self { rates, scale: 0, count: 0 };
        for (rate, position) in rates.iter().zip(1..) {
            if rate.value() < Decimal::NEGATIVE_ONE {
                let message =
                    format!("growth rate {position} is {rate}: expected -1 or more");
                let at = Location { line: Some(position), ..Location::name("rates") };
                return Err(Error::new(ErrorCode::TotalLoss, message).at(at));
            }
            let many =
                || Error::new(ErrorCode::Overflow, "there are too many growth rates");
            let scale = factors.scale.checked_add(rate.value().scale());
            factors.scale = scale.ok_or_else(many)?;
            factors.count = factors.count.checked_add(1).ok_or_else(many)?;
        }
        Ok(factors)
    }

    /// The factors without the powers of ten below them.
    fn tops(&self) -> impl Iterator<Item = BigInt> {
        self.rates.iter().map(|rate| {
            let one = power_of_ten(rate.value().scale()).unwrap_or(1);
            BigInt::from(one.saturating_add(rate.value().mantissa()))
        })
    }

    fn mean(&self, bits: u32) -> Result<Bracket> {
        // A product of many loses a bit with every doubling of their number.
        let wide =
            bits.saturating_add(u32::BITS.saturating_sub(self.count.leading_zeros()));
        let one = Bracket::integer(1, wide);
        let product = self.tops().fold(one.clone(), |product, top| {
            product.multiply(&Bracket::integer(top, wide))
        });
        let below = Bracket::integer(10, wide).raised(self.scale);
        Ok(product.divide(&below)?.root(self.count)?.subtract(&one))
    }

    /// The mean as a fraction, if it is one of moderate size.
    fn exact_mean(&self) -> Result<Option<Rational>> {
        if self.rates.len() > MODERATE {
            return Ok(None);
        }
        let product = Rational::from(self.tops().product::<BigInt>());
        let below = Rational::from(BigInt::from(10).pow(self.scale));
        let exponent = Rational::new(1, self.count.into())?;
        let root = real::exact_power(&product.divided_by(&below)?, &exponent);
        Ok(root.map(|root| &root - &Rational::one()))
    }
}
