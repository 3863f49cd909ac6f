//! How results are rounded.

use tradewind::{Decimal, ErrorCode, Places, Rounding};

use crate::boundary::{Call, Failure};
use crate::view::Versioned;
use crate::word::Word;

/// How many decimals a result gets, and by which rounding. Start from TW_PLACES_INIT.
///
/// NULL in place of it is TW_PLACES_INIT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PlacesOptions {
    /// sizeof(tw_places).
    pub struct_size: u32,
    /// Exactly this many decimals, 0 to 28; -1 for 28 significant digits (money: the minor
    /// unit of the currency).
    pub scale: i32,
    /// One of TW_ROUNDING_*.
    pub rounding: i32,
}

// SAFETY: `repr(C)`, begins with its size, and takes any bytes.
unsafe impl Versioned for PlacesOptions {}

impl PlacesOptions {
    /// The places of an argument.
    pub(crate) fn read(
        call: &Call,
        options: *const Self,
        argument: u32,
    ) -> Result<Places, Failure> {
        call.options(options, argument)?.map_or_else(
            || Ok(Places::default()),
            |options| read_places(options.scale, options.rounding, argument),
        )
    }
}

/// The places of two fields.
pub(crate) fn read_places(
    scale: i32,
    rounding: i32,
    argument: u32,
) -> Result<Places, Failure> {
    let scale = read_scale(scale, argument)?;
    Ok(Places::new(scale, Rounding::read(rounding, argument)?))
}

/// A number of decimals; -1 is none.
pub(crate) fn read_scale(scale: i32, argument: u32) -> Result<Option<u32>, Failure> {
    if scale == -1 {
        return Ok(None);
    }
    let known = u32::try_from(scale).ok().filter(|scale| *scale <= Decimal::MAX_SCALE);
    known.map(Some).ok_or_else(|| {
        let fact = format!("has scale {scale}; expected 0 to 28, or -1 for none");
        Failure::new(ErrorCode::InvalidScale, argument, &fact)
    })
}
