//! The office's first page: what this office is, and the ways in. The shop's is `/`.

use accounts::{Actor, Route, Who};
use askama::Template;
use axum::response::Response;
use web::Page;

/// The address of the first page.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/authorities", Who::Anyone, show)]
}

#[derive(Template)]
#[template(path = "home/page.html")]
struct HomePage {
    page: Page,
    is_guest: bool,
    /// Where the work of the one who is signed in begins, with the key of its words.
    work: Option<(&'static str, String)>,
}

async fn show(page: Page, actor: Actor) -> Response {
    let work = match actor {
        Actor::Guest | Actor::Customer(_) => None,
        Actor::Officer(_) => Some(("/requests", page.t("home-requests"))),
        Actor::Staff(_) => Some(("/office/queue", page.t("home-queue"))),
    };
    web::show(HomePage { is_guest: actor == Actor::Guest, work, page: page.titled("home-title") })
}
