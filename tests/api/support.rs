//! Starts the real program, and plays the people who use it.

mod backend;
mod draft;
mod person;
mod simulators;

pub(crate) use backend::Backend;
pub(crate) use draft::{fixture, jpeg};
pub(crate) use person::{Answer, Person, new_key};

use std::time::{Duration, Instant};

/// Asks again until there is an answer; ten seconds are enough for anything here.
pub(crate) async fn until<T, F: Future<Output = Option<T>>>(
    what: &str,
    mut ask: impl FnMut() -> F,
) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = ask().await {
            return found;
        }
        assert!(
            began.elapsed() < Duration::from_secs(20),
            "waited in vain for {what}"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
