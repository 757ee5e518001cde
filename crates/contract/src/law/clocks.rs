//! `clocks`: one period from a day, or the table of all.

use law::clock::{self, Clock, Deadline, Period, PeriodRule};
use law::{Article, Date};
use serde::Serialize;

use super::query::{Query, missing};
use super::{QuestionProblem, written};

#[derive(Serialize)]
struct OneClock {
    as_of: Date,
    clock: Clock,
    /// The end with every extension that has a measure.
    latest: Option<Deadline>,
}

#[derive(Serialize)]
struct Table {
    as_of: Date,
    periods: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    period: Period,
    rule: &'static PeriodRule,
    /// What stands in its place for a party without a domicile in China.
    abroad: Option<Period>,
    /// The rule by which it does not bind the court in a case with a foreign element.
    lifted_with_foreign_element: Option<Article>,
}

pub(super) fn answer(query: &Query, on: Date) -> Result<String, QuestionProblem> {
    let period: Option<Period> = query.one_of("period")?;
    let from = query.day("from")?;
    let hour = query.text("hour").map(hour).transpose()?;
    match (period, from) {
        (Some(period), Some(from)) => {
            let clock = match hour {
                Some(hour) => clock::run_from_hour(period, from, hour),
                None => clock::run(period, from),
            };
            written(&OneClock {
                as_of: on,
                clock,
                latest: clock.latest(),
            })
        }
        (Some(_), None) => Err(missing("from")),
        (None, None) if hour.is_none() => written(&Table {
            as_of: on,
            periods: clock::all().map(row).collect(),
        }),
        (None, _) => Err(missing("period")),
    }
}

fn row((period, rule): (Period, &'static PeriodRule)) -> Row {
    let abroad = period.abroad();
    Row {
        period,
        rule,
        abroad: (abroad != period).then_some(abroad),
        lifted_with_foreign_element: period.lifted_with_foreign_element(),
    }
}

fn hour(text: &str) -> Result<u8, QuestionProblem> {
    let hour: u8 = text
        .parse()
        .map_err(|_| QuestionProblem::malformed("/hour", "wrong_type"))?;
    if hour < 24 {
        Ok(hour)
    } else {
        Err(QuestionProblem::value("/hour", "out_of_range"))
    }
}
