//! The OpenAPI document, generated from the handlers and the types of `crates/contract`; checked
//! in as `docs/api/openapi.json`.

mod law;

use utoipa::OpenApi;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};

use crate::extract::COOKIE;
use crate::routes::{
    callbacks, draft, events, evidence, matters, payments, sessions, sign_in, steps, submission,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "OneThing REST contract",
        description = "Errors are problem documents (RFC 9457) with stable codes and JSON pointers. \
                       Every unsafe request but the callbacks carries `X-Requested-By`.",
        version = "1",
        license(name = "MIT OR Apache-2.0"),
    ),
    paths(
        sign_in::send_code, sessions::sign_in, sessions::show, sessions::sign_out,
        matters::list, matters::create, matters::show, draft::show, draft::save,
        evidence::upload, evidence::download, evidence::remove,
        submission::submit, steps::take, payments::start, events::follow,
        callbacks::payment, callbacks::court,
    ),
    security(("session" = [])),
    tags(
        (name = "sign-in", description = "By mobile number and one-time code."),
        (name = "drafts", description = "Guarded by ETag and If-Match."),
        (name = "matters", description = "The life after signing."),
        (name = "law", description = "Questions to the law; anybody may ask, nothing is kept."),
        (name = "callbacks", description = "Signed by the Standard Webhooks scheme."),
    ),
)]
struct Contract;

/// The document.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    let mut document = Contract::openapi();
    let cookie = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new(COOKIE)));
    let components = document.components.get_or_insert_with(Default::default);
    components.add_security_scheme("session", cookie);
    law::add(&mut document.paths);
    document
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    #[test]
    fn the_document_checked_in_is_the_one_generated() {
        let checked_in = include_str!("../../../docs/api/openapi.json");
        let generated = document().to_pretty_json().unwrap();
        assert_eq!(checked_in.trim(), generated, "run `cargo xtask openapi`");
    }

    #[test]
    fn every_reference_leads_somewhere_and_every_name_is_used_once() {
        let document = serde_json::to_value(document()).unwrap();
        let mut references = BTreeSet::new();
        collect(&document, &mut references);
        assert!(references.len() > 30);
        for reference in references {
            let pointer = reference.strip_prefix('#').unwrap();
            assert!(
                document.pointer(pointer).is_some(),
                "{reference} leads nowhere"
            );
        }
        let mut names = BTreeSet::new();
        for path in document["paths"].as_object().unwrap().values() {
            for operation in path.as_object().unwrap().values() {
                let name = operation["operationId"].as_str().unwrap();
                assert!(names.insert(name.to_owned()), "{name} is used twice");
            }
        }
    }

    fn collect(value: &Value, references: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
                    references.insert(reference.to_owned());
                }
                fields.values().for_each(|value| collect(value, references));
            }
            Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
            _ => {}
        }
    }
}
