//! What follows default, what a court will not confirm, and obligations other than money.

use super::*;

#[test]
fn what_follows_default_is_measured() {
    let at = "/obligations/0/on_default";
    let cap = "/obligations/0/on_default above_cap must_fix LEND 29";
    let missed = "/obligations/0/on_default missed_part_unsaid should_fix -";
    let daily = "/obligations/0/on_default/1/daily/at_most";
    for (clauses, expected) in [
        (
            json!([]),
            "/obligations/0/on_default default_missing should_fix -".to_owned(),
        ),
        (json!(["all_due"]), String::new()),
        (
            json!([{ "interest": { "rate": "12%/年" } }]),
            missed.to_owned(),
        ),
        (
            json!(["all_due", { "interest": { "rate": "年利率13%" } }]),
            cap.to_owned(),
        ),
        (
            json!(["all_due", { "interest": { "rate": "月息二分" } }]),
            [
                "/obligations/0/on_default/1/interest/rate rate_to_confirm note -; ",
                cap,
            ]
            .concat(),
        ),
        (
            json!(["all_due", { "interest": { "rate": "高利" } }]),
            "/obligations/0/on_default/1/interest/rate rate:not_a_rate must_fix -".to_owned(),
        ),
        // 8 元 a day on 30,000 is 9.74 % a year; with 3 % within the cap of 12 %, but 10 元 is 12.17 %.
        (
            json!(["all_due", { "daily": { "amount": "8", "at_most": "3,000" } }]),
            String::new(),
        ),
        (
            json!(["all_due", { "daily": { "amount": "8", "at_most": "3,000" } }, { "interest": { "rate": "年利率3%" } }]),
            cap.to_owned(),
        ),
        (
            json!(["all_due", { "daily": { "amount": "10", "at_most": "3,000" } }]),
            cap.to_owned(),
        ),
        (
            json!(["all_due", { "daily": { "amount": "8", "at_most": "" } }]),
            [daily, " penalty_unlimited should_fix CC 585-2"].concat(),
        ),
        (
            json!(["all_due", { "penalty": { "amount": "50,000" } }]),
            "/obligations/0/on_default/1/penalty/amount penalty_above_debt should_fix CC 585-2"
                .to_owned(),
        ),
        (
            json!([{ "original": { "amount": "40,000" } }]),
            String::new(),
        ),
        (
            json!(["all_due", "sue_again"]),
            "/obligations/0/on_default/1 sue_again must_fix MED 8-2".to_owned(),
        ),
    ] {
        let label = clauses.to_string();
        assert_eq!(changed(at, clauses).join("; "), expected, "{label}");
    }
    // Without a loan behind it there is no cap.
    let mut sale = sound();
    sale["loan"] = Value::Null;
    sale["obligations"][0]["on_default"][1]["interest"]["rate"] = json!("年利率24%");
    assert_eq!(shown(&found(sale)), [""; 0]);
}

#[test]
fn what_a_court_will_not_confirm_depends_on_the_way() {
    // Topic; confirmation, mediation statement, contract.
    for (topic, expected) in [
        ("status", ["must_fix INT 355", "note -", "note -"]),
        ("property_title", ["must_fix INT 355", "note -", "note -"]),
        (
            "intellectual_title",
            ["must_fix INT 355", "note -", "note -"],
        ),
        (
            "other_people",
            [
                "must_fix CONF 7-0-3",
                "must_fix MED 10-0-2",
                "must_fix CC 154",
            ],
        ),
        (
            "public_interest",
            [
                "must_fix CONF 7-0-2",
                "must_fix MED 10-0-1",
                "must_fix CC 153",
            ],
        ),
        (
            "unlawful",
            [
                "must_fix CONF 7-0-1",
                "must_fix MED 10-0-4",
                "must_fix CC 153",
            ],
        ),
    ] {
        for (way, expected) in ["confirmation", "statement", "contract"]
            .iter()
            .zip(expected)
        {
            let mut settlement = sound();
            settlement["way"] = json!(way);
            settlement["touches"] = json!([topic]);
            let expected = format!("/touches/0 touches {expected}");
            assert_eq!(shown(&found(settlement)), [expected], "{topic} {way}");
        }
    }
}

#[test]
fn things_acts_and_what_is_done_at_once_need_less() {
    let settlement = json!({
        "parties": ["张一", "李二"],
        "obligations": [
            { "kind": "thing", "from": "李二", "to": "张一", "what": "浙A00000号小型轿车及行驶证", "due": "2026年12月1日", "on_default": [{ "penalty": { "amount": "2000" } }] },
            { "kind": "act", "from": "李二", "to": "张一", "due": "2026年12月1日" },
            { "from": "李二", "to": "张一", "amount": "500", "done": true },
            { "from": "李二", "to": "张一", "amount": "500", "due": "2026-12-01", "account": { "cash": true }, "on_default": ["all_due"] }
        ],
        "fees_borne_by": "各半",
        "everything_settled": false
    });
    assert_eq!(
        shown(&found(settlement)),
        [
            "/obligations/1/what what_missing must_fix INT 358",
            "/obligations/1/on_default default_missing should_fix -",
            "/obligations/3/account/cash cash note -",
        ]
    );
    assert_eq!(
        shown(&check(&Settlement::default(), today())),
        [
            "/parties parties_missing must_fix INT 358",
            "/obligations nothing_owed must_fix INT 358",
            "/fees_borne_by fees_unsaid note -",
            "/everything_settled end_unsaid should_fix -",
        ]
    );
}
