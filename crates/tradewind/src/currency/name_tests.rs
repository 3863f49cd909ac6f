//! Laws of the names of currencies.

use super::Currency;
use super::alias::{aliased, plain};
use super::called::called;
use crate::error::ErrorCode;

#[test]
fn a_name_of_one_currency_finds_it() {
    for (name, code) in [
        ("RMB", "CNY"),
        ("yuan", "CNY"),
        ("Renminbi", "CNY"),
        ("人民币", "CNY"),
        ("юань", "CNY"),
        ("cny", "CNY"),
        (" tmm ", "TMM"),
        ("tenge", "KZT"),
        ("ТЕҢГЕ", "KZT"),
        ("₸", "KZT"),
        ("€", "EUR"),
        ("Euro", "EUR"),
        ("somoni", "TJS"),
        ("сомонӣ", "TJS"),
        ("US$", "USD"),
        ("us dollar", "USD"),
        ("CN¥", "CNY"),
        ("£", "GBP"),
        ("yen", "JPY"),
        ("sum", "UZS"),
        ("Kyrgyz som", "KGS"),
        ("forints", "HUF"),
        ("Pounds Sterling", "GBP"),
        ("sterling", "GBP"),
        ("us dollars", "USD"),
        ("US Dollar (Same day)", "USS"),
        ("euros", "EUR"),
        ("yuans", "CNY"),
        ("долларов США", "USD"),
        ("юаней", "CNY"),
        ("Markka", "FIM"),
        ("Deutsche Mark", "DEM"),
        ("french francs", "FRF"),
        ("Old Turkish Lira", "TRL"),
        ("Bulgarian lev", "BGN"),
        ("Gold-Franc", "XFO"),
        ("Pa’anga", "TOP"),
        ("Mvdol", "BOV"),
        ("lek", "ALL"),
    ] {
        assert_eq!(Currency::from_name(name).map(Currency::code), Ok(code), "{name}");
    }
}

#[test]
fn a_name_kept_over_a_redenomination_is_the_currency_in_use() {
    for (name, code) in [
        ("złoty", "PLN"),
        ("zlotys", "PLN"),
        ("Afghani", "AFN"),
        ("Russian Rouble", "RUB"),
        ("Russian rubles", "RUB"),
        ("Российский рубль", "RUB"),
        ("俄罗斯卢布", "RUB"),
        ("Belarusian Ruble", "BYN"),
        ("Белорусский рубль", "BYN"),
        ("Turkmenistan manat", "TMT"),
        ("turkmen manats", "TMT"),
        ("Azerbaijan Manat", "AZN"),
        ("Azerbaijanian Manat", "AZN"),
        ("Uruguayan Peso", "UYU"),
        ("Mexican pesos", "MXN"),
        ("Peso Argentino", "ARS"),
        ("Peso boliviano", "BOB"),
        ("Zambian Kwacha", "ZMW"),
        ("Serbian Dinar", "RSD"),
        ("cedis", "GHS"),
        ("Cordoba", "NIO"),
        ("kip", "LAK"),
        ("kyat", "MMK"),
        ("metical", "MZN"),
        ("Sol", "PEN"),
    ] {
        assert_eq!(Currency::from_name(name).map(Currency::code), Ok(code), "{name}");
    }
}

