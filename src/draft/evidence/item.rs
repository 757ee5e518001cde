//! One piece of evidence in the list.

use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::draft::Draft;

use crate::api;
use crate::browser::{blobs, clock, files, focus, shell};
use crate::draft::DraftStore;
use crate::draft::fields::DraftText;
use crate::i18n;
use crate::ui::{FileItem, IconButton, live, thumb};

/// The piece at `index`, with its picture, name, purpose and buttons.
#[component]
pub fn Piece(
    /// Its identity.
    id: String,
    /// Its place, from 0.
    index: usize,
    /// The last place.
    last: usize,
    /// Matter whose files may be with the service already.
    signed_in: Option<String>,
) -> AnyView {
    let t = &i18n::tell().evidence;
    let store = DraftStore::here();
    let pointer = format!("/evidence/{index}/name");
    let name = Memo::new(move |_| {
        let name = store.text(&format!("/evidence/{index}/name"));
        if name.trim().is_empty() {
            (t.untitled)(index + 1)
        } else {
            name
        }
    });
    let bytes = store
        .draft
        .with_untracked(|draft| draft.evidence.get(index).map(|it| it.bytes));
    let button =
        move |icon: &'static str, label: fn(&str) -> String, pressed: Callback<()>| IconButton {
            id: format!("evidence-{icon}-{index}"),
            icon,
            name: Signal::derive(move || name.with(|name| label(name))),
            pressed,
        };
    let go = move |to: usize| {
        let said = name.with_untracked(|name| (t.moved)(name, to + 1));
        swap(store, index, to);
        shell::announce(&said);
    };
    let up = Callback::new(move |()| go(index.saturating_sub(1)));
    let down = Callback::new(move |()| go(index + 1));
    let gone = id.clone();
    let remove = Callback::new(move |()| {
        let said = name.with_untracked(|name| (t.removed)(name));
        remove(store, &gone);
        shell::announce(&said);
    });
    let about = view! {
        <DraftText pointer label=t.name/>
        <small class="file-size">{bytes.map(size)}</small>
        <details class="more">
            <summary>{t.purpose}</summary>
            <DraftText
                pointer=format!("/evidence/{index}/purpose") label=t.purpose optional=true
            />
        </details>
    };
    let mut actions = Vec::new();
    if index > 0 {
        actions.push(button("up", t.up, up));
    }
    if index < last {
        actions.push(button("down", t.down, down));
    }
    actions.push(button("trash", t.remove, remove));
    FileItem {
        thumb: view! { <Thumb id index signed_in/> }.into_any(),
        about: about.into_any(),
        actions,
    }
    .view()
}

/// The picture of a piece, if it is one: from this device, else from the service.
#[component]
fn Thumb(id: String, index: usize, signed_in: Option<String>) -> AnyView {
    let t = &i18n::tell().evidence;
    let store = DraftStore::here();
    let picture = store.draft.with_untracked(|draft| {
        draft
            .evidence
            .get(index)
            .is_some_and(|piece| piece.media_type.starts_with("image/"))
    });
    let address = RwSignal::new(None::<String>);
    let elsewhere = RwSignal::new(false);
    spawn_local(async move {
        match blobs::find(&id).await {
            Ok(Some(blob)) if picture => {
                let made = files::address(&blob);
                if let Some(Some(unused)) = address.try_set(made) {
                    files::release(&unused);
                }
            }
            Ok(Some(_)) => {}
            _ => match signed_in {
                Some(matter) if picture => {
                    _ = address.try_set(Some(api::evidence::address(&matter, &id)));
                }
                Some(_) => {}
                None => _ = elsewhere.try_set(true),
            },
        }
    });
    on_cleanup(move || {
        if let Some(Some(address)) = address.try_get_untracked() {
            files::release(&address);
        }
    });
    view! {
        {live(move || thumb(address.get(), if picture { "" } else { t.pdf }))}
        <small class="card-note" hidden=move || !elsewhere.get()>{t.elsewhere}</small>
    }
    .into_any()
}

/// Swaps two pieces; the focus stays with the piece that was moved.
fn swap(store: DraftStore, from: usize, to: usize) {
    store.draft.update(|draft| {
        if from.max(to) < draft.evidence.len() {
            draft.evidence.swap(from, to);
        }
    });
    let last = store
        .draft
        .with_untracked(|draft| draft.evidence.len().saturating_sub(1));
    let direction = if (to < from && to > 0) || to == last {
        "up"
    } else {
        "down"
    };
    let button = format!("evidence-{direction}-{to}");
    clock::next_frame(Box::new(move || focus::element_by_id(&button)));
}

fn remove(store: DraftStore, id: &str) {
    store
        .draft
        .update(|draft: &mut Draft| draft.evidence.retain(|piece| piece.id != id));
    clock::next_frame(Box::new(|| focus::element_by_id("evidence")));
    let id = id.to_owned();
    spawn_local(async move {
        // A file that stays behind is overwritten or cleared by the browser in time.
        _ = blobs::forget(&id).await;
    });
}

/// `1.2 MB`, `340 KB`.
fn size(bytes: u64) -> String {
    const KB: u64 = 1024;
    const MB: u64 = KB * 1024;
    if bytes >= MB {
        let tenths = bytes * 10 / MB;
        format!("{}.{} MB", tenths / 10, tenths % 10)
    } else {
        format!("{} KB", bytes.div_ceil(KB))
    }
}
