//! The OpenAPI 3.1 document of the API, put together from what each route says of itself.

use crate::{Registry, Who};
use axum::Extension;
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use web::App;

/// The document, made once at the start.
#[derive(Clone)]
pub(crate) struct Document(pub Arc<Value>);

/// `GET /api/v1/openapi.json`.
pub(crate) async fn serve(Extension(document): Extension<Document>, asked: HeaderMap) -> Response {
    web::json_with_etag(&asked, &*document.0)
}

/// The document of all routes that have a description.
pub fn document(registry: &Registry, app: &App) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for route in registry.routes.iter().filter(|route| route.doc.is_some()) {
        let Some(Value::Object(mut operation)) = route.doc.clone() else { continue };
        let method = route.method.as_str().to_lowercase();
        operation.entry("operationId").or_insert_with(|| json!(operation_id(&method, route.path)));
        operation.insert("x-who".into(), json!(route.who.to_string()));
        if route.who == Who::Anyone {
            operation.insert("security".into(), json!([]));
        } else {
            let scopes: Vec<&str> = route.scope.iter().map(|scope| scope.code()).collect();
            operation.insert("security".into(), json!([{ "token": scopes }, { "session": [] }]));
        }
        add_parameters(&mut operation, route.path);
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            let problem = json!({ "$ref": "#/components/responses/Problem" });
            responses.entry("default").or_insert(problem);
        }
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        path[&method] = Value::Object(operation);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": format!("{}: requests of authorities", app.config.name),
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": app.config.public }],
        "paths": paths,
        "components": components(),
    })
}

/// `get` and `/api/v1/requests/{id}/items` make `get-requests-id-items`.
fn operation_id(method: &str, path: &str) -> String {
    let parts = path.trim_start_matches("/api/v1").split('/').filter(|part| !part.is_empty());
    let words = parts.map(|part| part.trim_matches(['{', '}', '*']).replace('.', "-"));
    std::iter::once(method.to_owned()).chain(words).collect::<Vec<_>>().join("-")
}

/// Describes the parameters of the path that the route left out.
fn add_parameters(operation: &mut Map<String, Value>, path: &str) {
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    let Some(list) = parameters.as_array_mut() else { return };
    for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
        let known = list.iter().any(|one| one["name"] == name && one["in"] == "path");
        if !known {
            let schema = json!({ "type": "string" });
            list.push(json!({ "name": name, "in": "path", "required": true, "schema": schema }));
        }
    }
    if list.is_empty() {
        operation.remove("parameters");
    }
}

fn components() -> Value {
    json!({
        "securitySchemes": {
            "token": {
                "type": "http",
                "scheme": "bearer",
                "description": "An API token, made on the page of one's account.",
            },
            "session": { "type": "apiKey", "in": "cookie", "name": "__Host-session" },
        },
        "responses": {
            "Problem": {
                "description": "What went wrong (RFC 9457).",
                "content": { "application/problem+json": {
                    "schema": { "$ref": "#/components/schemas/Problem" },
                    "example": {
                        "type": "/problems/invalid",
                        "title": "Some information is missing or wrong",
                        "status": 422,
                        "detail": "Each faulty field is named below.",
                        "code": "invalid",
                        "errors": [{
                            "pointer": "/targets/0/names",
                            "code": "required",
                            "detail": "This is needed.",
                        }],
                    },
                } },
            },
        },
        "schemas": {
            "Problem": {
                "type": "object",
                "required": ["type", "title", "status", "detail", "code"],
                "properties": {
                    "type": { "type": "string", "format": "uri-reference" },
                    "title": { "type": "string" },
                    "status": { "type": "integer" },
                    "detail": { "type": "string" },
                    "code": { "type": "string", "pattern": "^[a-z0-9-]+$" },
                    "errors": { "type": "array", "items": {
                        "type": "object",
                        "required": ["pointer", "code", "detail"],
                        "properties": {
                            "pointer": { "type": "string", "description": "RFC 6901" },
                            "code": { "type": "string" },
                            "detail": { "type": "string" },
                        },
                    } },
                },
            },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_named_after_its_method_and_path() {
        assert_eq!(operation_id("get", "/api/v1/requests/{id}/items"), "get-requests-id-items");
        assert_eq!(operation_id("get", "/api/v1/openapi.json"), "get-openapi-json");
    }
}
