//! Questions to the law, answered in the browser: the bytes of the golden file, which the service
//! is held to as well.

use contract::law::answer;
use law::cause::{Causes, FILE};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::golden::{Question, questions};

#[wasm_bindgen_test]
fn every_answer_is_the_golden_one_byte_for_byte() {
    // As the app does with the file that it fetches.
    let causes = Causes::read(FILE).expect("the table of causes reads");
    for question in questions() {
        let kept = (question.status, question.answer.get().to_owned());
        let asked = format!("{}?{}", question.resource, question.query);
        assert_eq!(said(&question, &causes), kept, "{asked}");
    }
}

fn said(question: &Question<'_>, causes: &Causes<'_>) -> (u16, String) {
    let Question {
        resource,
        query,
        today,
        ..
    } = question;
    match answer(resource, query, *today, causes) {
        Ok(answer) => (200, answer.json),
        Err(problem) => {
            let document = problem.document(String::new());
            (document.status, serde_json::to_string(&document).unwrap())
        }
    }
}
