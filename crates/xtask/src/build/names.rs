//! Short names for what the main module imports from its glue script. wasm-bindgen tells hundreds of
//! imports apart by a hash in each name, which no compression makes smaller, once in each of the two.
//!
//! Only these two files know the names: the other modules reach the browser through the main one.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use walrus::Module;

use crate::{place, step::Failure};

/// Renames the imports of the module at `wasm` in the same way there and in the script at `glue`;
/// `from` is the name under which the module imports the script.
pub(super) fn shorten(wasm: &Path, glue: &Path, from: &str) -> Result<(), Failure> {
    let refused = |cause| Failure::found(format!("{}: {cause:#}", wasm.display()));
    let mut module = Module::from_file(wasm).map_err(refused)?;
    let script = place::read_text(glue)?;
    let mut short = BTreeMap::new();
    for import in module.imports.iter_mut() {
        if import.module == from {
            let count = short.len();
            let name = short
                .entry(import.name.clone())
                .or_insert_with(|| short_name(count));
            import.name.clone_from(name);
        }
    }
    for export in module.exports.iter() {
        if short.contains_key(&export.name) {
            return Err(Failure::found(format!(
                "{} is imported and exported by the main module; it cannot be renamed",
                export.name
            )));
        }
    }
    place::write(glue, renamed(&script, &short)?)?;
    place::write(wasm, module.emit_wasm())
}

/// `$0`, `$1`, …, `$z`, `$10`, …
fn short_name(count: usize) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut digits = Vec::new();
    let mut rest = count;
    loop {
        digits.insert(0, char::from(DIGITS[rest % DIGITS.len()]));
        rest /= DIGITS.len();
        if rest == 0 {
            return digits
                .into_iter()
                .fold("$".to_owned(), |name, digit| name + &digit.to_string());
        }
    }
}

/// The script with each whole word that is a key of `short` replaced; all of them must occur, and
/// none of the new names may be there already.
fn renamed(script: &str, short: &BTreeMap<String, String>) -> Result<String, Failure> {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$');
    let taken: BTreeSet<&str> = short.values().map(String::as_str).collect();
    let mut met = BTreeSet::new();
    let mut done = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let end = rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if taken.contains(word) {
            return Err(Failure::found(format!(
                "the glue script has a {word} of its own"
            )));
        }
        if let Some(name) = short.get(word) {
            met.insert(word);
            done.push_str(name);
        } else {
            done.push_str(word);
        }
        let gap = after.find(is_letter).unwrap_or(after.len());
        done.push_str(&after[..gap]);
        rest = &after[gap..];
    }
    match short.keys().find(|name| !met.contains(name.as_str())) {
        Some(missing) => Err(Failure::found(format!(
            "the glue script does not know {missing}"
        ))),
        None => Ok(done),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_each_is_another() {
        assert_eq!(
            [0, 35, 36, 1_295, 1_296].map(short_name),
            ["$0", "$z", "$10", "$zz", "$100"]
        );
        let names: BTreeSet<String> = (0..5_000).map(short_name).collect();
        assert_eq!(names.len(), 5_000);
    }

    #[test]
    fn only_whole_words_are_renamed() {
        let short = BTreeMap::from([("__wbg_a_1".to_owned(), "$0".to_owned())]);
        let script = "{__wbg_a_1: x, __wbg_a_12: y} 一";
        assert_eq!(
            renamed(script, &short).unwrap(),
            "{$0: x, __wbg_a_12: y} 一"
        );
    }

    #[test]
    fn a_script_that_does_not_fit_is_refused() {
        let short = BTreeMap::from([("a".to_owned(), "$0".to_owned())]);
        assert!(renamed("b", &short).is_err());
        assert!(renamed("a $0", &short).is_err());
    }
}
