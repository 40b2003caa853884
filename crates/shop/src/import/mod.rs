//! Taking in a file of listings: CSV or JSON, of any size. It is read as a stream, stored in batches,
//! and each batch commits together with how far it reached: whoever starts the same file again goes on
//! from there, and nothing comes twice. A row whose number (`sku`) the store has already changes that
//! listing. Rows that cannot be taken are told with line, field and reason.

mod job;
mod mapping;
mod pages;
mod row;
mod split;
mod store;

pub use job::{JOB, perform};
pub use mapping::{Mapping, Rule};
pub use pages::routes;
pub use split::{Format, TooLong};
pub use store::{BadRow, Run, bad_rows, by_id, of_store};

use crate::feed::Bulk;
use crate::listings::{self, Change, Checked, Goal, ListingId, State};
use crate::sellers::{self, StoreId};
use bytes::Bytes;
use futures::{Stream, StreamExt};
use row::Reader;
use sha2::{Digest, Sha256};
use split::{Record, Splitter, cells, format_of};
use std::pin::pin;
use web::App;

values::id!(
    /// A file that is taken in.
    ImportId,
    "imp"
);

/// Rows in one transaction.
const BATCH: usize = 500;
/// Bad rows that are remembered of one file.
const REMEMBERED: i64 = 1_000;

/// Why a file is not taken in any further.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such store.
    #[error("there is no such store")]
    NoStore,
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// It is no list of listings.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// The database.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// The search index.
    #[error(transparent)]
    Index(#[from] crate::feed::Error),
}

/// A file to be taken in.
pub struct Source<'a> {
    /// Whose listings.
    pub store: StoreId,
    /// What people call the file.
    pub name: &'a str,
    /// Its size in bytes.
    pub bytes: u64,
    /// The digest of its bytes.
    pub digest: [u8; 32],
    /// How it becomes ours.
    pub mapping: &'a Mapping,
    /// The mapping as it was written; a file with another mapping is another import.
    pub mapping_text: &'a str,
    /// Where its bytes lie in the files, when it was uploaded.
    pub file: Option<String>,
}

