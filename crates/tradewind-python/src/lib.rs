//! The Python module `tradewind._tradewind`: convert in, call the core, convert out.

#![deny(unsafe_code)]
#![expect(
    clippy::needless_pass_by_value,
    reason = "the arguments of a call from Python are extracted by value"
)]

mod bounds;
mod brief;
mod buffer;
mod bytes_in;
mod check;
mod conversion;
mod convert_in;
mod convert_out;
mod converter;
mod currency;
mod day_in;
mod decumulated;
mod derived;
mod derived_series;
mod dossier;
mod errors;
mod figure;
mod figure_conversion;
mod growth;
mod indicators;
mod interval;
mod items_in;
mod later_rate;
mod leg;
mod matrix;
mod measure;
mod money;
mod number;
mod object_in;
mod origin;
mod percent;
mod percentage_point;
mod period;
mod pickled_table;
mod place;
mod rate;
mod rate_table;
mod ratio;
mod rounded;
mod series;
mod succession;
mod undefined;

use pyo3::prelude::*;

/// The compiled part of Tradewind; import `tradewind` instead.
#[pymodule(gil_used = false)]
fn _tradewind(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<bounds::Bounds>()?;
    module.add_class::<brief::Brief>()?;
    module.add_class::<check::Check>()?;
    module.add_class::<conversion::Conversion>()?;
    module.add_class::<converter::Converter>()?;
    module.add_class::<currency::Currency>()?;
    module.add_class::<decumulated::Decumulated>()?;
    module.add_class::<derived::Derived>()?;
    module.add_class::<derived_series::DerivedSeries>()?;
    module.add_class::<dossier::Dossier>()?;
    module.add_class::<figure::Figure>()?;
    module.add_class::<figure_conversion::FigureConversion>()?;
    module.add_class::<interval::Interval>()?;
    module.add_class::<later_rate::LaterRate>()?;
    module.add_class::<leg::Leg>()?;
    module.add_class::<matrix::Matrix>()?;
    module.add_class::<measure::Measure>()?;
    module.add_class::<money::Money>()?;
    module.add_class::<percent::Percent>()?;
    module.add_class::<percentage_point::PercentagePoint>()?;
    module.add_class::<period::Period>()?;
    module.add_class::<place::Place>()?;
    module.add_class::<rate::Rate>()?;
    module.add_class::<rate_table::RateTable>()?;
    module.add_class::<ratio::Ratio>()?;
    module.add_class::<rounded::Rounded>()?;
    module.add_class::<series::Series>()?;
    module.add_class::<succession::Succession>()?;
    module.add_class::<undefined::Undefined>()?;
    let home = PyModule::new(module.py(), "tradewind")?;
    module.add_function(wrap_pyfunction!(brief::brief, &home)?)?;
    module.add_function(wrap_pyfunction!(check::check_equivalent, &home)?)?;
    module.add_function(wrap_pyfunction!(check::_check_of, module)?)?;
    module.add_function(wrap_pyfunction!(currency::_currency, module)?)?;
    module.add_function(wrap_pyfunction!(dossier::skeleton, &home)?)?;
    module.add_function(wrap_pyfunction!(dossier::_dossier, module)?)?;
    module.add_function(wrap_pyfunction!(errors::_error_codes, module)?)?;
    module.add_function(wrap_pyfunction!(pickled_table::_rate_table, module)?)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    growth::register(module)?;
    indicators::register(module)?;
    number::register(module)?;
    // Users import `tradewind`; this list would only repeat what stands above.
    module.delattr("__all__")
}
