//! Conversion from Python values into core values, strictly.

use core::fmt::Display;
use std::str::FromStr;

use pyo3::{
    Borrowed,
    exceptions::PyTypeError,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBool, PyFloat, PyInt, PyString},
};
use tradewind::{
    Decimal, Error, ErrorCode, Places, Rational, Rounding, error::excerpt,
    indicators::CellCount, number::parse_decimal,
};

use crate::errors::{Failure, Outcome, refused};

/// An exact number: `Decimal`, `int` or `str`, never `float` or `bool`.
#[derive(Clone, Copy)]
pub(crate) struct Number(pub(crate) Decimal);

/// An exact fraction: `Fraction`, or what a [`Number`] takes.
pub(crate) struct Exact(pub(crate) Rational);

/// Text that is sound Unicode.
pub(crate) struct Text(pub(crate) String);

/// One word of an enumeration, or a value that its text names.
#[derive(Clone, Copy, Default)]
pub(crate) struct Word<T>(pub(crate) T);

/// `True` or `False`; no number, no text.
#[derive(Clone, Copy)]
pub(crate) struct Flag(pub(crate) bool);

/// A number of decimals.
#[derive(Clone, Copy)]
pub(crate) struct Scale(pub(crate) u32);

/// A count that may be zero.
#[derive(Clone, Copy)]
pub(crate) struct Count(pub(crate) u32);

/// Days from a rate to the day asked for; negative for a later rate.
#[derive(Clone, Copy)]
pub(crate) struct Age(pub(crate) i32);

/// How many of something there are.
#[derive(Clone, Copy)]
pub(crate) struct Size(pub(crate) usize);

/// What the n of a normalised index counts: a word, or the cells of the classification.
#[derive(Clone, Copy)]
pub(crate) struct CellsIn(pub(crate) CellCount);

/// How many of something a formula takes.
#[derive(Clone, Copy)]
pub(crate) struct Counted(pub(crate) u64);

/// The number of a currency.
#[derive(Clone, Copy)]
pub(crate) struct Numeric(pub(crate) u16);

/// A power of ten.
#[derive(Clone, Copy)]
pub(crate) struct Power(pub(crate) i32);

/// The Python name of the type of a value, with its module.
pub(crate) fn kind(object: &Bound<'_, PyAny>) -> String {
    let name = object.get_type().fully_qualified_name();
    name.map_or_else(|_| "object".to_owned(), |name| name.to_string())
}

pub(crate) fn wrong_kind(object: &Bound<'_, PyAny>, expected: &str) -> Failure {
    let message = format!("got {}: expected {expected}", kind(object));
    refused(ErrorCode::InvalidArgument, message)
}

pub(crate) fn text<'a>(string: &'a Bound<'_, PyString>) -> Outcome<&'a str> {
    string.to_str().map_err(|_| {
        let fact = "the text has a lone surrogate, which no file can hold";
        refused(ErrorCode::InvalidUtf8, format!("{fact}: expected sound Unicode"))
    })
}

