//! English: all texts in one split module, fetched when somebody first asks for English.

use super::EnglishMissing;
use super::accessibility::AccessibilityText;
use super::choose::ChooseText;
use super::display::DisplayText;
use super::document::DocumentText;
use super::explore::ExploreText;
use super::frame::FrameText;
use super::gallery::GalleryText;
use super::law::LawText;
use super::matter::MatterText;
use super::problems::ProblemTexts;
use super::safety::SafetyText;
use super::sign::SignText;
use super::tell::TellText;
use super::ui::UiText;
use super::words::WordsText;

mod accessibility;
mod choose;
mod display;
mod document;
mod explore;
mod frame;
mod gallery;
mod law;
mod matter;
mod problems;
mod safety;
mod sign;
mod tell;
mod ui;
mod words;

/// Every English text.
pub struct English {
    /// See [`super::frame()`].
    pub frame: &'static FrameText,
    /// See [`super::ui()`].
    pub ui: &'static UiText,
    /// See [`super::tell()`].
    pub tell: &'static TellText,
    /// See [`super::choose()`].
    pub choose: &'static ChooseText,
    /// See [`super::explore()`].
    pub explore: &'static ExploreText,
    /// See [`super::sign()`].
    pub sign: &'static SignText,
    /// See [`super::document()`].
    pub document: &'static DocumentText,
    /// See [`super::law()`].
    pub law: &'static LawText,
    /// See [`super::matter()`].
    pub matter: &'static MatterText,
    /// See [`super::problems()`].
    pub problems: &'static ProblemTexts,
    /// See [`super::words()`].
    pub words: &'static WordsText,
    /// See [`super::safety()`].
    pub safety: &'static SafetyText,
    /// See [`super::gallery()`].
    pub gallery: &'static GalleryText,
    /// See [`super::display()`].
    pub display: &'static DisplayText,
    /// See [`super::accessibility()`].
    pub accessibility: &'static AccessibilityText,
}

/// The English texts, for tests that compare both languages.
#[cfg(test)]
pub(crate) fn texts() -> &'static English {
    &ENGLISH
}

static ENGLISH: English = English {
    frame: &frame::FRAME,
    ui: &ui::UI,
    tell: &tell::TELL,
    choose: &choose::CHOOSE,
    explore: &explore::EXPLORE,
    sign: &sign::SIGN,
    document: &document::DOCUMENT,
    law: &law::LAW,
    matter: &matter::MATTER,
    problems: &problems::PROBLEMS,
    words: &words::WORDS,
    safety: &safety::SAFETY,
    gallery: &gallery::GALLERY,
    display: &display::DISPLAY,
    accessibility: &accessibility::ACCESSIBILITY,
};

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(en, wasm_split_path = leptos::wasm_split, fallible)
)]
fn english() -> Result<&'static English, EnglishMissing> {
    Ok(&ENGLISH)
}

/// Fetches the English texts.
///
/// # Errors
/// They did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn load() -> Result<&'static English, EnglishMissing> {
    let english = english();
    #[cfg(feature = "split")]
    let english = english.await;
    english
}

#[cfg(test)]
mod tests {
    use super::ENGLISH;
    use crate::i18n::zh::tell::TELL;

    #[test]
    fn the_tiles_of_the_shell_are_called_as_elsewhere() {
        let html = include_str!("../../index.html");
        let shell = ENGLISH.frame.shell;
        let names = TELL.disputes.iter().zip(ENGLISH.tell.disputes);
        for (number, (chinese, english)) in (1..).zip(names) {
            assert!(html.contains(&format!("id=\"dispute-name-{number}\">{chinese}<")));
            let line = format!("dispute-name-{number}: {english}");
            assert!(shell.lines().any(|it| it == line), "{line}");
        }
    }
}
