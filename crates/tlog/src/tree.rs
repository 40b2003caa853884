//! A tree that grows at its right edge. Only the edge is held in memory: the complete subtrees
//! that make up the root (the peaks) and the tiles that are not full yet. Full tiles are handed
//! out for keeping, so a log of millions of entries grows in a few kilobytes.

use crate::{EMPTY_ROOT, Hash, TILE_WIDTH, Tile, TileSet, node_hash, tile::TILE_HEIGHT};

/// A growing Merkle tree.
#[derive(Debug, Clone)]
pub struct Tree {
    size: u64,
    /// Complete subtrees from left to right, with their heights, strictly falling.
    peaks: Vec<(u32, Hash)>,
    /// The unfinished tile of each level; may be empty.
    edge: Vec<Vec<Hash>>,
    /// Tiles that became full since they were last taken.
    full: Vec<(Tile, Vec<Hash>)>,
}

/// A tree cannot be taken up again from what is kept of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// A tile of the right edge is absent or too narrow.
    #[error("the tile {} is missing or too narrow", .0.path())]
    Missing(Tile),
}

impl Tree {
    /// A tree without leaves.
    pub fn empty() -> Self {
        Tree { size: 0, peaks: Vec::new(), edge: Vec::new(), full: Vec::new() }
    }

    /// The unfinished tiles that [`Tree::resume`] needs for a tree of `size` leaves.
    pub fn edge_tiles(size: u64) -> Vec<Tile> {
        Tile::levels(size).filter_map(|level| Tile::unfinished(level, size)).collect()
    }

    /// Takes up a tree of `size` leaves from its unfinished tiles. Whoever calls compares
    /// [`Tree::root`] with the signed head before trusting the tiles.
    pub fn resume(size: u64, tiles: &TileSet) -> Result<Self, TreeError> {
        let mut tree = Tree::empty();
        tree.size = size;
        let mut below: Vec<Vec<(u32, Hash)>> = Vec::new();
        for level in Tile::levels(size) {
            let hashes = match Tile::unfinished(level, size) {
                Some(tile) => tiles.hashes(&tile).ok_or(TreeError::Missing(tile))?,
                None => &[],
            };
            tree.edge.push(hashes.to_vec());
            below.push(peaks_of(u32::from(level), hashes));
        }
        tree.peaks = below.into_iter().rev().flatten().collect();
        Ok(tree)
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf at the right.
    pub fn push(&mut self, leaf: Hash) {
        self.size += 1;
        let (mut height, mut hash) = (0, leaf);
        self.keep(height, hash);
        while let Some((_, left)) = self.peaks.pop_if(|(peak, _)| *peak == height) {
            hash = node_hash(&left, &hash);
            height += 1;
            self.keep(height, hash);
        }
        self.peaks.push((height, hash));
    }

    /// The root over all leaves.
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev().map(|(_, hash)| *hash);
        match peaks.next() {
            None => EMPTY_ROOT,
            Some(last) => peaks.fold(last, |right, left| node_hash(&left, &right)),
        }
    }

    /// The tiles that became full since the last call.
    pub fn take_full_tiles(&mut self) -> Vec<(Tile, Vec<Hash>)> {
        std::mem::take(&mut self.full)
    }

    /// The unfinished tiles as they stand, one for each level that has one.
    pub fn unfinished_tiles(&self) -> Vec<(Tile, Vec<Hash>)> {
        (0u8..)
            .zip(&self.edge)
            .filter_map(|(level, hashes)| {
                Tile::unfinished(level, self.size).map(|tile| (tile, hashes.clone()))
            })
            .collect()
    }

    /// Writes a node into its tile, when its height is one that tiles hold.
    fn keep(&mut self, height: u32, hash: Hash) {
        if !height.is_multiple_of(TILE_HEIGHT) {
            return;
        }
        let level = (height / TILE_HEIGHT) as usize;
        if self.edge.len() <= level {
            self.edge.resize(level + 1, Vec::new());
        }
        self.edge[level].push(hash);
        if self.edge[level].len() == TILE_WIDTH {
            let index = (self.size >> height) / TILE_WIDTH as u64 - 1;
            let hashes = std::mem::take(&mut self.edge[level]);
            self.full.push((Tile::full(level as u8, index), hashes));
        }
    }
}

/// The complete subtrees under the hashes of an unfinished tile, from left to right.
fn peaks_of(level: u32, mut hashes: &[Hash]) -> Vec<(u32, Hash)> {
    let mut peaks = Vec::new();
    while !hashes.is_empty() {
        let height = hashes.len().ilog2();
        let (complete, rest) = hashes.split_at(1 << height);
        peaks.push((level * TILE_HEIGHT + height, complete_root(complete)));
        hashes = rest;
    }
    peaks
}

/// The root over a power of two of hashes.
pub(crate) fn complete_root(hashes: &[Hash]) -> Hash {
    match hashes {
        [] => EMPTY_ROOT,
        [one] => *one,
        many => {
            let (left, right) = many.split_at(many.len() / 2);
            node_hash(&complete_root(left), &complete_root(right))
        }
    }
}
