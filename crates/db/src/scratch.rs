//! Empty databases for tests: one on SQLite, and one on PostgreSQL when
//! `KONTOR_TEST_POSTGRES` names a server (`postgres://USER@127.0.0.1:PORT/`).

use std::{env, fs, path::PathBuf};

use values::{Clock, mint};

use crate::{Db, Result};

/// A database that goes away with this value (its files; on PostgreSQL with the test's server).
pub struct Scratch {
    /// The database.
    pub db: Db,
    /// Its address, for a second process.
    pub url: String,
    folder: Option<PathBuf>,
}

/// An empty SQLite database in a folder of its own.
pub async fn sqlite() -> Result<Scratch> {
    let folder = env::temp_dir().join(mint("kontor-test", Clock::system().now()));
    fs::create_dir_all(&folder).map_err(|e| crate::Error::Driver(e.to_string()))?;
    let url = format!("sqlite:{}", folder.join("kontor.db").display());
    Ok(Scratch { db: Db::open(&url).await?, url, folder: Some(folder) })
}

/// The address of the PostgreSQL server for tests, when there is one.
#[allow(clippy::disallowed_methods, reason = "tests are told of their server by the environment")]
pub fn postgres_server() -> Option<String> {
    env::var("KONTOR_TEST_POSTGRES").ok().map(|url| url.trim_end_matches('/').to_owned())
}

/// An empty database on the server for tests; with `template`, a copy of that one.
pub async fn postgres(server: &str, template: Option<&str>) -> Result<Scratch> {
    let name = mint("kontor", Clock::system().now());
    let maker = Db::open(&format!("{server}/postgres")).await?;
    let from = template.map(|t| format!(" template {t}")).unwrap_or_default();
    maker.outside_transaction(&format!("create database {name}{from}")).await?;
    let url = format!("{server}/{name}");
    Ok(Scratch { db: Db::open(&url).await?, url, folder: None })
}

/// One empty database of each kind that can be had here.
pub async fn each() -> Result<Vec<Scratch>> {
    let mut all = vec![sqlite().await?];
    match postgres_server() {
        Some(server) => all.push(postgres(&server, None).await?),
        None => eprintln!("KONTOR_TEST_POSTGRES is not set: this test runs on SQLite only"),
    }
    Ok(all)
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            fs::remove_dir_all(folder).ok();
        }
    }
}
