//! Series on the edges.

use rust_decimal::Decimal;

use super::Series;
use crate::{ErrorCode, Period};

fn series(text: &str) -> Series {
    text.parse().unwrap()
}

fn code(text: &str) -> ErrorCode {
    text.parse::<Series>().unwrap_err().code()
}

#[test]
fn gaps_are_kept_and_order_does_not_matter() {
    let one = series("2023-03=2,2023-01=1.50,2023-02=");
    assert_eq!(one, series("2023-01=1.50, 2023-03=2"));
    assert_eq!(one.to_string(), "2023-01=1.50, 2023-02=, 2023-03=2");
    assert_eq!((one.period_count(), one.value_count()), (3, 2));
    assert_ne!(one, series("2023-01=1.50, 2023-03=2, 2023-04="));
}

#[test]
fn what_is_no_series_is_refused() {
    assert_eq!(code(""), ErrorCode::NoValues);
    assert_eq!(code("2023=1, 2023-A1=1"), ErrorCode::DuplicatePeriod);
    assert_eq!(code("2023=1, 2023-01=1"), ErrorCode::FrequencyMismatch);
    assert_eq!(code("2023-03=1, YTD/2023-03=1"), ErrorCode::FrequencyMismatch);
    assert_eq!(code("YTD/2023-Q1=1, YTD/2023-03=1"), ErrorCode::FrequencyMismatch);
    assert_eq!(code("2023-01/2023-02=1"), ErrorCode::FrequencyMismatch);
    assert_eq!(code("2023-13=1"), ErrorCode::InvalidPeriod);
    assert_eq!(code("2023-01"), ErrorCode::InvalidNumber);
    assert_eq!(code("2023-01=1e5"), ErrorCode::InvalidNumber);
}

#[test]
fn json_is_an_object_of_periods() {
    let one = series("2023-W52=1.50, 2024-W02=-2");
    let text = serde_json::to_string(&one).unwrap();
    assert_eq!(text, r#"{"2023-W52":"1.50","2024-W01":null,"2024-W02":"-2"}"#);
    assert_eq!(serde_json::from_str::<Series>(&text).unwrap(), one);
    assert!(serde_json::from_str::<Series>(r#"{"2023":"1","2023-A1":"1"}"#).is_err());
}

#[test]
fn the_ends_of_the_calendar_hold() {
    let last: Period = "9999-12-31".parse().unwrap();
    let two = vec![Some(Decimal::ONE), None];
    assert_eq!(
        Series::consecutive(last, two).unwrap_err().code(),
        ErrorCode::InvalidPeriod
    );
    let all = series("0001-01-01=1, 9999-12-31=2");
    assert_eq!(all.period_count(), 3_652_059);
    assert_eq!(all.get(last), Some(Decimal::TWO));
}
