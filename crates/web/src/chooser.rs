//! The page on which a visitor chooses language, country and currency. The header of the shop leads
//! here, and `shop.js` shows the form in the header itself: lists of all countries would make up
//! half of every page.

use crate::page::is_ours;
use crate::{Page, show};
use askama::Template;
use axum::http::{HeaderMap, header};
use axum::response::Response;

#[derive(Template)]
#[template(path = "preferences.html")]
struct ChooserPage {
    page: Page,
    next: String,
}

/// `GET /preferences`: the form that `POST /preferences` takes. It names the page that led here, to
/// go back to; the header does not, because it must look the same on what does not exist.
pub async fn chooser(page: Page, headers: HeaderMap) -> Response {
    let from = headers.get(header::REFERER).and_then(|from| from.to_str().ok());
    let from = from.and_then(|from| from.strip_prefix(page.visit().app().config.public.as_str()));
    let next = from.filter(|next| is_ours(next)).unwrap_or("/").to_owned();
    show(ChooserPage { page: page.titled("frame-preferences"), next })
}
