//! The choices of a conversion.

use tradewind::{Average, ConvertOptions, LookupPolicy};

use crate::boundary::{Call, Failure};
use crate::number::read_places;
use crate::value::{CurrencyCode, reserved_is_zero};
use crate::view::Versioned;
use crate::word::Word;

/// The choices of a conversion. Start from TW_CONVERT_OPTIONS_INIT.
///
/// NULL in place of it is TW_CONVERT_OPTIONS_INIT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ConvertOptionsValue {
    /// sizeof(tw_convert_options).
    pub struct_size: u32,
    /// Which observation serves a day that has none: one of TW_POLICY_*.
    pub policy: i32,
    /// The distance in days up to which a rate serves, on every side that is used.
    pub max_age_days: u32,
    /// How the average over a period is made: one of TW_AVERAGE_*.
    pub average: i32,
    /// Exactly this many decimals, 0 to 28; -1 for the minor unit of the currency.
    pub scale: i32,
    /// One of TW_ROUNDING_*.
    pub rounding: i32,
    /// The currency through which a cross is formed; all zero for the best path.
    pub via: CurrencyCode,
    /// Must be 0.
    pub reserved: u32,
}

// SAFETY: `repr(C)`, begins with its size, and takes any bytes.
unsafe impl Versioned for ConvertOptionsValue {}

impl ConvertOptionsValue {
    /// The options of an argument.
    pub(crate) fn read(
        call: &Call,
        options: *const Self,
        argument: u32,
    ) -> Result<ConvertOptions, Failure> {
        let Some(options) = call.options(options, argument)? else {
            return Ok(ConvertOptions::default());
        };
        reserved_is_zero(options.reserved, argument)?;
        Ok(ConvertOptions {
            policy: LookupPolicy::read(options.policy, argument)?,
            max_age_days: options.max_age_days,
            via: options.via.read_optional(argument)?,
            average: Average::read(options.average, argument)?,
            places: read_places(options.scale, options.rounding, argument)?,
        })
    }
}
