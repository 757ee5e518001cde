//! The time: today's date in China, the clock on the wall, and waiting.

use law::date::Date;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Milliseconds since 1970 UTC by the device's clock.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    reason = "the clock counts whole milliseconds below 2^53"
)]
pub fn now_ms() -> i64 {
    js_sys::Date::now() as i64
}

/// Today's date in China by the device's clock, wherever the device is.
#[must_use]
pub fn today() -> Date {
    matter::record::day_of(now_ms())
}

/// Hour and minute of `at` (milliseconds since 1970 UTC) in China: `10:42`.
#[must_use]
pub fn hour_minute(at: i64) -> String {
    let minutes = at.div_euclid(60_000) + 8 * 60;
    let (hour, minute) = (
        minutes.div_euclid(60).rem_euclid(24),
        minutes.rem_euclid(60),
    );
    format!("{hour:02}:{minute:02}")
}

/// Runs `then` once, `ms` milliseconds from now. It cannot be cancelled: compare a count inside.
#[inline(never)]
pub fn after(ms: i32, then: Box<dyn FnOnce()>) {
    if let Some(window) = super::window() {
        let then = Closure::once_into_js(then);
        _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), ms);
    }
}

/// Runs `then` before the next painting, when the view just changed is in the page.
#[inline(never)]
pub fn next_frame(then: Box<dyn FnOnce()>) {
    if let Some(window) = super::window() {
        let then = Closure::once_into_js(then);
        _ = window.request_animation_frame(then.unchecked_ref());
    }
}

/// Runs `then` once the view just changed has been painted.
pub fn after_painting(then: Box<dyn FnOnce()>) {
    next_frame(Box::new(|| after(0, then)));
}

/// Waits `ms` milliseconds.
pub async fn sleep(ms: i32) {
    let waited = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = super::window() {
            _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms);
        }
    });
    _ = wasm_bindgen_futures::JsFuture::from(waited).await;
}
