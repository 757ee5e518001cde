//! What came of it: the terms agreed, the decision on fee relief, the judgment, money on its way
//! back.

use leptos::prelude::*;
use matter::event::{Event, Settlement};
use matter::state::{Matter, Stage};

use super::Page;
use super::facts::Rows;
use crate::i18n::{self, Prose, format};
use crate::ui::{live, prose_paragraph, summary};

/// All of it, newest first.
pub(super) fn outcome(page: Page) -> AnyView {
    live(move || {
        let mut cards: Vec<AnyView> = page.state(refund).flatten().into_iter().collect();
        let told = page.view(|view| {
            let newest_first = view.records.iter().rev();
            newest_first
                .filter_map(|record| came_of(&record.event))
                .collect::<Vec<_>>()
        });
        cards.extend(told.unwrap_or_default());
        cards.into_any()
    })
}

fn refund(matter: &Matter) -> Option<AnyView> {
    let t = &i18n::matter().outcome;
    let Stage::AwaitingRefund(amount, _) = matter.stage else {
        return None;
    };
    let rows = vec![(t.amount.to_owned(), format::money(amount))];
    Some(card(t.refund, &t.refund_note.into(), rows))
}

fn came_of(event: &Event) -> Option<AnyView> {
    let t = &i18n::matter().outcome;
    let number = |number: &str| vec![(t.number.to_owned(), number.to_owned())];
    let terms = |settlement: &Settlement| {
        vec![
            (t.amount.to_owned(), format::money(settlement.amount)),
            (t.pay_by.to_owned(), format::date(settlement.pay_by)),
        ]
    };
    Some(match event {
        Event::SettlementReached(settlement) | Event::SettledAtTrial(settlement) => card(
            t.settlement,
            &settlement.terms.clone().into(),
            terms(settlement),
        ),
        Event::ReliefDecided(decision) => {
            card(t.relief, &(t.relief_decision)(*decision), Rows::new())
        }
        Event::Decided {
            number: of,
            operative_part,
        } => card(t.judgment, &operative_part.clone().into(), number(of)),
        Event::StatementIssued { number: of } => card(t.statement, &Prose::default(), number(of)),
        Event::NotAccepted { reason } => card(t.not_accepted, &reason.clone().into(), Rows::new()),
        _ => return None,
    })
}

fn card(title: &'static str, text: &Prose, rows: Rows) -> AnyView {
    view! {
        <section class="card">
            <h2 class="card-title">{title}</h2>
            {prose_paragraph("", text)}
            {summary(rows)}
        </section>
    }
    .into_any()
}
