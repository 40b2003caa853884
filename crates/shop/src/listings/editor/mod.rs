//! The seller's desk of listings: the list of all of them, and an editor of six parts (words, properties,
//! pictures, variants, prices by quantity, sending), of which each is a page with a form of its own.
//!
//! A new listing begins as a draft of a category with a title and a price. Each part is saved by itself:
//! it says which version it was read from, and who is late sees what is stored beside what they wrote
//! ([`conflict`]). What still has to be said before the listing can be offered is on its first page.

mod begin;
mod conflict;
mod desk;
mod entry;
mod facts;
mod list;
mod matrix;
mod overview;
mod pictures;
mod preview;
mod sending;
mod steps;
mod store;
mod variants;
mod words;

use accounts::{Route, Who};

/// The routes.
pub fn routes() -> Vec<Route> {
    let seller = Who::Seller;
    vec![
        Route::get("/seller/listings", seller, list::show),
        Route::get("/seller/listings/new", seller, begin::choose),
        Route::post("/seller/listings/new", seller, begin::begin),
        Route::get("/seller/listings/{id}", seller, overview::show),
        Route::post("/seller/listings/{id}/state", seller, overview::set_state),
        Route::post("/seller/listings/{id}/copy", seller, overview::copy),
        Route::get("/seller/listings/{id}/preview", seller, preview::show),
        Route::get("/seller/listings/{id}/category", seller, begin::choose_again),
        Route::post("/seller/listings/{id}/category", seller, begin::move_to),
        Route::get("/seller/listings/{id}/words", seller, words::show),
        Route::post("/seller/listings/{id}/words", seller, words::save),
        Route::get("/seller/listings/{id}/facts", seller, facts::show),
        Route::post("/seller/listings/{id}/facts", seller, facts::save),
        Route::get("/seller/listings/{id}/pictures", seller, pictures::show),
        Route::post("/seller/listings/{id}/pictures", seller, pictures::save),
        Route::post("/seller/listings/{id}/pictures/new", seller, pictures::add)
            .limit(crate::pictures::UPLOAD * super::MOST_PICTURES + (1 << 20)),
        Route::get("/seller/listings/{id}/variants", seller, variants::show),
        Route::post("/seller/listings/{id}/variants", seller, variants::save),
        Route::post("/seller/listings/{id}/matrix", seller, variants::spread),
        Route::get("/seller/listings/{id}/steps", seller, steps::show),
        Route::post("/seller/listings/{id}/steps", seller, steps::save),
        Route::get("/seller/listings/{id}/sending", seller, sending::show),
        Route::post("/seller/listings/{id}/sending", seller, sending::save),
    ]
}
