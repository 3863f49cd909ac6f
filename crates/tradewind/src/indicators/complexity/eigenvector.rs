//! The second eigenvector of a network.

use nalgebra::{DMatrix, DVector};

use super::Network;
use crate::{
    error::{Error, ErrorCode, Result},
    indicators::float_count,
};

/// Eigenvalues nearer to each other than this are one: vectors of both are no answer.
const NEAR: f64 = 1e-10;

impl Network {
    /// The product vector of the second largest eigenvalue, in any sign and length; 0 for
    /// what takes no part.
    ///
    /// The eigenvalues of countries and products are the same, so that the smaller of
    /// both matrices is solved: `D^-½ M U^-1 Mᵀ D^-½`, which is symmetric.
    ///
    /// # Errors
    /// - [`ErrorCode::DisconnectedNetwork`] when the eigenvalue is repeated, or is 0.
    pub(super) fn second_vector(&self) -> Result<Vec<f64>> {
        let transposed = self.transposed();
        if self.row_count() <= self.column_count() {
            let of_rows = second(&self.links, &transposed)?;
            return Ok(means(&transposed, &of_rows));
        }
        second(&transposed, &self.links)
    }
}

/// The mean of a vector over the links of each line; 0 where there are none.
pub(super) fn means(links: &[Vec<usize>], vector: &[f64]) -> Vec<f64> {
    let mean = |line: &Vec<usize>| {
        let sum: f64 = line.iter().filter_map(|place| vector.get(*place)).sum();
        if line.is_empty() { 0.0 } else { sum / float_count(line.len()) }
    };
    links.iter().map(mean).collect()
}

/// The second eigenvector of the mean over both ways: own links and back.
fn second(links: &[Vec<usize>], back: &[Vec<usize>]) -> Result<Vec<f64>> {
    let held: Vec<usize> = (0..links.len())
        .filter(|line| links.get(*line).is_some_and(|links| !links.is_empty()))
        .collect();
    let mut dense = vec![0_usize; links.len()];
    for (place, line) in held.iter().enumerate() {
        if let Some(dense) = dense.get_mut(*line) {
            *dense = place;
        }
    }
    let roots: Vec<f64> = held
        .iter()
        .filter_map(|line| links.get(*line))
        .map(|links| float_count(links.len()).sqrt())
        .collect();
    let vector = second_of(symmetric(back, &dense, &roots))?;
    let mut out = vec![0.0; links.len()];
    for ((value, root), line) in vector.iter().zip(&roots).zip(&held) {
        if let Some(place) = out.get_mut(*line) {
            *place = value / root;
        }
    }
    Ok(out)
}

/// The lower triangle of the symmetric matrix, column by column; 0 above it.
fn symmetric(back: &[Vec<usize>], dense: &[usize], roots: &[f64]) -> DMatrix<f64> {
    let width = roots.len();
    let mut cells = vec![0.0; width.saturating_mul(width)];
    let mut places = Vec::new();
    for line in back {
        let weight = 1.0 / float_count(line.len());
        places.clear();
        places.extend(line.iter().filter_map(|one| dense.get(*one).copied()));
        for (position, one) in places.iter().enumerate() {
            let start = one.saturating_mul(width);
            let column = cells.get_mut(start..start.saturating_add(width));
            let below = places.get(position..);
            for (column, below) in column.into_iter().zip(below) {
                for other in below {
                    if let Some(cell) = column.get_mut(*other) {
                        *cell += weight;
                    }
                }
            }
        }
    }
    for (column, root) in cells.chunks_mut(width.max(1)).zip(roots) {
        for (cell, other) in column.iter_mut().zip(roots) {
            *cell /= root * other;
        }
    }
    DMatrix::from_vec(width, width, cells)
}

/// The eigenvector of the second largest eigenvalue of a symmetric matrix, of which the
/// lower triangle is read.
fn second_of(matrix: DMatrix<f64>) -> Result<DVector<f64>> {
    let eigen = matrix.symmetric_eigen();
    let mut order: Vec<(f64, usize)> =
        eigen.eigenvalues.iter().copied().zip(0_usize..).collect();
    order.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    let undefined = |fact: &str| Err(Error::new(ErrorCode::DisconnectedNetwork, fact));
    let mut largest = order.into_iter().skip(1);
    let Some((value, place)) = largest.next() else {
        return undefined("one row has no second eigenvector");
    };
    if value < NEAR {
        return undefined("the rows are all alike: expected a second eigenvalue above 0");
    }
    if largest.next().is_some_and(|(next, _)| value - next < NEAR) {
        return undefined(
            "the second eigenvalue is repeated, so that no eigenvector is the one",
        );
    }
    Ok(eigen.eigenvectors.column(place).into_owned())
}
