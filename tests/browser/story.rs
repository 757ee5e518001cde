//! The story box: adopted as it is, read when typing pauses, never against an input method.

use one_thing::browser::clock::sleep;
use one_thing::flow::tell::story::{excerpt, veiled};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{
    Page, click, compose, document, find, finish_composing, focus, focused, leave, type_into,
    until, value, write,
};

const STORY: &str =
    "2025年3月1日，李四向我借了3万元，写了借条，说好2025年12月31日还，到现在没有还。";

fn found() -> u32 {
    document()
        .query_selector_all(".found-item")
        .unwrap()
        .length()
}

#[wasm_bindgen_test]
async fn text_typed_before_the_app_came_is_adopted_untouched() {
    let mut page = Page::without_app("/");
    focus("story");
    write("story", STORY);
    page.start_app().await;
    assert_eq!(value("story"), STORY);
    until("the story is read", || found() > 0).await;
    assert_eq!(value("story"), STORY);
    assert_eq!(value("loan-principal"), "30,000");
}

#[wasm_bindgen_test]
async fn half_composed_text_is_not_read() {
    let _page = Page::open("/").await;
    compose("story", "2025年3月1日，李四向我借了3万yuan");
    sleep(500).await;
    assert_eq!(found(), 0);
    assert_eq!(value("story"), "2025年3月1日，李四向我借了3万yuan");
    finish_composing("story", STORY);
    until("the finished text is read", || found() > 0).await;
}

#[wasm_bindgen_test]
async fn a_value_follows_the_story_until_somebody_types_another() {
    let _page = Page::open("/").await;
    type_into("story", STORY);
    until("the sum is read", || find("loan-principal").is_some()).await;
    type_into("story", &STORY.replace("3万元", "5万元"));
    until("the new sum is read", || {
        value("loan-principal") == "50,000"
    })
    .await;
    type_into("loan-principal", "41000");
    type_into("story", STORY);
    sleep(600).await;
    assert_eq!(value("loan-principal"), "41000");
}

#[wasm_bindgen_test]
async fn a_value_taken_out_stays_out() {
    let _page = Page::open("/").await;
    type_into("story", STORY);
    until("the story is read", || found() > 0).await;
    let button = document()
        .query_selector(".found-item .link-button[aria-label*='本金'] + .link-button")
        .unwrap()
        .expect("a way to take the sum out");
    button.set_id("decline");
    focus("decline");
    click("decline");
    until("the sum is out", || value("loan-principal").is_empty()).await;
    assert_eq!(focused(), "decline");
    type_into("story", &format!("{STORY}我很着急。"));
    sleep(600).await;
    assert_eq!(value("loan-principal"), "");
}

#[wasm_bindgen_test]
async fn the_story_survives_a_reload() {
    let mut page = Page::open("/").await;
    type_into("story", STORY);
    until("the story is read", || found() > 0).await;
    leave("story");
    sleep(500).await;
    page.reload().await;
    assert_eq!(value("story"), STORY);
    until("the story is known again", || found() > 0).await;
}

#[wasm_bindgen_test]
async fn an_older_story_is_offered_when_newer_text_was_typed_first() {
    let mut page = Page::open("/").await;
    type_into("story", STORY);
    sleep(800).await;
    let kept = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    let draft = kept.get_item("ot.draft").unwrap().expect("a kept draft");
    drop(page);
    page = Page::without_app("/");
    kept.set_item("ot.draft", &draft).unwrap();
    write("story", "另外一件事");
    page.start_app().await;
    assert_eq!(value("story"), "另外一件事");
    let notice = document()
        .query_selector(".notice .button")
        .unwrap()
        .expect("an offer");
    notice.set_id("restore");
    click("restore");
    assert_eq!(value("story"), format!("{STORY}\n另外一件事"));
}

#[wasm_bindgen_test]
fn an_excerpt_shows_a_few_characters_on_either_side() {
    let text = "去年三月的第一天上午，张三向我借了3万元，写了借条，说好年底一定还清。";
    let start = text.find("3万元").unwrap();
    let excerpt = excerpt(text, &(start..start + "3万元".len()));
    assert_eq!(excerpt.before, "…天上午，张三向我借了");
    assert_eq!(excerpt.words, "3万元");
    assert_eq!(excerpt.after, "，写了借条，说好年底…");
}

#[wasm_bindgen_test]
fn an_identity_number_is_starred_out_wherever_it_is_quoted() {
    let text = "号码330106199003070017，电话";
    let start = text.find("33").unwrap();
    let veiled = veiled(text, std::slice::from_ref(&(start..start + 18)));
    assert_eq!(veiled, "号码330106********0017，电话");
}

#[wasm_bindgen_test]
fn a_source_outside_the_text_shows_nothing() {
    assert_eq!(excerpt("短", &(5..9)).words, "");
}

#[wasm_bindgen_test]
async fn a_tile_chosen_before_the_app_came_is_adopted() {
    let mut page = Page::without_app("/");
    click("dispute-2");
    page.start_app().await;
    until("the questions are there", || find("tell-next").is_some()).await;
    assert!(find("loan-principal").is_none());
    click("dispute");
    until("a loan is asked for", || find("loan-principal").is_some()).await;
    assert!(find("tell-next").is_some());
}
