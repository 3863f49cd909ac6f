//! Buffers of doubles, such as those of `NumPy`, read and written in place.

use core::{ffi::c_double, slice};

use pyo3::{
    Borrowed,
    buffer::{PyBuffer, PyUntypedBuffer},
    prelude::*,
};
use tradewind::{ErrorCode, indicators::float::Table};

use crate::{
    convert_in::wrong_kind,
    errors::{Failure, Outcome, refused},
};

const EXPECTED: &str =
    "a buffer of C doubles row after row, such as a NumPy array of float64";

/// A contiguous buffer of C doubles.
pub(crate) struct Doubles(PyBuffer<c_double>);

impl<'py> FromPyObject<'_, 'py> for Doubles {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let buffer = PyBuffer::<c_double>::get(&object)
            .ok()
            .filter(|buffer| buffer.is_c_contiguous());
        buffer.map(Self).ok_or_else(|| wrong_kind(&object, EXPECTED))
    }
}

impl Doubles {
    /// The numbers as a table; the buffer has rows and columns.
    pub(crate) fn table<'a>(&'a self, _py: Python<'a>) -> Outcome<Table<'a>> {
        let [rows, columns] = self.0.shape() else {
            let message = format!(
                "the buffer has {} dimensions: expected 2, rows and columns",
                self.0.dimensions()
            );
            return Err(refused(ErrorCode::InvalidArgument, message));
        };
        // SAFETY: `get` has seen that the buffer holds doubles, aligned, one after the
        // other; `self` keeps it alive. Who changes it from another thread during the
        // call, as with NumPy, breaks the rules of the buffer protocol.
        #[expect(unsafe_code, reason = "a view of memory that Python owns")]
        let numbers = unsafe { slice::from_raw_parts(self.start(), self.count()) };
        Ok(Table::new(numbers, *rows, *columns)?)
    }

    /// The places of the results, apart from `input` if there is one.
    pub(crate) fn places<'a>(
        &'a self,
        _py: Python<'a>,
        input: Option<&Self>,
    ) -> Outcome<&'a mut [c_double]> {
        if self.0.readonly() {
            let message =
                "the output is read-only: expected a buffer that can be written";
            return Err(refused(ErrorCode::InvalidArgument, message));
        }
        let range = |buffer: &PyUntypedBuffer| {
            let start = buffer.buf_ptr().addr();
            (start, start.saturating_add(buffer.len_bytes()))
        };
        let (start, end) = range(&self.0);
        if let Some((from, to)) = input.map(|input| range(&input.0))
            && start < to
            && from < end
        {
            let message = "the output overlaps the input: expected a buffer of its own";
            return Err(refused(ErrorCode::InvalidArgument, message));
        }
        // SAFETY: `get` has seen that the buffer holds doubles, aligned, one after the
        // other; `self` keeps it alive, it can be written, and it does not overlap what
        // is read. No other thread may use it during the call, as with NumPy.
        #[expect(unsafe_code, reason = "a view of memory that Python owns")]
        let places = unsafe { slice::from_raw_parts_mut(self.start(), self.count()) };
        Ok(places)
    }

    /// The first number; a dangling place where there is none.
    fn start(&self) -> *mut c_double {
        if self.count() == 0 {
            return core::ptr::dangling_mut();
        }
        self.0.buf_ptr().cast()
    }

    fn count(&self) -> usize {
        self.0.item_count()
    }
}
