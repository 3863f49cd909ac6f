//! Laws of the one rounding: a quotient, a product of many, against digits found one by one.

use num_bigint::{BigInt, Sign};
use proptest::prelude::*;
use tradewind::{
    Decimal, ErrorCode, Places, Ratio, Rational, Result, Rounded, Rounding,
    growth::{chain_link, compound_index, contributions, year_to_date_growth},
};

use super::{
    check,
    inputs::{decimal, positive, rounding, signed},
};

/// `top / bottom` at a scale, as an integer, by the words of the rounding alone.
fn at(top: &BigInt, bottom: &BigInt, scale: i32, rounding: Rounding) -> (BigInt, bool) {
    let power = BigInt::from(10).pow(scale.unsigned_abs());
    let (top, bottom) = if scale >= 0 {
        (top * power, bottom.clone())
    } else {
        (top.clone(), bottom * power)
    };
    let (mut floor, mut rest) = (&top / &bottom, &top % &bottom);
    if rest.sign() == Sign::Minus {
        (floor, rest) = (floor - 1, rest + &bottom);
    }
    if rest == BigInt::ZERO {
        return (floor, true);
    }
    let above = &floor + 1;
    let (nearer_zero, farther) =
        if top.sign() == Sign::Minus { (&above, &floor) } else { (&floor, &above) };
    let twice: BigInt = rest * 2;
    let tie = |at_half: &BigInt| match twice.cmp(&bottom) {
        core::cmp::Ordering::Less => floor.clone(),
        core::cmp::Ordering::Equal => at_half.clone(),
        core::cmp::Ordering::Greater => above.clone(),
    };
    let even = if floor.bit(0) { &above } else { &floor };
    let chosen = match rounding {
        Rounding::HalfEven => tie(even),
        Rounding::HalfUp => tie(farther),
        Rounding::HalfDown => tie(nearer_zero),
        Rounding::Up => farther.clone(),
        Rounding::Down => nearer_zero.clone(),
        Rounding::Ceiling => above.clone(),
        Rounding::Floor => floor.clone(),
    };
    (chosen, false)
}

/// The quotient as documented: so many decimals, or 28 digits and no needless zeros.
fn expected(top: &BigInt, bottom: &BigInt, places: Places) -> Option<Rounded<String>> {
    let rounding = places.rounding;
    if let Some(scale) = places.scale {
        let (digits, exact) = at(top, bottom, i32::try_from(scale).ok()?, rounding);
        return shown(digits, scale).map(|value| Rounded { value, exact });
    }
    let limit = BigInt::from(10).pow(28);
    for scale in (-30..=28).rev() {
        let (digits, exact) = at(top, bottom, scale, rounding);
        if digits >= limit || digits <= -&limit {
            continue;
        }
        let power =
            BigInt::from(10).pow(u32::try_from(scale.saturating_neg()).unwrap_or(0));
        let value = shown(digits * power, u32::try_from(scale).unwrap_or(0));
        if value.is_none() && at(top, bottom, 0, Rounding::Floor).1 {
            let whole = top / bottom;
            return shown(whole, 0).map(|value| Rounded { value, exact: true });
        }
        let plain = |value: String| {
            if !(exact && value.contains('.')) {
                return value;
            }
            value.trim_end_matches('0').trim_end_matches('.').to_owned()
        };
        return value.map(|value| Rounded { value: plain(value), exact });
    }
    None
}

fn shown(digits: BigInt, scale: u32) -> Option<String> {
    let digits = i128::try_from(digits).ok()?;
    Decimal::try_from_i128_with_scale(digits, scale).ok().map(|value| value.to_string())
}

/// Whether a result is the one expected; none is expected where none fits.
fn is(got: &Result<Rounded<Decimal>>, expected: Option<&Rounded<String>>) -> bool {
    match got {
        Ok(got) => expected == Some(&got.map(|value| value.to_string())),
        Err(error) => error.code() == ErrorCode::Overflow && expected.is_none(),
    }
}

fn places() -> impl Strategy<Value = Places> {
    let scale = prop_oneof![Just(None), (0_u32..=28).prop_map(Some)];
    (scale, rounding()).prop_map(|(scale, rounding)| Places::new(scale, rounding))
}

/// Integers of every length.
fn integer() -> impl Strategy<Value = i128> {
    (any::<i128>(), 0_u32..=126).prop_map(|(digits, shift)| digits >> shift)
}

/// Divisors whose quotients end, or end in a half, as often as any others.
fn divisor() -> impl Strategy<Value = i128> {
    let short = (0_u32..=30, 0_u32..=20)
        .prop_map(|(twos, fives)| 2_i128.pow(twos).saturating_mul(5_i128.pow(fives)));
    prop_oneof![integer().prop_filter("not zero", |divisor| *divisor != 0), short]
}

/// Factors of which long products stay short, fall on halves, or lie close beside them.
fn factor() -> impl Strategy<Value = Decimal> {
    let of = Decimal::from_i128_with_scale;
    let short =
        [(5, 1), (2, 0), (25, 2), (125, 2), (8, 1), (5, 0), (1, 0), (10, 0), (0, 0)];
    let short = short.map(|(digits, scale)| of(digits, scale)).to_vec();
    let close =
        (-9_i128..=9).prop_map(move |off| of(10_i128.pow(28).saturating_add(off), 28));
    let rate =
        (0_i128..=3_000, 3_u32..=5).prop_map(move |(digits, scale)| of(digits, scale));
    prop_oneof![
        6 => proptest::sample::select(short),
        1 => Just(Decimal::ZERO),
        4 => close,
        6 => rate,
        1 => positive(),
        1 => decimal().prop_map(|value| value.abs()),
    ]
}