#[test]
fn a_shared_name_says_which_it_may_mean() {
    for (name, codes) in [
        ("som", "KGS or UZS"),
        ("сом", "KGS or UZS"),
        ("Soʻm", "KGS or UZS"),
        ("so'm", "KGS or UZS"),
        ("manat", "AZN or TMT"),
        ("манат", "AZN or TMT"),
        ("rouble", "BYN, RUB or SUR"),
        ("rubles", "BYN, RUB or SUR"),
        ("рубль", "BYN, RUB or SUR"),
        ("bolivars", "VEB, VED, VEF or VES"),
        ("Bolívar", "VEB, VED, VEF or VES"),
        ("pounds", "EGP, FKP, GBP, GIP, ILP, LBP or 4 others"),
        ("pound", "EGP, FKP, GBP, GIP, ILP, LBP or 4 others"),
        ("dollars", "AUD, BBD, BMD, BND, BSD, BZD or 17 others"),
        ("lev", "BGJ, BGK, BGL or BGN"),
        ("¥", "CNY or JPY"),
        ("dollar", "AUD, BBD, BMD, BND, BSD, BZD or 17 others"),
        ("$", "AUD, BBD, BMD, BND, BSD, BZD or 17 others"),
        ("won", "KPW or KRW"),
        ("gold", "XAU or ZWG"),
        ("koruna", "CSK, CZK or SKK"),
        ("mark", "BAM, DDM or DEM"),
        ("lira", "ITL, MTL, TRL or TRY"),
        ("Zaire", "ZRN or ZRZ"),
        ("Bolívar Soberano", "VED or VES"),
        ("元", "CNY, HKD, MOP or TWD"),
    ] {
        let error = Currency::from_name(name).unwrap_err();
        assert_eq!(error.code(), ErrorCode::AmbiguousCurrency, "{name}");
        let message =
            format!("ambiguous currency {name:?}: it may be {codes}, write the code");
        assert_eq!(error.message(), message);
    }
}

#[test]
fn what_no_currency_is_called_finds_none() {
    for name in [
        "CNH",
        "cnh",
        "",
        " ",
        "AAA",
        "doubloon",
        "1",
        "$$",
        "s",
        "es",
        "dollar.",
        "us-dollar",
        "offshore",
    ] {
        let error = Currency::from_name(name).unwrap_err();
        assert_eq!(error.code(), ErrorCode::UnknownCurrency, "{name}");
    }
    assert!(Currency::from_name(&"x".repeat(40_000)).unwrap_err().message().len() < 200);
}

#[test]
fn the_name_of_a_currency_in_use_is_its_own_or_shared_by_others_in_use() {
    for currency in Currency::all() {
        assert_eq!(Currency::from_name(&currency.code().to_lowercase()), Ok(currency));
        for text in [currency.name(), currency.symbol()] {
            let share = called(&plain(text));
            let active = share.iter().filter(|it| it.withdrawn().is_none()).count();
            match Currency::from_name(text) {
                Ok(found) => assert_eq!(found, currency, "{text}"),
                Err(error) => {
                    assert_eq!(error.code(), ErrorCode::AmbiguousCurrency, "{text}");
                    assert!(share.contains(&currency) && active > 1, "{text}");
                }
            }
        }
    }
    let shared = Currency::all().filter(|it| Currency::from_name(it.name()).is_err());
    assert!(shared.map(Currency::code).eq(["KGS", "KRW", "VED", "VES", "XAU"]));
}

#[test]
fn the_name_of_a_former_currency_is_its_own_or_of_one_in_use_or_shared() {
    let same = |one: Currency, other: Currency| plain(one.name()) == plain(other.name());
    for currency in Currency::all_former() {
        let text = plain(currency.name());
        assert_eq!(Currency::from_name(&currency.code().to_lowercase()), Ok(currency));
        match Currency::from_name(currency.name()) {
            Ok(found) if found == currency => {
                assert!(Currency::all().all(|it| !same(it, currency)), "{text}");
            }
            Ok(found) => {
                let known = aliased(&text).is_some_and(|it| it == [found.code()]);
                assert!(found.withdrawn().is_none(), "{text}");
                assert!(known || same(found, currency), "{text}");
            }
            Err(error) => {
                assert_eq!(error.code(), ErrorCode::AmbiguousCurrency, "{text}");
                assert!(called(&text).contains(&currency), "{text}");
            }
        }
    }
}

#[test]
fn one_and_many_are_called_alike() {
    let ending = |name: &str| name.ends_with(|c: char| c.is_alphabetic() && c != 's');
    for currency in Currency::all().chain(Currency::all_former()) {
        let name = plain(currency.name());
        if ending(&name) {
            assert_eq!(called(&format!("{name}s")), called(&name), "{name}");
        }
    }
}

#[test]
fn no_name_finds_the_offshore_yuan() {
    for text in ["CNH", "offshore yuan", "yuan", Currency::offshore_yuan().name()] {
        assert!(!called(&plain(text)).contains(&Currency::offshore_yuan()), "{text}");
    }
}
