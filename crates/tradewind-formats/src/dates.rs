//! Days as publishers write them.

use tradewind::{
    Date,
    error::{Error, ErrorCode, Result, excerpt},
    parse_date,
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The day of `27.09.2023`.
///
/// # Errors
/// - [`ErrorCode::InvalidDate`] when it is none, or written in another way.
pub(crate) fn read_day_first(text: &str) -> Result<Date> {
    match text.split('.').collect::<Vec<_>>().as_slice() {
        [day, month, year] if is_padded(day) && is_padded(month) => {
            day_of(text, year, month, day)
        }
        _ => Err(other_form(text, "a date such as 27.09.2023, the day first")),
    }
}

/// The day of `02/21/2023`.
///
/// # Errors
/// - [`ErrorCode::InvalidDate`] when it is none, or written in another way.
pub(crate) fn read_month_first(text: &str) -> Result<Date> {
    match text.split('/').collect::<Vec<_>>().as_slice() {
        [month, day, year] if is_padded(day) && is_padded(month) => {
            day_of(text, year, month, day)
        }
        _ => Err(other_form(text, "a date such as 02/21/2023, the month first")),
    }
}

/// The day of `25 October 2024`, or of `2024-10-25`.
///
/// # Errors
/// - [`ErrorCode::InvalidDate`] when it is none, or written in another way.
pub(crate) fn read_month_named(text: &str) -> Result<Date> {
    if text.contains('-') {
        return parse_date(text);
    }
    if let [day, month, year] = text.split(' ').collect::<Vec<_>>().as_slice() {
        let number = MONTHS.iter().zip(1_u32..).find(|(name, _)| *name == month);
        if let Some((_, number)) = number {
            return day_of(text, year, &format!("{number:02}"), &format!("{day:0>2}"));
        }
    }
    Err(other_form(text, "a date such as 25 October 2024"))
}

fn is_padded(part: &str) -> bool {
    part.len() == 2
}

/// The day, when the calendar has it.
fn day_of(text: &str, year: &str, month: &str, day: &str) -> Result<Date> {
    parse_date(&format!("{year}-{month}-{day}")).map_err(|_| {
        let fact = format!("{} is no day of the calendar", excerpt(text));
        Error::new(ErrorCode::InvalidDate, fact)
    })
}

fn other_form(text: &str, due: &str) -> Error {
    let fact = format!("{} is no date: expected {due}", excerpt(text));
    Error::new(ErrorCode::InvalidDate, fact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_read() {
        let due = parse_date("2023-02-01").unwrap();
        assert_eq!(read_day_first("01.02.2023").unwrap(), due);
        assert_eq!(read_month_first("02/01/2023").unwrap(), due);
        for text in ["1 February 2023", "01 February 2023", "2023-02-01"] {
            assert_eq!(read_month_named(text).unwrap(), due, "{text}");
        }
    }

    #[test]
    fn others_are_refused() {
        for text in
            ["1.2.2023", "29.02.2023", "2023-02-01", "01.02.23", "01.02.2023 ", ""]
        {
            assert_eq!(read_day_first(text).unwrap_err().code(), ErrorCode::InvalidDate);
        }
        for text in ["21/02/2023", "2/1/2023", "02.01.2023", "02/01/2023/1"] {
            assert_eq!(
                read_month_first(text).unwrap_err().code(),
                ErrorCode::InvalidDate
            );
        }
        for text in ["31 June 2023", "1 Feb 2023", "1  February 2023", "february", "- -"]
        {
            assert_eq!(
                read_month_named(text).unwrap_err().code(),
                ErrorCode::InvalidDate
            );
        }
    }
}
