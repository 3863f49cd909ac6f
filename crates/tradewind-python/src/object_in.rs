//! Arguments that are values of the package's own classes.

use pyo3::{Borrowed, PyClass, prelude::*};

use crate::{
    convert_in::wrong_kind,
    errors::{Failure, Outcome},
};

/// A value of one class of the package; no text of one, and nothing else.
pub(crate) struct Own<'py, T>(pub(crate) Bound<'py, T>);

/// A class of the package that an argument is due to be of.
pub(crate) trait Due: PyClass {
    /// Its name, with how to make one.
    const EXPECTED: &'static str;
}

impl<'py, T: Due> FromPyObject<'_, 'py> for Own<'py, T> {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        match object.cast::<T>() {
            Ok(value) => Ok(Self(value.to_owned())),
            Err(_) => Err(wrong_kind(&object, T::EXPECTED)),
        }
    }
}
