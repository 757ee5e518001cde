//! What every screen says, in English.

use law::interest::RatePeriod;

use crate::i18n::law::percent;
use crate::i18n::ui::UiText;

pub(super) static UI: UiText = UiText {
    optional: " (optional)",
    problem_prefix: "Error: ",
    problems_title: |count| match count {
        1 => "One thing needs changing".to_owned(),
        _ => format!("{count} things need changing"),
    },
    api_offline: "The network is down and nothing was sent. What you typed is safe; try again when you are online.",
    api_signed_out: "Your session has ended; please sign in again. What you typed is safe.",
    api_stale: "This was changed somewhere else just now; please look at it first.",
    api_refused: "Some answers need changing.",
    api_declined: "This cannot be done now. Reload the page to see how things stand.",
    api_too_many: |seconds| format!("Too many attempts; please try again in {seconds} seconds."),
    api_broken: |trace| {
        format!(
            "The service failed; it is not your fault. Try again later, or quote {trace} when you ask for help."
        )
    },
    saved_device: |time| format!("Saved on this device {time}"),
    saved_server: |time| format!("Saved with the court's service {time}"),
    saving: "Saving …",
    save_blocked: "This browser does not allow saving. Keep the page open and file when you are done.",
    save_full: "Not saved: this device is full. Keep the page open; free some space if you can.",
    conflict_title: "These were changed in another place too; choose which to keep",
    conflict_mine: "Typed here",
    conflict_theirs: "Typed elsewhere",
    empty: "(empty)",
    yes: "Yes",
    no: "No",
    tell_me_more: "Tell me more",
    write_instead: |value| format!("Change to {value}"),
    rate: |read| {
        let (period, year) = (percent(read.per_period_ppm), percent(read.annual.ppm()));
        match read.period {
            RatePeriod::Year => format!("{year} % a year"),
            RatePeriod::Month => format!("{period} % a month, {year} % a year"),
            RatePeriod::Day => format!("{period} % a day, {year} % a year"),
        }
    },
    pick: "Please choose",
    calendar: |field| format!("{field}: choose from a calendar"),
    address_lists: "Choose city and county",
    address_city: "City",
    address_county: "District or county",
    address_lists_hint: "What you choose goes to the head of the line above; go on with street and number there. An address outside Zhejiang goes into the line as a whole.",
};
