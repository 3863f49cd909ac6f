//! Bindings convert and call: they hold no arithmetic of their own.

use super::sources::of_crate;

/// What only arithmetic on numbers of the domain would need.
const ARITHMETIC: &[&str] = &[
    "rust_decimal",
    "num_bigint",
    "num_rational",
    "num_traits",
    "ethnum",
    "f32",
    "f64",
    "Decimal::ONE",
    "Decimal::TEN",
    "Decimal::ONE_HUNDRED",
    ".rescale(",
    ".round_dp",
    ".trunc(",
    ".fract(",
    "checked_pow",
    "Rational::new",
    "Rational::from",
    ".divided_by(",
    "as i128",
    "as u128",
];

fn offences(code: &str) -> Vec<&'static str> {
    let within = |line: &str, word: &str| {
        line.match_indices(word).any(|(at, _)| {
            let before = line.get(..at).and_then(|text| text.chars().next_back());
            let after = line.get(at.saturating_add(word.len())..);
            let joined =
                |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            let opens = word.ends_with('(') || word.starts_with('.');
            opens
                || !(joined(before) || joined(after.and_then(|text| text.chars().next())))
        })
    };
    ARITHMETIC
        .iter()
        .copied()
        .filter(|word| code.lines().any(|l| within(l, word)))
        .collect()
}

#[test]
fn bindings_hold_no_arithmetic() {
    for name in ["tradewind-capi", "tradewind-python"] {
        for source in of_crate(name).iter().filter(|source| !source.is_test()) {
            let found = offences(&source.code());
            assert!(
                found.is_empty(),
                "{}: {} is arithmetic; call one function of the core",
                source.path,
                found.join(", ")
            );
        }
    }
}

#[test]
fn arithmetic_is_seen() {
    assert_eq!(offences("let half: f64 = x.round_dp(2);"), ["f64", ".round_dp"]);
    assert!(offences("let f64s = decimal_f32(x);").is_empty());
}
