//! Proofs of RFC 6962: that an entry is in the log (inclusion, section 2.1.1), and that a later
//! log begins with an earlier one (consistency, section 2.1.2). A proof is made in two steps,
//! so that whoever keeps the tiles can fetch only what is needed: [`Plan::tiles`] names them,
//! [`Plan::hashes`] makes the proof. Checking follows RFC 9162 sections 2.1.3.2 and 2.1.4.2.

use std::{collections::BTreeSet, ops::Range};

use crate::{Hash, Tile, TileSet, node_hash, tile::place};

/// What a proof consists of: ranges of leaves whose roots are its hashes, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    size: u64,
    parts: Vec<Range<u64>>,
}

/// A proof cannot be made, or does not prove what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// There is no such entry or no such earlier size in a tree of this size.
    #[error("position or size {asked} is outside a log of {size} entries")]
    Outside {
        /// The position or the earlier size that was asked for.
        asked: u64,
        /// The size of the tree.
        size: u64,
    },
    /// A tile that the proof needs is not there.
    #[error("the tile {} is missing or too narrow", .0.path())]
    Missing(Tile),
    /// The proof has too few or too many hashes.
    #[error("the proof has a wrong number of hashes")]
    WrongLength,
    /// The proof leads to another root.
    #[error("the proof does not lead to the root")]
    WrongRoot,
}

impl Plan {
    /// The proof that the entry at `index` (from 0) is in the tree of `size` leaves.
    pub fn inclusion(index: u64, size: u64) -> Result<Self, ProofError> {
        if index >= size {
            return Err(ProofError::Outside { asked: index, size });
        }
        let mut parts = Vec::new();
        let mut within = 0..size;
        while within.end - within.start > 1 {
            let middle = split(&within);
            if index < middle {
                parts.push(middle..within.end);
                within.end = middle;
            } else {
                parts.push(within.start..middle);
                within.start = middle;
            }
        }
        parts.reverse();
        Ok(Plan { size, parts })
    }

    /// The proof that the tree of `size` leaves begins with that of `old` leaves.
    pub fn consistency(old: u64, size: u64) -> Result<Self, ProofError> {
        if old > size {
            return Err(ProofError::Outside { asked: old, size });
        }
        let mut parts = Vec::new();
        if old == 0 || old == size {
            return Ok(Plan { size, parts });
        }
        let mut within = 0..size;
        while within.end != old {
            let middle = split(&within);
            if old <= middle {
                parts.push(middle..within.end);
                within.end = middle;
            } else {
                parts.push(within.start..middle);
                within.start = middle;
            }
        }
        if within.start > 0 {
            parts.push(within);
        }
        parts.reverse();
        Ok(Plan { size, parts })
    }

    /// The root of the tree of `size` leaves, as a proof of one hash (none for an empty tree).
    pub fn root(size: u64) -> Self {
        let parts = (size > 0).then_some(0..size).into_iter().collect();
        Plan { size, parts }
    }

    /// The tiles to fetch, each once, at the width that the tree of this size has them.
    pub fn tiles(&self) -> Vec<Tile> {
        let places: BTreeSet<(u8, u64)> = self
            .parts
            .iter()
            .flat_map(subtrees)
            .map(|(height, number)| place(height, number))
            .map(|(level, index, ..)| (level, index))
            .collect();
        places
            .into_iter()
            .filter_map(|(level, index)| Tile::within(level, index, self.size))
            .collect()
    }

    /// The hashes of the proof, from tiles that were fetched.
    pub fn hashes(&self, tiles: &TileSet) -> Result<Vec<Hash>, ProofError> {
        self.parts
            .iter()
            .map(|part| {
                let mut root = None;
                for (height, number) in subtrees(part).into_iter().rev() {
                    let left = tiles.subtree(height, number).ok_or_else(|| {
                        let (level, index, start, count) = place(height, number);
                        let width = (start + count) as u16;
                        ProofError::Missing(Tile { level, index, width })
                    })?;
                    root = Some(match root {
                        None => left,
                        Some(right) => node_hash(&left, &right),
                    });
                }
                root.ok_or(ProofError::WrongLength)
            })
            .collect()
    }
}

/// Checks that the leaf with hash `leaf` is at `index` of the tree with this size and root.
pub fn verify_inclusion(
    proof: &[Hash],
    index: u64,
    leaf: Hash,
    size: u64,
    root: Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::Outside { asked: index, size });
    }
    let (mut at, mut last, mut hash) = (index, size - 1, leaf);
    for sibling in proof {
        if last == 0 {
            return Err(ProofError::WrongLength);
        }
        if at % 2 == 1 || at == last {
            hash = node_hash(sibling, &hash);
            while at.is_multiple_of(2) && at != 0 {
                at /= 2;
                last /= 2;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        at /= 2;
        last /= 2;
    }
    if last != 0 {
        return Err(ProofError::WrongLength);
    }
    (hash == root).then_some(()).ok_or(ProofError::WrongRoot)
}

/// Checks that the tree `(new_size, new_root)` begins with the tree `(old_size, old_root)`.
pub fn verify_consistency(
    proof: &[Hash],
    old_size: u64,
    old_root: Hash,
    new_size: u64,
    new_root: Hash,
) -> Result<(), ProofError> {
    if old_size > new_size {
        return Err(ProofError::Outside { asked: old_size, size: new_size });
    }
    if old_size == 0 || old_size == new_size {
        let same = if old_size == 0 {
            old_root == crate::EMPTY_ROOT && (new_size > 0 || new_root == old_root)
        } else {
            old_root == new_root
        };
        return match (proof, same) {
            ([], true) => Ok(()),
            ([], false) => Err(ProofError::WrongRoot),
            _ => Err(ProofError::WrongLength),
        };
    }
    let (mut at, mut last) = (old_size - 1, new_size - 1);
    while at % 2 == 1 {
        at /= 2;
        last /= 2;
    }
    // A size that is a power of two is a subtree of the later tree: its root begins the proof.
    let (start, rest) = if old_size.is_power_of_two() {
        (old_root, proof)
    } else {
        let (first, rest) = proof.split_first().ok_or(ProofError::WrongLength)?;
        (*first, rest)
    };
    let (mut old, mut new) = (start, start);
    for sibling in rest {
        if last == 0 {
            return Err(ProofError::WrongLength);
        }
        if at % 2 == 1 || at == last {
            old = node_hash(sibling, &old);
            new = node_hash(sibling, &new);
            while at.is_multiple_of(2) && at != 0 {
                at /= 2;
                last /= 2;
            }
        } else {
            new = node_hash(&new, sibling);
        }
        at /= 2;
        last /= 2;
    }
    if last != 0 {
        return Err(ProofError::WrongLength);
    }
    (old == old_root && new == new_root).then_some(()).ok_or(ProofError::WrongRoot)
}

/// Where RFC 6962 splits a range of more than one leaf: after the largest power of two that is
/// smaller than its length.
fn split(range: &Range<u64>) -> u64 {
    range.start + (1 << (range.end - range.start - 1).ilog2())
}

/// A range as complete subtrees from left to right: (height, number at that height).
fn subtrees(range: &Range<u64>) -> Vec<(u32, u64)> {
    let mut found = Vec::new();
    let mut start = range.start;
    while start < range.end {
        let height = (range.end - start).ilog2();
        found.push((height, start >> height));
        start += 1 << height;
    }
    found
}
