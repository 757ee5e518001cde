//! Fields and choices.

use leptos::prelude::*;

use super::example::{Entry, deaf, still};
use crate::draft::fields::PLACES;
use crate::i18n;
use crate::i18n::gallery::FieldSample;
use crate::ui::{
    AddressField, Check, Choices, CodeSent, Consent, DateField, InputKind, Line, MobileCode,
    MoneyField, RateField, Select, TextArea, TextField,
};

pub(super) const EXAMPLES: &[Entry] = &[
    ("text-field", "empty", || text("empty", InputKind::Name)),
    ("text-field", "filled", || text("filled", InputKind::Name)),
    ("text-field", "wrong", || text("wrong", InputKind::Name)),
    ("text-field", "optional", || {
        text("optional", InputKind::Name)
    }),
    ("text-field", "long", || text("long", InputKind::Name)),
    ("text-area", "empty", || area("empty")),
    ("text-area", "filled", || area("filled")),
    ("text-area", "wrong", || area("wrong")),
    ("money-field", "empty", || read("empty", InputKind::Amount)),
    ("money-field", "read", || read("filled", InputKind::Amount)),
    ("money-field", "wrong", || read("wrong", InputKind::Amount)),
    ("date-field", "empty", || read("empty", InputKind::Date)),
    ("date-field", "read", || read("filled", InputKind::Date)),
    ("date-field", "wrong", || read("wrong", InputKind::Date)),
    ("rate-field", "empty", || read("empty", InputKind::Rate)),
    ("rate-field", "read", || read("filled", InputKind::Rate)),
    ("rate-field", "wrong", || read("wrong", InputKind::Rate)),
    ("identity-field", "empty", || {
        text("empty", InputKind::Identity)
    }),
    ("identity-field", "masked", || {
        text("filled", InputKind::Identity)
    }),
    ("identity-field", "wrong", || {
        text("wrong", InputKind::Identity)
    }),
    ("phone-field", "empty", || text("empty", InputKind::Phone)),
    ("phone-field", "filled", || text("filled", InputKind::Phone)),
    ("phone-field", "wrong", || text("wrong", InputKind::Phone)),
    ("address-field", "empty", || address("empty")),
    ("address-field", "filled", || address("filled")),
    ("address-field", "elsewhere", || address("wrong")),
    ("mobile-code", "empty", || mobile_code("empty")),
    ("mobile-code", "sent", || mobile_code("filled")),
    ("mobile-code", "wrong", || mobile_code("wrong")),
    ("select", "empty", || select("empty", false)),
    ("select", "chosen", || select("filled", false)),
    ("select", "grouped", || select("grouped", true)),
    ("select", "wrong", || select("wrong", false)),
    ("choices", "empty", || choices("empty")),
    ("choices", "chosen", || choices("filled")),
    ("choices", "wrong", || choices("wrong")),
    ("check", "empty", || check("empty")),
    ("check", "on", || check("filled")),
    ("check", "wrong", || check("wrong")),
    ("consent", "empty", || consent("empty")),
    ("consent", "on", || consent("filled")),
    ("consent", "wrong", || consent("wrong")),
];

/// A field that can be typed into: its text, what is wrong with it, and its ears.
struct Live {
    id: String,
    value: Signal<String>,
    problem: Signal<Option<String>>,
    typed: Callback<String>,
}

fn live(component: &str, state: &str, sample: &FieldSample) -> Live {
    let text = match state {
        "filled" | "optional" | "long" => sample.filled,
        "wrong" => sample.wrong,
        _ => "",
    };
    let text = RwSignal::new(text.to_owned());
    Live {
        id: format!("{component}-{state}"),
        value: text.into(),
        problem: problem(state, sample.problem),
        typed: Callback::new(move |typed| text.set(typed)),
    }
}

fn problem(state: &str, said: &'static str) -> Signal<Option<String>> {
    Signal::stored((state == "wrong").then(|| said.to_owned()))
}

fn text(state: &'static str, kind: InputKind) -> AnyView {
    let t = &i18n::gallery().fields;
    let (component, sample) = match kind {
        InputKind::Identity => ("identity-field", &t.identity),
        InputKind::Phone => ("phone-field", &t.phone),
        _ => ("text-field", &t.name),
    };
    let label = if state == "long" {
        t.long
    } else {
        sample.label
    };
    let Live {
        id,
        value,
        problem,
        typed,
    } = live(component, state, sample);
    view! {
        <TextField
            id label hint=sample.hint optional=state == "optional" kind value problem typed
            left=deaf()
        />
    }
    .into_any()
}

fn area(state: &'static str) -> AnyView {
    let sample = &i18n::gallery().fields.story;
    let Live {
        id,
        value,
        problem,
        typed,
    } = live("text-area", state, sample);
    view! { <TextArea id label=sample.label hint=sample.hint value problem typed left=deaf()/> }
        .into_any()
}

