//! Signing in again in the middle of something, over the page: what was typed stays, and what was
//! under way goes on.

use leptos::prelude::*;

use super::form::SignInForm;
use crate::i18n;
use crate::ui::{Button, ButtonKind, Dialog};

/// The dialog.
#[component]
pub fn SignInDialog(
    /// What goes on once one is signed in; the dialog is open while there is something.
    wanted: RwSignal<Option<Callback<()>>>,
) -> AnyView {
    let t = &i18n::matter().sending;
    let close = Callback::new(move |()| wanted.set(None));
    let done = Callback::new(move |()| {
        if let Some(then) = wanted.get_untracked() {
            wanted.set(None);
            then.run(());
        }
    });
    view! {
        <Dialog
            id="sign-in-again"
            title=t.sign_in_title
            open=Signal::derive(move || wanted.with(Option::is_some))
            closed=close
        >
            <p>{t.sign_in_note}</p>
            <SignInForm place="again" done/>
            <div class="button-row">
                <Button label=i18n::frame().close kind=ButtonKind::Quiet pressed=close/>
            </div>
        </Dialog>
    }
    .into_any()
}
