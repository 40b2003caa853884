//! The index as it was at a commit: what searches read, all of one time.

use std::sync::{Arc, OnceLock};

use tantivy::{InvertedIndexReader, SegmentReader, fastfield::AliveBitSet, index::SegmentId};
use words::{Kind, Spelling};

use crate::{
    Error,
    columns::Columns,
    count::Whole,
    hash::Map,
    meanings::Meanings,
    names::AllNames,
    schema::{Fields, letter},
    suggest::Suggestions,
};

/// One part of the index. Parts are written once; what is taken away is noted beside them.
pub struct Part {
    pub id: SegmentId,
    pub inverted: Arc<InvertedIndexReader>,
    /// The ids of its listings.
    ids: Arc<InvertedIndexReader>,
    pub columns: Arc<Columns>,
    pub alive: Option<AliveBitSet>,
    /// How many listings it has, taken-away ones included.
    pub docs: u32,
    /// The counts of all its listings, made when they are first asked.
    whole: Arc<OnceLock<Whole>>,
}

impl Part {
    /// The counts of all its listings.
    pub fn whole(&self, names: &AllNames) -> &Whole {
        self.whole.get_or_init(|| {
            let docs: Vec<u32> = (0..self.docs).filter(|doc| self.is_alive(*doc)).collect();
            Whole::of(&self.columns, &docs, names)
        })
    }

    /// Whether a listing was not taken away.
    #[inline]
    pub fn is_alive(&self, doc: u32) -> bool {
        self.alive.as_ref().is_none_or(|alive| alive.is_alive(doc))
    }
}

/// All parts, and what was made of their words.
pub struct Snapshot {
    pub parts: Vec<Part>,
    pub names: Arc<AllNames>,
    pub spelling: Arc<Spelling>,
    pub suggestions: Arc<Suggestions>,
    pub meanings: Arc<Meanings>,
    /// How many listings can be found.
    pub listings: u32,
    /// How many there were when `spelling` and `suggestions` were made, and how many commits ago
    /// that was.
    pub made_of: u32,
    pub made_ago: u32,
    /// The commit that it shows, and its parts.
    pub shows: (u64, Vec<SegmentId>),
}

/// Most words that spelling knows. Rare ones are left out first.
const MOST_WORDS: usize = 80_000;

impl Snapshot {
    /// Of an index without listings.
    pub fn empty() -> Snapshot {
        Snapshot {
            parts: Vec::new(),
            names: Arc::default(),
            spelling: Arc::new(Spelling::new([])),
            suggestions: Arc::default(),
            meanings: Arc::default(),
            listings: 0,
            made_of: 0,
            made_ago: u32::MAX,
            shows: (u64::MAX, Vec::new()),
        }
    }

    /// The snapshot after this one, of the parts that there are now. What is known of parts that
    /// stayed is kept.
    pub fn next(
        &self,
        segments: &[SegmentReader],
        fields: &Fields,
        shows: (u64, Vec<SegmentId>),
    ) -> Result<Snapshot, Error> {
        let mut names = self.names.clone();
        let mut parts = Vec::with_capacity(segments.len());
        for segment in segments {
            let known = self.parts.iter().find(|part| part.id == segment.segment_id());
            let columns = match known {
                Some(part) => part.columns.clone(),
                None => Arc::new(Columns::read(segment, Arc::make_mut(&mut names))?),
            };
            let alive = segment.alive_bitset().cloned();
            let count =
                |alive: &Option<AliveBitSet>| alive.as_ref().map(AliveBitSet::num_alive_docs);
            // What was taken away is never put back.
            let same = known.filter(|part| count(&part.alive) == count(&alive));
            parts.push(Part {
                id: segment.segment_id(),
                inverted: segment.inverted_index(fields.tokens)?,
                ids: segment.inverted_index(fields.id)?,
                columns,
                alive,
                docs: segment.max_doc(),
                whole: same.map(|part| part.whole.clone()).unwrap_or_default(),
            });
        }
        if names.places_are_old() {
            Arc::make_mut(&mut names).put_in_order();
        }
        Ok(Snapshot {
            parts,
            names,
            spelling: self.spelling.clone(),
            suggestions: self.suggestions.clone(),
            meanings: self.meanings.clone(),
            listings: segments.iter().map(SegmentReader::num_docs).sum(),
            made_of: self.made_of,
            made_ago: self.made_ago.saturating_add(1),
            shows,
        })
    }

