//! What is asked here: the kind of matter, the amount, and a few facts. Kind and amount stand in
//! the address, so that a reload keeps them and a link shows the same.

use law::date::Date;
use law::fee::{AdministrativeKind, Claim};
use law::money::{AmountProblem, Money, parse_amount};
use law::path::{
    ArbitrationClause, Decision, LabourStep, MatterKind, PathFacts, Plan, Title, plan,
};
use leptos::prelude::*;

use super::questions::Answers;
use crate::app::Route;
use crate::browser::{clock, history};
use crate::i18n::explore::Question;

/// The kinds with their names in the address, in the order in which they are shown.
pub(super) const KINDS: [(MatterKind, &str); 18] = [
    (MatterKind::Loan, "loan"),
    (MatterKind::Sale, "sale"),
    (MatterKind::LabourService, "labour_service"),
    (MatterKind::Employment, "employment"),
    (MatterKind::Lease, "lease"),
    (MatterKind::PropertyService, "property_service"),
    (MatterKind::OtherContract, "other_contract"),
    (MatterKind::Traffic, "traffic"),
    (MatterKind::PersonalInjury, "personal_injury"),
    (MatterKind::Tort, "tort"),
    (MatterKind::PersonalityRights, "personality_rights"),
    (MatterKind::Divorce, "divorce"),
    (MatterKind::Support, "support"),
    (MatterKind::Inheritance, "inheritance"),
    (MatterKind::RealProperty, "real_property"),
    (MatterKind::IntellectualProperty, "intellectual_property"),
    (MatterKind::Administrative, "administrative"),
    (MatterKind::Other, "other"),
];

/// What is asked. A `Copy` handle.
#[derive(Clone, Copy)]
pub struct Asked {
    /// The kind of matter.
    pub kind: RwSignal<Option<MatterKind>>,
    /// The amount as typed.
    pub amount: RwSignal<String>,
    /// The matter in a sentence, to be told which kind it may be.
    pub words: RwSignal<String>,
    /// What was answered.
    pub answers: RwSignal<Answers>,
    /// Every way, recomputed with each answer.
    pub plan: Memo<Option<Plan>>,
}

impl Asked {
    /// From the address; follows it.
    pub(super) fn open() -> Self {
        let query = history::query();
        let kind = RwSignal::new(kind_named(&value(&query, "kind")));
        let amount = RwSignal::new(value(&query, "amount"));
        let answers = RwSignal::new(Answers::default());
        let plan = Memo::new(move |_| {
            let kind = kind.get()?;
            let today = clock::today();
            let amount = amount.with(|typed| read(kind, typed).ok().flatten());
            let facts = facts(kind, amount, &answers.get(), today);
            Some(plan(&facts, today))
        });
        Effect::new(move |_| {
            let chosen = kind.get();
            let kind = chosen.map(name_of).unwrap_or_default();
            // Only figures: nothing that could identify anybody stands in an address.
            let amount = amount.with(|typed| read(chosen?, typed).ok().flatten());
            let amount = amount
                .map(|amount| amount.grouped().replace(',', ""))
                .unwrap_or_default();
            let path = Route::Explore.path();
            history::replace(&match (kind, amount.as_str()) {
                ("", _) => path,
                (kind, "") => format!("{path}?kind={kind}"),
                (kind, amount) => format!("{path}?kind={kind}&amount={amount}"),
            });
        });
        Self {
            kind,
            amount,
            words: RwSignal::new(String::new()),
            answers,
            plan,
        }
    }
}

