//! Status codes: 0 for success, else why a call failed.

use core::ffi::{CStr, c_char};

use tradewind::ErrorCode;

/// Result of every call that can fail: TW_OK or one of TW_ERR_*. A number never changes
/// its meaning; later versions add numbers, so an unknown one is an error.
pub type Status = i32;

/// The call succeeded.
pub const TW_OK: Status = 0;
/// The text is not a decimal number.
pub const TW_ERR_INVALID_NUMBER: Status = 101;
/// The number has more digits than a decimal holds (28, or 96 bits).
pub const TW_ERR_TOO_MANY_DIGITS: Status = 102;
/// The result does not fit a decimal.
pub const TW_ERR_OVERFLOW: Status = 103;
/// The number of decimals is not 0 to 28, or too small for the amount.
pub const TW_ERR_INVALID_SCALE: Status = 104;
/// The rounding mode is not one of the seven.
pub const TW_ERR_INVALID_ROUNDING: Status = 105;
/// The lower end lies above the upper end.
pub const TW_ERR_INVALID_INTERVAL: Status = 106;
/// The divisor is zero, or an interval that contains zero.
pub const TW_ERR_ZERO_DIVISOR: Status = 107;
/// A binary floating-point number stands where exact digits are due.
pub const TW_ERR_FLOAT_REFUSED: Status = 108;
/// The text is no ISO 4217 currency code.
pub const TW_ERR_UNKNOWN_CURRENCY: Status = 201;
/// The name or number may mean several currencies.
pub const TW_ERR_AMBIGUOUS_CURRENCY: Status = 202;
/// No law sets a factor between the currency and a successor.
pub const TW_ERR_NO_SUCCESSOR: Status = 203;
/// The text is no calendar date.
pub const TW_ERR_INVALID_DATE: Status = 211;
/// The text is no period.
pub const TW_ERR_INVALID_PERIOD: Status = 212;
/// The text is no known country, subdivision or group.
pub const TW_ERR_UNKNOWN_PLACE: Status = 221;
/// Two currencies meet where one is due.
pub const TW_ERR_CURRENCY_MISMATCH: Status = 301;
/// The text is no amount of money.
pub const TW_ERR_INVALID_MONEY: Status = 302;
/// There is no amount to sum.
pub const TW_ERR_NO_AMOUNTS: Status = 303;
/// The text is no figure.
pub const TW_ERR_INVALID_FIGURE: Status = 401;
/// The figure has another unit than the one due.
pub const TW_ERR_UNIT_MISMATCH: Status = 402;
/// The rate is zero, negative, or of a currency against itself.
pub const TW_ERR_INVALID_RATE: Status = 501;
/// Two rates of one pair, kind and date contradict, the same or opposite ways round.
pub const TW_ERR_CONFLICTING_RATES: Status = 502;
/// The table has no rate for that pair that would serve the date.
pub const TW_ERR_NO_RATE: Status = 503;
/// The rate that would serve the date is farther away than allowed.
pub const TW_ERR_STALE_RATE: Status = 504;
/// The table has no average for that pair and period.
pub const TW_ERR_NO_AVERAGE: Status = 505;
/// The average does not go with the other options: a published one has no pivot.
pub const TW_ERR_UNSUPPORTED_POLICY: Status = 506;
/// The lookup policy, average or rate kind is not a known name.
pub const TW_ERR_INVALID_POLICY: Status = 507;
/// The base is zero: growth over it is undefined.
pub const TW_ERR_ZERO_BASE: Status = 601;
/// The base is negative: growth over it is undefined.
pub const TW_ERR_NEGATIVE_BASE: Status = 602;
/// The whole is zero: a share of it is undefined.
pub const TW_ERR_ZERO_TOTAL: Status = 603;
/// A share needs parts and wholes that are not negative.
pub const TW_ERR_NEGATIVE_PART: Status = 604;
/// The number of periods is not positive.
pub const TW_ERR_INVALID_PERIODS: Status = 605;
/// Growth of minus 100 percent or less leaves no base to imply.
pub const TW_ERR_TOTAL_LOSS: Status = 606;
/// A value that must be positive is not.
pub const TW_ERR_NOT_POSITIVE: Status = 607;
/// There is no value to compute with.
pub const TW_ERR_NO_VALUES: Status = 608;
/// There are fewer values than the formula needs.
pub const TW_ERR_TOO_FEW_VALUES: Status = 609;
/// Lists that belong together, or the rows of a matrix, differ in length.
pub const TW_ERR_LENGTH_MISMATCH: Status = 610;
/// The change is zero: a share of it, or a time over it, is undefined.
pub const TW_ERR_NO_CHANGE: Status = 611;
/// A value that must be negative is not.
pub const TW_ERR_NOT_NEGATIVE: Status = 612;
/// The series has no value for a period that the formula needs.
pub const TW_ERR_MISSING_PERIOD: Status = 613;
/// Periods of two frequencies meet where one is due.
pub const TW_ERR_FREQUENCY_MISMATCH: Status = 614;
/// The series has two values for one period.
pub const TW_ERR_DUPLICATE_PERIOD: Status = 615;
/// Two series that are to be spliced have no period in common.
pub const TW_ERR_NO_OVERLAP: Status = 616;
/// No row, column or product has that label.
pub const TW_ERR_UNKNOWN_LABEL: Status = 617;
/// Two rows, columns or products have one label.
pub const TW_ERR_DUPLICATE_LABEL: Status = 618;
/// A product stands in one of two periods only.
pub const TW_ERR_UNMATCHED_PRODUCT: Status = 619;
/// A floating-point number is infinite or not a number.
pub const TW_ERR_NOT_FINITE: Status = 620;
/// The network of places and products falls apart: its eigenvector is not unique.
pub const TW_ERR_DISCONNECTED_NETWORK: Status = 621;
/// Observations meet that cannot stand in one matrix.
pub const TW_ERR_MIXED_OBSERVATIONS: Status = 622;
/// The convention is not a known name.
pub const TW_ERR_INVALID_CONVENTION: Status = 623;
/// The dossier has faults; each is listed with its place.
pub const TW_ERR_INVALID_DOSSIER: Status = 701;
/// A key stands twice in one object.
pub const TW_ERR_DUPLICATE_KEY: Status = 702;
/// The record has no such field.
pub const TW_ERR_UNKNOWN_FIELD: Status = 703;
/// A required field is missing.
pub const TW_ERR_MISSING_FIELD: Status = 704;
/// The value has another JSON type than the one due.
pub const TW_ERR_WRONG_TYPE: Status = 705;
/// No source of the dossier has that id.
pub const TW_ERR_UNKNOWN_SOURCE: Status = 706;
/// Two records of one list have the same id.
pub const TW_ERR_DUPLICATE_ID: Status = 707;
/// The value is none of those that the field takes.
pub const TW_ERR_INVALID_VALUE: Status = 708;
/// The document is of another format or version.
pub const TW_ERR_UNSUPPORTED_FORMAT: Status = 709;
/// A reference names no record of the dossier.
pub const TW_ERR_UNKNOWN_REFERENCE: Status = 710;
/// The bytes are not UTF-8.
pub const TW_ERR_INVALID_UTF8: Status = 801;
/// There is nothing to read.
pub const TW_ERR_EMPTY_INPUT: Status = 802;
/// A byte-order mark stands before JSON.
pub const TW_ERR_BYTE_ORDER_MARK: Status = 803;
/// The text is not JSON.
pub const TW_ERR_INVALID_JSON: Status = 804;
/// The header row of a table is not the one due.
pub const TW_ERR_INVALID_HEADER: Status = 805;
/// A row of a table has too few or too many cells, or an empty one.
pub const TW_ERR_INVALID_ROW: Status = 806;
/// The archive is damaged or does not hold exactly one table.
pub const TW_ERR_INVALID_ARCHIVE: Status = 807;
/// The input, or what it unpacks to, is larger than allowed.
pub const TW_ERR_TOO_LARGE: Status = 808;
/// The text is not XML, or not the document that is due.
pub const TW_ERR_INVALID_XML: Status = 809;
/// A required pointer is NULL.
pub const TW_ERR_NULL_POINTER: Status = 901;
/// The caller's buffer is too small; the size needed was written.
pub const TW_ERR_BUFFER_TOO_SMALL: Status = 902;
/// A struct has a wrong size or a reserved field that is not zero.
pub const TW_ERR_INVALID_STRUCT: Status = 903;
/// A fault inside the library; please report it.
pub const TW_ERR_INTERNAL: Status = 904;
/// The argument is of a wrong kind, or none of the values that it takes.
pub const TW_ERR_INVALID_ARGUMENT: Status = 905;

