//! What a dossier and rates yield together.

use tradewind::{Brief, ErrorCode};

use crate::boundary::{Failure, guard, infallible};
use crate::check::CheckHandle;
use crate::dossier::DossierHandle;
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::text::TextHandle;
use crate::value::CurrencyCode;

/// What a dossier and rates yield together: figures, conversions, checks, sources.
#[derive(Debug)]
pub struct BriefHandle(pub(crate) Brief);

const _: () = assert_shareable::<BriefHandle>();

/// Makes all checks of a dossier and shows its amounts in another currency. A missing rate
/// is a line in the brief, no failure.
///
/// @param out receives a new object; tw_brief_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_UNIT_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_brief_make(
    dossier: *const DossierHandle,
    rates: *const RateTableHandle,
    to: CurrencyCode,
    out: *mut *mut BriefHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let dossier = &call.object(dossier, 1)?.0;
            let rates = &call.object(rates, 2)?.0;
            let to = to.read(3)?;
            let out = call.output(out, 4)?;
            out.give(BriefHandle(tradewind::brief(dossier, rates, to)?));
            Ok(())
        })
    }
}

/// The number of checks; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_brief_check_count(brief: *const BriefHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(brief).map_or(0, |held| held.0.checks().len())
    })
}

/// One of the checks, counted from 0; it outlives the brief.
///
/// @param out receives a new object; tw_check_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_brief_check(
    brief: *const BriefHandle,
    index: usize,
    out: *mut *mut CheckHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let brief = &call.object(brief, 1)?.0;
            let out = call.output(out, 3)?;
            let check = brief.checks().get(index).cloned();
            let beyond = || {
                Failure::new(ErrorCode::InvalidArgument, 2, "is no check of the brief")
            };
            out.give(CheckHandle(check.ok_or_else(beyond)?));
            Ok(())
        })
    }
}

/// The brief as Markdown.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_brief_to_markdown(
    brief: *const BriefHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let brief = &call.object(brief, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(brief.to_markdown().into());
            Ok(())
        })
    }
}

/// The brief as a page of HTML that needs no other file.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_brief_to_html(
    brief: *const BriefHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let brief = &call.object(brief, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(brief.to_html().into());
            Ok(())
        })
    }
}

/// The brief as JSON.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_brief_to_json(
    brief: *const BriefHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let brief = &call.object(brief, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(brief.to_json().into());
            Ok(())
        })
    }
}

/// Frees a brief; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_brief_free(object: *mut BriefHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
