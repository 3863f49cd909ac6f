//! What C learns about a failed call.

use core::ffi::c_char;

use tradewind::ErrorCode;

use crate::boundary::Failure;
use crate::status::{Status, TW_OK};

/// Where and why a call failed.
///
/// Owned by the caller, on the stack as a rule; nothing to free. Start from
/// TW_ERROR_INIT. Written only by a call that fails, so one struct serves many calls;
/// every function also takes NULL for it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ErrorInfo {
    /// sizeof(tw_error); a wrong size makes every call answer TW_ERR_INVALID_STRUCT.
    pub struct_size: u32,
    /// The status that the call returned.
    pub code: Status,
    /// The code of the first fault where a document can have several; else 0.
    pub first_fault: Status,
    /// The argument at fault, counted from 1; 0 where it is none alone.
    pub argument: u32,
    /// Line of the input, counted from 1; 0 where it does not apply.
    pub line: u64,
    /// Column of the input in characters, counted from 1; 0 where it does not apply.
    pub column: u64,
    /// A sentence in UTF-8, always with a NUL at the end, cut when it is longer. The
    /// places inside a document are part of it.
    pub message: [c_char; 1024],
}

impl ErrorInfo {
    /// As TW_ERROR_INIT.
    pub fn unset() -> Self {
        Self {
            struct_size: own_size(),
            code: TW_OK,
            first_fault: TW_OK,
            argument: 0,
            line: 0,
            column: 0,
            message: [0; 1024],
        }
    }

    /// The message.
    pub fn text(&self) -> String {
        let bytes = self.message.iter().take_while(|c| **c != 0);
        let bytes: Vec<u8> = bytes.map(|c| u8::from_ne_bytes(c.to_ne_bytes())).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Whether the struct is absent, or of the size that this library knows.
    ///
    /// # Safety
    /// `error` must be NULL or point to a struct that begins with its size.
    pub(crate) unsafe fn is_accepted(error: *const Self) -> bool {
        if error.is_null() {
            return true;
        }
        if !error.is_aligned() {
            return false;
        }
        // SAFETY: not NULL and aligned; the caller promises the rest.
        let size = unsafe { error.cast::<u32>().read() };
        size == own_size()
    }

    /// Describes a failure, unless `error` is NULL.
    ///
    /// # Safety
    /// `error` must be NULL or point to memory for one struct.
    pub(crate) unsafe fn describe(error: *mut Self, failure: &Failure) {
        let location = failure.error.location();
        let first = failure.error.faults().first();
        let info = Self {
            code: failure.error.code().number(),
            first_fault: first.map_or(TW_OK, |fault| fault.code.number()),
            argument: failure.argument,
            line: location.line.unwrap_or(0),
            column: location.column.unwrap_or(0),
            message: message(&failure.error.to_string()),
            ..Self::unset()
        };
        if !error.is_null() {
            // SAFETY: not NULL; the caller promises the memory.
            unsafe { error.write(info) };
        }
    }

    /// Describes a panic, unless `error` is NULL.
    ///
    /// # Safety
    /// As [`ErrorInfo::describe`].
    pub(crate) unsafe fn describe_panic(error: *mut Self) {
        let code = ErrorCode::Internal.number();
        let message = message("a fault inside the library; please report it");
        if !error.is_null() {
            // SAFETY: not NULL; the caller promises the memory.
            unsafe { error.write(Self { code, message, ..Self::unset() }) };
        }
    }
}

fn own_size() -> u32 {
    u32::try_from(size_of::<ErrorInfo>()).unwrap_or(0)
}

/// As much of the text as fits before the NUL, cut between characters.
fn message(text: &str) -> [c_char; 1024] {
    let mut out = [0; 1024];
    let kept = text.floor_char_boundary(out.len().saturating_sub(1));
    for (place, byte) in out.iter_mut().zip(text.bytes().take(kept)) {
        *place = c_char::from_ne_bytes([byte]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_message_is_cut_between_characters() {
        let info =
            ErrorInfo { message: message(&"é".repeat(600)), ..ErrorInfo::unset() };
        assert_eq!(info.text(), "é".repeat(511));
    }
}
