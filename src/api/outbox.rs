//! Keys of commands whose outcome is not known yet, kept on the device under `ot.outbox`.
//!
//! A command is named by its path and content: the same command again carries the same key, and
//! a changed one is a new command.

use std::collections::BTreeMap;

use crate::browser::{ids, storage};

const PLACE: &str = "ot.outbox";

type Keys = BTreeMap<String, String>;

/// The name of a command.
pub(super) fn name(path: &str, body: &str) -> String {
    // FNV-1a: telling a handful of own commands apart needs no more.
    let hash = body.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{path} {hash:x}")
}

/// The key of the command, the one from before if its outcome is still unknown.
pub(super) fn key(name: &str) -> String {
    let mut keys = kept();
    if let Some(key) = keys.get(name) {
        return key.clone();
    }
    let key = ids::uuid();
    keys.insert(name.to_owned(), key.clone());
    keep(&keys);
    key
}

/// The outcome of the command with `key` is known.
pub(super) fn done(key: &str) {
    let mut keys = kept();
    keys.retain(|_, kept| kept != key);
    keep(&keys);
}

fn kept() -> Keys {
    storage::read(PLACE)
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

fn keep(keys: &Keys) {
    if keys.is_empty() {
        storage::remove(PLACE);
    } else if let Ok(text) = serde_json::to_string(keys) {
        // Without storage a key lasts as long as the page, which the service tolerates.
        _ = storage::write(PLACE, &text);
    }
}
