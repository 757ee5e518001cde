//! A draft that is stored with the service and not filed: going on with it on this device,
//! without losing another one that is here.

use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::draft::Draft;

use super::Page;
use crate::api::{self, ApiError};
use crate::app::{Route, navigate};
use crate::draft::{DraftStore, Link, ensure_stored};
use crate::i18n;
use crate::ui::{Button, NoticeKind, live_option, message, paragraph};

/// Says so and leads to the first screen.
#[component]
pub fn DraftCard() -> AnyView {
    let t = &i18n::matter().page;
    let page = Page::here();
    let store = DraftStore::here();
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<ApiError>);
    let other = Memo::new(move |_| {
        let here = store
            .link
            .with(|link| link.as_ref().is_some_and(|link| link.id == page.id()));
        !here && store.draft.with(|draft| *draft != Draft::default())
    });
    let go_on = Callback::new(move |()| {
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            match take_up(store, &page.id()).await {
                Ok(()) => navigate(Route::Tell),
                Err(error) => _ = problem.try_set(Some(error)),
            }
            _ = busy.try_set(false);
        });
    });
    view! {
        <section class="card">
            <p>{t.draft}</p>
            {live_option(move || {
                other.get().then(|| paragraph("card-note", t.draft_other.to_owned()))
            })}
            <div role="status">
                {live_option(move || {
                    problem.get().map(|error| message(NoticeKind::Error, error.sentence(), None))
                })}
            </div>
            <div class="button-row">
                <Button label=t.draft_go_on busy=busy.into() pressed=go_on/>
            </div>
        </section>
    }
    .into_any()
}

/// Puts the draft of matter `id` on this device. One that is here already is stored with the
/// service first.
async fn take_up(store: DraftStore, id: &str) -> Result<(), ApiError> {
    let is_here = store
        .link
        .with_untracked(|link| link.as_ref().is_some_and(|link| link.id == id));
    if is_here {
        return Ok(());
    }
    if store
        .draft
        .with_untracked(|draft| *draft != Draft::default())
    {
        ensure_stored(store).await?;
    }
    let stored = api::drafts::load(id).await?;
    store.clear();
    store.link.set(Some(Link {
        id: stored.id,
        revision: stored.revision,
        ground: stored.draft.clone(),
    }));
    store.draft.set(stored.draft);
    Ok(())
}
