//! The tables that are reckoned with, held in memory.

use super::store;
use crate::fresh::Fresh;
use ::tax::Tables;
use db::Query;
use std::sync::Arc;
use values::Clock;

/// The part of the house that has the tables; every process has its own.
#[derive(Default)]
pub struct Taxes(Fresh<Tables>);

impl Taxes {
    /// The tables, at most a minute old.
    ///
    /// # Errors
    /// When there are none yet and the database cannot be read.
    pub async fn tables(&self, db: &db::Db, clock: &Clock) -> db::Result<Arc<Tables>> {
        self.0.get(clock, async || read(db).await).await
    }

    /// The next who asks reads them anew; after a change.
    pub fn forget(&self) {
        self.0.forget();
    }
}

/// The shipped tables with the operator's rows.
pub(super) async fn read(q: &impl Query) -> db::Result<Tables> {
    let rows = store::list(q).await?;
    Ok(Tables::shipped().with(rows.into_iter().map(|written| written.row)))
}
