//! Evidence: photographed, chosen or dropped; made small on the device; named and put in order.
//! The bytes stay on the device until the filing or its correction is signed.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::files::Picked;
use crate::browser::shell;
use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::{FileDrop, FileText, Notice, NoticeKind, prose};

pub mod item;
mod take;

const ACCEPTED: &str = "image/jpeg,image/png,image/webp,image/*,application/pdf,.pdf";

/// The section.
#[component]
pub fn EvidenceSection(
    /// Matter that holds pieces signed before; their files are with the service.
    #[prop(optional, into)]
    signed_in: Option<String>,
    /// What the court says about the evidence, or nothing.
    #[prop(optional, into)]
    note: String,
) -> AnyView {
    let t = &i18n::tell().evidence;
    let store = DraftStore::here();
    let working = RwSignal::new(0usize);
    let refused = RwSignal::new(Vec::<String>::new());
    let add = move |picked: Vec<Picked>| {
        if picked.is_empty() {
            return;
        }
        refused.set(Vec::new());
        working.update(|count| *count += picked.len());
        spawn_local(async move {
            let mut taken = Vec::new();
            for file in picked {
                match take::take(store, file).await {
                    Ok(name) => taken.push(name),
                    Err(sentence) => _ = refused.try_update(|refused| refused.push(sentence)),
                }
                working.try_update(|count| *count -= 1);
            }
            // Once for all of them; what was refused is an alert of its own.
            if !taken.is_empty() {
                shell::announce(&(t.added)(&taken));
            }
        });
    };
    let ids = Memo::new(move |_| {
        store.draft.with(|draft| {
            draft
                .evidence
                .iter()
                .map(|piece| piece.id.clone())
                .collect::<Vec<_>>()
        })
    });
    let problem = move || store.problem("/evidence");
    let text = FileText {
        choose: t.choose,
        kinds: t.kinds,
        camera: t.camera,
    };
    view! {
        <section class="section" aria-labelledby="evidence-title">
            <h2 class="section-title" id="evidence-title">{t.title}</h2>
            {(!note.is_empty()).then(|| view! { <p class="field-hint">{note}</p> })}
            <p class="card-note">{prose(&t.lead)}</p>
            <p class="field-problem" hidden=move || problem().is_none()>{problem}</p>
            <FileDrop id="evidence" text accept=ACCEPTED added=Callback::new(add)/>
            <div role="status">
                {move || (working.get() > 0).then(|| view! { <p>{t.working}</p> })}
            </div>
            {move || {
                let refused = refused.get();
                (!refused.is_empty()).then(|| {
                    let lines = refused.into_iter().map(|it| view! { <p>{it}</p> }).collect_view();
                    view! { <Notice kind=NoticeKind::Error>{lines}</Notice> }
                })
            }}
            <ol class="file-list">
                {move || {
                    let ids = ids.get();
                    let last = ids.len().saturating_sub(1);
                    ids.into_iter()
                        .enumerate()
                        .map(|(index, id)| {
                            view! { <item::Piece id index last signed_in=signed_in.clone()/> }
                        })
                        .collect_view()
                }}
            </ol>
        </section>
    }
    .into_any()
}
