//! Fields bound to the draft: wiring for assistive technology, echo, when a problem is shown.

use one_thing::browser::clock::sleep;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{
    Page, click, compose, element, find, finish_composing, focus, focused, leave, text, type_into,
    until, value,
};

/// The first screen with the questions about a loan, which is built piece by piece to its last button.
async fn loan_page() -> Page {
    let page = Page::open("/").await;
    click("dispute");
    until("the questions are there", || find("tell-next").is_some()).await;
    page
}

#[wasm_bindgen_test]
async fn an_amount_is_shown_back_as_understood() {
    let _page = loan_page().await;
    type_into("loan-principal", "３万");
    until("the echo", || {
        text("loan-principal-echo").contains("30,000")
    })
    .await;
    assert!(text("loan-principal-echo").contains("叁万元整"));
    assert_eq!(value("loan-principal"), "３万");
}

#[wasm_bindgen_test]
async fn a_problem_appears_on_leaving_and_is_wired_to_its_field() {
    let _page = loan_page().await;
    type_into("claimants-0-id_number", "12345");
    sleep(50).await;
    assert_eq!(
        element("claimants-0-id_number").get_attribute("aria-invalid"),
        None
    );
    leave("claimants-0-id_number");
    until("the problem", || {
        element("claimants-0-id_number")
            .get_attribute("aria-invalid")
            .as_deref()
            == Some("true")
    })
    .await;
    let described_by = element("claimants-0-id_number")
        .get_attribute("aria-describedby")
        .unwrap();
    assert!(
        described_by
            .split(' ')
            .any(|id| id == "claimants-0-id_number-problem")
    );
    assert!(text("claimants-0-id_number-problem").contains("18"));
}

#[wasm_bindgen_test]
async fn an_identity_number_is_masked_once_left_and_whole_while_edited() {
    let _page = loan_page().await;
    let number = "330106199003070017";
    type_into("claimants-0-id_number", number);
    leave("claimants-0-id_number");
    assert_eq!(value("claimants-0-id_number"), "330106********0017");
    focus("claimants-0-id_number");
    until("the whole number", || {
        value("claimants-0-id_number") == number
    })
    .await;
}

#[wasm_bindgen_test]
async fn half_composed_text_does_not_reach_the_draft() {
    let _page = loan_page().await;
    compose("claimants-0-name", "wang");
    sleep(600).await;
    let kept = || {
        let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
        storage.get_item("ot.draft").unwrap().unwrap_or_default()
    };
    assert!(!kept().contains("wang"));
    finish_composing("claimants-0-name", "王小明");
    until("the name is kept", || kept().contains("王小明")).await;
    assert_eq!(value("claimants-0-name"), "王小明");
}

#[wasm_bindgen_test]
async fn going_on_too_early_leads_to_a_summary_whose_links_lead_to_the_fields() {
    let _page = loan_page().await;
    click("tell-next");
    until("the summary has the focus", || focused() == "error-summary").await;
    let link = element("error-summary")
        .query_selector("a[href='#claimants-0-name']")
        .unwrap();
    link.expect("a link to the name").set_id("to-name");
    click("to-name");
    assert_eq!(focused(), "claimants-0-name");
}

#[wasm_bindgen_test]
async fn a_follow_up_question_comes_with_the_answer_that_calls_for_it() {
    let _page = loan_page().await;
    assert!(find("loan-due_on").is_none());
    click("loan-term");
    until("the day is asked", || find("loan-due_on").is_some()).await;
}

#[wasm_bindgen_test]
async fn another_defendant_is_asked_for_by_one_press() {
    let _page = loan_page().await;
    element("respondents-0")
        .next_element_sibling()
        .unwrap()
        .set_id("row");
    let add = element("row")
        .query_selector("button")
        .unwrap()
        .expect("a button");
    add.set_id("add");
    click("add");
    until("the second defendant", || {
        find("respondents-1-name").is_some()
    })
    .await;
    until("the focus is there", || focused() == "respondents-1-title").await;
}
