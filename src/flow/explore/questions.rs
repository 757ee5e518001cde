//! The amount, and the few facts that open or close ways: asked only where they matter.

use law::path::MatterKind;
use leptos::prelude::*;
use matter::check::Problem;

use super::asked::{Asked, read};
use crate::i18n;
use crate::i18n::explore::Question;
use crate::ui::{Choices, Folded, MoneyField, live};

/// All, in the order in which they are asked.
const ALL: [Question; 15] = [
    Question::LabourAward,
    Question::LabourRefused,
    Question::WageIou,
    Question::DivorceLately,
    Question::DivorceNewFacts,
    Question::ReconsiderationRequired,
    Question::Reconsidered,
    Question::Reachable,
    Question::Admits,
    Question::Due,
    Question::OtherDebts,
    Question::Arbitration,
    Question::Preserve,
    Question::Decided,
    Question::DecidedForMe,
];

/// Whether a question matters for a kind, after these answers.
fn matters(question: Question, kind: MatterKind, answers: &Answers) -> bool {
    use MatterKind as Kind;
    use Question as Q;
    let yes = |question| answers.get(question) == Some(true);
    let civil = kind != Kind::Administrative;
    let owes = matches!(
        kind,
        Kind::Loan
            | Kind::Sale
            | Kind::LabourService
            | Kind::Lease
            | Kind::PropertyService
            | Kind::OtherContract
    );
    match question {
        Q::LabourAward | Q::WageIou => kind == Kind::Employment,
        Q::LabourRefused => kind == Kind::Employment && !yes(Q::LabourAward),
        Q::DivorceLately => kind == Kind::Divorce,
        Q::DivorceNewFacts => kind == Kind::Divorce && yes(Q::DivorceLately),
        Q::ReconsiderationRequired => kind == Kind::Administrative,
        Q::Reconsidered => kind == Kind::Administrative && yes(Q::ReconsiderationRequired),
        Q::Reachable => civil,
        Q::Admits | Q::Due | Q::OtherDebts => owes,
        Q::Arbitration => kind.can_be_arbitrated(),
        Q::Preserve => civil && kind != Kind::Divorce,
        Q::Decided => true,
        Q::DecidedForMe => yes(Q::Decided),
    }
}

/// The answers so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers([Option<bool>; ALL.len()]);

impl Answers {
    /// What was said, if anything.
    #[must_use]
    pub fn get(&self, question: Question) -> Option<bool> {
        self.0.get(question as usize).copied().flatten()
    }

    fn set(&mut self, question: Question, answer: bool) {
        if let Some(place) = self.0.get_mut(question as usize) {
            *place = Some(answer);
        }
    }
}

/// How much it is about.
#[component]
pub fn Amount(
    /// What is asked.
    asked: Asked,
) -> AnyView {
    let t = i18n::explore();
    let left = RwSignal::new(false);
    live(move || {
        let Some((kind, label)) = asked
            .kind
            .get()
            .and_then(|kind| Some((kind, (t.amount)(kind)?)))
        else {
            return ().into_any();
        };
        let problem = Signal::derive(move || {
            let problem = asked.amount.with(|typed| read(kind, typed).err())?;
            left.get()
                .then(|| (i18n::problems().say)(&Problem::from(problem), t.amount_name))
        });
        view! {
            <MoneyField
                id="explore-amount".to_owned()
                label
                hint=i18n::tell().loan.amount_hint
                value=asked.amount.into()
                problem
                typed=Callback::new(move |text: String| {
                    left.set(false);
                    asked.amount.set(text);
                })
                left=Callback::new(move |()| left.set(true))
            />
        }
        .into_any()
    })
}

/// The facts, folded away: without them the ways are shown too.
#[component]
pub fn Questions(
    /// What is asked.
    asked: Asked,
) -> AnyView {
    let t = i18n::explore();
    let chosen = Memo::new(move |_| asked.kind.get().is_some());
    let body = ALL
        .into_iter()
        .map(|question| view! { <Ask asked question/> }.into_any())
        .collect::<Vec<_>>()
        .into_any();
    view! {
        <div hidden=move || !chosen.get()><Folded summary=t.more body/></div>
    }
    .into_any()
}

#[component]
fn Ask(asked: Asked, question: Question) -> AnyView {
    let t = i18n::explore();
    let ui = i18n::ui();
    let shown = Memo::new(move |_| {
        let kind = asked.kind.get();
        kind.is_some_and(|kind| matters(question, kind, &asked.answers.get()))
    });
    let value = Signal::derive(move || match asked.answers.get().get(question) {
        Some(true) => "true".to_owned(),
        Some(false) => "false".to_owned(),
        None => String::new(),
    });
    view! {
        <div hidden=move || !shown.get()>
            <Choices
                id=format!("explore-question-{}", question as u8)
                legend=(t.question)(question)
                options=vec![("true", ui.yes), ("false", ui.no)]
                value
                problem=Signal::stored(None)
                chosen=Callback::new(move |answer: String| {
                    asked.answers.update(|answers| answers.set(question, answer == "true"));
                })
            />
        </div>
    }
    .into_any()
}
