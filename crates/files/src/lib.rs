//! Bytes that outlive a request: documents served on the office, letters, sealed packages.
//!
//! A file has an id and nothing else; its name, its type and whom it belongs to are rows of the
//! slice that stored it. The bytes are on a local disk or in any S3-compatible store, and both
//! keep the same promise: what [`Files::put`] has acknowledged survives a power cut, and what it
//! has not acknowledged cannot be read, not even in part.
//!
//! On disk the bytes go to a temporary name beside their place, are flushed, renamed into place,
//! and the directory is flushed too. In a store they go up in parts that appear together, when the
//! upload is completed.

mod error;
mod place;
mod put;

use bytes::Bytes;
use futures::stream::BoxStream;
use futures::{StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use std::ops::Range;
use std::sync::Arc;

pub use error::{Error, Result};
pub use place::{Place, S3};

values::id!(
    /// The id of one file, minted by the caller before the bytes are stored.
    FileId,
    "fil"
);

/// Where the files are; cheap to clone.
#[derive(Clone, Debug)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
}

/// What was stored: its size in bytes and the SHA-256 of the bytes as they came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The id under which the bytes are found again.
    pub id: FileId,
    /// How many bytes.
    pub size: u64,
    /// Their digest.
    pub sha256: [u8; 32],
}

/// A file being read.
pub struct Reading {
    /// The size of the whole file in bytes, also when only a range of it is read.
    pub size: u64,
    /// The bytes, in pieces.
    pub bytes: BoxStream<'static, Result<Bytes>>,
}

impl Files {
    /// Opens the place; a directory is made if it is not there yet. No network is used: whether an
    /// S3-compatible store answers is asked by [`Files::check`].
    pub fn open(place: &Place) -> Result<Files> {
        Ok(Files { store: place.open()? })
    }

    /// Stores the bytes of a stream, at most `limit` of them ([`Error::TooLarge`] beyond), and
    /// returns when they are safe. A file of that id that was there before is replaced at that
    /// moment, so that a job that is run again does no harm. On any error nothing is left behind.
    pub async fn put<S, E>(&self, id: &FileId, bytes: S, limit: u64) -> Result<Stored>
    where
        S: futures::Stream<Item = std::result::Result<Bytes, E>> + Send,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        put::put(self.store.as_ref(), id, bytes, limit).await
    }

    /// Stores bytes that are in memory already.
    pub async fn put_bytes(&self, id: &FileId, bytes: Bytes) -> Result<Stored> {
        let limit = bytes.len() as u64;
        let once = futures::stream::iter([Ok::<_, std::io::Error>(bytes)]);
        self.put(id, once, limit).await
    }

    /// Stores what a reader gives, for example a file that was written by a package builder.
    pub async fn put_reader<R>(&self, id: &FileId, reader: R, limit: u64) -> Result<Stored>
    where
        R: tokio::io::AsyncRead + Send,
    {
        let stream = tokio_util::io::ReaderStream::with_capacity(reader, 256 * 1024);
        self.put(id, stream, limit).await
    }

    /// Opens a file for reading from its beginning to its end.
    pub async fn get(&self, id: &FileId) -> Result<Reading> {
        self.read(id, None).await
    }

    /// Opens a part of a file: the bytes from `range.start` up to and without `range.end`. A range
    /// that ends beyond the file is cut there; one that starts beyond it is [`Error::Range`].
    pub async fn get_range(&self, id: &FileId, range: Range<u64>) -> Result<Reading> {
        if range.start >= range.end {
            return Err(Error::Range);
        }
        let size = self.size(id).await?;
        if range.start >= size {
            return Err(Error::Range);
        }
        self.read(id, Some(range.start..range.end.min(size))).await
    }

    /// Reads a whole file into memory; [`Error::TooLarge`] when it has more than `limit` bytes.
    pub async fn bytes(&self, id: &FileId, limit: u64) -> Result<Bytes> {
        let reading = self.get(id).await?;
        if reading.size > limit {
            return Err(Error::TooLarge { limit });
        }
        let pieces: Vec<Bytes> = reading.bytes.try_collect().await?;
        Ok(match pieces.as_slice() {
            [one] => one.clone(),
            _ => pieces.concat().into(),
        })
    }

    /// The size of a file in bytes.
    pub async fn size(&self, id: &FileId) -> Result<u64> {
        let found = self.store.head(&path(id)).await;
        Ok(found.map_err(Error::from_store)?.size)
    }

    /// Removes a file. One that is not there is removed already, and no error.
    pub async fn delete(&self, id: &FileId) -> Result<()> {
        match self.store.delete(&path(id)).await.map_err(Error::from_store) {
            Err(Error::NotFound) => Ok(()),
            other => other,
        }
    }

    /// Asks the place whether it answers; for a readiness probe.
    pub async fn check(&self) -> Result<()> {
        match self.store.head(&Path::from("readiness-probe")).await {
            Ok(_) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(Error::from_store(error)),
        }
    }

    async fn read(&self, id: &FileId, range: Option<Range<u64>>) -> Result<Reading> {
        let options =
            object_store::GetOptions { range: range.map(Into::into), ..Default::default() };
        let found = self.store.get_opts(&path(id), options).await;
        let found = found.map_err(Error::from_store)?;
        Ok(Reading {
            size: found.meta.size,
            bytes: found.into_stream().map_err(Error::from_store).boxed(),
        })
    }
}

/// Where a file lies: under two letters of the random end of its id, so that no directory grows
/// without bound. An id has letters, digits and `_` only, so it can never leave its directory.
fn path(id: &FileId) -> Path {
    let text = id.as_str();
    let tail = text.get(text.len().saturating_sub(2)..).unwrap_or(text);
    Path::from_iter([tail, text])
}
