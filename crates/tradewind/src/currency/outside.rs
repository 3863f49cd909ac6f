//! What is known about texts that are no active code, for better messages.

/// Why a familiar text is no active code.
#[derive(Clone, Copy)]
pub(super) enum Outside {
    /// It was a code once; the code that came after it.
    Former(&'static str),
    /// It is a name or a sign for one currency only; the code of that currency.
    Alias(&'static str),
    /// The offshore yuan.
    Offshore,
}

/// Codes that ISO 4217 withdrew (list three), with the code that followed.
const FORMER: &[(&str, &str)] = &[
    ("ANG", "XCG"),
    ("AZM", "AZN"),
    ("BGN", "EUR"),
    ("BYR", "BYN"),
    ("CUC", "CUP"),
    ("CYP", "EUR"),
    ("EEK", "EUR"),
    ("HRK", "EUR"),
    ("LTL", "EUR"),
    ("LVL", "EUR"),
    ("MRO", "MRU"),
    ("MTL", "EUR"),
    ("ROL", "RON"),
    ("RUR", "RUB"),
    ("SIT", "EUR"),
    ("SKK", "EUR"),
    ("SLL", "SLE"),
    ("STD", "STN"),
    ("TJR", "TJS"),
    ("TMM", "TMT"),
    ("TRL", "TRY"),
    ("VEF", "VES"),
    ("ZMK", "ZMW"),
    ("ZWL", "ZWG"),
];

/// Names and signs of one currency only, in small letters.
const ALIASES: &[(&str, &str)] = &[
    ("euro", "EUR"),
    ("renminbi", "CNY"),
    ("rmb", "CNY"),
    ("tenge", "KZT"),
    ("yuan", "CNY"),
    ("€", "EUR"),
    ("₸", "KZT"),
    ("人民币", "CNY"),
];

/// What is known about a text that is no active code.
pub(super) fn outside(text: &str) -> Option<Outside> {
    let lower = text.to_lowercase();
    if lower == "cnh" {
        return Some(Outside::Offshore);
    }
    let alias = |(name, _): &&(&str, &str)| *name == lower;
    if let Some((_, code)) = ALIASES.iter().find(alias) {
        return Some(Outside::Alias(code));
    }
    let former = |(code, _): &&(&str, &str)| code.eq_ignore_ascii_case(text);
    FORMER.iter().find(former).map(|(_, successor)| Outside::Former(successor))
}

/// Whether the text is, letter for letter, a code that was withdrawn.
pub(super) fn is_former(text: &str) -> bool {
    FORMER.iter().any(|(code, _)| *code == text)
}
