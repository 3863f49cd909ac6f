//! Specialisation, product by product: Vollrath, Michaely, Lafay.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{Rounding, indicators};

use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    items_in::{Items, numbers},
    measure::cells,
};

/// The revealed comparative advantage of each product relative to the mean of all.
#[pyfunction]
#[pyo3(
    signature = (exports, world_exports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, world_exports, *, scale=None, rounding='half_even')"
)]
fn weighted_advantage(
    py: Python<'_>,
    exports: Items<Number>,
    world_exports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(
        py,
        indicators::weighted_advantage(
            &numbers(exports),
            &numbers(world_exports),
            places,
        )?,
    )
}

/// Vollrath's relative trade advantage of each product: that of exports less that of
/// imports.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, world_exports, world_imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, world_exports, world_imports, *, scale=None, rounding='half_even')"
)]
fn relative_trade_advantage(
    py: Python<'_>,
    exports: Items<Number>,
    imports: Items<Number>,
    world_exports: Items<Number>,
    world_imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(
        py,
        indicators::relative_trade_advantage(
            &numbers(exports),
            &numbers(imports),
            &numbers(world_exports),
            &numbers(world_imports),
            places,
        )?,
    )
}

/// Vollrath's revealed competitiveness of each product: ln RXA - ln RMA.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, world_exports, world_imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, world_exports, world_imports, *, scale=None, rounding='half_even')"
)]
fn revealed_competitiveness(
    py: Python<'_>,
    exports: Items<Number>,
    imports: Items<Number>,
    world_exports: Items<Number>,
    world_imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(
        py,
        indicators::revealed_competitiveness(
            &numbers(exports),
            &numbers(imports),
            &numbers(world_exports),
            &numbers(world_imports),
            places,
        )?,
    )
}

/// The Michaely index of each product: its share in exports less its share in imports.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn michaely(
    py: Python<'_>,
    exports: Items<Number>,
    imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(py, indicators::michaely(&numbers(exports), &numbers(imports), places)?)
}

/// The Lafay index of each product, in percentage points.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn lafay(
    py: Python<'_>,
    exports: Items<Number>,
    imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(py, indicators::lafay(&numbers(exports), &numbers(imports), places)?)
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add(
        "indicators_weighted_advantage",
        wrap_pyfunction!(weighted_advantage, home)?,
    )?;
    module.add(
        "indicators_relative_trade_advantage",
        wrap_pyfunction!(relative_trade_advantage, home)?,
    )?;
    module.add(
        "indicators_revealed_competitiveness",
        wrap_pyfunction!(revealed_competitiveness, home)?,
    )?;
    module.add("indicators_michaely", wrap_pyfunction!(michaely, home)?)?;
    module.add("indicators_lafay", wrap_pyfunction!(lafay, home)?)?;
    Ok(())
}
