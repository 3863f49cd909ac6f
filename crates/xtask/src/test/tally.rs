//! Counting passed tests in what test programs print.

/// What a test program counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: u64,
    /// Tests that exist but were not run.
    pub(super) skipped: u64,
}

/// `test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; …`, any number of times.
pub(super) fn libtest(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines().filter(|line| line.starts_with("test result: ")) {
        tally.passed += number_before(line, " passed").unwrap_or(0);
        tally.skipped += number_before(line, " ignored").unwrap_or(0);
    }
    tally
}

/// `test money::adds ... FAILED`: the names of such tests.
pub(super) fn failed(output: &str) -> impl Iterator<Item = String> {
    let name = |line: &str| {
        Some(line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?.into())
    };
    output.lines().filter_map(name)
}

/// `=== 12 passed, 1 skipped in 0.12s ===`, the last such line.
pub(super) fn pytest(output: &str) -> Option<Tally> {
    output.lines().rev().find_map(|line| {
        let passed = number_before(line, " passed")?;
        let others = [" skipped", " xfailed", " deselected"];
        let skipped = others.iter().filter_map(|word| number_before(line, word)).sum();
        line.contains(" in ").then_some(Tally { passed, skipped })
    })
}

/// `12 checks passed`, any number of times; a silent program is one check.
pub(super) fn checks(output: &str) -> u64 {
    let found: Vec<_> =
        output.lines().filter_map(|line| number_before(line, " checks passed")).collect();
    if found.is_empty() { 1 } else { found.iter().sum() }
}

/// The whole number that stands right before a word.
fn number_before(line: &str, word: &str) -> Option<u64> {
    let (before, _) = line.split_once(word)?;
    before.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libtest_lines_are_added_up() {
        let output = "running 2 tests\ntest a ... ok\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
            test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured\n";
        assert_eq!(libtest(output), Tally { passed: 15, skipped: 1 });
    }

    #[test]
    fn failed_tests_are_named() {
        let output = "test a::b ... FAILED\ntest c ... ok\ntest result: FAILED. 1\n";
        assert_eq!(failed(output).collect::<Vec<_>>(), ["a::b"]);
    }

    #[test]
    fn pytest_closes_with_its_counts() {
        let output =
            "tests/python/test_a.py ....s\n=== 4 passed, 1 skipped in 0.12s ===\n";
        assert_eq!(pytest(output), Some(Tally { passed: 4, skipped: 1 }));
        assert_eq!(
            pytest("1 failed, 7 passed, 2 xfailed in 1s"),
            Some(Tally { passed: 7, skipped: 2 })
        );
        assert_eq!(pytest("no tests ran in 0.01s"), None);
    }

    #[test]
    fn checks_are_added_up() {
        assert_eq!(checks("contract: 120 checks passed\n3 checks passed\n"), 123);
        assert_eq!(checks(""), 1);
    }
}
