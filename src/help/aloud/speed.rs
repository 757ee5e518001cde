//! How fast is read aloud. The device keeps it.

use std::sync::LazyLock;

use leptos::prelude::*;

use crate::browser::storage;
use crate::i18n;

/// Where the device keeps it.
const PLACE: &str = "ot.speed";

/// A speed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speed {
    /// For who wants to follow with the eyes.
    Slow,
    /// As people talk.
    #[default]
    Normal,
    /// For who knows the page.
    Fast,
}

static CHOSEN: LazyLock<ArcRwSignal<Speed>> = LazyLock::new(|| {
    let kept = storage::read(PLACE).unwrap_or_default();
    ArcRwSignal::new(Speed::of(&kept))
});

impl Speed {
    /// All of them, slow first.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Normal, Self::Fast];

    /// The one that is called so on the device; normal for anything else.
    #[must_use]
    pub fn of(code: &str) -> Self {
        let called = |speed: &Self| speed.code() == code;
        Self::ALL.into_iter().find(called).unwrap_or_default()
    }

    /// What it is called on the device.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Normal => "normal",
            Self::Fast => "fast",
        }
    }

    /// Of the usual speed of the voice.
    #[must_use]
    pub const fn percent(self) -> u8 {
        match self {
            Self::Slow => 70,
            Self::Normal => 100,
            Self::Fast => 140,
        }
    }

    /// What it is called on the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        let [slow, normal, fast] = i18n::display().speeds;
        match self {
            Self::Slow => slow,
            Self::Normal => normal,
            Self::Fast => fast,
        }
    }

    /// The next faster one; after the fastest the slowest.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Slow => Self::Normal,
            Self::Normal => Self::Fast,
            Self::Fast => Self::Slow,
        }
    }

    /// The one chosen.
    #[must_use]
    pub fn chosen() -> Self {
        CHOSEN.get_untracked()
    }

    /// The one chosen; tracked.
    #[must_use]
    pub fn current() -> Self {
        CHOSEN.get()
    }

    /// Chooses it.
    pub fn choose(self) {
        // Without storage it lasts as long as the page.
        _ = storage::write(PLACE, self.code());
        CHOSEN.set(self);
    }
}
