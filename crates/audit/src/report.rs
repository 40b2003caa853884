//! What a verification found, in plain words.

use std::fmt;

use tlog::{Hash, Tile};
use values::Time;

/// How many findings a report lists; the rest is counted.
pub(crate) const LISTED: usize = 20;

/// The result of verifying a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Which log it is.
    pub origin: String,
    /// How many entries the newest checkpoint covers.
    pub size: u64,
    /// The root that the entries give.
    pub root: Hash,
    /// How many stored checkpoints were compared.
    pub checkpoints: u64,
    /// The earlier checkpoint from outside that was compared too.
    pub older: Option<u64>,
    /// Entries that wait for a position. Not a fault: the next checkpoint will cover them.
    pub waiting: u64,
    /// Since when the oldest of them waits. A long time means that no sequencer runs.
    pub waiting_since: Option<Time>,
    /// What does not fit, the first position first.
    pub findings: Vec<Finding>,
    /// How many more findings there are than are listed.
    pub more: u64,
}

/// One thing that does not fit. Positions count from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// No entry stands at the position.
    Missing {
        /// Where.
        position: u64,
    },
    /// The entry is not what was logged there.
    Changed {
        /// Where.
        position: u64,
        /// The id of what stands there.
        id: String,
    },
    /// The entry was logged elsewhere: the order was changed.
    Moved {
        /// Where it stands.
        position: u64,
        /// Its id.
        id: String,
        /// Where it belongs.
        belongs: u64,
    },
    /// An entry was taken out and the later ones moved up.
    Dropped {
        /// Where the dropped entry was.
        position: u64,
    },
    /// An entry was put in and the later ones moved on.
    Inserted {
        /// Where.
        position: u64,
        /// The id of what was put in.
        id: String,
    },
    /// The entry has a position that no checkpoint covers.
    Uncovered {
        /// The position that is stored.
        position: i64,
        /// Its id.
        id: String,
    },
    /// Entries and hashes agree with each other and not with the signed checkpoint: something
    /// in this range was changed together with its hashes.
    Rewritten {
        /// The last size that still fits a signed checkpoint; the first position in doubt.
        from: u64,
        /// The size of the first checkpoint that does not fit.
        to: u64,
    },
    /// A tile of hashes is missing or changed, while the entries fit the signed checkpoint.
    Tile(Tile),
    /// A stored checkpoint is not one of this log's key.
    Checkpoint {
        /// The size under which it is stored.
        size: i64,
        /// What is wrong with it.
        why: String,
    },
    /// There are entries with positions or an earlier checkpoint, but no checkpoint.
    NoCheckpoint,
    /// The log is shorter than the earlier checkpoint says: entries were cut off its end.
    Shorter {
        /// The size of the earlier checkpoint.
        older: u64,
    },
    /// The log does not begin with the one of the earlier checkpoint: history was rewritten
    /// and signed anew.
    Forked {
        /// The size of the earlier checkpoint.
        older: u64,
        /// The last size known to fit it: the fork is at this position or later.
        from: u64,
    },
    /// A file of an exported log is missing or cannot be read.
    File {
        /// Its path in the exported folder.
        path: String,
        /// What is wrong with it.
        why: String,
    },
}

impl Report {
    /// Whether everything fits.
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }
}

impl Finding {
    /// A stable word for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Finding::Missing { .. } => "missing",
            Finding::Changed { .. } => "changed",
            Finding::Moved { .. } => "moved",
            Finding::Dropped { .. } => "dropped",
            Finding::Inserted { .. } => "inserted",
            Finding::Uncovered { .. } => "uncovered",
            Finding::Rewritten { .. } => "rewritten",
            Finding::Tile(_) => "tile",
            Finding::Checkpoint { .. } => "checkpoint",
            Finding::NoCheckpoint => "no-checkpoint",
            Finding::Shorter { .. } => "shorter",
            Finding::Forked { .. } => "forked",
            Finding::File { .. } => "file",
        }
    }

    /// The first position that is in doubt, where the finding has one.
    pub fn position(&self) -> Option<u64> {
        match self {
            Finding::Missing { position }
            | Finding::Changed { position, .. }
            | Finding::Moved { position, .. }
            | Finding::Dropped { position }
            | Finding::Inserted { position, .. } => Some(*position),
            Finding::Uncovered { position, .. } => u64::try_from(*position).ok(),
            Finding::Rewritten { from, .. } | Finding::Forked { from, .. } => Some(*from),
            Finding::Tile(tile) if tile.level == 0 => Some(tile.index * 256),
            _ => None,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Log {}: {} entries, root {}", self.origin, self.size, self.root)?;
        writeln!(f, "Checkpoints compared: {}", self.checkpoints)?;
        if let Some(older) = self.older {
            writeln!(f, "Earlier checkpoint compared: of {older} entries")?;
        }
        if self.waiting > 0 {
            write!(f, "Waiting for the next checkpoint: {} entries", self.waiting)?;
            match self.waiting_since {
                Some(since) => writeln!(f, ", the oldest since {since}")?,
                None => writeln!(f)?,
            }
        }
        if self.holds() {
            return writeln!(f, "Everything holds.");
        }
        writeln!(f, "The log does NOT hold:")?;
        for finding in &self.findings {
            writeln!(f, "- {finding}")?;
        }
        if self.more > 0 {
            writeln!(f, "- and {} more", self.more)?;
        }
        Ok(())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Missing { position } => {
                write!(f, "position {position}: the entry is missing")
            }
            Finding::Changed { position, id } => {
                write!(f, "position {position}: {id} is not what was logged there")
            }
            Finding::Moved { position, id, belongs } => {
                write!(f, "position {position}: {id} belongs at position {belongs}")
            }
            Finding::Dropped { position } => {
                write!(f, "position {position}: an entry was dropped and the later ones moved up")
            }
            Finding::Inserted { position, id } => {
                write!(f, "position {position}: {id} was inserted and the later ones moved on")
            }
            Finding::Uncovered { position, id } => {
                write!(f, "position {position}: {id} stands where no checkpoint reaches")
            }
            Finding::Rewritten { from, to } => write!(
                f,
                "from position {from}: the entries and their hashes do not give the root that was \
                 signed for {to} entries"
            ),
            Finding::Tile(tile) => write!(
                f,
                "{}: the stored hashes are missing or changed (the entries themselves fit)",
                tile.path()
            ),
            Finding::Checkpoint { size, why } => {
                write!(f, "the checkpoint stored for {size} entries: {why}")
            }
            Finding::NoCheckpoint => write!(f, "there is no checkpoint"),
            Finding::Shorter { older } => {
                write!(f, "the earlier checkpoint has {older} entries: the log was cut short since")
            }
            Finding::Forked { older, from } => write!(
                f,
                "from position {from} or later: the log is not the one that the earlier \
                 checkpoint of {older} entries signed; its history was rewritten"
            ),
            Finding::File { path, why } => write!(f, "{path}: {why}"),
        }
    }
}
