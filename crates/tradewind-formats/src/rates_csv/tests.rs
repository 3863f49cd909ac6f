//! Tidy tables: what is read, what is refused, and what is written.

use tradewind::{Currency, ErrorCode, RateKind};

use super::{RatesCsvOptions, read_rates_csv, read_rates_csv_with, write_rates_csv};
use crate::{MAX_BYTES, read_rates};

const IMF: &[u8] = include_bytes!("../../../../tests/data/imf-annual-average.csv");
const FED: &[u8] = include_bytes!("../../../../tests/data/fed-h10-cny-2024Q4.csv");

const HEADER: &str = "date,period,base,quote,units,rate,kind,source";

/// The code of the error, its place and its message, for one row.
#[track_caller]
fn refusal(row: &str) -> (ErrorCode, String, String) {
    let error = read_rates_csv(format!("{HEADER}\n{row}\n").as_bytes()).unwrap_err();
    (error.code(), error.location().to_string(), error.message().to_owned())
}

#[test]
fn the_annual_averages_are_read() {
    let table = read_rates_csv(IMF).unwrap();
    // 13 years of 5 currencies; the sum of 2012 is missing.
    assert_eq!(table.len(), 64);
    let yuan: Vec<_> = table
        .rates()
        .filter(|r| r.quote.code() == "CNY" && r.when.to_string() == "2023")
        .collect();
    assert_eq!(yuan.len(), 1);
    assert_eq!(yuan[0].value.to_string(), "7.083998423436308");
    assert_eq!(yuan[0].kind, RateKind::PeriodAverage);
    assert_eq!(
        &*yuan[0].source,
        "International Monetary Fund, International Financial Statistics, period average"
    );
}

#[test]
fn the_daily_rates_are_read() {
    let table = read_rates(FED).unwrap();
    // 37 days, of which three are holidays without a rate.
    assert_eq!(table.len(), 34);
    let on = |day: &str| {
        table.rates().find(|r| r.when.to_string() == day).map(|r| r.value.to_string())
    };
    assert_eq!(on("2024-10-25").as_deref(), Some("7.1199"));
    assert_eq!(on("2024-10-22").as_deref(), Some("7.1230"));
    assert_eq!(on("2024-10-14"), None);
}

#[test]
fn what_is_written_is_read_again() {
    for bytes in [IMF, FED] {
        let table = read_rates_csv(bytes).unwrap();
        let again = read_rates_csv(write_rates_csv(&table).as_bytes()).unwrap();
        assert!(table.rates().eq(again.rates()));
    }
}

#[test]
fn the_offshore_yuan_is_read_where_it_is_asked_for() {
    let bytes = format!("{HEADER}\n2024-10-25,,USD,CNH,1,7.1240,spot,A\n");
    assert_eq!(
        read_rates_csv(bytes.as_bytes()).unwrap_err().code(),
        ErrorCode::UnknownCurrency
    );
    let options = RatesCsvOptions { offshore_yuan: true, ..RatesCsvOptions::default() };
    let table = read_rates_csv_with(bytes.as_bytes(), &options).unwrap();
    assert_eq!(table.rates().next().unwrap().quote, Currency::offshore_yuan());
    let again =
        read_rates_csv_with(write_rates_csv(&table).as_bytes(), &options).unwrap();
    assert!(table.rates().eq(again.rates()));
    let unknown = bytes.replace("CNH", "RMB");
    let error = read_rates_csv_with(unknown.as_bytes(), &options).unwrap_err();
    assert_eq!(error.location().to_string(), "line 2, `quote`");
}

#[test]
fn columns_stand_in_any_order() {
    let text = "source,rate,kind,quote,base,date\n\"a, \"\"b\"\"\nc\",7.10,spot,CNY,USD,2024-10-25\n";
    let table = read_rates_csv(text.as_bytes()).unwrap();
    let rate = table.rates().next().unwrap();
    assert_eq!((&*rate.source, rate.units), ("a, \"b\"\nc", 1));
    assert_eq!(rate.value.to_string(), "7.10");
}

