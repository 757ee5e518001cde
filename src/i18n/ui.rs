//! Texts of what every screen uses, as a struct that both languages must fill.

use law::interest::TypedRate;

/// See the Chinese static for how each is used.
pub struct UiText {
    /// Beside the label of a field that may stay empty.
    pub optional: &'static str,
    /// Read out before a problem.
    pub problem_prefix: &'static str,
    /// Heading of the summary of problems, by their number.
    pub problems_title: fn(usize) -> String,
    /// A call failed for want of a connection.
    pub api_offline: &'static str,
    /// The session has ended.
    pub api_signed_out: &'static str,
    /// Somebody else changed it.
    pub api_stale: &'static str,
    /// Some answers were refused.
    pub api_refused: &'static str,
    /// The service did not do it; nothing the person can mend.
    pub api_declined: &'static str,
    /// Too many requests; wait that many seconds.
    pub api_too_many: fn(u32) -> String,
    /// The service failed; the trace is for support.
    pub api_broken: fn(&str) -> String,
    /// Saved on this device at that hour and minute.
    pub saved_device: fn(&str) -> String,
    /// Saved with the service too.
    pub saved_server: fn(&str) -> String,
    /// Being saved.
    pub saving: &'static str,
    /// The device's storage is switched off.
    pub save_blocked: &'static str,
    /// The device's storage is full.
    pub save_full: &'static str,
    /// Two devices changed the same thing.
    pub conflict_title: &'static str,
    /// This device's value.
    pub conflict_mine: &'static str,
    /// The other device's value.
    pub conflict_theirs: &'static str,
    /// Stands for an empty value.
    pub empty: &'static str,
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// Neither yet: wants to know more.
    pub tell_me_more: &'static str,
    /// Button: write this value instead, which is certainly meant.
    pub write_instead: fn(&str) -> String,
    /// How a rate of interest was understood.
    pub rate: fn(TypedRate) -> String,
    /// First entry of a list of many, while nothing is chosen.
    pub pick: &'static str,
    /// Button: choose the day of that field from a calendar.
    pub calendar: fn(&str) -> String,
    /// Unfolds the lists of an address.
    pub address_lists: &'static str,
    /// The list of cities.
    pub address_city: &'static str,
    /// The list of counties.
    pub address_county: &'static str,
    /// What the lists do.
    pub address_lists_hint: &'static str,
}
