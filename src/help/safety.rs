//! In danger from somebody at home: what to do now, whom to call, what to keep, the personal safety
//! order. Nothing is asked, sent or kept. A button leaves at once, and so does Escape, three times.

use std::cell::RefCell;
use std::sync::LazyLock;

use leptos::prelude::*;

use crate::app::{HelpPage, Route, route};
use crate::browser::{clock, history, page, press};
use crate::i18n;
use crate::ui::{Button, summary};

/// An ordinary page that many people look at, to be shown in place of this one.
const ELSEWHERE: &str = "https://www.weather.com.cn/";
/// So many presses of Escape leave.
const PRESSES: usize = 3;
/// They must fall within so many milliseconds.
const WITHIN: i64 = 5_000;
/// DOM id of the heading.
const TITLE: &str = "page-title";

thread_local! {
    /// When Escape was pressed on this page.
    static PRESSED: RefCell<Vec<i64>> = const { RefCell::new(Vec::new()) };
}

/// Listens to Escape from the first visit on.
static WATCH: LazyLock<()> = LazyLock::new(|| press::on_key("Escape", Box::new(escape)));

/// The page.
#[component]
pub fn Safety() -> AnyView {
    let t = i18n::safety();
    LazyLock::force(&WATCH);
    PRESSED.take();
    // The tab says nothing of what this page is about.
    page::set_title(t.tab);
    Effect::new(|_| history::arrive(TITLE.to_owned()));
    let steps = t.now_steps.map(|step| view! { <li>{step}</li> });
    let numbers = t.numbers.map(number);
    let items = t.keep_items.map(|item| view! { <li>{item}</li> });
    let traces = t.traces_items.map(|item| view! { <li>{item}</li> });
    let facts = t
        .order_facts
        .map(|(question, answer)| (question.to_owned(), answer.to_owned()));
    view! {
        <div class="exit-bar">
            <Button id="leave" label=t.exit pressed=Callback::new(|()| leave())/>
            <p class="choice-note">{t.exit_keys}</p>
        </div>
        <div class="page">
            <h1 class="page-title" id=TITLE tabindex="-1">{t.title}</h1>
            <p class="page-lead">{t.lead}</p>
            <section class="section" aria-labelledby="safety-now">
                <h2 class="section-title" id="safety-now">{t.now}</h2>
                <ol class="reasons safety-steps">{steps.into_iter().collect_view()}</ol>
            </section>
            <section class="section" aria-labelledby="safety-call">
                <h2 class="section-title" id="safety-call">{t.call}</h2>
                <ul class="safety-numbers">{numbers.into_iter().collect_view()}</ul>
            </section>
            <section class="section" aria-labelledby="safety-order">
                <h2 class="section-title" id="safety-order">{t.order}</h2>
                <p>{t.order_lead}</p>
                {summary(facts.to_vec())}
                <p class="choice-note">{t.sources}</p>
            </section>
            <section class="section" aria-labelledby="safety-keep">
                <h2 class="section-title" id="safety-keep">{t.keep}</h2>
                <p>{t.keep_lead}</p>
                <ul class="reasons">{items.into_iter().collect_view()}</ul>
            </section>
            <section class="section" aria-labelledby="safety-traces">
                <h2 class="section-title" id="safety-traces">{t.traces}</h2>
                <ul class="reasons">{traces.into_iter().collect_view()}</ul>
            </section>
        </div>
    }
    .into_any()
}

/// A number to be called with one tap.
fn number((number, who, what): (&'static str, &'static str, &'static str)) -> AnyView {
    view! {
        <li>
            <a class="tile" href=["tel:", number].concat()>
                <span class="icon" data-icon="phone" aria-hidden="true"></span>
                <b>{number} " " {who}</b>
                <small>{what}</small>
            </a>
        </li>
    }
    .into_any()
}

/// Escape was pressed, on whatever page.
fn escape() {
    if route::current_untracked() != Route::Help(HelpPage::Safety) {
        return;
    }
    let now = clock::now_ms();
    let often = PRESSED.with_borrow_mut(|pressed| {
        pressed.retain(|at| now - at < WITHIN);
        pressed.push(now);
        pressed.len() >= PRESSES
    });
    if often {
        leave();
    }
}

fn leave() {
    page::vanish(untrack(i18n::safety).tab, ELSEWHERE);
}
