//! The history: what is read, what is refused, and where.

use tradewind::{Date, ErrorCode, RateTable, When, error::Error, parse_date};

use super::read_ecb;
use crate::read_rates;

const CSV: &[u8] = include_bytes!("../../../../tests/data/ecb-2024-10.csv");
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
    // 23 business days; 30 of the 41 currencies are quoted, of which BGN is former.
    assert_eq!(table.len(), 23 * 29);
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
fn former_currencies_are_checked_and_passed_over() {
    let table = read_ecb(b"Date,HRK,USD,\n2022-12-30,7.5365,1.0666,\n").unwrap();
    assert_eq!(table.currencies().len(), 2);
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
            "Date, USD, CNY,",
            "unknown currency \" USD\": codes are three capital letters, write USD \
             (line 1, ` USD`)",
        ),
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
