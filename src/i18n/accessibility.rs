//! Texts of the accessibility statement.

/// See the Chinese static for how each is used.
pub struct AccessibilityText {
    /// Heading.
    pub title: &'static str,
    /// What is aimed at.
    pub lead: &'static str,
    /// The parts of the statement: heading and items.
    pub parts: [Part; 4],
    /// Heading: telling us.
    pub tell: &'static str,
    /// Whom to tell, and the way without the internet, around the link to the service line.
    pub tell_how: (&'static str, &'static str),
    /// That one is answered and helped there.
    pub tell_more: &'static str,
    /// When this was written.
    pub date: &'static str,
}

/// A part of the statement.
pub struct Part {
    /// DOM id of the heading.
    pub id: &'static str,
    /// Heading.
    pub title: &'static str,
    /// What holds.
    pub items: &'static [&'static str],
}
