//! The wish for mediation: one question, three answers of equal weight, none ticked beforehand.

use leptos::prelude::*;

use crate::draft::answers::options;
use crate::draft::fields::DraftChoices;
use crate::i18n;
use crate::ui::{Folded, lines};

const POINTER: &str = "/choice/mediation";
const KNOWN: &str = "/choice/knows_mediation";

/// The question and what it means.
#[component]
pub fn Mediation() -> AnyView {
    let t = &i18n::choose().mediation;
    let points = t.points.iter().map(|point| (point.clone(), String::new()));
    let body = view! {
        {lines(points.collect())}
        <DraftChoices pointer=KNOWN legend=t.known options=options(KNOWN)/>
    }
    .into_any();
    view! {
        <section class="section">
            <DraftChoices
                pointer=POINTER
                legend=t.legend
                hint=&t.hint
                options=options(POINTER)
            />
            <Folded summary=t.more body/>
        </section>
    }
    .into_any()
}
