//! The index of a folder.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
};

use tantivy::{IndexReader, IndexSettings, ReloadPolicy, TantivyError};
use values::Language;

use crate::{
    Answer, Completion, Error, Heap, Lexicon, Request, Writer,
    meanings::Meanings,
    schema::{Fields, is_current, register, schema, write_stamp},
    search::{self, Desk},
    snapshot::Snapshot,
    tokens::Reading,
};

/// An index of goods, open for searching. All of it may be used from many threads at once.
pub struct Index {
    tantivy: tantivy::Index,
    fields: Fields,
    reader: IndexReader,
    snapshot: RwLock<Arc<Snapshot>>,
    // One reload at a time: each makes the next snapshot of the last.
    reloading: Mutex<()>,
    desks: Mutex<Vec<Desk>>,
}

/// Why a folder cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no index in the folder.
    #[error("there is no index of goods in the folder")]
    Missing,
    /// It was written by other analysers, in another form, or for another owner's stamp. Its owner
    /// makes a new one.
    #[error("the index of goods was written by another version and must be rebuilt")]
    Stale,
    /// The folder holds something else, which is not wiped.
    #[error("the folder holds files that are no index of goods")]
    NotOurs,
    /// Its files cannot be read.
    #[error(transparent)]
    Broken(#[from] Error),
}

impl From<std::io::Error> for OpenError {
    fn from(error: std::io::Error) -> OpenError {
        OpenError::Broken(error.into())
    }
}

impl From<TantivyError> for OpenError {
    fn from(error: TantivyError) -> OpenError {
        OpenError::Broken(error.into())
    }
}

impl Index {
    /// Opens the index of a folder. `stamp` is the owner's version of what it puts in.
    pub fn open(folder: &Path, stamp: &str) -> Result<Arc<Index>, OpenError> {
        match is_current(folder, stamp)? {
            None => return Err(OpenError::Missing),
            Some(false) => return Err(OpenError::Stale),
            Some(true) => {}
        }
        let (schema, fields) = schema();
        let tantivy = tantivy::Index::open_in_dir(folder)?;
        if tantivy.schema() != schema {
            return Err(OpenError::Stale);
        }
        Ok(Index::of(tantivy, fields)?)
    }

    /// Makes an empty index in a folder. An index that is there is wiped; anything else is left as
    /// it is and refused.
    pub fn create(folder: &Path, stamp: &str) -> Result<Arc<Index>, OpenError> {
        std::fs::create_dir_all(folder)?;
        let is_empty = std::fs::read_dir(folder)?.next().is_none();
        if !is_empty {
            if is_current(folder, stamp)?.is_none() {
                return Err(OpenError::NotOurs);
            }
            std::fs::remove_dir_all(folder)?;
            std::fs::create_dir_all(folder)?;
        }
        // The stamp goes first: a folder that was left half made is wiped next time.
        write_stamp(folder, stamp)?;
        let (schema, fields) = schema();
        let tantivy = tantivy::Index::builder()
            .schema(schema)
            .settings(IndexSettings::default())
            .create_in_dir(folder)?;
        Ok(Index::of(tantivy, fields)?)
    }

    fn of(tantivy: tantivy::Index, fields: Fields) -> Result<Arc<Index>, Error> {
        register(&tantivy, Reading::default());
        let reader = tantivy.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let index = Index {
            tantivy,
            fields,
            reader,
            snapshot: RwLock::new(Arc::new(Snapshot::empty())),
            reloading: Mutex::new(()),
            desks: Mutex::default(),
        };
        index.reload()?;
        Ok(Arc::new(index))
    }

    /// A writer. There may be one of a folder, in all processes.
    pub fn writer(self: &Arc<Index>, heap: Heap) -> Result<Writer, Error> {
        Writer::open(self.clone(), heap)
    }

    /// Replaces the lexicon.
    pub fn set_lexicon(&self, lexicon: Lexicon) -> Result<(), Error> {
        let _one = held(&self.reloading);
        let next = self.snapshot().with_meanings(Meanings::new(lexicon))?;
        self.put(next);
        Ok(())
    }

    /// Lets searches find what was committed to the folder, by this process or another.
    pub fn reload(&self) -> Result<(), Error> {
        let _one = held(&self.reloading);
        let metas = self.tantivy.load_metas()?;
        let shows = (metas.opstamp, metas.segments.iter().map(|meta| meta.id()).collect());
        if self.snapshot().shows == shows {
            return Ok(());
        }
        self.reader.reload()?;
        let searcher = self.reader.searcher();
        self.put(self.snapshot().next(searcher.segment_readers(), &self.fields, shows)?);
        let snapshot = self.snapshot();
        if snapshot.is_stale() {
            self.put(snapshot.refreshed()?);
        }
        Ok(())
    }

    /// The owner's note of the last commit.
    pub fn place(&self) -> Result<Option<String>, Error> {
        Ok(self.tantivy.load_metas()?.payload)
    }

    /// How many listings can be found.
    pub fn len(&self) -> u32 {
        self.snapshot().listings
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Answers a request.
    pub fn search(&self, request: &Request) -> Result<Answer, Error> {
        let mut desk = held(&self.desks).pop().unwrap_or_default();
        let answer = search::search(&self.snapshot(), request, &mut desk);
        held(&self.desks).push(desk);
        answer
    }

    /// What somebody may be about to type on a page of a language, the commonest first.
    pub fn suggest(&self, language: Language, typed: &str, most: usize) -> Vec<Completion> {
        self.snapshot().suggestions.find(language, typed, most)
    }

    pub(crate) fn tantivy(&self) -> &tantivy::Index {
        &self.tantivy
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.snapshot().has(id)
    }

    pub(crate) fn fields(&self) -> &Fields {
        &self.fields
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn put(&self, snapshot: Snapshot) {
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
