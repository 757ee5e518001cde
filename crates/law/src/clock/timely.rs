//! Whether an act was in time (CPL 85 para. 4): travel does not count, posting does.

use super::Deadline;
use crate::date::Date;

/// How a paper reached the court.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// Handed in or filed on line on that day.
    Filed(Date),
    /// Posted on that day, whenever it arrives.
    Posted(Date),
}

/// Whether a paper was in time: posting before the end is enough, the days in the post are not
/// counted (CPL 85 para. 4). Acts in the hour in which a period ends are left to the court.
#[must_use]
pub fn is_in_time(deadline: &Deadline, sending: Sending) -> bool {
    let (Sending::Filed(day) | Sending::Posted(day)) = sending;
    day <= deadline.last_day
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::super::{Period, run};
    use super::*;

    #[test]
    fn a_letter_posted_on_the_last_day_is_in_time() {
        let day = |iso| Date::parse_iso(iso).unwrap();
        // T03: the fifteenth day is a Saturday.
        let appeal = run(Period::AppealJudgment, day("2026-11-27")).deadline;
        assert!(is_in_time(&appeal, Sending::Posted(day("2026-12-14"))));
        assert!(is_in_time(&appeal, Sending::Filed(day("2026-12-14"))));
        assert!(!is_in_time(&appeal, Sending::Posted(day("2026-12-15"))));
    }
}
