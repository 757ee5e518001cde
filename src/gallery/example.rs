//! The list of examples.

use leptos::prelude::*;

use super::{fields, lists, over, paper, words};
use crate::i18n;

/// A component in one of its states.
#[derive(Clone, Copy)]
pub struct Example {
    /// The component, as `i18n::gallery` knows it.
    pub component: &'static str,
    /// The state, as `i18n::gallery` knows it.
    pub state: &'static str,
    /// Shows it.
    pub view: fn() -> AnyView,
}

impl Example {
    /// Shows it under the name of its state.
    pub(super) fn show(self) -> AnyView {
        let Self {
            component,
            state,
            view,
        } = self;
        let name = (i18n::gallery().state)(state);
        view! {
            <section class="example" data-example=format!("{component}/{state}")>
                <h3 class="example-name">{name}</h3>
                {view()}
            </section>
        }
        .into_any()
    }
}

/// All of them; those of a component stand together.
#[must_use]
pub fn examples() -> Vec<Example> {
    let groups = [
        words::EXAMPLES,
        fields::EXAMPLES,
        lists::EXAMPLES,
        paper::EXAMPLES,
        over::EXAMPLES,
    ];
    let entries = groups.into_iter().flatten();
    let entries = entries.map(|&(component, state, view)| Example {
        component,
        state,
        view,
    });
    entries.collect()
}

/// Component, state, and what shows it.
pub(super) type Entry = (&'static str, &'static str, fn() -> AnyView);

/// A text that never changes.
pub(super) fn still(text: &str) -> Signal<String> {
    Signal::stored(text.to_owned())
}

/// Hears and forgets.
pub(super) fn deaf<T: 'static>() -> Callback<T> {
    Callback::new(|_| ())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::{en, zh};

    #[test]
    fn every_example_stands_once_and_is_named_in_both_languages() {
        let mut seen = BTreeSet::new();
        for Example {
            component, state, ..
        } in examples()
        {
            assert!(seen.insert((component, state)), "{component}/{state} twice");
            for t in [&zh::gallery::GALLERY, en::texts().gallery] {
                assert!(!(t.component)(component).is_empty(), "{component}");
                assert!(!(t.state)(state).is_empty(), "{component}/{state}");
            }
        }
    }

    #[test]
    fn the_examples_of_a_component_stand_together() {
        let mut order: Vec<_> = examples().iter().map(|it| it.component).collect();
        order.dedup();
        let all: BTreeSet<_> = order.iter().collect();
        assert_eq!(order.len(), all.len());
    }
}
