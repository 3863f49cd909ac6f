//! Least-squares growth: the trend through the logarithms of all values.

use num_bigint::BigInt;
use num_traits::{Pow, Zero};
use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{
        Places, Ratio, Rounded, power_of_ten,
        real::{self, Bracket, Quotient},
    },
};

/// The least-squares growth rate: the trend through all values, not the end points alone.
///
/// `growth = exp(b) − 1`, where `ln(value) = a + b × time` is fitted by least squares:
/// `b = Σ (t − mean t) × ln(value) / Σ (t − mean t)²`.
///
/// Without times the values are one period apart. With times, which may be any numbers in
/// any order, gaps are allowed: 2015, 2016, 2019.
///
/// - Unit: a fraction for one unit of time; 0.1 is ten percent.
/// - Range: two or more values above zero at two or more times; the result is above −1.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: leave a missing value out, with its time; a value that is not
///   positive makes the rate undefined. The World Bank gives no rate if more than half of
///   the values are missing.
///
/// # Errors
/// - [`ErrorCode::NoValues`] or [`ErrorCode::TooFewValues`] when there are none, or one.
/// - [`ErrorCode::LengthMismatch`] when there are more times or fewer than values.
/// - [`ErrorCode::NotPositive`] when a value is not positive; the location has its
///   position.
/// - [`ErrorCode::NoChange`] when all times are the same.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let values = ["100", "110", "121", "133.1"].map(|text| text.parse::<Decimal>());
/// let values = values.into_iter().collect::<Result<Vec<_>, _>>()?;
/// let rate = growth::least_squares(None, &values, Places::default())?;
/// assert_eq!((rate.value.to_string().as_str(), rate.exact), ("0.1", true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, statistical methods: least-squares growth.
#[doc(alias = "log-linear trend")]
pub fn least_squares(
    times: Option<&[Decimal]>,
    values: &[Decimal],
    places: Places,
) -> Result<Rounded<Ratio>> {
    let trend = Trend::of(times, values)?;
    let growth = real::evaluate(places, |bits| {
        Ok(trend.slope(bits)?.exp()?.subtract(&Bracket::integer(1, bits)))
    })?;
    Ok(growth.map(Ratio::new))
}

/// The least-squares growth rate in its logarithmic form: the slope of the trend itself.
///
/// `growth = b`, where `ln(value) = a + b × time` is fitted by least squares; see
/// [`least_squares`](super::least_squares), which is `exp(b) − 1`. Editions of one
/// handbook have used both.
///
/// - Unit: log points for one unit of time, as a fraction.
/// - Range: two or more values above zero at two or more times; the result any.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: as there.
///
/// # Errors
/// As [`least_squares`](super::least_squares).
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let values = [100, 104, 107, 113, 118, 121].map(Decimal::from);
/// let slope = growth::least_squares_log(None, &values, Places::decimals(19))?;
/// assert_eq!(slope.value.to_string(), "0.0396154845219016938");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// UNCTAD, Handbook of Statistics, calculation methods.
pub fn least_squares_log(
    times: Option<&[Decimal]>,
    values: &[Decimal],
    places: Places,
) -> Result<Rounded<Ratio>> {
    let trend = Trend::of(times, values)?;
    Ok(real::evaluate(places, |bits| trend.slope(bits))?.map(Ratio::new))
}

/// A trend, with the sums that it is made of.
struct Trend<'a> {
    times: Option<&'a [Decimal]>,
    values: &'a [Decimal],
    /// By it every value is divided: the weights add up to zero, so that it is free.
    first: Decimal,
    /// The decimals of a time.
    scale: u32,
    /// The sum of the times, in units of their last decimal.
    sum: BigInt,
    /// The sum of the squared weights.
    squares: BigInt,
}

impl<'a> Trend<'a> {
    fn of(times: Option<&'a [Decimal]>, values: &'a [Decimal]) -> Result<Self> {
        let first = positive(times.map(<[Decimal]>::len), values)?;
        let scale = times.into_iter().flatten().map(Decimal::scale).max().unwrap_or(0);
        let (sum, squares) = (BigInt::zero(), BigInt::zero());
        let mut trend = Self { times, values, first, scale, sum, squares };
        trend.sum = (0..values.len()).map(|at| trend.time(at)).sum();
        trend.squares =
            (0..values.len()).map(|at| Pow::pow(trend.weight(at), 2_u32)).sum();
        if trend.squares.is_zero() {
            return Err(Error::new(
                ErrorCode::NoChange,
                "a trend over one and the same time is undefined: expected two times",
            ));
        }
        Ok(trend)
    }

    /// A time in units of the last decimal of all; the position where there are none.
    fn time(&self, at: usize) -> BigInt {
        let Some(times) = self.times else { return BigInt::from(at) };
        let time = times.get(at).copied().unwrap_or_default();
        ten(self.scale.saturating_sub(time.scale())) * time.mantissa()
    }

    /// As often as there are values, the distance of a time from the mean of all.
    fn weight(&self, at: usize) -> BigInt {
        self.time(at) * self.values.len() - &self.sum
    }

    /// The slope: `count × Σ weight × ln(value / first) / Σ weight²`, times being whole.
    fn slope(&self, bits: u32) -> Result<Bracket> {
        let integer = |value: BigInt| Bracket::integer(value, bits);
        let mut sum = integer(BigInt::zero());
        for (at, value) in self.values.iter().enumerate() {
            let logarithm = Quotient::of(*value, self.first).bracket(bits).ln()?;
            sum = sum.add(&logarithm.multiply(&integer(self.weight(at))));
        }
        let factor = ten(self.scale) * self.values.len();
        sum.multiply(&integer(factor)).divide(&integer(self.squares.clone()))
    }
}

fn ten(power: u32) -> BigInt {
    BigInt::from(power_of_ten(power).unwrap_or(1))
}

/// The first value, all of them being above zero, two or more, and as many as the times.
fn positive(times: Option<usize>, values: &[Decimal]) -> Result<Decimal> {
    if let Some(times) = times
        && times != values.len()
    {
        let message =
            format!("a trend through {} values got {times} times", values.len());
        return Err(
            Error::new(ErrorCode::LengthMismatch, message).at(Location::name("times"))
        );
    }
    let (Some(first), many) = (values.first(), values.len() > 1) else {
        let message = "a trend through no values is undefined: expected two or more";
        return Err(Error::new(ErrorCode::NoValues, message));
    };
    if !many {
        let message = "a trend through one value is undefined: expected two or more";
        return Err(Error::new(ErrorCode::TooFewValues, message));
    }
    for (value, position) in values.iter().zip(1..) {
        if *value <= Decimal::ZERO {
            let message = format!(
                "the logarithm of value {position} ({value}) is undefined: expected a \
                 positive value"
            );
            let at = Location { line: Some(position), ..Location::name("values") };
            return Err(Error::new(ErrorCode::NotPositive, message).at(at));
        }
    }
    Ok(*first)
}
