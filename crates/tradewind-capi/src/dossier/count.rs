//! How many records a dossier holds.

use crate::boundary::infallible;
use crate::dossier::DossierHandle;

/// The number of sources; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_dossier_source_count(dossier: *const DossierHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(dossier).map_or(0, |held| held.0.sources.len())
    })
}

/// The number of forums; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_dossier_forum_count(dossier: *const DossierHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(dossier).map_or(0, |held| held.0.forums.len())
    })
}

/// The number of editions; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_dossier_edition_count(
    dossier: *const DossierHandle,
) -> usize {
    infallible(0, |call| {
        call.object_or_null(dossier).map_or(0, |held| held.0.editions.len())
    })
}

/// The number of packages; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_dossier_package_count(
    dossier: *const DossierHandle,
) -> usize {
    infallible(0, |call| {
        call.object_or_null(dossier).map_or(0, |held| held.0.packages.len())
    })
}

/// The number of projects; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_dossier_project_count(
    dossier: *const DossierHandle,
) -> usize {
    infallible(0, |call| {
        call.object_or_null(dossier).map_or(0, |held| held.0.projects.len())
    })
}

/// The number of trade observations; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_dossier_trade_count(dossier: *const DossierHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(dossier).map_or(0, |held| held.0.trade.len())
    })
}
