//! Where a rule stands: a statute and a place in it, shown in Chinese and in English.
//!
//! Holds names and numbers only, never the wording of a rule.

mod statute;

use serde::{Serialize, Serializer};

use crate::numerals;

pub use statute::Statute;

/// One article of a statute, the reason behind every figure this crate returns.
///
/// Serialises as its stable code, such as `"FEE 13-1-1"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Article {
    /// The statute.
    pub statute: Statute,
    /// Article, paragraph (款) and item (项), such as `"13"`, `"53-2"` or `"13-1-1"`.
    /// A paragraph of `0` stands for an article that has items but no numbered paragraphs.
    /// A fourth number is a 目 inside the item.
    pub at: &'static str,
}

impl Article {
    /// An article by statute and place; see [`Article::at`] for the form of the place.
    #[must_use]
    pub const fn new(statute: Statute, at: &'static str) -> Self {
        Self { statute, at }
    }

    /// For example 《诉讼费用交纳办法》第十三条第一款第（一）项.
    #[must_use]
    pub fn zh(&self) -> String {
        let mut shown = String::from("《");
        shown.push_str(self.statute.zh());
        shown.push('》');
        for (place, number) in self
            .at
            .split('-')
            .filter_map(|n| n.parse().ok())
            .enumerate()
        {
            if number == 0 {
                continue;
            }
            let (before, after) = match place {
                0 => ("第", "条"),
                1 => ("第", "款"),
                2 => ("第（", "）项"),
                _ => ("第", "目"),
            };
            shown.push_str(before);
            shown.push_str(&numerals::in_chinese(number));
            shown.push_str(after);
        }
        shown
    }

    /// For example `Measures on the Payment of Litigation Costs, Art. 13(1)(1)`.
    #[must_use]
    pub fn en(&self) -> String {
        let mut shown = String::from(self.statute.en());
        shown.push_str(", Art. ");
        for (place, number) in self.at.split('-').enumerate() {
            if number == "0" {
                continue;
            }
            if place > 0 {
                shown.push('(');
            }
            shown.push_str(number);
            if place > 0 {
                shown.push(')');
            }
        }
        shown
    }

    /// The stable code, such as `FEE 13-1-1`.
    #[must_use]
    pub fn code(&self) -> String {
        let mut shown = String::from(self.statute.code());
        shown.push(' ');
        shown.push_str(self.at);
        shown
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_reads_as_lawyers_write_it() {
        let fee = Article::new(Statute::LitigationFees, "13");
        assert_eq!(fee.zh(), "《诉讼费用交纳办法》第十三条");
        assert_eq!(
            fee.en(),
            "Measures on the Payment of Litigation Costs, Art. 13"
        );
        let deep = Article::new(Statute::LitigationFees, "13-1-1");
        assert_eq!(deep.zh(), "《诉讼费用交纳办法》第十三条第一款第（一）项");
        assert_eq!(deep.code(), "FEE 13-1-1");
        let deeper = Article::new(Statute::LitigationFees, "13-1-2-1");
        assert_eq!(
            deeper.zh(),
            "《诉讼费用交纳办法》第十三条第一款第（二）项第一目"
        );
        let items_only = Article::new(Statute::CivilProcedure, "166-0-4");
        assert_eq!(items_only.zh(), "《民事诉讼法》第一百六十六条第（四）项");
        assert_eq!(items_only.en(), "Civil Procedure Law, Art. 166(4)");
    }

    #[test]
    fn every_statute_has_a_code_and_a_title_of_its_own() {
        for (place, one) in Statute::ALL.into_iter().enumerate() {
            for other in Statute::ALL.into_iter().skip(place + 1) {
                assert_ne!(one.code(), other.code());
                assert_ne!(one.zh(), other.zh());
                assert_ne!(one.en(), other.en());
            }
        }
    }
}
