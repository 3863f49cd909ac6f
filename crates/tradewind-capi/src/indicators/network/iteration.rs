//! Complexity by iteration.

use tradewind::indicators::ZScores;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::{FloatCellValue, NetworkHandle};
use crate::status::Status;
use crate::word::Word;

/// The fitness of every country; 1 is the mean.
///
/// @param iterations 1 to 100,000, the starting values being the first; 20 by custom
/// @param out room for capacity cells, of which one a country is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_PERIODS,
///   TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_fitness(
    network: *const NetworkHandle,
    iterations: u32,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let out = call.float_cells(out, capacity, 3)?;
            out.fill(&network.fitness(iterations)?)
        })
    }
}

/// The complexity of every product beside fitness; 1 is the mean.
///
/// @param iterations 1 to 100,000, the starting values being the first; 20 by custom
/// @param out room for capacity cells, of which one a product is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_PERIODS,
///   TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_product_fitness(
    network: *const NetworkHandle,
    iterations: u32,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let out = call.float_cells(out, capacity, 3)?;
            out.fill(&network.product_fitness(iterations)?)
        })
    }
}

/// The complexity index of every country by the method of reflections.
///
/// @param iterations 1 to 100,000, the starting values being the first; 20 by custom
/// @param z_scores one of TW_Z_SCORES_*
/// @param out room for capacity cells, of which one a country is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_PERIODS, TW_ERR_TOO_FEW_VALUES,
///   TW_ERR_NO_CHANGE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_reflections(
    network: *const NetworkHandle,
    iterations: u32,
    z_scores: i32,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let z_scores = ZScores::read(z_scores, 3)?;
            let out = call.float_cells(out, capacity, 4)?;
            out.fill(&network.reflections(iterations, z_scores)?)
        })
    }
}

/// The complexity index of every product by the method of reflections.
///
/// @param iterations 1 to 100,000, the starting values being the first; 20 by custom
/// @param z_scores one of TW_Z_SCORES_*
/// @param out room for capacity cells, of which one a product is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_PERIODS, TW_ERR_TOO_FEW_VALUES,
///   TW_ERR_NO_CHANGE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_product_reflections(
    network: *const NetworkHandle,
    iterations: u32,
    z_scores: i32,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let z_scores = ZScores::read(z_scores, 3)?;
            let out = call.float_cells(out, capacity, 4)?;
            out.fill(&network.product_reflections(iterations, z_scores)?)
        })
    }
}
