//! Texts of what holds the screens together, as a struct that both languages must fill. They are in
//! the main module, all others are not: what is said here delays the first screen.

/// See the Chinese static for how each is used.
pub struct FrameText {
    /// Name of the app, in titles.
    pub app: &'static str,
    /// Texts of the shell, a line for each: the id of a node or `id@attribute`, a colon, the text.
    /// `{}` stands for a link that stays as it is. Empty in the language that `index.html` is written
    /// in: those words are nowhere else.
    pub shell: &'static str,
    /// Title of the first screen.
    pub title: &'static str,
    /// The three steps of the flow.
    pub steps: [&'static str; 3],
    /// Label of the list of steps.
    pub steps_label: &'static str,
    /// A screen's code is on its way.
    pub loading: &'static str,
    /// A screen's code did not arrive.
    pub room_missing: &'static str,
    /// The English texts did not arrive.
    pub language_missing: &'static str,
    /// Button: try again.
    pub retry: &'static str,
    /// Button: close a message.
    pub close: &'static str,
    /// Heading of the page for unknown addresses.
    pub not_found: &'static str,
    /// What to do there.
    pub not_found_help: &'static str,
    /// Link to the first screen.
    pub home: &'static str,
    /// There is no connection.
    pub offline: &'static str,
}
