//! The elements of a private loan that every such matter needs. Follow-up questions appear with
//! the answer that calls for them.

use leptos::prelude::*;
use matter::draft::{InterestAgreement, Term};

use super::answers::Ask;
use crate::draft::DraftStore;
use crate::i18n;

/// The loan.
#[component]
pub fn Loan() -> AnyView {
    let t = &i18n::tell().loan;
    let store = DraftStore::here();
    let fixed = Memo::new(move |_| {
        store
            .draft
            .with(|draft| draft.loan.term == Some(Term::Fixed))
    });
    let agreed = Memo::new(move |_| {
        store
            .draft
            .with(|draft| draft.loan.interest == Some(InterestAgreement::Agreed))
    });
    let repaid = Memo::new(move |_| store.draft.with(|draft| draft.loan.repaid == Some(true)));
    view! {
        <section class="section section-asks" aria-labelledby="loan-title">
            <h2 class="section-title" id="loan-title">{t.title}</h2>
            <Ask pointer="/loan/principal" label=t.principal hint=t.amount_hint/>
            <Ask pointer="/loan/lent_on" label=t.lent_on hint=t.date_hint/>
            <Ask pointer="/loan/document" label=t.document/>
            <Ask pointer="/loan/delivery" label=t.delivery/>
            <Ask pointer="/loan/term" label=t.term/>
            {move || fixed.get().then(|| view! {
                <Ask pointer="/loan/due_on" label=t.due_on hint=t.date_hint/>
            })}
            <Ask pointer="/loan/interest" label=t.interest/>
            {move || agreed.get().then(|| view! {
                <Ask pointer="/loan/rate" label=t.rate hint=t.rate_hint/>
            })}
            <Ask pointer="/loan/repaid" label=t.repaid/>
            {move || repaid.get().then(|| view! {
                <Ask pointer="/loan/repaid_principal" label=t.repaid_principal hint=t.amount_hint/>
                <Ask pointer="/loan/repaid_interest" label=t.repaid_interest optional=true/>
            })}
        </section>
    }
    .into_any()
}
