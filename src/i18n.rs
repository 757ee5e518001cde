//! What the app says, in Chinese and in English, complete in both or it does not compile.
//!
//! One struct of texts per screen (`i18n/tell.rs` …), one Chinese static each (`zh/`), one English
//! static each (`en/`). A screen asks for its texts once, when it is built (`let t = i18n::tell();`);
//! changing the language builds the screen anew. Chinese texts travel with the screen that uses
//! them; all English texts are one split module, fetched when somebody first asks for English.
//! Legal names come from the crate `law`.

use std::sync::LazyLock;

use leptos::prelude::*;

pub mod accessibility;
pub mod choose;
pub mod display;
pub mod document;
pub mod en;
pub mod explore;
pub mod format;
pub mod frame;
pub mod gallery;
pub mod glossary;
pub mod law;
pub mod matter;
pub mod problems;
pub mod prose;
pub mod safety;
pub mod sign;
pub mod tell;
pub mod ui;
pub mod words;
pub mod zh;

pub use prose::{Piece, Prose, marked, marked_text};

/// A language of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// 简体中文
    #[default]
    Chinese,
    /// English
    English,
}

impl Language {
    /// The language as HTML names it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
        }
    }

    /// The language as the device keeps it under `ot.lang`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Chinese => "zh",
            Self::English => "en",
        }
    }
}

/// The English texts did not arrive; the app stays Chinese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnglishMissing;

impl From<leptos::wasm_split::SplitLoaderError> for EnglishMissing {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// The English texts while English is spoken. It lives as long as the page, whichever screen
/// reads it.
static SPOKEN: LazyLock<ArcRwSignal<Option<&'static en::English>>> =
    LazyLock::new(|| ArcRwSignal::new(None));

/// The language on show; tracked.
#[must_use]
pub fn language() -> Language {
    if SPOKEN.get().is_some() {
        Language::English
    } else {
        Language::Chinese
    }
}

/// Changes the language, fetching the English texts if needed.
///
/// # Errors
/// The English texts did not arrive; asking again fetches again.
pub async fn speak(language: Language) -> Result<(), EnglishMissing> {
    let texts = match language {
        Language::Chinese => None,
        Language::English => Some(en::load().await?),
    };
    SPOKEN.set(texts);
    Ok(())
}

/// Texts of what holds the screens together.
#[must_use]
pub fn frame() -> &'static frame::FrameText {
    pick(&zh::frame::FRAME, |english| english.frame)
}

/// Texts of errors of the network, and of components.
#[must_use]
pub fn ui() -> &'static ui::UiText {
    pick(&zh::ui::UI, |english| english.ui)
}

/// Texts of the first screen.
#[must_use]
pub fn tell() -> &'static tell::TellText {
    pick(&zh::tell::TELL, |english| english.tell)
}

/// Texts of the second screen.
#[must_use]
pub fn choose() -> &'static choose::ChooseText {
    pick(&zh::choose::CHOOSE, |english| english.choose)
}

/// Texts of the screen that shows what every way costs.
#[must_use]
pub fn explore() -> &'static explore::ExploreText {
    pick(&zh::explore::EXPLORE, |english| english.explore)
}

/// Texts of the third screen.
#[must_use]
pub fn sign() -> &'static sign::SignText {
    pick(&zh::sign::SIGN, |english| english.sign)
}

/// Texts around the complaint, on screen and on paper.
#[must_use]
pub fn document() -> &'static document::DocumentText {
    pick(&zh::document::DOCUMENT, |english| english.document)
}

/// What the law's answers are called in plain words.
#[must_use]
pub fn law() -> &'static law::LawText {
    pick(&zh::law::LAW, |english| english.law)
}

/// Texts of the page of a matter, the list and the sign-in.
#[must_use]
pub fn matter() -> &'static matter::MatterText {
    pick(&zh::matter::MATTER, |english| english.matter)
}

/// Names of the fields of a draft and sentences about what is wrong with them.
#[must_use]
pub fn problems() -> &'static problems::ProblemTexts {
    pick(&zh::problems::PROBLEMS, |english| english.problems)
}

/// Texts of the accessibility statement.
#[must_use]
pub fn accessibility() -> &'static accessibility::AccessibilityText {
    pick(&zh::accessibility::ACCESSIBILITY, |english| {
        english.accessibility
    })
}

/// Texts of the page of display and reading aloud.
#[must_use]
pub fn display() -> &'static display::DisplayText {
    pick(&zh::display::DISPLAY, |english| english.display)
}

/// Texts of the gallery of components.
#[must_use]
pub fn gallery() -> &'static gallery::GalleryText {
    pick(&zh::gallery::GALLERY, |english| english.gallery)
}

/// Texts of the page for people in danger at home.
#[must_use]
pub fn safety() -> &'static safety::SafetyText {
    pick(&zh::safety::SAFETY, |english| english.safety)
}

/// Texts of the page of words of the law.
#[must_use]
pub fn words() -> &'static words::WordsText {
    pick(&zh::words::WORDS, |english| english.words)
}

fn pick<T>(chinese: &'static T, english: fn(&'static en::English) -> &'static T) -> &'static T {
    SPOKEN.get_untracked().map_or(chinese, english)
}
