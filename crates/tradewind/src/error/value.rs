//! `Error`: the one error type of every function.

use core::fmt;

use super::{ErrorCode, Fault, Location};

/// What a function returns that can fail.
pub type Result<T> = core::result::Result<T, Error>;

/// Why a call failed: a stable code, a sentence of facts, and the place.
///
/// The type is opaque so that facts can be added without breaking callers. Messages
/// read "what failed: the fact", name the values, and give the remedy where there is
/// only one.
///
/// # Example
/// ```
/// use tradewind::{Currency, ErrorCode};
///
/// let error = "XYZ".parse::<Currency>().unwrap_err();
/// assert_eq!(error.code(), ErrorCode::UnknownCurrency);
/// assert!(error.to_string().contains("XYZ"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    code: ErrorCode,
    message: String,
    location: Location,
    faults: Vec<Fault>,
}

impl Error {
    /// An error with a code and a message, for readers of further formats.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            code,
            message: message.into(),
            location: Location::default(),
            faults: Vec::new(),
        }))
    }

    /// An error made of all the faults of one document; `faults` is kept whole and in
    /// order, the message shows the first 20.
    pub fn from_faults(code: ErrorCode, summary: &str, faults: Vec<Fault>) -> Self {
        const SHOWN: usize = 20;
        let mut message = match faults.len() {
            1 => format!("{summary}: 1 fault"),
            n => format!("{summary}: {n} faults"),
        };
        for fault in faults.iter().take(SHOWN) {
            message.push_str("\n  ");
            message.push_str(&fault.to_string());
        }
        if let Some(more @ 1..) = faults.len().checked_sub(SHOWN) {
            message.push_str("\n  … and ");
            message.push_str(&more.to_string());
            message.push_str(" more");
        }
        let location = faults.first().map(|f| f.location.clone()).unwrap_or_default();
        Self(Box::new(Inner { code, message, location, faults }))
    }

    /// The same error, at a place.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.0.location = location;
        self
    }

    /// Why, as a stable number.
    pub fn code(&self) -> ErrorCode {
        self.0.code
    }

    /// The sentence, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where, as far as it is known.
    pub fn location(&self) -> &Location {
        &self.0.location
    }

    /// All the faults, where one document can have several; else empty.
    pub fn faults(&self) -> &[Fault] {
        &self.0.faults
    }

    /// This error as one fault of a document.
    pub fn into_fault(self) -> Fault {
        Fault { code: self.0.code, location: self.0.location, message: self.0.message }
    }

    /// Whether the inputs are sound but the result is undefined (a zero base, an empty
    /// total …), so that a caller may print a marker instead.
    pub fn is_undefined(&self) -> bool {
        self.0.code.is_undefined()
    }

    /// Whether a rate is missing or too old, so that other dates or sources may help.
    pub fn is_missing_rate(&self) -> bool {
        matches!(
            self.0.code,
            ErrorCode::NoRate | ErrorCode::StaleRate | ErrorCode::NoAverage
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        if self.0.faults.is_empty() && self.0.location != Location::default() {
            write!(f, " ({})", self.0.location)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
