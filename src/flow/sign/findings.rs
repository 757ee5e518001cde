//! What the check found, the weightiest first, each with the way to its field.

use leptos::prelude::*;
use matter::check::{Finding, Severity};

use super::jump::{jump, link_id, screen};
use crate::draft;
use crate::i18n;
use crate::ui::{Notice, NoticeKind, live};

/// The list.
#[component]
pub fn Findings(
    /// What was found.
    findings: Memo<Vec<Finding>>,
) -> AnyView {
    let t = &i18n::sign().findings;
    let list = live(move || {
        let mut found = findings.get();
        if found.is_empty() {
            return view! { <Notice kind=NoticeKind::Success><p>{t.none}</p></Notice> }.into_any();
        }
        found.sort_by_key(|it| std::cmp::Reverse(it.severity));
        let items: Vec<AnyView> = found.into_iter().map(item).collect();
        view! { <ul class="found">{items}</ul> }.into_any()
    });
    view! {
        <section class="section">
            <h2 class="section-title">{t.title}</h2>
            {list}
        </section>
    }
    .into_any()
}

/// One finding with the way to its field.
pub(super) fn item(finding: Finding) -> AnyView {
    let t = &i18n::sign().findings;
    let (label, state) = match finding.severity {
        Severity::MustFix => (t.must_fix, "must"),
        Severity::ShouldFix => (t.should_fix, "open"),
        Severity::Note => (t.note, "open"),
    };
    let sentence = draft::sentence(&finding);
    let name = (i18n::problems().field)(&finding.pointer);
    let href = screen(&finding.pointer).path();
    let pointer = finding.pointer;
    view! {
        <li class="found-item" data-state=state>
            <span class="found-label">{label}</span>
            <span>{sentence}</span>
            <a
                id=link_id(&pointer)
                href=href
                on:click=move |event| {
                    event.prevent_default();
                    jump(&pointer);
                }
            >
                {t.go}
                <span class="visually-hidden">": "{name}</span>
            </a>
        </li>
    }
    .into_any()
}
