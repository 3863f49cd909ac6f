//! Results as C takes them: values and short texts in the caller's memory.

use core::cmp::Ordering;
use core::ffi::c_char;
use core::fmt::Display;
use core::ptr;

use tradewind::ErrorCode;

use crate::boundary::{Call, Failure};
use crate::view::{fits, present};

/// A place in the caller's memory for one value; written only on success.
#[derive(Debug)]
#[must_use]
pub(crate) struct Output<T>(*mut T);

impl<T> Output<T> {
    /// Writes the value.
    pub(crate) fn set(self, value: T) {
        // SAFETY: `Call::output` has seen that it is not NULL and aligned; the caller of
        // the export has promised room for one value. What was there is not dropped.
        unsafe { self.0.write(value) };
    }
}

impl<T> Output<*mut T> {
    /// Hands over a new object, which the caller frees.
    pub(crate) fn give(self, value: T) {
        self.set(Box::into_raw(Box::new(value)));
    }
}

/// A place in the caller's memory for so many values; written only on success.
#[derive(Debug)]
#[must_use]
pub(crate) struct Column<T> {
    data: *mut T,
    count: usize,
}

impl<T: Copy> Column<T> {
    /// Writes the values, no more than there is room for.
    pub(crate) fn fill(self, values: &[T]) {
        let count = self.count.min(values.len());
        // SAFETY: `Call::column` has seen that it is not NULL and aligned; the caller of
        // the export has promised room for `count` values, which no slice of ours is in.
        unsafe { ptr::copy_nonoverlapping(values.as_ptr(), self.data, count) };
    }

    /// Writes values as they come, no more than there is room for.
    pub(crate) fn fill_each(self, values: impl Iterator<Item = T>) {
        for (at, value) in values.take(self.count).enumerate() {
            // SAFETY: there is room for `count` values, and `at` is less than that.
            let place = unsafe { self.data.add(at) };
            // SAFETY: as in `fill`.
            unsafe { place.write(value) };
        }
    }
}

/// An order as C libraries give it.
pub(crate) fn sign(order: Ordering) -> i32 {
    match order {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }
}

/// A buffer in the caller's memory for one short text.
#[derive(Debug)]
#[must_use]
pub(crate) struct Buffer {
    data: *mut c_char,
    capacity: usize,
    length: Output<usize>,
}

impl Buffer {
    /// Writes the text with a NUL after it, and its length without; `(NULL, 0)` asks for
    /// the length alone.
    pub(crate) fn write(self, text: impl Display) -> Result<(), Failure> {
        let text = text.to_string();
        let too_small = self.capacity <= text.len();
        self.length.set(text.len());
        if self.data.is_null() {
            return Ok(());
        }
        if too_small {
            let needed = text.len().saturating_add(1);
            let message = format!(
                "the buffer has {} bytes; expected {needed} for the text and its NUL",
                self.capacity
            );
            return Err(tradewind::Error::new(ErrorCode::BufferTooSmall, message).into());
        }
        let mut bytes = text.into_bytes();
        bytes.push(0);
        // SAFETY: not NULL, and the caller of the export has promised `capacity` bytes,
        // which are enough; a text made here does not overlap the caller's memory.
        unsafe {
            ptr::copy_nonoverlapping(bytes.as_ptr(), self.data.cast::<u8>(), bytes.len());
        }
        Ok(())
    }
}

#[expect(clippy::unused_self, reason = "a call under way is what makes these sound")]
impl Call {
    /// A place for one value.
    pub(crate) fn output<T>(
        &self,
        pointer: *mut T,
        argument: u32,
    ) -> Result<Output<T>, Failure> {
        present(pointer, argument)?;
        Ok(Output(pointer))
    }

    /// A place for `count` values; NULL only with none.
    pub(crate) fn column<T>(
        &self,
        data: *mut T,
        count: usize,
        argument: u32,
    ) -> Result<Column<T>, Failure> {
        // The same length and alignment as of an array that is read.
        if count == 0 {
            return Ok(Column { data: ptr::dangling_mut(), count });
        }
        fits(data, count, argument)?;
        Ok(Column { data, count })
    }

    /// A buffer for one text; `argument` is the position of `data`, which `capacity` and
    /// `length` follow.
    pub(crate) fn buffer(
        &self,
        data: *mut c_char,
        capacity: usize,
        length: *mut usize,
        argument: u32,
    ) -> Result<Buffer, Failure> {
        if capacity > 0 {
            present(data, argument)?;
        }
        let length = self.output(length, argument.saturating_add(2))?;
        Ok(Buffer { data, capacity, length })
    }
}
