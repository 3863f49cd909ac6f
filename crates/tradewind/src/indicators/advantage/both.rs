//! `Both`: Balassa's index of each product, of exports beside that of imports.

use rust_decimal::Decimal;

use crate::{
    error::{ErrorCode, Result},
    indicators::{Cell, list::List},
    number::{Integer, Rational},
};

/// A country's trade and the world's.
pub(super) struct Both {
    sold: (List, List),
    bought: (List, List),
}

impl Both {
    pub(super) fn of(
        exports: &[Decimal],
        imports: &[Decimal],
        world_exports: &[Decimal],
        world_imports: &[Decimal],
    ) -> Result<Self> {
        List::pair(["exports", "imports"], exports, imports)?;
        let sold = List::pair(["exports", "world_exports"], exports, world_exports)?;
        let bought = List::pair(["imports", "world_imports"], imports, world_imports)?;
        sold.0.check_total("exports")?;
        bought.0.check_total("imports")?;
        sold.1.check_total("world_exports")?;
        bought.1.check_total("world_imports")?;
        Ok(Self { sold, bought })
    }

    /// What a formula says of the index of exports and that of imports of each product.
    pub(super) fn cells(
        &self,
        formula: impl Fn(Rational, Rational) -> Result<Cell>,
    ) -> Result<Vec<Cell>> {
        let flows = self.sold.0.items.iter().zip(&self.sold.1.items);
        let others = self.bought.0.items.iter().zip(&self.bought.1.items);
        let cells = flows.zip(others).map(|((sold, all_sold), (bought, all_bought))| {
            if all_sold.is_zero() || all_bought.is_zero() {
                return Ok(Err(ErrorCode::ZeroTotal));
            }
            formula(
                index(sold, all_sold, &self.sold)?,
                index(bought, all_bought, &self.bought)?,
            )
        });
        cells.collect()
    }
}

fn index(own: &Integer, world: &Integer, totals: &(List, List)) -> Result<Rational> {
    let top = own.times(&totals.1.total).to_rational();
    top.divided_by(&world.times(&totals.0.total).to_rational())
}
