//! `Logarithms`: sums of the logarithms of many values.

use num_bigint::BigInt;

use crate::{
    error::Result,
    number::{
        Integer,
        real::{Bracket, LogarithmTable},
    },
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
        if bits == LogarithmTable::BITS && self.0.len() >= LogarithmTable::WORTH {
            let terms = self.0.iter().map(|(value, times)| (value, weight(value, times)));
            if let Some(sum) = LogarithmTable::new()?.sum(terms) {
                return Ok(sum);
            }
        }
        let mut sum = Bracket::integer(0, bits);
        for (value, times) in &self.0 {
            let logarithm = Bracket::integer(value.clone(), bits).ln()?;
            let weight = Bracket::integer(weight(value, times), bits);
            sum = sum.add(&logarithm.multiply(&weight));
        }
        Ok(sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::{Places, real::evaluate};

    #[test]
    fn many_values_have_the_entropy_that_few_at_a_time_have() {
        let items: Vec<Integer> =
            (1..=5_000_i32).map(|i| Integer::from(i * 7919 + i * i)).collect();
        let total = Integer::sum(&items);
        let many = Logarithms::of(&items);
        let fast =
            evaluate(Places::default(), |bits| many.entropy(&total, bits)).unwrap();
        // Above the precision of the table every logarithm is computed alone.
        let slow =
            evaluate(Places::default(), |bits| many.entropy(&total, bits + 1)).unwrap();
        assert_eq!(fast, slow);
    }
}
