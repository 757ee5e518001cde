//! Texts of the page for people in danger at home.

/// See the Chinese static for how each is used.
pub struct SafetyText {
    /// Heading.
    pub title: &'static str,
    /// Title in the tab: says nothing of what the page is about.
    pub tab: &'static str,
    /// Button: leave at once.
    pub exit: &'static str,
    /// That pressing Escape three times does the same.
    pub exit_keys: &'static str,
    /// That nothing need be typed and nobody is told.
    pub lead: &'static str,
    /// Heading: now.
    pub now: &'static str,
    /// What to do now, in this order.
    pub now_steps: [&'static str; 4],
    /// Heading: whom to call.
    pub call: &'static str,
    /// Number, who answers, for what.
    pub numbers: [(&'static str, &'static str, &'static str); 6],
    /// Heading: what to keep.
    pub keep: &'static str,
    /// Why.
    pub keep_lead: &'static str,
    /// What.
    pub keep_items: [&'static str; 7],
    /// Heading: the personal safety order.
    pub order: &'static str,
    /// What it is.
    pub order_lead: &'static str,
    /// Question and answer, in order.
    pub order_facts: [(&'static str, &'static str); 8],
    /// The articles that say so.
    pub sources: &'static str,
    /// Heading: traces.
    pub traces: &'static str,
    /// What the button can and cannot hide.
    pub traces_items: [&'static str; 4],
}
