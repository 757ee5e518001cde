//! Beside the story of the matter: court, procedure and mediator, the way to the complaint, and
//! the receipt of what was filed.

use law::clock::{self, Period};
use leptos::prelude::*;
use matter::event::{Event, Submission};
use matter::record::Record;
use matter::state::Matter;

use super::Page;
use super::at_hand::at_hand;
use crate::app::Route;
use crate::browser::page as browser_page;
use crate::i18n::{self, format};
use crate::ui::{Button, ButtonKind, Link, live, live_text, prose, summary};

/// Questions and their answers.
pub(super) type Rows = Vec<(String, String)>;

/// Rows that are built anew only when they say something else.
pub(super) fn live_rows(rows: impl Fn() -> Rows + Send + Sync + 'static) -> AnyView {
    let rows = Memo::new(move |_| rows());
    live(move || summary(rows.get()))
}

/// Court, procedure and mediator.
pub(super) fn facts(page: Page) -> AnyView {
    let t = &i18n::matter().page;
    view! {
        <section class="card" aria-labelledby="facts-title">
            <h2 class="card-title" id="facts-title">{t.facts}</h2>
            {live_rows(move || page.state(about).unwrap_or_default())}
            <Link href=Route::Document(page.id()).path() label=t.complaint/>
            {at_hand(page)}
        </section>
    }
    .into_any()
}

fn about(matter: &Matter) -> Rows {
    let t = &i18n::matter().page;
    let court = law::court::by_code(&matter.court);
    let court = court.map_or_else(|| matter.court.clone(), |court| court.name.to_owned());
    let procedure = (i18n::law().procedure)(matter.procedure).to_owned();
    let mut rows = vec![
        (t.court.to_owned(), court),
        (t.procedure.to_owned(), procedure),
    ];
    if let Some(mediator) = &matter.mediator {
        rows.push((t.mediator.to_owned(), mediator.name.clone()));
    }
    rows
}

/// The receipt of what was signed last: when it arrived, under which reference, with which
/// content, and until when the court answers.
pub(super) fn receipt(page: Page) -> AnyView {
    let t = &i18n::matter().receipt;
    let print = Callback::new(|()| browser_page::print_only("receipt"));
    let title = live_text(move || {
        let corrected = page.view(|view| {
            let last = view.records.iter().rev().find_map(signed);
            last.is_some_and(|(record, _)| matches!(record.event, Event::Corrected(_)))
        });
        if corrected == Some(true) {
            t.corrected
        } else {
            t.title
        }
        .to_owned()
    });
    view! {
        <section class="card" id="receipt" aria-labelledby="receipt-title">
            <h2 class="card-title" id="receipt-title">{title}</h2>
            {live_rows(move || received(page))}
            <p class="card-note">{prose(&t.hash_note)}</p>
            <div class="button-row">
                <Button label=t.print kind=ButtonKind::Quiet pressed=print/>
            </div>
        </section>
    }
    .into_any()
}

fn received(page: Page) -> Rows {
    let t = &i18n::matter().receipt;
    let rows = page.view(|view| {
        let (record, submission) = view.records.iter().rev().find_map(signed)?;
        let answer_by = clock::run(Period::FilingReview, record.day())
            .deadline
            .last_day;
        Some(vec![
            (t.time.to_owned(), format::moment(record.at)),
            (t.reference.to_owned(), view.reference.clone()),
            (t.answer_by.to_owned(), format::date(answer_by)),
            (t.hash.to_owned(), submission.content_hash.clone()),
        ])
    });
    rows.flatten().unwrap_or_default()
}

fn signed(record: &Record) -> Option<(&Record, &Submission)> {
    match &record.event {
        Event::Submitted(submission) | Event::Corrected(submission) => Some((record, submission)),
        _ => None,
    }
}
