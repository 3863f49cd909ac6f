//! Least-squares growth: the trend through the logarithms of all values.

use num_bigint::BigInt;
use num_traits::Zero;
use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{
        Places, Ratio, Rounded, power_of_ten,
        real::{self, Bracket},
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

/// The sums that a trend is made of.
struct Trend {
    /// Each value over the first one, with the weight of its logarithm.
    ratios: Vec<(BigInt, BigInt, BigInt)>,
    /// What the sum of the weighted logarithms is multiplied with.
    factor: BigInt,
    /// The sum of the squared weights.
    squares: BigInt,
}

impl Trend {
    fn of(times: Option<&[Decimal]>, values: &[Decimal]) -> Result<Self> {
        let first = positive(times.map(<[Decimal]>::len), values)?;
        let (times, unit) = times.map_or_else(
            || ((0..).map(BigInt::from).take(values.len()).collect(), BigInt::from(1)),
            integers,
        );
        let sum: BigInt = times.iter().sum();
        let weights: Vec<BigInt> =
            times.into_iter().map(|time| time * values.len() - &sum).collect();
        let squares: BigInt = weights.iter().map(|weight| weight * weight).sum();
        if squares.is_zero() {
            return Err(Error::new(
                ErrorCode::NoChange,
                "a trend over one and the same time is undefined: expected two times",
            ));
        }
        let ten =
            |decimal: Decimal| BigInt::from(power_of_ten(decimal.scale()).unwrap_or(1));
        let ratios = values.iter().zip(weights).map(|(value, weight)| {
            let top = ten(first) * value.mantissa();
            (top, ten(*value) * first.mantissa(), weight)
        });
        Ok(Self { ratios: ratios.collect(), factor: unit * values.len(), squares })
    }

    /// The slope: `factor × Σ weight × ln(ratio) / squares`.
    ///
    /// The weights add up to zero, so that any common divisor of the values may go.
    fn slope(&self, bits: u32) -> Result<Bracket> {
        let mut sum = Bracket::integer(0, bits);
        for (top, bottom, weight) in &self.ratios {
            let logarithm = Bracket::quotient(top, bottom, bits).ln()?;
            let weight = Bracket::integer(weight.clone(), bits);
            sum = sum.add(&logarithm.multiply(&weight));
        }
        sum.multiply(&Bracket::integer(self.factor.clone(), bits))
            .divide(&Bracket::integer(self.squares.clone(), bits))
    }
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

/// The numbers as integers over a common power of ten.
fn integers(numbers: &[Decimal]) -> (Vec<BigInt>, BigInt) {
    let scale = numbers.iter().map(Decimal::scale).max().unwrap_or(0);
    let integer = |number: &Decimal| {
        let more = scale.saturating_sub(number.scale());
        BigInt::from(power_of_ten(more).unwrap_or(1)) * number.mantissa()
    };
    (numbers.iter().map(integer).collect(), BigInt::from(10).pow(scale))
}
