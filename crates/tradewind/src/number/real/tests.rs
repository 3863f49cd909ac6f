//! Brackets hold the true value; what is settled is its rounding.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::{
    error::{ErrorCode, Result},
    number::{Places, Rational, Rounding},
};

fn rational(text: &str) -> Rational {
    text.parse().unwrap()
}

fn shown(places: Places, enclose: impl FnMut(u32) -> Result<Bracket>) -> String {
    let result = evaluate(places, enclose).unwrap();
    let exact = if result.exact { "exact" } else { "rounded" };
    format!("{} {exact}", result.value)
}

fn ln(text: &str) -> String {
    shown(Places::default(), |bits| Bracket::of(&rational(text), bits).ln())
}

fn exp(text: &str) -> String {
    shown(Places::default(), |bits| Bracket::of(&rational(text), bits).exp())
}

#[test]
fn logarithms_are_those_of_the_tables() {
    // DLMF 4.2 has ln 2 and ln 10; the others by mpmath with 60 digits.
    assert_eq!(ln("2"), "0.6931471805599453094172321215 rounded");
    assert_eq!(ln("10"), "2.302585092994045684017991455 rounded");
    assert_eq!(ln("1"), "0 exact");
    assert_eq!(
        ln("10000000000000000000000000000"),
        "64.47238260383327915250376073 rounded"
    );
    assert_eq!(
        ln("0.0000000000000000000000000001"),
        "-64.47238260383327915250376073 rounded"
    );
    assert_eq!(
        ln("1.0000000000000000000000000001"),
        "0.0000000000000000000000000001 rounded"
    );
}

#[test]
fn exponentials_are_those_of_the_tables() {
    // DLMF 4.2 has e; the others by mpmath with 60 digits.
    assert_eq!(exp("1"), "2.718281828459045235360287471 rounded");
    assert_eq!(exp("0"), "1 exact");
    assert_eq!(exp("-1"), "0.3678794411714423215955237702 rounded");
    assert_eq!(exp("66"), "46071866343312915426773184430 rounded");
    assert_eq!(exp("-1000000"), "0.0000000000000000000000000000 rounded");
}

#[test]
fn roots_of_powers_are_exact() {
    let root = |text: &str, degree| {
        shown(Places::default(), |bits| Bracket::of(&rational(text), bits).root(degree))
    };
    assert_eq!(root("0.25", 2), "0.5 exact");
    assert_eq!(root("2", 2), "1.414213562373095048801688724 rounded");
    assert_eq!(root("1.331", 3), "1.1 exact");
    assert_eq!(root("2.5937424601", 10), "1.1 exact");
    assert_eq!(root("0", 7), "0 exact");
    assert_eq!(root("2", u32::MAX), "1.000000000161385904247235345 rounded");
}

#[test]
fn huge_results_are_refused_at_once() {
    for power in ["1000000", "100000000000000000000000000", "67"] {
        let place = Places::default();
        let result = evaluate(place, |bits| Bracket::of(&rational(power), bits).exp());
        assert_eq!(result.unwrap_err().code(), ErrorCode::Overflow, "{power}");
    }
}

#[test]
fn a_side_that_no_bits_show_is_known() {
    // e^(-10^20) - 1 lies above -1, by less than any number of bits can show.
    let close = |rounding| {
        shown(Places::new(None, rounding), |bits| {
            let power = Bracket::of(&rational("-100000000000000000000"), bits).exp()?;
            Ok(power.subtract(&Bracket::integer(1, bits)))
        })
    };
    assert_eq!(close(Rounding::HalfEven), "-1.000000000000000000000000000 rounded");
    assert_eq!(close(Rounding::Floor), "-1.000000000000000000000000000 rounded");
    assert_eq!(close(Rounding::Ceiling), "-0.9999999999999999999999999999 rounded");
}

#[test]
fn what_is_not_positive_has_no_logarithm() {
    for text in ["0", "-1"] {
        let place = Places::default();
        let result = evaluate(place, |bits| Bracket::of(&rational(text), bits).ln());
        assert_eq!(result.unwrap_err().code(), ErrorCode::NotPositive, "{text}");
    }
}

fn decimals() -> impl Strategy<Value = Rational> {
    (1_i128..1 << 95, 0_u32..=28)
        .prop_map(|(digits, scale)| Decimal::from_i128_with_scale(digits, scale).into())
}

/// Whether the first bracket holds the second, and the second has bits.
fn holds(wide: &Bracket, narrow: &Bracket) -> bool {
    let exponent = wide.exponent.min(narrow.exponent);
    let (wide, narrow) = (wide.at(exponent), narrow.at(exponent));
    wide.low.mantissa <= narrow.low.mantissa
        && narrow.low.mantissa <= narrow.high.mantissa
        && narrow.high.mantissa <= wide.high.mantissa
}

type Operation = fn(&Bracket, &Bracket) -> Result<Bracket>;

const OPERATIONS: [(&str, Operation); 9] = [
    ("sum", |left, right| Ok(left.add(right))),
    ("difference", |left, right| Ok(left.subtract(right))),
    ("product", |left, right| Ok(left.negate().multiply(right))),
    ("quotient", |left, right| left.negate().divide(right)),
    ("logarithm", |left, _| left.ln()),
    ("difference of logarithms", |left, right| Ok(left.ln()?.subtract(&right.ln()?))),
    ("exponential", |left, right| left.ln()?.divide(&right.add(left))?.negate().exp()),
    ("square root", |left, _| left.square_root()),
    ("tenth root", |left, _| left.root(10)),
];

proptest! {
    #[test]
    fn few_bits_hold_what_many_bits_hold(left in decimals(), right in decimals()) {
        for (name, operation) in OPERATIONS {
            let at = |bits| {
                operation(&Bracket::of(&left, bits), &Bracket::of(&right, bits)).unwrap()
            };
            for (few, many) in [(24, 200), (64, 128), (128, 700)] {
                prop_assert!(holds(&at(few), &at(many)), "{name} of {left} and {right}");
            }
        }
    }

    #[test]
    fn inverse_functions_lead_back(value in decimals()) {
        let exact = Bracket::of(&value, 600);
        let near = Bracket::of(&value, 128);
        prop_assert!(holds(&near.ln()?.exp()?, &exact));
        let root = near.root(3)?;
        prop_assert!(holds(&root.multiply(&root).multiply(&root), &exact));
    }

    #[test]
    fn a_number_that_is_no_real_one_rounds_as_itself(
        value in decimals(),
        scale in proptest::option::of(0_u32..=28),
    ) {
        for rounding in Rounding::ALL {
            let places = Places::new(scale, *rounding);
            let plain = value.to_decimal(places);
            let through = evaluate(places, |bits| Ok(Bracket::of(&value, bits)));
            match (plain, through) {
                (Ok(plain), Ok(through)) => prop_assert_eq!(plain, through),
                (plain, through) => prop_assert!(plain.is_err() && through.is_err()),
            }
        }
    }
}
