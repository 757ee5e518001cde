//! Finding a matter by its reference or case number, as it was typed or pasted; also one that was
//! asked for on the first screen, before signing in.

use contract::matter::MatterSummary;
use leptos::prelude::*;

use crate::api;
use crate::app::{Route, route};
use crate::browser::{input, storage};
use crate::i18n::format::comparable;
use crate::matter::known;

/// Where the first screen leaves it, for this tab only: a number is personal, and no address has it.
const PLACE: &str = "ot.find";
/// The field of the first screen, which still holds it where nothing can be kept.
const FIELD: &str = "find-number";
/// A number is at least so long that a text around it is taken for one that has it in it.
const NUMBER: usize = 6;
/// So many pages of matters are looked through.
const PAGES: usize = 20;

/// Takes what was asked for on the first screen, or nothing.
pub(super) fn take() -> String {
    let left = storage::take_from_tab(PLACE);
    let asked = left.or_else(|| input::current(FIELD)).unwrap_or_default();
    input::write(FIELD, "");
    asked.trim().to_owned()
}

/// Looks through earlier matters until one fits what was asked for, and opens it if it is the only
/// one.
pub(super) async fn open(typed: RwSignal<String>) {
    for _ in 0..PAGES {
        let Some(wanted) = typed.try_get_untracked() else {
            return;
        };
        let found = untrack(|| known::list(|list| fitting(&list.items, &wanted)));
        let next = untrack(|| known::list(|list| list.next.clone())).flatten();
        match (found.unwrap_or_default().as_slice(), next) {
            ([id], _) => return route::replace(Route::Matter(id.clone())),
            ([], Some(cursor)) => match api::matters::list(&cursor).await {
                Ok(json) if known::learn_list(&json, false) => {}
                _ => return,
            },
            _ => return,
        }
    }
}

fn fitting(items: &[MatterSummary], wanted: &str) -> Vec<String> {
    let fitting = items.iter().filter(|item| fits(item, wanted));
    fitting.map(|item| item.id.clone()).collect()
}

/// Whether the matter has the text typed in its names or numbers, or the text has one of its numbers
/// in it, as a message does that was pasted as it came. Anything fits nothing typed.
pub(super) fn fits(item: &MatterSummary, typed: &str) -> bool {
    let wanted = comparable(typed);
    let number = comparable(item.case_number.as_deref().unwrap_or_default());
    let reference = comparable(&item.reference);
    let around = |number: &str| number.chars().count() >= NUMBER && wanted.contains(number);
    [&comparable(&item.respondent), &reference, &number]
        .iter()
        .any(|text| text.contains(&wanted))
        || around(&reference)
        || around(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item() -> MatterSummary {
        MatterSummary {
            id: "1".to_owned(),
            reference: "YJS-2026-7KQ4M".to_owned(),
            case_number: Some("（2026）浙0106民初1号".to_owned()),
            respondent: "李四".to_owned(),
            draft: false,
            changed_at: 0,
        }
    }

    #[test]
    fn a_matter_is_found_by_name_reference_or_case_number_however_it_is_typed() {
        for typed in [
            "",
            "李四",
            " 7kq4m",
            "yjs2026",
            "(2026)浙0106民初1号",
            "浙０１０６",
            "ＹＪＳ－２０２６－７ＫＱ４Ｍ",
            " YJS 2026 7KQ4M ",
            "编号：YJS-2026-7KQ4M",
            "案号：（２０２６）浙０１０６民初１号",
            "【法院】您的案件已收到，编号：YJS-2026-7KQ4M，请留意短信。",
        ] {
            assert!(fits(&item(), typed), "{typed}");
        }
        for typed in ["王五", "YJS-2026-7KQ4N", "编号：YJS-2026-7KQ4", "7KQ4MM"] {
            assert!(!fits(&item(), typed), "{typed}");
        }
    }

    #[test]
    fn a_matter_without_a_case_number_is_not_found_by_any() {
        let item = MatterSummary {
            case_number: None,
            ..item()
        };
        assert!(!fits(&item, "（2026）浙0106民初1号"));
    }
}
