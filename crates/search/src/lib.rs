//! The index of goods: what is written about them in 18 languages, found as people type it, with
//! facets, suggestions and mended spellings.
//!
//! [`Goods`] go in through a [`Writer`], a [`Request`] is answered by [`Index::search`], and
//! [`Index::suggest`] completes what somebody begins to type. The crate knows no database and no
//! shop: what it is told is plain data, and the folder it writes is disposable. A folder that was
//! written by other analysers or another form of the index is refused ([`OpenError::Stale`]), and
//! its owner fills a new one.
//!
//! How it is made: tantivy keeps the lists of listings for each word on disk (one field, `tokens`,
//! each token under its kind; the frequency says where in the listing it stands) and columns of
//! facts, which are read into memory when a part of the index is opened (`columns`). A search is
//! read by `words`, widened by what the taxonomy and the operator know (`lexicon`, `plan`), weighed
//! list by list into one number for each listing (`weigh`), sieved by filters (`sieve`), counted
//! (`count`) and put in order (`rank`), all in one pass over those that are met.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod answer;
mod columns;
mod count;
mod dense;
mod goods;
mod hash;
mod index;
mod lexicon;
mod meanings;
mod names;
mod plan;
mod rank;
mod request;
mod schema;
mod search;
mod sieve;
mod snapshot;
mod suggest;
mod tokens;
mod weigh;
mod writer;

pub use answer::{Answer, Cursor, Facets, Hit, How, NotACursor, PriceFacet, Step};
pub use goods::{Fact, Goods, Text, Value};
pub use index::{Index, OpenError};
pub use lexicon::{Lexicon, Name, Synonyms, Target};
pub use request::{Chosen, Filters, Request, Sort, Wanted, WantedAttributes};
pub use suggest::{Completion, Origin};
pub use writer::{Heap, Writer};

/// The form of the index. It goes up with every change of what is stored; an index of another form
/// is rebuilt.
pub const VERSION: u32 = 1;

/// What may go wrong with an index that is open.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else writes to the folder.
    #[error("another writer has the index of goods")]
    Busy,
    /// Its files cannot be read or written.
    #[error("the index of goods: {0}")]
    Broken(tantivy::TantivyError),
}

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Error {
        match error {
            tantivy::TantivyError::LockFailure(..) => Error::Busy,
            other => Error::Broken(other),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        Error::Broken(error.into())
    }
}