/// The amount typed; nothing typed is no amount and no problem, nor is zero where there may be none.
pub(super) fn read(kind: MatterKind, typed: &str) -> Result<Option<Money>, AmountProblem> {
    let may_be_none = matches!(
        kind,
        MatterKind::Divorce | MatterKind::PersonalityRights | MatterKind::IntellectualProperty
    );
    match parse_amount(typed) {
        Ok(read) => Ok(Some(read.money)),
        Err(AmountProblem::Missing) => Ok(None),
        Err(AmountProblem::Zero) if may_be_none => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// The facts as the planner takes them.
fn facts(kind: MatterKind, amount: Option<Money>, answers: &Answers, today: Date) -> PathFacts {
    let said = |question| answers.get(question);
    let mut facts = PathFacts::new(kind, claim(kind, amount));
    facts.due_passed = said(Question::Due);
    facts.defendant_reachable = said(Question::Reachable);
    facts.disputed = said(Question::Admits).map(|admits| !admits);
    facts.has_counter_obligation = said(Question::OtherDebts);
    facts.preservation_wanted = said(Question::Preserve);
    facts.wage_iou = said(Question::WageIou);
    facts.arbitration = said(Question::Arbitration).map(|agreed| {
        if agreed {
            ArbitrationClause::Valid
        } else {
            ArbitrationClause::Absent
        }
    });
    facts.labour = match (said(Question::LabourAward), said(Question::LabourRefused)) {
        (Some(true), _) => Some(LabourStep::Award { received_on: None }),
        (_, Some(true)) => Some(LabourStep::NotAccepted),
        (None, None) => None,
        _ => Some(LabourStep::NotYet),
    };
    if said(Question::DivorceLately) == Some(true) {
        // The latest day it can have been: from then the six months are over for certain.
        facts.divorce_ended_on = Some(today);
        facts.divorce_new_facts = said(Question::DivorceNewFacts);
    }
    facts.reconsideration_required = said(Question::ReconsiderationRequired);
    facts.reconsidered = said(Question::Reconsidered);
    if said(Question::Decided) == Some(true) {
        facts.decision = Some(Decision {
            title: Title::Judgment,
            in_my_favour: said(Question::DecidedForMe),
            effective_on: None,
            performance_due: None,
        });
    }
    facts
}

/// What such a matter usually claims (FEE 13); an amount that nobody has typed is left open.
fn claim(kind: MatterKind, amount: Option<Money>) -> Option<Claim> {
    Some(match kind {
        MatterKind::Employment => Claim::Labour,
        MatterKind::Administrative => Claim::Administrative(AdministrativeKind::Other),
        MatterKind::Divorce => Claim::Divorce {
            property: amount.unwrap_or_default(),
        },
        MatterKind::PersonalityRights => Claim::PersonalityRights {
            damages: amount.unwrap_or_default(),
        },
        MatterKind::IntellectualProperty => Claim::IntellectualProperty { amount },
        _ => Claim::Property(amount?),
    })
}

fn name_of(kind: MatterKind) -> &'static str {
    let known = KINDS.iter().find(|(one, _)| *one == kind);
    known.map_or("", |(_, name)| name)
}

fn kind_named(name: &str) -> Option<MatterKind> {
    let known = KINDS.iter().find(|(_, one)| *one == name);
    known.map(|(kind, _)| *kind)
}

fn value(query: &str, key: &str) -> String {
    let pairs = query.trim_start_matches('?').split('&');
    let mut pairs = pairs.filter_map(|pair| pair.split_once('='));
    pairs
        .find_map(|(name, value)| (name == key).then(|| value.to_owned()))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_kind_and_amount() {
        assert_eq!(value("?kind=loan&amount=30000", "amount"), "30000");
        assert_eq!(kind_named("loan"), Some(MatterKind::Loan));
        assert_eq!(kind_named("nonsense"), None);
        for (kind, name) in KINDS {
            assert_eq!((kind_named(name), name_of(kind)), (Some(kind), name));
        }
    }

    #[test]
    fn an_amount_nobody_typed_is_left_open() {
        assert_eq!(read(MatterKind::Loan, ""), Ok(None));
        assert_eq!(read(MatterKind::Divorce, "0"), Ok(None));
        assert_eq!(read(MatterKind::Loan, "0"), Err(AmountProblem::Zero));
        assert_eq!(claim(MatterKind::Loan, None), None);
        assert_eq!(claim(MatterKind::Employment, None), Some(Claim::Labour));
        assert!(read(MatterKind::Divorce, "很多").is_err());
    }
}
