//! Mirror figures: one flow as two countries report it.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{
    Rounding,
    indicators::{self, Asymmetry},
};

use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    measure::Measure,
};

/// What the importer reports over what the exporter reports.
#[pyfunction]
#[pyo3(
    signature = (importer_cif, exporter_fob, *, scale=None, rounding=Word::default()),
    text_signature = "(importer_cif, exporter_fob, *, scale=None, rounding='half_even')"
)]
fn mirror_ratio(
    importer_cif: Number,
    exporter_fob: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::mirror_ratio(importer_cif.0, exporter_fob.0, places)?.into())
}

/// The asymmetry of what importer and exporter report of one flow, by a named form.
#[pyfunction]
#[pyo3(
    signature = (importer, exporter, *, kind=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(importer, exporter, *, kind='midpoint', scale=None, rounding='half_even')"
)]
fn mirror_asymmetry(
    importer: Number,
    exporter: Number,
    kind: Word<Asymmetry>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::mirror_asymmetry(importer.0, exporter.0, kind.0, places)?.into())
}

/// A value with freight and insurance, brought to one without them: cif / (1 + margin).
#[pyfunction]
#[pyo3(
    signature = (cif, margin, *, scale=None, rounding=Word::default()),
    text_signature = "(cif, margin, *, scale=None, rounding='half_even')"
)]
fn cif_to_fob(
    cif: Number,
    margin: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::cif_to_fob(cif.0, margin.0, places)?.into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_mirror_ratio", wrap_pyfunction!(mirror_ratio, home)?)?;
    module
        .add("indicators_mirror_asymmetry", wrap_pyfunction!(mirror_asymmetry, home)?)?;
    module.add("indicators_cif_to_fob", wrap_pyfunction!(cif_to_fob, home)?)?;
    Ok(())
}
