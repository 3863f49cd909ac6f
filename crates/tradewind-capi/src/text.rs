//! Longer texts that the library owns.

use core::ffi::c_char;

use core::ptr;

use crate::boundary::infallible;
use crate::handle::{assert_shareable, free};

/// A text of any length that the library owns; tw_text_free().
#[derive(Debug)]
pub struct TextHandle(Box<[u8]>);

const _: () = assert_shareable::<TextHandle>();

impl From<String> for TextHandle {
    fn from(text: String) -> Self {
        let mut bytes = text.into_bytes();
        bytes.push(0);
        Self(bytes.into())
    }
}

/// The text, UTF-8 with a NUL at the end; NULL for NULL.
///
/// Valid until the text is freed. Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_text_data(text: *const TextHandle) -> *const c_char {
    infallible(ptr::null(), |call| {
        call.object_or_null(text).map_or(ptr::null(), |text| text.0.as_ptr().cast())
    })
}

/// The length of the text in bytes without the NUL; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_text_length(text: *const TextHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(text).map_or(0, |text| text.0.len().saturating_sub(1))
    })
}

/// Frees a text; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_text_free(object: *mut TextHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
