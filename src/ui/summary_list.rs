//! Questions with their answers, each with a way back to change it where there is one.

use leptos::prelude::*;

/// A question and its answer.
pub struct SummaryRow {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: AnyView,
    /// Where it is changed and what the link says, if it can be.
    pub change: Option<(String, &'static str)>,
}

impl From<(String, String)> for SummaryRow {
    fn from((question, answer): (String, String)) -> Self {
        Self {
            question,
            answer: answer.into_any(),
            change: None,
        }
    }
}

/// Questions and their answers.
#[component]
pub fn SummaryList(
    /// Question and answer, in order.
    rows: Vec<SummaryRow>,
) -> AnyView {
    let rows = rows.into_iter().map(|row| {
        let change = row.change.map(|(href, label)| {
            let what = format!(": {}", row.question);
            view! {
                <dd class="summary-change">
                    <a href=href>{label}<span class="visually-hidden">{what}</span></a>
                </dd>
            }
        });
        view! { <div><dt>{row.question}</dt><dd>{row.answer}</dd>{change}</div> }.into_any()
    });
    view! { <dl class="summary-list">{rows.collect::<Vec<_>>()}</dl> }.into_any()
}

/// Rows of plain words.
#[must_use]
pub fn summary(rows: Vec<(String, String)>) -> AnyView {
    let rows = rows.into_iter().map(SummaryRow::from).collect();
    view! { <SummaryList rows/> }.into_any()
}
