//! Settlements as people write them and what is found: tables that a lawyer can read.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod consequences;

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn today() -> Date {
    Date::parse_iso("2026-11-24").unwrap()
}

/// A settlement of a loan without any fault; people, bank and account are invented.
fn sound() -> Value {
    json!({
        "way": "confirmation",
        "parties": ["张一", "李二"],
        "obligations": [{
            "kind": "money",
            "from": "李二",
            "to": "张一",
            "what": "借款本金",
            "amount": "30,000",
            "instalments": [
                { "amount": "10,000", "due": "2026年12月31日前" },
                { "amount": "20,000", "due": "2027.3.31" }
            ],
            "account": { "holder": "张一", "bank": "某银行杭州分行", "number": "6200000000000005" },
            "on_default": ["all_due", { "interest": { "rate": "年利率12%" } }]
        }],
        "total": "30,000",
        "fees_borne_by": "李二",
        "everything_settled": true,
        "loan": { "contract_on": "2026-05-25" },
        "text": "双方无其他争议。"
    })
}

fn found(settlement: Value) -> Vec<Finding> {
    check(&serde_json::from_value(settlement).unwrap(), today())
}

/// `pointer problem severity article`, each finding on its own.
fn shown(findings: &[Finding]) -> Vec<String> {
    let lines = findings.iter().map(|finding| {
        let json = serde_json::to_value(finding).unwrap();
        let problem = match &json["problem"] {
            Value::Object(fields) => {
                let (name, inside) = fields.iter().next().unwrap();
                match inside {
                    Value::String(inside) => format!("{name}:{inside}"),
                    _ => name.clone(),
                }
            }
            name => name.as_str().unwrap().to_owned(),
        };
        let severity = json["severity"].as_str().unwrap();
        let article = finding.article.map_or(String::from("-"), |it| it.code());
        format!("{} {problem} {severity} {article}", finding.pointer)
    });
    lines.collect()
}

/// The sound settlement with one field changed.
fn changed(pointer: &str, value: Value) -> Vec<String> {
    let mut settlement = sound();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = settlement.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(list) => list[field.parse::<usize>().unwrap()] = value,
        other => other[field] = value,
    }
    shown(&found(settlement))
}

#[test]
fn a_sound_settlement_has_no_findings() {
    assert_eq!(shown(&found(sound())), [""; 0]);
}

#[test]
fn every_slip_of_a_field_is_found_at_its_place() {
    // Field, typed, finding; `O` is the obligation, `I` one of its parts.
    for (field, typed, expected) in [
        ("O/from", "", "O/from who_missing must_fix INT 358"),
        ("O/to", " ", "O/to to_whom_missing must_fix INT 358"),
        ("O/from", "王三", "O/from not_a_party must_fix CONF 7-0-3"),
        ("O/from", "张一", "O/to same_person must_fix INT 358"),
        ("I0/due", "", "I0/due due:missing must_fix INT 358"),
        ("I0/due", "下个月底", "I0/due due_relative must_fix INT 358"),
        ("I0/due", "三十日内", "I0/due due_relative must_fix INT 358"),
        ("I0/due", "有钱就还", "I0/due due_vague must_fix INT 358"),
        (
            "I0/due",
            "2026年11月31日",
            "I0/due due:no_such_day must_fix INT 358",
        ),
        ("I0/due", "12月", "I0/due due:not_a_date must_fix INT 358"),
        ("I0/due", "2025-12-31", "I0/due due_past must_fix -"),
        (
            "I1/due",
            "2026.12.1",
            "I1/due parts_out_of_order should_fix -",
        ),
        ("I0/amount", "1万", "I0/amount amount_to_confirm note -"),
        (
            "I0/amount",
            "5,000",
            "O/instalments parts_differ must_fix INT 358",
        ),
        (
            "I0/amount",
            "一些",
            "I0/amount amount:not_an_amount must_fix INT 358",
        ),
        (
            "/total",
            "3.5万",
            "/total amount_to_confirm note -; /total total_differs must_fix INT 358",
        ),
        ("/total", "", ""),
        (
            "O/account/holder",
            "",
            "O/account/holder holder_missing should_fix -",
        ),
        (
            "O/account/holder",
            "李二",
            "O/account/holder holder_not_creditor should_fix -",
        ),
        (
            "O/account/bank",
            "",
            "O/account/bank bank_missing should_fix -",
        ),
        (
            "O/account/number",
            "６２００ ００００ ００００ ０００５",
            "",
        ),
        (
            "O/account/number",
            "6200002134567892",
            "O/account/number account_number_unusual should_fix -",
        ),
        (
            "O/account/number",
            "卡号忘了",
            "O/account/number account_number:not_digits must_fix -",
        ),
        ("/fees_borne_by", "", "/fees_borne_by fees_unsaid note -"),
        ("/text", "余款尽快支付", "/text unclear should_fix INT 358"),
        (
            "/text",
            "双方自愿离婚",
            "/text may_touch should_fix INT 355",
        ),
        (
            "/text",
            "车辆所有权归张一",
            "/text may_touch should_fix INT 355",
        ),
        (
            "/text",
            "李二不得报警",
            "/text may_touch should_fix CONF 7-0-1",
        ),
    ] {
        let long = |short: &str| {
            short
                .replace('O', "/obligations/0")
                .replace("I0", "/obligations/0/instalments/0")
                .replace("I1", "/obligations/0/instalments/1")
        };
        let said = changed(&long(field), json!(typed)).join("; ");
        let place = said.replace("/obligations/0/instalments/", "I");
        assert_eq!(
            place.replace("/obligations/0", "O"),
            expected,
            "{field} {typed}"
        );
    }
}

#[test]
fn full_width_and_words_are_read_and_shown_back() {
    let mut settlement = sound();
    settlement["obligations"][0]["amount"] = json!("３万元");
    let findings = found(settlement);
    let read = Money::from_yuan(30_000);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].problem, Problem::AmountToConfirm { read });
    assert_eq!(findings[0].remedy, Remedy::LookAgain);
}

proptest! {
    #[test]
    fn no_text_is_too_strange(texts in prop::collection::vec(".{0,12}", 8), figures in prop::collection::vec("[0-9万千元.,年月日前-]{0,12}", 5)) {
        let text = |place: usize| texts[place].clone();
        let figure = |place: usize| figures[place].clone();
        let settlement = Settlement {
            parties: vec![text(0), text(1)],
            obligations: vec![Obligation {
                from: text(0),
                to: text(2),
                what: text(3),
                amount: figure(0),
                due: figure(1),
                instalments: vec![Instalment { amount: figure(2), due: figure(3) }; 2],
                account: PayTo { cash: false, holder: text(4), bank: text(5), number: figure(4) },
                on_default: vec![
                    OnDefault::Interest { rate: text(6) },
                    OnDefault::Daily { amount: figure(0), at_most: figure(2) },
                ],
                ..Obligation::default()
            }],
            total: figure(4),
            loan: Some(LoanBehind { contract_on: Date::MIN, sued_on: None }),
            text: text(7),
            ..Settlement::default()
        };
        for finding in check(&settlement, today()) {
            prop_assert!(finding.pointer.starts_with('/'));
        }
    }
}
