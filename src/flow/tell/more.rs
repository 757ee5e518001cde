//! Everything else that official form 09 has room for, in closed groups: nobody has to look at
//! it, and every claim and fact of the form can be reached.

use leptos::prelude::*;

use super::answers::Ask;
use super::people::People;
use crate::draft::DraftStore;
use crate::draft::fields::DraftArea;
use crate::i18n;
use crate::ui::prose;

/// The groups.
#[component]
pub fn More() -> AnyView {
    let t = &i18n::tell().more;
    view! {
        <section class="section" aria-labelledby="more-title">
            <h2 class="section-title" id="more-title">{t.title}</h2>
            <p class="card-note">{prose(&t.lead)}</p>
            <Claims/>
            <Contract/>
            <Security/>
            <Court/>
            <People/>
            <details class="more">
                <summary>{t.facts}</summary>
                <DraftArea pointer="/loan/other_facts" label=t.other_facts optional=true/>
            </details>
        </section>
    }
    .into_any()
}

#[component]
fn Claims() -> AnyView {
    let t = &i18n::tell().more;
    view! {
        <details class="more">
            <summary>{t.claims}</summary>
            <Ask
                pointer="/loan/interest_claimed" label=t.interest_claimed
                hint=t.interest_claimed_hint optional=true
            />
            <Ask pointer="/loan/interest_until_paid" label=t.interest_until_paid/>
            <DraftArea pointer="/loan/acceleration" label=t.acceleration optional=true/>
            <DraftArea pointer="/loan/security_claim" label=t.security_claim optional=true/>
            <Ask pointer="/loan/costs" label=t.costs optional=true/>
            <DraftArea pointer="/loan/costs_detail" label=t.costs_detail optional=true/>
            <DraftArea pointer="/other_claims" label=t.other_claims optional=true/>
        </details>
    }
    .into_any()
}

#[component]
fn Contract() -> AnyView {
    let t = &i18n::tell().more;
    view! {
        <details class="more">
            <summary>{t.contract}</summary>
            <Ask pointer="/loan/document_detail" label=t.document_detail optional=true/>
            <Ask pointer="/loan/signed_on" label=t.signed_on optional=true/>
            <Ask pointer="/loan/agreed_amount" label=t.agreed_amount optional=true/>
            <Ask
                pointer="/loan/lent_amount" label=t.lent_amount hint=t.lent_amount_hint
                optional=true
            />
            <Ask pointer="/loan/rate_clause" label=t.rate_clause optional=true/>
            <Ask pointer="/loan/repayment" label=t.repayment/>
            <Ask pointer="/loan/interest_paid_to" label=t.interest_paid_to optional=true/>
            <Ask
                pointer="/loan/last_demand_on" label=t.last_demand_on hint=&t.last_demand_hint
                optional=true
            />
        </details>
    }
    .into_any()
}

#[component]
fn Security() -> AnyView {
    let t = &i18n::tell().more;
    let store = DraftStore::here();
    let given = Memo::new(move |_| {
        store
            .draft
            .with(|draft| draft.loan.security.given == Some(true))
    });
    view! {
        <details class="more">
            <summary>{t.security}</summary>
            <Ask pointer="/loan/security/given" label=t.security_given/>
            {move || given.get().then(|| view! {
                <Ask
                    pointer="/loan/security/property_contract" label=t.property_contract
                    optional=true
                />
                <Ask pointer="/loan/security/property" label=t.property optional=true/>
                <Ask pointer="/loan/security/ceiling" label=t.ceiling optional=true/>
                <Ask pointer="/loan/security/registration" label=t.registration optional=true/>
                <Ask
                    pointer="/loan/security/guarantee_contract" label=t.guarantee_contract
                    optional=true
                />
                <Ask pointer="/loan/security/guarantee" label=t.guarantee/>
                <Ask pointer="/loan/security/other" label=t.other_security optional=true/>
            })}
        </details>
    }
    .into_any()
}

/// What concerns the court, for every dispute.
#[component]
pub fn Court() -> AnyView {
    let t = &i18n::tell().more;
    let store = DraftStore::here();
    let preserved = Memo::new(move |_| store.draft.with(|draft| draft.preserved == Some(true)));
    view! {
        <details class="more">
            <summary>{t.court}</summary>
            <Ask pointer="/agreed_court" label=t.agreed_court optional=true/>
            <Ask pointer="/arbitration_clause" label=t.arbitration/>
            <Ask pointer="/preserved" label=t.preserved/>
            {move || preserved.get().then(|| view! {
                <Ask pointer="/preservation_detail" label=t.preservation_detail optional=true/>
            })}
        </details>
    }
    .into_any()
}
