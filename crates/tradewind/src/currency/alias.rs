//! Names and signs of currencies that are no codes.

use std::borrow::Cow;

/// Names and signs in small letters, with the codes that they may mean, in code order.
///
/// These are names that people type which ISO 4217 does not have, or has for a currency
/// withdrawn while people call the one in use so: that one alone stands here. A name that
/// several in use share has all of them: it is for the caller to say which is meant.
static ALIASES: &[(&str, &[&str])] = &[
    ("azerbaijani manat", &["AZN"]),
    ("azerbaijanian manat", &["AZN"]),
    ("bolivar", &["VEB", "VED", "VEF", "VES"]),
    ("cedi", &["GHS"]),
    ("chinese yuan", &["CNY"]),
    ("cordoba", &["NIO"]),
    ("euro", &["EUR"]),
    ("japanese yen", &["JPY"]),
    ("kip", &["LAK"]),
    ("kyrgyz som", &["KGS"]),
    ("manat", &["AZN", "TMT"]),
    ("metical", &["MZN"]),
    ("peso argentino", &["ARS"]),
    ("peso boliviano", &["BOB"]),
    ("pound sterling", &["GBP"]),
    ("renminbi", &["CNY"]),
    ("rmb", &["CNY"]),
    ("ruble", &["BYN", "RUB", "SUR"]),
    ("so'm", &["KGS", "UZS"]),
    ("som", &["KGS", "UZS"]),
    ("somoni", &["TJS"]),
    ("sterling", &["GBP"]),
    ("sum", &["UZS"]),
    ("tenge", &["KZT"]),
    ("turkmen manat", &["TMT"]),
    ("turkmenistan manat", &["TMT"]),
    ("uruguayan peso", &["UYU"]),
    ("us dollar", &["USD"]),
    ("uzbek som", &["UZS"]),
    ("uzbek sum", &["UZS"]),
    ("yuan", &["CNY"]),
    ("¥", &["CNY", "JPY"]),
    ("азербайджанский манат", &["AZN"]),
    ("белорусский рубль", &["BYN"]),
    ("доллар сша", &["USD"]),
    ("доллара сша", &["USD"]),
    ("долларов сша", &["USD"]),
    ("доллары сша", &["USD"]),
    ("евро", &["EUR"]),
    ("иен", &["JPY"]),
    ("иена", &["JPY"]),
    ("иены", &["JPY"]),
    ("кыргызский сом", &["KGS"]),
    ("манат", &["AZN", "TMT"]),
    ("маната", &["AZN", "TMT"]),
    ("манатов", &["AZN", "TMT"]),
    ("манаты", &["AZN", "TMT"]),
    ("российский рубль", &["RUB"]),
    ("рублей", &["BYN", "RUB", "SUR"]),
    ("рубли", &["BYN", "RUB", "SUR"]),
    ("рубль", &["BYN", "RUB", "SUR"]),
    ("рубля", &["BYN", "RUB", "SUR"]),
    ("сом", &["KGS", "UZS"]),
    ("сома", &["KGS", "UZS"]),
    ("сомов", &["KGS", "UZS"]),
    ("сомони", &["TJS"]),
    ("сомонӣ", &["TJS"]),
    ("сомы", &["KGS", "UZS"]),
    ("сум", &["UZS"]),
    ("сума", &["UZS"]),
    ("сумов", &["UZS"]),
    ("сумы", &["UZS"]),
    ("сўм", &["UZS"]),
    ("тенге", &["KZT"]),
    ("теңге", &["KZT"]),
    ("туркменский манат", &["TMT"]),
    ("узбекский сум", &["UZS"]),
    ("юаней", &["CNY"]),
    ("юани", &["CNY"]),
    ("юань", &["CNY"]),
    ("юаня", &["CNY"]),
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
    ("卢布", &["BYN", "RUB", "SUR"]),
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

/// The codes of the currencies that a name or a sign, as [`plain`] gives it, may mean.
pub(super) fn aliased(text: &str) -> Option<&'static [&'static str]> {
    let mut forms = core::iter::once(text.into()).chain(singulars(text));
    let index = forms.find_map(|form: Cow<'_, str>| {
        ALIASES.binary_search_by(|(name, _)| (*name).cmp(&*form)).ok()
    })?;
    ALIASES.get(index).map(|(_, codes)| *codes)
}

/// What an English word may be the plural of; three letters at least, as in `won`.
pub(super) fn singulars(word: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let cut = |end: &str| word.strip_suffix(end).filter(|stem| stem.chars().count() > 2);
    let stems = [cut("s"), cut("es")].into_iter().flatten().map(Cow::Borrowed);
    stems.chain(cut("ies").map(|stem| Cow::Owned(format!("{stem}y"))))
}

/// What is typed in several ways in one: small letters without accents, one apostrophe,
/// no blanks at the ends, a rouble as a ruble.
pub(super) fn plain(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let plain: String = lower
        .chars()
        .map(|letter| match letter {
            '’' | '‘' | 'ʻ' | 'ʼ' | '`' => '\'',
            'á' | 'à' | 'â' | 'ã' => 'a',
            'é' | 'è' | 'ê' => 'e',
            'í' => 'i',
            'ł' => 'l',
            'ó' | 'ò' | 'ô' | 'õ' => 'o',
            'ú' => 'u',
            other => other,
        })
        .collect();
    plain.replace("rouble", "ruble")
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
