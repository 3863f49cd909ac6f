//! Results of indicators as C holds them.

use core::ffi::c_char;

use tradewind::indicators::{Cell, Measure};

use crate::status::{Status, TW_OK};
use crate::value::DecimalValue;

/// An indicator, with whether it is exact and by which convention it was computed.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MeasureValue {
    /// The result.
    pub value: DecimalValue,
    /// 1 when no digit was lost, else 0.
    pub exact: i32,
    /// 0.
    pub reserved: u32,
    /// The named options that were used and the counts that went in, such as
    /// "cells=positive; n=12", with a NUL after it; empty where a formula has only one form.
    pub convention: [c_char; 128],
}

/// One of several results: a number, or why there is none.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellValue {
    /// The result; 0 where there is none.
    pub value: DecimalValue,
    /// 1 when no digit was lost, else 0.
    pub exact: i32,
    /// TW_OK, else why there is no value: one for which tw_status_is_undefined() is 1.
    pub status: Status,
}

impl From<Measure> for MeasureValue {
    fn from(measure: Measure) -> Self {
        let mut convention: [c_char; 128] = [0; 128];
        // A convention has at most 127 characters, all of ASCII.
        for (place, byte) in
            convention.iter_mut().zip(measure.convention.bytes().take(127))
        {
            *place = c_char::from_ne_bytes([byte]);
        }
        Self {
            value: measure.value.into(),
            exact: measure.exact.into(),
            reserved: 0,
            convention,
        }
    }
}

impl From<Cell> for CellValue {
    fn from(cell: Cell) -> Self {
        match cell {
            Ok(rounded) => Self {
                value: rounded.value.into(),
                exact: rounded.exact.into(),
                status: TW_OK,
            },
            Err(code) => {
                Self { value: DecimalValue::default(), exact: 0, status: code.number() }
            }
        }
    }
}
