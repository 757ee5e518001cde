//! Small helps beside the facts: the reference to copy, and the way to a phone for who sits at a desk.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Page;
use crate::app::Route;
use crate::browser::page as browser_page;
use crate::i18n;
use crate::ui::{Button, ButtonKind, Qr, Sheet};

/// The buttons, and the sheet that one of them opens.
pub(super) fn at_hand(page: Page) -> AnyView {
    let t = &i18n::matter().page;
    let on_phone = RwSignal::new(false);
    let copy = Callback::new(move |()| copy(page));
    let open = Callback::new(move |()| on_phone.set(true));
    view! {
        <div class="button-row">
            <Button label=t.copy kind=ButtonKind::Quiet pressed=copy/>
            <span class="on-desk">
                <Button label=t.on_phone kind=ButtonKind::Quiet pressed=open/>
            </span>
        </div>
        <Sheet id="on-phone" title=t.on_phone open=on_phone>
            <p>{t.on_phone_note}</p>
            <Qr address=address(page) name=t.on_phone_code/>
        </Sheet>
    }
    .into_any()
}

/// The address of this page, which says nothing but which matter it is.
fn address(page: Page) -> String {
    browser_page::origin().unwrap_or_default() + &Route::Matter(page.id()).path()
}

fn copy(page: Page) {
    let t = &i18n::matter().page;
    let Some(reference) = untrack(|| page.view(|view| view.reference.clone())) else {
        return;
    };
    spawn_local(async move {
        let said = if browser_page::copy(&reference).await {
            (t.copied)(&reference)
        } else {
            (t.not_copied)(&reference)
        };
        page.news.say(&said);
    });
}
