//! Components in a real browser: what only a browser can show, such as focus, input methods and
//! storage. Rules of law and of the flow are tested in their crates, the whole in `tests/e2e`.

#![cfg(target_family = "wasm")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod fields;
#[path = "../golden/law.rs"]
mod golden;
mod law;
mod page;
mod routes;
mod story;

wasm_bindgen_test_configure!(run_in_browser);
