//! Laws of days and periods.

use jiff::civil::date;
use proptest::prelude::*;

use super::{
    Date, Frequency, Period, date_from_days, days_between, days_since_1970, parse_date,
};
use crate::error::ErrorCode;

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

#[test]
fn messages_name_the_fact_or_the_remedy() {
    for (text, fact) in [
        ("2023-q4", "write 2023-Q4"),
        ("2023Q4", "write 2023-Q4"),
        ("2023M3", "write 2023-03"),
        ("202303", "write 2023-03"),
        ("20230214", "write 2023-02-14"),
        ("2023-3", "write 2023-03"),
        ("2023-H1", "write 2023-S1"),
        ("2023A", "write 2023"),
        ("ytd/2023-10", "write YTD/2023-10"),
        ("2023M1/2023M10", "write 2023-01/2023-10"),
        ("YTD/2023", "a whole year is no part of one, write 2023"),
        ("2023-W53", "2023 has the ISO weeks W01 to W52"),
        ("2023-D366", "2023 has the days D001 to D365"),
        ("2023-Q5", "quarters are Q1 to Q4"),
        ("2023-13", "months are 01 to 12"),
        ("2023-02-29", "February 2023 has 28 days"),
        ("2023-10/2023-01", "it starts on 2023-10-01 but ends on 2023-01-31"),
        (
            "2023-01/2023-Q4",
            "it starts with a month but ends with a quarter, expected one frequency",
        ),
        ("0000", "the year is 0001 to 9999"),
        ("9999-W52", "it ends after 9999-12-31, the last day there is"),
    ] {
        let error = text.parse::<Period>().unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidPeriod);
        assert_eq!(error.message(), format!("invalid period {text:?}: {fact}"));
    }
    let long = "9".repeat(40_000).parse::<Period>().unwrap_err();
    assert!(long.message().len() < 200, "{long}");
}

#[test]
fn a_date_has_one_form() {
    for (text, fact) in [
        ("2023-2-1", "expected YYYY-MM-DD, write 2023-02-01"),
        ("2023/02/01", "expected YYYY-MM-DD, write 2023-02-01"),
        ("20230201", "expected YYYY-MM-DD, write 2023-02-01"),
        ("2023-02-01T00:00:00", "expected YYYY-MM-DD, write 2023-02-01"),
        ("01.02.2023", "expected YYYY-MM-DD"),
        ("", "expected YYYY-MM-DD"),
        ("+023-02-01", "expected YYYY-MM-DD"),
        ("0000-01-01", "the year is 0001 to 9999"),
        ("2023-00-01", "the month is 01 to 12"),
        ("2023-13-01", "the month is 01 to 12"),
        ("2023-04-31", "April 2023 has 30 days"),
        ("2023-04-00", "April 2023 has 30 days"),
    ] {
        let error = parse_date(text).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidDate);
        assert_eq!(error.message(), format!("invalid date {text:?}: {fact}"));
    }
}

#[test]
fn day_numbers_end_with_the_calendar() {
    assert_eq!(date_from_days(0), Ok(date(1970, 1, 1)));
    assert_eq!(date_from_days(-719_162), Ok(date(1, 1, 1)));
    assert_eq!(date_from_days(2_932_896), Ok(date(9999, 12, 31)));
    for days in [-719_163, 2_932_897, i32::MIN, i32::MAX] {
        assert_eq!(date_from_days(days).unwrap_err().code(), ErrorCode::InvalidDate);
    }
    assert_eq!(days_between(Date::MIN, Date::MAX), 7_304_483);
}

#[test]
fn a_day_before_the_first_year_is_refused() {
    assert_eq!(
        Period::day(date(0, 12, 31)).unwrap_err().code(),
        ErrorCode::InvalidPeriod
    );
    assert!(Period::year(0).is_err() && Period::year(-1).is_err());
    assert!(Period::quarter(2023, 0).is_err() && Period::month(2023, i8::MIN).is_err());
}

#[test]
fn the_period_before_ends_the_day_before() {
    for (text, before) in [
        ("2023", "2022"),
        ("2023-S1", "2022-S2"),
        ("2023-T1", "2022-T3"),
        ("2023-Q1", "2022-Q4"),
        ("2023-01", "2022-12"),
        ("2021-W01", "2020-W53"),
        ("2024-03-01", "2024-02-29"),
        ("2023-01/2023-10", "2022-03/2022-12"),
        ("2024-03-01/2024-03-31", "2024-01-30/2024-02-29"),
    ] {
        assert_eq!(period(text).previous(), Ok(period(before)));
    }
    for text in ["0001", "0001-01-01", "0001-W01", "0001/0002", "YTD/2023-10"] {
        let error = period(text).previous().unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidPeriod);
    }
}

