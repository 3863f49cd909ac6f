//! What functions of series share: series and places in, a derived series out.

use tradewind::{ErrorCode, Places, Series, growth::series::DerivedSeries};

use crate::boundary::{Failure, guard};
use crate::error::ErrorInfo;
use crate::number::PlacesOptions;
use crate::series::{DerivedSeriesHandle, SeriesHandle};
use crate::status::Status;

/// Runs a formula of series, which the places and the result follow as arguments.
///
/// # Safety
/// As [`guard`].
pub(crate) unsafe fn of_series<const N: usize>(
    series: [*const SeriesHandle; N],
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
    formula: impl FnOnce([&Series; N], Places) -> tradewind::Result<DerivedSeries>,
) -> Status {
    // SAFETY: the caller's promise is that of the guard.
    unsafe {
        guard(error, |call| {
            let series = series.into_iter().zip(1..);
            let series = series
                .map(|(series, argument)| Ok(&call.object(series, argument)?.0))
                .collect::<Result<Vec<_>, Failure>>()?;
            let fact = "has another number of series";
            let series = series
                .try_into()
                .map_err(|_| Failure::new(ErrorCode::InvalidArgument, 0, fact))?;
            let after = u32::try_from(N).unwrap_or_default();
            let places = PlacesOptions::read(call, places, after.saturating_add(1))?;
            let out = call.output(out, after.saturating_add(2))?;
            out.give(DerivedSeriesHandle(formula(series, places)?));
            Ok(())
        })
    }
}