impl Source<'_> {
    /// What the same file with the same mapping is known by.
    fn key(&self) -> String {
        let digest = Sha256::new().chain_update(self.digest).chain_update(self.mapping_text);
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Registers a file, or finds how far it came when it was begun before.
///
/// # Errors
/// When there is no such store.
pub async fn begin(app: &App, source: &Source<'_>) -> Result<Run, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    sellers::by_id(&tx, &source.store).await?.ok_or(Error::NoStore)?;
    let run = store::begin(&tx, source, &source.key(), now).await?;
    tx.commit().await?;
    Ok(run)
}

/// Takes in what is left of a file. `bytes` is the whole file from its beginning; `told` hears of every
/// batch and `bad` of every row that was not taken. With `index`, what is made is found at the end;
/// without, the feed of a running server does that.
///
/// # Errors
/// When the file or the database cannot be read; what was committed stays, and the next run goes on.
pub async fn run<E: std::fmt::Display>(
    app: &App,
    mut run: Run,
    mapping: &Mapping,
    bytes: impl Stream<Item = Result<Bytes, E>>,
    mut index: Option<&mut Bulk>,
    mut told: impl FnMut(&Run),
    mut bad: impl FnMut(&BadRow),
) -> Result<Run, Error> {
    if run.finished.is_some() {
        return Ok(run);
    }
    let store = sellers::by_id(&app.db, &run.store).await?.ok_or(Error::NoStore)?;
    let mut bytes = pin!(bytes);
    let mut head = Vec::new();
    // The first line names the columns, wherever the work begins.
    let mut at_end = false;
    while !at_end && head.len() < 64 * 1024 {
        match bytes.next().await {
            Some(Ok(piece)) => head.extend_from_slice(&piece),
            Some(Err(error)) => return Err(Error::Unreadable(error.to_string())),
            None => at_end = true,
        }
    }
    let format = format_of(&head);
    let skipped = if head.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let mut splitter = Splitter::at(format, skipped as u64, 1);
    splitter.push(&head[skipped..]);
    let mut header = Vec::new();
    if let Format::Csv(sign) = format
        && let Some(first) = splitter.next(at_end)?
    {
        header = cells(&first.bytes, sign).iter().map(|name| name.trim().to_owned()).collect();
    }
    let reader =
        Reader { format, header, mapping, currency: store.currency, language: store.language };
    let mut batch: Vec<Record> = Vec::with_capacity(BATCH);
    loop {
        while let Some(record) = splitter.next(at_end)? {
            // What was committed before is passed over.
            if record.end > run.done_bytes {
                batch.push(record);
            }
            if batch.len() == BATCH {
                take_in(app, &mut run, &reader, &mut batch, &mut index, &mut bad).await?;
                told(&run);
            }
        }
        if at_end {
            break;
        }
        match bytes.next().await {
            Some(Ok(piece)) => splitter.push(&piece),
            Some(Err(error)) => return Err(Error::Unreadable(error.to_string())),
            None => at_end = true,
        }
    }
    take_in(app, &mut run, &reader, &mut batch, &mut index, &mut bad).await?;
    run.finished = Some(app.clock.now());
    run.done_bytes = run.bytes;
    let tx = app.db.begin().await?;
    store::keep(&tx, &run).await?;
    tx.commit().await?;
    told(&run);
    Ok(run)
}

/// Stores a batch, with how far it reaches.
async fn take_in(
    app: &App,
    run: &mut Run,
    reader: &Reader<'_>,
    batch: &mut Vec<Record>,
    index: &mut Option<&mut Bulk>,
    bad: &mut impl FnMut(&BadRow),
) -> Result<(), Error> {
    let Some(last) = batch.last() else { return Ok(()) };
    let (end, next_line) = (last.end, last.next_line);
    let mut good: Vec<(u64, Checked)> = Vec::with_capacity(batch.len());
    let mut faulty = Vec::new();
    for record in batch.drain(..) {
        match reader.read(&record) {
            Ok(checked) => good.push((record.line, checked)),
            Err(faults) => faulty.extend(faults.into_iter().map(|fault| BadRow {
                line: record.line as i64,
                field: fault.at,
                code: fault.code.to_owned(),
                wanted: fault.wanted,
            })),
        }
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let skus = good.iter().filter_map(|(_, checked)| checked.listing().sku.clone()).collect();
    let mut known = store::known(&tx, &run.store, skus).await?;
    let mut fresh: Vec<Checked> = Vec::new();
    let mut changed: Vec<ListingId> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for (line, checked) in good {
        let sku = checked.listing().sku.clone();
        if let Some(sku) = &sku
            && !seen.insert(sku.clone())
        {
            let (line, field) = (line as i64, "/sku".to_owned());
            faulty.push(BadRow { line, field, code: "import-sku-twice".to_owned(), wanted: None });
            continue;
        }
        match sku.and_then(|sku| known.remove(&sku)) {
            None => fresh.push(checked),
            Some((id, version)) => {
                let change = Change { store: &run.store, listing: &id, version, now };
                match listings::replace(&tx, change, &checked).await {
                    Ok(()) => changed.push(id),
                    Err(listings::Error::Db(error)) => return Err(error.into()),
                    Err(error) => return Err(Error::Unreadable(error.to_string())),
                }
            }
        }
    }
    run.drafts += fresh.iter().filter(|checked| checked.goal() == Goal::Draft).count() as i64;
    let made = listings::create_all(&tx, &run.store, &fresh, State::Active, now).await.map_err(
        |error| match error {
            listings::Error::Db(error) => Error::Db(error),
            other => Error::Unreadable(other.to_string()),
        },
    )?;
    run.made += made.len() as i64;
    run.changed += changed.len() as i64;
    let room = (REMEMBERED - run.bad).max(0) as usize;
    store::remember_bad(&tx, &run.id, &faulty[..faulty.len().min(room)]).await?;
    let mut lines: Vec<i64> = faulty.iter().map(|row| row.line).collect();
    lines.dedup();
    run.bad += lines.len() as i64;
    run.done_bytes = end;
    run.lines = next_line as i64;
    store::keep(&tx, run).await?;
    tx.commit().await?;
    faulty.iter().for_each(bad);
    if let Some(index) = index {
        let ids: Vec<ListingId> = made.into_iter().chain(changed).collect();
        index.take_in(app, &ids).await?;
    }
    Ok(())
}
