//! Reading aloud: how fast, one sentence to hear whether the device can, and the button for every page.

use leptos::prelude::*;

use super::chosen;
use crate::browser::speech::{self, Said};
use crate::browser::{clock, page};
use crate::help::aloud;
use crate::help::aloud::speed::Speed;
use crate::i18n;
use crate::ui::{Button, ButtonKind, Check, Choices, live_option, paragraph};

/// A browser that has not begun to speak after so many milliseconds cannot.
const PATIENCE: i32 = 5_000;
/// What the style sheet and the service call a button on every page.
const ON: &str = "on";

/// What became of the sentence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tried {
    Waiting,
    Begun,
    Done,
    NoVoice,
    Unable,
}

/// The part of the page.
pub(super) fn voice() -> AnyView {
    let t = i18n::display();
    let tried = RwSignal::new(None::<Tried>);
    let told = live_option(move || {
        let (class, said) = match tried.get()? {
            Tried::Waiting | Tried::Begun => return None,
            Tried::Done => ("field-hint", t.try_done),
            Tried::NoVoice => ("field-problem", t.aloud.no_voice),
            Tried::Unable => ("field-problem", t.aloud.unable),
        };
        Some(paragraph(class, said.to_owned()))
    });
    let everywhere = RwSignal::new(chosen("aloud") == ON);
    let choose = Callback::new(move |ticked: bool| {
        everywhere.set(ticked);
        page::choose_display("aloud", if ticked { ON } else { "off" });
    });
    view! {
        <section class="section" aria-labelledby="display-voice">
            <h2 class="section-title" id="display-voice">{t.voice}</h2>
            <p>{t.voice_lead}</p>
            {speed()}
            <div class="button-row">
                <Button label=t.read_page pressed=Callback::new(|()| aloud::toggle())/>
                <Button
                    label=t.try_voice
                    kind=ButtonKind::Quiet
                    pressed=Callback::new(move |()| try_voice(tried))
                />
            </div>
            <div role="status">{told}</div>
            <Check
                id="display-aloud".to_owned()
                label=t.everywhere
                note=t.everywhere_note
                value=everywhere.into()
                ticked=choose
            />
        </section>
    }
    .into_any()
}

fn speed() -> AnyView {
    let t = i18n::display();
    let codes = Speed::ALL.map(Speed::code);
    view! {
        <Choices
            id="display-speed".to_owned()
            legend=t.speed
            options=codes.into_iter().zip(t.speeds).collect()
            value=Signal::derive(|| Speed::current().code().to_owned())
            problem=Signal::stored(None)
            chosen=Callback::new(|code: String| Speed::of(&code).choose())
        />
    }
    .into_any()
}

/// Says the sentence, or finds out that the browser cannot.
fn try_voice(tried: RwSignal<Option<Tried>>) {
    let tag = untrack(i18n::language).tag();
    if !speech::is_there() {
        return tried.set(Some(Tried::Unable));
    }
    if !speech::may_speak(tag) {
        return tried.set(Some(Tried::NoVoice));
    }
    tried.set(Some(Tried::Waiting));
    let told = move |said| {
        _ = tried.try_set(Some(match said {
            Said::Begun => Tried::Begun,
            Said::Ended => Tried::Done,
            Said::Failed => Tried::Unable,
        }));
    };
    speech::say(
        untrack(i18n::display).try_words,
        tag,
        Speed::chosen().percent(),
        Box::new(told),
    );
    clock::after(
        PATIENCE,
        Box::new(move || {
            if tried.try_get_untracked() == Some(Some(Tried::Waiting)) {
                speech::hush();
                tried.set(Some(Tried::Unable));
            }
        }),
    );
}
