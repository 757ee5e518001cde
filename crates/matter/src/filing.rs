//! The draft, parsed: what could be read of each field, and what the law makes of it.
//!
//! What could not be read is `None` here and a finding in [`crate::check`]; so this answers for
//! every draft, finished or not, and a filing without findings is complete.

use law::citizen_id::{CitizenId, Sex};
use law::court::{self, CourtOption};
use law::credit_code::CreditCode;
use law::date::Date;
use law::limitation::Limitation;
use law::money::{Money, parse_amount};
use law::path::LoanFacts;

use crate::draft::{Dispute, DocumentKind, Draft, InterestAgreement, Party, PartyKind, Term};

mod loan;
mod relief;
mod ways;

pub use loan::{Accrued, LoanTerms};
pub use relief::{GROUNDS, relief, relief_suggested};
pub use ways::{fee_of, procedure_of, ways};

/// A draft, parsed on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filing {
    /// Plaintiffs, in the draft's order.
    pub claimants: Vec<Litigant>,
    /// Defendants, in the draft's order.
    pub respondents: Vec<Litigant>,
    /// Third persons, in the draft's order.
    pub third_parties: Vec<Litigant>,
    /// The loan; all `None` for other disputes.
    pub loan: LoanTerms,
    /// Amount in dispute (标的总额) to the day of filing, when it can be told.
    pub amount: Option<Money>,
}

/// A party, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Litigant {
    /// Name without spaces around it.
    pub name: String,
    /// Natural person or organisation.
    pub kind: PartyKind,
    /// Identity number of a natural person, when valid.
    pub id: Option<CitizenId>,
    /// Credit code of an organisation, when valid.
    pub credit_code: Option<CreditCode>,
    /// Sex of a natural person: as the identity number says, else as told.
    pub sex: Option<Sex>,
    /// Date of birth of a natural person: as the identity number says, else as told.
    pub birth: Option<Date>,
}

impl Litigant {
    /// Parses one party.
    #[must_use]
    pub fn read(party: &Party, today: Date) -> Self {
        let name = party.name.trim().to_owned();
        match party.kind {
            PartyKind::Person => {
                let id = if party.id_kind.is_citizen_number() {
                    CitizenId::parse(&party.id_number, today).ok()
                } else {
                    None
                };
                let told = || date(&party.birth, today);
                Self {
                    name,
                    kind: PartyKind::Person,
                    sex: id.as_ref().map(CitizenId::sex).or(party.sex),
                    birth: id.as_ref().map(CitizenId::birth).or_else(told),
                    id,
                    credit_code: None,
                }
            }
            PartyKind::Organisation => Self {
                name,
                kind: PartyKind::Organisation,
                sex: None,
                birth: None,
                id: None,
                credit_code: CreditCode::parse(&party.credit_code).ok(),
            },
        }
    }
}

impl Filing {
    /// Parses a draft; `today` is the day to which sums are computed.
    #[must_use]
    pub fn read(draft: &Draft, today: Date) -> Self {
        let litigants = |parties: &[Party]| {
            parties
                .iter()
                .map(|party| Litigant::read(party, today))
                .collect::<Vec<_>>()
        };
        let is_loan = draft.dispute == Some(Dispute::PrivateLoan);
        let loan = if is_loan {
            LoanTerms::read(&draft.loan, today)
        } else {
            LoanTerms::default()
        };
        let amount = if is_loan {
            loan.amount_in_dispute(today)
        } else {
            money(&draft.other_amount)
        };
        Self {
            claimants: litigants(&draft.claimants),
            respondents: litigants(&draft.respondents),
            third_parties: litigants(&draft.third_parties),
            loan,
            amount,
        }
    }
}

/// Amount in dispute to the day `today`: for a loan the principal, the interest claimed or, when
/// agreed, computed within the cap (LEND 25), and the costs; else the sum typed.
#[must_use]
pub fn amount_in_dispute(draft: &Draft, today: Date) -> Option<Money> {
    match draft.dispute {
        Some(Dispute::PrivateLoan) => LoanTerms::read(&draft.loan, today).amount_in_dispute(today),
        _ => money(&draft.other_amount),
    }
}

/// What the path planner needs to know, as far as the draft says it; `None` unless it is a
/// private loan with an amount.
#[must_use]
pub fn loan_facts(draft: &Draft, today: Date) -> Option<LoanFacts> {
    if draft.dispute != Some(Dispute::PrivateLoan) {
        return None;
    }
    let loan = LoanTerms::read(&draft.loan, today);
    let mut facts = LoanFacts::new(loan.amount_in_dispute(today)?, today);
    facts.due_passed = match draft.loan.term {
        Some(Term::Fixed) => loan.due_on.map(|due| due < today),
        // Without a day it is due once asked for (CC 675).
        Some(Term::Open) if loan.last_demand_on.is_some() => Some(true),
        _ => None,
    };
    facts.interest_claimed = draft.loan.interest == Some(InterestAgreement::Agreed);
    facts.interest_in_writing = match draft.loan.document {
        Some(DocumentKind::Oral) => Some(false),
        Some(DocumentKind::Iou | DocumentKind::Contract) if filled(&draft.loan.rate_clause) => {
            Some(true)
        }
        _ => None,
    };
    facts.preserved_before_suit = draft.preserved == Some(true);
    Some(facts)
}

/// How the limitation of the claim stands (CC 188, 195); `None` without an agreed day of
/// repayment, because no time runs then.
#[must_use]
pub fn limitation(draft: &Draft, today: Date) -> Option<Limitation> {
    if draft.dispute != Some(Dispute::PrivateLoan) || draft.loan.term != Some(Term::Fixed) {
        return None;
    }
    let due = date(&draft.loan.due_on, today)?;
    Some(law::limitation::limitation(
        due,
        date(&draft.loan.last_demand_on, today),
        today,
    ))
}

/// The competent courts of the province, agreed ones first; empty when no address lies in it.
///
/// For disputes other than a private loan only the defendants' domicile is known (CPL 22); the law
/// may add the place of an accident, of performance or of receipt. For a lease it is empty.
#[must_use]
pub fn courts(draft: &Draft) -> Vec<CourtOption> {
    let agreed = Some(draft.agreed_court.trim()).filter(|court| !court.is_empty());
    let mut options: Vec<CourtOption> = Vec::new();
    let mut offer = |found: Vec<CourtOption>| {
        for option in found {
            if !options.iter().any(|known| known.court == option.court) {
                options.push(option);
            }
        }
    };
    match draft.dispute {
        // Exclusive to the place of the house, which the draft does not ask (CPL 34; INT 28).
        Some(Dispute::Lease) => {}
        Some(Dispute::PrivateLoan) => {
            for respondent in &draft.respondents {
                offer(court::private_loan("", &respondent.address, agreed));
            }
            for lender in &draft.claimants {
                offer(court::private_loan(&lender.address, "", agreed));
            }
        }
        _ => {
            for respondent in &draft.respondents {
                offer(court::at_domicile(&respondent.address, agreed));
            }
        }
    }
    options
}

/// A sum as typed, when it is one.
pub(crate) fn money(typed: &str) -> Option<Money> {
    parse_amount(typed).ok().map(|read| read.money)
}

/// A day as typed, when it is one.
pub(crate) fn date(typed: &str, today: Date) -> Option<Date> {
    Date::parse_typed(typed, today).ok()
}

/// Whether anything but spaces was typed.
pub(crate) fn filled(typed: &str) -> bool {
    !typed.trim().is_empty()
}

#[cfg(test)]
mod tests;
