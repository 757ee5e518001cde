//! One obligation: who, to whom, what, how much, by when.

use super::{Findings, Kind, Obligation, Problem, account, on_default, words};
use crate::date::{Date, DateProblem};
use crate::money::Money;
use crate::numerals;

/// Checks one obligation; gives its amount when it is money and can be read.
pub(super) fn check(findings: &mut Findings, owed: &Obligation, at: &str) -> Option<Money> {
    let sub = |field: &str| [at, "/", field].concat();
    let from = party(findings, &sub("from"), &owed.from, Problem::WhoMissing);
    let to = party(findings, &sub("to"), &owed.to, Problem::ToWhomMissing);
    if !from.is_empty() && from == to {
        findings.add(&sub("to"), Problem::SamePerson);
    }
    if owed.kind != Kind::Money && owed.what.trim().is_empty() {
        findings.add(&sub("what"), Problem::WhatMissing);
    }
    words::check(findings, &sub("what"), &owed.what);
    let amount = match owed.kind {
        Kind::Money => findings.amount(&sub("amount"), &owed.amount),
        Kind::Thing | Kind::Act => None,
    };
    if owed.done {
        return amount;
    }
    if owed.instalments.is_empty() {
        due(findings, &sub("due"), &owed.due);
    } else {
        instalments(findings, owed, at, amount);
    }
    if owed.kind == Kind::Money {
        account::check(findings, &sub("account"), &owed.account, &to);
    }
    on_default::check(findings, owed, &sub("on_default"), amount);
    amount
}

/// The name without spaces; must be one of the parties.
fn party(findings: &mut Findings, at: &str, typed: &str, missing: Problem) -> String {
    let name = numerals::without_spaces(typed);
    if name.is_empty() {
        findings.add(at, missing);
    } else if findings.names().count() >= 2 && !findings.names().any(|party| party == name) {
        findings.add(at, Problem::NotAParty);
    }
    name
}

fn instalments(findings: &mut Findings, owed: &Obligation, at: &str, amount: Option<Money>) {
    let mut sum = Some(Money::ZERO);
    let mut last = Date::MIN;
    for (place, part) in owed.instalments.iter().enumerate() {
        let place = place.to_string();
        let sub = |field: &str| [at, "/instalments/", place.as_str(), "/", field].concat();
        let read = findings.amount(&sub("amount"), &part.amount);
        sum = sum.zip(read).map(|(sum, part)| sum.saturating_add(part));
        if let Some(day) = due(findings, &sub("due"), &part.due) {
            if day < last {
                findings.add(&sub("due"), Problem::PartsOutOfOrder);
            }
            last = last.max(day);
        }
    }
    if let (Some(sum), Some(amount)) = (sum, amount)
        && sum != amount
    {
        let instalments = [at, "/instalments"].concat();
        findings.add(&instalments, Problem::PartsDiffer { sum, amount });
    }
}

/// Reads a last day: 2026年12月31日前 and 于2026.12.31之前 are fine, 下个月底 is not.
fn due(findings: &mut Findings, at: &str, typed: &str) -> Option<Date> {
    let plain = numerals::to_ascii(typed);
    let mut day = plain.trim().trim_end_matches(['。', '.', ',', ';']);
    for lead in ["最迟", "最晚", "应", "在", "于"] {
        day = day.strip_prefix(lead).unwrap_or(day).trim_start();
    }
    for tail in ["付清", "还清", "之前", "以前", "前", "止", "当天", "当日"] {
        day = day.strip_suffix(tail).unwrap_or(day).trim_end();
    }
    match Date::parse_typed(day, findings.today) {
        Ok(day) => {
            if day < findings.today {
                findings.add(at, Problem::DuePast { day });
            }
            Some(day)
        }
        Err(DateProblem::NotADate) => {
            let plain = numerals::without_spaces(typed);
            let problem = if words::is_vague_day(&plain) {
                Problem::DueVague
            } else if words::is_relative_day(&plain) {
                Problem::DueRelative
            } else {
                Problem::Due(DateProblem::NotADate)
            };
            findings.add(at, problem);
            None
        }
        Err(problem) => {
            findings.add(at, Problem::Due(problem));
            None
        }
    }
}
