//! Buttons, links, marks and messages.

use leptos::prelude::*;

use super::example::{Entry, deaf, still};
use crate::app::Route;
use crate::i18n;
use crate::ui::{
    Button, ButtonKind, Empty, ErrorSummary, Folded, IconButton, Link, LinkKind, Notice,
    NoticeKind, Progress, Skeleton, mark, message, paragraph, prose_paragraph,
};

pub(super) const EXAMPLES: &[Entry] = &[
    ("button", "main", || {
        button(i18n::gallery().words.main, ButtonKind::Main, false)
    }),
    ("button", "quiet", || {
        button(i18n::gallery().words.quiet, ButtonKind::Quiet, false)
    }),
    ("button", "danger", || {
        button(i18n::gallery().words.danger, ButtonKind::Danger, false)
    }),
    ("button", "busy", || {
        button(i18n::gallery().words.busy, ButtonKind::Main, true)
    }),
    ("button", "long", || {
        button(i18n::gallery().words.long, ButtonKind::Main, false)
    }),
    ("button", "icon", icon_button),
    ("link", "main", || link(LinkKind::Main)),
    ("link", "alone", || link(LinkKind::Alone)),
    ("link", "beside", || link(LinkKind::Beside)),
    ("link", "sentence", sentence),
    ("term", "sentence", || {
        prose_paragraph("", &i18n::gallery().words.term)
    }),
    ("mark", "all", marks),
    ("notice", "info", || notice(NoticeKind::Info, 0)),
    ("notice", "warning", || notice(NoticeKind::Warning, 1)),
    ("notice", "error", || notice(NoticeKind::Error, 2)),
    ("notice", "success", || notice(NoticeKind::Success, 3)),
    ("notice", "simulated", || notice(NoticeKind::Simulated, 4)),
    ("notice", "button", with_button),
    ("error-summary", "wrong", error_summary),
    ("empty", "plain", || empty(false)),
    ("empty", "button", || empty(true)),
    ("progress", "begun", || progress(1)),
    ("progress", "done", || progress(3)),
    ("skeleton", "plain", || {
        view! { <Skeleton said=i18n::gallery().words.loading lines=5/> }.into_any()
    }),
    ("folded", "closed", || folded(false)),
    ("folded", "open", || folded(true)),
];

fn button(label: &'static str, kind: ButtonKind, busy: bool) -> AnyView {
    view! {
        <div class="button-row">
            <Button label kind busy=Signal::stored(busy) pressed=deaf()/>
        </div>
    }
    .into_any()
}

fn icon_button() -> AnyView {
    let names = i18n::gallery().lists.file_actions;
    let buttons = ["up", "down", "trash"].into_iter().zip(names);
    let buttons = buttons.map(|(icon, name)| {
        IconButton {
            id: format!("icon-button-{icon}"),
            icon,
            name: still(name),
            pressed: deaf(),
        }
        .view()
    });
    view! { <div class="button-row">{buttons.collect::<Vec<_>>()}</div> }.into_any()
}

fn link(kind: LinkKind) -> AnyView {
    let label = i18n::gallery().words.link;
    view! { <div><Link href=Route::Gallery.path() label kind/></div> }.into_any()
}

fn sentence() -> AnyView {
    let t = &i18n::gallery().words;
    let [before, after] = t.sentence;
    view! { <p>{before}<a href=Route::Gallery.path()>{t.link}</a>{after}</p> }.into_any()
}

fn marks() -> AnyView {
    let kinds = ["recommended", "cheapest", "quickest", "draft", "simulated"];
    let marks = kinds.into_iter().zip(i18n::gallery().words.marks);
    let marks: Vec<AnyView> = marks.map(|(kind, word)| mark(kind, word)).collect();
    view! { <p class="path-marks">{marks}</p> }.into_any()
}

fn notice(kind: NoticeKind, place: usize) -> AnyView {
    let said = i18n::gallery().words.notices.get(place).copied();
    view! { <Notice kind><p>{said}</p></Notice> }.into_any()
}

fn with_button() -> AnyView {
    let [_, _, said, ..] = i18n::gallery().words.notices;
    message(
        NoticeKind::Error,
        said.to_owned(),
        Some((i18n::frame().retry, deaf())),
    )
}

fn error_summary() -> AnyView {
    let fields = ["text-field-wrong", "money-field-wrong"];
    let problems = fields.into_iter().zip(i18n::gallery().words.problems);
    let problems = problems.map(|(id, said)| (id.to_owned(), said.to_owned()));
    view! { <ErrorSummary problems=Signal::stored(problems.collect())/> }.into_any()
}

fn empty(with_way: bool) -> AnyView {
    let [text, label] = i18n::gallery().words.empty;
    let way = with_way.then(|| (Route::Tell.path(), label));
    view! { <Empty text way/> }.into_any()
}

fn progress(done: usize) -> AnyView {
    let (name, [begun, ended]) = i18n::gallery().lists.progress;
    let said = if done < 3 { begun } else { ended };
    let (done, all) = (Signal::stored(done), Signal::stored(3));
    view! { <Progress name done all said=Signal::stored(said.to_owned())/> }.into_any()
}

fn folded(open: bool) -> AnyView {
    let [summary, more] = i18n::gallery().words.folded;
    view! { <Folded summary open body=paragraph("", more.to_owned())/> }.into_any()
}
