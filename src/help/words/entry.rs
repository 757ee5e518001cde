//! A term explained: its meaning, where the law says so, the word in the other language, and what
//! is near to it.

use leptos::prelude::*;

use crate::app::{Route, navigate};
use crate::browser::history;
use crate::i18n::glossary::{Subject, Term};
use crate::i18n::{self, language};

/// What it means, the articles, and the other language's word.
pub(super) fn explanation(term: &Term) -> AnyView {
    let t = i18n::words();
    let cite = i18n::law().article;
    let articles: Vec<String> = term.articles.iter().map(cite).collect();
    let articles = (!articles.is_empty())
        .then(|| view! { <p class="card-note">{(t.articles)(&articles)}</p> }.into_any());
    let (word, other) = term.elsewhere(language());
    view! {
        <p>{term.said(language()).meaning}</p>
        {articles}
        <p class="card-note">{t.elsewhere}<span lang=other.tag()>{word}</span></p>
    }
    .into_any()
}

/// Links to what is near to it.
pub(super) fn related(term: &Term, all: &[Subject]) -> AnyView {
    let links: Vec<AnyView> = term
        .related(all)
        .map(|near| link(near, near.said(language()).word.to_owned()))
        .collect();
    let t = i18n::words();
    (!links.is_empty())
        .then(|| view! { <p class="word-related"><span>{t.related}</span>{links}</p> })
        .into_any()
}

/// A link to a term on the page of words.
pub(super) fn link(term: &Term, said: String) -> AnyView {
    let address = format!("{}#{}", Route::Words.path(), term.anchor());
    view! {
        <a
            class="link-button"
            href=address.clone()
            on:click=move |event| {
                event.prevent_default();
                navigate(Route::Words);
                history::replace(&address);
            }
        >
            {said}
        </a>
    }
    .into_any()
}
