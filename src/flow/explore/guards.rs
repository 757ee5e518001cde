//! Wrong ways that people take, each with the right one, above everything else.

use law::path::Guard;
use leptos::prelude::*;

use crate::i18n::{self, format};
use crate::ui::{Notice, NoticeKind, prose};

/// One of them.
pub(super) fn guard(guard: &Guard) -> AnyView {
    let t = i18n::explore();
    let law = i18n::law();
    let from = guard.from_when.map(|day| (t.from_when)(&format::date(day)));
    let until = guard
        .until
        .map(|deadline| (t.until)(&format::date(deadline.last_day)));
    let (problem, article) = ((t.wrong_way)(guard.problem), (law.article)(&guard.article));
    let right = (t.right_way)((law.path)(guard.right_way));
    view! {
        <Notice kind=NoticeKind::Warning>
            <p>{prose(&problem)}</p>
            <p><strong>{right}</strong>{from}{until}</p>
            <p class="choice-note">{article}</p>
        </Notice>
    }
    .into_any()
}
