//! Lists, tables and what leads through them.

use leptos::prelude::*;

use super::example::{Entry as Row, deaf, still};
use crate::app::Route;
use crate::i18n;
use crate::ui::{
    Column, Entry, EntryState, FileDrop, FileItem, IconButton, Pagination, Search, SummaryList,
    SummaryRow, Table, TableRow, Tabs, TextField, paragraph, summary, thumb, timeline,
};

pub(super) const EXAMPLES: &[Row] = &[
    ("file-drop", "empty", || {
        let text = i18n::gallery().lists.files;
        view! { <FileDrop id="file-drop" text accept="image/*" added=deaf()/> }.into_any()
    }),
    ("file-list", "filled", files),
    ("search", "empty", || search("search-empty", 0)),
    ("search", "found", || search("search-found", 1)),
    ("search", "none", || search("search-none", 2)),
    ("tabs", "plain", tabs),
    ("table", "filled", table),
    ("pagination", "first", || pagination(0, 0, false)),
    ("pagination", "middle", || pagination(1, 4, false)),
    ("pagination", "busy", || pagination(2, 1, true)),
    ("summary-list", "plain", || {
        let rows = i18n::gallery().lists.rows.into_iter();
        summary(
            rows.map(|(question, answer)| (question.to_owned(), answer.to_owned()))
                .collect(),
        )
    }),
    ("summary-list", "change", changing),
    ("timeline", "plain", entries),
];

fn files() -> AnyView {
    let t = &i18n::gallery().lists;
    let items = t.file_names.into_iter().enumerate().map(|(place, name)| {
        let text = RwSignal::new(name.to_owned());
        let about = view! {
            <TextField
                id=format!("file-{place}") label=t.file_name value=text.into()
                problem=Signal::stored(None) typed=Callback::new(move |typed| text.set(typed))
                left=deaf()
            />
            <small class="file-size">"340 KB"</small>
        };
        let wanted = if place == 0 { [1, 2] } else { [0, 2] };
        let actions = wanted.into_iter().filter_map(|which| {
            let icon = *["up", "down", "trash"].get(which)?;
            let name = format!("{}: {name}", t.file_actions.get(which)?);
            Some(IconButton {
                id: format!("file-{icon}-{place}"),
                icon,
                name: still(&name),
                pressed: deaf(),
            })
        });
        let picture = (place == 0).then(|| "/icon.svg".to_owned());
        FileItem {
            thumb: thumb(picture, t.pdf),
            about: about.into_any(),
            actions: actions.collect(),
        }
        .view()
    });
    view! { <ol class="file-list">{items.collect::<Vec<_>>()}</ol> }.into_any()
}

fn search(id: &'static str, place: usize) -> AnyView {
    let t = &i18n::gallery().lists;
    let label = t.search.get(place).copied().unwrap_or_default();
    let said = place.checked_sub(1).and_then(|place| t.found.get(place));
    let found = Signal::stored(said.map(|said| (*said).to_owned()));
    let typed = RwSignal::new(if place == 0 { "" } else { t.typed }.to_owned());
    view! { <Search id label hint=t.search_hint typed found/> }.into_any()
}

fn tabs() -> AnyView {
    let (label, names) = i18n::gallery().lists.tabs;
    let chosen = RwSignal::new(0);
    let shown = move || names.get(chosen.get()).copied();
    let tabs = names.into_iter().map(still).collect();
    view! { <Tabs id="tabs-example" label tabs chosen><p>{shown}</p></Tabs> }.into_any()
}

fn table() -> AnyView {
    let t = &i18n::gallery().lists;
    let (caption, names) = t.table;
    let columns = names.into_iter().enumerate();
    let columns = columns.map(|(place, name)| Column {
        name,
        sortable: place != 1,
    });
    let order = RwSignal::new((0, false));
    let rows = Callback::new(move |()| {
        let (by, down) = order.get();
        let mut rows = t.cells.to_vec();
        rows.sort_by_key(|cells| cells.get(by).copied());
        if down {
            rows.reverse();
        }
        let cells = rows.into_iter().map(|[name, number, changed]| {
            let link = view! { <a href=Route::Gallery.path()>{name}</a> }.into_any();
            TableRow {
                cells: vec![link, number.into_any(), changed.into_any()],
            }
        });
        cells.collect::<Vec<_>>()
    });
    view! { <Table caption columns=columns.collect() order rows/> }.into_any()
}

fn pagination(place: usize, at: usize, busy: bool) -> AnyView {
    let Some(text) = i18n::gallery().lists.pages.get(place).copied() else {
        return ().into_any();
    };
    let page = RwSignal::new(at);
    view! {
        <Pagination
            text
            page=page.into()
            more=Signal::stored(true)
            busy=Signal::stored(busy)
            wanted=Callback::new(move |wanted| page.set(wanted))
        />
    }
    .into_any()
}

fn changing() -> AnyView {
    let t = &i18n::gallery().lists;
    let rows = t.rows.into_iter().map(|(question, answer)| SummaryRow {
        question: question.to_owned(),
        answer: paragraph("", answer.to_owned()),
        change: Some((Route::Gallery.path(), t.change)),
    });
    view! { <SummaryList rows=rows.collect()/> }.into_any()
}

fn entries() -> AnyView {
    let t = &i18n::gallery().lists;
    let states = [EntryState::Done, EntryState::Now, EntryState::Next];
    let entries = states.into_iter().zip(t.entries);
    let entries = entries.map(|(state, [time, title, detail])| Entry {
        state,
        time: time.to_owned(),
        title: title.to_owned(),
        simulated: (state == EntryState::Now).then_some(t.simulated),
        detail: detail.into(),
    });
    timeline(entries.collect())
}