/// An `int`, or what counts as one (such as `numpy.int64`); no `bool`, no `float`.
fn index<'py>(object: &Bound<'py, PyAny>) -> Outcome<Option<Bound<'py, PyInt>>> {
    let kind = object.get_type();
    let logical = object.cast::<PyBool>().is_ok()
        || kind.module()? == "numpy" && kind.name()?.to_str()?.starts_with("bool");
    if logical || object.cast::<PyFloat>().is_ok() || !kind.hasattr("__index__")? {
        return Ok(None);
    }
    if let Ok(integer) = object.cast::<PyInt>() {
        return Ok(Some(integer.clone()));
    }
    let py = object.py();
    match py.import("operator")?.call_method1("index", (object,)) {
        Ok(integer) => Ok(Some(integer.cast_into::<PyInt>().map_err(PyErr::from)?)),
        // An array has the method, and no integer to give.
        Err(error) if error.is_instance_of::<PyTypeError>(py) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// An integer that fits, or an error with the code of its argument.
pub(crate) fn integer<T: FromStr>(
    object: Borrowed<'_, '_, PyAny>,
    code: ErrorCode,
    expected: &str,
) -> Outcome<T> {
    let Some(value) = index(&object)? else {
        return Err(wrong_kind(&object, "int"));
    };
    let value = value.extract::<i128>().ok().map(|value| value.to_string());
    let shown = value.as_deref().unwrap_or("an integer of more than 38 digits");
    shown.parse().map_err(|_| refused(code, format!("{shown} is not {expected}")))
}

/// A count from 0 up to the largest one that is held.
fn count<T: FromStr + Display>(
    object: Borrowed<'_, '_, PyAny>,
    largest: T,
) -> Outcome<T> {
    let expected = format!("a count: expected 0 to {largest}");
    integer(object, ErrorCode::InvalidArgument, &expected)
}

impl<'py> FromPyObject<'_, 'py> for Flag {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        match object.cast::<PyBool>() {
            Ok(flag) => Ok(Self(flag.is_true())),
            Err(_) => Err(wrong_kind(&object, "bool")),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for Scale {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let expected = "a number of decimals: expected 0 to 28";
        integer(object, ErrorCode::InvalidScale, expected).map(Self)
    }
}

impl<'py> FromPyObject<'_, 'py> for Count {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        count(object, u32::MAX).map(Self)
    }
}

impl<'py> FromPyObject<'_, 'py> for Age {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let expected = "a number of days: expected -2147483648 to 2147483647";
        integer(object, ErrorCode::InvalidArgument, expected).map(Self)
    }
}

impl<'py> FromPyObject<'_, 'py> for Size {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        count(object, usize::MAX).map(Self)
    }
}

impl<'py> FromPyObject<'_, 'py> for Counted {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        count(object, u64::MAX).map(Self)
    }
}

impl<'py> FromPyObject<'_, 'py> for CellsIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(word) = object.cast::<PyString>() {
            return Ok(Self(text(&word)?.parse()?));
        }
        let expected =
            "a count of cells: expected positive, all, or 0 to 18446744073709551615";
        let cells = integer(object, ErrorCode::InvalidConvention, expected)?;
        Ok(Self(CellCount::Classification(cells)))
    }
}

impl<'py> FromPyObject<'_, 'py> for Numeric {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let expected = "the number of a currency: expected 0 to 999";
        integer(object, ErrorCode::UnknownCurrency, expected).map(Self)
    }
}

impl<'py> FromPyObject<'_, 'py> for Power {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let expected = "a power of ten: expected -28 to 28";
        let power: i32 = integer(object, ErrorCode::InvalidArgument, expected)?;
        // A larger one would fill the memory with zeros.
        if !(-28..=28).contains(&power) {
            let message = format!("{power} is not {expected}");
            return Err(refused(ErrorCode::InvalidArgument, message));
        }
        Ok(Self(power))
    }
}

impl<'py> FromPyObject<'_, 'py> for Text {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        match object.cast::<PyString>() {
            Ok(string) => Ok(Self(text(&string)?.to_owned())),
            Err(_) => Err(wrong_kind(&object, "str")),
        }
    }
}

impl<'py, T: FromStr<Err = Error>> FromPyObject<'_, 'py> for Word<T> {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        match object.cast::<PyString>() {
            Ok(word) => Ok(Self(text(&word)?.parse()?)),
            Err(_) => Err(wrong_kind(&object, "str")),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for Number {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(string) = object.cast::<PyString>() {
            return Ok(Self(parse_decimal(text(&string)?)?));
        }
        if let Ok(float) = object.cast::<PyFloat>() {
            return Err(float_refused(&float)?);
        }
        if let Some(integer) = index(&object)? {
            return integer_in(&integer).map(Self);
        }
        if object.is_instance(decimal_class(object.py())?)? {
            return decimal_in(&object).map(Self);
        }
        Err(wrong_kind(&object, "an exact number: Decimal, int or str"))
    }
}

