//! Official rates: what is read, what is refused, and where.

use tradewind::{ErrorCode, Rate, RateTable, error::Result};

use super::{read_bank_of_belarus, read_bank_of_russia};
use crate::{read_rates, read_rates_csv};

const RUSSIA: &[u8] =
    include_bytes!("../../../../tests/data/bank-of-russia-2023-09-27.xml");
const RUSSIA_TIDY: &[u8] =
    include_bytes!("../../../../tests/data/bank-of-russia-2023-09-27.csv");
const BELARUS: &[u8] =
    include_bytes!("../../../../tests/data/bank-of-belarus-2023-02-21.xml");
const BELARUS_TIDY: &[u8] =
    include_bytes!("../../../../tests/data/bank-of-belarus-2023-02-21.csv");

/// The rates with the source of another table.
fn with_source(table: &RateTable, source: &str) -> Vec<Rate> {
    table.rates().map(|rate| Rate { source: source.into(), ..rate }).collect()
}

#[track_caller]
fn refused(read: fn(&[u8]) -> Result<RateTable>, text: &str, code: ErrorCode, at: &str) {
    let error = read(text.as_bytes()).unwrap_err();
    let place = error.location().to_string();
    assert_eq!((error.code(), &*place), (code, at), "{text}: {error}");
}

#[test]
fn the_documents_hold_what_the_tidy_tables_hold() {
    type Read = fn(&[u8]) -> Result<RateTable>;
    let pairs: [(Read, &[u8], &[u8]); 2] = [
        (read_bank_of_russia, RUSSIA, RUSSIA_TIDY),
        (read_bank_of_belarus, BELARUS, BELARUS_TIDY),
    ];
    for (read, document, tidy) in pairs {
        let table = read(document).unwrap();
        let due = read_rates_csv(tidy).unwrap();
        let source = due.sources().first().cloned().unwrap();
        assert_eq!(with_source(&table, &source), due.rates().collect::<Vec<_>>());
        assert!(table.sources().iter().all(|one| one.starts_with(&*source)));
        assert!(read_rates(document).unwrap().rates().eq(table.rates()));
    }
}

#[test]
fn a_currency_is_named_by_its_number() {
    let text = "<ValCurs ID='R01235' DateRange1='10.01.2025' DateRange2='14.01.2025' \
        name='Foreign Currency Market Dynamic'>\
        <Record Date='10.01.2025' Id='R01235'><Nominal>1</Nominal><Value>102,2911</Value>\
        <VunitRate>102,2911</VunitRate></Record>\
        <Record Date='11.01.2025' Id='R01235'><Nominal>1</Nominal><Value>101,9146</Value>\
        </Record></ValCurs>";
    let table = read_bank_of_russia(text.as_bytes()).unwrap();
    let shown: Vec<String> = table
        .rates()
        .map(|rate| format!("{}/{} {} {}", rate.base, rate.quote, rate.value, rate.when))
        .collect();
    assert_eq!(shown, ["USD/RUB 102.2911 2025-01-10", "USD/RUB 101.9146 2025-01-11"]);
    let unknown = text.replace("R01235", "R99999");
    let at = "line 1, column 109, `ID`";
    refused(read_bank_of_russia, &unknown, ErrorCode::UnknownCurrency, at);
    let zloty = text.replace("R01235", "R01565").replace("2025", "1993");
    let error = read_bank_of_russia(zloty.as_bytes()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidRate, "{error}");
    assert!(error.message().contains("PLN, which began on 1995-01-01"), "{error}");
}

#[test]
fn prices_are_in_the_currency_of_the_day() {
    let russia = |day: &str| {
        let text = format!(
            "<ValCurs Date='{day}'><Valute><CharCode>USD</CharCode><Nominal>1</Nominal>\
             <Value>5960</Value></Valute></ValCurs>"
        );
        let table = read_bank_of_russia(text.as_bytes()).unwrap();
        table.rates().next().map(|rate| rate.quote.code())
    };
    assert_eq!(russia("31.12.1997"), Some("RUR"));
    assert_eq!(russia("01.01.1998"), Some("RUB"));
    let belarus = |day: &str| {
        let text = format!(
            "<DailyExRates Date='{day}'><Currencies><Currency><CharCode>USD</CharCode>\
             <Scale>1</Scale><Rate>2</Rate></Currency></Currencies></DailyExRates>"
        );
        let table = read_bank_of_belarus(text.as_bytes()).unwrap();
        table.rates().next().map(|rate| rate.quote.code())
    };
    assert_eq!(belarus("12/31/1999"), Some("BYB"));
    assert_eq!(belarus("01/01/2000"), Some("BYR"));
    assert_eq!(belarus("06/30/2016"), Some("BYR"));
    assert_eq!(belarus("07/01/2016"), Some("BYN"));
}

#[test]
fn each_part_is_refused_at_its_place() {
    let sound = "<ValCurs Date='27.09.2023'>\n<Valute ID='R01335'>\n\
        <CharCode>KZT</CharCode>\n<Nominal>100</Nominal>\n<Value>20,3042</Value>\n</Valute>\n\
        </ValCurs>";
    assert_eq!(read_bank_of_russia(sound.as_bytes()).unwrap().len(), 1);
    let twice = sound.replace(
        "</Valute>",
        "</Valute><Valute><CharCode>KZT</CharCode>\
        <Nominal>100</Nominal><Value>20,3043</Value></Valute>",
    );
    let edits = [
        ("27.09.2023", "09/27/2023", ErrorCode::InvalidDate, "line 1, column 1, `Date`"),
        ("Date=", "Day=", ErrorCode::InvalidXml, "line 1, column 1"),
        ("KZT", "kzt", ErrorCode::UnknownCurrency, "line 3, column 1, `CharCode`"),
        ("20,3042", "20.3042", ErrorCode::InvalidNumber, "line 5, column 1, `Value`"),
        ("20,3042", "0", ErrorCode::InvalidRate, "line 5, column 1, `Value`"),
        ("20,3042", "", ErrorCode::InvalidXml, "line 5, column 1"),
        (">100<", ">1,5<", ErrorCode::InvalidNumber, "line 4, column 1, `Nominal`"),
        ("<Nominal>100</Nominal>", "", ErrorCode::InvalidXml, "line 2, column 1"),
        ("Valute", "Item", ErrorCode::InvalidXml, "line 2, column 1"),
        ("ValCurs", "Rates", ErrorCode::InvalidXml, "line 1, column 1"),
        ("</ValCurs>", "", ErrorCode::InvalidXml, "line 7, column 1"),
    ];
    for (from, to, code, at) in edits {
        refused(read_bank_of_russia, &sound.replace(from, to), code, at);
    }
    let at = "line 6, column 64, `Value`";
    refused(read_bank_of_russia, &twice, ErrorCode::ConflictingRates, at);
    let none = "<ValCurs>Error in parameters</ValCurs>";
    refused(read_bank_of_russia, none, ErrorCode::InvalidXml, "line 1, column 10");
    let empty = ErrorCode::EmptyInput;
    refused(read_bank_of_russia, "<ValCurs Date='1'/>", empty, "");
    refused(read_bank_of_belarus, "<DailyExRates />", empty, "");
    refused(read_rates, "<?xml version='1.0'?>", empty, "");
    refused(read_bank_of_belarus, sound, ErrorCode::InvalidXml, "line 1, column 1");
    refused(read_rates, "<html><p>", ErrorCode::InvalidXml, "line 1, column 1");
}
