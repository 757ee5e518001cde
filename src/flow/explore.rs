//! What will it cost, how long will it take: every lawful way for any kind of matter, without
//! signing in and without storing anything. Nothing typed here leaves the device.
//!
//! It holds no rules: the crate `law` plans. What was asked can be taken over into the flow.

use leptos::prelude::*;

use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::{Button, Empty, PageTitle, live, prose};

pub mod asked;
mod carry;
mod guards;
pub mod kinds;
pub mod questions;
pub mod result;
pub mod words;

use asked::Asked;

/// The screen.
#[component]
pub fn Explore() -> AnyView {
    let t = i18n::explore();
    let asked = Asked::open();
    let store = DraftStore::here();
    let begin = Callback::new(move |()| carry::begin(store, &asked));
    let chosen = Memo::new(move |_| asked.kind.get().is_some());
    view! {
        <div class="page page-wide">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            <p class="page-lead">{prose(&t.lead)}</p>
            <div class="explore">
                <div class="pane explore-asked">
                    <words::Words asked/>
                    <kinds::Kinds asked/>
                    <questions::Amount asked/>
                    <questions::Questions asked/>
                </div>
                <div class="pane" id="explore-result" tabindex="-1">
                    {live(move || if chosen.get() {
                        view! { <result::Ways asked/> }.into_any()
                    } else {
                        view! { <Empty text=&t.nothing_chosen way=None/> }.into_any()
                    })}
                </div>
            </div>
            <div class="main-action" hidden=move || !chosen.get()>
                <Button id="explore-begin" label=t.begin pressed=begin/>
                <p class="main-action-note">{t.begin_note}</p>
            </div>
        </div>
    }
    .into_any()
}
