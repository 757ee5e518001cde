//! Texts around the complaint in English.

use crate::i18n::document::DocumentText;

pub(super) static DOCUMENT: DocumentText = DocumentText {
    title: "Complaint",
    print: "Print / save as PDF",
    show: "Show identity numbers and phones",
    hide: "Hide identity numbers and phones",
    masked: "hidden",
    language_note: "The complaint is in Chinese, the language of the court.",
    print_note: "The printed copy shows everything.",
    filed_at: "Filed at",
    reference: "Reference",
    hash: "Fingerprint of the content (SHA-256)",
    closing_line: |name, content| format!("{name}：{content}"),
    back: "Back to the matter",
    not_filed: "This matter has not been filed, so there is no complaint to see yet.",
    sign_in: "Sign in to see it",
};