#[test]
fn a_year_before_may_not_have_the_day() {
    for (text, fact) in [
        ("2020-W53", "2019 has the ISO weeks W01 to W52"),
        ("2024-02-29", "February 2023 has 28 days"),
        ("YTD/2024-02-29", "February 2023 has 28 days"),
        ("0001", "the year is 0001 to 9999"),
        ("0001-01-01", "the year is 0001 to 9999"),
    ] {
        let error = period(text).previous_year().unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidPeriod);
        assert_eq!(error.message(), format!("no period a year before {text}: {fact}"));
    }
}

#[test]
fn equal_days_are_not_equal_periods() {
    let texts = ["2023-Q1", "2023-01/2023-03", "YTD/2023-03", "YTD/2023-Q1"];
    for (i, a) in texts.iter().enumerate() {
        for (j, b) in texts.iter().enumerate() {
            assert_eq!(period(a) == period(b), i == j);
        }
    }
    assert!(period("2023") < period("2024") && period("2023-01") < period("2023"));
}

fn any_period() -> impl Strategy<Value = Period> {
    let part =
        "[0-9]{4}(-(S[12]|T[123]|Q[1-4]|M(0[1-9]|1[0-2])|W[0-5][0-9]|D[0-3][0-9]{2}))?"
            .prop_filter_map("exists", |text| text.parse::<Period>().ok());
    (part.clone(), part, 0_u8..3).prop_filter_map("is allowed", |(a, b, form)| match form
    {
        0 => Some(a),
        1 => Period::range(a.min(b), a.max(b)).or_else(|_| Period::range(a, a)).ok(),
        _ => Period::year_to_date(a).ok(),
    })
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,14}|[0-9YTD/SQMWD-]{4,24}|[0-9]{4}-[A-Z]?[0-9]{1,3}") {
        match text.parse::<Period>() {
            Ok(period) => prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period)),
            Err(error) => prop_assert_eq!(error.code(), ErrorCode::InvalidPeriod),
        }
        if let Ok(day) = parse_date(&text) {
            prop_assert_eq!(day.to_string(), text);
        }
    }

    #[test]
    fn printing_and_reading_is_the_identity(period in any_period()) {
        prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
        let json = serde_json::to_string(&period).unwrap();
        prop_assert_eq!(serde_json::from_str::<Period>(&json).unwrap(), period);
    }

    #[test]
    fn the_days_are_those_between_the_ends(period in any_period()) {
        prop_assert!(period.first_day() <= period.last_day());
        prop_assert!(period.contains(period.first_day()) && period.contains(period.last_day()));
        let days = days_between(period.first_day(), period.last_day());
        prop_assert_eq!(period.day_count().checked_sub(1), Some(days));
        if days < 1_000 {
            prop_assert_eq!(period.days().count(), usize::try_from(period.day_count()).unwrap());
            prop_assert_eq!(period.days().last(), Some(period.last_day()));
        }
    }

    #[test]
    fn neighbours_touch(period in any_period()) {
        if let Ok(before) = period.previous() {
            prop_assert_eq!(days_between(before.last_day(), period.first_day()), 1);
            prop_assert_eq!(before.frequency(), period.frequency());
        }
    }

    #[test]
    fn a_year_before_keeps_the_name(period in any_period()) {
        if let Ok(before) = period.previous_year() {
            prop_assert_eq!(before.frequency(), period.frequency());
            let tail = |p: Period| p.to_string().rsplit('/').next().unwrap()[4..].to_owned();
            prop_assert_eq!(tail(before), tail(period));
            prop_assert!(before.last_day() < period.last_day());
        } else {
            let year = period.first_day().year();
            let short = [Frequency::Week, Frequency::Day, Frequency::Range, Frequency::YearToDate];
            prop_assert!(year <= 2 || short.contains(&period.frequency()), "{}", period);
        }
    }

    #[test]
    fn day_numbers_are_the_inverse_of_each_other(days in -719_162_i32..=2_932_896) {
        prop_assert_eq!(days_since_1970(date_from_days(days).unwrap()), days);
    }
}
