//! One way as a card: what it takes, what it costs, what one gives up, why it is open or not.

use law::path::{Cost, Path, PathKind};
use leptos::prelude::*;

use super::fee::fee;
use crate::i18n::{self, Prose, format};
use crate::ui::{Folded, PathCard, PathFact, lines, paragraph, prose_paragraph};

/// The card; `end` stands at its end, such as the control to choose it.
pub(in crate::flow) fn card(path: &Path, end: Vec<AnyView>) -> PathCard {
    let law = i18n::law();
    let mut body = words(path);
    body.push(reasons(path));
    body.extend(fee(path));
    body.extend(end);
    PathCard {
        id: heading(path.kind),
        open: path.openness.can_be_taken(),
        marks: marks(path),
        title: (law.path)(path.kind),
        lead: (law.path_plain)(path.kind),
        facts: facts(path),
        body,
    }
}

/// DOM id of a card's heading.
pub(super) fn heading(kind: PathKind) -> String {
    format!("path-{}", kind as u8)
}

fn marks(path: &Path) -> Vec<(&'static str, &'static str)> {
    let t = &i18n::choose().paths;
    let openness = (i18n::law().openness)(path.openness);
    let marks = [
        (path.recommended.is_some(), "recommended", t.recommended),
        (path.is_cheapest, "cheapest", t.cheapest),
        (path.is_quickest, "quickest", t.quickest),
        (path.is_fewest_steps, "fewest", t.fewest),
        (true, "openness", openness),
    ];
    let marks = marks.into_iter().filter(|(holds, ..)| *holds);
    marks.map(|(_, kind, word)| (kind, word)).collect()
}

/// Steps, days, cost now, cost in the end and who bears it.
fn facts(path: &Path) -> Vec<PathFact> {
    let t = &i18n::choose().paths;
    let (mut longer, mut later) = (String::new(), String::new());
    if path.extension_days > 0 {
        longer = (t.days_more)(path.extension_days);
    }
    if let Some(prepaid) = path.prepaid_later.filter(|cost| !cost.is_zero()) {
        later = (t.prepaid)(&price(Some(prepaid)));
    }
    let bearer = (i18n::law().bearer)(path.bearer).to_owned();
    let fact = |name, value, note| PathFact { name, value, note };
    vec![
        fact(t.steps, (t.steps_value)(path.steps_for_me), String::new()),
        fact(t.days, (t.days_value)(path.min_days, path.max_days), longer),
        fact(t.cost_now, price(path.cost_now), later),
        fact(t.cost_end, price(path.cost_at_end), bearer),
    ]
}

/// An amount, a range in which the court sets it, or that it depends.
fn price(cost: Option<Cost>) -> String {
    let t = &i18n::choose().paths;
    let Some(cost) = cost else {
        return t.cost_unknown.to_owned();
    };
    match cost.fixed() {
        Some(amount) if amount.is_zero() => t.free.to_owned(),
        Some(amount) => format::money(amount),
        None => (t.cost_between)(&format::money(cost.least), &format::money(cost.most)),
    }
}

/// Why it is recommended, until when and from when it is open, what one gives up, and how to take it when it is not filed here.
fn words(path: &Path) -> Vec<AnyView> {
    let t = &i18n::choose().paths;
    let law = i18n::law();
    let mut words = Vec::new();
    let mut say = |title: &str, text: &Prose| {
        if !text.is_empty() {
            words.push(prose_paragraph("path-why", &text.after(title)));
        }
    };
    if let Some(why) = path.recommended {
        say(t.because, &(law.recommendation)(why));
    }
    if let Some(day) = path.opens_on {
        say("", &(t.opens_on)(&format::date(day)).into());
    }
    if let Some(deadline) = path.begin_by {
        say("", &(t.begin_by)(&format::date(deadline.last_day)).into());
    }
    let given_up: Prose = path
        .gives_up
        .iter()
        .map(|what| (law.gives_up)(*what))
        .collect();
    match path.kind {
        PathKind::MediationAfterFiling => say("", &t.trial_stays),
        _ if given_up.is_empty() => say("", &t.gives_up_nothing),
        _ => say(t.gives_up, &given_up),
    }
    say(t.how, &(law.path_how)(path.kind));
    words
}

/// Why it is open or not, each reason with its article, one tap away.
fn reasons(path: &Path) -> AnyView {
    let t = &i18n::choose().paths;
    let law = i18n::law();
    let closed = !path.openness.can_be_taken();
    let reasons = path.reasons.iter();
    let reasons = reasons.map(|it| ((law.why)(it.why), (law.article)(&it.article)));
    let rule = |title: &str, article| {
        paragraph("choice-note", format!("{title}{}", (law.article)(article)))
    };
    let body = vec![
        lines(reasons.collect()),
        rule(t.rule, &path.article),
        rule(t.bearer_rule, &path.bearer_article),
    ];
    let summary = if closed { t.why_closed } else { t.why_open };
    view! { <Folded summary body=body.into_any()/> }.into_any()
}
