//! `Logarithms`: sums of the logarithms of many values.

use num_bigint::BigInt;

use crate::{
    error::Result,
    number::{Integer, real::Bracket},
};

/// The values above zero, equal ones together with how often they occur.
pub(super) struct Logarithms(Vec<(BigInt, BigInt)>);

impl Logarithms {
    pub(super) fn of(items: &[Integer]) -> Self {
        let mut items: Vec<&Integer> =
            items.iter().filter(|one| !one.is_zero()).collect();
        items.sort_unstable();
        let groups = items.chunk_by(|left, right| left == right).filter_map(|group| {
            Some((group.first()?.to_big(), Integer::from(group.len()).to_big()))
        });
        Self(groups.collect())
    }

    /// The sum of the logarithms.
    pub(super) fn sum(&self, bits: u32) -> Result<Bracket> {
        self.weighted(bits, |_, times| times.clone())
    }

    /// The entropy of the shares in a total: `ln total − Σ x ln x / total`.
    pub(super) fn entropy(&self, total: &Integer, bits: u32) -> Result<Bracket> {
        if let [(_, times)] = self.0.as_slice() {
            return Bracket::integer(times.clone(), bits).ln();
        }
        let total = Bracket::integer(total.to_big(), bits);
        let sum = self.weighted(bits, |value, times| value * times)?;
        Ok(total.ln()?.subtract(&sum.divide(&total)?))
    }

    fn weighted(
        &self,
        bits: u32,
        weight: impl Fn(&BigInt, &BigInt) -> BigInt,
    ) -> Result<Bracket> {
        let mut sum = Bracket::integer(0, bits);
        for (value, times) in &self.0 {
            let logarithm = Bracket::integer(value.clone(), bits).ln()?;
            let weight = Bracket::integer(weight(value, times), bits);
            sum = sum.add(&logarithm.multiply(&weight));
        }
        Ok(sum)
    }
}
