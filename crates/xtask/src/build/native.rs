//! The C library with the C or C++ programs that link it.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use crate::language::Language;
use crate::outcome::Outcome;
use crate::workspace::Workspace;
use crate::{file, process};

const C_FLAGS: [&str; 7] = [
    "-std=c11",
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Wconversion",
    "-Wstrict-prototypes",
    "-Werror",
];
const CPP_FLAGS: [&str; 7] = [
    "-std=c++17",
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Wconversion",
    "-Wshadow",
    "-Werror",
];
/// The header included from two files of one program; neither file names the program.
const TWO_FILES: &str = "double_include";

/// One program below tests/c or tests/cpp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Program {
    pub(crate) name: String,
    sources: Vec<PathBuf>,
}

impl Program {
    /// A program of one file, wherever it lies.
    pub(crate) fn single(name: &str, source: PathBuf) -> Self {
        Self { name: name.to_owned(), sources: vec![source] }
    }
}

/// The parts of the tool chain that differ between the two languages.
struct Toolchain {
    folder: &'static str,
    variable: &'static str,
    default: &'static str,
    flags: &'static [&'static str],
}

impl Toolchain {
    const fn of(language: Language) -> Self {
        match language {
            Language::Cpp => {
                Self { folder: "cpp", variable: "CXX", default: "c++", flags: &CPP_FLAGS }
            }
            Language::C | Language::Rust | Language::Python => {
                Self { folder: "c", variable: "CC", default: "cc", flags: &C_FLAGS }
            }
        }
    }

    /// The compiler's words: CC may be "ccache gcc".
    fn compiler(&self) -> Vec<String> {
        let named = env::var(self.variable).unwrap_or_default();
        let words: Vec<_> = named.split_whitespace().map(str::to_owned).collect();
        if words.is_empty() { vec![self.default.to_owned()] } else { words }
    }
}

/// Builds the C library as it would be released.
pub(crate) fn library(workspace: &Workspace) -> Outcome<()> {
    let mut cargo = process::command(workspace, process::cargo());
    cargo.current_dir(workspace.source(""));
    cargo.args(["build", "--quiet", "--release", "--package", "tradewind-capi"]);
    process::finish(&mut cargo)?.succeeded()?;
    Ok(())
}

/// The programs of one language, found by their files.
///
/// Each source file is a program. A file `contract_rates.c` beside a `contract.c`, or a
/// file in a folder `contract`, belongs to the program `contract`.
pub(crate) fn programs(
    workspace: &Workspace,
    language: Language,
) -> Outcome<Vec<Program>> {
    let extension = Toolchain::of(language).folder;
    let folder = workspace.source("tests").join(extension);
    let mut files = file::below(&folder)?;
    files.retain(|path| file::has_extension(path, extension));
    Ok(grouped(&folder, files))
}

fn grouped(folder: &Path, files: Vec<PathBuf>) -> Vec<Program> {
    let owner = |path: &Path| -> String {
        let inner = path.strip_prefix(folder).unwrap_or(path);
        let first = inner.components().next().map(|part| Path::new(part.as_os_str()));
        first.and_then(Path::file_stem).unwrap_or_default().to_string_lossy().into_owned()
    };
    let mut names: Vec<String> = files.iter().map(|path| owner(path)).collect();
    names.push(TWO_FILES.to_owned());
    let mut programs: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in files {
        let own = owner(&path);
        let owning = names.iter().filter(|name| {
            own.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('_'))
        });
        let name = owning.min_by_key(|name| name.len()).unwrap_or(&own).clone();
        programs.entry(name).or_default().push(path);
    }
    programs.into_iter().map(|(name, sources)| Program { name, sources }).collect()
}

/// Compiles a program against the built library; gives the path of the executable.
pub(crate) fn compile(
    workspace: &Workspace,
    language: Language,
    program: &Program,
) -> Outcome<PathBuf> {
    let tools = Toolchain::of(language);
    let release = workspace.built("release");
    let folder = workspace.built(tools.folder);
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let executable = folder.join(format!("{}{}", program.name, env::consts::EXE_SUFFIX));
    let words = tools.compiler();
    let (first, rest) = words.split_first().ok_or("no compiler")?;
    let mut compiler = process::command(workspace, first);
    compiler.current_dir(workspace.source("")).args(rest).args(tools.flags);
    compiler.args(["-g", "-O1", "-I"]).arg(workspace.source("include"));
    compiler.arg("-I").arg(workspace.source("tests").join(tools.folder));
    compiler.args(&program.sources).arg("-o").arg(&executable);
    compiler.arg("-L").arg(&release).arg("-ltradewind_capi");
    compiler.arg(format!("-Wl,-rpath,{}", release.display()));
    let finished = process::finish(&mut compiler)?.succeeded();
    finished.map_err(|error| format!("{} does not compile: {error}", program.name))?;
    Ok(executable)
}

/// Compiles the one program of that name.
pub(crate) fn compile_named(
    workspace: &Workspace,
    language: Language,
    name: &str,
) -> Outcome<PathBuf> {
    let program = programs(workspace, language)?.into_iter().find(|p| p.name == name);
    let folder = Toolchain::of(language).folder;
    let program =
        program.ok_or_else(|| format!("no file tests/{folder}/{name}.{folder}"))?;
    compile(workspace, language, &program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_belong_to_the_program_they_are_named_after() {
        let folder = Path::new("tests/c");
        let files = [
            "brief.c",
            "contract.c",
            "contract_rates.c",
            "double_include_a.c",
            "double_include_b.c",
            "vectors/main.c",
            "vectors/table.c",
        ];
        let files = files.iter().map(|name| folder.join(name)).collect();
        let found: Vec<_> = grouped(folder, files)
            .into_iter()
            .map(|program| (program.name, program.sources.len()))
            .collect();
        let expected =
            [("brief", 1), ("contract", 2), ("double_include", 2), ("vectors", 2)];
        assert_eq!(found, expected.map(|(name, count)| (name.to_owned(), count)));
    }
}
