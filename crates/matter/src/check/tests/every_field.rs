//! Every typed field against nothing, too much, full-width characters, spaces around, and nonsense.

use super::*;

mod table;

use table::{FIELDS, Field, LATER, sum};

fn found(draft: &Draft, pointer: &str) -> Option<Problem> {
    let at_field = check(draft, today(), CheckStage::Tell).into_iter();
    at_field
        .filter(|finding| finding.pointer == pointer)
        .map(|finding| finding.problem)
        .next()
}

fn try_all(mut draft: Draft, field: &Field) {
    let mut try_one = |typed: &str, expected: Option<Problem>| {
        assert!(set(&mut draft, field.pointer, typed), "{}", field.pointer);
        let shown: String = typed.chars().take(20).collect();
        assert_eq!(
            found(&draft, field.pointer),
            expected,
            "{} = {shown}",
            field.pointer
        );
    };
    let spaced = ["  ", field.good, " \u{3000}"].concat();
    try_one("", field.empty);
    try_one(" \u{3000} ", field.empty);
    try_one(field.good, None);
    try_one(field.wide, None);
    try_one(&spaced, None);
    try_one(field.nonsense, Some(field.odd));
    try_one(&"长".repeat(30_000), Some(field.long));
}

#[test]
fn every_field_answers_bad_input_with_its_problem() {
    for field in FIELDS {
        let draft = with(|draft| {
            draft.evidence = vec![Evidence {
                name: "借条".to_owned(),
                ..Evidence::default()
            }];
            draft.loan.due_on = "2026-06-01".to_owned();
            draft.third_parties = vec![Party::default()];
            draft.agents = vec![Agent::default()];
        });
        try_all(draft, field);
    }
}

#[test]
fn every_field_behind_an_answer_does_too() {
    for (pointer, answer, field) in LATER {
        let mut draft = loan();
        assert!(set(&mut draft, pointer, answer));
        if *pointer == "/loan/interest" && field.pointer != "/loan/rate" {
            draft.loan.rate = "年利率6%".to_owned();
        }
        if field.pointer == "/loan/repaid_interest" {
            draft.loan.repaid_principal = "1".to_owned();
        }
        try_all(draft, field);
    }
}

#[test]
fn a_sum_of_another_dispute_is_read_too() {
    let mut draft = loan();
    draft.dispute = Some(Dispute::Sale);
    try_all(draft, &sum("/other_amount", None));
}

#[test]
fn every_text_field_is_in_the_table() {
    let wire = serde_json::to_value(Draft {
        third_parties: vec![Party::default()],
        agents: vec![Agent::default()],
        evidence: vec![Evidence::default()],
        ..Draft::default()
    })
    .unwrap();
    let mut texts = Vec::new();
    walk(&wire, String::new(), &mut texts);
    // The same field of any party is one.
    let one = |pointer: &str| {
        ["/claimants/", "/respondents/", "/third_parties/"]
            .iter()
            .fold(pointer.to_owned(), |at, list| at.replace(list, "/party/"))
    };
    let known: Vec<String> = FIELDS
        .iter()
        .chain(LATER.iter().map(|(_, _, field)| field))
        .map(|field| one(field.pointer))
        .collect();
    for pointer in texts {
        let pointer = one(&pointer);
        // Chosen from a list, made by the device, or tested on their own.
        let other = [
            "/other_amount",
            "/choice/court",
            "/party/0/kind",
            "/party/0/id_kind",
            "/evidence/0/id",
            "/evidence/0/media_type",
            "/evidence/0/sha256",
        ]
        .contains(&pointer.as_str());
        assert!(other || known.contains(&pointer), "{pointer}");
    }
}

fn walk(value: &serde_json::Value, pointer: String, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                walk(value, [pointer.as_str(), "/", name].concat(), texts);
            }
        }
        serde_json::Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                walk(
                    value,
                    [pointer.as_str(), "/", place.to_string().as_str()].concat(),
                    texts,
                );
            }
        }
        serde_json::Value::String(_) => texts.push(pointer),
        _ => {}
    }
}

#[test]
fn slips_in_numbers_are_named_precisely() {
    for (pointer, typed, problem) in [
        (
            "/claimants/0/id_number",
            "330106190102030018",
            P::IdWrongCheck,
        ),
        (
            "/claimants/0/id_number",
            "33010619010203001",
            P::IdWrongLength,
        ),
        ("/claimants/0/id_number", "330106010203001", P::IdOldForm),
        (
            "/claimants/0/id_number",
            "330106190002290014",
            P::IdNoSuchBirthDate,
        ),
        (
            "/claimants/0/id_number",
            "330106190113010011",
            P::IdNoSuchBirthDate,
        ),
        (
            "/claimants/0/id_number",
            "330106202701010013",
            P::IdBornInFuture,
        ),
        (
            "/claimants/0/id_number",
            "600106190102030012",
            P::IdUnknownRegion,
        ),
        ("/claimants/0/phone", "12800000000", P::PhoneNotUnderstood),
        ("/claimants/0/phone", "1380000000", P::PhoneNotUnderstood),
        ("/claimants/0/name", "王", P::NameTooShort),
        ("/loan/principal", "-5", P::AmountNegative),
        ("/loan/principal", "0", P::AmountZero),
        ("/loan/principal", "1.234", P::AmountTooManyDecimals),
        ("/loan/principal", "2万亿", P::AmountTooLarge),
        ("/loan/principal", "3000元（叁万元整）", P::AmountsDiffer),
        ("/loan/lent_on", "2025-02-30", P::NoSuchDay),
        ("/loan/lent_on", "2025-13-01", P::NoSuchDay),
        ("/loan/other_facts", "好\u{0}的", P::TextNonsense),
    ] {
        let mut draft = loan();
        assert!(set(&mut draft, pointer, typed));
        assert_eq!(found(&draft, pointer), Some(problem), "{pointer} = {typed}");
    }
    for (typed, problem) in [
        ("91330199AM2TEXT08K", P::CreditCodeWrongCheck),
        ("91330199IA2TEXT08K", P::CreditCodeWrongCharacter),
        ("91330199MA2TEXT08", P::CreditCodeWrongLength),
    ] {
        let mut draft = loan();
        draft.claimants[0].kind = PartyKind::Organisation;
        draft.claimants[0].credit_code = typed.to_owned();
        assert_eq!(
            found(&draft, "/claimants/0/credit_code"),
            Some(problem),
            "{typed}"
        );
    }
}
