//! How many tests passed and failed, read from what the runners say at their end.

use std::ops::AddAssign;

use crate::step::Told;

/// The outcome of some tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Counts {
    /// One check of ours that held.
    pub(super) const ONE_PASSED: Self = Self {
        passed: 1,
        failed: 0,
    };
    /// One check of ours that did not, or a runner that could not be run.
    pub(super) const ONE_FAILED: Self = Self {
        passed: 0,
        failed: 1,
    };

    /// What a runner told. One that fails without naming a failed test counts as one failure, and so
    /// does one that found no test at all.
    pub(super) fn of_runner(told: &Told) -> Self {
        let mut counts = Self::of_text(&told.text);
        if counts.failed == 0 && (!told.success || counts.passed == 0) {
            counts.failed = 1;
        }
        counts
    }

    /// The sum of all the summaries in a text.
    pub(super) fn of_text(text: &str) -> Self {
        let mut counts = Self::default();
        for line in text.lines().map(str::trim) {
            counts += nextest(line)
                .or_else(|| libtest(line))
                .or_else(|| playwright(line))
                .unwrap_or_default();
        }
        counts
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// `Summary [ 0.1s] 5 tests run: 3 passed (1 slow), 1 failed, 1 timed out, 2 skipped`
fn nextest(line: &str) -> Option<Counts> {
    let (before, after) = line
        .split_once(" tests run: ")
        .or_else(|| line.split_once(" test run: "))?;
    // A run that was cut short says `3/5`; all five were wanted.
    let run: u32 = before.rsplit([' ', '/']).next()?.parse().ok()?;
    let passed = number_before(after, " passed").unwrap_or(0);
    Some(Counts {
        passed,
        failed: run - passed.min(run),
    })
}

/// `test result: ok. 5 passed; 0 failed; 0 ignored; …`, from cargo and from the browser runner.
fn libtest(line: &str) -> Option<Counts> {
    let summary = line.strip_prefix("test result: ")?;
    Some(Counts {
        passed: number_before(summary, " passed")?,
        failed: number_before(summary, " failed")?,
    })
}

/// `12 passed (3.4s)`, `1 failed`, `2 did not run`, `1 flaky`, each on a line of its own.
fn playwright(line: &str) -> Option<Counts> {
    let (number, word) = line.split_once(' ')?;
    let number = number.parse().ok()?;
    let is = |known: &str| word == known || word.starts_with(&format!("{known} ("));
    if is("passed") || is("flaky") {
        Some(Counts {
            passed: number,
            failed: 0,
        })
    } else if is("failed") || is("did not run") || is("interrupted") {
        Some(Counts {
            passed: 0,
            failed: number,
        })
    } else {
        None
    }
}

fn number_before(text: &str, word: &str) -> Option<u32> {
    let (before, _) = text.split_once(word)?;
    before.rsplit(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: u32, failed: u32) -> Counts {
        Counts { passed, failed }
    }

    #[test]
    fn the_summaries_of_all_runners_are_understood() {
        for (text, expected) in [
            (
                "     Summary [   0.006s] 5 tests run: 3 passed (1 slow), 1 failed, 1 timed out, 2 skipped",
                counts(3, 2),
            ),
            (
                "     Summary [   0.006s] 1 test run: 1 passed, 0 skipped",
                counts(1, 0),
            ),
            (
                "     Summary [   0.006s] 2/9 tests run: 1 passed, 1 failed, 0 skipped",
                counts(1, 8),
            ),
            (
                "test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured",
                counts(5, 0),
            ),
            (
                "test result: FAILED. 1 passed; 2 failed; 0 ignored\ntest result: ok. 4 passed; 0 failed; x",
                counts(5, 2),
            ),
            (
                "  1 failed\n    a.spec.ts:3:1 › x\n  2 did not run\n  12 passed (3.4s)",
                counts(12, 3),
            ),
        ] {
            assert_eq!(Counts::of_text(text), expected, "{text}");
        }
    }

    #[test]
    fn a_runner_that_fails_or_runs_nothing_counts_as_a_failure() {
        let told = |text: &str, success| Told {
            text: text.to_owned(),
            success,
        };
        assert_eq!(
            Counts::of_runner(&told("error: could not compile", false)),
            Counts::ONE_FAILED
        );
        assert_eq!(Counts::of_runner(&told("", true)), Counts::ONE_FAILED);
        assert_eq!(
            Counts::of_runner(&told("  3 passed (1s)", true)),
            counts(3, 0)
        );
    }
}
