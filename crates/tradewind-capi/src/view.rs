//! Arguments as C passes them: texts, bytes, arrays, options.

use core::ffi::c_char;
use core::slice;

use tradewind::ErrorCode;

use crate::boundary::{Call, Failure};

/// A struct of options: it begins with its own size, so that it can grow.
///
/// # Safety
/// The type must be `repr(C)`, begin with a `u32` that holds its size, and take any bytes.
pub(crate) unsafe trait Versioned: Copy {}

#[expect(clippy::unused_self, reason = "a call under way is what makes these sound")]
impl Call {
    /// The text at `data`; `(NULL, 0)` is the empty text.
    pub(crate) fn text(
        &self,
        data: *const c_char,
        length: usize,
        argument: u32,
    ) -> Result<&str, Failure> {
        core::str::from_utf8(self.array(data.cast::<u8>(), length, argument)?).map_err(
            |fault| {
                let fact = format!(
                    "is not UTF-8: byte {} is the first that is not",
                    fault.valid_up_to().saturating_add(1)
                );
                Failure::new(ErrorCode::InvalidUtf8, argument, &fact)
            },
        )
    }

    /// The `length` values at `data`; `(NULL, 0)` is the empty array.
    pub(crate) fn array<T: Copy>(
        &self,
        data: *const T,
        length: usize,
        argument: u32,
    ) -> Result<&[T], Failure> {
        if length == 0 {
            return Ok(&[]);
        }
        fits(data, length, argument)?;
        // SAFETY: not NULL, aligned, no longer than memory; the caller of the export has
        // promised that so many values are there and do not change during the call.
        Ok(unsafe { slice::from_raw_parts(data, length) })
    }

    /// The options at `options`; `None` for NULL.
    pub(crate) fn options<T: Versioned>(
        &self,
        options: *const T,
        argument: u32,
    ) -> Result<Option<T>, Failure> {
        if options.is_null() {
            return Ok(None);
        }
        present(options, argument)?;
        // SAFETY: the caller of the export has promised a struct that begins with its size.
        let size = unsafe { options.cast::<u32>().read() };
        if usize::try_from(size) != Ok(size_of::<T>()) {
            let fact = format!(
                "has struct_size {size}; expected {}, as its _INIT macro sets it",
                size_of::<T>()
            );
            return Err(Failure::new(ErrorCode::InvalidStruct, argument, &fact));
        }
        // SAFETY: the size is that of the type, whose bytes the caller has promised.
        Ok(Some(unsafe { options.read() }))
    }
}

/// Refuses NULL, and what cannot be the address of a `T`.
pub(crate) fn present<T>(pointer: *const T, argument: u32) -> Result<(), Failure> {
    if pointer.is_null() {
        return Err(Failure::new(ErrorCode::NullPointer, argument, "is NULL"));
    }
    if !pointer.is_aligned() {
        let fact = "is not aligned for its type";
        return Err(Failure::new(ErrorCode::InvalidArgument, argument, fact));
    }
    Ok(())
}

/// Refuses what cannot be the address of `length` values.
pub(crate) fn fits<T>(
    data: *const T,
    length: usize,
    argument: u32,
) -> Result<(), Failure> {
    present(data, argument)?;
    let bytes = length.checked_mul(size_of::<T>());
    if bytes.is_none_or(|bytes| isize::try_from(bytes).is_err()) {
        let fact = "is longer than any memory";
        return Err(Failure::new(ErrorCode::InvalidArgument, argument, fact));
    }
    Ok(())
}
