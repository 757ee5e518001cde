//! What is worth knowing before choosing: the cap on interest, the limitation of actions, and that
//! a dispute is told in free text. Nothing here ever blocks.

use law::limitation::{Limitation, LimitationWarning};
use leptos::prelude::*;
use matter::filing::LoanTerms;

use super::Outlook;
use super::rule::rule;
use crate::i18n::{self, format};
use crate::ui::{Notice, NoticeKind, live, paragraph, prose_paragraph};

/// The notices that apply.
#[component]
pub fn Notices(
    /// What the law makes of the draft.
    outlook: Outlook,
) -> AnyView {
    live(move || {
        let mut notices = Vec::new();
        if !outlook.is_loan.get() {
            let text = i18n::choose().notices.free_text.to_owned();
            notices.push(notice(NoticeKind::Info, vec![paragraph("", text)]));
        }
        notices.extend(outlook.loan.with(cap));
        notices.extend(outlook.limitation.get().and_then(|it| limitation(&it)));
        notices.into_any()
    })
}

fn notice(kind: NoticeKind, body: Vec<AnyView>) -> AnyView {
    view! { <Notice kind>{body}</Notice> }.into_any()
}

/// The agreed rate is above what a court grants.
fn cap(loan: &LoanTerms) -> Option<AnyView> {
    let t = &i18n::choose().notices;
    let (cap, rate) = (loan.cap?, loan.rate?);
    if rate <= cap.annual_rate {
        return None;
    }
    let sentence = (t.above_cap)(
        &rate.to_string(),
        &cap.annual_rate.to_string(),
        &cap.lpr.to_string(),
        &format::date(cap.lpr_date),
    );
    let mut body = vec![prose_paragraph("", &sentence)];
    if cap.stale {
        body.push(prose_paragraph("", &t.cap_stale));
    }
    if cap.earlier_rule_until_2020 {
        body.push(prose_paragraph("", &t.cap_earlier_rule));
    }
    body.push(rule(t.article, &[cap.article]));
    Some(notice(NoticeKind::Warning, body))
}

fn limitation(it: &Limitation) -> Option<AnyView> {
    let t = &i18n::choose().notices;
    let say = match it.warning {
        LimitationWarning::None => return None,
        LimitationWarning::Soon => t.limitation_soon,
        LimitationWarning::PerhapsOver => t.limitation_over,
    };
    let body = vec![
        prose_paragraph("", &say(&format::date(it.last_day))),
        prose_paragraph("", &t.limitation_help),
        rule(t.article, &[it.article, it.interruption_article]),
    ];
    Some(notice(NoticeKind::Warning, body))
}
