//! The pages that a visitor browses: first page, categories, search, products, stores. They read views
//! and the search index, and change nothing but a report and the visitor's own cookies.

pub mod api;
mod asked;
mod card;
mod delivery;
mod docs;
mod facets;
mod found;
mod home;
mod list;
mod matrix;
mod product;
mod recent;
mod report;
mod shelves;
mod specs;
mod store_page;
mod structured;
mod suggest;

pub(crate) use card::rating;
pub use card::{card, picture};
pub use matrix::choices;
pub(crate) use product::{offered, preview};
pub use shelves::Shelves;
pub(crate) use specs::unit_sign;
pub use specs::{choice_name, options as option_words, value as attribute_value};

use accounts::{Route, Who};

/// The routes of the pages.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/", Who::Anyone, home::show),
        Route::get("/c/{category}", Who::Anyone, list::category),
        Route::get("/search", Who::Anyone, list::search),
        Route::get("/suggest", Who::Anyone, suggest::suggest),
        Route::get("/p/{listing}", Who::Anyone, product::show_bare),
        Route::get("/p/{listing}/{slug}", Who::Anyone, product::show),
        Route::get("/s/{slug}", Who::Anyone, store_page::show),
        Route::get("/p/{listing}/report", Who::Anyone, report::form),
        Route::post("/p/{listing}/report", Who::Anyone, report::send),
    ]
}