fn float_refused(float: &Bound<'_, PyFloat>) -> Outcome<Failure> {
    let shown = float_text(float)?;
    let message = if float.value().is_finite() {
        format!(
            "the float {shown} is binary and may have lost digits: expected the number \
             as it was written, such as Decimal(\"{shown}\") or \"{shown}\""
        )
    } else {
        format!(
            "the float {shown} is no number and no amount: expected the number as it \
             was written, as Decimal, int or str"
        )
    };
    Ok(refused(ErrorCode::FloatRefused, message))
}

/// Not the text of a subclass such as numpy.float64(1.5).
pub(crate) fn float_text(float: &Bound<'_, PyFloat>) -> PyResult<String> {
    Ok(PyFloat::new(float.py(), float.value()).repr()?.to_string())
}

/// Longer integers are refused before they are printed, which takes quadratic time.
fn integer_in(integer: &Bound<'_, PyInt>) -> Outcome<Decimal> {
    match integer.extract::<i128>() {
        Ok(value) => Ok(parse_decimal(&value.to_string())?),
        Err(_) => Err(too_many_digits("the integer")),
    }
}

fn too_many_digits(what: &str) -> Failure {
    let message = format!("{what} has more digits than a decimal holds (28)");
    refused(ErrorCode::TooManyDigits, message)
}

/// A Decimal is written out in full only if few digits come of it.
fn decimal_in(decimal: &Bound<'_, PyAny>) -> Outcome<Decimal> {
    const LIMIT: i64 = 28;
    if !decimal.call_method0("is_finite")?.is_truthy()? {
        let message = format!("{decimal} is not a number: expected digits");
        return Err(refused(ErrorCode::InvalidNumber, message));
    }
    let zero = decimal.call_method0("is_zero")?.is_truthy()?;
    let exponent: i64 =
        decimal.call_method0("as_tuple")?.getattr("exponent")?.extract()?;
    if zero && exponent > 0 {
        return Ok(Decimal::ZERO);
    }
    let digits: i64 = decimal.call_method0("adjusted")?.extract()?;
    if exponent < LIMIT.saturating_neg() || digits > LIMIT {
        return Err(too_many_digits(&excerpt(&decimal.to_string())));
    }
    let plain = decimal.call_method1("__format__", ("f",))?;
    Ok(parse_decimal(&plain.extract::<String>()?)?)
}

pub(crate) fn decimal_class(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    CLASS.import(py, "decimal", "Decimal")
}

pub(crate) fn fraction_class(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    CLASS.import(py, "fractions", "Fraction")
}

impl<'py> FromPyObject<'_, 'py> for Exact {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(string) = object.cast::<PyString>() {
            return Ok(Self(text(&string)?.parse()?));
        }
        if object.is_instance(fraction_class(object.py())?)? {
            return fraction_in(&object).map(Self);
        }
        let Number(value) = object.extract()?;
        Ok(Self(value.into()))
    }
}

/// Always with a denominator: a whole number may have more digits than a decimal.
fn fraction_in(fraction: &Bound<'_, PyAny>) -> Outcome<Rational> {
    let digits = |part: &str| {
        let text = fraction.getattr(part)?.str();
        // Python refuses to print integers of several thousand digits.
        text.map(|text| text.to_string()).map_err(|_| too_many_digits("the fraction"))
    };
    Ok(format!("{}/{}", digits("numerator")?, digits("denominator")?).parse()?)
}

/// How many decimals a result gets, and by which rounding.
pub(crate) fn places(scale: Option<Scale>, rounding: Word<Rounding>) -> Places {
    Places::new(scale.map(|scale| scale.0), rounding.0)
}
