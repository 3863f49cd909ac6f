//! What a step returns: a value, else a sentence that says what failed.

use std::fmt::Display;
use std::path::Path;

/// A value, else the sentence that goes up to the terminal.
pub(crate) type Outcome<T> = Result<T, String>;

/// Adds what was being done to an error of another library.
pub(crate) trait Because<T> {
    /// Prefixes the error with `what`.
    fn because(self, what: impl Display) -> Outcome<T>;

    /// Prefixes the error with `verb` together with the path it concerns.
    fn at(self, verb: &str, path: &Path) -> Outcome<T>;
}

impl<T, E: Display> Because<T> for Result<T, E> {
    fn because(self, what: impl Display) -> Outcome<T> {
        self.map_err(|error| format!("{what}: {error}"))
    }

    fn at(self, verb: &str, path: &Path) -> Outcome<T> {
        self.map_err(|error| format!("cannot {verb} {}: {error}", path.display()))
    }
}
