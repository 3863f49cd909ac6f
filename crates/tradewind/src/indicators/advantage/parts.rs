//! `Advantage`: the two products whose quotient is Balassa's index.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::part::{part, whole},
    number::Rational,
};

/// The two products whose quotient is Balassa's index.
pub(super) struct Advantage {
    /// The exports of the product by the country times those of the world.
    pub(super) actual: Rational,
    /// The exports of the country times those of the product by the world; above zero.
    pub(super) expected: Rational,
}

impl Advantage {
    pub(super) fn of(
        product_exports: Decimal,
        exports: Decimal,
        world_product_exports: Decimal,
        world_exports: Decimal,
    ) -> Result<Self> {
        let own = part("product_exports", product_exports)?;
        let country = whole("exports", exports)?;
        let product = whole("world_product_exports", world_product_exports)?;
        let world = whole("world_exports", world_exports)?;
        Ok(Self { actual: own * world, expected: country * product })
    }
}
