//! The plain commands of this workspace: `cargo xtask demo`, `brief`, `test`, `bench`, `header`,
//! `data`.

use std::process::ExitCode;

mod arguments;
mod bench;
mod brief;
mod build;
mod data;
mod demo;
mod digest;
mod file;
mod form;
mod header;
mod language;
mod outcome;
mod process;
mod test;
mod vectors;
mod workspace;

use arguments::Task;
use outcome::Outcome;
use workspace::Workspace;

fn main() -> ExitCode {
    let task = match arguments::parse(lexopt::Parser::from_env()) {
        Ok(task) => task,
        Err(problem) => {
            eprintln!("{problem}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    match perform(&task) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: &Task) -> Outcome<ExitCode> {
    if matches!(task, Task::Help) {
        println!("{}", arguments::USAGE);
        return Ok(ExitCode::SUCCESS);
    }
    let workspace = Workspace::find()?;
    match task {
        Task::Bench => bench::run(&workspace),
        Task::Brief(request) => brief::run(&workspace, request),
        Task::Data => data::fetch(&workspace).map(|()| ExitCode::SUCCESS),
        Task::Demo => demo::run(&workspace),
        Task::Header { check } => header::run(&workspace, *check),
        Task::Help => Ok(ExitCode::SUCCESS),
        Task::Test => Ok(test::run(&workspace)),
    }
}
