//! Causes of action (案由) and which of them a plain sentence speaks of.
//!
//! Follows 《民事案件案由规定》 (third revision, 法〔2025〕226/227号, in force 2026-01-01). The table
//! is large, so it lies outside the code in one file that `build.rs` writes from
//! `data/causes.toml`: the backend and the tests have it built in (feature `causes`), the browser
//! fetches it when somebody needs it and hands the bytes to [`Causes::read`]. A ranking is a
//! suggestion for the person to choose from; it decides nothing.

mod fold;
mod pairs;
mod rank;
mod read;
mod scan;
#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::article::{Article, Statute};

pub use rank::{Certainty, Ranked, Ranking, Word};
pub use read::CausesProblem;
pub use scan::TEXT_LIMIT;

/// The table as `build.rs` wrote it: what [`Causes::read`] takes, to be served as it is.
#[cfg(any(test, feature = "causes"))]
pub const FILE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/causes.txt"));

/// The table that is part of the program.
#[cfg(any(test, feature = "causes"))]
#[must_use]
pub fn built_in() -> &'static Causes<'static> {
    static CAUSES: std::sync::OnceLock<Causes<'static>> = std::sync::OnceLock::new();
    // `build.rs` wrote the file and a test reads it, so the empty table never shows.
    CAUSES.get_or_init(|| Causes::read(FILE).unwrap_or_default())
}

/// The causes that a plain text speaks of, by the built-in table; see [`Causes::rank`].
#[cfg(any(test, feature = "causes"))]
#[must_use]
pub fn rank(text: &str) -> Ranking<'static> {
    built_in().rank(text)
}

/// All causes with the words by which people name them.
#[derive(Debug, Default)]
pub struct Causes<'a> {
    causes: Vec<Cause<'a>>,
    phrases: Vec<read::Phrase<'a>>,
    pairs: Vec<(pairs::Pair, u16)>,
}

/// One entry of the tree of causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cause<'a> {
    /// The stable key: the code in the national one-net tree, such as `9181`, or, where that is
    /// not known, `r3-` and the serial of the third revision, such as `r3-142.23`.
    pub code: &'a str,
    /// The official name, such as 民间借贷纠纷.
    pub name: &'a str,
    /// 1 to 4: part, group, cause, cause below a cause. Only 3 and 4 can be filed under.
    pub level: u8,
    /// The number of the official element form (要素式示范文本), such as `09`; none means a
    /// complaint in free text.
    pub form: Option<&'a str>,
    /// How the fee is usually reckoned; the claim decides in the end.
    pub fee: FeeKind,
    /// The code (or, for the r3 codes, the serial) is to be confirmed by a person.
    pub check: bool,
    #[serde(skip)]
    parent: Option<u16>,
}

/// Which item of the fee Measures a cause usually falls under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeKind {
    /// 财产案件: by the amount claimed.
    Property,
    /// 离婚案件.
    Divorce,
    /// 人格权案件.
    Personality,
    /// 其他非财产案件.
    Other,
    /// 知识产权民事案件; with an amount in dispute as [`FeeKind::Property`].
    Ip,
    /// 劳动争议案件: ten yuan.
    Labour,
    /// 申请费: preservation, payment orders, public summons, review of awards, bankruptcy.
    Application,
    /// Nothing: special procedure, safety orders.
    Free,
}

impl FeeKind {
    /// The item of the Measures: FEE 13(1)–(4), 14, 8(1).
    #[must_use]
    pub const fn article(self) -> Article {
        Article::new(
            Statute::LitigationFees,
            match self {
                Self::Property => "13-1-1",
                Self::Divorce => "13-1-2",
                Self::Personality => "13-1-2",
                Self::Other => "13-1-2",
                Self::Ip => "13-1-3",
                Self::Labour => "13-1-4",
                Self::Application => "14",
                Self::Free => "8-0-1",
            },
        )
    }
}

impl<'a> Causes<'a> {
    /// Reads the table that `build.rs` wrote.
    ///
    /// # Errors
    /// Says what is wrong with a file that is not of this form; nothing is read by halves.
    pub fn read(file: &'a [u8]) -> Result<Self, CausesProblem> {
        read::read(file)
    }

    /// Every cause, parents before children, in the order of the Provisions.
    #[must_use]
    pub fn all(&self) -> &[Cause<'a>] {
        &self.causes
    }

    /// The cause with this code.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<&Cause<'a>> {
        self.causes.iter().find(|cause| cause.code == code)
    }

    /// The entry above; none for the twelve parts.
    #[must_use]
    pub fn parent(&self, cause: &Cause<'a>) -> Option<&Cause<'a>> {
        self.causes.get(usize::from(cause.parent?))
    }

    /// The entries directly below `cause`; with none, the twelve parts.
    pub fn below(&self, cause: Option<&Cause<'a>>) -> impl Iterator<Item = &Cause<'a>> {
        let code = cause.map(|cause| cause.code);
        self.causes
            .iter()
            .filter(move |each| self.parent(each).map(|parent| parent.code) == code)
    }

    /// The causes that `text` may be about, the likeliest first, at most three.
    ///
    /// Counts known words, longer before shorter, each once, and a little for pairs of characters
    /// that known words have. Width, spaces between characters and common traditional characters
    /// do not matter; no word is searched across the end of a sentence. Reads the first
    /// [`TEXT_LIMIT`] characters.
    #[must_use]
    pub fn rank(&self, text: &str) -> Ranking<'_> {
        rank::rank(self, text)
    }
}
