//! The consents to the corrected content: each its own box, none ticked beforehand.

use leptos::prelude::*;
use matter::event::Consents;

use crate::i18n;
use crate::ui::Consent;

const ONLINE: &str = "correction-online";
const TRUTHFUL: &str = "correction-truthful";
const SERVICE: &str = "correction-service";

/// The boxes.
#[component]
pub fn ConsentBoxes(
    /// What is ticked.
    consents: RwSignal<Consents>,
    /// Whether the person tried to sign, so that what is missing is said.
    tried: Signal<bool>,
) -> AnyView {
    let t = &i18n::sign().consents;
    let problem = move |id: &'static str| {
        Signal::derive(move || {
            let missing = if tried.get() {
                problems(consents.get())
            } else {
                Vec::new()
            };
            missing
                .into_iter()
                .find(|(field, _)| field == id)
                .map(|(_, said)| said)
        })
    };
    view! {
        <section class="section">
            <h2 class="section-title">{t.title}</h2>
            <Consent
                id=ONLINE
                label=t.online
                note=&t.online_note
                rule=None
                value=Signal::derive(move || consents.get().online_filing)
                problem=problem(ONLINE)
                ticked=Callback::new(move |on| consents.update(|it| it.online_filing = on))
            />
            <Consent
                id=TRUTHFUL
                label=t.truthful
                note=&t.truthful_note
                rule=None
                value=Signal::derive(move || consents.get().truthful)
                problem=problem(TRUTHFUL)
                ticked=Callback::new(move |on| consents.update(|it| it.truthful = on))
            />
            <Consent
                id=SERVICE
                label=t.service
                note=&t.service_note
                rule=None
                value=Signal::derive(move || consents.get().electronic_service)
                ticked=Callback::new(move |on| consents.update(|it| it.electronic_service = on))
            />
        </section>
    }
    .into_any()
}

/// The consents that are missing, as field id and sentence.
pub(super) fn problems(consents: Consents) -> Vec<(String, String)> {
    let t = &i18n::sign().consents;
    [
        (consents.online_filing, ONLINE, t.online_missing),
        (consents.truthful, TRUTHFUL, t.truthful_missing),
    ]
    .into_iter()
    .filter(|(given, ..)| !given)
    .map(|(_, id, said)| (id.to_owned(), said.to_owned()))
    .collect()
}
