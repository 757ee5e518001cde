//! Ways, sums, time limits and documents.

use law::money::parse_amount;
use leptos::prelude::*;

use super::example::Entry;
use crate::i18n;
use crate::ui::{
    Breakdown, BreakdownLine, Choice, Folded, MoneyText, PathCard, PathFact, PrintDocument,
    PrintRow, PrintSection, PrintSheet, TimeLimit, paragraph, path_list,
};

pub(super) const EXAMPLES: &[Entry] = &[
    ("path-card", "taken", || {
        path_list(vec![taken("path-taken", false)])
    }),
    ("path-card", "chosen", || {
        path_list(vec![taken("path-chosen", true)])
    }),
    ("path-card", "refused", || path_list(vec![refused()])),
    ("breakdown", "closed", breakdown),
    ("money-text", "plain", || money(false)),
    ("money-text", "capitals", || money(true)),
    ("time-limit", "running", || time_limit(false)),
    ("time-limit", "late", || time_limit(true)),
    ("print-sheet", "masked", print_sheet),
];

fn facts() -> Vec<PathFact> {
    let facts = i18n::gallery().law.facts.into_iter();
    let facts = facts.map(|[name, value, note]| PathFact {
        name,
        value: value.to_owned(),
        note: note.to_owned(),
    });
    facts.collect()
}

fn taken(id: &'static str, chosen: bool) -> PathCard {
    let t = &i18n::gallery().law;
    let [[title, lead], _] = t.paths;
    let [recommended, open, _] = t.marks;
    let ticked = RwSignal::new(chosen);
    let choice = Choice {
        id: format!("{id}-choice"),
        name: id.to_owned(),
        one_of: true,
        label: t.take.into(),
        notes: Vec::new(),
        named_by: Some(id.to_owned()),
        described_by: None,
        wrong: Signal::stored(false),
        chosen: ticked.into(),
        changed: Callback::new(move |on| ticked.set(on)),
    };
    PathCard {
        id: id.to_owned(),
        open: true,
        marks: vec![("recommended", recommended), ("openness", open)],
        title,
        lead: lead.into(),
        facts: facts(),
        body: vec![breakdown(), choice.view()],
    }
}

fn refused() -> PathCard {
    let t = &i18n::gallery().law;
    let [_, [title, lead]] = t.paths;
    let [_, _, closed] = t.marks;
    let [summary, why] = t.closed;
    let why = view! { <Folded summary open=true body=paragraph("", why.to_owned())/> };
    PathCard {
        id: "path-refused".to_owned(),
        open: false,
        marks: vec![("openness", closed)],
        title,
        lead: lead.into(),
        facts: facts(),
        body: vec![why.into_any()],
    }
}

fn breakdown() -> AnyView {
    let t = &i18n::gallery().law;
    let (summary, columns) = t.breakdown;
    let [name, total, note] = t.total;
    let lines = t.lines.into_iter().map(|[step, rule, sum]| BreakdownLine {
        step: step.to_owned(),
        rule: rule.to_owned(),
        sum: sum.to_owned(),
    });
    view! {
        <Breakdown summary columns lines=lines.collect() total=(name, total.to_owned()) note/>
    }
    .into_any()
}

fn money(capitals: bool) -> AnyView {
    let read = parse_amount(i18n::gallery().fields.amount.filled).ok();
    let shown = read.map(|read| view! { <MoneyText amount=read.money capitals/> });
    view! { <p>{shown}</p> }.into_any()
}

fn time_limit(late: bool) -> AnyView {
    let t = &i18n::gallery().law;
    let [what, until, left, over] = t.limit;
    let (summary, rule) = i18n::gallery().choices.rule;
    TimeLimit {
        what: what.to_owned(),
        until: until.to_owned(),
        left: if late { over } else { left }.to_owned(),
        late,
        notes: if late { vec![t.limit_note] } else { Vec::new() },
        rule: (summary, rule.to_owned()),
    }
    .view()
}

fn print_sheet() -> AnyView {
    let t = &i18n::gallery().law;
    let [title, subtitle, note, heading, closing] = t.document;
    let rows = t
        .document_rows
        .into_iter()
        .map(|[label, value, mask]| PrintRow {
            label: label.to_owned(),
            value: value.to_owned(),
            mask: (!mask.is_empty()).then(|| mask.to_owned()),
        });
    let document = PrintDocument {
        title: title.to_owned(),
        subtitle: subtitle.to_owned(),
        notes: vec![note.to_owned()],
        sections: vec![PrintSection {
            heading: heading.to_owned(),
            rows: rows.collect(),
        }],
        closing: vec![closing.to_owned()],
    };
    let document = Memo::new(move |_| document.clone());
    view! { <PrintSheet text=t.print document/> }.into_any()
}
