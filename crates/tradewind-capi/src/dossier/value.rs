//! Dossiers of reported figures.

use tradewind::Dossier;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::status::Status;
use crate::text::TextHandle;

/// Reported figures with their sources.
#[derive(Debug)]
pub struct DossierHandle(pub(crate) Dossier);

const _: () = assert_shareable::<DossierHandle>();

/// Reads a dossier, JSON of the format "tradewind-dossier/1".
///
/// Faults of content are all found and give TW_ERR_INVALID_DOSSIER: first_fault of the
/// error is the code of the first, such as TW_ERR_DUPLICATE_KEY or TW_ERR_UNKNOWN_SOURCE,
/// and tw_dossier_faults() lists them.
///
/// @param data copied; NULL only with size 0
/// @param out receives a new object; tw_dossier_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_EMPTY_INPUT, TW_ERR_INVALID_UTF8,
///   TW_ERR_BYTE_ORDER_MARK, TW_ERR_INVALID_JSON, TW_ERR_TOO_LARGE,
///   TW_ERR_UNSUPPORTED_FORMAT, TW_ERR_INVALID_DOSSIER
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_dossier_read(
    data: *const u8,
    data_size: usize,
    out: *mut *mut DossierHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let data = call.array(data, data_size, 1)?;
            let out = call.output(out, 3)?;
            out.give(DossierHandle(tradewind_formats::read_dossier(data)?));
            Ok(())
        })
    }
}

/// All that is wrong with a dossier, one fault a line with its place; empty when nothing is.
///
/// @param data copied; NULL only with size 0
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_dossier_faults(
    data: *const u8,
    data_size: usize,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let data = call.array(data, data_size, 1)?;
            let out = call.output(out, 3)?;
            let faults = tradewind_formats::read_dossier(data).err();
            out.give(faults.map(|error| error.to_string()).unwrap_or_default().into());
            Ok(())
        })
    }
}

/// The dossier as JSON; figures stand as they were read.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_dossier_write(
    dossier: *const DossierHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let dossier = &call.object(dossier, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(tradewind_formats::write_dossier(dossier).into());
            Ok(())
        })
    }
}

/// A dossier to begin with, every list with an example.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_dossier_skeleton(
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let out = call.output(out, 1)?;
            out.give(tradewind_formats::SKELETON.to_owned().into());
            Ok(())
        })
    }
}

/// Frees a dossier; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_dossier_free(object: *mut DossierHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
