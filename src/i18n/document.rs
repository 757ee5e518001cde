//! Texts around the complaint, as a struct that both languages must fill. The complaint itself is
//! worded by the official form in the crate `matter`, in Chinese.

/// See the Chinese static for how each is used.
pub struct DocumentText {
    /// Heading and title of the page of a filed complaint.
    pub title: &'static str,
    /// Button: print or save as PDF.
    pub print: &'static str,
    /// Button: show identity numbers and telephones.
    pub show: &'static str,
    /// Button: hide them.
    pub hide: &'static str,
    /// Read out in place of a masked value.
    pub masked: &'static str,
    /// Said in other languages: the complaint is in Chinese. Empty in Chinese.
    pub language_note: &'static str,
    /// Printing shows everything.
    pub print_note: &'static str,
    /// When it was filed.
    pub filed_at: &'static str,
    /// The reference.
    pub reference: &'static str,
    /// The content hash.
    pub hash: &'static str,
    /// A line of the closing: its name and its content.
    pub closing_line: fn(&str, &str) -> String,
    /// Link back to the matter.
    pub back: &'static str,
    /// The matter is a draft still.
    pub not_filed: &'static str,
    /// One has to sign in to see it.
    pub sign_in: &'static str,
}
