//! The lines of a log that say what failed.

/// So many lines, with the one after each, are the most that a reader wants.
const MOST_LINES: usize = 60;

/// How a line begins, in the words of the tools that we run, when it tells a failure.
const BEGINNINGS: [&str; 7] =
    ["error", "FAIL", "E   ", "FAILED", "ERROR", "AssertionError", "failed"];

/// What a line holds, when it tells a failure.
const PARTS: [&str; 3] = ["panicked at", "... FAILED", "assertion"];

fn tells(line: &str) -> bool {
    let text = line.trim_start();
    BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
        || PARTS.iter().any(|part| text.contains(part))
}

/// The lines that tell a failure, each with its number and the one that follows it:
/// after `panicked at` that is the message.
pub(super) fn telling_lines(log: &str) -> Vec<(usize, &str)> {
    let mut after = false;
    let mut lines = Vec::new();
    for (index, line) in log.lines().enumerate() {
        let here = tells(line);
        if here || after {
            lines.push((index.saturating_add(1), line));
        }
        after = here;
    }
    lines.truncate(MOST_LINES);
    lines
}

#[cfg(test)]
mod tests {
    use super::telling_lines;

    #[test]
    fn a_panic_comes_with_its_message() {
        let log = "test a ... ok\nthread 'b' panicked at b.rs:1:2:\nleft is not right\ntest c ... ok";
        assert_eq!(
            telling_lines(log),
            [(2, "thread 'b' panicked at b.rs:1:2:"), (3, "left is not right")]
        );
    }

    #[test]
    fn a_log_without_failures_tells_nothing() {
        assert_eq!(
            telling_lines("test a ... ok\ntest result: ok. 1 passed; 0 failed"),
            []
        );
    }
}
