//! The single-page app that litigants use: 说 → 选 → 签, then one page for the matter.
//!
//! Reading order: [`app`] holds the screens together; [`flow`] is the way from the story to the
//! signature; [`matter`] is the page of a matter to its end; [`help`] is what stands around them;
//! [`gallery`] shows every component; [`draft`] keeps what a person typed;
//! [`ui`], [`i18n`] and [`browser`] are the ground; [`api`] speaks to the court's service. Rules
//! of law and of the flow are in the crates `law` and `matter`, never here.

pub mod api;
pub mod app;
pub mod browser;
pub mod draft;
pub mod flow;
pub mod gallery;
pub mod help;
pub mod i18n;
pub mod matter;
pub mod ui;

/// Starts the app inside `#app` of the shell.
pub fn start() {
    app::start();
}
