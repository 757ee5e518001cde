//! The draft, parsed: what could be read of each field, and what the law makes of it.
//!
//! What could not be read is `None` here and a finding in [`crate::check`]; so this answers for
//! every draft, finished or not, and a filing without findings is complete.

use law::citizen_id::{CitizenId, Sex};
use law::credit_code::CreditCode;
use law::date::Date;
use law::fee::Claim;
use law::identity_document::IdentityDocument;
use law::jurisdiction::{self, Agreement, CourtOption, DisputeKind, JurisdictionFacts, PartyPlace};
use law::limitation::Limitation;
use law::money::{Money, parse_amount};
use law::path::{ArbitrationClause, MatterKind, PathFacts};

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
    /// What identifies a natural person, when valid.
    pub paper: Option<IdentityDocument>,
    /// The identity number that this is, for papers whose number tells birth and sex.
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
                let paper = IdentityDocument::parse(party.id_kind, &party.id_number, today).ok();
                let id = paper.as_ref().and_then(|paper| paper.citizen_id(today));
                let told = || date(&party.birth, today);
                Self {
                    name,
                    kind: PartyKind::Person,
                    sex: id.as_ref().map(CitizenId::sex).or(party.sex),
                    birth: id.as_ref().map(CitizenId::birth).or_else(told),
                    id,
                    paper,
                    credit_code: None,
                }
            }
            PartyKind::Organisation => Self {
                name,
                kind: PartyKind::Organisation,
                sex: None,
                birth: None,
                paper: None,
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

/// What the path planner needs to know, as far as the draft says it. Disputes told in free text
/// are money claims of their kind; a draft that names no dispute yet is planned as a loan.
#[must_use]
pub fn path_facts(draft: &Draft, today: Date) -> PathFacts {
    let kind = draft.dispute.map_or(MatterKind::Loan, matter_kind);
    let amount = amount_in_dispute(draft, today).map(Claim::Property);
    let mut facts = PathFacts::new(kind, amount);
    facts.preserved_before_suit = draft.preserved;
    // Whether a clause is valid nobody has looked at (ARB 27–29).
    facts.arbitration = draft.arbitration_clause.map(|there| {
        if there {
            ArbitrationClause::Doubtful
        } else {
            ArbitrationClause::Absent
        }
    });
    if draft.dispute == Some(Dispute::PrivateLoan) {
        tell_loan(&mut facts, draft, today);
    }
    facts
}

fn tell_loan(facts: &mut PathFacts, draft: &Draft, today: Date) {
    let loan = LoanTerms::read(&draft.loan, today);
    facts.due_passed = match draft.loan.term {
        Some(Term::Fixed) => loan.due_on.map(|due| due < today),
        // Without a day it is due once asked for (CC 675).
        Some(Term::Open) if loan.last_demand_on.is_some() => Some(true),
        _ => None,
    };
    facts.interest_claimed = draft
        .loan
        .interest
        .map(|interest| interest == InterestAgreement::Agreed);
    facts.interest_in_writing = match draft.loan.document {
        Some(DocumentKind::Oral) => Some(false),
        Some(DocumentKind::Iou | DocumentKind::Contract) if filled(&draft.loan.rate_clause) => {
            Some(true)
        }
        _ => None,
    };
}

/// The kind of dispute in the words of the law.
const fn matter_kind(dispute: Dispute) -> MatterKind {
    match dispute {
        Dispute::PrivateLoan => MatterKind::Loan,
        Dispute::Sale => MatterKind::Sale,
        Dispute::Labour => MatterKind::LabourService,
        Dispute::Lease => MatterKind::Lease,
        Dispute::PropertyService => MatterKind::PropertyService,
        Dispute::Traffic => MatterKind::Traffic,
        Dispute::Other => MatterKind::Other,
    }
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

/// What the draft says about jurisdiction. Places that the draft does not ask for stay empty and
/// come back as missing: the house of a lease, the scene of an accident.
#[must_use]
pub fn jurisdiction_facts(draft: &Draft) -> JurisdictionFacts {
    let parties = |parties: &[Party]| {
        parties
            .iter()
            .map(|party| PartyPlace {
                domicile: party.address.clone(),
                habitual_residence: party.residence.clone(),
                organisation: party.kind == PartyKind::Organisation,
                ..PartyPlace::default()
            })
            .collect()
    };
    let dispute = match draft.dispute {
        Some(Dispute::PrivateLoan) => DisputeKind::PrivateLoan,
        Some(Dispute::Sale) => DisputeKind::Contract,
        Some(Dispute::Labour) => DisputeKind::ServiceForPay,
        Some(Dispute::Lease) => DisputeKind::HouseLease,
        Some(Dispute::PropertyService) => DisputeKind::PropertyService,
        Some(Dispute::Traffic) => DisputeKind::TrafficAccident,
        Some(Dispute::Other) | None => DisputeKind::General,
    };
    JurisdictionFacts {
        dispute,
        claimants: parties(&draft.claimants),
        respondents: parties(&draft.respondents),
        agreement: Agreement {
            court: draft.agreed_court.clone(),
            ..Agreement::default()
        },
        arbitration_clause: draft.arbitration_clause,
        amount: if dispute == DisputeKind::PrivateLoan {
            money(&draft.loan.principal)
        } else {
            money(&draft.other_amount)
        },
        ..JurisdictionFacts::default()
    }
}

/// The competent courts of the province on the day `today`, agreed ones first; empty when no
/// address lies in it, and for a lease, which belongs to the place of the house (CPL 34; INT 28).
#[must_use]
pub fn courts(draft: &Draft, today: Date) -> Vec<CourtOption> {
    jurisdiction::competent(&jurisdiction_facts(draft), today).options
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
