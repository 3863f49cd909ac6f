//! Writing plain digits in a notation.

use super::Notation;

/// The digits of a plain decimal in a notation: `1572034282.90` as `1.572.034.282,90`.
///
/// Every group of three before the mark is set off; decimals are not grouped.
pub(crate) fn write_in(plain: &str, notation: Notation) -> String {
    let (sign, unsigned) = match plain.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", plain),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let separator = notation.separators().first();
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        let rest = whole.len().saturating_sub(index);
        if index > 0 && rest.is_multiple_of(3) {
            out.extend(separator);
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push(notation.point());
        out.push_str(fraction);
    }
    out
}

/// Digits in groups of three: `1,572,034,282.90`.
pub(crate) fn grouped(plain: &str) -> String {
    write_in(plain, Notation::CommaPoint)
}
