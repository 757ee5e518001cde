//! Takes what was asked here over into the flow: the kind, the amount, what was said. What the
//! person typed there before stays.

use law::path::MatterKind;
use leptos::prelude::*;
use matter::draft::{Dispute, Draft};

use super::asked::Asked;
use super::questions::Answers;
use crate::app::{Route, navigate};
use crate::draft::DraftStore;
use crate::i18n::explore::Question;

/// Goes to the first screen with everything carried over.
pub(super) fn begin(store: DraftStore, asked: &Asked) {
    let kind = asked.kind.get_untracked();
    let amount = asked.amount.get_untracked();
    let words = asked.words.get_untracked();
    let answers = asked.answers.get_untracked();
    store
        .draft
        .update(|draft| carry(draft, kind, &amount, &words, &answers));
    navigate(Route::Tell);
}

fn carry(
    draft: &mut Draft,
    kind: Option<MatterKind>,
    amount: &str,
    words: &str,
    answers: &Answers,
) {
    let put = |field: &mut String, text: &str| {
        if field.trim().is_empty() {
            text.trim().clone_into(field);
        }
    };
    let Some(kind) = kind else { return };
    let dispute = dispute(kind);
    draft.dispute = Some(dispute);
    put(&mut draft.story, words);
    if dispute == Dispute::PrivateLoan {
        put(&mut draft.loan.principal, amount);
    } else {
        put(&mut draft.other_amount, amount);
    }
    if kind.can_be_arbitrated() {
        let said = answers.get(Question::Arbitration);
        draft.arbitration_clause = draft.arbitration_clause.or(said);
    }
}

/// What the first screen calls it.
const fn dispute(kind: MatterKind) -> Dispute {
    match kind {
        MatterKind::Loan => Dispute::PrivateLoan,
        MatterKind::Sale => Dispute::Sale,
        MatterKind::LabourService => Dispute::Labour,
        MatterKind::Lease => Dispute::Lease,
        MatterKind::PropertyService => Dispute::PropertyService,
        MatterKind::Traffic => Dispute::Traffic,
        _ => Dispute::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kind_amount_and_words_are_taken_over() {
        let mut draft = Draft::default();
        let kind = Some(MatterKind::Loan);
        carry(&mut draft, kind, "3万", "他借钱不还", &Answers::default());
        assert_eq!(draft.dispute, Some(Dispute::PrivateLoan));
        assert_eq!(draft.loan.principal, "3万");
        assert_eq!(draft.story, "他借钱不还");
        carry(
            &mut draft,
            Some(MatterKind::Divorce),
            "5万",
            "",
            &Answers::default(),
        );
        assert_eq!(draft.dispute, Some(Dispute::Other));
        assert_eq!(draft.other_amount, "5万");
    }

    #[test]
    fn what_was_typed_before_stays() {
        let mut draft = Draft::default();
        draft.loan.principal = "20000".to_owned();
        draft.story = "原来写的".to_owned();
        let kind = Some(MatterKind::Loan);
        carry(&mut draft, kind, "3万", "新写的", &Answers::default());
        assert_eq!(draft.loan.principal, "20000");
        assert_eq!(draft.story, "原来写的");
    }
}
