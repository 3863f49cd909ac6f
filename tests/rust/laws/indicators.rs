//! Laws of indicators: bounds, sums to nothing or to one, what changes nothing.

use proptest::{collection::vec, prelude::*};
use tradewind::{
    Decimal, Places, Rational, Result, Rounding,
    indicators::{
        Cell, CellCount, GiniCorrection, IndexUnit, LogBase, balassa, cif_to_fob,
        complementarity, diversification, entropy, gini, grubel_lloyd,
        grubel_lloyd_of_totals, grubel_lloyd_products, herfindahl_hirschman,
        herfindahl_hirschman_normalised, krugman, lafay, michaely, normalised_advantage,
        numbers_equivalent, shares, similarity, simpson, symmetric_advantage, theil_t,
    },
};

use super::{check, inputs::positive};

/// Parts of a whole; some are zero, the first is not.
fn parts() -> impl Strategy<Value = Vec<Decimal>> {
    let part = prop_oneof![3 => positive(), 1 => Just(Decimal::ZERO)];
    (positive(), vec(part, 0..12)).prop_map(|(first, mut rest)| {
        rest.insert(0, first);
        rest
    })
}

/// Exports and imports of as many products.
fn flows() -> impl Strategy<Value = (Vec<Decimal>, Vec<Decimal>)> {
    let part = prop_oneof![3 => positive(), 1 => Just(Decimal::ZERO)];
    (positive(), positive(), vec((part.clone(), part), 0..10)).prop_map(
        |(first, second, rest)| {
            let (mut left, mut right): (Vec<_>, Vec<_>) = rest.into_iter().unzip();
            left.push(first);
            right.push(second);
            (left, right)
        },
    )
}

fn rounded(rounding: Rounding) -> Places {
    Places::new(None, rounding)
}

/// Whether a number is `target`, but for the last of 28 digits of so many terms.
fn near(sum: &Rational, target: i64, terms: usize, largest: i64) -> bool {
    let off = (sum - &Rational::from(target)).absolute();
    let terms = Rational::from(i64::try_from(terms).unwrap_or(i64::MAX));
    let unit = Rational::new(1, 10_i128.pow(26)).unwrap_or_else(|_| Rational::zero());
    off <= terms * unit * Rational::from(largest)
}

/// The sum of cells that are all defined.
fn total(cells: &[Cell]) -> Option<Rational> {
    cells.iter().try_fold(Rational::zero(), |sum, cell| {
        cell.ok().map(|cell| sum + Rational::from(cell.value))
    })
}

fn shares_sum_to_one(values: &[Decimal]) -> Result<bool> {
    let cells = shares(values, Places::default())?;
    let Some(sum) = total(&cells) else { return Ok(false) };
    let exact = cells.iter().all(|cell| cell.is_ok_and(|cell| cell.exact));
    Ok(if exact { sum == Rational::one() } else { near(&sum, 1, cells.len(), 1) })
}

fn herfindahl_keeps_its_bounds(values: &[Decimal]) -> Result<bool> {
    let n = Rational::new(i128::try_from(values.len()).unwrap_or(1), 1)?;
    let least = Rational::one().divided_by(&n)?;
    let unit = IndexUnit::Fraction;
    let high = herfindahl_hirschman(values, unit, rounded(Rounding::Ceiling))?;
    let low = herfindahl_hirschman(values, unit, rounded(Rounding::Floor))?;
    let diversity = simpson(values, Places::default())?;
    let both = Rational::from(low.value) + Rational::from(diversity.value);
    let equal = numbers_equivalent(values, rounded(Rounding::Ceiling))?;
    Ok(Rational::from(high.value) >= least
        && low.value <= Decimal::ONE
        && near(&both, 1, 2, 1)
        && equal.value >= Decimal::ONE)
}

fn the_normalised_index_keeps_its_bounds(values: &[Decimal]) -> Result<bool> {
    let index = herfindahl_hirschman_normalised(
        values,
        CellCount::Classification(50),
        Places::default(),
    )?;
    Ok(Decimal::ZERO <= index.value && index.value <= Decimal::ONE)
}

/// A tenth of every value is the same structure.
fn only_proportions_count(values: &[Decimal]) -> Result<bool> {
    let tenth = |value: &Decimal| Rational::from(*value).divided_by(&Rational::from(10));
    let tenths = values
        .iter()
        .map(|value| Ok(tenth(value)?.to_decimal(Places::default())?.value))
        .collect::<Result<Vec<_>>>()?;
    let at = Places::default();
    let correction = GiniCorrection::None;
    Ok(gini(values, correction, at)? == gini(&tenths, correction, at)?
        && entropy(values, LogBase::E, at)? == entropy(&tenths, LogBase::E, at)?
        && similarity(values, &tenths, at)?.value == Decimal::ONE_HUNDRED)
}

/// Theil's T is what entropy lacks to that of equal parts.
fn theil_and_entropy_complement(values: &[Decimal]) -> Result<bool> {
    let equal = vec![Decimal::ONE; values.len()];
    let most = entropy(&equal, LogBase::E, Places::default())?.value;
    let sum = Rational::from(theil_t(values, Places::default())?.value)
        + Rational::from(entropy(values, LogBase::E, Places::default())?.value);
    Ok(near(&(sum - Rational::from(most)), 0, 3, 1))
}

fn specialisation_sums_to_nothing(left: &[Decimal], right: &[Decimal]) -> Result<bool> {
    let net = total(&michaely(left, right, Places::default())?);
    let points = total(&lafay(left, right, Places::default())?);
    let zero = |sum: Option<Rational>, largest| {
        sum.is_some_and(|sum| near(&sum, 0, left.len(), largest))
    };
    Ok(zero(net, 1) && zero(points, 100))
}

