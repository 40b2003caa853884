//! The feed of changes: every process follows `listing.changed`, lets its caches go of what is old, and
//! keeps its own search index current. So a change is found within a second everywhere, whoever made it.
//!
//! A transaction may commit later than its `changed` says; so each look goes back over the last seconds,
//! and over more of them now and then, and passes over what it has seen.

mod bulk;
mod finder;
mod goods;
mod lexicon;
mod store;

pub use bulk::Bulk;
pub use finder::{Error, Finder};
pub use goods::{common_currency, goods};

use crate::exchange::Rates;
use crate::listings::ListingId;
use crate::view::{self, Views};
use search::{Heap, Writer};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use values::Time;
use web::App;

/// How often a process looks for changes.
const PAUSE: Duration = Duration::from_millis(250);
/// Seconds that every look goes back, and every eighth look.
const BACK: (i64, i64) = (2, 10);
/// Changes that go into one commit of the index.
const BATCH: i64 = 1_000;

/// One process's place in the feed.
pub struct Feed {
    app: App,
    finder: Arc<Finder>,
    views: Arc<Views>,
    rates: Arc<Rates>,
    /// `None` when another process writes this folder: then its commits are read.
    writer: Option<Writer>,
    /// What was seen of the last seconds.
    seen: HashMap<ListingId, Time>,
    looked: Time,
    looks: u64,
    words: Option<(i64, i64)>,
}

impl Feed {
    /// Takes up the feed where the index was left; an index that is new is filled first.
    ///
    /// # Errors
    /// When the database or the index cannot be read or written.
    pub async fn begin(app: &App) -> Result<Feed, Error> {
        let part = |error: web::Problem| Error::Part(error.code());
        let finder = app.part::<Finder>().map_err(part)?;
        let index = finder.index();
        let writer = match index.writer(Heap::Small) {
            Ok(writer) => Some(writer),
            Err(error) => {
                tracing::info!(%error, "another process writes the search index of this folder");
                None
            }
        };
        let place = index.place()?.and_then(|place| place.parse().ok()).map(Time::from_micros);
        let mut feed = Feed {
            app: app.clone(),
            finder,
            views: app.part::<Views>().map_err(part)?,
            rates: app.part::<Rates>().map_err(part)?,
            writer,
            seen: HashMap::new(),
            looked: place.unwrap_or_else(|| app.clock.now()),
            looks: 0,
            words: None,
        };
        feed.read_words().await?;
        if place.is_none() && feed.writer.is_some() {
            drop(feed.writer.take());
            fill(app, |_| {}).await?;
            feed.writer = Some(feed.finder.index().writer(Heap::Small)?);
        }
        Ok(feed)
    }

    /// Looks once; gives how many changes there were. When it returns, they are found.
    ///
    /// # Errors
    /// When the database or the index cannot be read or written; the next look tries again.
    pub async fn look(&mut self) -> Result<usize, Error> {
        let now = self.app.clock.now();
        self.looks += 1;
        if self.looks.is_multiple_of(8) {
            self.read_words().await?;
        }
        let back = if self.looks.is_multiple_of(8) { BACK.1 } else { BACK.0 };
        let mut after = (self.looked.plus_seconds(-back), String::new());
        let mut count = 0;
        loop {
            let rows = store::changes(&self.app.db, &after, BATCH).await?;
            let full = rows.len() as i64 == BATCH;
            if let Some((id, changed)) = rows.last() {
                after = (*changed, id.as_str().to_owned());
            }
            let news: Vec<(ListingId, Time)> =
                rows.into_iter().filter(|(id, at)| self.seen.get(id) != Some(at)).collect();
            if !news.is_empty() {
                self.take_in(&news).await?;
                count += news.len();
            }
            if !full {
                break;
            }
        }
        let oldest = now.plus_seconds(-2 * BACK.1);
        self.seen.retain(|_, at| *at > oldest);
        self.looked = now;
        if self.writer.is_none() {
            self.finder.index().reload()?;
        }
        Ok(count)
    }

    async fn take_in(&mut self, news: &[(ListingId, Time)]) -> Result<(), Error> {
        for (id, at) in news {
            self.views.heard(id, *at);
        }
        if let Some(writer) = &self.writer {
            let table = self.rates.today(&self.app.db, &self.app.clock).await?;
            let ids: Vec<ListingId> = news.iter().map(|(id, _)| id.clone()).collect();
            let views = view::load(&self.app.db, &ids).await?;
            for id in &ids {
                writer.delete(id.as_str());
            }
            for view in views.iter().filter(|view| view.is_offered()) {
                writer.add(&goods(view, &table))?;
            }
            let place = news.iter().map(|(_, at)| at.micros()).max().unwrap_or_default();
            self.commit(place).await?;
        }
        self.seen.extend(news.iter().cloned());
        Ok(())
    }

    /// Commits where it holds up nobody: it waits for the disk.
    async fn commit(&mut self, place: i64) -> Result<(), Error> {
        let Some(mut writer) = self.writer.take() else { return Ok(()) };
        let done = tokio::task::spawn_blocking(move || {
            let done = writer.commit(&place.to_string());
            (writer, done)
        });
        let (writer, done) = done.await.map_err(|error| Error::Task(error.to_string()))?;
        self.writer = Some(writer);
        Ok(done?)
    }

    /// Reads the operator's words again when they have changed.
    async fn read_words(&mut self) -> Result<(), Error> {
        let state = crate::synonyms::state(&self.app.db).await?;
        if self.words != Some(state) {
            let synonyms = crate::synonyms::all(&self.app.db).await?;
            self.finder.index().set_lexicon(lexicon::lexicon(&synonyms))?;
            self.words = Some(state);
        }
        Ok(())
    }
}

/// Follows the feed until the task is ended.
pub async fn follow(app: App) {
    let mut feed = None;
    loop {
        if feed.is_none() {
            match Feed::begin(&app).await {
                Ok(begun) => feed = Some(begun),
                Err(error) => tracing::error!(%error, "the feed of changes cannot be taken up"),
            }
        }
        if let Some(feed) = &mut feed
            && let Err(error) = feed.look().await
        {
            tracing::error!(%error, "the feed of changes cannot be read");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Fills the index with everything that is offered: when it is new, and for `kontor search rebuild`.
/// `told` hears how many are in.
///
/// # Errors
/// When the database or the index cannot be read or written.
pub async fn fill(app: &App, mut told: impl FnMut(u64)) -> Result<u64, Error> {
    let part = |error: web::Problem| Error::Part(error.code());
    let finder = app.part::<Finder>().map_err(part)?;
    let rates = app.part::<Rates>().map_err(part)?;
    let table = rates.today(&app.db, &app.clock).await?;
    let begun = app.clock.now();
    let mut writer = finder.index().writer(Heap::Bulk { threads: 2 })?;
    writer.clear()?;
    let mut count = 0;
    let mut after = String::new();
    loop {
        let ids = store::offered(&app.db, &after, 512).await?;
        let Some(last) = ids.last() else { break };
        after = last.as_str().to_owned();
        for view in view::load(&app.db, &ids).await?.iter().filter(|view| view.is_offered()) {
            writer.add(&goods(view, &table))?;
            count += 1;
        }
        told(count);
    }
    let done = tokio::task::spawn_blocking(move || {
        writer.commit(&begun.micros().to_string())?;
        writer.finish()
    });
    done.await.map_err(|error| Error::Task(error.to_string()))??;
    Ok(count)
}
