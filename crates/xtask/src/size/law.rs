//! How much of the app's code is the law: bytes of functions of the crate `law`, as compiled, before
//! the optimiser and compression. Tables of data and what was inlined elsewhere are not counted.

use walrus::{FunctionKind, Module};

use crate::{
    build::{self, Flavour},
    place,
    step::Failure,
};

/// Prints the share, if the compiled app is at hand.
pub(crate) fn print_share() -> Result<(), Failure> {
    let compiled = build::compiled(Flavour::Release);
    if !compiled.is_file() {
        println!("the law's share of the code: build here first (cargo xtask build)");
        return Ok(());
    }
    let bytes = place::read(&compiled)?;
    let module = Module::from_buffer(&bytes)
        .map_err(|problem| Failure::Found(vec![format!("{}: {problem}", compiled.display())]))?;
    let (mut law, mut all) = (0, 0);
    for function in module.funcs.iter() {
        let FunctionKind::Local(local) = &function.kind else {
            continue;
        };
        let size = local
            .original_range
            .as_ref()
            .map_or(0, ExactSizeIterator::len);
        all += size;
        if function.name.as_deref().is_some_and(is_law) {
            law += size;
        }
    }
    println!(
        "\nthe law's share of the code, as compiled: {law} of {all} bytes ({} %)",
        law * 100 / all.max(1)
    );
    Ok(())
}

/// Whether a function belongs to the crate `law`, or implements something for a type of it, by its
/// mangled name.
fn is_law(name: &str) -> bool {
    name.starts_with("_ZN3law") || (name.starts_with("_ZN") && name.contains("$LT$law.."))
}

#[cfg(test)]
mod tests {
    use super::is_law;

    #[test]
    fn functions_of_the_law_are_told_by_their_names() {
        assert!(is_law("_ZN3law4path4plan17h23c5f887db61b4dbE"));
        assert!(is_law(
            "_ZN58_$LT$law..date..Date$u20$as$u20$core..fmt..Display$GT$3fmt17h0E"
        ));
        assert!(!is_law("_ZN6matter6filing4ways17h23c5f887db61b4dbE"));
        assert!(!is_law("_ZN9one_thing4i18n3law17h23c5f887db61b4dbE"));
    }
}
