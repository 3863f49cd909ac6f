//! A number that reported figures imply.

use core::ffi::c_char;

use tradewind::{Reading, growth::Derived};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{IntervalValue, RoundedValue};
use crate::word::Word;

/// A number that reported figures imply, at face value and with its intervals.
#[derive(Debug)]
pub struct DerivedHandle(pub(crate) Derived);

const _: () = assert_shareable::<DerivedHandle>();

/// The number at face value.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_derived_value(
    derived: *const DerivedHandle,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let derived = &call.object(derived, 1)?.0;
            let places = PlacesOptions::read(call, places, 2)?;
            let out = call.output(out, 3)?;
            out.set(derived.value.to_decimal(places)?.into());
            Ok(())
        })
    }
}

/// The values that it may have under a reading of the digits, one of TW_READING_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_derived_interval(
    derived: *const DerivedHandle,
    reading: i32,
    out: *mut IntervalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let derived = &call.object(derived, 1)?.0;
            let out = call.output(out, 3)?;
            let interval = derived.interval(Reading::read(reading, 2)?);
            out.set(IntervalValue::of(interval)?);
            Ok(())
        })
    }
}

/// The same as text: "[74.46, 82.23]", round brackets where an end does not belong.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_derived_interval_text(
    derived: *const DerivedHandle,
    reading: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let derived = &call.object(derived, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(derived.interval(Reading::read(reading, 2)?))?;
            Ok(())
        })
    }
}

/// Frees a derived number; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_derived_free(object: *mut DerivedHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
