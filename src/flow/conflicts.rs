//! Fields that another tab or device changed as well: the person decides, one by one.

use leptos::prelude::*;
use matter::merge::Conflict;

use crate::draft::DraftStore;
use crate::draft::answers::shown;
use crate::i18n;
use crate::ui::{Button, ButtonKind, Notice, NoticeKind, live_option};

/// All open decisions; nothing while there is none.
#[component]
pub fn Conflicts() -> AnyView {
    let t = i18n::ui();
    let store = DraftStore::here();
    let open = live_option(move || {
        let conflicts = store.conflicts.get();
        (!conflicts.is_empty()).then(|| {
            let decisions = conflicts
                .into_iter()
                .map(|it| decision(store, it))
                .collect_view();
            view! {
                <Notice kind=NoticeKind::Warning>
                    <p>{t.conflict_title}</p>
                    {decisions}
                </Notice>
            }
            .into_any()
        })
    });
    view! { <div role="status">{open}</div> }.into_any()
}

fn decision(store: DraftStore, conflict: Conflict) -> AnyView {
    let t = i18n::ui();
    let name = (i18n::problems().field)(&conflict.pointer);
    let mine = side(t.conflict_mine, &conflict.pointer, &conflict.mine);
    let theirs = side(t.conflict_theirs, &conflict.pointer, &conflict.theirs);
    let conflict = StoredValue::new(conflict);
    let decide = move |keep_mine: bool| {
        Callback::new(move |()| conflict.with_value(|it| store.decide(it, keep_mine)))
    };
    view! {
        <fieldset class="conflict">
            <legend>{name}</legend>
            <div class="button-row">
                <Button label=mine kind=ButtonKind::Quiet pressed=decide(true)/>
                <Button label=theirs kind=ButtonKind::Quiet pressed=decide(false)/>
            </div>
        </fieldset>
    }
    .into_any()
}

/// "Typed here: 李四".
fn side(label: &str, pointer: &str, value: &str) -> String {
    let words = if value.is_empty() {
        i18n::ui().empty.to_owned()
    } else {
        shown(pointer, value)
    };
    format!("{label}: {words}")
}
