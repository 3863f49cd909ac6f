//! What the functions of growth share: arguments in, one core function, a result out.

use tradewind::{Decimal, ErrorCode, Figure, Places, Rounded, growth::Derived};

use crate::boundary::{Failure, guard};
use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::growth::DerivedHandle;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};

/// The decimals of the first arguments.
pub(crate) fn read<const N: usize>(
    values: [DecimalValue; N],
) -> Result<[Decimal; N], Failure> {
    read_after(0, values)
}

/// The decimals that follow so many arguments.
fn read_after<const N: usize>(
    others: u32,
    values: [DecimalValue; N],
) -> Result<[Decimal; N], Failure> {
    let mut decimals = [Decimal::ZERO; N];
    let first = others.saturating_add(1);
    for ((decimal, value), argument) in decimals.iter_mut().zip(values).zip(first..) {
        *decimal = value.read(argument)?;
    }
    Ok(decimals)
}

/// Runs a formula of decimals, which the places and the result follow as arguments.
///
/// # Safety
/// As [`guard`].
pub(crate) unsafe fn of_decimals<const N: usize>(
    values: [DecimalValue; N],
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
    formula: impl FnOnce([Decimal; N], Places) -> tradewind::Result<Rounded<Decimal>>,
) -> Status {
    // SAFETY: the caller's promise is that of the guard.
    unsafe {
        guard(error, |call| {
            let decimals = read(values)?;
            let after = u32::try_from(N).unwrap_or_default();
            let places = PlacesOptions::read(call, places, after.saturating_add(1))?;
            let out = call.output(out, after.saturating_add(2))?;
            out.set(formula(decimals, places)?.into());
            Ok(())
        })
    }
}

/// Runs a formula of figures, which the result follows as an argument.
///
/// # Safety
/// As [`guard`].
pub(crate) unsafe fn of_figures<const N: usize>(
    figures: [*const FigureHandle; N],
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
    formula: impl FnOnce([&Figure; N]) -> tradewind::Result<Derived>,
) -> Status {
    // SAFETY: the caller's promise is that of the guard.
    unsafe { of_figures_with(figures, [], out, error, |figures, []| formula(figures)) }
}

/// Runs a formula of figures, which decimals follow as arguments, then the result.
///
/// # Safety
/// As [`guard`].
pub(crate) unsafe fn of_figures_with<const N: usize, const M: usize>(
    figures: [*const FigureHandle; N],
    values: [DecimalValue; M],
    out: *mut *mut DerivedHandle,
    error: *mut ErrorInfo,
    formula: impl FnOnce([&Figure; N], [Decimal; M]) -> tradewind::Result<Derived>,
) -> Status {
    // SAFETY: the caller's promise is that of the guard.
    unsafe {
        guard(error, |call| {
            let figures = figures.into_iter().zip(1..);
            let figures = figures
                .map(|(figure, argument)| Ok(&call.object(figure, argument)?.0))
                .collect::<Result<Vec<_>, Failure>>()?;
            let fact = "has another number of figures";
            let figures = figures
                .try_into()
                .map_err(|_| Failure::new(ErrorCode::InvalidArgument, 0, fact))?;
            let after = u32::try_from(N).unwrap_or_default();
            let decimals = read_after(after, values)?;
            let after = after.saturating_add(u32::try_from(M).unwrap_or_default());
            let out = call.output(out, after.saturating_add(1))?;
            out.give(DerivedHandle(formula(figures, decimals)?));
            Ok(())
        })
    }
}