#[test]
fn every_cell_is_refused_at_its_place() {
    let rows = [
        (",,USD,CNY,1,7,spot,A", ErrorCode::InvalidRow, "`date`"),
        ("2024-10-25,2024,USD,CNY,1,7,spot,A", ErrorCode::InvalidRow, "`period`"),
        ("25.10.2024,,USD,CNY,1,7,spot,A", ErrorCode::InvalidDate, "`date`"),
        (",2024-Q5,USD,CNY,1,7,period_end,A", ErrorCode::InvalidPeriod, "`period`"),
        ("2024-10-25,,usd,CNY,1,7,spot,A", ErrorCode::UnknownCurrency, "`base`"),
        ("2024-10-25,,USD,CNH,1,7,spot,A", ErrorCode::UnknownCurrency, "`quote`"),
        ("2024-10-25,,USD,,1,7,spot,A", ErrorCode::InvalidRow, "`quote`"),
        ("2024-10-25,,USD,CNY,,7,spot,A", ErrorCode::InvalidRow, "`units`"),
        ("2024-10-25,,USD,CNY,0,7,spot,A", ErrorCode::InvalidRate, "`units`"),
        ("2024-10-25,,USD,CNY,1.0,7,spot,A", ErrorCode::InvalidNumber, "`units`"),
        ("2024-10-25,,USD,CNY,+1,7,spot,A", ErrorCode::InvalidNumber, "`units`"),
        ("2024-10-25,,USD,CNY,4294967296,7,spot,A", ErrorCode::InvalidNumber, "`units`"),
        ("2024-10-25,,USD,CNY,1,,spot,A", ErrorCode::InvalidRow, "`rate`"),
        ("2024-10-25,,USD,CNY,1,N/A,spot,A", ErrorCode::InvalidNumber, "`rate`"),
        ("2024-10-25,,USD,CNY,1,7e0,spot,A", ErrorCode::InvalidNumber, "`rate`"),
        ("2024-10-25,,USD,CNY,1,-7,spot,A", ErrorCode::InvalidRate, "`rate`"),
        ("2024-10-25,,USD,CNY,1,7,daily,A", ErrorCode::InvalidPolicy, "`kind`"),
        ("2024-10-25,,USD,CNY,1,7,period_average,A", ErrorCode::InvalidRate, "`kind`"),
        ("2024-10-25,,USD,USD,1,7,spot,A", ErrorCode::InvalidRate, "`quote`"),
        ("2024-10-25,,USD,CNY,1,7,spot,", ErrorCode::InvalidRow, "`source`"),
    ];
    for (row, due, column) in rows {
        let (code, place, message) = refusal(row);
        assert_eq!((code, place), (due, format!("line 2, {column}")), "{row}: {message}");
    }
}

#[test]
fn commas_in_numbers_are_answered_with_the_remedy() {
    let rows = [
        ("\"7,1199\"", "write 7.1199, with a decimal point"),
        ("\"11,734.83\"", "write 11734.83, without thousands commas"),
        ("\"1,234,567.5\"", "write 1234567.5, without thousands commas"),
        (
            "\"1,234\"",
            "expected a point before the decimals, and nothing between thousands",
        ),
        (" 7.1199", "write 7.1199, without blanks"),
    ];
    for (cell, remedy) in rows {
        let (code, place, message) =
            refusal(&format!("2024-10-25,,USD,CNY,1,{cell},spot,A"));
        assert_eq!((code, &*place), (ErrorCode::InvalidNumber, "line 2, `rate`"));
        assert!(message.ends_with(remedy), "{message}");
    }
    let (code, place, message) = refusal("2024-10-25,,USD,CNY,1,7,1199,spot,A");
    assert_eq!((code, &*place), (ErrorCode::InvalidRow, "line 2"));
    assert!(message.contains("numbers take no commas"), "{message}");
}

#[test]
fn quotes_stand_around_whole_cells() {
    let rows = [
        ("2024-10-25,,USD,CNY,1,\"7\"1,spot,A", "a cell goes on"),
        ("2024-10-25,,USD,CNY,1,7,spot,A \"B\"", "a quote stands inside"),
        (
            "2024-10-25,,USD,CNY,1,7,spot,\"A\n2024-10-26,,USD,CNY,1,7,spot,A",
            "never closed",
        ),
    ];
    for (row, fact) in rows {
        let (code, place, message) = refusal(row);
        assert_eq!((code, &*place), (ErrorCode::InvalidRow, "line 2"), "{message}");
        assert!(message.contains(fact), "{message}");
    }
}

#[test]
fn a_source_says_one_thing_of_a_day() {
    let row = "2024-10-25,,USD,CNY,1,7.1199,spot,A";
    let twice = format!("{HEADER}\n{row}\n{row}\n");
    assert_eq!(read_rates_csv(twice.as_bytes()).unwrap().len(), 1);
    let (code, place, _) = refusal(&format!("{row}\n{}", row.replace("99", "98")));
    assert_eq!((code, &*place), (ErrorCode::ConflictingRates, "line 3, `rate`"));
}

#[test]
fn a_line_of_commas_is_refused_by_its_number() {
    let wide = ",".repeat(10_001);
    for end in ["\n", "\r\n", "\r"] {
        let error =
            read_rates_csv(format!("{HEADER}{end}{wide}").as_bytes()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidRow);
        assert_eq!(error.location().line, Some(2), "{end:?}");
        assert!(error.message().contains("10000 commas"), "{error}");
    }
    // Ten thousand, all in one quoted source, are taken.
    let row = format!("2024-10-25,,USD,CNY,1,7,spot,\"{}\"", ",".repeat(9_993));
    assert_eq!(read_rates_csv(format!("{HEADER}\n{row}").as_bytes()).unwrap().len(), 1);
}

#[test]
fn a_table_may_be_larger_than_an_archive() {
    let source = "A".repeat(9_000);
    let days =
        (1..=28).map(|day| format!("2024-10-{day:02},,USD,CNY,1,7,spot,{source}\n"));
    let month: String = days.collect();
    let mut text = format!("{HEADER}\n");
    while text.len() <= MAX_BYTES {
        text.push_str(&month);
    }
    assert_eq!(read_rates(text.as_bytes()).unwrap().len(), 28);
}
