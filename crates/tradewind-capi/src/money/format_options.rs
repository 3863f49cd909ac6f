//! The choices of printing an amount.

use tradewind::{MoneyFormat, Notation, UnitDisplay};

use crate::boundary::{Call, Failure};
use crate::number::read_places;
use crate::view::Versioned;
use crate::word::Word;

/// How an amount is printed for readers. Start from TW_MONEY_FORMAT_OPTIONS_INIT.
///
/// NULL in place of it is TW_MONEY_FORMAT_OPTIONS_INIT.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MoneyFormatOptions {
    /// sizeof(tw_money_format_options).
    pub struct_size: u32,
    /// How thousands and decimals are set off: one of TW_NOTATION_*.
    pub notation: i32,
    /// How the currency is named: one of TW_UNIT_DISPLAY_*.
    pub unit: i32,
    /// Not 0 for millions, billions and trillions as words.
    pub compact: i32,
    /// Exactly this many decimals, 0 to 28; -1 for all the digits.
    pub scale: i32,
    /// One of TW_ROUNDING_*.
    pub rounding: i32,
}

// SAFETY: `repr(C)`, begins with its size, and takes any bytes.
unsafe impl Versioned for MoneyFormatOptions {}

impl MoneyFormatOptions {
    /// The format of an argument.
    pub(crate) fn read(
        call: &Call,
        options: *const Self,
        argument: u32,
    ) -> Result<MoneyFormat, Failure> {
        let Some(options) = call.options(options, argument)? else {
            return Ok(MoneyFormat::default());
        };
        let places = read_places(options.scale, options.rounding, argument)?;
        Ok(MoneyFormat {
            notation: Notation::read(options.notation, argument)?,
            unit: UnitDisplay::read(options.unit, argument)?,
            compact: options.compact != 0,
            scale: places.scale,
            rounding: places.rounding,
        })
    }
}
