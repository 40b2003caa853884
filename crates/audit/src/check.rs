//! The comparison of a log with itself: entries with stored hashes, hashes with signed heads.
//! Pure; [`crate::verify`] feeds it from the database, [`crate::verify_exported`] from files.
//!
//! Where an entry and its stored hash disagree, one of them was changed. The next signed head
//! tells which: so two trees grow from there, one of what the entries give and one of what is
//! stored, until a root fits.

use std::collections::{BTreeMap, HashMap};

use tlog::{Checkpoint, Hash, Tile, Tree};

use crate::report::{Finding, LISTED, Report};

/// An entry that stands at a position.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    pub id: String,
    pub hash: Hash,
}

pub(crate) struct Checker {
    /// Heads that are still to come, the smallest last.
    heads: Vec<Head>,
    by_entries: Tree,
    /// Grows beside it from the first disagreement to the next signed head.
    by_tiles: Option<Tree>,
    /// Disagreements since the last signed head.
    suspects: Vec<Suspect>,
    /// Disagreements that turned out to be changed entries.
    changed: Vec<Suspect>,
    findings: Vec<Finding>,
    /// Upper tiles as the tree gives them.
    upper: BTreeMap<(u8, u64), Vec<Hash>>,
    /// The last size at which a signed head fitted.
    good: u64,
    /// A signed head did not fit: later ones cannot either.
    lost: bool,
}

struct Head {
    checkpoint: Checkpoint,
    outside: bool,
}

/// A position where entry and stored hash disagree.
struct Suspect {
    position: u64,
    entry: Option<Leaf>,
    belongs: Option<u64>,
}

impl Checker {
    /// A check against the signed heads of the log, and one that was kept outside.
    pub fn new(heads: Vec<Checkpoint>, older: Option<Checkpoint>) -> Self {
        let own = heads.into_iter().map(|checkpoint| Head { checkpoint, outside: false });
        let outside = older.map(|checkpoint| Head { checkpoint, outside: true });
        let mut heads: Vec<Head> = own.chain(outside).collect();
        heads.sort_by_key(|head| std::cmp::Reverse((head.checkpoint.size, head.outside)));
        let mut checker = Checker {
            heads,
            by_entries: Tree::empty(),
            by_tiles: None,
            suspects: Vec::new(),
            changed: Vec::new(),
            findings: Vec::new(),
            upper: BTreeMap::new(),
            good: 0,
            lost: false,
        };
        checker.compare_heads();
        checker
    }

