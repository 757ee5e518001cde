//! Addresses, and where the focus goes with them.

use one_thing::app::{HelpPage, Route, navigate};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, click, element, focused, until};

#[wasm_bindgen_test]
fn every_route_is_found_by_its_path() {
    let id = || "7f".to_owned();
    let routes = [
        Route::Tell,
        Route::Choose,
        Route::Sign,
        Route::SignIn,
        Route::Matters,
        Route::Matter(id()),
        Route::Document(id()),
        Route::Gallery,
        Route::Words,
    ];
    let help = HelpPage::ALL.map(Route::Help);
    for route in routes.into_iter().chain(help) {
        assert_eq!(Route::of(&route.path()), route);
    }
}

#[wasm_bindgen_test]
fn a_slash_at_the_end_changes_nothing() {
    assert_eq!(Route::of("/choose/"), Route::Choose);
}

#[wasm_bindgen_test]
fn an_unknown_path_is_not_found() {
    assert_eq!(Route::of("/choose/more"), Route::NotFound);
}

#[wasm_bindgen_test]
async fn a_link_inside_the_site_shows_its_screen_and_focuses_the_heading() {
    let _page = Page::open("/").await;
    click("elsewhere");
    until("the heading has the focus", || focused() == "page-title").await;
    assert!(element("tell-hero").has_attribute("hidden"));
    assert_eq!(
        web_sys::window().unwrap().location().pathname().unwrap(),
        "/matters"
    );
}

#[wasm_bindgen_test]
async fn going_back_shows_the_first_screen_and_focuses_its_heading() {
    let _page = Page::open("/").await;
    navigate(Route::Matters);
    until("the heading has the focus", || focused() == "page-title").await;
    web_sys::window()
        .unwrap()
        .history()
        .unwrap()
        .back()
        .unwrap();
    until("the first heading has the focus", || {
        focused() == "tell-title"
    })
    .await;
    assert!(!element("tell-hero").has_attribute("hidden"));
}

#[wasm_bindgen_test]
async fn opening_the_app_leaves_the_focus_alone() {
    let _page = Page::open("/choose").await;
    assert_ne!(focused(), "page-title");
}
