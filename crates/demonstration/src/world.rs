//! Fills an empty marketplace with the world, once.

use crate::pictures::Gallery;
use crate::tables::STORES;
use crate::{buyers, listings, opinions, stores};
use db::Query;
use shop::exchange::{self, Rates};
use values::Time;
use web::App;

/// The rates of the demonstration.
const RATES: &str = include_str!("../../../data/exchange/rates.csv");

/// How much of it.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Listings in all stores together.
    pub listings: usize,
    /// Stores, taken from the head of their table.
    pub stores: usize,
}

impl Size {
    /// All stores with so many listings.
    pub fn of(listings: usize) -> Size {
        Size { listings, stores: STORES.len() }
    }
}

/// Fills the marketplace, unless it was filled before; says whether it was empty. `told` hears how far it is, in words for the
/// operator; `password` is everybody's.
///
/// # Errors
/// When the database or the files do not answer. What was begun and not finished is told by name, and
/// the folder is to be begun afresh.
pub async fn fill(
    app: &App,
    size: Size,
    password: &str,
    mut told: impl FnMut(&str),
) -> anyhow::Result<bool> {
    let (there,): (i64,) = app.db.one("select count(*) from store", &[]).await?;
    if there > 0 {
        return Ok(false);
    }
    let by = audit::By::System;
    exchange::import(&app.db, &rates_until(app.clock.now()), "data/exchange", by, app.clock.now())
        .await?;
    let rates = app.part::<Rates>().map_err(stores::problem)?;
    rates.forget();
    let table = rates.today(&app.db, &app.clock).await?;
    let people = buyers::open(app, password).await?;
    let opened = stores::open(app, size.stores, &table, password).await?;
    told(&format!("{} stores are open", opened.len()));
    let mut gallery = Gallery::default();
    let (mut made, mut reviews) = (0, 0);
    for (nth, store) in opened.iter().enumerate() {
        let share = size.listings * (nth + 1) / opened.len() - size.listings * nth / opened.len();
        made += listings::make(app, store, (0, share), &table, &mut gallery).await?;
        reviews += opinions::write(app, store, &people).await?;
        if (nth + 1).is_multiple_of(10) || nth + 1 == opened.len() {
            told(&format!("{made} listings, {} pictures, {reviews} reviews", gallery.len()));
        }
    }
    Ok(true)
}

/// The rates of days that have come: a world may begin on any day.
fn rates_until(now: Time) -> String {
    let today = now.readable();
    let today = today.get(..10).unwrap_or_default();
    let mut lines = RATES.lines();
    let head = lines.next().unwrap_or_default();
    let come = lines.filter(|line| line.get(..10).is_some_and(|day| day <= today));
    std::iter::once(head).chain(come).flat_map(|line| [line, "\n"]).collect()
}
