//! Laws of the names of currencies.

use super::Currency;
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
        ("zloty", "PLN"),
        ("Pa’anga", "TOP"),
        ("Mvdol", "BOV"),
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
        ("rouble", "BYN or RUB"),
        ("рубль", "BYN or RUB"),
        ("¥", "CNY or JPY"),
        ("dollar", "AUD, BBD, BMD, BND, BSD, BZD or 17 others"),
        ("$", "AUD, BBD, BMD, BND, BSD, BZD or 17 others"),
        ("won", "KPW or KRW"),
        ("gold", "XAU or ZWG"),
        ("koruna", "CSK, CZK or SKK"),
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
    for name in ["CNH", "cnh", "", " ", "AAA", "doubloon", "markka", "1", "$$"] {
        let error = Currency::from_name(name).unwrap_err();
        assert_eq!(error.code(), ErrorCode::UnknownCurrency, "{name}");
    }
    assert!(Currency::from_name(&"x".repeat(40_000)).unwrap_err().message().len() < 200);
}

#[test]
fn every_code_name_and_symbol_of_list_one_finds_it_or_is_shared() {
    for currency in Currency::all() {
        assert_eq!(Currency::from_name(&currency.code().to_lowercase()), Ok(currency));
        for text in [currency.name(), currency.symbol()] {
            match Currency::from_name(text) {
                Ok(found) => assert_eq!(found, currency, "{text}"),
                Err(error) => {
                    assert_eq!(error.code(), ErrorCode::AmbiguousCurrency, "{text}");
                }
            }
        }
    }
}
