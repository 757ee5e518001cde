//! A consent: its own box, never ticked beforehand, with what it means and the rule behind it.

use leptos::prelude::*;

use super::{Check, Folded, paragraph};
use crate::i18n::Prose;

/// The box.
#[component]
pub fn Consent(
    /// DOM id; the error summary links here.
    id: &'static str,
    /// What ticking it says.
    label: &'static str,
    /// What it means.
    #[prop(into)]
    note: Prose,
    /// What unfolds the rule, and the rule, if it is named here.
    #[prop(optional_no_strip)]
    rule: Option<(&'static str, String)>,
    /// Whether it is ticked.
    value: Signal<bool>,
    /// What is wrong with it, to be shown now.
    #[prop(default = Signal::stored(None))]
    problem: Signal<Option<String>>,
    /// Hears the new state.
    ticked: Callback<bool>,
) -> AnyView {
    let rule = rule.map(|(summary, rule)| view! { <Folded summary body=paragraph("", rule)/> });
    view! {
        <div class="consent">
            <Check id=id.to_owned() label note value problem ticked/>
            {rule}
        </div>
    }
    .into_any()
}
