//! What it costs: paid, paid back, due, and what may still come, with how that is computed.

use law::fee::FeeLine;
use leptos::prelude::*;
use matter::state::{Matter, PaymentStatus};

use super::Page;
use super::facts::Rows;
use crate::i18n::{self, format};
use crate::ui::{Breakdown, BreakdownLine, live, prose_paragraph, summary};

/// The money side of the matter.
pub(super) fn costs(page: Page) -> AnyView {
    let t = &i18n::matter().costs;
    let rows = Memo::new(move |_| page.state(rows).unwrap_or_default());
    let content = live(move || {
        let rows = rows.get();
        let more = untrack(|| page.state(|matter| (may_end_free(matter), computation(matter))));
        let (free, computation) = more.unwrap_or_default();
        let free = free.then(|| prose_paragraph("card-note", &t.free_if_performed));
        view! { {summary(rows)} {free} {computation} }.into_any()
    });
    view! {
        <section class="costs card" aria-labelledby="costs-title">
            <h2 class="card-title" id="costs-title">{t.title}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn rows(matter: &Matter) -> Rows {
    let t = &i18n::matter().costs;
    let costs = matter.costs();
    let mut rows = Rows::new();
    let mut row = |label: &str, value: String| rows.push((label.to_owned(), value));
    row(t.paid, format::money(costs.paid));
    for payment in matter
        .payments
        .iter()
        .filter(|it| it.status == PaymentStatus::Paid)
    {
        let fee = matter
            .fees
            .iter()
            .find(|fee| fee.notice.fee_id == payment.fee_id);
        if let Some(receipt) = fee.and_then(|fee| fee.receipt.clone()) {
            row(t.receipt, receipt);
        }
    }
    if !costs.refunded.is_zero() {
        row(t.refunded, format::money(costs.refunded));
    }
    if !costs.due.is_zero() {
        row(t.due, format::money(costs.due));
    }
    let (least, most) = (
        format::money(costs.to_come_least),
        format::money(costs.to_come_most),
    );
    match matter.fee_to_come() {
        None if costs.due.is_zero() => row(t.to_come, t.nothing.to_owned()),
        None => {}
        Some(purpose) if matter.fee_for(purpose).is_none() => row(t.to_come, t.unknown.to_owned()),
        Some(_) => {
            let sum = if least == most {
                most
            } else {
                (t.between)(&least, &most)
            };
            row(t.to_come, format!("{sum}{}", t.estimate));
        }
    }
    rows
}

/// Whether the matter may still end free of charge, which is the least of what may come.
fn may_end_free(matter: &Matter) -> bool {
    let costs = matter.costs();
    costs.to_come_least.is_zero() && !costs.to_come_most.is_zero()
}

/// How the fee that may still come, or is due, is computed, line by line.
fn computation(matter: &Matter) -> Option<AnyView> {
    let t = &i18n::matter().costs;
    let due = matter
        .current_fee()
        .filter(|_| !matter.costs().due.is_zero());
    let purpose = matter.fee_to_come().or(due.map(|fee| fee.notice.purpose))?;
    let fee = matter.fee_computed(purpose)?;
    let law = i18n::law();
    let line = |line: &FeeLine| BreakdownLine {
        step: (law.fee_step)(&line.step),
        rule: (law.article)(&line.article),
        sum: line.exact.to_string(),
    };
    let lines = fee.lines.iter().map(line).collect();
    let total = (t.total, format::money(fee.total));
    let view = view! {
        <Breakdown summary=t.breakdown columns=t.columns lines total note=t.notice_counts/>
    };
    Some(view.into_any())
}
