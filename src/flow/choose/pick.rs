//! The control of a way that can be filed here.

use law::Procedure;
use law::path::PathKind;
use leptos::prelude::*;
use matter::draft::{Draft, MediationWish};
use matter::filing::procedure_of;

use super::card::heading;
use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::Choice;

/// The control of a way that can be filed here: mediation is a wish beside a procedure, so it is
/// a checkbox; of the procedures one is chosen.
pub(super) fn choice(store: DraftStore, kind: PathKind) -> AnyView {
    let t = &i18n::choose().paths;
    let procedure = procedure_of(kind);
    let is_mediation = kind == PathKind::MediationAfterFiling;
    let chosen = move |draft: &Draft| {
        if is_mediation {
            draft.choice.mediation == Some(MediationWish::Yes)
        } else {
            draft.choice.procedure == procedure
        }
    };
    // The ordinary procedure is never closed: the error summary leads to it.
    let id = match procedure {
        _ if is_mediation => "choice-path-mediation",
        Some(Procedure::SmallClaims) => "choice-procedure-small_claims",
        Some(Procedure::Summary) => "choice-procedure-summary",
        _ => "choice-procedure",
    };
    let (name, label, notes) = if is_mediation {
        (id, t.take_mediation, vec![t.take_mediation_note.to_owned()])
    } else {
        ("choice-procedure", t.take, Vec::new())
    };
    Choice {
        id: id.to_owned(),
        name: name.to_owned(),
        one_of: !is_mediation,
        label: label.into(),
        notes,
        named_by: Some(heading(kind)),
        described_by: None,
        wrong: Signal::stored(false),
        chosen: Signal::derive(move || store.draft.with(chosen)),
        changed: Callback::new(move |ticked| {
            store
                .draft
                .update(|draft| choose(draft, is_mediation, procedure, ticked));
        }),
    }
    .view()
}

fn choose(draft: &mut Draft, is_mediation: bool, procedure: Option<Procedure>, ticked: bool) {
    let choice = &mut draft.choice;
    if !is_mediation {
        choice.procedure = procedure;
    } else if ticked {
        choice.mediation = Some(MediationWish::Yes);
        choice.procedure = choice.procedure.or(procedure);
    } else {
        choice.mediation = None;
    }
}