    /// Whether words came or went so that spelling should be made anew. It takes a while, so a
    /// change of a large index waits for others.
    pub fn is_stale(&self) -> bool {
        const AT_ONCE: u32 = 300;
        const COMMITS: u32 = 500;
        self.listings <= AT_ONCE
            || self.made_of.abs_diff(self.listings) > self.made_of / 8
            || self.made_ago > COMMITS
    }

    /// The same with spelling and suggestions of its own words.
    pub fn refreshed(self: &Arc<Snapshot>) -> Result<Snapshot, Error> {
        let spelling = Arc::new(Spelling::new(self.words()?));
        let suggestions = Arc::new(Suggestions::new(self)?);
        Ok(Snapshot { spelling, suggestions, made_of: self.listings, made_ago: 0, ..self.same() })
    }

    /// The same with another lexicon.
    pub fn with_meanings(self: &Arc<Snapshot>, meanings: Meanings) -> Result<Snapshot, Error> {
        let mut next = self.same();
        next.meanings = Arc::new(meanings);
        next.suggestions = Arc::new(Suggestions::new(&next)?);
        Ok(next)
    }

    fn same(self: &Arc<Snapshot>) -> Snapshot {
        let part = |part: &Part| Part {
            id: part.id,
            inverted: part.inverted.clone(),
            ids: part.ids.clone(),
            columns: part.columns.clone(),
            alive: part.alive.clone(),
            docs: part.docs,
            whole: part.whole.clone(),
        };
        Snapshot {
            parts: self.parts.iter().map(part).collect(),
            names: self.names.clone(),
            spelling: self.spelling.clone(),
            suggestions: self.suggestions.clone(),
            meanings: self.meanings.clone(),
            shows: self.shows.clone(),
            ..**self
        }
    }

    // Words and stems with how many listings have each.
    fn words(&self) -> Result<Vec<(Kind, String, u32)>, Error> {
        let mut all: Map<(Kind, String), u32> = Map::default();
        for kind in [Kind::Word, Kind::Stem] {
            let first = letter(kind);
            self.each_term(first, |term, count| {
                let speakable = term.chars().nth(1).is_some()
                    && term.chars().count() <= 30
                    && !term.contains(|c: char| c.is_ascii_digit());
                if speakable {
                    *all.entry((kind, term.to_string())).or_default() += count;
                }
            })?;
        }
        let mut words: Vec<(Kind, String, u32)> =
            all.into_iter().map(|((kind, text), count)| (kind, text, count)).collect();
        if words.len() > MOST_WORDS {
            words.select_nth_unstable_by(MOST_WORDS, |a, b| b.2.cmp(&a.2).then(a.1.cmp(&b.1)));
            words.truncate(MOST_WORDS);
        }
        Ok(words)
    }

    /// Each term that begins with a letter, without it, once for each part, with how many listings
    /// of the part have it.
    pub fn each_term(&self, first: char, mut with: impl FnMut(&str, u32)) -> Result<(), Error> {
        let next = char::from_u32(first as u32 + 1).unwrap_or(first);
        for part in &self.parts {
            let range = part.inverted.terms().range();
            let range = range.ge(first.to_string()).lt(next.to_string());
            let mut stream = range.into_stream()?;
            while let Some((term, info)) = stream.next() {
                if let Ok(term) = std::str::from_utf8(&term[1..]) {
                    with(term, info.doc_freq);
                }
            }
        }
        Ok(())
    }

    /// Whether there is a listing of an id, or was until not long ago.
    pub fn has(&self, id: &str) -> bool {
        self.parts.iter().any(|part| !matches!(part.ids.terms().get(id), Ok(None)))
    }

    /// How many listings have a term, taken-away ones included.
    pub fn count(&self, term: &str) -> u32 {
        let of = |part: &Part| part.inverted.terms().get(term).ok().flatten();
        self.parts.iter().filter_map(of).map(|info| info.doc_freq).sum()
    }
}
