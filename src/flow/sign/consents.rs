//! The consents, which the law keeps separate: each its own box, none ticked beforehand.

use law::article::{Article, Statute};
use leptos::prelude::*;
use matter::event::Consents;

use super::failure::{CONSENT_ONLINE, CONSENT_TRUTHFUL};
use super::state::Signing;
use crate::i18n::{self, Prose};
use crate::ui::Consent;

/// The three boxes.
#[component]
pub fn ConsentBoxes() -> AnyView {
    let t = &i18n::sign().consents;
    let signing = Signing::here();
    let box_of = move |id: &'static str,
                       texts: (&'static str, &'static Prose),
                       read: fn(&Consents) -> bool,
                       write: fn(&mut Consents, bool),
                       article: Article| {
        let ticked = Callback::new(move |ticked| {
            signing.consents.update(|consents| write(consents, ticked));
            signing.keep_answers();
        });
        let problem = Signal::derive(move || {
            problems(signing)
                .into_iter()
                .find(|(field, _)| field == id)
                .map(|(_, said)| said)
        });
        let value = Signal::derive(move || signing.consents.with(read));
        let rule = Some((t.article, (i18n::law().article)(&article)));
        view! { <Consent id label=texts.0 note=texts.1 rule value problem ticked/> }.into_any()
    };
    view! {
        <section class="section">
            <h2 class="section-title">{t.title}</h2>
            <p class="field-hint">{t.hint}</p>
            {box_of(
                CONSENT_ONLINE,
                (t.online, &t.online_note),
                |consents| consents.online_filing,
                |consents, ticked| consents.online_filing = ticked,
                Article::new(Statute::OnlineLitigation, "4"),
            )}
            {box_of(
                CONSENT_TRUTHFUL,
                (t.truthful, &t.truthful_note),
                |consents| consents.truthful,
                |consents, ticked| consents.truthful = ticked,
                Article::new(Statute::CivilProcedure, "115"),
            )}
            {box_of(
                "consent-service",
                (t.service, &t.service_note),
                |consents| consents.electronic_service,
                |consents, ticked| consents.electronic_service = ticked,
                Article::new(Statute::OnlineLitigation, "29"),
            )}
        </section>
    }
    .into_any()
}

/// The consents that are missing, once the person tried; tracked.
pub(super) fn problems(signing: Signing) -> Vec<(String, String)> {
    let t = &i18n::sign().consents;
    if !signing.tried.get() {
        return Vec::new();
    }
    let given = signing.consents.get();
    let needed = [
        (given.online_filing, CONSENT_ONLINE, t.online_missing),
        (given.truthful, CONSENT_TRUTHFUL, t.truthful_missing),
    ];
    let missing = needed.into_iter().filter(|(given, ..)| !given);
    missing
        .map(|(_, id, said)| (id.to_owned(), said.to_owned()))
        .collect()
}
