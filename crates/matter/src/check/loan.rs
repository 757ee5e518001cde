//! The loan: its figures one by one, and what cannot be true together.

use law::date::Date;
use law::interest::{RateProblem, parse_rate};
use law::limitation::LimitationWarning;

use super::fields::{LONG, NAME, SHORT};
use super::{Findings, Problem};
use crate::draft::{InterestAgreement, Term};
use crate::filing::{self, LoanTerms};

pub(super) fn check(findings: &mut Findings<'_>) {
    claims(findings);
    texts(findings);
    let lent_on = money_and_days(findings);
    term(findings, lent_on);
    interest(findings);
    repayment(findings);
}

fn claims(findings: &mut Findings<'_>) {
    let loan = &findings.draft.loan;
    findings.required_money("/loan/principal", &loan.principal);
    let claimed = findings.optional_money("/loan/interest_claimed", &loan.interest_claimed);
    if claimed.is_some() && loan.interest == Some(InterestAgreement::None) {
        findings.should("/loan/interest_claimed", Problem::InterestNotAgreed);
    }
    findings.text("/loan/acceleration", &loan.acceleration, SHORT);
    findings.text("/loan/security_claim", &loan.security_claim, SHORT);
    findings.optional_money("/loan/costs", &loan.costs);
    findings.text("/loan/costs_detail", &loan.costs_detail, SHORT);
    findings.text("/other_claims", &findings.draft.other_claims, LONG);
}

fn texts(findings: &mut Findings<'_>) {
    let loan = &findings.draft.loan;
    let security = &loan.security;
    for (pointer, typed, limit) in [
        ("/loan/document_detail", &loan.document_detail, SHORT),
        ("/loan/rate_clause", &loan.rate_clause, SHORT),
        (
            "/loan/security/property_contract",
            &security.property_contract,
            SHORT,
        ),
        ("/loan/security/property", &security.property, SHORT),
        ("/loan/security/ceiling", &security.ceiling, SHORT),
        ("/loan/security/registration", &security.registration, SHORT),
        (
            "/loan/security/guarantee_contract",
            &security.guarantee_contract,
            SHORT,
        ),
        ("/loan/security/other", &security.other, SHORT),
        ("/loan/other_facts", &loan.other_facts, LONG),
    ] {
        findings.text(pointer, typed, limit);
    }
}

fn money_and_days(findings: &mut Findings<'_>) -> Option<Date> {
    let loan = &findings.draft.loan;
    findings.optional_money("/loan/agreed_amount", &loan.agreed_amount);
    let lent = findings.optional_money("/loan/lent_amount", &loan.lent_amount);
    if loan.delivery.is_none() {
        findings.must("/loan/delivery", Problem::Missing);
    }
    let lent_on = findings.required_day("/loan/lent_on", &loan.lent_on);
    let lent_on = findings.past("/loan/lent_on", lent_on);
    let signed_on = findings.optional_day("/loan/signed_on", &loan.signed_on);
    findings.past("/loan/signed_on", signed_on);
    let demanded = findings.optional_day("/loan/last_demand_on", &loan.last_demand_on);
    findings.past("/loan/last_demand_on", demanded);

    let terms = LoanTerms::read(loan, findings.today);
    let Some((lent, principal)) = lent.zip(terms.principal) else {
        return lent_on;
    };
    let repaid = terms.repaid_principal.unwrap_or_default();
    // Interest taken off in advance is not principal (LEND 26).
    if principal > lent {
        findings.should("/loan/principal", Problem::PrincipalAboveLent);
    } else if repaid <= lent && principal.saturating_add(repaid) > lent {
        findings.should("/loan/principal", Problem::PrincipalNotReduced);
    }
    lent_on
}

fn term(findings: &mut Findings<'_>, lent_on: Option<Date>) {
    let loan = &findings.draft.loan;
    match loan.term {
        None => findings.must("/loan/term", Problem::Missing),
        Some(Term::Open) => {}
        Some(Term::Fixed) => {
            let Some(due) = findings.required_day("/loan/due_on", &loan.due_on) else {
                return;
            };
            if lent_on.is_some_and(|lent_on| due < lent_on) {
                findings.must("/loan/due_on", Problem::DueBeforeLent);
            } else if due >= findings.today && !filing::filled(&loan.acceleration) {
                findings.should("/loan/due_on", Problem::NotYetDue);
            }
            let limitation = filing::limitation(findings.draft, findings.today);
            if let Some(limitation) = limitation {
                let problem = Problem::LimitationMayHavePassed {
                    ends: limitation.last_day,
                };
                match limitation.warning {
                    LimitationWarning::None => {}
                    LimitationWarning::Soon => findings.note("/loan/due_on", problem),
                    LimitationWarning::PerhapsOver => findings.should("/loan/due_on", problem),
                }
            }
        }
    }
}

fn interest(findings: &mut Findings<'_>) {
    let loan = &findings.draft.loan;
    findings.optional_day("/loan/interest_paid_to", &loan.interest_paid_to);
    match loan.interest {
        None => return findings.must("/loan/interest", Problem::Missing),
        Some(InterestAgreement::None) => return,
        Some(InterestAgreement::Agreed) => {}
    }
    if loan.rate.chars().count() > usize::from(NAME) {
        return findings.must("/loan/rate", Problem::TextTooLong { limit: NAME });
    }
    let rate = match parse_rate(&loan.rate) {
        Ok(read) => read.annual,
        // A sum of interest can be claimed without the rate behind it.
        Err(RateProblem::Missing) if filing::filled(&loan.interest_claimed) => return,
        Err(RateProblem::Missing) => {
            return findings.must("/loan/rate", Problem::InterestWithoutRate);
        }
        Err(_) => return findings.must("/loan/rate", Problem::RateNotUnderstood),
    };
    let cap = LoanTerms::read(loan, findings.today)
        .cap
        .map(|cap| cap.annual_rate);
    if let Some(cap) = cap.filter(|cap| rate > *cap) {
        // Millionths to hundredths of a per cent.
        let problem = Problem::InterestAboveCap {
            agreed: rate.ppm() / 100,
            cap: cap.ppm() / 100,
        };
        findings.should("/loan/rate", problem);
    }
}

fn repayment(findings: &mut Findings<'_>) {
    let loan = &findings.draft.loan;
    let Some(repaid) = loan.repaid else {
        return findings.must("/loan/repaid", Problem::Missing);
    };
    if !repaid {
        return;
    }
    let principal = findings.optional_money("/loan/repaid_principal", &loan.repaid_principal);
    findings.optional_money("/loan/repaid_interest", &loan.repaid_interest);
    let nothing = [
        &loan.repaid_principal,
        &loan.repaid_interest,
        &loan.interest_paid_to,
    ];
    if nothing.iter().all(|typed| !filing::filled(typed)) {
        findings.should("/loan/repaid_principal", Problem::Missing);
    }
    let lent = filing::money(&loan.lent_amount).or(filing::money(&loan.agreed_amount));
    if principal
        .zip(lent)
        .is_some_and(|(principal, lent)| principal > lent)
    {
        findings.must("/loan/repaid_principal", Problem::RepaidMoreThanLent);
    }
}
