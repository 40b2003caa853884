//! What somebody may be about to type. The search box asks as letters come; without JavaScript nobody
//! asks, and the search itself mends what was misspelt.

use crate::feed::Finder;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use market::catalogue::Tree;
use search::Origin;
use serde::Deserialize;
use serde_json::{Value, json};
use web::{App, Page, Problem};

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    q: String,
}

/// `/suggest?q=…`: at most eight, each with its words, where it leads, and how many there are.
pub(super) async fn suggest(
    State(app): State<App>,
    Query(typed): Query<Typed>,
    page: Page,
) -> Result<Response, Problem> {
    let language = page.language();
    let found = match typed.q.chars().count() {
        0..=80 => app.part::<Finder>()?.suggest(language, typed.q.trim(), 8),
        _ => Vec::new(),
    };
    let one = |one: &search::Completion| -> Option<Value> {
        Some(match &one.origin {
            Origin::Category(id) => {
                let category = Tree::shipped().category(id)?;
                let href = page.href(format!("/c/{id}"));
                json!({ "words": category.name(language), "href": href, "count": one.count })
            }
            Origin::Title | Origin::Brand => json!({
                "words": one.text,
                "href": page.href(format!("/search?q={}", web::query_escaped(&one.text))),
                "count": one.count,
            }),
        })
    };
    let suggestions: Vec<Value> = found.iter().filter_map(one).collect();
    let cache = [(header::CACHE_CONTROL, "private, max-age=60")];
    Ok((cache, Json(json!({ "suggestions": suggestions }))).into_response())
}
