//! What can be asked: the resources and an example of each. The service routes by this table, the
//! query is read by it, and the OpenAPI document is made from it.

mod keys;

use keys::{CAUSES, CHECKS, CLOCKS, COURTS, FEES, IDENTIFIERS, INTEREST, PATHS, RELIEF};

pub use keys::{Key, KeyForm};

/// A resource below [`crate::path::LAW`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resource {
    /// What a court charges, who pays, who bears it.
    Fees,
    /// Grounds for paying less, later or nothing.
    Relief,
    /// The statement of account of a loan.
    Interest,
    /// Every lawful way, and the wrong ones.
    Paths,
    /// Periods and deadlines.
    Clocks,
    /// Courts, and which of them may hear a matter.
    Courts,
    /// Causes of action, and which of them a text speaks of.
    Causes,
    /// What is wrong with a draft or a settlement.
    Checks,
    /// Identity numbers, telephone numbers, case numbers and the like.
    Identifiers,
}

impl Resource {
    /// All of them, in the order of the document.
    pub const ALL: [Self; 9] = [
        Self::Fees,
        Self::Relief,
        Self::Interest,
        Self::Paths,
        Self::Clocks,
        Self::Courts,
        Self::Causes,
        Self::Checks,
        Self::Identifiers,
    ];

    /// The resource of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// Its name in the address.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fees => "fees",
            Self::Relief => "relief",
            Self::Interest => "interest",
            Self::Paths => "paths",
            Self::Clocks => "clocks",
            Self::Courts => "courts",
            Self::Causes => "causes",
            Self::Checks => "checks",
            Self::Identifiers => "identifiers",
        }
    }

    /// What it answers, in English.
    #[must_use]
    pub const fn what(self) -> &'static str {
        match self {
            Self::Fees => {
                "What a court charges, with the lines of the computation; who pays it first and \
                 when, who bears it in the end; the rows of data behind it."
            }
            Self::Relief => "Grounds for paying less, later or nothing, with proof and procedure.",
            Self::Interest => "The statement of account of a loan with partial repayments.",
            Self::Paths => {
                "Every lawful way with its price, its days and its reasons, open or closed; and \
                 the wrong ways that people take."
            }
            Self::Clocks => "The end of a period with its rule, or the table of all periods.",
            Self::Courts => {
                "Every court that may hear a matter, with its reason; or all courts and locations."
            }
            Self::Causes => {
                "The causes of action a text may be about, with the byte ranges of the words that \
                 led there; or the tree of causes."
            }
            Self::Checks => {
                "What is missing, wrong or contradictory in a draft or a settlement, each with its \
                 place in it, its weight, its remedy and its article."
            }
            Self::Identifiers => {
                "What a number or a name is, what is wrong with it, what is meant."
            }
        }
    }

    /// The keys that its query may have.
    #[must_use]
    pub const fn keys(self) -> &'static [Key] {
        match self {
            Self::Fees => FEES,
            Self::Relief => RELIEF,
            Self::Interest => INTEREST,
            Self::Paths => PATHS,
            Self::Clocks => CLOCKS,
            Self::Courts => COURTS,
            Self::Causes => CAUSES,
            Self::Checks => CHECKS,
            Self::Identifiers => IDENTIFIERS,
        }
    }

    /// A query for the document, not encoded.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::Fees => {
                r#"facts={"suit":{"claims":[{"property":3000000}],"procedure":"summary"}}&on=2026-11-24"#
            }
            Self::Relief => {
                r#"facts={"natural_person":true,"minimum_allowance":true}&on=2026-11-24"#
            }
            Self::Interest => {
                r#"ledger={"loan":{"on_paper":3000000,"lent_on":"2025-03-01","due_on":"2025-12-31","interest":{"yearly":60000}},"payments":[{"on":"2026-01-15","amount":500000}],"to":"2026-11-24"}&on=2026-11-24"#
            }
            Self::Paths => {
                r#"facts={"dispute":"loan","claim":{"property":3000000},"due_passed":true}&on=2026-11-24"#
            }
            Self::Clocks => "period=fee_payment&from=2026-11-24&on=2026-11-24",
            Self::Courts => {
                r#"facts={"dispute":"private_loan","claimants":[{"domicile":"杭州市余杭区"}],"respondents":[{"domicile":"杭州市西湖区"}]}&on=2026-11-24"#
            }
            Self::Causes => "text=他借了我三万元，写了借条，到现在没有还&on=2026-11-24",
            Self::Checks => r#"draft={"dispute":"private_loan"}&stage=tell&on=2026-11-24"#,
            Self::Identifiers => "kind=case_number&value=(2026)浙0106民初1234号&on=2026-11-24",
        }
    }
}
