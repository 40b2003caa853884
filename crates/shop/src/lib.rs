//! What is offered: stores, listings, stock, pictures, shipping, exchange rates, reviews; the pages that
//! a visitor browses, and those on which a seller keeps an offer.

mod amounts;
pub mod browse;
pub mod categories;
mod codes;
pub mod exchange;
pub mod fault;
pub mod favourites;
pub mod feed;
mod fresh;
pub mod help;
pub mod import;
pub mod listings;
pub mod offers;
pub mod pictures;
pub mod questions;
pub mod reader;
pub mod reviews;
pub mod sellers;
pub mod shipping;
pub mod spoken;
pub mod stock;
pub mod synonyms;
pub mod tax;
pub mod view;

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[
    db::migration!("0210_offers"),
    db::migration!("0211_tax_rows"),
    db::migration!("0212_synonyms"),
    db::migration!("0213_imports"),
    db::migration!("0214_favourites"),
    db::migration!("0219_picture_arrivals"),
    db::migration!("0221_reviews"),
    db::migration!("0222_written"),
    db::migration!("0227_picture_words"),
    db::migration!("0255_store_decisions"),
];

/// How many views of listings a process keeps; each takes a few kilobytes.
const VIEWS: usize = 12_000;

/// How many pictures are decoded at once: one, so that the pages have the other processors.
const PLACES: usize = 1;

/// Every route of the shop, slice by slice.
pub fn routes() -> Vec<accounts::Route> {
    [
        browse::routes(),
        browse::api::routes(),
        listings::api::routes(),
        listings::editor::routes(),
        pictures::routes(),
        sellers::routes(),
        favourites::routes(),
        reviews::routes(),
        reviews::api::routes(),
        questions::routes(),
        questions::api::routes(),
        help::routes(),
        synonyms::routes(),
        tax::routes(),
        exchange::routes(),
        categories::routes(),
        import::routes(),
        shipping::routes(),
        stock::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Puts what the shop keeps in memory into the house; the search index lies in the folder.
///
/// # Errors
/// When the folder cannot be used.
pub fn furnish(house: web::House, folder: &std::path::Path) -> Result<web::House, feed::Error> {
    Ok(house
        .with(feed::Finder::open(folder)?)
        .with(view::Views::with_room(VIEWS))
        .with(browse::Shelves::default())
        .with(reviews::Opinions::default())
        .with(exchange::Rates::default())
        .with(tax::Taxes::default())
        .with(pictures::Studio::new(PLACES)))
}
