//! The second screen in English.

use crate::i18n::choose::{
    ChooseText, CourtText, MediationText, NoticesText, PathsText, ReliefText,
};
use crate::i18n::{marked, marked_text};

pub(super) static CHOOSE: ChooseText = ChooseText {
    title: "Choose a way",
    lead: marked(
        "Every lawful way is here: steps left, days, price, and what you give up. The choice is yours.",
    ),
    nothing_told: "Nothing has been told yet, so the ways cannot be worked out.",
    tell_first: "Tell what happened first",
    amount: "Sum claimed",
    amount_unknown: "Not given yet; the fee depends on it",
    change: "Change",
    amount_parts: "How this sum comes about",
    principal: "Principal",
    interest: "Interest",
    interest_computed: |from, to, rate| {
        format!("Interest (from {from} to {to} at {rate} % a year)")
    },
    costs: "Costs of recovery",
    paths: PathsText {
        legend: "Ways you can take right here",
        hint: marked(
            "Pick a procedure; tick [[mediation|mediation first]] as well if you are willing to talk first.",
        ),
        others: "Other lawful ways",
        others_hint: marked("These are not filed here; each says how."),
        others_show: "Show these ways",
        recommended: "Suggested",
        opens_on: |day| format!("Open from {day}."),
        begin_by: |day| format!("Begin by {day}; after that it may be too late."),
        cheapest: "Cheapest",
        quickest: "Quickest",
        fewest: "Fewest steps",
        steps: "Steps left for you",
        steps_value: |count| match count {
            1 => "1 step".to_owned(),
            _ => format!("{count} steps"),
        },
        days: "Days by law",
        days_value: |min, max| match (min, max) {
            (0, Some(max)) => format!("at most {max}"),
            (min, Some(max)) => format!("{min} to {max}"),
            (0, None) => "as you agree".to_owned(),
            (min, None) => format!("{min} at least"),
        },
        days_more: |days| format!("may be extended by {days}"),
        cost_now: "To pay now",
        cost_end: "Cost in the end",
        free: "¥0",
        cost_between: |least, most| format!("{least} to {most}; the court decides"),
        cost_unknown: "Not known yet",
        prepaid: |amount| format!("{amount} in advance, on the court's notice after filing"),
        gives_up: "You give up: ",
        gives_up_nothing: marked("Nothing is given up; a [[judgment]] can be [[appealed|appeal]]."),
        trial_stays: marked("Nothing is given up; without an agreement you go to trial."),
        because: "Why suggested: ",
        why_open: "Conditions and rules",
        why_closed: "Why it is not open",
        rule: "Rule: ",
        bearer_rule: "Who bears the cost: ",
        breakdown: "How the fee is computed",
        breakdown_columns: ["Step and rule", "Amount (¥)"],
        breakdown_total: "Total",
        estimate: "An estimate; the court's notice decides.",
        with_statement: |amount| {
            marked_text(format!(
                "With a [[mediation statement]] from the court: half the fee, {amount}."
            ))
        },
        take: "Take this way",
        take_mediation: "Willing to mediate first",
        take_mediation_note: "Unless you pick another procedure, a failed mediation goes on to a summary trial.",
        how: "How: ",
    },
    court: CourtText {
        legend: "Which court",
        hint: marked("Each of these courts [[may hear|jurisdiction]] the case; pick any one."),
        rule: "The rule",
        only_without_agreement: "You agreed on another court in writing; this one only if that agreement is void.",
        none_found: "No county of Zhejiang was found in the addresses; please pick from all basic courts.",
        all: "Basic courts of Zhejiang",
    },
    mediation: MediationText {
        legend: "Are you willing to mediate first?",
        hint: marked(
            "Either is fine; your case is [[registered|registration of the case]] all the same.",
        ),
        more: "What mediation means",
        points: &[
            marked("The case is filed first and mediation can begin soon, so no time is lost."),
            marked(
                "[[Agreed|settlement]], performed and closed before the fee notice: no [[court fee|court costs]].",
            ),
            marked(
                "With a [[mediation statement]] from the court: [[half the fee|halving of the fee]], and it can be [[enforced|enforcement]].",
            ),
            marked("With [[judicial confirmation]]: no fee, and it can be enforced."),
            marked(
                "Time limit: 7 days in [[summary|summary procedure]] and [[small|small claims procedure]] cases, 15 in [[ordinary|ordinary procedure]] ones; longer only if both agree, by 30 days at most.",
            ),
            marked(
                "You can go to trial at any time with one tap; concessions made to settle are never used against you.",
            ),
            marked(
                "If the other side refuses or cannot be reached, it goes to trial at once and waits its turn for a hearing.",
            ),
            marked(
                "If it fails once and you still want to talk, you may change the organisation and the [[mediator]].",
            ),
            marked("Mediation is not public; nor is the agreement, unless both sides consent."),
        ],
        known: "Did you know this? (The complaint form asks; you need not answer.)",
        known_answers: ["Yes, I know", "No"],
    },
    relief: ReliefText {
        title: "Fee relief",
        open: "Hard to pay the fee? You can ask for relief",
        hint: marked("Tick what applies, or skip this. It is called [[relief from court costs]]."),
        legend: "Your situation",
        result: "On what you ticked you can ask for:",
        proof: "proof of local hardship needed",
        court_decides: marked(
            "The court decides before it registers the case; add photos of your proof to the [[evidence]].",
        ),
    },
    notices: NoticesText {
        above_cap: |agreed, cap, lpr, since| {
            marked_text(format!(
                "The agreed {agreed} % a year is above the {cap} % that the law protects (four times the one-year [[LPR|loan prime rate]] of {lpr} % since {since}). A court will not grant the part above; the sum here is computed at the cap. You can sue all the same."
            ))
        },
        cap_stale: marked(
            "The [[LPR|loan prime rate]] of the day of the loan is not in our data yet; the newest known one is used and the court will check.",
        ),
        cap_earlier_rule: marked(
            "The loan is older than 20 August 2020: for [[interest]] before that day you may ask for the earlier rule.",
        ),
        limitation_soon: |day| {
            marked_text(format!(
                "The three years to sue ([[limitation period]]) end about {day}; please file soon."
            ))
        },
        limitation_over: |day| {
            marked_text(format!(
                "The three years to sue ([[limitation period]]) may have ended on {day}. You can still sue and the court will not raise it, but the other side may."
            ))
        },
        limitation_help: marked(
            "A later demand, promise or part payment starts the [[time anew|time begins anew]]: add its date in the first step.",
        ),
        free_text: "Disputes of this kind are told in free text for now; the fee is estimated as for a money case and the court settles the procedure.",
        article: "The rule",
    },
    next: "Next: check and sign",
    next_note: "Nothing to pay and no account needed now.",
};
