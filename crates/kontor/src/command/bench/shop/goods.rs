//! Many listings for the bench: the goods of the demonstration's stores, written as a file of JSON
//! Lines for each store and taken in by the same import that sellers use, the index included.

use super::{PASSWORD, problem, told};
use anyhow::{Context, ensure};
use bytes::Bytes;
use db::{Query, params};
use demonstration::tables::STORES;
use demonstration::{Size, goods};
use sha2::Digest;
use shop::exchange::Rates;
use shop::feed::Bulk;
use shop::import::{self, Mapping, Source};
use shop::{sellers, shipping};
use std::convert::Infallible;
use std::time::{Duration, Instant};
use values::Money;
use web::App;

/// What was taken in.
pub struct Filled {
    /// Listings.
    pub listings: usize,
    /// The time of all imports, that of the index included; that of writing the files is not.
    pub time: Duration,
}

/// Opens the stores and takes in so many listings.
pub async fn fill(app: &App, listings: usize) -> anyhow::Result<Filled> {
    demonstration::fill(app, Size::of(0), PASSWORD, told).await?;
    let mut filled = Filled { listings: 0, time: Duration::ZERO };
    // A marketplace without goods: its index stands at the beginning of the feed.
    shop::feed::fill(app, |_| {}).await?;
    let mut index = Bulk::begin(app).await?.context("the index is another's")?;
    for (nth, table) in STORES.iter().enumerate() {
        let share = listings * (nth + 1) / STORES.len() - listings * nth / STORES.len();
        let file = written(app, table, share).await?;
        let begun = Instant::now();
        filled.listings += taken_in(app, table, file, &mut index).await?;
        filled.time += begun.elapsed();
        if (nth + 1).is_multiple_of(10) {
            told(&format!("{} listings", filled.listings));
        }
    }
    let begun = Instant::now();
    index.end().await?;
    filled.time += begun.elapsed();
    let (there,): (i64,) = app.db.one("select count(*) from listing", &[]).await?;
    ensure!(there as usize == listings, "{there} of {listings} listings were taken in");
    Ok(filled)
}

/// The file of a store.
async fn written(
    app: &App,
    table: &'static demonstration::tables::Store,
    count: usize,
) -> anyhow::Result<Vec<u8>> {
    let store = store_of(app, table).await?;
    let ways = shipping::of_store(&app.db, &store.id).await?;
    let way = ways.first().map(|way| way.id.to_string());
    let rates = app.part::<Rates>().map_err(problem)?.today(&app.db, &app.clock).await?;
    let worth = |euros: i64| {
        let euro = Money { minor: euros * 100, currency: shop::feed::common_currency() };
        rates
            .convert(euro, table.currency)
            .unwrap_or(Money { minor: euros * 100, currency: table.currency })
    };
    let mut file = Vec::new();
    for nth in 0..count {
        let mut good = goods::good(table, nth, &worth);
        good.listing.shipping = way.clone();
        // Enough for every order of the bench.
        good.listing.variants.iter_mut().for_each(|variant| variant.stock += 1_000);
        serde_json::to_writer(&mut file, &good.listing)?;
        file.push(b'\n');
    }
    Ok(file)
}

async fn store_of(
    app: &App,
    table: &'static demonstration::tables::Store,
) -> anyhow::Result<sellers::Store> {
    let sql = "select id from store where name = $1";
    let (id,): (String,) = app.db.one(sql, &params![table.name]).await?;
    let id = id.parse().map_err(|_| anyhow::anyhow!("{id} is no store"))?;
    sellers::by_id(&app.db, &id).await?.context(table.name)
}

async fn taken_in(
    app: &App,
    table: &'static demonstration::tables::Store,
    file: Vec<u8>,
    index: &mut Bulk,
) -> anyhow::Result<usize> {
    let (store, slug) = (store_of(app, table).await?, table.slug);
    let mapping = Mapping::read("").map_err(anyhow::Error::msg)?;
    let source = Source {
        store: store.id,
        name: slug,
        bytes: file.len() as u64,
        digest: sha2::Sha256::digest(&file).into(),
        mapping: &mapping,
        mapping_text: "",
        file: None,
    };
    let begun = import::begin(app, &source).await?;
    let bytes = Bytes::from(file);
    let pieces = (0..bytes.len())
        .step_by(256 * 1024)
        .map(|at| Ok::<_, Infallible>(bytes.slice(at..(at + 256 * 1024).min(bytes.len()))));
    let mut bad = None;
    let pieces = futures::stream::iter(pieces.collect::<Vec<_>>());
    let done = import::run(
        app,
        begun,
        &mapping,
        pieces,
        Some(index),
        |_| {},
        |row| {
            bad.get_or_insert_with(|| format!("{slug} {}: {} {}", row.line, row.field, row.code));
        },
    )
    .await?;
    match bad {
        Some(bad) => anyhow::bail!("a row was not taken in: {bad}"),
        None => Ok(done.made as usize),
    }
}
