//! How the fee of a way is computed, line by line, each with its bracket and its article.

use law::fee::{self, Outcome};
use law::money::Money;
use law::path::{Path, PathKind};
use law::procedure::Procedure;
use leptos::prelude::*;
use matter::filing::fee_of;

use crate::i18n::{self, format};
use crate::ui::{Breakdown, BreakdownLine, prose_paragraph};

/// The computation, one tap away; nothing for ways at which no court charges.
pub(super) fn fee(path: &Path) -> Option<AnyView> {
    let t = &i18n::choose().paths;
    let law = i18n::law();
    let fee = fee_of(path)?;
    let line = |line: &fee::FeeLine| BreakdownLine {
        step: (law.fee_step)(&line.step),
        rule: (law.article)(&line.article),
        sum: line.exact.to_string(),
    };
    let lines = fee.lines.iter().map(line).collect();
    let total = (t.breakdown_total, format::money(fee.total));
    let computation = view! {
        <Breakdown
            summary=t.breakdown columns=t.breakdown_columns lines total note=t.estimate
        />
    };
    Some(computation.into_any())
}

/// What a settlement costs with a paper of the court (FEE 15), beside the free one.
pub(super) fn statement(kind: PathKind, amount: Money) -> Option<AnyView> {
    if kind != PathKind::MediationAfterFiling {
        return None;
    }
    let t = &i18n::choose().paths;
    let half = fee::after_outcome(amount, Procedure::Summary, Outcome::MediationStatement);
    Some(prose_paragraph(
        "path-why",
        &(t.with_statement)(&format::money(half.total)),
    ))
}
