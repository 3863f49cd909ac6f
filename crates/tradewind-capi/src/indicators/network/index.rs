//! Complexity by eigenvectors.

use tradewind::indicators::ZScores;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::{FloatCellValue, NetworkHandle};
use crate::status::Status;
use crate::word::Word;

/// The economic complexity index of every country, as z-scores.
///
/// @param z_scores one of TW_Z_SCORES_*
/// @param out room for capacity cells, of which one a country is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_TOO_FEW_VALUES, TW_ERR_DISCONNECTED_NETWORK,
///   TW_ERR_NO_CHANGE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_economic_complexity_index(
    network: *const NetworkHandle,
    z_scores: i32,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let z_scores = ZScores::read(z_scores, 2)?;
            let out = call.float_cells(out, capacity, 3)?;
            out.fill(&network.economic_complexity_index(z_scores)?)
        })
    }
}

/// The product complexity index of every product, as z-scores.
///
/// @param z_scores one of TW_Z_SCORES_*
/// @param out room for capacity cells, of which one a product is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_TOO_FEW_VALUES, TW_ERR_DISCONNECTED_NETWORK,
///   TW_ERR_NO_CHANGE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_product_complexity_index(
    network: *const NetworkHandle,
    z_scores: i32,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let z_scores = ZScores::read(z_scores, 2)?;
            let out = call.float_cells(out, capacity, 3)?;
            out.fill(&network.product_complexity_index(z_scores)?)
        })
    }
}

/// The complexity outlook index of every country.
///
/// @param z_scores one of TW_Z_SCORES_*
/// @param out room for capacity cells, of which one a country is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_TOO_FEW_VALUES, TW_ERR_DISCONNECTED_NETWORK,
///   TW_ERR_NO_CHANGE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_complexity_outlook_index(
    network: *const NetworkHandle,
    z_scores: i32,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let z_scores = ZScores::read(z_scores, 2)?;
            let out = call.float_cells(out, capacity, 3)?;
            out.fill(&network.complexity_outlook_index(z_scores)?)
        })
    }
}

/// The complexity outlook gain of every country and product.
///
/// @param z_scores one of TW_Z_SCORES_*
/// @param out room for capacity cells, of which one a country and product, row after row, is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_TOO_FEW_VALUES, TW_ERR_DISCONNECTED_NETWORK,
///   TW_ERR_NO_CHANGE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_complexity_outlook_gain(
    network: *const NetworkHandle,
    z_scores: i32,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let z_scores = ZScores::read(z_scores, 2)?;
            let out = call.float_cells(out, capacity, 3)?;
            out.fill(&network.complexity_outlook_gain(z_scores)?)
        })
    }
}
