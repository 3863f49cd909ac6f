//! The one way in: every export runs its body under this guard.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tradewind::{Error, ErrorCode};

use crate::error::ErrorInfo;
use crate::status::{Status, TW_ERR_INTERNAL, TW_ERR_INVALID_STRUCT, TW_OK};

/// Why a call failed, with the argument at fault counted from 1; 0 for none.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) error: Error,
    pub(crate) argument: u32,
}

impl Failure {
    /// A failure of one argument.
    pub(crate) fn new(code: ErrorCode, argument: u32, fact: &str) -> Self {
        let error = Error::new(code, format!("argument {argument} {fact}"));
        Self { error, argument }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, argument: 0 }
    }
}

/// Names the argument of an error that lies in one.
pub(crate) trait InArgument<T> {
    /// The same result, with the argument at fault.
    fn in_argument(self, argument: u32) -> Result<T, Failure>;
}

impl<T> InArgument<T> for tradewind::Result<T> {
    fn in_argument(self, argument: u32) -> Result<T, Failure> {
        self.map_err(|error| Failure { error, argument })
    }
}

/// One of a list, by the index of an argument.
pub(crate) fn item<'a, T>(
    list: &'a [T],
    index: usize,
    argument: u32,
    noun: &str,
) -> Result<&'a T, Failure> {
    list.get(index).ok_or_else(|| {
        let fact = format!("is {noun} {index}, counted from 0; there are {}", list.len());
        Failure::new(ErrorCode::InvalidArgument, argument, &fact)
    })
}

/// A call from C that is under way.
///
/// It exists only while an export runs, whose caller has promised that every pointer
/// argument is NULL or as the header says. That promise is what its methods rely on:
/// they take those arguments and nothing else.
#[derive(Debug)]
pub(crate) struct Call(());

/// Runs the body of an export: a failure or a panic becomes a status, and is described
/// in `error` unless that is NULL.
///
/// # Safety
/// `error` and every pointer that the body hands to its [`Call`] must be NULL or as the
/// header says.
pub(crate) unsafe fn guard(
    error: *mut ErrorInfo,
    body: impl FnOnce(&Call) -> Result<(), Failure>,
) -> Status {
    // SAFETY: the caller's promise covers `error`.
    if !unsafe { ErrorInfo::is_accepted(error) } {
        return TW_ERR_INVALID_STRUCT;
    }
    let guarded = AssertUnwindSafe(|| match body(&Call(())) {
        Ok(()) => TW_OK,
        Err(failure) => {
            // SAFETY: the caller's promise covers `error`, and its size was checked.
            unsafe { ErrorInfo::describe(error, &failure) };
            failure.error.code().number()
        }
    });
    catch_unwind(guarded).unwrap_or_else(|payload| {
        // Dropping what was thrown could throw again.
        std::mem::forget(payload);
        // SAFETY: the caller's promise covers `error`, and its size was checked.
        unsafe { ErrorInfo::describe_panic(error) };
        TW_ERR_INTERNAL
    })
}

/// Runs the body of an export that cannot fail; a panic becomes `fallback`.
pub(crate) fn infallible<T>(fallback: T, body: impl FnOnce(&Call) -> T) -> T {
    catch_unwind(AssertUnwindSafe(|| body(&Call(())))).unwrap_or_else(|payload| {
        std::mem::forget(payload);
        fallback
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_status() {
        let mut error = ErrorInfo::unset();
        // SAFETY: the pointer is valid for the call.
        let status = unsafe { guard(&raw mut error, |_| panic!("a fault")) };
        assert_eq!(status, TW_ERR_INTERNAL);
        assert_eq!(error.code, TW_ERR_INTERNAL);
        assert!(error.text().contains("report"));
    }

    #[test]
    fn a_panic_in_a_getter_becomes_its_fallback() {
        assert_eq!(infallible(0, |_| panic!("a fault")), 0);
    }
}
