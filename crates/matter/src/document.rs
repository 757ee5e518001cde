//! The complaint in the official element form (民事起诉状), as data: for the screen, for print,
//! and for the hash that is signed. The wording and the order are those of the official form
//! (法〔2025〕82号); nothing is added to it, and unrelated items say 无.

use law::date::Date;

use crate::draft::{Dispute, Draft};
use crate::filing::Filing;
use crate::record::hex_sha256;

mod common;
mod loan;
mod parties;
#[cfg(test)]
mod tests;

/// A complaint, ready to be shown, printed and signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// 民事起诉状
    pub title: String,
    /// The cause in brackets, e.g. （民间借贷纠纷）.
    pub subtitle: String,
    /// The form's own notes to the person who fills it in.
    pub instructions: Vec<String>,
    /// The sections in the order of the form.
    pub sections: Vec<Section>,
    /// Who signs, and when.
    pub closing: Vec<Row>,
}

/// One part of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// One line of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The label of the form.
    pub label: String,
    /// The answer, 无 when there is none.
    pub value: String,
    /// Whether the value identifies a person, so that a screen masks it.
    pub personal: bool,
}

impl Row {
    /// A row; an empty value becomes 无.
    fn new(label: &str, value: impl Into<String>) -> Self {
        let mut value: String = value.into();
        if value.trim().is_empty() {
            "无".clone_into(&mut value);
        }
        Self {
            label: label.to_owned(),
            value,
            personal: false,
        }
    }

    /// A row that identifies a person.
    fn personal(label: &str, value: &str) -> Self {
        let row = Self::new(label, value.trim());
        Self {
            personal: row.value != "无",
            ..row
        }
    }
}

/// The complaint as it would be signed on the day `signed_on`; sums are computed to that day.
/// Form 09 for a private loan, else the common frame with the claims and the story in full text.
#[must_use]
pub fn complaint(draft: &Draft, signed_on: Date) -> Document {
    let filing = Filing::read(draft, signed_on);
    let mut sections = parties::sections(draft, &filing);
    if draft.dispute == Some(Dispute::PrivateLoan) {
        sections.push(loan::claims(draft, &filing, signed_on));
        sections.push(common::jurisdiction(draft));
        sections.push(loan::facts(draft, &filing, signed_on));
    } else {
        sections.push(common::claims(draft, &filing));
        sections.push(common::jurisdiction(draft));
        sections.push(common::facts(draft));
    }
    sections.push(common::evidence(draft));
    sections.push(common::resolution(draft));
    let cause = draft.dispute.map_or("", Dispute::cause);
    Document {
        title: "民事起诉状".to_owned(),
        subtitle: if cause.is_empty() {
            String::new()
        } else {
            ["（", cause, "）"].concat()
        },
        instructions: common::INSTRUCTIONS
            .iter()
            .map(|line| (*line).to_owned())
            .collect(),
        sections,
        closing: vec![
            Row::new("具状人（签字、盖章）", parties::names(&draft.claimants)),
            Row::new("日期", signed_on.zh()),
        ],
    }
}

impl Document {
    /// The canonical plain text, which the content hash covers: every label and value on a line
    /// of its own, line breaks inside a value kept.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(4096);
        let mut line = |parts: &[&str]| {
            for part in parts {
                text.push_str(part);
            }
            text.push('\n');
        };
        line(&[&self.title]);
        line(&[&self.subtitle]);
        for instruction in &self.instructions {
            line(&[instruction]);
        }
        for section in &self.sections {
            line(&["【", &section.heading, "】"]);
            for row in &section.rows {
                line(&[&row.label, "：", &row.value]);
            }
        }
        for row in &self.closing {
            line(&[&row.label, "：", &row.value]);
        }
        text
    }
}

/// SHA-256, lower-case hex, over the complaint's canonical text and the hashes of the evidence
/// in their order.
#[must_use]
pub fn content_hash(draft: &Draft, signed_on: Date) -> String {
    let mut content = complaint(draft, signed_on).to_text();
    for item in &draft.evidence {
        content.push_str(&item.sha256);
        content.push('\n');
    }
    hex_sha256(content.as_bytes())
}
