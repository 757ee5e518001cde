//! Rows with the same columns: a table where there is room for one, a card for each row on a phone.
//!
//! A table that the style sheet lays out as cards is no table any more to some screen readers, so
//! the roles are written out.

use leptos::prelude::*;

use super::live;

/// A column.
#[derive(Clone, Copy)]
pub struct Column {
    /// Its heading.
    pub name: &'static str,
    /// Whether the rows can be put in its order.
    pub sortable: bool,
}

/// A row: the first cell names it.
pub struct TableRow {
    /// One cell for each column.
    pub cells: Vec<AnyView>,
}

/// The column that the rows are in the order of, and whether from the largest down.
pub type Order = (usize, bool);

/// The table.
#[component]
pub fn Table(
    /// What it lists.
    caption: &'static str,
    /// Its columns.
    columns: Vec<Column>,
    /// The order of the rows; a press on a heading changes it.
    order: RwSignal<Order>,
    /// Builds the rows, in that order.
    rows: Callback<(), Vec<TableRow>>,
) -> AnyView {
    let names: Vec<&'static str> = columns.iter().map(|column| column.name).collect();
    let heads = columns
        .into_iter()
        .enumerate()
        .map(|(place, column)| head(place, column, order));
    let body = live(move || {
        let rows = rows.run(()).into_iter();
        rows.map(|it| row(it, &names))
            .collect::<Vec<_>>()
            .into_any()
    });
    view! {
        <table class="table" role="table">
            <caption class="visually-hidden">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">{heads.collect::<Vec<_>>()}</tr>
            </thead>
            <tbody role="rowgroup">{body}</tbody>
        </table>
    }
    .into_any()
}

fn head(place: usize, column: Column, order: RwSignal<Order>) -> AnyView {
    if !column.sortable {
        return view! { <th scope="col" role="columnheader">{column.name}</th> }.into_any();
    }
    let sorted = move || match order.get() {
        (by, down) if by == place => Some(if down { "descending" } else { "ascending" }),
        _ => None,
    };
    let turn = move |_| {
        order.update(|(by, down)| {
            *down = if *by == place { !*down } else { false };
            *by = place;
        });
    };
    view! {
        <th scope="col" role="columnheader" aria-sort=sorted>
            <button type="button" class="table-sort" on:click=turn>{column.name}</button>
        </th>
    }
    .into_any()
}

fn row(row: TableRow, names: &[&'static str]) -> AnyView {
    let cells = row.cells.into_iter().zip(names).enumerate();
    let cells = cells.map(|(place, (cell, name))| {
        if place == 0 {
            view! { <th scope="row" role="rowheader">{cell}</th> }.into_any()
        } else {
            view! { <td role="cell" data-name=*name>{cell}</td> }.into_any()
        }
    });
    view! { <tr role="row">{cells.collect::<Vec<_>>()}</tr> }.into_any()
}
