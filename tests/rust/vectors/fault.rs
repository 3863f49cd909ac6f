//! `Fault`: why a row has no answer.

use tradewind::Error;

/// Why a row has no answer: the library refuses it, or the runner cannot ask.
pub(super) enum Fault {
    Refused(Error),
    Unasked(String),
}

/// An answer, or why there is none.
pub(super) type Answer<T = String> = Result<T, Fault>;

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

/// The text that stands for an answer.
pub(super) fn text(answer: Answer) -> String {
    match answer {
        Ok(text) => text,
        Err(Fault::Refused(error)) => match error.faults().first() {
            Some(first) => format!("error:{}/{}", error.code().name(), first.code.name()),
            None => format!("error:{}", error.code().name()),
        },
        Err(Fault::Unasked(reason)) => format!("the runner cannot ask: {reason}"),
    }
}
