//! A mobile number, the button that sends a code to it, and the code: one after the other, in one
//! order, wherever somebody shows that the number is theirs.

use leptos::prelude::*;

use super::{
    Button, ButtonKind, InputKind, Link, LinkKind, Notice, NoticeKind, TextField, live_option,
};

/// One of the two lines.
pub struct Line {
    /// DOM id; the error summary links here.
    pub id: String,
    /// The question.
    pub label: &'static str,
    /// One sentence of help.
    pub hint: &'static str,
    /// The text.
    pub value: Signal<String>,
    /// What is wrong with it, to be shown now.
    pub problem: Signal<Option<String>>,
    /// Hears the text at each change.
    pub typed: Callback<String>,
    /// Hears when the person leaves the field.
    pub left: Callback<()>,
}

/// That a code was sent.
#[derive(Clone, PartialEq, Eq)]
pub struct CodeSent {
    /// How long it is valid.
    pub said: String,
    /// Where no real message is sent: what that means, where the code can be read, and what the
    /// link says.
    pub simulated: Option<(&'static str, String, &'static str)>,
}

/// Number, button and code.
#[component]
pub fn MobileCode(
    /// The number.
    mobile: Line,
    /// DOM id of the button, or empty.
    #[prop(optional)]
    send_id: &'static str,
    /// What the button says.
    send: Signal<String>,
    /// Whether it must wait.
    busy: Signal<bool>,
    /// Sends a code.
    pressed: Callback<()>,
    /// That one was sent.
    sent: Signal<Option<CodeSent>>,
    /// The code.
    code: Line,
) -> AnyView {
    let told = live_option(move || sent.get().map(told));
    view! {
        {line(mobile, InputKind::OwnPhone)}
        <div class="button-row">
            <Button id=send_id label=send kind=ButtonKind::Quiet busy pressed/>
        </div>
        <div role="status">{told}</div>
        <div class="field-short">{line(code, InputKind::Code)}</div>
    }
    .into_any()
}

fn line(line: Line, kind: InputKind) -> AnyView {
    let Line {
        id,
        label,
        hint,
        value,
        problem,
        typed,
        left,
    } = line;
    view! { <TextField id label hint kind value problem typed left/> }.into_any()
}

fn told(sent: CodeSent) -> AnyView {
    let simulated = sent.simulated.map(|(note, href, label)| {
        view! {
            <Notice kind=NoticeKind::Simulated>
                <p>{note}</p>
                <Link href label kind=LinkKind::Beside/>
            </Notice>
        }
    });
    view! { <p>{sent.said}</p> {simulated} }.into_any()
}