/// Every status with its name.
const NAMES: &[(Status, &CStr)] = &[
    (TW_OK, c"TW_OK"),
    (TW_ERR_INVALID_NUMBER, c"TW_ERR_INVALID_NUMBER"),
    (TW_ERR_TOO_MANY_DIGITS, c"TW_ERR_TOO_MANY_DIGITS"),
    (TW_ERR_OVERFLOW, c"TW_ERR_OVERFLOW"),
    (TW_ERR_INVALID_SCALE, c"TW_ERR_INVALID_SCALE"),
    (TW_ERR_INVALID_ROUNDING, c"TW_ERR_INVALID_ROUNDING"),
    (TW_ERR_INVALID_INTERVAL, c"TW_ERR_INVALID_INTERVAL"),
    (TW_ERR_ZERO_DIVISOR, c"TW_ERR_ZERO_DIVISOR"),
    (TW_ERR_FLOAT_REFUSED, c"TW_ERR_FLOAT_REFUSED"),
    (TW_ERR_UNKNOWN_CURRENCY, c"TW_ERR_UNKNOWN_CURRENCY"),
    (TW_ERR_AMBIGUOUS_CURRENCY, c"TW_ERR_AMBIGUOUS_CURRENCY"),
    (TW_ERR_NO_SUCCESSOR, c"TW_ERR_NO_SUCCESSOR"),
    (TW_ERR_INVALID_DATE, c"TW_ERR_INVALID_DATE"),
    (TW_ERR_INVALID_PERIOD, c"TW_ERR_INVALID_PERIOD"),
    (TW_ERR_UNKNOWN_PLACE, c"TW_ERR_UNKNOWN_PLACE"),
    (TW_ERR_CURRENCY_MISMATCH, c"TW_ERR_CURRENCY_MISMATCH"),
    (TW_ERR_INVALID_MONEY, c"TW_ERR_INVALID_MONEY"),
    (TW_ERR_NO_AMOUNTS, c"TW_ERR_NO_AMOUNTS"),
    (TW_ERR_INVALID_FIGURE, c"TW_ERR_INVALID_FIGURE"),
    (TW_ERR_UNIT_MISMATCH, c"TW_ERR_UNIT_MISMATCH"),
    (TW_ERR_INVALID_RATE, c"TW_ERR_INVALID_RATE"),
    (TW_ERR_CONFLICTING_RATES, c"TW_ERR_CONFLICTING_RATES"),
    (TW_ERR_NO_RATE, c"TW_ERR_NO_RATE"),
    (TW_ERR_STALE_RATE, c"TW_ERR_STALE_RATE"),
    (TW_ERR_NO_AVERAGE, c"TW_ERR_NO_AVERAGE"),
    (TW_ERR_UNSUPPORTED_POLICY, c"TW_ERR_UNSUPPORTED_POLICY"),
    (TW_ERR_INVALID_POLICY, c"TW_ERR_INVALID_POLICY"),
    (TW_ERR_ZERO_BASE, c"TW_ERR_ZERO_BASE"),
    (TW_ERR_NEGATIVE_BASE, c"TW_ERR_NEGATIVE_BASE"),
    (TW_ERR_ZERO_TOTAL, c"TW_ERR_ZERO_TOTAL"),
    (TW_ERR_NEGATIVE_PART, c"TW_ERR_NEGATIVE_PART"),
    (TW_ERR_INVALID_PERIODS, c"TW_ERR_INVALID_PERIODS"),
    (TW_ERR_TOTAL_LOSS, c"TW_ERR_TOTAL_LOSS"),
    (TW_ERR_NOT_POSITIVE, c"TW_ERR_NOT_POSITIVE"),
    (TW_ERR_NO_VALUES, c"TW_ERR_NO_VALUES"),
    (TW_ERR_TOO_FEW_VALUES, c"TW_ERR_TOO_FEW_VALUES"),
    (TW_ERR_LENGTH_MISMATCH, c"TW_ERR_LENGTH_MISMATCH"),
    (TW_ERR_NO_CHANGE, c"TW_ERR_NO_CHANGE"),
    (TW_ERR_NOT_NEGATIVE, c"TW_ERR_NOT_NEGATIVE"),
    (TW_ERR_MISSING_PERIOD, c"TW_ERR_MISSING_PERIOD"),
    (TW_ERR_FREQUENCY_MISMATCH, c"TW_ERR_FREQUENCY_MISMATCH"),
    (TW_ERR_DUPLICATE_PERIOD, c"TW_ERR_DUPLICATE_PERIOD"),
    (TW_ERR_NO_OVERLAP, c"TW_ERR_NO_OVERLAP"),
    (TW_ERR_UNKNOWN_LABEL, c"TW_ERR_UNKNOWN_LABEL"),
    (TW_ERR_DUPLICATE_LABEL, c"TW_ERR_DUPLICATE_LABEL"),
    (TW_ERR_UNMATCHED_PRODUCT, c"TW_ERR_UNMATCHED_PRODUCT"),
    (TW_ERR_NOT_FINITE, c"TW_ERR_NOT_FINITE"),
    (TW_ERR_DISCONNECTED_NETWORK, c"TW_ERR_DISCONNECTED_NETWORK"),
    (TW_ERR_MIXED_OBSERVATIONS, c"TW_ERR_MIXED_OBSERVATIONS"),
    (TW_ERR_INVALID_CONVENTION, c"TW_ERR_INVALID_CONVENTION"),
    (TW_ERR_INVALID_DOSSIER, c"TW_ERR_INVALID_DOSSIER"),
    (TW_ERR_DUPLICATE_KEY, c"TW_ERR_DUPLICATE_KEY"),
    (TW_ERR_UNKNOWN_FIELD, c"TW_ERR_UNKNOWN_FIELD"),
    (TW_ERR_MISSING_FIELD, c"TW_ERR_MISSING_FIELD"),
    (TW_ERR_WRONG_TYPE, c"TW_ERR_WRONG_TYPE"),
    (TW_ERR_UNKNOWN_SOURCE, c"TW_ERR_UNKNOWN_SOURCE"),
    (TW_ERR_DUPLICATE_ID, c"TW_ERR_DUPLICATE_ID"),
    (TW_ERR_INVALID_VALUE, c"TW_ERR_INVALID_VALUE"),
    (TW_ERR_UNSUPPORTED_FORMAT, c"TW_ERR_UNSUPPORTED_FORMAT"),
    (TW_ERR_UNKNOWN_REFERENCE, c"TW_ERR_UNKNOWN_REFERENCE"),
    (TW_ERR_INVALID_UTF8, c"TW_ERR_INVALID_UTF8"),
    (TW_ERR_EMPTY_INPUT, c"TW_ERR_EMPTY_INPUT"),
    (TW_ERR_BYTE_ORDER_MARK, c"TW_ERR_BYTE_ORDER_MARK"),
    (TW_ERR_INVALID_JSON, c"TW_ERR_INVALID_JSON"),
    (TW_ERR_INVALID_HEADER, c"TW_ERR_INVALID_HEADER"),
    (TW_ERR_INVALID_ROW, c"TW_ERR_INVALID_ROW"),
    (TW_ERR_INVALID_ARCHIVE, c"TW_ERR_INVALID_ARCHIVE"),
    (TW_ERR_TOO_LARGE, c"TW_ERR_TOO_LARGE"),
    (TW_ERR_INVALID_XML, c"TW_ERR_INVALID_XML"),
    (TW_ERR_NULL_POINTER, c"TW_ERR_NULL_POINTER"),
    (TW_ERR_BUFFER_TOO_SMALL, c"TW_ERR_BUFFER_TOO_SMALL"),
    (TW_ERR_INVALID_STRUCT, c"TW_ERR_INVALID_STRUCT"),
    (TW_ERR_INTERNAL, c"TW_ERR_INTERNAL"),
    (TW_ERR_INVALID_ARGUMENT, c"TW_ERR_INVALID_ARGUMENT"),
];

