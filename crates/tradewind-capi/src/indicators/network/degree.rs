//! How a network hangs together.

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::{FloatCellValue, NetworkHandle};
use crate::status::Status;

/// How many products each country has.
///
/// @param out room for capacity cells, of which one a country is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_diversity(
    network: *const NetworkHandle,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let out = call.float_cells(out, capacity, 2)?;
            out.fill(&network.diversity())
        })
    }
}

/// How many countries have each product.
///
/// @param out room for capacity cells, of which one a product is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_ubiquity(
    network: *const NetworkHandle,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let out = call.float_cells(out, capacity, 2)?;
            out.fill(&network.ubiquity())
        })
    }
}

/// The smaller conditional probability that who has one product has the other.
///
/// @param out room for capacity cells, of which one a pair of products, row after row, is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_proximity(
    network: *const NetworkHandle,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let out = call.float_cells(out, capacity, 2)?;
            out.fill_square(network.proximity_lines())
        })
    }
}

/// How near each country is to each product: the share of its proximity that it has.
///
/// @param out room for capacity cells, of which one a country and product, row after row, is written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_density(
    network: *const NetworkHandle,
    out: *mut FloatCellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let network = &call.object(network, 1)?.0;
            let out = call.float_cells(out, capacity, 2)?;
            out.fill(&network.density())
        })
    }
}
