//! The signing under way, step by step and file by file, and why it stopped, if it did.

use leptos::prelude::*;

use super::failure::Failure;
use super::findings::item;
use super::state::{FileState, Phase, Signing};
use crate::browser::clock;
use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::{
    Button, ButtonKind, Entry, EntryState, Notice, NoticeKind, Progress as Bar, lines, live,
    live_option, paragraph, timeline,
};

/// How long after the beginning one can stop it, milliseconds: the second tap of a double one must
/// not land on the button.
const STOP_AFTER: i32 = 1_000;

/// Progress while there is some; what to do after a failure.
#[component]
pub fn Progress() -> AnyView {
    let signing = Signing::here();
    let t = &i18n::sign().progress;
    let under_way = Memo::new(move |_| signing.phase.get().step().is_some());
    let said = live_option(move || match signing.phase.get() {
        Phase::Looking => Some(paragraph("", t.looking.to_owned())),
        Phase::Waiting(_) => Some(paragraph("offline-bar", t.waiting.to_owned())),
        Phase::Done => Some(paragraph("", t.done.to_owned())),
        Phase::Idle | Phase::Running(_) => None,
    });
    // An error is read out by itself; a warning is where it stands in a place that is listened to.
    let stopped = move |by: NoticeKind| {
        live_option(move || {
            let failure = signing.failure.get().filter(|it| kind_of(it) == by);
            failure.map(|failure| failed(&failure))
        })
    };
    view! {
        {live_option(move || under_way.get().then(|| view! { <Steps/> }.into_any()))}
        <div role="status">{said} {stopped(NoticeKind::Warning)}</div>
        {stopped(NoticeKind::Error)}
    }
    .into_any()
}

#[component]
fn Steps() -> AnyView {
    let t = &i18n::sign().progress;
    let signing = Signing::here();
    let steps = live(move || {
        let now = signing.phase.get().step();
        let steps = t.steps.into_iter().enumerate();
        timeline(steps.map(|(index, name)| step(name, index, now)).collect())
    });
    let stop = Callback::new(move |()| signing.stop.set(true));
    let stoppable = RwSignal::new(false);
    clock::after(STOP_AFTER, Box::new(move || _ = stoppable.try_set(true)));
    let stop = live_option(move || {
        let button = || view! { <Button label=t.stop kind=ButtonKind::Quiet pressed=stop/> };
        stoppable.get().then(|| button().into_any())
    });
    let of_files = move |count: fn(&[(String, FileState)]) -> usize| {
        Signal::derive(move || signing.files.with(|files| count(files)))
    };
    let sent = Signal::derive(move || signing.files.with(|files| how_many_sent(files)));
    view! {
        <section class="card" aria-labelledby="signing-title">
            <h2 class="card-title" id="signing-title">{t.title}</h2>
            {steps}
            {live_option(move || signing.files.with(|files| file_list(files)))}
            <Bar name=t.files done=of_files(sent_of) all=of_files(<[_]>::len) said=sent/>
            {stop}
        </section>
    }
    .into_any()
}

/// One step; `now` is the number of the one under way.
fn step(name: &'static str, index: usize, now: Option<usize>) -> Entry {
    let [waiting, running, done] = i18n::sign().progress.states;
    let (state, said) = match now {
        Some(now) if now == index => (EntryState::Now, running),
        Some(now) if now < index => (EntryState::Next, waiting),
        _ => (EntryState::Done, done),
    };
    Entry {
        state,
        time: String::new(),
        title: name.to_owned(),
        simulated: None,
        detail: said.into(),
    }
}

/// How many files are with the service already.
fn sent_of(files: &[(String, FileState)]) -> usize {
    let sent = |(_, state): &&(String, FileState)| *state == FileState::There;
    files.iter().filter(sent).count()
}

fn how_many_sent(files: &[(String, FileState)]) -> String {
    if files.is_empty() {
        return String::new();
    }
    (i18n::sign().progress.files_done)(sent_of(files), files.len())
}

fn file_list(files: &[(String, FileState)]) -> Option<AnyView> {
    let t = &i18n::sign().progress;
    if files.is_empty() {
        return None;
    }
    let [waiting, sending, there, missing] = t.file_states;
    let items = files.iter().map(|(name, state)| {
        let state = match state {
            FileState::Waiting => waiting,
            FileState::Sending => sending,
            FileState::There => there,
            FileState::Missing => missing,
        };
        (name.clone().into(), state.to_owned())
    });
    Some(lines(items.collect()))
}

const fn kind_of(failure: &Failure) -> NoticeKind {
    match failure {
        Failure::Stopped | Failure::NotFiled | Failure::Unknown => NoticeKind::Warning,
        _ => NoticeKind::Error,
    }
}

fn failed(failure: &Failure) -> AnyView {
    let store = DraftStore::here();
    let kind = kind_of(failure);
    let mut body = vec![paragraph("", failure.sentence())];
    let faults = store.draft.with_untracked(|draft| failure.faults(draft));
    for fault in faults {
        body.push(match fault {
            Ok(finding) => view! { <ul class="found">{item(finding)}</ul> }.into_any(),
            Err(sentence) => paragraph("", sentence),
        });
    }
    view! { <Notice kind>{body}</Notice> }.into_any()
}
