//! Texts of the second screen, as a struct that both languages must fill.

use super::Prose;

/// See the Chinese static for how each is used.
pub struct ChooseText {
    /// Heading and title of the screen.
    pub title: &'static str,
    /// What the screen is for.
    pub lead: Prose,
    /// Nothing was told yet.
    pub nothing_told: &'static str,
    /// Link to the first screen when nothing was told.
    pub tell_first: &'static str,
    /// The sum claimed.
    pub amount: &'static str,
    /// There is no sum yet.
    pub amount_unknown: &'static str,
    /// Link: change it.
    pub change: &'static str,
    /// How the sum came about: principal, interest and costs in words.
    pub amount_parts: &'static str,
    /// Principal.
    pub principal: &'static str,
    /// Interest claimed as a sum.
    pub interest: &'static str,
    /// Interest computed from one day to another at a rate: both days and the rate per cent.
    pub interest_computed: fn(&str, &str, &str) -> String,
    /// Costs of realising the debt.
    pub costs: &'static str,
    /// The way.
    pub paths: PathsText,
    /// The court.
    pub court: CourtText,
    /// Mediation.
    pub mediation: MediationText,
    /// Fee relief.
    pub relief: ReliefText,
    /// What is worth knowing.
    pub notices: NoticesText,
    /// Button: on to the third screen.
    pub next: &'static str,
    /// Beside it.
    pub next_note: &'static str,
}

/// Texts of the ways and their cards.
pub struct PathsText {
    /// Question of the ways that can be filed here.
    pub legend: &'static str,
    /// Help beside it.
    pub hint: Prose,
    /// Heading of the other ways.
    pub others: &'static str,
    /// Help beside it.
    pub others_hint: Prose,
    /// Unfolds them in large print.
    pub others_show: &'static str,
    /// Marks.
    pub recommended: &'static str,
    /// From which day it is open.
    pub opens_on: fn(&str) -> String,
    /// Until which day it is begun in time.
    pub begin_by: fn(&str) -> String,
    /// Cheapest.
    pub cheapest: &'static str,
    /// Quickest.
    pub quickest: &'static str,
    /// Fewest steps.
    pub fewest: &'static str,
    /// Label: steps left.
    pub steps: &'static str,
    /// So many steps.
    pub steps_value: fn(u8) -> String,
    /// Label: days by law.
    pub days: &'static str,
    /// From so many to so many days, or without a legal end.
    pub days_value: fn(u16, Option<u16>) -> String,
    /// May be extended by so many days.
    pub days_more: fn(u16) -> String,
    /// Label: to pay now.
    pub cost_now: &'static str,
    /// Label: cost in the end.
    pub cost_end: &'static str,
    /// Nothing to pay.
    pub free: &'static str,
    /// Between two amounts, as the court sets it.
    pub cost_between: fn(&str, &str) -> String,
    /// The price cannot be told yet.
    pub cost_unknown: &'static str,
    /// To pay in advance later, on the court's notice.
    pub prepaid: fn(&str) -> String,
    /// Before what is given up.
    pub gives_up: &'static str,
    /// One can appeal.
    pub gives_up_nothing: Prose,
    /// Trial stays open.
    pub trial_stays: Prose,
    /// Before the reason of a recommendation.
    pub because: &'static str,
    /// Unfolds why a way is open or not, and the articles.
    pub why_open: &'static str,
    /// As above for a closed way.
    pub why_closed: &'static str,
    /// Before the rule that opens the way.
    pub rule: &'static str,
    /// Before the rule on who bears the cost.
    pub bearer_rule: &'static str,
    /// Unfolds how the fee was computed.
    pub breakdown: &'static str,
    /// Columns: step, amount.
    pub breakdown_columns: [&'static str; 2],
    /// Last row.
    pub breakdown_total: &'static str,
    /// An estimate, the court's notice decides.
    pub estimate: &'static str,
    /// Half fee when the court writes a mediation statement.
    pub with_statement: fn(&str) -> Prose,
    /// Radio button of a way.
    pub take: &'static str,
    /// Checkbox of mediation after filing.
    pub take_mediation: &'static str,
    /// What goes with it.
    pub take_mediation_note: &'static str,
    /// Before how to take a way that is not filed here.
    pub how: &'static str,
}

/// Texts of the choice of a court.
pub struct CourtText {
    /// The question.
    pub legend: &'static str,
    /// Help: all are lawful.
    pub hint: Prose,
    /// Unfolds the rule of a court.
    pub rule: &'static str,
    /// Only if the agreement on another court is void.
    pub only_without_agreement: &'static str,
    /// No address lies in the province.
    pub none_found: &'static str,
    /// Label of the list of all basic courts.
    pub all: &'static str,
}

/// Texts of the question about mediation.
pub struct MediationText {
    /// The question.
    pub legend: &'static str,
    /// Help.
    pub hint: Prose,
    /// Unfolds what it means.
    pub more: &'static str,
    /// What it means, point by point.
    pub points: &'static [Prose],
    /// The form's question whether one knows all this, and its answers.
    pub known: &'static str,
    /// Known, not known.
    pub known_answers: [&'static str; 2],
}

/// Texts of fee relief.
pub struct ReliefText {
    /// Heading.
    pub title: &'static str,
    /// Unfolds the grounds.
    pub open: &'static str,
    /// Help.
    pub hint: Prose,
    /// Question above the grounds.
    pub legend: &'static str,
    /// What the ticked grounds may bring.
    pub result: &'static str,
    /// Proof of hardship is needed.
    pub proof: &'static str,
    /// The court decides; proof can be handed in later.
    pub court_decides: Prose,
}

/// Texts of what is worth knowing.
pub struct NoticesText {
    /// The agreed rate is above the cap: agreed rate, cap, prime rate, since when.
    pub above_cap: fn(&str, &str, &str, &str) -> Prose,
    /// The prime rate of that day is not known yet.
    pub cap_stale: Prose,
    /// The loan is older than August 2020.
    pub cap_earlier_rule: Prose,
    /// Time is running out: the last day.
    pub limitation_soon: fn(&str) -> Prose,
    /// Time may be over: the last day.
    pub limitation_over: fn(&str) -> Prose,
    /// What helps against it.
    pub limitation_help: Prose,
    /// This dispute's form is not built yet.
    pub free_text: &'static str,
    /// Unfolds the article.
    pub article: &'static str,
}
