//! Which library this is.

use core::ffi::{CStr, c_char};

/// The number of the binary interface; it grows when a compiled caller would break.
pub const TW_ABI_VERSION: u32 = 1;

const VERSION: &CStr = match CStr::from_bytes_with_nul(
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes(),
) {
    Ok(version) => version,
    Err(_) => c"",
};

/// The version of the library at hand, such as "0.1.0"; TW_VERSION_STRING is that of the
/// header.
///
/// The text is static: never freed. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn tw_version_string() -> *const c_char {
    VERSION.as_ptr()
}

/// The version of the library at hand as major * 1000000 + minor * 1000 + patch;
/// TW_VERSION_NUMBER is that of the header.
///
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn tw_version_number() -> u32 {
    let parts = [
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
    ];
    parts.iter().fold(0, |number: u32, part| {
        number.saturating_mul(1_000).saturating_add(part.parse().unwrap_or(0))
    })
}

/// The number of the binary interface of the library at hand; compare with
/// TW_ABI_VERSION.
///
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn tw_abi_version() -> u32 {
    TW_ABI_VERSION
}
