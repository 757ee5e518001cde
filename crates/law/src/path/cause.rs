//! Which kind of matter a cause of action is, as far as its ways differ.

use super::MatterKind;
use crate::cause::{Cause, Causes};

/// Entries of the tree and their kind; the nearest one above a cause counts.
const KINDS: &[(&str, MatterKind)] = &[
    ("9001", MatterKind::PersonalityRights),
    ("9003", MatterKind::PersonalInjury),
    ("9015", MatterKind::Divorce),
    ("9024", MatterKind::Support),
    ("9027", MatterKind::Support),
    ("9030", MatterKind::Support),
    ("9039", MatterKind::Inheritance),
    ("9047", MatterKind::RealProperty),
    ("9130", MatterKind::OtherContract),
    ("9142", MatterKind::Sale),
    ("9181", MatterKind::Loan),
    ("9194", MatterKind::Lease),
    ("9280", MatterKind::PropertyService),
    ("9289", MatterKind::LabourService),
    ("9299", MatterKind::IntellectualProperty),
    ("9462", MatterKind::Employment),
    ("9705", MatterKind::Tort),
    ("9711", MatterKind::PersonalInjury),
    ("9722", MatterKind::Traffic),
    ("9723", MatterKind::PersonalInjury),
    ("9741", MatterKind::PersonalInjury),
];

impl MatterKind {
    /// The kind of a cause of action, by the tree of 法〔2025〕226号; [`MatterKind::Other`] where
    /// its ways are those of any civil matter.
    #[must_use]
    pub fn of_cause(causes: &Causes<'_>, cause: &Cause<'_>) -> Self {
        let mut at = Some(cause);
        while let Some(entry) = at {
            if let Some((_, kind)) = KINDS.iter().find(|(code, _)| *code == entry.code) {
                return *kind;
            }
            at = causes.parent(entry);
        }
        Self::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cause::built_in;

    #[test]
    fn the_nearest_entry_above_counts() {
        for (name, kind) in [
            ("民间借贷纠纷", MatterKind::Loan),
            ("金融借款合同纠纷", MatterKind::OtherContract),
            ("房屋租赁合同纠纷", MatterKind::Lease),
            ("机动车交通事故责任纠纷", MatterKind::Traffic),
            ("产品责任纠纷", MatterKind::Tort),
            ("离婚纠纷", MatterKind::Divorce),
            ("名誉权纠纷", MatterKind::PersonalityRights),
            ("申请人身安全保护令", MatterKind::Other),
        ] {
            let causes = built_in();
            let cause = causes.all().iter().find(|cause| cause.name == name);
            let found = cause.map(|cause| MatterKind::of_cause(causes, cause));
            assert_eq!(found, Some(kind), "{name}");
        }
    }

    #[test]
    fn every_entry_named_here_is_in_the_tree() {
        for (code, _) in KINDS {
            assert!(built_in().by_code(code).is_some(), "{code}");
        }
    }
}