/// A field that says below itself how it understood what was typed.
fn read(state: &'static str, kind: InputKind) -> AnyView {
    let t = &i18n::gallery().fields;
    let (component, sample) = match kind {
        InputKind::Amount => ("money-field", &t.amount),
        InputKind::Date => ("date-field", &t.day),
        _ => ("rate-field", &t.rate),
    };
    let it = live(component, state, sample);
    let (label, hint, left) = (sample.label, sample.hint, deaf());
    let Live { id, value, .. } = it;
    let (problem, typed) = (it.problem, it.typed);
    match kind {
        InputKind::Amount => {
            view! { <MoneyField id label hint value problem typed left/> }.into_any()
        }
        InputKind::Date => view! { <DateField id label hint value problem typed left/> }.into_any(),
        _ => view! { <RateField id label hint value problem typed left/> }.into_any(),
    }
}

fn address(state: &'static str) -> AnyView {
    let sample = &i18n::gallery().fields.address;
    let Live {
        id,
        value,
        problem,
        typed,
    } = live("address-field", state, sample);
    let places = PLACES;
    view! {
        <AddressField
            id label=sample.label hint=sample.hint places value problem typed left=deaf()
        />
    }
    .into_any()
}

fn mobile_code(state: &'static str) -> AnyView {
    let t = &i18n::gallery().fields;
    let line = |component: &str, sample: &'static FieldSample| {
        let Live {
            id,
            value,
            problem,
            typed,
        } = live(component, state, sample);
        Line {
            id,
            label: sample.label,
            hint: sample.hint,
            value,
            problem,
            typed,
            left: deaf(),
        }
    };
    let is_sent = state == "filled";
    let (note, link) = t.simulated;
    let sent = is_sent.then(|| CodeSent {
        said: t.sent.to_owned(),
        simulated: Some((note, "/sim/phone".to_owned(), link)),
    });
    view! {
        <MobileCode
            mobile=line("mobile-code-mobile", &t.phone)
            send=still(if is_sent { t.wait } else { t.send })
            busy=Signal::stored(is_sent)
            pressed=deaf()
            sent=Signal::stored(sent)
            code=line("mobile-code-code", &t.code)
        />
    }
    .into_any()
}

fn select(state: &'static str, grouped: bool) -> AnyView {
    let t = &i18n::gallery().fields;
    let sample = &t.organisation;
    let Live {
        id,
        value,
        problem,
        typed,
    } = live("select", state, sample);
    let options = t.organisations.iter();
    let options: Vec<_> = options
        .map(|(wire, name)| ((*wire).into(), (*name).into()))
        .collect();
    let groups = if grouped {
        let [one, two] = i18n::gallery().lists.file_names;
        let half = options.len() / 2;
        let rest = options.iter().skip(half).cloned().collect();
        vec![
            (one.into(), options.into_iter().take(half).collect()),
            (two.into(), rest),
        ]
    } else {
        vec![("".into(), options)]
    };
    view! { <Select id label=sample.label hint=sample.hint groups value problem chosen=typed/> }
        .into_any()
}

fn choices(state: &'static str) -> AnyView {
    let t = &i18n::gallery().choices;
    let first = t.options.first().map_or("", |(wire, _)| wire);
    let value = RwSignal::new(if state == "filled" { first } else { "" }.to_owned());
    view! {
        <Choices
            id=format!("choices-{state}")
            legend=t.legend
            hint=t.hint
            options=t.options.to_vec()
            value=value.into()
            problem=problem(state, t.problem)
            chosen=Callback::new(move |chosen| value.set(chosen))
        />
    }
    .into_any()
}

fn check(state: &'static str) -> AnyView {
    let t = &i18n::gallery().choices;
    let (label, note) = t.check;
    let value = RwSignal::new(state == "filled");
    view! {
        <Check
            id=format!("check-{state}")
            label
            note
            value=value.into()
            problem=problem(state, t.missing)
            ticked=Callback::new(move |ticked| value.set(ticked))
        />
    }
    .into_any()
}

fn consent(state: &'static str) -> AnyView {
    let t = &i18n::gallery().choices;
    let (label, note) = t.consent;
    let (summary, rule) = t.rule;
    let value = RwSignal::new(state == "filled");
    let id = match state {
        "filled" => "consent-on",
        "wrong" => "consent-wrong",
        _ => "consent-empty",
    };
    view! {
        <Consent
            id
            label
            note
            rule=Some((summary, rule.to_owned()))
            value=value.into()
            problem=problem(state, t.missing)
            ticked=Callback::new(move |ticked| value.set(ticked))
        />
    }
    .into_any()
}
