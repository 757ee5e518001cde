//! The matters found: by tab, by what is typed, in the order of a column, page by page. A table on a
//! desk, cards on a phone.

use contract::matter::MatterSummary;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::fits;
use crate::api;
use crate::app::Route;
use crate::i18n::matter::ListText;
use crate::i18n::{self, format};
use crate::matter::known;
use crate::matter::live::Lookup;
use crate::ui::{
    Column, Empty, NoticeKind, Pagination, Search, Table, TableRow, Tabs, live, live_option, mark,
    message,
};

/// Rows on a page, as many as the service sends at once.
const ROWS: usize = 20;
/// The columns: against whom, numbers, where it stands, when it changed.
const AGAINST: usize = 0;
const STATE: usize = 2;
const CHANGED: usize = 3;

/// What is looked for, and in which order. A `Copy` handle.
#[derive(Clone, Copy)]
struct Wanted {
    tab: RwSignal<usize>,
    typed: RwSignal<String>,
    /// Whether what is typed was asked for on the first screen.
    asked: Memo<bool>,
    order: RwSignal<(usize, bool)>,
    page: RwSignal<usize>,
}

/// Search, tabs, table and pages.
#[component]
pub fn Found(
    /// What is searched for.
    typed: RwSignal<String>,
    /// Whether that is what was asked for on the first screen.
    asked: Memo<bool>,
) -> AnyView {
    let t = &i18n::matter().list;
    let wanted = Wanted {
        tab: RwSignal::new(0),
        typed,
        asked,
        order: RwSignal::new((CHANGED, true)),
        page: RwSignal::new(0),
    };
    Effect::new(move |_| {
        wanted.tab.track();
        wanted.typed.track();
        wanted.page.set(0);
    });
    let none = Memo::new(|_| known::list(|list| list.items.is_empty()) == Some(true));
    live(move || {
        if none.get() {
            let way = Some((Route::Tell.path(), t.begin));
            let unknown = wanted.asked.get().then(|| unknown(&wanted.typed.get()));
            return view! { {unknown} <Empty text=t.empty way/> }.into_any();
        }
        view! { {search(wanted)} {tabs(wanted)} }.into_any()
    })
}

/// The search box, where there is something to choose from.
fn search(wanted: Wanted) -> AnyView {
    let t = &i18n::matter().list;
    let searches = !wanted.typed.with_untracked(String::is_empty);
    let several =
        Memo::new(move |_| searches || known::list(|list| list.items.len() > 1) == Some(true));
    let found = Signal::derive(move || {
        let searched = wanted.typed.with(|typed| !typed.trim().is_empty());
        searched.then(|| (t.found)(fitting(wanted).len()))
    });
    let typed = wanted.typed;
    live_option(move || {
        let search = || {
            view! { <Search id="search" label=t.search hint=t.search_hint typed found/> }.into_any()
        };
        several.get().then(search)
    })
}

/// All, drafts, running.
fn tabs(wanted: Wanted) -> AnyView {
    let t = &i18n::matter().list;
    let name = move |tab: usize| {
        Signal::derive(move || {
            let count = known::list(|list| {
                let count = list.items.iter().filter(|item| is_under(item, tab)).count();
                (t.tab)(tab, count, list.next.is_some())
            });
            count.unwrap_or_default()
        })
    };
    view! {
        <Tabs id="matters" label=t.tabs tabs=(0..3).map(name).collect() chosen=wanted.tab>
            {table(wanted)}
            {pages(wanted)}
        </Tabs>
    }
    .into_any()
}

fn table(wanted: Wanted) -> AnyView {
    let t = &i18n::matter().list;
    let columns = t.columns.into_iter().enumerate();
    let columns = columns.map(|(place, name)| Column {
        name,
        sortable: [AGAINST, STATE, CHANGED].contains(&place),
    });
    let rows = Callback::new(move |()| {
        let from = wanted.page.get() * ROWS;
        let shown = fitting(wanted).into_iter().skip(from).take(ROWS);
        shown.map(|item| row(&item)).collect::<Vec<_>>()
    });
    let columns = StoredValue::new(columns.collect::<Vec<_>>());
    let any = Memo::new(move |_| !fitting(wanted).is_empty());
    live(move || {
        if !any.get() {
            return if wanted.asked.get() {
                unknown(&wanted.typed.get())
            } else {
                view! { <Empty text=t.none_fits way=None/> }.into_any()
            };
        }
        view! { <Table caption=t.title columns=columns.get_value() order=wanted.order rows/> }
            .into_any()
    })
}

