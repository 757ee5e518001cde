//! How a sum came about, line by line, one tap away.

use leptos::prelude::*;

/// One line of a computation.
pub struct BreakdownLine {
    /// What it does.
    pub step: String,
    /// By which rule.
    pub rule: String,
    /// What it adds.
    pub sum: String,
}

/// The computation, folded.
#[component]
pub fn Breakdown(
    /// Unfolds it.
    summary: &'static str,
    /// Headings of the columns: step, sum.
    columns: [&'static str; 2],
    /// The lines.
    lines: Vec<BreakdownLine>,
    /// Name of the total, and the total.
    total: (&'static str, String),
    /// A note below, or empty.
    #[prop(optional)]
    note: &'static str,
) -> AnyView {
    let lines = lines.into_iter().map(|line| {
        view! {
            <tr>
                <th scope="row">{line.step}<small class="choice-note">" "{line.rule}</small></th>
                <td class="number">{line.sum}</td>
            </tr>
        }
    });
    view! {
        <details class="breakdown more">
            <summary>{summary}</summary>
            <table>
                <thead>
                    <tr><th scope="col">{columns[0]}</th><th scope="col" class="number">{columns[1]}</th></tr>
                </thead>
                <tbody>{lines.collect_view()}</tbody>
                <tfoot>
                    <tr><th scope="row">{total.0}</th><td class="number">{total.1}</td></tr>
                </tfoot>
            </table>
            {(!note.is_empty()).then(|| view! { <p class="choice-note">{note}</p> })}
        </details>
    }
    .into_any()
}
