//! The history: what is read, what is refused, and where.

use tradewind::{Date, ErrorCode, RateTable, When, error::Error, parse_date};

use super::read_ecb;
use crate::read_rates;

const CSV: &[u8] = include_bytes!("../../../../tests/data/ecb-2024-10.csv");
const DAILY: &[u8] = include_bytes!("../../../../tests/data/ecb-2024-10-25-daily.csv");
const XML: &[u8] = include_bytes!("../../../../tests/data/ecb-2024-10.xml");
const ZIP: &[u8] = include_bytes!("../../../../tests/data/ecb-2024-10.zip");

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

fn values(table: &RateTable, quote: &str, on: &str) -> Vec<String> {
    let wanted = When::Day(day(on));
    let rates = table.rates().filter(|r| r.quote.code() == quote && r.when == wanted);
    rates.map(|rate| rate.value.to_string()).collect()
}

/// The code of the error, its place and its message.
#[track_caller]
fn refusal(text: &str) -> (ErrorCode, String, String) {
    let error: Error = read_ecb(text.as_bytes()).unwrap_err();
    (error.code(), error.location().to_string(), error.message().to_owned())
}

#[test]
fn october_2024_is_read_as_published() {
    let table = read_ecb(CSV).unwrap();
    // 23 business days; 30 of the 41 currencies are quoted.
    assert_eq!(table.len(), 23 * 30);
    assert_eq!(values(&table, "CNY", "2024-10-25"), ["7.7123"]);
    assert_eq!(values(&table, "USD", "2024-10-25"), ["1.0825"]);
    assert!(values(&table, "USD", "2024-10-27").is_empty());
    assert!(table.rates().all(|r| r.base.code() == "EUR" && r.units == 1));
    let sources = table.sources();
    assert_eq!(
        sources.iter().map(|s| &**s).collect::<Vec<_>>(),
        ["European Central Bank, euro foreign exchange reference rates"]
    );
}

#[test]
fn the_zip_holds_the_same_rates() {
    let rates = |bytes| read_ecb(bytes).unwrap().rates().collect::<Vec<_>>();
    assert_eq!(rates(CSV), rates(ZIP));
    assert_eq!(rates(CSV), read_rates(ZIP).unwrap().rates().collect::<Vec<_>>());
    assert_eq!(rates(CSV), read_rates(CSV).unwrap().rates().collect::<Vec<_>>());
}

#[test]
fn any_order_line_end_and_mark_is_read() {
    let due: Vec<_> = read_ecb(CSV).unwrap().rates().collect();
    let text = core::str::from_utf8(CSV).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines[1..].reverse();
    for end in ["\n", "\r\n", "\r"] {
        let bytes = format!("\u{feff}{}", lines.join(end));
        let rates: Vec<_> = read_ecb(bytes.as_bytes()).unwrap().rates().collect();
        assert_eq!(rates, due, "{end:?}");
    }
}

#[test]
fn digits_are_kept() {
    let table = read_ecb(b"Date,USD,JPY,\n2024-10-25,1.0820,144.20,\n").unwrap();
    assert_eq!(values(&table, "USD", "2024-10-25"), ["1.0820"]);
    assert_eq!(values(&table, "JPY", "2024-10-25"), ["144.20"]);
}

#[test]
fn former_currencies_are_held() {
    let table = read_ecb(b"Date,HRK,USD,\n2022-12-30,7.5365,1.0666,\n").unwrap();
    assert_eq!(table.len(), 2);
    assert_eq!(values(&table, "HRK", "2022-12-30"), ["7.5365"]);
    let (code, place, _) = refusal("Date,HRK,USD,\n2022-12-30,x,1.0666,\n");
    assert_eq!((code, &*place), (ErrorCode::InvalidNumber, "line 2, `HRK`"));
}

#[test]
fn identical_rows_are_one_and_others_conflict() {
    let twice = "Date,USD,CNY,\n2024-10-25,1.0825,N/A,\n2024-10-25,1.0825,N/A,\n";
    assert_eq!(read_ecb(twice.as_bytes()).unwrap().len(), 1);
    let (code, place, message) =
        refusal("Date,USD,CNY,\n2024-10-25,1.0825,N/A,\n2024-10-25,1.0825,7.7123,\n");
    assert_eq!((code, &*place), (ErrorCode::ConflictingRates, "line 3, `CNY`"));
    assert_eq!(
        message,
        "two EUR/CNY rates on 2024-10-25: N/A on line 2, 7.7123 on line 3; expected one"
    );
}

#[test]
fn places_count_every_kind_of_line() {
    for end in ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"] {
        let rows = ["Date,USD,", "2024-10-24,1.08,", "2024-10-25,,", ""];
        let text = rows.join(end);
        let line = if end.len() == 2 && end != "\r\n" || end.len() == 4 { 5 } else { 3 };
        let (code, place, _) = refusal(&text);
        assert_eq!(code, ErrorCode::InvalidRow);
        assert_eq!(place, format!("line {line}, `USD`"), "{end:?}");
    }
}

#[test]
fn bytes_that_are_no_text_are_refused_by_line() {
    let error = read_ecb(b"Date,USD,\n2024-10-25,1.\xff,\n").unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidUtf8);
    assert_eq!(error.location().line, Some(2));
}

