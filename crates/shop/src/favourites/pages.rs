//! The page of favourites, and the heart beside a listing.

use crate::browse;
use crate::listings::ListingId;
use crate::reader::Reading;
use crate::view;
use accounts::{Permit, Route, Shop, Who};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use web::parts::Card;
use web::{App, Form, Page, Problem};

/// The routes of favourites.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/favourites", Who::Customer, show),
        Route::post("/favourites", Who::Customer, change),
    ]
}

#[derive(Template)]
#[template(path = "favourites/pages.html")]
struct FavouritesPage {
    page: Page,
    cards: Vec<Card>,
}

async fn show(
    State(app): State<App>,
    by: Permit<Shop>,
    Reading { page, reader }: Reading,
) -> Result<Response, Problem> {
    let ids = super::of(&app.db, &by).await?;
    let views = view::load(&app.db, &ids).await?;
    let kept = ids.iter().filter_map(|id| views.iter().find(|view| view.listing.id == *id));
    let cards = kept.filter(|view| view.is_offered()).map(|view| {
        let mut card = browse::card(&page, &reader, view);
        card.favourite = true;
        card.id = view.listing.id.to_string();
        card
    });
    let cards = cards.collect();
    Ok(web::show(FavouritesPage { page: page.titled("favourites-title"), cards }))
}

async fn change(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let listing: ListingId =
        fields.required("listing").parse().map_err(|_| Problem::not_found())?;
    let next = fields.get("next").to_owned();
    let next = if next.is_empty() { "/favourites".to_owned() } else { next };
    if fields.get("do") == "drop" {
        super::drop(&app, &by, &listing).await?;
        return Ok(web::go_saying(page.visit(), &page.href(&next), "flash-favourite-dropped"));
    }
    match super::keep(&app, &by, &listing).await {
        Err(db::Error::NotFound) => Err(Problem::not_found()),
        other => {
            other?;
            Ok(web::go_saying(page.visit(), &page.href(&next), "flash-favourite-kept"))
        }
    }
}
