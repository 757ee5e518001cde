//! The account that money goes to.

use super::{Findings, PayTo, Problem};
use crate::bank_card::BankCard;
use crate::numerals;

/// Checks an account; `creditor` is the name without spaces, empty when not known.
pub(super) fn check(findings: &mut Findings, at: &str, account: &PayTo, creditor: &str) {
    let sub = |field: &str| [at, "/", field].concat();
    if account.cash {
        findings.add(&sub("cash"), Problem::Cash);
        return;
    }
    let holder = numerals::without_spaces(&account.holder);
    let bank = numerals::without_spaces(&account.bank);
    if holder.is_empty() && bank.is_empty() && account.number.trim().is_empty() {
        findings.add(at, Problem::AccountMissing);
        return;
    }
    if holder.is_empty() {
        findings.add(&sub("holder"), Problem::HolderMissing);
    } else if !creditor.is_empty() && holder != creditor {
        findings.add(&sub("holder"), Problem::HolderNotCreditor);
    }
    if bank.is_empty() {
        findings.add(&sub("bank"), Problem::BankMissing);
    }
    match BankCard::parse(&account.number) {
        // Company accounts and passbooks have other lengths and no check digit.
        Ok(card) if (16..=19).contains(&card.as_str().len()) && card.doubt().is_some() => {
            findings.add(&sub("number"), Problem::AccountNumberUnusual);
        }
        Ok(_) => {}
        Err(problem) => findings.add(&sub("number"), Problem::AccountNumber(problem)),
    }
}