#[test]
fn a_long_cell_gives_a_short_message() {
    let digits = "9".repeat(40_000);
    let (code, place, message) = refusal(&format!("Date,USD,\n2024-10-25,{digits},\n"));
    assert_eq!((code, &*place), (ErrorCode::TooManyDigits, "line 2, `USD`"));
    assert!(message.len() < 200, "{message}");
    let (code, place, _) = refusal(&format!("Date,USD,{digits},\n2024-10-25,1,1,\n"));
    assert_eq!(code, ErrorCode::InvalidHeader);
    assert!(place.len() < 200, "{place}");
}

#[test]
fn a_broken_header_is_still_the_history() {
    let refusal = |header: &str| {
        let text = format!("{header}\n2024-10-25,1.0825,7.7123,\n");
        let error = crate::read_rates(text.as_bytes()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidHeader);
        error.to_string()
    };
    let cases = [
        ("Date,,CNY,", "column 2 has no name: expected a currency code (line 1)"),
        (
            "Date,usd,CNY,",
            "unknown currency \"usd\": codes are three capital letters, write USD \
             (line 1, `usd`)",
        ),
        (
            "Date,Base,Quote,",
            "the column \"Base\" is no currency: a tidy table begins with date, and \
             names its columns in small letters (line 1, `Base`)",
        ),
    ];
    for (header, message) in cases {
        assert_eq!(refusal(header), message);
    }
}

#[test]
fn the_table_of_one_day_is_read() {
    let table = read_ecb(DAILY).unwrap();
    assert_eq!(table.len(), 30);
    let october = read_ecb(CSV).unwrap();
    let friday = When::Day(day("2024-10-25"));
    let due: Vec<_> = october.rates().filter(|rate| rate.when == friday).collect();
    assert!(table.rates().eq(due.iter().cloned()));
    assert!(read_rates(DAILY).unwrap().rates().eq(due));
    for (text, code, place) in [
        ("Date, USD, \n25 Oct 2024, 1.08, \n", ErrorCode::InvalidDate, "line 2, `Date`"),
        ("Date, USD, \n31 June 2024, 1.08, \n", ErrorCode::InvalidDate, "line 2, `Date`"),
        ("Date, USD, \n25 June 2024, , \n", ErrorCode::InvalidRow, "line 2, `USD`"),
        ("Date, USD, \n25 June 2024, 1.08, 2\n", ErrorCode::InvalidRow, "line 2"),
        (
            "Date, USD, USD, \n25 June 2024, 1, 1, \n",
            ErrorCode::InvalidHeader,
            "line 1, `USD`",
        ),
        ("Date,USD,\n25 June 2024,1.08,\n", ErrorCode::InvalidDate, "line 2, `Date`"),
    ] {
        let (found, at, message) = refusal(text);
        assert_eq!((found, &*at), (code, place), "{text}: {message}");
    }
}

#[test]
fn the_documents_hold_the_same_rates() {
    let table = read_ecb(XML).unwrap();
    let october = read_ecb(CSV).unwrap();
    let days = [When::Day(day("2024-10-24")), When::Day(day("2024-10-25"))];
    let due: Vec<_> = october.rates().filter(|rate| days.contains(&rate.when)).collect();
    assert_eq!(due.len(), 60);
    assert!(table.rates().eq(due.iter().cloned()));
    assert!(read_rates(XML).unwrap().rates().eq(due));
}

#[test]
fn documents_are_refused_at_their_place() {
    let refused = |cubes: &str, code: ErrorCode, place: &str| {
        let text = format!("<Envelope>\n<Cube>{cubes}</Cube></Envelope>");
        let (found, at, message) = refusal(&text);
        assert_eq!((found, &*at), (code, place), "{cubes}: {message}");
    };
    let of = |cube: &str| format!("<Cube time='2024-10-25'>\n{cube}</Cube>");
    refused("<Cube/>", ErrorCode::InvalidXml, "line 2, column 7");
    refused(
        "<Cube time='25.10.2024'/>",
        ErrorCode::InvalidDate,
        "line 2, column 7, `time`",
    );
    refused("<Day/>", ErrorCode::InvalidXml, "line 2, column 7");
    refused("", ErrorCode::EmptyInput, "");
    refused(&of("<Cube rate='1'/>"), ErrorCode::InvalidXml, "line 3, column 1");
    refused(&of("<Cube currency='USD'/>"), ErrorCode::InvalidXml, "line 3, column 1");
    let rate = |currency: &str, rate: &str| {
        of(&format!("<Cube currency='{currency}' rate='{rate}'/>"))
    };
    let place = "line 3, column 1, `rate`";
    refused(&rate("USD", "1,08"), ErrorCode::InvalidNumber, place);
    refused(&rate("USD", &"1".repeat(40)), ErrorCode::TooManyDigits, place);
    refused(&rate("USD", "0"), ErrorCode::InvalidRate, place);
    refused(&rate("EUR", "1"), ErrorCode::InvalidRate, place);
    refused(
        &rate("usd", "1"),
        ErrorCode::UnknownCurrency,
        "line 3, column 1, `currency`",
    );
    let twice = rate("USD", "1") + &rate("USD", "2");
    refused(&twice, ErrorCode::ConflictingRates, "line 4, column 1, `rate`");
    assert_eq!(refusal("<feed/>").0, ErrorCode::InvalidXml);
    assert_eq!(refusal("<!DOCTYPE Envelope><Envelope/>").0, ErrorCode::InvalidXml);
}
