//! Buffers of doubles, such as those of `NumPy`, read and written in place.

use core::{ffi::c_double, slice};

use pyo3::{Borrowed, buffer::PyUntypedBuffer, prelude::*};
use tradewind::{ErrorCode, error::excerpt, indicators::float::Table};

use crate::{
    convert_in::{kind, wrong_kind},
    errors::{Failure, Outcome, refused},
};

/// What an argument is, in words.
pub(crate) const EXPECTED: &str = "a buffer of C doubles row after row in this machine's order of \
                        bytes, such as a NumPy array of float64, not masked";

/// A double that stands for what is undefined.
#[derive(Clone, Copy)]
pub(crate) struct Marker(pub(crate) c_double);

impl<'py> FromPyObject<'_, 'py> for Marker {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        object.extract().map(Self).map_err(|_| wrong_kind(&object, "float"))
    }
}

/// A contiguous buffer of C doubles.
pub(crate) struct Doubles(PyUntypedBuffer);

/// Whether the items are doubles with the bytes in the order of this machine: `PyBuffer`
/// of pyo3 takes `>` for this order on every machine.
fn holds_doubles(buffer: &PyUntypedBuffer) -> bool {
    let own = if cfg!(target_endian = "big") { b">d" } else { b"<d" };
    let format = buffer.format().to_bytes();
    let named = format == b"d" || format == b"@d" || format == b"=d" || format == own;
    // `!` is the order of networks, which is big-endian.
    let network = format == b"!d" && cfg!(target_endian = "big");
    (named || network) && buffer.item_size() == size_of::<c_double>()
}

/// Whether the items can be read where they stand; what is empty stands nowhere.
fn stands(buffer: &PyUntypedBuffer) -> bool {
    let aligned = buffer.buf_ptr().addr().is_multiple_of(align_of::<c_double>());
    buffer.item_count() == 0 || (aligned && buffer.is_c_contiguous())
}

impl<'py> FromPyObject<'_, 'py> for Doubles {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        Self::of(&object, EXPECTED)
    }
}

impl Doubles {
    /// The buffer of an object; `expected` says what is, where it has no such buffer.
    pub(crate) fn of(object: &Bound<'_, PyAny>, expected: &str) -> Outcome<Self> {
        let Ok(buffer) = PyUntypedBuffer::get(object) else {
            return Err(wrong_kind(object, expected));
        };
        // A masked array of NumPy gives a buffer of what it hides, too.
        let fact = if object.hasattr("mask").unwrap_or(false) {
            ", masked"
        } else if !holds_doubles(&buffer) {
            ""
        } else if !stands(&buffer) {
            ", not row after row"
        } else {
            return Ok(Self(buffer));
        };
        let (kind, format) = (kind(object), buffer.format().to_string_lossy());
        let format = excerpt(&format);
        let message = format!("got {kind}{fact}, of items {format}: expected {expected}");
        Err(refused(ErrorCode::InvalidArgument, message))
    }

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

    /// The places of results of this shape, or of as many row after row, apart from
    /// `input` if there is one.
    pub(crate) fn places<'a>(
        &'a self,
        _py: Python<'a>,
        shape: &[usize],
        input: Option<&Self>,
    ) -> Outcome<&'a mut [c_double]> {
        let flat = [shape.iter().copied().fold(1, usize::saturating_mul)];
        if self.shape() != shape && self.shape() != flat {
            let message = format!(
                "the output has the shape {:?}: expected {shape:?}",
                self.0.shape()
            );
            return Err(refused(ErrorCode::LengthMismatch, message));
        }
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

    /// How many there are along each dimension.
    pub(crate) fn shape(&self) -> &[usize] {
        self.0.shape()
    }

    fn count(&self) -> usize {
        self.0.item_count()
    }
}
