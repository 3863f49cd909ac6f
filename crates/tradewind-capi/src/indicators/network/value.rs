//! Networks of places and products.

use core::ffi::c_double;

use tradewind::indicators::{Network, Presence};

use crate::boundary::{Call, Failure, guard, infallible};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::indicators::MatrixHandle;
use crate::status::Status;
use crate::value::{DecimalValue, reserved_is_zero};
use crate::view::Versioned;

/// Which country has which product.
#[derive(Debug)]
pub struct NetworkHandle(pub(crate) Network);

const _: () = assert_shareable::<NetworkHandle>();

/// From what advantage on a product counts as present. Start from TW_PRESENCE_INIT.
///
/// NULL in place of it is TW_PRESENCE_INIT: at least 1.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PresenceOptions {
    /// sizeof(tw_presence).
    pub struct_size: u32,
    /// Not 0 when the cutoff itself is enough.
    pub inclusive: i32,
    /// The advantage (Balassa) that is asked for, above 0.
    pub cutoff: DecimalValue,
    /// Must be 0.
    pub reserved: u64,
}

// SAFETY: `repr(C)`, begins with its size, and takes any bytes.
unsafe impl Versioned for PresenceOptions {}

impl PresenceOptions {
    /// The options of an argument.
    fn read(
        call: &Call,
        options: *const Self,
        argument: u32,
    ) -> Result<Presence, Failure> {
        let Some(options) = call.options(options, argument)? else {
            return Ok(Presence::default());
        };
        reserved_is_zero(u32::from(options.reserved != 0), argument)?;
        let cutoff = options.cutoff.read(argument)?;
        Ok(Presence { cutoff, inclusive: options.inclusive != 0 })
    }
}

/// The network of exact exports, rows being countries and columns products.
///
/// @param presence NULL for the default
/// @param out      receives a new object; tw_network_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_NOT_POSITIVE, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_of_matrix(
    exports: *const MatrixHandle,
    presence: *const PresenceOptions,
    out: *mut *mut NetworkHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = &call.object(exports, 1)?.0;
            let presence = PresenceOptions::read(call, presence, 2)?;
            let out = call.output(out, 3)?;
            out.give(NetworkHandle(Network::of_matrix(exports, presence)?));
            Ok(())
        })
    }
}

/// The network of exports in doubles, rows being countries and columns products.
///
/// @param exports  rows * columns numbers, row after row
/// @param presence NULL for the default
/// @param out      receives a new object; tw_network_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_NO_VALUES, TW_ERR_NOT_FINITE,
///   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT,
///   TW_ERR_NOT_POSITIVE, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_network_of_table(
    exports: *const c_double,
    rows: usize,
    columns: usize,
    presence: *const PresenceOptions,
    out: *mut *mut NetworkHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = call.table(exports, rows, columns, 1)?;
            let presence = PresenceOptions::read(call, presence, 4)?;
            let out = call.output(out, 5)?;
            out.give(NetworkHandle(Network::of_table(&table, presence)?));
            Ok(())
        })
    }
}

/// The number of rows (countries); 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_network_row_count(network: *const NetworkHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(network).map_or(0, |held| held.0.row_count())
    })
}

/// The number of columns (products); 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_network_column_count(network: *const NetworkHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(network).map_or(0, |held| held.0.column_count())
    })
}

/// Frees a network; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_network_free(object: *mut NetworkHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
