//! What lies over the page for a moment, and the way to a phone.

use leptos::prelude::*;

use super::example::Entry;
use crate::app::Route;
use crate::browser::page;
use crate::i18n;
use crate::ui::{Button, ButtonKind, Dialog, News, Qr, Sheet, Toast};

pub(super) const EXAMPLES: &[Entry] = &[
    ("dialog", "press", dialog),
    ("sheet", "press", sheet),
    ("toast", "press", toast),
    ("qr", "plain", qr),
];

fn opens(label: &'static str, pressed: impl Fn() + Send + Sync + 'static) -> AnyView {
    let pressed = Callback::new(move |()| pressed());
    view! { <div class="button-row"><Button label kind=ButtonKind::Quiet pressed/></div> }
        .into_any()
}

fn dialog() -> AnyView {
    let t = &i18n::gallery().words;
    let [title, meaning, yes, no] = t.question;
    let open = RwSignal::new(false);
    let close = Callback::new(move |()| open.set(false));
    view! {
        {opens(t.ask, move || open.set(true))}
        <Dialog id="dialog-example" title open=open.into() closed=close>
            <p>{meaning}</p>
            <div class="button-row">
                <Button label=yes kind=ButtonKind::Danger pressed=close/>
                <Button label=no kind=ButtonKind::Quiet pressed=close/>
            </div>
        </Dialog>
    }
    .into_any()
}

fn sheet() -> AnyView {
    let [title, meaning] = i18n::gallery().words.sheet;
    let open = RwSignal::new(false);
    view! {
        {opens(title, move || open.set(true))}
        <Sheet id="sheet-example" title open>
            <p>{meaning}</p>
        </Sheet>
    }
    .into_any()
}

fn toast() -> AnyView {
    let [label, said] = i18n::gallery().words.news;
    let news = News::default();
    view! { {opens(label, move || news.say(said))} <Toast news/> }.into_any()
}

fn qr() -> AnyView {
    let name = i18n::gallery().words.qr;
    let address = page::origin().unwrap_or_default() + &Route::Gallery.path();
    view! { <Qr address name/> }.into_any()
}
