//! What the words of the law mean: all of them on one page, searched as one types.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::{clock, focus, history};
use crate::i18n::glossary::{Subject, Term, subjects};
use crate::i18n::{self, format, language};
use crate::ui::{PageTitle, Search};

mod entry;
pub mod sheet;

/// The page.
#[component]
pub fn Words() -> AnyView {
    let t = i18n::words();
    let typed = RwSignal::new(String::new());
    let wanted = Memo::new(move |_| typed.with(|typed| format::comparable(typed)));
    let all: Arc<[Subject]> = subjects().into();
    let sections: Vec<AnyView> = all
        .iter()
        .map(|subject| section(subject, &all, wanted))
        .collect();
    let count = {
        let all = Arc::clone(&all);
        Memo::new(move |_| wanted.with(|wanted| fitting(&all, wanted)))
    };
    let found = Signal::derive(move || {
        let searched = wanted.with(|wanted| !wanted.is_empty());
        searched.then(|| match count.get() {
            0 => t.none_fits.to_owned(),
            count => (t.found)(count),
        })
    });
    clock::after_painting(Box::new(|| {
        // The part of the address behind `#` names a term.
        focus::element_by_id(history::fragment().trim_start_matches('#'));
    }));
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            <p class="page-lead">{t.lead}</p>
            <Search id="search" label=t.search hint=t.search_hint typed found/>
            {sections}
        </div>
    }
    .into_any()
}

/// The terms about one subject; what does not fit the search is hidden.
fn section(subject: &Subject, all: &[Subject], wanted: Memo<String>) -> AnyView {
    let mut searched = Vec::new();
    let mut entries = Vec::new();
    for term in &subject.terms {
        let text = format::comparable(&term.everything());
        searched.push(text.clone());
        let hidden = Signal::derive(move || wanted.with(|wanted| !text.contains(wanted)));
        entries.push(entry(term, all, hidden));
    }
    let empty =
        move || wanted.with(|wanted| !searched.iter().any(|text| text.contains(wanted.as_str())));
    view! {
        <section class="section" hidden=empty>
            <h2 class="section-title">{subject.name(language())}</h2>
            {entries}
        </section>
    }
    .into_any()
}

fn entry(term: &Term, all: &[Subject], hidden: Signal<bool>) -> AnyView {
    let word = term.said(language()).word;
    let title = format!("{}-title", term.anchor());
    let named_by = title.clone();
    view! {
        <article
            class="card word"
            id=term.anchor()
            tabindex="-1"
            aria-labelledby=named_by
            hidden=move || hidden.get()
        >
            <h3 class="card-title" id=title>{word}</h3>
            {entry::explanation(term)}
            {entry::related(term, all)}
        </article>
    }
    .into_any()
}

/// How many terms have `wanted` in their words or meanings, in either language.
fn fitting(subjects: &[Subject], wanted: &str) -> usize {
    let terms = subjects.iter().flat_map(|subject| &subject.terms);
    terms
        .filter(|term| format::comparable(&term.everything()).contains(wanted))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_by_its_words_and_meanings_in_both_languages() {
        let all = subjects();
        let found = |typed: &str| fitting(&all, &format::comparable(typed));
        for typed in ["支付令", "Payment ORDER", "payment-order", " 借条 "] {
            assert!(found(typed) > 0, "{typed}");
        }
        assert_eq!(found("支付令支付令"), 0);
        assert_eq!(
            found(""),
            all.iter().map(|it| it.terms.len()).sum::<usize>()
        );
    }
}
