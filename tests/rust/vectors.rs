//! The Rust runner of the vectors: it calls public functions and compares text.
//!
//! The first argument names another folder of vectors. One line a failed row, the counts
//! last, and an exit code of 1 if a row failed.

#[path = "vectors/mod.rs"]
mod runner;

use std::process::ExitCode;

fn main() -> ExitCode {
    runner::run(std::env::args_os().nth(1))
}
