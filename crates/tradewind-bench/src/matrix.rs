//! Revealed comparative advantage of 200 by 5,000 cells: the exact door beside the other.

use std::error::Error;
use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use tradewind::{
    Decimal, Places,
    indicators::{
        Advantage, Matrix,
        float::{self, Table},
        revealed_comparative_advantage,
    },
};

const ROWS: usize = 200;
const COLUMNS: usize = 5_000;
/// The exact door takes its time.
const ROUNDS: u32 = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let mut seed = 4_u32;
    let mut numbers = Vec::with_capacity(ROWS * COLUMNS);
    for _ in 0..ROWS * COLUMNS {
        // Numerical Recipes' quick generator; the upper bits are the better ones.
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        numbers.push((seed >> 8) + 1);
    }
    let labels = |count: usize| (0..count).map(|label| label.to_string()).collect();
    let values = numbers.iter().map(|number| Decimal::new(i64::from(*number), 2));
    let matrix = Matrix::from_row_major(labels(ROWS), labels(COLUMNS), values.collect())?;
    let doubles: Vec<f64> =
        numbers.iter().map(|number| f64::from(*number) / 100.0).collect();
    let table = Table::new(&doubles, ROWS, COLUMNS)?;
    let mut out = vec![0.0; doubles.len()];
    for _ in 0..ROUNDS {
        let exact = timed(|| {
            let places = Places::default();
            revealed_comparative_advantage(black_box(&matrix), Advantage::Balassa, places)
                .map(|cells| drop(black_box(cells)))
        })?;
        let binary = timed(|| {
            let table = black_box(&table);
            float::revealed_comparative_advantage(
                table,
                Advantage::Balassa,
                None,
                &mut out,
            )
        })?;
        let nanoseconds = |took: Duration| took.as_secs_f64() * 1e9;
        println!(
            "exact_advantage\t{:.2}\t{:.2}",
            nanoseconds(exact),
            nanoseconds(binary)
        );
    }
    Ok(())
}

fn timed<E: Into<Box<dyn Error>>>(
    work: impl FnOnce() -> Result<(), E>,
) -> Result<Duration, Box<dyn Error>> {
    let start = ThreadTime::now();
    work().map_err(Into::into)?;
    Ok(start.elapsed())
}
