//! Revealed comparative advantage of a table of floating-point numbers.

use tradewind_kernels::{scale, sum};

use super::{Sums, Table, magnitude::Magnitude, table::cell};
use crate::{
    error::{Error, ErrorCode, Result},
    indicators::Advantage,
};

/// Revealed comparative advantage of every cell, in floating-point numbers.
///
/// `balassa = (x / row total) / (column total / total)`; for the other kinds see
/// [`Advantage`]. Rows are countries, columns products, or any two sides of trade.
///
/// - Unit: dimensionless.
/// - Range: numbers that are finite and not negative; the result depends on the kind.
/// - Rounding: binary; totals are compensated sums. The relative error of a Balassa index
///   is at most 40 · 2⁻⁵³, 4.5e−15, by the analysis of its sums; 8 units of the last
///   place have been seen. An index below 2.3e−308 has fewer digits. The relative error
///   of the weighted kind is at most 1e−14, the absolute error of the others at most
///   2e−14, of a logarithm beside 1e−15 of its size.
/// - Missing or zero: a cell of an empty row or column is undefined and gets the
///   marker `undefined`; without one it is an error.
///
/// # Errors
/// - [`ErrorCode::NotFinite`] or [`ErrorCode::NegativePart`] when a number is infinite,
///   not a number, or negative; the location names row and column.
/// - [`ErrorCode::ZeroTotal`] when a row or column is empty and there is no marker.
/// - [`ErrorCode::NotPositive`] when a logarithm of 0 is due and there is no marker.
/// - [`ErrorCode::LengthMismatch`] when `out` has another size than the table.
/// - [`ErrorCode::Overflow`] when the total is too large, or an index is; the location
///   names row and column.
///
/// # Example
/// ```
/// use tradewind::indicators::{Advantage, float::{self, Table}};
///
/// let exports = Table::new(&[100.0, 80.0, 50.0, 5.0], 2, 2)?;
/// let mut out = [0.0; 4];
/// float::revealed_comparative_advantage(&exports, Advantage::Balassa, None, &mut out)?;
/// assert!((out[0] - 100.0 / 180.0 / (150.0 / 235.0)).abs() < 1e-15);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Balassa (1965); [`Advantage`] names those of the other kinds.
#[doc(alias = "RCA")]
pub fn revealed_comparative_advantage(
    table: &Table<'_>,
    kind: Advantage,
    undefined: Option<f64>,
    out: &mut [f64],
) -> Result<()> {
    table.fits(out)?;
    let sums = Sums::of(table)?;
    let places = out.chunks_exact_mut(table.column_count());
    let lines = table.rows().zip(&sums.rows).zip(places);
    match kind {
        Advantage::Balassa if sums.full() && !sums.signed => {
            let rows: Vec<f64> = sums.rows.iter().map(|row| sums.total / row).collect();
            let columns: Vec<f64> = sums.columns.iter().map(|sum| 1.0 / sum).collect();
            scale(table.values(), &rows, &columns, out);
            Ok(())
        }
        Advantage::Weighted => {
            for (number, ((row, total), places)) in lines.enumerate() {
                let weights = Line { sums: &sums, total: *total, number };
                weights.fill(row, Cell::balassa, undefined, places)?;
                weighted(&sums, *total, undefined, places);
            }
            Ok(())
        }
        Advantage::Balassa
        | Advantage::Symmetric
        | Advantage::Log
        | Advantage::Additive
        | Advantage::Normalised => {
            for (number, ((row, total), places)) in lines.enumerate() {
                let line = Line { sums: &sums, total: *total, number };
                line.fill(row, |cell| cell.advantage(kind), undefined, places)?;
            }
            Ok(())
        }
    }
}

impl Sums {
    /// Whether every total divides, far from the bounds of a double: a product of a value
    /// with two factors then stays within them, where the index does.
    fn full(&self) -> bool {
        let middling = |total: &f64| (1e-150..1e150).contains(total);
        self.rows.iter().chain(&self.columns).all(middling) && middling(&self.total)
    }
}

/// One row of a table with the totals.
struct Line<'a> {
    sums: &'a Sums,
    total: f64,
    number: usize,
}

