//! The kinds of dispute, as tiles until one is chosen and as a row of chips afterwards. The
//! buttons stay the same elements, so that the one just pressed keeps the focus.

use leptos::prelude::*;
use matter::draft::Dispute;

use crate::draft::DraftPlace;
use crate::i18n;

/// Their icons, in the order of [`Dispute::ALL`].
const ICONS: [&str; 7] = ["coins", "scale", "user", "court", "users", "flag", "chat"];
/// DOM id of the first one; the error summary links to it.
pub const ID: &str = "dispute";

/// The tiles.
#[component]
pub fn Disputes() -> AnyView {
    let t = i18n::tell();
    let draft = DraftPlace::here().draft;
    let chosen = Memo::new(move |_| draft.with(|draft| draft.dispute));
    let names = Dispute::ALL
        .into_iter()
        .zip(t.disputes)
        .zip(ICONS)
        .enumerate();
    let tiles = names.map(move |(index, ((dispute, (name, note)), icon))| {
        let id = if index == 0 { ID.to_owned() } else { format!("{ID}-{index}") };
        view! {
            <li>
                <button
                    type="button"
                    id=id
                    class=move || if chosen.get().is_some() { "chip" } else { "tile" }
                    aria-pressed=move || if chosen.get() == Some(dispute) { "true" } else { "false" }
                    on:click=move |_| {
                        if chosen.get_untracked() != Some(dispute) {
                            draft.update(|draft| draft.dispute = Some(dispute));
                        }
                    }
                >
                    <span class="icon" data-icon=icon aria-hidden="true"></span>
                    <b>{name}</b>
                    <small>{note}</small>
                </button>
            </li>
        }
    });
    view! {
        <section class="section" aria-labelledby="disputes-title">
            <h2 class="section-title" id="disputes-title">{t.disputes_title}</h2>
            <ul class=move || if chosen.get().is_some() { "chips" } else { "tiles" }>
                {tiles.collect_view()}
            </ul>
        </section>
    }
    .into_any()
}
