//! Fee relief: the grounds to tick, folded away unless the story speaks of hardship, and what
//! they open. The court decides.

use law::relief::{ReliefGround, ReliefWhy};
use leptos::prelude::*;
use matter::filing::{self, GROUNDS};

use crate::draft::DraftStore;
use crate::i18n::{self, Prose};
use crate::ui::{Choice, ChoiceGroup, Folded, lines, live_option, paragraph, prose};

/// The offer.
#[component]
pub fn Relief() -> AnyView {
    let t = &i18n::choose().relief;
    let store = DraftStore::here();
    let open = store
        .draft
        .with_untracked(|draft| filing::relief_suggested(draft) || !draft.choice.relief.is_empty());
    let grounds: Vec<AnyView> = GROUNDS
        .into_iter()
        .map(|(ground, name)| tick(store, ground, name))
        .collect();
    let opened = Memo::new(move |_| store.draft.with(filing::relief));
    let result = live_option(move || {
        let opened = opened.get();
        if opened.is_empty() {
            return None;
        }
        let forms = lines(opened.iter().map(form).collect());
        Some(vec![paragraph("", t.result.to_owned()), forms].into_any())
    });
    let body = view! {
        <ChoiceGroup
            id="choice-relief".to_owned()
            legend=t.legend
            hint=Signal::stored(t.hint.clone())
            problem=Signal::stored(None)
            body=grounds.into_any()
        />
        <div role="status">{result}</div>
        <p class="choice-note">{prose(&t.court_decides)}</p>
    };
    view! {
        <section class="section">
            <h2 class="section-title">{t.title}</h2>
            <Folded summary=t.open open body=body.into_any()/>
        </section>
    }
    .into_any()
}

fn tick(store: DraftStore, ground: ReliefWhy, name: &'static str) -> AnyView {
    Choice {
        id: format!("choice-relief-{name}"),
        name: "choice-relief".to_owned(),
        one_of: false,
        label: (i18n::law().relief_why)(ground).into(),
        notes: Vec::new(),
        named_by: None,
        described_by: None,
        wrong: Signal::stored(false),
        chosen: Signal::derive(move || {
            store
                .draft
                .with(|draft| draft.choice.relief.iter().any(|other| other == name))
        }),
        changed: Callback::new(move |ticked| {
            store.draft.update(|draft| {
                draft.choice.relief.retain(|other| other != name);
                if ticked {
                    draft.choice.relief.push(name.to_owned());
                }
            });
        }),
    }
    .view()
}

/// A form of relief and its rule.
fn form(ground: &ReliefGround) -> (Prose, String) {
    let t = &i18n::choose().relief;
    let law = i18n::law();
    let mut note = (law.article)(&ground.article);
    if ground.needs_hardship_proof() {
        note.push_str(" · ");
        note.push_str(t.proof);
    }
    ((law.relief_form)(ground.form), note)
}