impl Line<'_> {
    fn fill(
        &self,
        row: &[f64],
        formula: impl Fn(&Cell) -> core::result::Result<f64, ErrorCode>,
        undefined: Option<f64>,
        places: &mut [f64],
    ) -> Result<()> {
        let (row_total, total) = (self.total, self.sums.total);
        let columns = row.iter().zip(&self.sums.columns).enumerate();
        for (place, (position, (value, column_total))) in places.iter_mut().zip(columns) {
            let (value, column_total) = (*value, *column_total);
            // What is added takes the sign from −0.
            let one = Cell { value: value + 0.0, row_total, column_total, total };
            *place = match (formula(&one), undefined) {
                (Ok(value), _) => value,
                (Err(ErrorCode::Overflow), _) => return Err(self.overflow(position)),
                (Err(_), Some(marker)) => marker,
                (Err(code), None) => return Err(self.undefined(code, position)),
            };
        }
        Ok(())
    }

    fn place(&self, position: usize) -> (usize, usize) {
        (self.number.saturating_add(1), position.saturating_add(1))
    }

    fn overflow(&self, position: usize) -> Error {
        let (row, column) = self.place(position);
        let message = format!(
            "the advantage in row {row}, column {column} is too large: expected one below \
             1.8e308"
        );
        Error::new(ErrorCode::Overflow, message).at(cell(row, column))
    }

    fn undefined(&self, code: ErrorCode, position: usize) -> Error {
        let (row, column) = self.place(position);
        let fact = if code == ErrorCode::NotPositive {
            "the logarithm of 0"
        } else {
            "a share in a total of zero"
        };
        let message = format!(
            "the advantage in row {row}, column {column} is undefined, being {fact}: \
             expected a marker for undefined cells"
        );
        Error::new(code, message).at(cell(row, column))
    }
}

/// What an index is made of.
struct Cell {
    value: f64,
    row_total: f64,
    column_total: f64,
    total: f64,
}

impl Cell {
    fn row_share(&self) -> f64 {
        self.value / self.row_total
    }

    fn column_share(&self) -> f64 {
        self.column_total / self.total
    }

    /// The Balassa index; undefined without a share.
    fn balassa(&self) -> core::result::Result<f64, ErrorCode> {
        let index = self.index()?;
        if index.is_finite() { Ok(index) } else { Err(ErrorCode::Overflow) }
    }

    /// The same, infinite where it is too large.
    fn index(&self) -> core::result::Result<f64, ErrorCode> {
        if self.row_total <= 0.0 || self.column_total <= 0.0 {
            return Err(ErrorCode::ZeroTotal);
        }
        if self.value == 0.0 {
            return Ok(0.0);
        }
        let (row_share, column_share) = (self.row_share(), self.column_share());
        if row_share.is_normal() && column_share.is_normal() {
            return Ok(row_share / column_share);
        }
        Ok(self.magnitude().value())
    }

    /// The index of a value above zero, whatever its size.
    fn magnitude(&self) -> Magnitude {
        let [value, row_total, column_total, total] =
            [self.value, self.row_total, self.column_total, self.total]
                .map(Magnitude::of);
        value.over(row_total).over(column_total.over(total))
    }

    fn log(&self) -> core::result::Result<f64, ErrorCode> {
        let index = self.index()?;
        if self.value == 0.0 {
            return Err(ErrorCode::NotPositive);
        }
        Ok(if index.is_normal() { index.ln() } else { self.magnitude().ln() })
    }

    fn symmetric(&self) -> core::result::Result<f64, ErrorCode> {
        let index = self.index()?;
        // One is added to an index, and taken from it, without a trace where it is large.
        Ok(if index.is_finite() { (index - 1.0) / (index + 1.0) } else { 1.0 })
    }

    /// Any kind but the weighted one, which needs the row's mean.
    fn advantage(&self, kind: Advantage) -> core::result::Result<f64, ErrorCode> {
        match kind {
            Advantage::Balassa | Advantage::Weighted => self.balassa(),
            Advantage::Symmetric => self.symmetric(),
            Advantage::Log => self.log(),
            Advantage::Additive if self.row_total > 0.0 => {
                Ok(self.row_share() - self.column_share())
            }
            Advantage::Normalised if self.total > 0.0 => {
                let expected = self.row_total / self.total * self.column_share();
                Ok(self.value / self.total - expected)
            }
            Advantage::Additive | Advantage::Normalised => Err(ErrorCode::ZeroTotal),
        }
    }
}

/// Divides the indices of a row by their mean over the columns that are not empty.
///
/// The mean of indices that are each below the largest double may not be: it is that of
/// their parts.
fn weighted(sums: &Sums, total: f64, undefined: Option<f64>, places: &mut [f64]) {
    let defined = |column: &f64| *column > 0.0 && total > 0.0;
    let indices = || places.iter().zip(&sums.columns);
    let of_row = indices().filter(|(_, column)| defined(column)).map(|(index, _)| *index);
    let count = sums.columns.iter().filter(|column| defined(column)).count();
    let count = crate::indicators::float_count(count);
    let whole = sum(of_row.clone());
    let mean = if whole.is_finite() {
        whole / count
    } else {
        sum(of_row.map(|one| one / count))
    };
    for (place, column) in places.iter_mut().zip(&sums.columns) {
        match undefined {
            Some(marker) if !defined(column) => *place = marker,
            _ => *place /= mean,
        }
    }
}
