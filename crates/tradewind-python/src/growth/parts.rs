//! Growth by parts: contributions and shares.

use pyo3::{IntoPyObjectExt, prelude::*};
use tradewind::growth;

use super::{
    arguments::{
        Chosen, Contribution, Growth, all_figures, level, nothing_rounded, plain, ratio,
    },
    register::Functions,
};
use crate::{
    convert_in::{Number, Scale},
    derived::Derived,
    errors::Outcome,
};

/// The contribution of a part to growth: `(part_current - part_base) / whole_base`.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (part_base, part_current, whole_base, *, scale=None, rounding=Chosen::default()),
    text_signature = "(part_base, part_current, whole_base, *, scale=None, rounding='half_even')"
)]
fn contribution(
    part_base: &Bound<'_, PyAny>,
    part_current: &Bound<'_, PyAny>,
    whole_base: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = part_base.py();
    if let Some([part_base, part_current, whole_base]) =
        all_figures([part_base, part_current, whole_base])?
    {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::contribution_of_figures(
            part_base,
            part_current,
            whole_base,
        )?)
        .into_py_any(py)?);
    }
    let Number(part_base) = plain(part_base, "part_base")?;
    let Number(part_current) = plain(part_current, "part_current")?;
    let Number(whole_base) = plain(whole_base, "whole_base")?;
    let result = growth::contribution(
        part_base,
        part_current,
        whole_base,
        rounding.places(scale),
    )?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The contribution of a part: its share in the base period * its growth.
///
/// A growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (weight, growth, *, scale=None, rounding=Chosen::default()),
    text_signature = "(weight, growth, *, scale=None, rounding='half_even')"
)]
fn contribution_weighted(
    weight: &Bound<'_, PyAny>,
    growth: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = weight.py();
    if let Some([weight, growth]) = all_figures([weight, growth])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::contribution_weighted_of_figures(weight, growth)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Growth(weight) = plain(weight, "weight")?;
    let Growth(growth) = plain(growth, "growth")?;
    let result = growth::contribution_weighted(weight, growth, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The share of a part in the change of its whole, as a fraction.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (part_base, part_current, whole_base, whole_current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(part_base, part_current, whole_base, whole_current, *, scale=None, rounding='half_even')"
)]
fn share_of_change(
    part_base: &Bound<'_, PyAny>,
    part_current: &Bound<'_, PyAny>,
    whole_base: &Bound<'_, PyAny>,
    whole_current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = part_base.py();
    if let Some([part_base, part_current, whole_base, whole_current]) =
        all_figures([part_base, part_current, whole_base, whole_current])?
    {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::share_of_change_of_figures(
            part_base,
            part_current,
            whole_base,
            whole_current,
        )?)
        .into_py_any(py)?);
    }
    let Number(part_base) = plain(part_base, "part_base")?;
    let Number(part_current) = plain(part_current, "part_current")?;
    let Number(whole_base) = plain(whole_base, "whole_base")?;
    let Number(whole_current) = plain(whole_current, "whole_current")?;
    let result = growth::share_of_change(
        part_base,
        part_current,
        whole_base,
        whole_current,
        rounding.places(scale),
    )?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The growth of a whole without a contribution: `total_growth - contribution`.
///
/// The growth is a fraction, a Ratio or a Percent, the contribution one of them or in
/// percentage points; as Figures they are in percent or percentage points.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (total_growth, contribution, *, scale=None, rounding=Chosen::default()),
    text_signature = "(total_growth, contribution, *, scale=None, rounding='half_even')"
)]
fn excluding(
    total_growth: &Bound<'_, PyAny>,
    contribution: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = total_growth.py();
    if let Some([total_growth, contribution]) = all_figures([total_growth, contribution])?
    {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::excluding_of_figures(total_growth, contribution)?)
            .into_py_any(py)?);
    }
    let Growth(total_growth) = plain(total_growth, "total_growth")?;
    let Contribution(contribution) = plain(contribution, "contribution")?;
    let result = growth::excluding(total_growth, contribution, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The change of a share: `part_current / whole_current - part_base / whole_base`.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (part_base, part_current, whole_base, whole_current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(part_base, part_current, whole_base, whole_current, *, scale=None, rounding='half_even')"
)]
fn share_change(
    part_base: &Bound<'_, PyAny>,
    part_current: &Bound<'_, PyAny>,
    whole_base: &Bound<'_, PyAny>,
    whole_current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = part_base.py();
    if let Some([part_base, part_current, whole_base, whole_current]) =
        all_figures([part_base, part_current, whole_base, whole_current])?
    {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::share_change_of_figures(
            part_base,
            part_current,
            whole_base,
            whole_current,
        )?)
        .into_py_any(py)?);
    }
    let Number(part_base) = plain(part_base, "part_base")?;
    let Number(part_current) = plain(part_current, "part_current")?;
    let Number(whole_base) = plain(whole_base, "whole_base")?;
    let Number(whole_current) = plain(whole_current, "whole_current")?;
    let result = growth::share_change(
        part_base,
        part_current,
        whole_base,
        whole_current,
        rounding.places(scale),
    )?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The whole that a part and its share imply: part / share.
///
/// The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (part, share, *, scale=None, rounding=Chosen::default()),
    text_signature = "(part, share, *, scale=None, rounding='half_even')"
)]
fn implied_whole(
    part: &Bound<'_, PyAny>,
    share: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = part.py();
    if let Some([part, share]) = all_figures([part, share])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(
            Derived(growth::implied_whole_of_figures(part, share)?).into_py_any(py)?
        );
    }
    let Number(part) = plain(part, "part")?;
    let Growth(share) = plain(share, "share")?;
    let result = growth::implied_whole(part, share, rounding.places(scale))?;
    Ok(level(py, result)?.into_py_any(py)?)
}

/// Adds the functions of this group.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(contribution, home)?)?;
    functions.add(wrap_pyfunction!(contribution_weighted, home)?)?;
    functions.add(wrap_pyfunction!(share_of_change, home)?)?;
    functions.add(wrap_pyfunction!(excluding, home)?)?;
    functions.add(wrap_pyfunction!(share_change, home)?)?;
    functions.add(wrap_pyfunction!(implied_whole, home)?)
}
