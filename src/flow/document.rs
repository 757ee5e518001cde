//! The complaint on the screen and on paper, and the page of one that was filed.

use contract::matter::MatterView;
use law::date::Date;
use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::document::complaint;
use matter::draft::Draft;
use matter::event::{Event, Submission};
use matter::record::Record;

use crate::api::{ApiError, matters};
use crate::app::route::navigate_with_next;
use crate::app::{Route, session};
use crate::i18n::{self, format};
use crate::ui::{
    Button, ButtonKind, Empty, Link, Notice, NoticeKind, PageTitle, Skeleton, live, summary,
};

mod masked;
pub mod sheet;

use sheet::Sheet;

/// The complaint of one matter, as it was filed last.
#[component]
pub fn DocumentPage(
    /// Identity of the matter.
    id: String,
) -> AnyView {
    let t = i18n::document();
    let answer = RwSignal::new(None::<Result<MatterView, ApiError>>);
    let matter = StoredValue::new(id);
    let fetch = Callback::new(move |()| {
        answer.set(None);
        spawn_local(async move {
            let got = matters::view(&matter.get_value()).await;
            if got == Err(ApiError::SignedOut) {
                session::set(None);
            }
            // The person may have left meanwhile.
            _ = answer.try_set(Some(got));
        });
    });
    fetch.run(());
    let shown = live(move || match answer.get() {
        None => view! { <Skeleton said=i18n::frame().loading lines=12/> }.into_any(),
        Some(Ok(view)) => filed(&view),
        Some(Err(error)) => failed(&error, matter, fetch),
    });
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            {shown}
        </div>
    }
    .into_any()
}

fn filed(view: &MatterView) -> AnyView {
    let t = i18n::document();
    let Some((record, submission)) = view.records.iter().rev().find_map(submission) else {
        return view! { <Empty text=t.not_filed way=None/> }.into_any();
    };
    let receipt = vec![
        (t.reference.to_owned(), view.reference.clone()),
        (t.filed_at.to_owned(), format::moment(record.at)),
        (t.hash.to_owned(), submission.content_hash.clone()),
    ];
    let paper = (submission.draft.clone(), record.day());
    let back = Route::Matter(view.id.clone()).path();
    view! {
        <Sheet paper=Signal::stored(paper)/>
        {summary(receipt)}
        <Link href=back label=t.back/>
    }
    .into_any()
}

fn submission(record: &Record) -> Option<(&Record, &Submission)> {
    match &record.event {
        Event::Submitted(submission) | Event::Corrected(submission) => Some((record, submission)),
        _ => None,
    }
}

fn failed(error: &ApiError, matter: StoredValue<String>, again: Callback<()>) -> AnyView {
    let sentence = error.sentence();
    let button = if *error == ApiError::SignedOut {
        let go = Callback::new(move |()| {
            navigate_with_next(Route::SignIn, &Route::Document(matter.get_value()));
        });
        view! { <Button label=i18n::document().sign_in pressed=go/> }.into_any()
    } else {
        view! { <Button label=i18n::frame().retry kind=ButtonKind::Quiet pressed=again/> }
            .into_any()
    };
    view! { <Notice kind=NoticeKind::Error><p>{sentence}</p>{button}</Notice> }.into_any()
}

/// The complaint as it would be signed on that day.
pub(crate) type Paper = (Draft, Date);

/// The complaint as data.
fn read(paper: &Paper) -> matter::document::Document {
    complaint(&paper.0, paper.1)
}
