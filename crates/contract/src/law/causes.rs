//! `causes`: what a text may be about, or the tree of causes.

use law::Date;
use law::cause::{Cause, Causes, FeeKind, Ranking, TEXT_LIMIT};
use serde::Serialize;

use super::query::Query;
use super::{QuestionProblem, written};

#[derive(Serialize)]
struct Ranked<'a> {
    as_of: Date,
    ranking: Ranking<'a>,
}

#[derive(Serialize)]
struct Tree<'a> {
    as_of: Date,
    /// Parents before children, in the order of the Provisions.
    causes: Vec<Entry<'a>>,
}

/// A cause, with the code of the entry above it; see [`Cause`].
#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    name: &'a str,
    level: u8,
    parent: Option<&'a str>,
    form: Option<&'a str>,
    fee: FeeKind,
    check: bool,
}

pub(super) fn answer(
    query: &Query,
    on: Date,
    causes: &Causes<'_>,
) -> Result<String, QuestionProblem> {
    let Some(text) = query.text("text") else {
        let entries = causes.all().iter().map(|cause| entry(causes, cause));
        return written(&Tree {
            as_of: on,
            causes: entries.collect(),
        });
    };
    if text.chars().nth(TEXT_LIMIT).is_some() {
        return Err(QuestionProblem::value("/text", "text_too_long"));
    }
    written(&Ranked {
        as_of: on,
        ranking: causes.rank(text),
    })
}

fn entry<'a>(causes: &'a Causes<'_>, cause: &'a Cause<'_>) -> Entry<'a> {
    Entry {
        code: cause.code,
        name: cause.name,
        level: cause.level,
        parent: causes.parent(cause).map(|above| above.code),
        form: cause.form,
        fee: cause.fee,
        check: cause.check,
    }
}
