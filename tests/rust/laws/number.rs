//! Laws of numbers: exact sums, and rounding against integers of any size.

use num_bigint::{BigInt, Sign};
use proptest::prelude::*;
use tradewind::{
    Decimal, Places, Rational, Result, Rounding,
    number::{add, multiply, round, subtract},
};

use super::{
    check,
    inputs::{decimal, rounding},
};

/// What is added can be taken away again, where the sum fits.
fn subtract_undoes_add(left: Decimal, right: Decimal) -> Result<bool> {
    let Ok(sum) = add(left, right) else { return Ok(true) };
    Ok(subtract(sum, right)? == left && subtract(sum, left)? == right)
}

/// Sums and products have the value that fractions give, or are refused.
fn agrees_with_fractions(left: Decimal, right: Decimal) -> bool {
    let (a, b) = (Rational::from(left), Rational::from(right));
    let same = |result: Result<Decimal>, exact: &Rational| match result {
        Ok(value) => Rational::from(value) == *exact,
        // Refused only if no number of decimals holds it.
        Err(_) => (0..=28).all(|scale| {
            exact.to_decimal(Places::decimals(scale)).is_ok_and(|r| !r.exact)
                || exact.to_decimal(Places::decimals(scale)).is_err()
        }),
    };
    same(add(left, right), &(&a + &b))
        && same(subtract(left, right), &(&a - &b))
        && same(multiply(left, right), &(&a * &b))
}

/// The integer next to `value × 10^scale` by the definition of the mode.
fn rounded_integer(value: Decimal, scale: u32, mode: Rounding) -> BigInt {
    let ten = BigInt::from(10);
    let top = BigInt::from(value.mantissa()) * ten.pow(scale);
    let bottom = ten.pow(value.scale());
    let (sign, magnitude) = top.into_parts();
    let magnitude = BigInt::from(magnitude);
    let (whole, rest) = (&magnitude / &bottom, &magnitude % &bottom);
    let negative = sign == Sign::Minus;
    let half = (&rest * BigInt::from(2)).cmp(&bottom);
    let away = rest != BigInt::ZERO
        && match mode {
            Rounding::Up => true,
            Rounding::Down => false,
            Rounding::Ceiling => !negative,
            Rounding::Floor => negative,
            Rounding::HalfUp => half.is_ge(),
            Rounding::HalfDown => half.is_gt(),
            Rounding::HalfEven => half.is_gt() || (half.is_eq() && whole.bit(0)),
        };
    let magnitude = if away { whole + 1 } else { whole };
    if negative { -magnitude } else { magnitude }
}

/// One rounding, to the neighbour that the mode names, with the truth about exactness.
fn rounds_as_defined(value: Decimal, scale: u32, mode: Rounding) -> bool {
    let expected = rounded_integer(value, scale, mode);
    let Ok(result) = round(value, Places::new(Some(scale), mode)) else {
        let largest = BigInt::from(Decimal::MAX.mantissa());
        return BigInt::from(expected.magnitude().clone()) > largest;
    };
    let exact = Rational::from(result.value) == Rational::from(value);
    BigInt::from(result.value.mantissa()) == expected
        && result.value.scale() == scale
        && result.exact == exact
}

/// Without a scale a result lies within one unit of the 28th digit.
fn default_keeps_28_digits(value: Decimal, mode: Rounding) -> Result<bool> {
    let Ok(result) = round(value, Places::new(None, mode)) else {
        return Ok(value.mantissa().unsigned_abs() >= 10_u128.pow(28));
    };
    let error = (&Rational::from(result.value) - &Rational::from(value)).absolute();
    let bound = &Rational::from(value).absolute() * &Rational::new(1, 10_i128.pow(27))?;
    Ok(error <= bound && result.exact == error.is_zero())
}

proptest! {
    #[test]
    fn subtraction_undoes_addition(left in decimal(), right in decimal()) {
        check(subtract_undoes_add(left, right))?;
    }

    #[test]
    fn arithmetic_agrees_with_fractions(left in decimal(), right in decimal()) {
        check(agrees_with_fractions(left, right))?;
    }

    #[test]
    fn rounding_goes_to_the_neighbour_of_the_mode(
        value in decimal(), scale in 0_u32..=28, mode in rounding(),
    ) {
        check(rounds_as_defined(value, scale, mode))?;
    }

    #[test]
    fn results_without_a_scale_have_28_digits(value in decimal(), mode in rounding()) {
        check(default_keeps_28_digits(value, mode))?;
    }
}
