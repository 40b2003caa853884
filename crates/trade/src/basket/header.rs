//! How many lines lie in the basket, in the header of every page. Who has no basket costs nothing.

use super::holder::named;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use web::{App, Visit};

/// Lays the count around all routes.
pub(crate) fn around(router: Router<App>, app: &App) -> Router<App> {
    router.layer(from_fn_with_state(app.clone(), count))
}

async fn count(State(app): State<App>, visit: Visit, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_page = *request.method() == Method::GET
        && !["/api/", "/assets/", "/pictures/"].iter().any(|fetched| path.starts_with(fetched));
    let owner = if is_page { named(&app, &request) } else { None };
    if let Some(owner) = owner {
        match super::count(&app.db, &owner).await {
            Ok(lines) => visit.frame(|frame| frame.basket = lines),
            // A page without its count is better than none.
            Err(error) => tracing::warn!(%error, "a basket could not be counted"),
        }
    }
    next.run(request).await
}
