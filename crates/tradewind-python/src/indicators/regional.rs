//! Direction of trade: partners or regions.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{Rounding, indicators};

use crate::{
    convert_in::{Counted, Number, Scale, Word, places},
    errors::Outcome,
    items_in::{Items, numbers},
    measure::Measure,
};

/// The intensity of exports to a partner: `(x_ij / X_i) / (M_j / W)`.
#[pyfunction]
#[pyo3(
    signature = (exports_to_partner, exports, partner_imports, world_trade, *, scale=None, rounding=Word::default()),
    text_signature = "(exports_to_partner, exports, partner_imports, world_trade, *, scale=None, rounding='half_even')"
)]
fn intensity(
    exports_to_partner: Number,
    exports: Number,
    partner_imports: Number,
    world_trade: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::intensity(
        exports_to_partner.0,
        exports.0,
        partner_imports.0,
        world_trade.0,
        places,
    )?
    .into())
}

/// The intensity of exports to a partner, the world being all but the reporter.
#[pyfunction]
#[pyo3(
    signature = (exports_to_partner, exports, partner_imports, own_imports, world_trade, *, scale=None, rounding=Word::default()),
    text_signature = "(exports_to_partner, exports, partner_imports, own_imports, world_trade, *, scale=None, rounding='half_even')"
)]
fn intensity_excluding_reporter(
    exports_to_partner: Number,
    exports: Number,
    partner_imports: Number,
    own_imports: Number,
    world_trade: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::intensity_excluding_reporter(
        exports_to_partner.0,
        exports.0,
        partner_imports.0,
        own_imports.0,
        world_trade.0,
        places,
    )?
    .into())
}

/// The share of a region's exports that stay in it.
#[pyfunction]
#[pyo3(
    signature = (intra_exports, region_exports, *, scale=None, rounding=Word::default()),
    text_signature = "(intra_exports, region_exports, *, scale=None, rounding='half_even')"
)]
fn intra_regional_share(
    intra_exports: Number,
    region_exports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::intra_regional_share(intra_exports.0, region_exports.0, places)?
        .into())
}

/// The intensity of trade within a region: `(x_rr / X_r) / (M_r / W)`.
#[pyfunction]
#[pyo3(
    signature = (intra_exports, region_exports, region_imports, world_trade, *, scale=None, rounding=Word::default()),
    text_signature = "(intra_exports, region_exports, region_imports, world_trade, *, scale=None, rounding='half_even')"
)]
fn intra_regional_intensity(
    intra_exports: Number,
    region_exports: Number,
    region_imports: Number,
    world_trade: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::intra_regional_intensity(
        intra_exports.0,
        region_exports.0,
        region_imports.0,
        world_trade.0,
        places,
    )?
    .into())
}

/// The share that an exporter has of a region's market: `x_ir / M_r`.
#[pyfunction]
#[pyo3(
    signature = (exports_to_region, region_imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports_to_region, region_imports, *, scale=None, rounding='half_even')"
)]
fn regional_market_share(
    exports_to_region: Number,
    region_imports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::regional_market_share(exports_to_region.0, region_imports.0, places)?
        .into())
}

/// The share of a region's exports that stay in it, relative to its share of all
/// economies.
#[pyfunction]
#[pyo3(
    signature = (intra_exports, region_exports, members, economies, *, scale=None, rounding=Word::default()),
    text_signature = "(intra_exports, region_exports, members, economies, *, scale=None, rounding='half_even')"
)]
fn size_adjusted_regional_export_share(
    intra_exports: Number,
    region_exports: Number,
    members: Counted,
    economies: Counted,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::size_adjusted_regional_export_share(
        intra_exports.0,
        region_exports.0,
        members.0,
        economies.0,
        places,
    )?
    .into())
}

/// The Hirschman index of an exporter's markets.
#[pyfunction]
#[pyo3(
    signature = (values, *, scale=None, rounding=Word::default()),
    text_signature = "(values, *, scale=None, rounding='half_even')"
)]
fn regional_hirschman(
    values: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::regional_hirschman(&numbers(values), places)?.into())
}

/// The growth of an exporter's share in world trade.
#[pyfunction]
#[pyo3(
    signature = (exports_base, exports_current, world_base, world_current, *, scale=None, rounding=Word::default()),
    text_signature = "(exports_base, exports_current, world_base, world_current, *, scale=None, rounding='half_even')"
)]
fn revealed_share_growth(
    exports_base: Number,
    exports_current: Number,
    world_base: Number,
    world_current: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::revealed_share_growth(
        exports_base.0,
        exports_current.0,
        world_base.0,
        world_current.0,
        places,
    )?
    .into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_intensity", wrap_pyfunction!(intensity, home)?)?;
    module.add(
        "indicators_intensity_excluding_reporter",
        wrap_pyfunction!(intensity_excluding_reporter, home)?,
    )?;
    module.add(
        "indicators_intra_regional_share",
        wrap_pyfunction!(intra_regional_share, home)?,
    )?;
    module.add(
        "indicators_intra_regional_intensity",
        wrap_pyfunction!(intra_regional_intensity, home)?,
    )?;
    module.add(
        "indicators_regional_market_share",
        wrap_pyfunction!(regional_market_share, home)?,
    )?;
    module.add(
        "indicators_size_adjusted_regional_export_share",
        wrap_pyfunction!(size_adjusted_regional_export_share, home)?,
    )?;
    module.add(
        "indicators_regional_hirschman",
        wrap_pyfunction!(regional_hirschman, home)?,
    )?;
    module.add(
        "indicators_revealed_share_growth",
        wrap_pyfunction!(revealed_share_growth, home)?,
    )?;
    Ok(())
}
