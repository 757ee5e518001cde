//! Texts of the third screen, as a struct that both languages must fill.

use super::Prose;

/// See the Chinese static for how each is used.
pub struct SignText {
    /// Heading and title of the screen.
    pub title: &'static str,
    /// What the screen is for.
    pub lead: Prose,
    /// Nothing was told yet.
    pub nothing_told: &'static str,
    /// Link to the first screen when nothing was told.
    pub tell_first: &'static str,
    /// What the check found.
    pub findings: FindingsText,
    /// Button: past the complaint to the consents and the signature.
    pub skip: &'static str,
    /// Heading of the complaint.
    pub document: &'static str,
    /// The consents.
    pub consents: ConsentsText,
    /// Mobile number and code.
    pub code: CodeText,
    /// Button: sign and file.
    pub sign: &'static str,
    /// Beside it: what happens next.
    pub sign_note: &'static str,
    /// Signing step by step.
    pub progress: ProgressText,
    /// What went wrong and what to do.
    pub failures: FailuresText,
}

/// Texts of what the check found.
pub struct FindingsText {
    /// Heading.
    pub title: &'static str,
    /// Nothing was found.
    pub none: &'static str,
    /// Must be changed before filing.
    pub must_fix: &'static str,
    /// Better changed.
    pub should_fix: &'static str,
    /// Worth knowing.
    pub note: &'static str,
    /// Link to the field.
    pub go: &'static str,
}

/// Texts of the consents.
pub struct ConsentsText {
    /// Heading.
    pub title: &'static str,
    /// Each is given on its own.
    pub hint: &'static str,
    /// Filing online.
    pub online: &'static str,
    /// What it means.
    pub online_note: Prose,
    /// The content is true.
    pub truthful: &'static str,
    /// What false litigation brings.
    pub truthful_note: Prose,
    /// Electronic service, optional.
    pub service: &'static str,
    /// What it means.
    pub service_note: Prose,
    /// Unfolds the article.
    pub article: &'static str,
    /// A consent without which filing online is impossible is missing.
    pub online_missing: &'static str,
    /// The truth of the content is not confirmed.
    pub truthful_missing: &'static str,
}

/// Texts of mobile number and code.
pub struct CodeText {
    /// Heading.
    pub title: &'static str,
    /// The mobile number.
    pub mobile: &'static str,
    /// It came from the claimant's telephone.
    pub mobile_hint: &'static str,
    /// Not a mobile number.
    pub mobile_wrong: &'static str,
    /// Button: send a code.
    pub send: &'static str,
    /// Button: send another code.
    pub send_again: &'static str,
    /// Another code after so many seconds.
    pub send_wait: fn(u32) -> String,
    /// A code was sent and is good for so many minutes.
    pub sent: fn(u32) -> String,
    /// The code.
    pub code: &'static str,
    /// Six digits.
    pub code_hint: &'static str,
    /// No code was typed.
    pub code_missing: &'static str,
    /// Link to the page that plays the phone.
    pub simulated_phone: &'static str,
    /// It is a simulation.
    pub simulated_note: &'static str,
    /// A code was entered just now, by the number masked.
    pub verified: fn(&str) -> String,
    /// Button: verify another number.
    pub other_number: &'static str,
}

/// Texts of the signing under way.
pub struct ProgressText {
    /// Heading.
    pub title: &'static str,
    /// The steps in order: verify, store the draft, upload, file.
    pub steps: [&'static str; 4],
    /// Read out before the state of a step.
    pub states: [&'static str; 3],
    /// Heading of the files.
    pub files: &'static str,
    /// So many of so many files are there.
    pub files_done: fn(usize, usize) -> String,
    /// States of a file: waiting, under way, done, not on this device.
    pub file_states: [&'static str; 4],
    /// Waiting for the network.
    pub waiting: &'static str,
    /// Button: stop.
    pub stop: &'static str,
    /// It was stopped.
    pub stopped: &'static str,
    /// An earlier attempt was interrupted and is being looked up.
    pub looking: &'static str,
    /// What became of an earlier attempt could not be asked.
    pub unknown: &'static str,
    /// It was not filed.
    pub not_filed: &'static str,
    /// It is filed; the page of the matter opens.
    pub done: &'static str,
}

/// Texts of failures: what happened and what to do.
pub struct FailuresText {
    /// The code was wrong.
    pub code_wrong: &'static str,
    /// The code is too old or was used.
    pub code_expired: &'static str,
    /// Signing needs a fresh code.
    pub code_needed: &'static str,
    /// The session ended in the middle.
    pub signed_out: &'static str,
    /// The draft was changed elsewhere; look at it again.
    pub changed: &'static str,
    /// Decide the conflicts first.
    pub conflicts: &'static str,
    /// A file was refused as too large.
    pub file_too_large: fn(&str) -> String,
    /// A file was refused for its kind.
    pub file_wrong_type: fn(&str) -> String,
    /// A file is neither on this device nor with the service.
    pub file_missing: fn(&str) -> String,
    /// The service found faults.
    pub refused: &'static str,
    /// A field was refused for a reason this app has no words for: the field.
    pub field_refused: fn(&str) -> String,
    /// The matter cannot be filed now.
    pub not_now: &'static str,
}
