//! Changes of an index. There is one writer of a folder.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tantivy::{
    IndexWriter, TantivyDocument, Term,
    indexer::{IndexWriterOptions, LogMergePolicy},
};

use crate::{Error, Goods, Index, columns, hash, schema::PART, tokens};

/// How much memory a writer may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heap {
    /// One thread with little memory, for changes that come now and then.
    Small,
    /// So many threads, for filling an index.
    Bulk {
        /// Threads that analyse and index.
        threads: usize,
    },
}

/// Adds, replaces and takes away listings. What was changed is found after [`Writer::commit`].
pub struct Writer {
    writer: IndexWriter,
    index: Arc<Index>,
    // What was added since the last commit, by the hash of its id.
    added: Mutex<HashSet<u64>>,
}

impl Writer {
    pub(crate) fn open(index: Arc<Index>, heap: Heap) -> Result<Writer, Error> {
        let (threads, budget) = match heap {
            Heap::Small => (1, 16_000_000),
            Heap::Bulk { threads } => (threads.clamp(1, 8), 48_000_000),
        };
        let options = IndexWriterOptions::builder()
            .num_worker_threads(threads)
            .memory_budget_per_thread(budget)
            .num_merge_threads(1)
            .build();
        let writer: IndexWriter = index.tantivy().writer_with_options(options)?;
        let mut policy = LogMergePolicy::default();
        policy.set_min_num_segments(4);
        policy.set_min_layer_size(2_000);
        policy.set_del_docs_ratio_before_merge(0.3);
        // The columns of a new part are read before its commit is found; that must not take long.
        policy.set_max_docs_before_merge(250_000);
        writer.set_merge_policy(Box::new(policy));
        // Another process may have written since.
        index.reload()?;
        Ok(Writer { writer, index, added: Mutex::default() })
    }

    /// Adds a listing whose id the index does not have.
    pub fn add(&self, goods: &Goods) -> Result<(), Error> {
        self.writer.add_document(document(&self.index, goods))?;
        self.added().insert(hash(&goods.id));
        Ok(())
    }

    /// Puts a listing in the place of the one of its id, if there is one.
    pub fn replace(&self, goods: &Goods) -> Result<(), Error> {
        self.delete(&goods.id);
        self.add(goods)
    }

    /// Takes the listing of an id away.
    pub fn delete(&self, id: &str) {
        // Every part is searched for every id that is taken away; most ids of an import are new.
        if !self.added().contains(&hash(id)) && !self.index.has(id) {
            return;
        }
        self.writer.delete_term(Term::from_field_text(self.index.fields().id, id));
    }

    /// Takes all listings away.
    pub fn clear(&self) -> Result<(), Error> {
        self.writer.delete_all_documents()?;
        Ok(())
    }

    /// Writes what was changed to disk and lets searches of this process find it. `place` is the
    /// owner's note of how far it has read the changes; [`Index::place`] gives it back.
    pub fn commit(&mut self, place: &str) -> Result<(), Error> {
        let mut prepared = self.writer.prepare_commit()?;
        prepared.set_payload(place);
        prepared.commit()?;
        self.index.reload()?;
        self.added().clear();
        Ok(())
    }

    fn added(&self) -> MutexGuard<'_, HashSet<u64>> {
        self.added.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until parts of the index that are being joined are joined, and closes the writer.
    pub fn finish(self) -> Result<(), Error> {
        let index = self.index.clone();
        self.writer.wait_merging_threads()?;
        index.reload()
    }
}

fn hash(id: &str) -> u64 {
    hash::of(words::Kind::Word, id)
}

fn document(index: &Index, goods: &Goods) -> TantivyDocument {
    let fields = index.fields();
    let mut document = TantivyDocument::default();
    document.add_text(fields.id, &goods.id);
    document.add_text(fields.tokens, tokens::pack(goods));
    document.add_u64(fields.version, goods.version);
    document.add_text(fields.path, goods.categories.join(&PART.to_string()));
    document.add_text(fields.store, &goods.store);
    for fact in &goods.facts {
        document.add_text(fields.facts, columns::fact_text(fact));
    }
    document.add_i64(fields.price, goods.price);
    document.add_i64(fields.created, goods.created.micros());
    document.add_u64(fields.sold, u64::from(goods.sold));
    document.add_u64(fields.small, columns::Small::of(goods).packed());
    document
}
