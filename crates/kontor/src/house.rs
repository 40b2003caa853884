//! Puts the house together: opens what it stands on, and lists what lives in it.

use crate::config::Config;
use crate::health;
use crate::keys::Keys;
use accounts::{Limits, Registry};
use anyhow::Context;
use axum::Router;
use office::directory;
use office::disclosure::Sealing;
use office::requests::drafts::Keeping;
use outbox::webhooks::Caller;
use web::{App, Chance, House, Texts};

/// The migrations of all crates, in the order of the rooms.
pub fn migrations() -> Vec<&'static [db::Migration]> {
    vec![
        db::MIGRATIONS,
        audit::MIGRATIONS,
        ledger::MIGRATIONS,
        web::MIGRATIONS,
        outbox::MIGRATIONS,
        accounts::MIGRATIONS,
        market::MIGRATIONS,
        shop::MIGRATIONS,
        trade::MIGRATIONS,
        office::MIGRATIONS,
    ]
}

/// The routes of all slices, each with who may come.
pub fn routes() -> Registry {
    Registry::new()
        .with(shop::routes())
        .with(trade::routes())
        .with(market::customers::routes())
        .with(office::routes())
        .with(accounts::routes())
        .around(trade::around)
}

/// The router: all routes with their guards, and the probes for operators beside them.
pub fn router(app: &App) -> Router {
    routes().into_router(app).merge(health::routes().with_state(app.clone()))
}

/// Opens database and files, and makes the state that every handler can ask for. Nothing is written.
pub async fn open(config: &Config) -> anyhow::Result<App> {
    let db = open_database(config).await?;
    let files = files::Files::open(&config.files)?;
    let keys = Keys::load(&config.keys)?;
    assemble(config, db, files, &keys)
}

/// Opens the database alone, for the commands that need no more.
pub async fn open_database(config: &Config) -> anyhow::Result<db::Db> {
    // The address may hold a password: the error says which kind it was, not what.
    let kind = config.database.0.split(':').next().unwrap_or_default();
    db::Db::open(&config.database.0)
        .await
        .with_context(|| format!("the database ({kind}) cannot be opened"))
}

/// The state, from things that are open already.
pub fn assemble(
    config: &Config,
    db: db::Db,
    files: files::Files,
    keys: &Keys,
) -> anyhow::Result<App> {
    let house = House {
        db,
        files,
        clock: config.clock(),
        chance: Chance::System,
        config: config.web.clone(),
        keys: keys.house.clone(),
        texts: Texts::load().map_err(anyhow::Error::msg)?,
        parts: Default::default(),
    };
    let sealing = Sealing {
        key: keys.package.clone(),
        temporary: config.temporary.clone(),
        days: config.package_days,
        certified_by: config.certified_by,
    };
    if let Some(folder) = &config.directory {
        directory::install(folder)?;
    }
    let limits = Limits::new(config.limits);
    let keeping = Keeping { days: config.draft_days };
    let house = house.with(keys.log.clone()).with(keys.salt.clone()).with(sealing);
    let house = house.with(keeping).with(limits);
    let house = house.with(config.accepted.clone()).with(config.payouts);
    let house = shop::furnish(house, &config.search)?;
    let house = house.with(config.post.clone()).with(Caller::new(config.reach));
    Ok(App::new(house))
}
