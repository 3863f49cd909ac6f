//! The memory that the ECB's history takes while it is read, as a table, by the byte.

use std::error::Error;

use peak_alloc::PeakAlloc;

/// Counts every allocation of this program.
#[global_allocator]
static COUNTED: PeakAlloc = PeakAlloc;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("expected the ECB's history")?;
    let bytes = std::fs::read(path)?;
    let before = COUNTED.current_usage();
    COUNTED.reset_peak_usage();
    let rates = tradewind_formats::read_ecb(&bytes)?;
    let held = COUNTED.current_usage() - before;
    let peak = COUNTED.peak_usage() - before;
    println!("rates\t{}\nheld\t{held}\npeak\t{peak}", rates.len());
    Ok(())
}
