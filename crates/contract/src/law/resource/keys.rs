//! The keys of each resource: what their values are, and whether they say something of a person.

/// A key of a query.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    /// The name before `=`.
    pub name: &'static str,
    /// What its value is, in English.
    pub what: &'static str,
    /// How its value is written.
    pub form: KeyForm,
    /// The question cannot do without it.
    pub required: bool,
    /// Its value holds what a person has written or what identifies one.
    pub about_somebody: bool,
}

/// How the value of a key is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyForm {
    /// JSON, as the type of that name in `law` or `matter` is written.
    Json(&'static str),
    /// A day as YYYY-MM-DD.
    Day,
    /// A whole number.
    Number,
    /// One of several names, or plain text.
    Text,
}

const ON: Key = key(
    "on",
    KeyForm::Day,
    "The day that the question is about; today in China if none is named.",
);
pub(super) const FEES: &[Key] = &[
    key(
        "facts",
        KeyForm::Json("law::fee::FeeFacts"),
        "The suit or the application. Amounts in 分.",
    )
    .required(),
    ON,
];
pub(super) const RELIEF: &[Key] = &[
    key(
        "facts",
        KeyForm::Json("law::relief::ReliefFacts"),
        "What is known about the person who would pay.",
    )
    .required(),
    ON,
];
pub(super) const INTEREST: &[Key] = &[
    key(
        "ledger",
        KeyForm::Json("law::interest::Ledger"),
        "The loan, what was paid, and the day to which the account is made. Amounts in 分, rates \
         in millionths a year.",
    )
    .required(),
    ON,
];
pub(super) const PATHS: &[Key] = &[
    key(
        "facts",
        KeyForm::Json("law::path::PathFacts"),
        "What is known about the matter; what nobody has said stays out. Amounts in 分.",
    )
    .required(),
    ON,
];
pub(super) const CLOCKS: &[Key] = &[
    key(
        "period",
        KeyForm::Text,
        "The name of a period, together with `from`; without both the whole table is answered.",
    ),
    key(
        "from",
        KeyForm::Day,
        "The day of the event, which does not count.",
    ),
    key(
        "hour",
        KeyForm::Number,
        "The hour of the event, 0 to 23, for periods in hours.",
    ),
    ON,
];
pub(super) const COURTS: &[Key] = &[
    key(
        "facts",
        KeyForm::Json("law::jurisdiction::JurisdictionFacts"),
        "The dispute and its places; without them all courts and locations are answered.",
    )
    .about_somebody(),
    ON,
];
pub(super) const CAUSES: &[Key] = &[
    key(
        "text",
        KeyForm::Text,
        "What happened, in plain words, 20,000 characters at most; without it the tree is answered.",
    )
    .about_somebody(),
    ON,
];
pub(super) const CHECKS: &[Key] = &[
    key(
        "draft",
        KeyForm::Json("matter::draft::Draft"),
        "A draft, together with `stage`.",
    )
    .about_somebody(),
    key("stage", KeyForm::Text, "`tell`, `choose` or `sign`."),
    key(
        "settlement",
        KeyForm::Json("law::settlement::Settlement"),
        "A settlement, instead of a draft.",
    )
    .about_somebody(),
    ON,
];
pub(super) const IDENTIFIERS: &[Key] = &[
    key(
        "kind",
        KeyForm::Text,
        "`citizen_id`, `residence_permit`, `hk_macao_travel_permit`, `taiwan_travel_permit`, \
         `permanent_residence`, `passport`, `other_document`, `credit_code`, `case_number`, \
         `mobile`, `landline`, `phone`, `post_code`, `bank_card`, `person_name` or \
         `organisation_name`.",
    )
    .required(),
    key("value", KeyForm::Text, "What was typed.")
        .required()
        .about_somebody(),
    ON,
];

const fn key(name: &'static str, form: KeyForm, what: &'static str) -> Key {
    Key {
        name,
        what,
        form,
        required: false,
        about_somebody: false,
    }
}

impl Key {
    const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    const fn about_somebody(mut self) -> Self {
        self.about_somebody = true;
        self
    }
}