fn fraction(value: Decimal) -> (BigInt, BigInt) {
    (value.mantissa().into(), BigInt::from(10).pow(value.scale()))
}

/// Every level is the exact product, rounded once.
fn levels_are_exact(base: Decimal, factors: &[Decimal], places: Places) -> bool {
    let links: Vec<_> = factors.iter().copied().map(Some).collect();
    let (mut top, mut bottom) = fraction(base);
    let mut due = vec![expected(&top, &bottom, places)];
    for factor in factors {
        let (more, less) = fraction(*factor);
        (top, bottom) = (top * more, bottom * less);
        due.push(expected(&top, &bottom, places));
    }
    match chain_link(base, &links, places) {
        Ok(levels) => {
            let mut pairs = levels.into_iter().zip(due);
            pairs
                .all(|(level, due)| level.is_ok_and(|level| is(&Ok(level), due.as_ref())))
        }
        Err(error) => error.code() == ErrorCode::Overflow && due.contains(&None),
    }
}

/// Links and the rates that are one less lead to the same levels.
fn rates_lead_where_links_do(base: Decimal, factors: &[Decimal], places: Places) -> bool {
    let rate = |factor: &Decimal| tradewind::number::subtract(*factor, Decimal::ONE);
    let rates: Result<Vec<_>> =
        factors.iter().map(|factor| rate(factor).map(Ratio::new)).collect();
    let Ok(rates) = rates else { return true };
    let links: Vec<_> = factors.iter().copied().map(Some).collect();
    let code = |error: tradewind::Error| error.code();
    compound_index(base, &rates, places).map_err(code)
        == chain_link(base, &links, places).map_err(code)
}

type Parts = [(Decimal, Decimal)];

/// Contributions and growth of the year so far are fractions of exact sums.
fn sums_are_exact(parts: &Parts, places: Places) -> bool {
    let sum = |end: usize, of: fn(&(Decimal, Decimal)) -> Decimal| {
        let terms = parts.iter().take(end).map(|part| Rational::from(of(part)));
        terms.fold(Rational::zero(), |sum, term| sum + term)
    };
    let whole = sum(parts.len(), |part| part.0);
    let over =
        |change: Rational, whole: &Rational| change.divided_by(whole)?.to_decimal(places);
    let due = |part: &(Decimal, Decimal)| {
        over(Rational::from(part.1) - Rational::from(part.0), &whole)
    };
    let due: Result<Vec<_>> = parts.iter().map(due).collect();
    let sound = match (contributions(parts, places), due) {
        (Ok(points), Ok(due)) => points.parts.into_iter().flatten().eq(due),
        (Err(error), _) => error.code() == ErrorCode::Overflow || !whole.is_positive(),
        (Ok(_), Err(_)) => false,
    };
    let (base, current): (Vec<_>, Vec<_>) =
        parts.iter().map(|(base, current)| (Some(*base), Some(*current))).unzip();
    let Ok(rates) = year_to_date_growth(&current, &base, places) else {
        return sound;
    };
    let mut ends = (1..).zip(rates);
    sound
        && ends.all(|(end, rate)| {
            let base = sum(end, |part| part.0);
            match rate {
                Ok(rate) => {
                    let change = sum(end, |part| part.1) - base.clone();
                    over(change, &base).is_ok_and(|due| due == rate)
                }
                Err(_) => !base.is_positive(),
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_quotient_is_rounded_once(top in integer(), bottom in divisor(), places in places()) {
        let (above, below) = (BigInt::from(top), BigInt::from(bottom));
        let due = if bottom < 0 {
            expected(&-above, &-below, places)
        } else {
            expected(&above, &below, places)
        };
        let got = Rational::new(top, bottom).unwrap().to_decimal(places);
        prop_assert!(is(&got, due.as_ref()), "{got:?} instead of {due:?}");
    }

    #[test]
    fn every_level_of_a_chain_is_exact(
        base in positive(),
        factors in proptest::collection::vec(factor(), 0..60),
        places in places(),
    ) {
        check(levels_are_exact(base, &factors, places))?;
        check(rates_lead_where_links_do(base, &factors, places))?;
    }

    #[test]
    fn sums_of_parts_are_exact(
        parts in proptest::collection::vec((signed(), decimal()), 1..12),
        places in places(),
    ) {
        check(sums_are_exact(&parts, places))?;
    }
}

/// Where a product passes a tie by less than the first 152 bits tell.
#[test]
fn what_is_close_beside_a_tie_is_rounded_from_more_digits() {
    let close = Decimal::try_from_i128_with_scale(10_i128.pow(28) + 1, 28).unwrap();
    let links = vec![Some(close); 60];
    let levels = chain_link(Decimal::ONE, &links, Places::default()).unwrap();
    let ends = |end: usize| levels.get(end).copied().unwrap().unwrap().value.to_string();
    // (1 + 10^-28)^5 is a little more than 1 + 5 * 10^-28; half to even would keep 1.
    assert_eq!(ends(5), "1.000000000000000000000000001");
    assert_eq!(ends(4), "1.000000000000000000000000000");
    assert_eq!(ends(15), "1.000000000000000000000000002");
}
