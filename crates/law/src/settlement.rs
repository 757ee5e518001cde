//! Whether a settlement can be confirmed and enforced: who owes whom what, how much, by when, to
//! which account, and what follows if not; and what a court will not confirm.
//!
//! Reads fields as people type them and, for hints, the other clauses. It never says that a
//! settlement is fair, and what it finds in running text is a hint, never a bar.

mod account;
mod finding;
mod obligation;
mod on_default;
mod words;

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::money::{Money, parse_amount};
use crate::numerals;

pub use finding::{Finding, Problem, Remedy, Severity};

/// A settlement as written down; every text as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settlement {
    /// What is to become of it.
    pub way: Way,
    /// Names of those who sign.
    pub parties: Vec<String>,
    /// Who does what.
    pub obligations: Vec<Obligation>,
    /// All money together, when the paper names a total.
    pub total: String,
    /// Who bears the court's fees; empty when nothing was agreed.
    pub fees_borne_by: String,
    /// Whether everything between them is settled by it; `None` when nothing was said.
    pub everything_settled: Option<bool>,
    /// When a private loan is settled: the facts behind the interest cap.
    pub loan: Option<LoanBehind>,
    /// What it touches besides, as far as somebody has said so.
    pub touches: Vec<Topic>,
    /// All other clauses.
    pub text: String,
}

/// What is to become of a settlement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// 司法确认: a court confirms it (CPL 205).
    #[default]
    Confirmation,
    /// 调解书: a court makes it its mediation statement.
    Statement,
    /// 和解协议: it stays a contract.
    Contract,
}

/// The loan that is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoanBehind {
    /// The day of the contract.
    pub contract_on: Date,
    /// The day of suing, when there is a suit; else today.
    #[serde(default)]
    pub sued_on: Option<Date>,
}

/// One thing that one party owes another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Obligation {
    /// Money, a thing or an act.
    pub kind: Kind,
    /// Who owes it.
    pub from: String,
    /// To whom.
    pub to: String,
    /// Which thing, which act; for money what it is for, and may be empty.
    pub what: String,
    /// How much money.
    pub amount: String,
    /// By when; not needed with instalments.
    pub due: String,
    /// Money in parts.
    pub instalments: Vec<Instalment>,
    /// To which account.
    pub account: PayTo,
    /// What follows when it is not done.
    pub on_default: Vec<OnDefault>,
    /// Done when the paper is signed: no day, account or consequence is needed.
    pub done: bool,
}

/// What is owed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// 给付金钱
    #[default]
    Money,
    /// 交付物
    Thing,
    /// 行为
    Act,
}

/// One part of a sum.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Instalment {
    /// How much.
    pub amount: String,
    /// By when.
    pub due: String,
}

/// Where money goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PayTo {
    /// Handed over in cash: no account is needed.
    pub cash: bool,
    /// 开户名
    pub holder: String,
    /// 开户行
    pub bank: String,
    /// 账号
    pub number: String,
}

/// What follows when something is not done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OnDefault {
    /// Interest on what is unpaid, at a rate.
    Interest {
        /// As typed.
        rate: String,
    },
    /// One sum as a penalty.
    Penalty {
        /// As typed.
        amount: String,
    },
    /// A sum for every day.
    Daily {
        /// As typed.
        amount: String,
        /// The most it may come to; empty without a limit.
        at_most: String,
    },
    /// 加速到期: all other parts fall due at once.
    AllDue,
    /// The creditor may ask for this sum instead: what was given in is taken back.
    Original {
        /// As typed.
        amount: String,
    },
    /// The other may ask the court to decide the case after all.
    SueAgain,
}

/// What a settlement may touch that not every court may or will confirm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Marriage, adoption, parentage: that such a relation is, is not, or ends.
    Status,
    /// Whose property something is.
    PropertyTitle,
    /// Whose patent, mark or work something is.
    IntellectualTitle,
    /// Rights of people who do not sign.
    OtherPeople,
    /// Interests of the state or the public, public order.
    PublicInterest,
    /// Something that the law forbids.
    Unlawful,
}

/// Everything found in a settlement on the day `today`, in the order of the paper.
///
/// A court refuses to confirm what is unclear, unlawful or harms others (INT 358; CONF 7; for a
/// mediation statement MED 10), and does not take up status and title (INT 355). Consequences of
/// default may be agreed, but not that the court shall decide after all (MED 8); interest and
/// penalty on a loan stay within the cap (LEND 28, 29). A settlement may go to the court when no
/// finding is [`Severity::MustFix`].
#[must_use]
pub fn check(settlement: &Settlement, today: Date) -> Vec<Finding> {
    let mut findings = Findings {
        settlement,
        today,
        list: Vec::new(),
    };
    if findings.names().count() < 2 {
        findings.add("/parties", Problem::PartiesMissing);
    }
    if settlement.obligations.is_empty() {
        findings.add("/obligations", Problem::NothingOwed);
    }
    let mut sum = Some(Money::ZERO);
    for (place, owed) in settlement.obligations.iter().enumerate() {
        let at = ["/obligations/", place.to_string().as_str()].concat();
        let amount = obligation::check(&mut findings, owed, &at);
        if owed.kind == Kind::Money {
            sum = sum
                .zip(amount)
                .map(|(sum, amount)| sum.saturating_add(amount));
        }
    }
    if !settlement.total.trim().is_empty() {
        let total = findings.amount("/total", &settlement.total);
        if let (Some(total), Some(sum)) = (total, sum)
            && total != sum
        {
            findings.add("/total", Problem::TotalDiffers { sum, total });
        }
    }
    if settlement.fees_borne_by.trim().is_empty() {
        findings.add("/fees_borne_by", Problem::FeesUnsaid);
    }
    if settlement.everything_settled.is_none() {
        findings.add("/everything_settled", Problem::EndUnsaid);
    }
    for (place, topic) in settlement.touches.iter().enumerate() {
        let at = ["/touches/", place.to_string().as_str()].concat();
        findings.add(&at, Problem::Touches { topic: *topic });
    }
    words::check(&mut findings, "/text", &settlement.text);
    findings.list
}

/// What is being gathered.
struct Findings<'a> {
    settlement: &'a Settlement,
    today: Date,
    list: Vec<Finding>,
}

impl Findings<'_> {
    fn add(&mut self, pointer: &str, problem: Problem) {
        self.list
            .push(Finding::new(pointer, problem, self.settlement.way));
    }

    /// The parties' names, without spaces.
    fn names(&self) -> impl Iterator<Item = String> {
        self.settlement
            .parties
            .iter()
            .map(|name| numerals::without_spaces(name))
            .filter(|name| !name.is_empty())
    }

    /// Reads an amount, or says what is wrong with it.
    fn amount(&mut self, pointer: &str, typed: &str) -> Option<Money> {
        match parse_amount(typed) {
            Ok(read) => {
                if read.needs_confirmation {
                    self.add(pointer, Problem::AmountToConfirm { read: read.money });
                }
                Some(read.money)
            }
            Err(problem) => {
                self.add(pointer, Problem::Amount(problem));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests;
