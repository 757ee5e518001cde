//! The sum claimed, what it is made of, and the way back to change it.

use law::money::Money;
use leptos::prelude::*;
use matter::filing::LoanTerms;

use super::Outlook;
use crate::app::Route;
use crate::browser::clock;
use crate::i18n::{self, format};
use crate::ui::{Breakdown, BreakdownLine, MoneyText, SummaryList, SummaryRow, live, live_option};

/// The sum.
#[component]
pub fn Amount(
    /// What the law makes of the draft.
    outlook: Outlook,
) -> AnyView {
    let t = i18n::choose();
    let shown = live(move || match outlook.amount.get() {
        Some(amount) => view! { <MoneyText amount capitals=true/> }.into_any(),
        None => t.amount_unknown.into_any(),
    });
    let parts = live_option(move || parts(&outlook.loan.get(), outlook.amount.get()?));
    let row = SummaryRow {
        question: t.amount.to_owned(),
        answer: shown,
        change: Some((Route::Tell.path(), t.change)),
    };
    view! {
        <section class="card">
            <SummaryList rows=vec![row]/>
            {parts}
        </section>
    }
    .into_any()
}

/// Principal, interest and costs, when it is more than the principal.
fn parts(loan: &LoanTerms, total: Money) -> Option<AnyView> {
    let t = i18n::choose();
    let today = clock::today();
    let interest = loan.interest_to(today);
    if interest.is_none() && loan.costs.is_none() {
        return None;
    }
    let interest_name = match loan.accrued(today) {
        Some(accrued) if loan.interest_claimed.is_none() => (t.interest_computed)(
            &format::date(accrued.from),
            &format::date(accrued.to),
            &accrued.rate.to_string(),
        ),
        _ => t.interest.to_owned(),
    };
    let parts = [
        (t.principal.to_owned(), loan.principal),
        (interest_name, interest),
        (t.costs.to_owned(), loan.costs),
    ];
    let lines = parts.into_iter().filter_map(|(step, sum)| {
        let sum = format::money(sum?);
        Some(BreakdownLine {
            step,
            rule: String::new(),
            sum,
        })
    });
    let lines = lines.collect();
    let [step, sum] = t.paths.breakdown_columns;
    let total = (t.paths.breakdown_total, format::money(total));
    Some(view! { <Breakdown summary=t.amount_parts columns=[step, sum] lines total/> }.into_any())
}
