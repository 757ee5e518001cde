//! Correction, list and sign-in, in English.

use crate::i18n::matter::{CorrectionText, ListText, SignInText};
use crate::i18n::{marked, marked_text};
use crate::ui::PaginationText;

/// Correcting what the court named.
pub(super) const CORRECTION: CorrectionText = CorrectionText {
    title: "Correction",
    lead: |count| match count {
        1 => {
            marked("Change this one field ([[correction]]). All else is kept; then sign once more.")
        }
        _ => marked_text(format!(
            "Change these {count} fields ([[correction]]). All else is kept; then sign once more."
        )),
    },
    note: "The court says: ",
    no_field: "This cannot be changed here. Please call 12368 or correct it at the court's counter.",
    kept: "What you type is kept on this device until it is filed.",
    not_kept: "This device cannot keep what you type. Please leave the page open and file when done.",
    code: "Confirm by phone to sign",
    verified: "Confirmed just now; you may sign.",
    code_missing: "Please confirm by phone with a code before you sign.",
    sign: "Sign and file the correction",
    sign_note: "The court's 7 days start anew.",
    refused: |field| format!("{field} did not pass the check; please look at it again."),
};

/// Own matters.
pub(super) const LIST: ListText = ListText {
    title: "My matters",
    search: "Find",
    search_hint: "Name of the other side, reference or case number",
    found: |count| match count {
        1 => "1 found".to_owned(),
        _ => format!("{count} found"),
    },
    none_fits: "Nothing found. Try another word.",
    unknown: |typed| {
        format!(
            "Nothing with “{typed}” was found for this mobile number. Compare it with the message or the receipt and try again; if you filed with another number, sign out and sign in with that one; or call 12368."
        )
    },
    empty: "There are none yet. If you have a dispute, tell it once.",
    begin: "Tell what happened",
    tabs: "Which matters",
    tab: |tab, count, more| {
        let name = ["All", "Drafts", "Running"]
            .get(tab)
            .copied()
            .unwrap_or_default();
        format!("{name} {count}{}", if more { "+" } else { "" })
    },
    columns: ["Dispute", "Numbers", "State", "Last change"],
    pages: PaginationText {
        label: "Pages",
        before: "Previous page",
        next: "Next page",
        page: |page| format!("Page {page}"),
    },
    running: "Running",
    draft: "Draft, not filed",
    against: |name| format!("Dispute with {name}"),
    nameless: "The other side is not named yet",
    signed_in: |masked| format!("Signed in: {masked}"),
    sign_out: "Sign out",
    sign_in_first: "Sign in to see your matters and the drafts stored with the service.",
};

/// Signing in.
pub(super) const SIGN_IN: SignInText = SignInText {
    title: "Sign in",
    lead: "Sign in with the mobile number you filed with to see your matters. If you have not filed anything, you need no account: just begin.",
    mobile: "Mobile number",
    mobile_hint: "11 digits; the code is sent there.",
    mobile_wrong: "Please give an 11-digit mobile number, such as 13800000000.",
    send: "Send a code",
    send_again: "Send another",
    send_wait: |seconds| format!("Another one in {seconds} s"),
    sent: |minutes| format!("The code was sent and is good for {minutes} minutes. Take your time."),
    code: "Code",
    code_hint: "The 6 digits in the message; you may paste them.",
    code_missing: "Please enter the 6 digits in the message.",
    code_wrong: "That code is wrong. Look at the 6 digits in the message again.",
    code_expired: "The code is too old or was used. Ask for another one.",
    simulated: "Simulated: no real message is sent; the code is on the simulated phone.",
    simulated_phone: "Open the simulated phone",
    enter: "Sign in",
    already: |masked| format!("You are signed in: {masked}"),
    go_on: "Go on",
};
