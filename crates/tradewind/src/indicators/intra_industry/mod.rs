//! Intra-industry trade: what goes both ways.

mod aggregate;
mod balanced;
mod of_totals;
mod one_way;
mod products;

pub use aggregate::grubel_lloyd;
pub use balanced::grubel_lloyd_balanced;
pub use of_totals::grubel_lloyd_of_totals;
pub use products::grubel_lloyd_products;
