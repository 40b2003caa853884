//! The page on which a visitor chooses language, country and currency. The header of the shop leads
//! here, and `shop.js` shows the form in the header itself: lists of all countries would make up
//! half of every page.

use crate::page::is_ours;
use crate::{Page, forms, show};
use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

#[derive(Template)]
#[template(path = "preferences.html")]
struct ChooserPage {
    page: Page,
    next: String,
}

/// `GET /preferences?next=…`: the form that `POST /preferences` takes, and then goes back to `next`.
pub async fn chooser(page: Page, RawQuery(query): RawQuery) -> Response {
    let given = forms::pairs(query.unwrap_or_default().as_bytes());
    let next = given.into_iter().find(|(name, _)| name == "next").map(|(_, next)| next);
    let next = next.filter(|next| is_ours(next)).unwrap_or_else(|| "/".to_owned());
    show(ChooserPage { page: page.titled("frame-preferences"), next })
}
