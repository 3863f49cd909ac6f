//! What was computed of a series.

use core::ffi::c_char;

use tradewind::growth::{
    Decumulated,
    series::{DerivedPoint, DerivedSeries},
};

use crate::boundary::{guard, infallible, item};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::indicators::CellValue;
use crate::series::SeriesHandle;
use crate::status::Status;
use crate::text::TextHandle;

/// A result, or why there is none, for each period of a series.
#[derive(Debug)]
pub struct DerivedSeriesHandle(pub(crate) DerivedSeries);

const _: () = assert_shareable::<DerivedSeriesHandle>();

/// The result for one period.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeriesCell {
    /// The result, or why there is none.
    pub cell: CellValue,
    /// How many periods the result is for: 1, more where values before it are missing and
    /// it was not split, 0 where there is none.
    pub spans: u32,
    /// 1 where decumulation gave a negative part, else 0.
    pub negative: i32,
}

impl From<DerivedPoint> for SeriesCell {
    fn from(point: DerivedPoint) -> Self {
        let DerivedPoint { cell, spans, negative, .. } = point;
        Self { cell: cell.into(), spans, negative: negative.into() }
    }
}

impl From<Decumulated> for SeriesCell {
    fn from(part: Decumulated) -> Self {
        let Decumulated { cell, spans, negative } = part;
        Self { cell: cell.into(), spans, negative: negative.into() }
    }
}

/// How many periods the results are for; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_derived_series_count(
    series: *const DerivedSeriesHandle,
) -> usize {
    infallible(0, |call| {
        call.object_or_null(series).map_or(0, |series| series.0.points.len())
    })
}

/// The period of a result in its canonical form; the first is number 0.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_derived_series_period(
    series: *const DerivedSeriesHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let points = &call.object(series, 1)?.0.points;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(item(points, index, 2, "period")?.period)
        })
    }
}

/// The results in order.
///
/// @param cells room for capacity of them
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_derived_series_cells(
    series: *const DerivedSeriesHandle,
    cells: *mut SeriesCell,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let points = &call.object(series, 1)?.0.points;
            let cells = call.room(cells, capacity, points.len(), 2)?;
            cells.fill(&points.iter().map(|point| (*point).into()).collect::<Vec<_>>());
            Ok(())
        })
    }
}

/// The named options that were used, such as "technique=annual; at=2015; kept=old"; empty
/// where a formula has only one form.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_derived_series_convention(
    series: *const DerivedSeriesHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(&series.convention)
        })
    }
}

/// All of it as text: "2023-02=25 exact spans 2, 2023-03=MISSING_PERIOD".
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_derived_series_text(
    series: *const DerivedSeriesHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(series.to_string().into());
            Ok(())
        })
    }
}

/// The values as a series to compute further with: what is undefined is a gap there, and so
/// is a value that spans several periods.
///
/// @param out receives a new object; tw_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_derived_series_to_series(
    series: *const DerivedSeriesHandle,
    out: *mut *mut SeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(SeriesHandle(series.to_series()?));
            Ok(())
        })
    }
}

/// Frees results; NULL is fine.
///
/// Not while another call uses them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_derived_series_free(object: *mut DerivedSeriesHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
