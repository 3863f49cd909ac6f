//! Several values in their order, out of a Python iterable.

use pyo3::{
    Borrowed,
    prelude::*,
    types::{
        PyByteArray, PyBytes, PyFrozenSet, PyList, PyMapping, PySet, PyString, PyTuple,
    },
};
use tradewind::{Decimal, ErrorCode};

use crate::{
    convert_in::{Number, wrong_kind},
    errors::{Failure, Outcome, refused},
};

/// Several values of one kind.
pub(crate) struct Items<T>(pub(crate) Vec<T>);

/// Whether what an object gives are its values, in an order of their own: no letters of
/// a text, no integers of bytes, no keys of a mapping, no set.
fn in_order(object: &Bound<'_, PyAny>) -> bool {
    if object.is_exact_instance_of::<PyList>() || object.is_exact_instance_of::<PyTuple>()
    {
        return true;
    }
    let refused = object.is_instance_of::<PyString>()
        || object.is_instance_of::<PyBytes>()
        || object.is_instance_of::<PyByteArray>()
        || object.is_instance_of::<PySet>()
        || object.is_instance_of::<PyFrozenSet>()
        || object.cast::<PyMapping>().is_ok();
    !refused
}

impl<'py, T> FromPyObject<'_, 'py> for Items<T>
where
    T: for<'a> FromPyObject<'a, 'py, Error: Into<Failure>>,
{
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let items = if in_order(&object) { object.try_iter().ok() } else { None };
        let Some(items) = items else {
            return Err(wrong_kind(&object, "several values in order, such as a list"));
        };
        items
            .map(|item| item?.extract::<T>().map_err(Into::into))
            .collect::<Outcome<_>>()
            .map(Self)
    }
}

/// So many values of any kind in order; `names` says what they are.
pub(crate) fn exactly<'py, const N: usize>(
    object: &Bound<'py, PyAny>,
    names: &str,
) -> Outcome<[Bound<'py, PyAny>; N]> {
    let items = if in_order(object) { object.try_iter().ok() } else { None };
    let Some(items) = items else {
        return Err(wrong_kind(object, names));
    };
    let values = items.collect::<PyResult<Vec<_>>>()?;
    let count = values.len();
    values.try_into().map_err(|_| {
        let message = format!("got {count} values: expected {names}");
        refused(ErrorCode::LengthMismatch, message)
    })
}

/// The decimals of a list.
pub(crate) fn numbers(items: Items<Number>) -> Vec<Decimal> {
    items.0.into_iter().map(|number| number.0).collect()
}
