//! The page of help: how one buys, pays, is protected, sends back, sells, and reports what should not be
//! here. Its words are texts; what they promise is done elsewhere.

use crate::reader::Reading;
use accounts::{Route, Who};
use askama::Template;
use axum::response::Response;
use web::{Page, Problem};

/// The routes of help.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/help", Who::Anyone, show)]
}

/// The questions that are answered, in their order: `help-on-<topic>` and `help-answer-<topic>`.
const TOPICS: [&str; 8] = ["order", "pay", "protect", "arrive", "back", "return", "report", "sell"];

#[derive(Template)]
#[template(path = "help/help.html")]
struct HelpPage {
    page: Page,
    topics: [&'static str; 8],
}

async fn show(Reading { page, .. }: Reading) -> Result<Response, Problem> {
    Ok(web::show(HelpPage { page: page.titled("help-title").indexed(), topics: TOPICS }))
}
