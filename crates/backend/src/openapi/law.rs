//! The questions to the law in the document: one path for each resource of [`contract::law`], with
//! its keys, and an example that is asked while the document is written.

use contract::law::{Key, KeyForm, QUERY_LIMIT, Resource, answer};
use contract::path;
use contract::problem::MEDIA_TYPE;
use law::Date;
use serde_json::Value;
use utoipa::openapi::path::{
    HttpMethod, Operation, OperationBuilder, Parameter, ParameterBuilder, ParameterIn,
};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, SchemaType, Type};
use utoipa::openapi::{
    ContentBuilder, Header, Paths, Ref, RefOr, Required, ResponseBuilder, SecurityRequirement,
};

/// Adds the paths.
pub(super) fn add(paths: &mut Paths) {
    for resource in Resource::ALL {
        let address = [path::LAW, "/", resource.name()].concat();
        paths.add_path_operation(address, vec![HttpMethod::Get], operation(resource));
    }
}

fn operation(resource: Resource) -> Operation {
    let mut name = resource.name().to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let limit = format!(
        "400 for a query that cannot be read, 404 for an unknown resource, 413 for one of more \
         than {QUERY_LIMIT} bytes, 422 for values that no answer follows from. Pointers lead into \
         the query, read as an object of its keys."
    );
    let problem = ResponseBuilder::new().description(limit).content(
        MEDIA_TYPE,
        ContentBuilder::new()
            .schema(Some(Ref::from_schema_name("Problem")))
            .build(),
    );
    let mut operation = OperationBuilder::new()
        .tag("law")
        .summary(Some(resource.what()))
        .operation_id(Some(format!("askLaw{name}")))
        .security(SecurityRequirement::default())
        .response("200", answered(resource))
        .response("304", ResponseBuilder::new().description("As it was."))
        .response("4XX", problem);
    for key in resource.keys() {
        operation = operation.parameter(parameter(resource, key));
    }
    operation.build()
}

fn answered(resource: Resource) -> ResponseBuilder {
    let said = answer(
        resource.name(),
        resource.example(),
        Date::MIN,
        law::cause::built_in(),
    );
    let example = said
        .ok()
        .and_then(|answer| serde_json::from_str(&answer.json).ok());
    let as_of = ObjectBuilder::new()
        .schema_type(SchemaType::new(Type::String))
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)))
        .description(Some("The day the answer is of."));
    let body = ObjectBuilder::new()
        .property("as_of", as_of)
        .required("as_of")
        .additional_properties(Some(
            utoipa::openapi::schema::AdditionalProperties::FreeForm(true),
        ));
    let body = ContentBuilder::new()
        .schema(Some(Schema::from(body)))
        .example(example);
    ResponseBuilder::new()
        .description("The answer, the same bytes for the same question on the same day.")
        .header("ETag", Header::default())
        .content("application/json", body.build())
}

fn parameter(resource: Resource, key: &Key) -> Parameter {
    let parameter = ParameterBuilder::new()
        .name(key.name)
        .parameter_in(ParameterIn::Query)
        .required(if key.required {
            Required::True
        } else {
            Required::False
        });
    let example = example(resource, key);
    let plain = |schema: ObjectBuilder| RefOr::T(Schema::from(schema));
    let typed = |kind| ObjectBuilder::new().schema_type(SchemaType::new(kind));
    match key.form {
        KeyForm::Json(name) => {
            let content = ContentBuilder::new()
                .schema(Some(plain(typed(Type::Object))))
                .example(example.and_then(|text| serde_json::from_str(text).ok()));
            parameter
                .description(Some(format!("{} As `{name}` is written.", key.what)))
                .content("application/json", content.build())
        }
        KeyForm::Day => parameter
            .description(Some(key.what))
            .schema(Some(plain(
                typed(Type::String).format(Some(SchemaFormat::KnownFormat(KnownFormat::Date))),
            )))
            .example(example.map(Value::from)),
        KeyForm::Number => parameter
            .description(Some(key.what))
            .schema(Some(plain(typed(Type::Integer)))),
        KeyForm::Text => parameter
            .description(Some(key.what))
            .schema(Some(plain(typed(Type::String))))
            .example(example.map(Value::from)),
    }
    .build()
}

/// The value of the key in the example of the resource.
fn example(resource: Resource, key: &Key) -> Option<&'static str> {
    let mut pairs = resource.example().split('&');
    pairs.find_map(|pair| pair.strip_prefix(key.name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_resource_stands_there_with_an_answered_example() {
        let mut paths = Paths::new();
        add(&mut paths);
        for resource in Resource::ALL {
            let address = [path::LAW, "/", resource.name()].concat();
            let operation = paths.get_path_operation(&address, HttpMethod::Get);
            let written = operation.and_then(|it| serde_json::to_value(it).ok());
            let written = written.unwrap_or_default();
            let example = "/responses/200/content/application~1json/example/as_of";
            assert_eq!(
                written.pointer(example).and_then(Value::as_str),
                Some("2026-11-24"),
                "{address}"
            );
            let parameters = written["parameters"].as_array().map(Vec::len);
            assert_eq!(parameters, Some(resource.keys().len()));
        }
    }
}
