//! Disputes whose element form is not built yet: what is asked for, in free text, and how much.

use leptos::prelude::*;

use super::answers::Ask;
use super::more::Court;
use super::people::People;
use crate::draft::fields::DraftArea;
use crate::i18n;

/// Claims and amount.
#[component]
pub fn Other() -> AnyView {
    let t = i18n::tell();
    view! {
        <section class="section" aria-labelledby="other-title">
            <h2 class="section-title" id="other-title">{t.other.title}</h2>
            <DraftArea pointer="/other_claims" label=t.other.claims hint=&t.other.claims_hint/>
            <Ask pointer="/other_amount" label=t.other.amount hint=t.loan.amount_hint/>
            <Court/>
            <People/>
        </section>
    }
    .into_any()
}
