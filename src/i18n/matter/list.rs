//! Texts of the list of own matters.

use crate::ui::PaginationText;

/// Own matters.
pub struct ListText {
    /// Heading and title of the screen.
    pub title: &'static str,
    /// The search box.
    pub search: &'static str,
    /// What it looks through.
    pub search_hint: &'static str,
    /// So many were found; read out.
    pub found: fn(usize) -> String,
    /// None fits what was typed.
    pub none_fits: &'static str,
    /// What was asked for on the first screen fits none of them.
    pub unknown: fn(&str) -> String,
    /// There are none yet.
    pub empty: &'static str,
    /// Link: begin.
    pub begin: &'static str,
    /// What the tabs are of.
    pub tabs: &'static str,
    /// The name of a tab (all, drafts, running) with how many there are, and whether there may be more.
    pub tab: fn(usize, usize, bool) -> String,
    /// Headings of the columns: against whom, numbers, where it stands, when it changed.
    pub columns: [&'static str; 4],
    /// Through the pages.
    pub pages: PaginationText,
    /// It is filed and goes on.
    pub running: &'static str,
    /// Mark of a draft.
    pub draft: &'static str,
    /// Against whom.
    pub against: fn(&str) -> String,
    /// The defendant is not named yet.
    pub nameless: &'static str,
    /// Who is signed in.
    pub signed_in: fn(&str) -> String,
    /// Button: sign out.
    pub sign_out: &'static str,
    /// One has to sign in to see them.
    pub sign_in_first: &'static str,
}