/// The name of a status, such as "TW_ERR_NO_RATE"; "TW_ERR_UNKNOWN" for other numbers.
///
/// The text is static: never freed. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn tw_status_name(status: Status) -> *const c_char {
    let found = NAMES.iter().find(|(number, _)| *number == status);
    found.map_or(c"TW_ERR_UNKNOWN", |(_, name)| name).as_ptr()
}

/// 1 when the arguments were sound and the formula has no value for them (a base of zero,
/// a total of zero, a missing month); else 0.
///
/// What stands in place of such a value is the caller's choice. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn tw_status_is_undefined(status: Status) -> i32 {
    i32::from(ErrorCode::from_number(status).is_some_and(ErrorCode::is_undefined))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_the_core() {
        let core =
            ErrorCode::ALL.iter().map(|c| (c.number(), format!("TW_ERR_{}", c.name())));
        let core: Vec<_> = core.collect();
        let own = NAMES.iter().filter(|(number, _)| *number != TW_OK);
        let own: Vec<_> = own
            .map(|(number, name)| (*number, name.to_str().unwrap().to_owned()))
            .collect();
        assert_eq!(own, core);
    }

    #[test]
    fn every_number_has_a_name() {
        let name = |status| {
            // SAFETY: the function gives a static text.
            unsafe { CStr::from_ptr(tw_status_name(status)) }.to_str().unwrap()
        };
        assert_eq!(name(TW_OK), "TW_OK");
        assert_eq!(name(503), "TW_ERR_NO_RATE");
        assert_eq!(name(-1), "TW_ERR_UNKNOWN");
    }
}
