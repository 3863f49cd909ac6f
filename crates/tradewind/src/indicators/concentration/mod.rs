//! Concentration: how the parts of a whole are spread.

mod cell_count;
mod entropy;
mod entropy_normalised;
mod gini;
mod gini_correction;
mod herfindahl_hirschman;
mod herfindahl_normalised;
mod hirschman;
mod index;
mod index_unit;
mod log_base;
mod logarithms;
mod numbers_equivalent;
mod shares;
mod simpson;
mod theil_l;
mod theil_t;
mod top_share;

pub use cell_count::CellCount;
pub use entropy::entropy;
pub use entropy_normalised::entropy_normalised;
pub use gini::gini;
pub use gini_correction::GiniCorrection;
pub use herfindahl_hirschman::herfindahl_hirschman;
pub use herfindahl_normalised::herfindahl_hirschman_normalised;
pub use hirschman::hirschman;
pub use index::concentration;
pub use index_unit::IndexUnit;
pub use log_base::LogBase;
pub use numbers_equivalent::numbers_equivalent;
pub use shares::shares;
pub use simpson::simpson;
pub use theil_l::theil_l;
pub use theil_t::theil_t;
pub use top_share::top_share;
