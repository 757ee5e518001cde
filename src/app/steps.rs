//! The three steps, above each screen of the flow.

use leptos::prelude::*;

use crate::app::Route;
use crate::i18n;

/// The steps; those before `at` are links back.
#[component]
pub fn Steps(
    /// The step on show, from 0.
    at: usize,
) -> AnyView {
    let t = i18n::frame();
    let routes = [Route::Tell, Route::Choose, Route::Sign];
    let steps = t.steps.into_iter().zip(routes).enumerate().map(|(index, (name, route))| {
        let current = (index == at).then_some("step");
        let inner = if index < at {
            view! { <a href=route.path()>{name}</a> }.into_any()
        } else {
            view! { <span>{name}</span> }.into_any()
        };
        view! {
            <li class="step" data-done=(index < at).then_some("") aria-current=current>{inner}</li>
        }
    });
    view! {
        <nav class="page steps-bar" aria-label=t.steps_label><ol class="steps">{steps.collect_view()}</ol></nav>
    }
    .into_any()
}
