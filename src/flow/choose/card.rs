//! One way as a card: what it takes, what it costs, what one gives up, why it is open or not.

use law::Procedure;
use law::money::Money;
use law::path::{Openness, Path, PathKind};
use leptos::prelude::*;
use matter::draft::{Draft, MediationWish};
use matter::filing::procedure_of;

use super::fee::fee;
use crate::draft::DraftStore;
use crate::i18n::{self, format};
use crate::ui::{Choice, Folded, lines, paragraph};

/// The card, with the control to choose it if it is `choosable`.
pub(super) fn card(store: DraftStore, path: &Path, amount: Money, choosable: bool) -> AnyView {
    let law = i18n::law();
    let open = path.openness != Openness::Closed;
    let mut body = vec![
        paragraph("card-note", (law.path_plain)(path.kind).to_owned()),
        facts(path),
    ];
    body.extend(words(path));
    body.push(reasons(path));
    body.extend(fee(path.kind, amount));
    if choosable {
        body.push(choice(store, path.kind));
    }
    view! {
        <li>
            <article
                class="path-card"
                data-open=if open { "true" } else { "false" }
                aria-labelledby=heading(path.kind)
            >
                {marks(path)}
                <h3 class="card-title" id=heading(path.kind)>{(law.path)(path.kind)}</h3>
                {body}
            </article>
        </li>
    }
    .into_any()
}

/// DOM id of a card's heading.
fn heading(kind: PathKind) -> String {
    format!("path-{}", kind as u8)
}

fn marks(path: &Path) -> AnyView {
    let t = &i18n::choose().paths;
    let openness = (i18n::law().openness)(path.openness);
    let marks = [
        (path.recommended.is_some(), "recommended", t.recommended),
        (path.is_cheapest, "cheapest", t.cheapest),
        (path.is_quickest, "quickest", t.quickest),
        (path.is_fewest_steps, "fewest", t.fewest),
        (true, "openness", openness),
    ];
    let marks = marks
        .into_iter()
        .filter(|(holds, ..)| *holds)
        .map(|(_, kind, name)| {
            view! { <li class="mark" data-kind=kind>{name}</li> }
        });
    view! { <ul class="path-marks">{marks.collect::<Vec<_>>()}</ul> }.into_any()
}

/// Steps, days, cost now, cost in the end and who bears it.
fn facts(path: &Path) -> AnyView {
    let t = &i18n::choose().paths;
    let price = |amount: Money| {
        if amount.is_zero() {
            t.free.to_owned()
        } else {
            format::money(amount)
        }
    };
    let (mut longer, mut later) = (String::new(), String::new());
    if path.extension_days > 0 {
        longer = (t.days_more)(path.extension_days);
    }
    if !path.prepaid_later.is_zero() {
        later = (t.prepaid)(&format::money(path.prepaid_later));
    }
    let bearer = (i18n::law().bearer)(path.bearer).to_owned();
    let facts = [
        (t.steps, (t.steps_value)(path.steps_for_me), String::new()),
        (t.days, (t.days_value)(path.min_days, path.max_days), longer),
        (t.cost_now, price(path.cost_now), later),
        (t.cost_end, price(path.cost_at_end), bearer),
    ];
    let facts = facts.into_iter().map(|(name, value, note)| {
        view! { <div><dt>{name}</dt><dd>{value}<small>{note}</small></dd></div> }
    });
    view! { <dl class="path-facts">{facts.collect::<Vec<_>>()}</dl> }.into_any()
}

/// Why it is recommended, what one gives up, and how to take it when it is not filed here.
fn words(path: &Path) -> Vec<AnyView> {
    let t = &i18n::choose().paths;
    let law = i18n::law();
    let mut words = Vec::new();
    let mut say = |title: &str, text: &str| {
        if !text.is_empty() {
            words.push(paragraph("path-why", format!("{title}{text}")));
        }
    };
    if let Some(why) = path.recommended {
        say(t.because, (law.recommendation)(why));
    }
    let given_up: String = path
        .gives_up
        .iter()
        .map(|what| (law.gives_up)(*what))
        .collect();
    match path.kind {
        PathKind::MediationAfterFiling => say("", t.trial_stays),
        _ if given_up.is_empty() => say("", t.gives_up_nothing),
        _ => say(t.gives_up, &given_up),
    }
    say(t.how, (law.path_how)(path.kind));
    words
}

/// Why it is open or not, each reason with its article, one tap away.
fn reasons(path: &Path) -> AnyView {
    let t = &i18n::choose().paths;
    let law = i18n::law();
    let closed = path.openness == Openness::Closed;
    let reasons = path.reasons.iter();
    let reasons = reasons.map(|it| ((law.why)(it.why).to_owned(), (law.article)(&it.article)));
    let rule = |title: &str, article| {
        paragraph("choice-note", format!("{title}{}", (law.article)(article)))
    };
    let body = vec![
        lines(reasons.collect()),
        rule(t.rule, &path.article),
        rule(t.bearer_rule, &path.bearer_article),
    ];
    let summary = if closed { t.why_closed } else { t.why_open };
    view! { <Folded summary body=body.into_any()/> }.into_any()
}

/// The control of a way that can be filed here: mediation is a wish beside a procedure, so it is
/// a checkbox; of the procedures one is chosen.
fn choice(store: DraftStore, kind: PathKind) -> AnyView {
    let t = &i18n::choose().paths;
    let procedure = procedure_of(kind);
    let is_mediation = kind == PathKind::MediationAfterFiling;
    let chosen = move |draft: &Draft| {
        if is_mediation {
            draft.choice.mediation == Some(MediationWish::Yes)
        } else {
            draft.choice.procedure == procedure
        }
    };
    // The ordinary procedure is never closed: the error summary leads to it.
    let id = match procedure {
        _ if is_mediation => "choice-path-mediation",
        Some(Procedure::SmallClaims) => "choice-procedure-small_claims",
        Some(Procedure::Summary) => "choice-procedure-summary",
        _ => "choice-procedure",
    };
    let (name, label, notes) = if is_mediation {
        (id, t.take_mediation, vec![t.take_mediation_note.to_owned()])
    } else {
        ("choice-procedure", t.take, Vec::new())
    };
    Choice {
        id: id.to_owned(),
        name: name.to_owned(),
        one_of: !is_mediation,
        label: label.into(),
        notes,
        named_by: Some(heading(kind)),
        described_by: None,
        wrong: Signal::stored(false),
        chosen: Signal::derive(move || store.draft.with(chosen)),
        changed: Callback::new(move |ticked| {
            store
                .draft
                .update(|draft| choose(draft, is_mediation, procedure, ticked));
        }),
    }
    .view()
}

fn choose(draft: &mut Draft, is_mediation: bool, procedure: Option<Procedure>, ticked: bool) {
    let choice = &mut draft.choice;
    if !is_mediation {
        choice.procedure = procedure;
    } else if ticked {
        choice.mediation = Some(MediationWish::Yes);
        choice.procedure = choice.procedure.or(procedure);
    } else {
        choice.mediation = None;
    }
}
