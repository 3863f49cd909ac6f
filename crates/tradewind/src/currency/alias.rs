//! Names and signs of currencies that are no codes.

/// Names and signs in small letters, with the codes that they may mean, in code order.
///
/// These are names that people type which ISO 4217 does not have. A name that several
/// currencies in use share has all of them: it is for the caller to say which is meant.
static ALIASES: &[(&str, &[&str])] = &[
    ("azerbaijani manat", &["AZN"]),
    ("belarusian rouble", &["BYN"]),
    ("chinese yuan", &["CNY"]),
    ("euro", &["EUR"]),
    ("euros", &["EUR"]),
    ("japanese yen", &["JPY"]),
    ("kyrgyz som", &["KGS"]),
    ("manat", &["AZN", "TMT"]),
    ("pounds sterling", &["GBP"]),
    ("renminbi", &["CNY"]),
    ("rmb", &["CNY"]),
    ("rouble", &["BYN", "RUB"]),
    ("roubles", &["BYN", "RUB"]),
    ("ruble", &["BYN", "RUB"]),
    ("rubles", &["BYN", "RUB"]),
    ("russian rouble", &["RUB"]),
    ("so'm", &["KGS", "UZS"]),
    ("som", &["KGS", "UZS"]),
    ("somoni", &["TJS"]),
    ("sum", &["UZS"]),
    ("tenge", &["KZT"]),
    ("turkmen manat", &["TMT"]),
    ("us dollars", &["USD"]),
    ("uzbek som", &["UZS"]),
    ("uzbek sum", &["UZS"]),
    ("yuan", &["CNY"]),
    ("¥", &["CNY", "JPY"]),
    ("азербайджанский манат", &["AZN"]),
    ("белорусский рубль", &["BYN"]),
    ("доллар сша", &["USD"]),
    ("евро", &["EUR"]),
    ("иена", &["JPY"]),
    ("кыргызский сом", &["KGS"]),
    ("манат", &["AZN", "TMT"]),
    ("российский рубль", &["RUB"]),
    ("рублей", &["BYN", "RUB"]),
    ("рубль", &["BYN", "RUB"]),
    ("сом", &["KGS", "UZS"]),
    ("сомони", &["TJS"]),
    ("сомонӣ", &["TJS"]),
    ("сум", &["UZS"]),
    ("сўм", &["UZS"]),
    ("тенге", &["KZT"]),
    ("теңге", &["KZT"]),
    ("туркменский манат", &["TMT"]),
    ("узбекский сум", &["UZS"]),
    ("юань", &["CNY"]),
    ("֏", &["AMD"]),
    ("€", &["EUR"]),
    ("₮", &["MNT"]),
    ("₴", &["UAH"]),
    ("₸", &["KZT"]),
    ("₺", &["TRY"]),
    ("₼", &["AZN"]),
    ("₽", &["RUB"]),
    ("₾", &["GEL"]),
    ("人民币", &["CNY"]),
    ("人民币元", &["CNY"]),
    ("俄罗斯卢布", &["RUB"]),
    ("元", &["CNY", "HKD", "MOP", "TWD"]),
    ("卢布", &["BYN", "RUB"]),
    ("坚戈", &["KZT"]),
    ("日元", &["JPY"]),
    ("欧元", &["EUR"]),
    ("港元", &["HKD"]),
    ("索姆", &["KGS"]),
    ("索莫尼", &["TJS"]),
    ("美元", &["USD"]),
    ("苏姆", &["UZS"]),
    ("英镑", &["GBP"]),
    ("韩元", &["KRW"]),
    ("马纳特", &["AZN", "TMT"]),
    ("￥", &["CNY", "JPY"]),
];

/// The codes of the currencies that a name or a sign in small letters may mean.
pub(super) fn aliased(lower: &str) -> Option<&'static [&'static str]> {
    let index = ALIASES.binary_search_by(|(name, _)| (*name).cmp(lower)).ok()?;
    ALIASES.get(index).map(|(_, codes)| *codes)
}

/// Small letters, no blanks at the ends, one apostrophe for all that are typed.
pub(super) fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace(['’', '‘', 'ʻ', 'ʼ', '`'], "'")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::currency::table::find;

    #[test]
    fn aliases_are_in_order_and_mean_currencies() {
        assert!(ALIASES.is_sorted_by(|a, b| a.0 < b.0));
        for (name, codes) in ALIASES {
            assert_eq!(plain(name), *name);
            assert!(codes.is_sorted_by(|a, b| a < b) && !codes.is_empty(), "{name}");
            assert!(codes.iter().all(|code| find(code).is_some()), "{name}");
        }
    }
}