/// Nothing has the number that was asked for on the first screen: what to do.
fn unknown(typed: &str) -> AnyView {
    let sentence = (i18n::matter().list.unknown)(typed.trim());
    message(NoticeKind::Warning, sentence, None)
}

fn row(item: &MatterSummary) -> TableRow {
    let t = &i18n::matter().list;
    let name = against(item, t);
    let numbers = match &item.case_number {
        Some(number) => {
            view! { {number.clone()}<small>{item.reference.clone()}</small> }.into_any()
        }
        None => item.reference.clone().into_any(),
    };
    let state = if item.draft {
        mark("draft", t.draft)
    } else {
        t.running.into_any()
    };
    let link = view! { <a href=Route::Matter(item.id.clone()).path()>{name}</a> }.into_any();
    TableRow {
        cells: vec![
            link,
            numbers,
            state,
            format::moment(item.changed_at).into_any(),
        ],
    }
}

/// Through the pages; the next one is fetched when it is first wanted.
fn pages(wanted: Wanted) -> AnyView {
    let t = &i18n::matter().list;
    let lookup = Lookup::default();
    let busy = RwSignal::new(false);
    let more = Signal::derive(move || {
        let left = known::list(|list| list.next.is_some()) == Some(true);
        left || fitting(wanted).len() > (wanted.page.get() + 1) * ROWS
    });
    let show = move |page: usize| {
        if untrack(|| fitting(wanted)).len() > page * ROWS {
            wanted.page.set(page);
        }
    };
    let go = Callback::new(move |page: usize| {
        let cursor = untrack(|| known::list(|list| list.next.clone())).flatten();
        let have = untrack(|| fitting(wanted)).len() > page * ROWS;
        let Some(cursor) = cursor.filter(|_| !have) else {
            return show(page);
        };
        busy.set(true);
        spawn_local(async move {
            let answer = api::matters::list(&cursor).await;
            lookup.ended(answer.map(|json| known::learn_list(&json, false)));
            // The person may have left meanwhile.
            if busy.try_set(false).is_none() {
                show(page);
            }
        });
    });
    let failed = live_option(move || {
        let error = lookup.failure.get()?;
        Some(message(NoticeKind::Error, error.sentence(), None))
    });
    view! {
        <div role="status">{failed}</div>
        <Pagination text=t.pages page=wanted.page.into() more busy=busy.into() wanted=go/>
    }
    .into_any()
}

/// The matters under the tab that have what is typed, in the order wanted; tracked.
fn fitting(wanted: Wanted) -> Vec<MatterSummary> {
    let t = &i18n::matter().list;
    let tab = wanted.tab.get();
    let typed = wanted.typed.get();
    let (column, down) = wanted.order.get();
    let mut found = known::list(|list| {
        let found = list.items.iter().filter(|item| is_under(item, tab));
        let found = found.filter(|item| fits(item, &typed));
        found.cloned().collect::<Vec<_>>()
    })
    .unwrap_or_default();
    match column {
        AGAINST => found.sort_by_cached_key(|item| against(item, t)),
        STATE => found.sort_by_key(|item| !item.draft),
        _ => found.sort_by_key(|item| item.changed_at),
    }
    if down {
        found.reverse();
    }
    found
}

/// All, drafts, running.
const fn is_under(item: &MatterSummary, tab: usize) -> bool {
    match tab {
        1 => item.draft,
        2 => !item.draft,
        _ => true,
    }
}

fn against(item: &MatterSummary, t: &ListText) -> String {
    let name = item.respondent.trim();
    if name.is_empty() {
        t.nameless.to_owned()
    } else {
        (t.against)(name)
    }
}
