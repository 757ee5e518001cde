//! A rate of interest in any form a person writes, with the number as it was understood below it as one
//! types: `月息1分` is read as 1 % a month, 12 % a year.

use std::borrow::Cow;

use law::interest::parse_rate;
use leptos::prelude::*;

use super::{InputKind, TextField};
use crate::i18n::{self, Prose};

/// A rate of interest.
#[component]
pub fn RateField(
    /// DOM id; the error summary links here.
    id: String,
    /// The question.
    #[prop(into)]
    label: Cow<'static, str>,
    /// One sentence of help, or empty.
    #[prop(into, optional)]
    hint: Prose,
    /// Whether it may stay empty and says so.
    #[prop(optional)]
    optional: bool,
    /// The text.
    value: Signal<String>,
    /// What is wrong with it, to be shown now.
    problem: Signal<Option<String>>,
    /// Hears the text at each change.
    typed: Callback<String>,
    /// Hears when the person leaves the field.
    left: Callback<()>,
) -> AnyView {
    let echo = Signal::derive(move || {
        value
            .with(|typed| rate_read(typed))
            .map(|it| ["= ", &it].concat())
    });
    let kind = InputKind::Rate;
    view! { <TextField id label hint optional kind value problem echo typed left/> }.into_any()
}

/// How a rate was understood: `月利率 1%，一年 12%`. A bare number is one for a year, a bare 分 one for
/// a month; the period is said, so that who meant another sees it.
#[must_use]
pub fn rate_read(typed: &str) -> Option<String> {
    let read = parse_rate(typed).ok()?;
    Some((i18n::ui().rate)(read))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_read_back_with_its_period_and_for_a_year() {
        let read = [
            ("年利率12%", Some("年利率 12%")),
            ("１２％", Some("年利率 12%")),
            ("月息1分", Some("月利率 1%，一年 12%")),
            ("一分五", Some("月利率 1.5%，一年 18%")),
            ("日万分之五", Some("日利率 0.05%，一年 18.25%")),
            ("无息", Some("年利率 0%")),
            ("很高", None),
            ("", None),
        ];
        for (typed, wanted) in read {
            assert_eq!(rate_read(typed).as_deref(), wanted, "{typed}");
        }
    }
}
