//! Many new listings into the index at once: for an import that runs beside no server.

use super::{Error, Finder, goods};
use crate::exchange::{Rates, Table};
use crate::listings::ListingId;
use crate::view;
use search::{Heap, Writer};
use std::sync::Arc;
use values::Time;
use web::App;

/// The writer of the index while many come.
pub struct Bulk {
    writer: Writer,
    table: Arc<Table>,
    begun: Time,
}

impl Bulk {
    /// Takes the index, unless a running server has it: its feed will see what is made.
    ///
    /// # Errors
    /// When a part is missing or the rates cannot be read.
    pub async fn begin(app: &App) -> Result<Option<Bulk>, Error> {
        let part = |error: web::Problem| Error::Part(error.code());
        let index = app.part::<Finder>().map_err(part)?.index();
        // An index that was never filled is filled by the server when it starts.
        if index.place()?.is_none() && !index.is_empty() {
            return Ok(None);
        }
        let Ok(writer) = index.writer(Heap::Bulk { threads: 1 }) else { return Ok(None) };
        let rates = app.part::<Rates>().map_err(part)?;
        let table = rates.today(&app.db, &app.clock).await?;
        Ok(Some(Bulk { writer, table, begun: app.clock.now() }))
    }

    /// Puts listings that were stored into the index; they are found after [`Bulk::end`].
    pub async fn take_in(&mut self, app: &App, ids: &[ListingId]) -> Result<(), Error> {
        for view in view::load(&app.db, ids).await? {
            self.writer.delete(view.listing.id.as_str());
            if view.is_offered() {
                self.writer.add(&goods(&view, &self.table))?;
            }
        }
        Ok(())
    }

    /// Commits. The index then stands where the feed was when this began.
    pub async fn end(self) -> Result<(), Error> {
        let Bulk { mut writer, begun, .. } = self;
        let done = tokio::task::spawn_blocking(move || {
            writer.commit(&begun.micros().to_string())?;
            writer.finish()
        });
        Ok(done.await.map_err(|error| Error::Task(error.to_string()))??)
    }
}