fn two_way_trade_has_no_direction(left: &[Decimal], right: &[Decimal]) -> Result<bool> {
    let at = Places::default();
    let products = grubel_lloyd(left, right, rounded(Rounding::Floor))?;
    let totals = grubel_lloyd_of_totals(left, right, rounded(Rounding::Ceiling))?;
    Ok(grubel_lloyd(left, right, at)? == grubel_lloyd(right, left, at)?
        && grubel_lloyd_products(left, right, at)?
            == grubel_lloyd_products(right, left, at)?
        && products.value <= totals.value)
}

/// Similarity, complementarity, dissimilarity and diversification are one sum.
fn similarities_agree(left: &[Decimal], right: &[Decimal]) -> Result<bool> {
    let at = Places::default();
    let common = similarity(left, right, at)?;
    let gap = Rational::from(krugman(left, right, at)?.value);
    let whole = Rational::from(common.value) + &gap * &Rational::from(50);
    let half = Rational::from(diversification(left, right, at)?.value);
    Ok(common == complementarity(right, left, at)?
        && near(&whole, 100, 2, 100)
        && near(&(half * Rational::from(2) - gap), 0, 3, 1))
}

/// The normalised advantages of a table sum to nothing, by row and by column.
fn normalised_advantages_cancel(table: &[[u32; 3]; 3]) -> Result<bool> {
    let cell =
        |row: &[u32; 3], column: usize| row.get(column).copied().map(Decimal::from);
    let sum = |cells: &[Decimal]| cells.iter().sum::<Decimal>();
    let rows = table.each_ref().map(|row| sum(&row.map(Decimal::from)));
    let column =
        |at: usize| table.iter().filter_map(|row| cell(row, at)).sum::<Decimal>();
    let columns = [column(0), column(1), column(2)];
    let world = sum(&rows);
    let mut by_column = [Rational::zero(), Rational::zero(), Rational::zero()];
    for (row, of_row) in table.iter().zip(rows) {
        let mut of_country = Rational::zero();
        for ((own, of_column), held) in row.iter().zip(columns).zip(&mut by_column) {
            let own = Decimal::from(*own);
            let at = Places::default();
            let index = normalised_advantage(own, of_row, of_column, world, at)?;
            of_country = of_country + Rational::from(index.value);
            *held = held.clone() + Rational::from(index.value);
        }
        if !near(&of_country, 0, 3, 1) {
            return Ok(false);
        }
    }
    Ok(by_column.iter().all(|sum| near(sum, 0, 3, 1)))
}

/// Both forms of one index stand on the same side of "as the world does".
fn symmetric_keeps_the_side(own: u32, other: u32, rest: u32, world: u32) -> Result<bool> {
    let [own, other, rest, world] = [own, other, rest, world].map(u64::from);
    let country = own.saturating_add(other);
    let product = own.saturating_add(rest);
    let total = country.saturating_add(rest).saturating_add(world);
    let [own, country, product, total] =
        [own, country, product, total].map(Decimal::from);
    let at = Places::default();
    let index = balassa(own, country, product, total, at)?.value;
    let form = symmetric_advantage(own, country, product, total, at)?.value;
    Ok((index > Decimal::ONE) == (form > Decimal::ZERO)
        && Decimal::NEGATIVE_ONE <= form
        && form < Decimal::ONE)
}

/// A value brought to FOB and back is the value, within the last digit.
fn a_margin_is_undone(value: Decimal, margin: Decimal) -> Result<bool> {
    let fob = cif_to_fob(value, margin, Places::default())?;
    let back = Rational::from(fob.value) * (Rational::one() + Rational::from(margin));
    let off = (&back - &Rational::from(value)).absolute();
    let unit = Rational::new(1, 10_i128.pow(26))?;
    let scale = Rational::from(value) + Rational::one() + Rational::from(margin);
    Ok(off <= scale * unit && (!fob.exact || back == Rational::from(value)))
}

proptest! {
    #[test]
    fn shares_are_a_whole(values in parts()) {
        check(shares_sum_to_one(&values))?;
    }

    #[test]
    fn concentration_has_bounds(values in parts()) {
        check(herfindahl_keeps_its_bounds(&values))?;
        check(the_normalised_index_keeps_its_bounds(&values))?;
    }

    #[test]
    fn proportions_are_all_that_counts(values in parts()) {
        check(only_proportions_count(&values))?;
    }

    #[test]
    fn entropy_and_theil_are_one(values in parts()) {
        check(theil_and_entropy_complement(&values))?;
    }

    #[test]
    fn what_one_product_wins_others_lose((left, right) in flows()) {
        check(specialisation_sums_to_nothing(&left, &right))?;
    }

    #[test]
    fn exports_and_imports_may_be_exchanged((left, right) in flows()) {
        check(two_way_trade_has_no_direction(&left, &right))?;
    }

    #[test]
    fn four_indices_are_one_sum((left, right) in flows()) {
        check(similarities_agree(&left, &right))?;
    }

    #[test]
    fn advantages_of_a_table_cancel(table in any::<[[u16; 3]; 3]>()) {
        let table = table.map(|row| row.map(|cell| u32::from(cell).saturating_add(1)));
        check(normalised_advantages_cancel(&table))?;
    }

    #[test]
    fn two_forms_of_advantage_agree(
        own in 1_u32.., other in any::<u32>(), rest in any::<u32>(), world in any::<u32>(),
    ) {
        check(symmetric_keeps_the_side(own, other, rest, world))?;
    }

    #[test]
    fn margins_are_undone(value in positive(), margin in 0_i64..=1_000_000) {
        check(a_margin_is_undone(value, Decimal::new(margin, 6)))?;
    }
}
