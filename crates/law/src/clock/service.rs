//! The day on which a document counts as served, from which other periods run (CPL 87–95, 283;
//! INT 131, 138–140; OLR 31).

use serde::{Deserialize, Serialize};

use super::{Period, run};
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::procedure::Procedure;

/// How a document was served, with the day that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// Signed for by the person, the agent or the named recipient (CPL 87, 88).
    Signed(Date),
    /// Signed for while the person was away, by an adult of the same household (CPL 88).
    SignedByHousehold(Date),
    /// Refused and left at the home, with witnesses or on film (CPL 89).
    LeftAtHome(Date),
    /// Arrived in the person's system; needs consent (CPL 90).
    Electronic(Date),
    /// By post: the day of receipt on the slip (CPL 91).
    Post(Date),
    /// Passed on by a military unit, a prison or a school: the day of signing there (CPL 94).
    PassedOn(Date),
    /// By public notice, published or posted last on that day (CPL 95; INT 138).
    PublicNotice(Date),
    /// The same for a party without a domicile in China (CPL 283).
    PublicNoticeAbroad(Date),
    /// Posted abroad on that day, the slip not returned (CPL 283).
    PostAbroad(Date),
}

/// When a document counts as served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Served {
    /// The day of service: periods run from the day after.
    pub on: Date,
    /// The rule.
    pub article: Article,
}

/// The day of service (CPL 87–95, 283). Of a public notice that ends on a day off the bare count
/// is taken: the earlier day is safe for the person whose period runs from it.
#[must_use]
pub fn served(how: Service) -> Served {
    let at = |on, at| Served {
        on,
        article: Article::new(Statute::CivilProcedure, at),
    };
    let after = |period, from| {
        let deadline = run(period, from).deadline;
        Served {
            on: deadline.counted_to,
            article: deadline.article,
        }
    };
    match how {
        Service::Signed(on) => at(on, "87-2"),
        Service::SignedByHousehold(on) => at(on, "88-2"),
        Service::LeftAtHome(on) => at(on, "89"),
        Service::Electronic(on) => at(on, "90-2"),
        Service::Post(on) => at(on, "91"),
        Service::PassedOn(on) => at(on, "94"),
        Service::PublicNotice(from) => after(Period::PublicNotice, from),
        Service::PublicNoticeAbroad(from) => after(Period::PublicNoticeAbroad, from),
        Service::PostAbroad(from) => after(Period::PostAbroad, from),
    }
}

/// Of several arrivals of one electronic document the first counts (OLR 31). `None` without any.
#[must_use]
pub fn first_arrival(arrivals: &[Date]) -> Option<Served> {
    arrivals.iter().min().map(|on| Served {
        on: *on,
        article: Article::new(Statute::OnlineLitigation, "31"),
    })
}

/// The rule that excludes this way of service in the procedure, if there is one: no public notice
/// in summary procedure and small claims (INT 140).
#[must_use]
pub const fn excluded(how: Service, procedure: Procedure) -> Option<Article> {
    match (how, procedure) {
        (
            Service::PublicNotice(_) | Service::PublicNoticeAbroad(_),
            Procedure::Summary | Procedure::SmallClaims,
        ) => Some(Article::new(Statute::ProcedureInterpretation, "140")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    #[test]
    fn the_day_of_service_follows_the_way() {
        let on = day("2026-10-22");
        for (how, served_on, article) in [
            (Service::Signed(on), "2026-10-22", "CPL 87-2"),
            (Service::SignedByHousehold(on), "2026-10-22", "CPL 88-2"),
            (Service::LeftAtHome(on), "2026-10-22", "CPL 89"),
            (Service::Electronic(on), "2026-10-22", "CPL 90-2"),
            (Service::Post(on), "2026-10-22", "CPL 91"),
            (Service::PassedOn(on), "2026-10-22", "CPL 94"),
            // A Saturday; the appeal period runs from it all the same.
            (Service::PublicNotice(on), "2026-11-21", "CPL 95-1"),
            (Service::PublicNoticeAbroad(on), "2026-12-21", "CPL 283-2"),
            (Service::PostAbroad(on), "2027-01-22", "CPL 283-1-8"),
        ] {
            let it = served(how);
            assert_eq!(
                (it.on, it.article.code().as_str()),
                (day(served_on), article)
            );
        }
    }

    #[test]
    fn a_judgment_by_public_notice_can_be_appealed_after_it() {
        let service = served(Service::PublicNotice(day("2026-10-22")));
        let appeal = run(Period::AppealJudgment, service.on);
        // Fifteen days after 21 November: Sunday 6 December, so Monday.
        assert_eq!(appeal.deadline.last_day, day("2026-12-07"));
    }

    #[test]
    fn the_first_of_several_arrivals_counts() {
        let days = [day("2026-11-26"), day("2026-11-24"), day("2026-11-25")];
        assert_eq!(first_arrival(&days).unwrap().on, day("2026-11-24"));
        assert_eq!(first_arrival(&[]), None);
    }

    #[test]
    fn summary_procedure_knows_no_public_notice() {
        let notice = Service::PublicNotice(day("2026-11-24"));
        assert!(excluded(notice, Procedure::Summary).is_some());
        assert!(excluded(notice, Procedure::SmallClaims).is_some());
        assert_eq!(excluded(notice, Procedure::Ordinary), None);
        let post = Service::Post(day("2026-11-24"));
        assert_eq!(excluded(post, Procedure::Summary), None);
    }
}
