//! The kinds of dispute: radio buttons of the shell, which look like tiles until one is chosen and
//! like a row of chips afterwards. They can be tapped before any code is there.

use leptos::prelude::*;

use crate::browser::shell;
use crate::draft::DraftStore;

const DISPUTE: &str = "/dispute";

/// Ties the tiles to the draft for as long as the page lives.
pub(super) fn adopt(store: DraftStore) {
    shell::on_choice(
        shell::DISPUTE,
        Box::new(move |value| store.write(DISPUTE, &value)),
    );
    let dispute = Memo::new(move |_| store.text(DISPUTE));
    Effect::new(move |_| dispute.with(|value| shell::choose(shell::DISPUTE, value)));
}
