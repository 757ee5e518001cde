//! The questions of the display. The switches of the header answer two of them as well, so what is
//! chosen is read from the page each time somebody changes it.

use std::cell::Cell;
use std::sync::LazyLock;

use leptos::prelude::*;

use super::chosen;
use crate::browser::{clock, focus, page, shell};
use crate::i18n::{self, Language};
use crate::ui::Choices;

/// Sizes of the main text in large print, in pixels, as the national rule asks for up to 30. The
/// style sheet knows them by these names.
const SIZES: [&str; 5] = ["20", "22", "24", "27", "30"];
/// The one that the switch in the header gives.
const USUAL: &str = "22";
/// What the style sheet and the service call large print.
const LARGE: &str = "large";
/// No large print.
const STANDARD: &str = "standard";
/// As the device says.
const AUTO: &str = "auto";
/// The switch of the shell that changes the language.
const SWITCH: &str = "switch-lang";

/// Counts the changes of the display, wherever they are made.
static CHANGES: LazyLock<ArcRwSignal<u32>> = LazyLock::new(|| {
    page::on_display(Box::new(|| CHANGES.update(|count| *count += 1)));
    ArcRwSignal::new(0)
});

thread_local! {
    /// Whether the language was changed on this page, which is then built anew.
    static CHOSEN_HERE: Cell<bool> = const { Cell::new(false) };
}

/// What of `name` is chosen, or `otherwise`; tracked.
fn current(name: &'static str, otherwise: &'static str) -> String {
    CHANGES.track();
    match chosen(name) {
        nothing if nothing.is_empty() => otherwise.to_owned(),
        value => value,
    }
}

/// How large the text is.
pub(super) fn size() -> AnyView {
    let t = i18n::display();
    let value = Signal::derive(|| match current("mode", STANDARD) {
        mode if mode == LARGE => current("size", USUAL),
        _ => STANDARD.to_owned(),
    });
    let options = [STANDARD].into_iter().chain(SIZES).zip(t.sizes);
    let choose = |wire: String| {
        if wire == STANDARD {
            page::choose_display("mode", STANDARD);
        } else {
            page::choose_display("size", &wire);
            page::choose_display("mode", LARGE);
        }
    };
    view! {
        <Choices
            id="display-size".to_owned()
            legend=t.size
            hint=t.size_hint
            options=options.collect()
            value
            problem=Signal::stored(None)
            chosen=Callback::new(choose)
        />
    }
    .into_any()
}

/// Light or dark.
pub(super) fn theme() -> AnyView {
    let t = i18n::display();
    let wires = [AUTO, "light", "dark"];
    one_of("theme", t.theme, wires.into_iter().zip(t.themes).collect())
}

/// The contrast.
pub(super) fn contrast() -> AnyView {
    let t = i18n::display();
    let wires = [AUTO, "more"];
    one_of(
        "contrast",
        t.contrast,
        wires.into_iter().zip(t.contrasts).collect(),
    )
}

fn one_of(
    name: &'static str,
    legend: &'static str,
    options: Vec<(&'static str, &'static str)>,
) -> AnyView {
    view! {
        <Choices
            id=format!("display-{name}")
            legend
            options
            value=Signal::derive(move || current(name, AUTO))
            problem=Signal::stored(None)
            chosen=Callback::new(move |wire: String| page::choose_display(name, &wire))
        />
    }
    .into_any()
}

/// The language, by the switch that every page has. It builds the page anew, and the button chosen
/// gets the focus back.
pub(super) fn language() -> AnyView {
    const ID: &str = "display-language";
    let t = i18n::display();
    let wires = [Language::Chinese.code(), Language::English.code()];
    if CHOSEN_HERE.take() {
        let id = match untrack(i18n::language) {
            Language::Chinese => ID.to_owned(),
            Language::English => format!("{ID}-{}", Language::English.code()),
        };
        clock::after_painting(Box::new(move || focus::element_by_id(&id)));
    }
    let choose = |_| {
        CHOSEN_HERE.set(true);
        shell::press(SWITCH);
    };
    view! {
        <Choices
            id=ID.to_owned()
            legend=t.language
            options=wires.into_iter().zip(t.languages).collect()
            value=Signal::derive(|| i18n::language().code().to_owned())
            problem=Signal::stored(None)
            chosen=Callback::new(choose)
        />
    }
    .into_any()
}
