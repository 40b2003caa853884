//! The search index of this process; a part of the [`web::App`].

use search::{Answer, Completion, Index, OpenError, Request};
use std::path::Path;
use std::sync::Arc;
use values::Language;

/// The version of what the shop tells the index. It goes up with every change of [`super::goods`].
const STAMP: &str = "shop-1";

/// The index of goods that this process searches.
pub struct Finder {
    index: Arc<Index>,
}

/// Why the index or its feed does not work.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The index cannot be read or written.
    #[error(transparent)]
    Index(#[from] search::Error),
    /// The database.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// A part that the binary must put in is not there.
    #[error("a part of the shop was not put in: {0}")]
    Part(&'static str),
    /// The task that commits has died.
    #[error("the commit of the index died: {0}")]
    Task(String),
}

impl Finder {
    /// Opens the index in a folder; one that is absent, or was written by another version, is made
    /// anew and empty, and the feed fills it.
    ///
    /// # Errors
    /// When the folder holds something else, or cannot be used.
    pub fn open(folder: &Path) -> Result<Finder, Error> {
        let index = match Index::open(folder, STAMP) {
            Err(OpenError::Missing | OpenError::Stale) => Index::create(folder, STAMP)?,
            other => other?,
        };
        Ok(Finder { index })
    }

    /// The index.
    pub fn index(&self) -> Arc<Index> {
        self.index.clone()
    }

    /// Answers a search.
    pub fn search(&self, request: &Request) -> Result<Answer, Error> {
        Ok(self.index.search(request)?)
    }

    /// What somebody may be about to type.
    pub fn suggest(&self, language: Language, typed: &str, most: usize) -> Vec<Completion> {
        self.index.suggest(language, typed, most)
    }
}