    /// Notes something that the feeder found by itself.
    pub fn found(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Takes the next entries of the log (`None` where one is missing), with their stored hashes.
    pub fn add(&mut self, entries: &[Option<Leaf>], stored: &[Hash]) {
        for (at, entry) in entries.iter().enumerate() {
            let (entry, stored) = (entry.as_ref(), stored.get(at).copied());
            let entry_hash = entry.map(|leaf| leaf.hash);
            if entry_hash.is_none() || entry_hash != stored {
                self.by_tiles.get_or_insert_with(|| self.by_entries.clone());
                self.suspects.push(Suspect {
                    position: self.by_entries.size(),
                    entry: entry.cloned(),
                    belongs: None,
                });
            }
            // A gap is hashed as what no entry has, so that neither tree fits by another's leave.
            self.by_entries.push(entry_hash.unwrap_or(tlog::EMPTY_ROOT));
            if let Some(by_tiles) = &mut self.by_tiles {
                by_tiles.push(stored.unwrap_or(tlog::EMPTY_ROOT));
            }
            self.compare_heads();
        }
        let from_entries = self.by_entries.take_full_tiles();
        let from_tiles = self.by_tiles.as_mut().map(Tree::take_full_tiles);
        for (tile, hashes) in from_tiles.unwrap_or(from_entries) {
            if tile.level > 0 {
                self.upper.insert((tile.level, tile.index), hashes);
            }
        }
    }

    /// Compares the heads of exactly the present size.
    fn compare_heads(&mut self) {
        let size = self.by_entries.size();
        while let Some(head) = self.heads.pop_if(|head| head.checkpoint.size == size) {
            let root = head.checkpoint.root;
            let by_tiles = self.by_tiles.as_ref().map(Tree::root);
            match (self.by_entries.root() == root, by_tiles == Some(root)) {
                _ if self.lost => {}
                (true, _) => {
                    let missing = self.suspects.drain(..).map(|suspect| suspect.position / 256);
                    let missing: Vec<u64> = missing.collect();
                    missing.into_iter().for_each(|index| self.tile_is_wrong(0, index));
                    self.by_tiles = None;
                    self.good = size;
                }
                (false, true) => {
                    self.by_entries = self.by_tiles.take().unwrap_or_else(Tree::empty);
                    self.changed.append(&mut self.suspects);
                    self.good = size;
                }
                (false, false) if head.outside => {
                    self.findings.push(Finding::Forked { older: size, from: self.good });
                }
                (false, false) => {
                    self.findings.push(Finding::Rewritten { from: self.good, to: size });
                    self.lost = true;
                }
            }
        }
    }

    fn tile_is_wrong(&mut self, level: u8, index: u64) {
        let size = self.by_entries.size().max(index * 256 + 1);
        let tile = Tile::within(level, index, size).unwrap_or(Tile::full(level, index));
        let same =
            |f: &Finding| matches!(f, Finding::Tile(t) if t.level == level && t.index == index);
        if !self.findings.iter().any(same) {
            self.findings.push(Finding::Tile(tile));
        }
    }

    /// Whether it helps to know where the entries in question were logged.
    pub fn asks_for_hashes(&self) -> bool {
        !self.changed.is_empty() || !self.suspects.is_empty()
    }

    /// Tells the stored hashes again, from position `first` on, to recognise moved entries.
    pub fn recognise(&mut self, first: u64, stored: &[Hash]) {
        let known: HashMap<Hash, u64> =
            stored.iter().zip(first..).map(|(hash, position)| (*hash, position)).collect();
        for suspect in self.changed.iter_mut().chain(&mut self.suspects) {
            let found = suspect.entry.as_ref().and_then(|leaf| known.get(&leaf.hash));
            suspect.belongs = found.copied().or(suspect.belongs);
        }
    }

    /// Compares the upper tiles, and draws up the report.
    pub fn finish(mut self, origin: &str, stored: &BTreeMap<(u8, u64), Vec<Hash>>) -> Report {
        let size = self.by_entries.size();
        let suspects = std::mem::take(&mut self.suspects);
        self.changed.extend(suspects);
        let unfinished = self.by_entries.unfinished_tiles();
        for (tile, hashes) in unfinished.into_iter().filter(|(tile, _)| tile.level > 0) {
            self.upper.insert((tile.level, tile.index), hashes);
        }
        // After changed hashes that nothing signed bears out, the upper tiles tell nothing more.
        let upper = std::mem::take(&mut self.upper);
        if !self.lost && self.by_tiles.is_none() {
            for ((level, index), hashes) in upper {
                let kept = stored.get(&(level, index)).and_then(|kept| kept.get(..hashes.len()));
                if kept != Some(&hashes) {
                    self.tile_is_wrong(level, index);
                }
            }
        }
        for head in std::mem::take(&mut self.heads) {
            if head.outside {
                self.findings.push(Finding::Shorter { older: head.checkpoint.size });
            }
        }
        let mut findings = words_for(&self.changed);
        findings.append(&mut self.findings);
        findings.sort_by_key(|finding| finding.position().unwrap_or(u64::MAX));
        let more = findings.len().saturating_sub(LISTED) as u64;
        findings.truncate(LISTED);
        Report {
            origin: origin.to_owned(),
            size,
            root: self.by_entries.root(),
            checkpoints: 0,
            older: None,
            waiting: 0,
            waiting_since: None,
            findings,
            more,
        }
    }
}

/// Findings for changed entries. A run of entries that all stand one place off is told once,
/// by what was dropped or inserted before it.
fn words_for(changed: &[Suspect]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut at = 0;
    while at < changed.len() {
        let suspect = &changed[at];
        let run = |from: usize, by: i64| {
            let off = |s: &&Suspect| {
                s.belongs.is_some_and(|b| b.checked_signed_diff(s.position) == Some(by))
            };
            changed[from..].iter().take_while(off).count()
        };
        let swapped = suspect.belongs.is_some_and(|belongs| {
            let there = changed.iter().find(|other| other.position == belongs);
            there.is_some_and(|other| other.belongs == Some(suspect.position))
        });
        let position = suspect.position;
        let moved_up = run(at, 1);
        let moved_on = run(at + 1, -1);
        let (finding, told) = match &suspect.entry {
            None => (Finding::Missing { position }, 1),
            Some(_) if moved_up > 0 && !swapped => {
                // The gap that the last of them left is part of the same story.
                let gap = changed.get(at + moved_up).is_some_and(|s| s.entry.is_none());
                (Finding::Dropped { position }, moved_up + usize::from(gap))
            }
            Some(leaf) if suspect.belongs.is_none() && moved_on > 0 => {
                (Finding::Inserted { position, id: leaf.id.clone() }, 1 + moved_on)
            }
            Some(leaf) => match suspect.belongs {
                Some(belongs) => (Finding::Moved { position, id: leaf.id.clone(), belongs }, 1),
                None => (Finding::Changed { position, id: leaf.id.clone() }, 1),
            },
        };
        findings.push(finding);
        at += told;
    }
    findings
}
