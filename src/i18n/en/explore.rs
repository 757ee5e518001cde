//! What the explorer says, in English.

use law::path::{MatterKind, WrongWay};

use crate::i18n::explore::{ExploreText, Question};
use crate::i18n::{Prose, marked};

pub(super) static EXPLORE: ExploreText = ExploreText {
    title: "First look: what it costs, how long it takes",
    lead: marked(
        "Pick a kind of matter and a rough [[sum|amount in dispute]]: every lawful way is listed at once. No sign-in; nothing is submitted.",
    ),
    words: "Say in a sentence what it is about",
    words_hint: "In Chinese, for example: 老板拖欠我三个月工资. It is read on this device only and sent nowhere.",
    suggested: "It may be this kind; tap to choose:",
    open: "It may be one of these; please choose:",
    not_sure: "It cannot be told from this sentence. Write a little more, or choose below.",
    because: |words| format!("because you wrote “{}”", words.join(", ")),
    no_table: "The table of causes did not load; the connection may be down. Please choose below.",
    kind: "What kind of matter is it",
    kind_name,
    amount,
    amount_name: "Amount",
    more: "A few more questions make it more precise (all optional)",
    question,
    nothing_chosen: marked("Once you choose a kind of matter, every way is listed here."),
    wrong_way,
    right_way: |name| format!("The right way: {name}."),
    from_when: |day| format!(" Open from {day} at the latest."),
    until: |day| format!(" Begin by {day}."),
    results: "Ways that are open",
    open_count: |count| {
        format!(
            "{count} in all. Change the sum or an answer and they are worked out again at once."
        )
    },
    beside: "What can be done at the same time",
    closed: "Ways closed now, and why",
    estimate: "Costs and days follow from the law and are estimates; the court's notice counts.",
    begin: "Begin with this matter",
    begin_note: "What you chose and typed is carried over; nothing is submitted yet.",
};

const fn kind_name(kind: MatterKind) -> &'static str {
    match kind {
        MatterKind::Loan => "Money lent",
        MatterKind::Sale => "Goods and payment",
        MatterKind::LabourService => "Casual work not paid",
        MatterKind::Employment => "Employer: wages, dismissal",
        MatterKind::Lease => "Rent, deposit",
        MatterKind::PropertyService => "Property fees",
        MatterKind::OtherContract => "Another contract",
        MatterKind::Traffic => "Road accident",
        MatterKind::PersonalInjury => "Somebody was injured",
        MatterKind::Tort => "Something was damaged",
        MatterKind::PersonalityRights => "Reputation, image, privacy",
        MatterKind::Divorce => "Divorce",
        MatterKind::Support => "Maintenance",
        MatterKind::Inheritance => "Inheritance",
        MatterKind::RealProperty => "Who owns a house or land",
        MatterKind::IntellectualProperty => "Copyright, trademark, patent",
        MatterKind::Administrative => "A decision of an authority",
        MatterKind::Other => "Something else",
    }
}

const fn amount(kind: MatterKind) -> Option<&'static str> {
    match kind {
        MatterKind::Employment | MatterKind::Administrative => None,
        MatterKind::Divorce => Some("Value of all property to be divided (leave empty if none)"),
        MatterKind::PersonalityRights => {
            Some("Damages you ask for (leave empty for an apology only)")
        }
        MatterKind::Support => Some("How much you ask for in all"),
        MatterKind::RealProperty => Some("Rough value of the house or land"),
        MatterKind::Inheritance => Some("Rough value of the estate to be divided"),
        MatterKind::IntellectualProperty => Some("Damages you ask for (leave empty if none)"),
        _ => Some("How much money it is about"),
    }
}

const fn question(question: Question) -> &'static str {
    match question {
        Question::Reachable => "Can the other side be found?",
        Question::Admits => "Does the other side admit the debt?",
        Question::Due => "Has the day of payment passed?",
        Question::OtherDebts => "Do you owe the other side money too?",
        Question::Arbitration => "Did you agree in writing on arbitration?",
        Question::Preserve => "Should property be frozen first, lest it disappear?",
        Question::WageIou => {
            "Is there a written note of the wages owed, and is that all you claim?"
        }
        Question::LabourAward => "Do you have the labour arbitration award?",
        Question::LabourRefused => "Was labour arbitration refused, or is it overdue?",
        Question::DivorceLately => {
            "Was your own divorce suit refused or withdrawn within six months?"
        }
        Question::DivorceNewFacts => "Are there new facts or reasons since then?",
        Question::ReconsiderationRequired => {
            "Does the law want reconsideration first? (skip if you do not know)"
        }
        Question::Reconsidered => "Is the reconsideration over, or overdue?",
        Question::Decided => "Has a court decided or settled this already?",
        Question::DecidedForMe => "In your favour?",
    }
}

const fn wrong_way(way: WrongWay) -> Prose {
    marked(match way {
        WrongWay::LabourArbitrationSkipped => {
            "A dispute between employer and employee cannot go to court at once: [[labour arbitration]] comes first."
        }
        WrongWay::AwardInEffect => {
            "The [[labour award|arbitral award]] has [[taken effect|taking effect]]; there can be no suit any more, but it can be [[enforced|enforcement]]."
        }
        WrongWay::ArbitrationAgreed => {
            "You agreed on [[arbitration]] in writing, so the court will not hear it; apply to the arbitration commission."
        }
        WrongWay::ActSuedAsCivil => {
            "This is about a decision of an authority; it cannot be sued on as a civil matter but takes an [[administrative suit]]."
        }
        WrongWay::ReconsiderationSkipped => {
            "For such decisions the law wants [[administrative reconsideration]] before a suit."
        }
        WrongWay::DivorceTooSoon => {
            "After a refusal, a reconciliation or a [[withdrawal]], a divorce suit cannot be brought again within six months without new facts or reasons."
        }
        WrongWay::AlreadyDecided => "What a court has decided cannot be sued on again.",
        WrongWay::PaymentOrderAfterPreservation => {
            "After a [[preservation before suit]] a [[payment order]] is no longer possible."
        }
    })
}
