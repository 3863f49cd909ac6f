//! Names and signs of currencies that are no codes.

/// Names and signs, in small letters, with the codes that they may mean.
const ALIASES: &[(&str, &[&str])] = &[
    ("euro", &["EUR"]),
    ("renminbi", &["CNY"]),
    ("rmb", &["CNY"]),
    ("tenge", &["KZT"]),
    ("yuan", &["CNY"]),
    ("€", &["EUR"]),
    ("₸", &["KZT"]),
    ("人民币", &["CNY"]),
];

/// The codes of the currencies that a name or a sign, in any case, may mean.
pub(super) fn aliased(text: &str) -> Option<&'static [&'static str]> {
    let lower = text.to_lowercase();
    ALIASES.iter().find(|(name, _)| *name == lower).map(|(_, codes)| *codes)
}
