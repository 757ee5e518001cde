//! An organisation: what is asked of every one, and the rest of the form.

use leptos::prelude::*;

use super::Side;
use super::person::filled;
use crate::flow::tell::answers::Ask;
use crate::i18n;
use crate::ui::FoldedLater;

/// The fields of an organisation.
#[component]
pub fn Organisation(
    /// On which side.
    side: Side,
    /// Pointer of the party.
    base: String,
) -> AnyView {
    let t = &i18n::tell().party;
    let address_hint = match side {
        Side::Claimants => t.address_hint,
        Side::Respondents => t.their_address_hint,
        Side::ThirdParties => "",
    };
    let more = {
        let base = base.clone();
        Callback::new(move |()| rest(&base))
    };
    let needed = filled(&base, &REST);
    let at = move |name: &str| format!("{base}/{name}");
    view! {
        <Ask pointer=at("name") label=t.organisation/>
        <Ask pointer=at("credit_code") label=t.credit_code/>
        <Ask
            pointer=at("representative") label=t.representative hint=&t.representative_hint
        />
        <Ask pointer=at("phone") label=t.phone/>
        <Ask pointer=at("address") label=t.address hint=address_hint/>
        <FoldedLater summary=t.more needed body=more/>
    }
    .into_any()
}

/// The texts among what the form has room for and few need.
const REST: [&str; 2] = ["representative_position", "registered_at"];

fn rest(base: &str) -> AnyView {
    let t = &i18n::tell().party;
    let at = move |name: &str| format!("{base}/{name}");
    view! {
        <Ask pointer=at("representative_position") label=t.representative_position optional=true/>
        <Ask pointer=at("registered_at") label=t.registered_at optional=true/>
        <Ask pointer=at("organisation_type") label=t.organisation_type/>
        <Ask pointer=at("ownership") label=t.ownership/>
    }
    .into_any()
}
