//! Direction of trade: partners or regions.

mod hirschman;
mod intensity;
mod intensity_excluding;
mod intra_regional_intensity;
mod intra_regional_share;
mod market_share;
mod share_growth;
mod size;
mod size_adjusted_share;

pub use hirschman::regional_hirschman;
pub use intensity::intensity;
pub use intensity_excluding::intensity_excluding_reporter;
pub use intra_regional_intensity::intra_regional_intensity;
pub use intra_regional_share::intra_regional_share;
pub use market_share::regional_market_share;
pub use share_growth::revealed_share_growth;
pub use size_adjusted_share::size_adjusted_regional_export_share;
