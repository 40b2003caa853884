//! Tiles: the hashes of the tree cut into squares of up to 256, as C2SP tlog-tiles lays them out.
//! A tile at level L holds the roots of complete subtrees of 256^L leaves; what lies between two
//! levels is hashed again when it is needed.

use std::collections::BTreeMap;

use crate::{Hash, node_hash};

/// How many hashes a full tile has, and how many entries a full bundle.
pub const TILE_WIDTH: usize = 256;

/// How many levels of the binary tree one tile spans.
pub(crate) const TILE_HEIGHT: u32 = 8;

/// Where a tile stands and how wide it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    /// 0 holds the leaf hashes; each level above holds roots of 256 of the level below.
    pub level: u8,
    /// Number of the tile within its level, from 0.
    pub index: u64,
    /// 1 to 256 hashes; 256 is a full tile.
    pub width: u16,
}

/// The text is not the path of a tile or a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a tile path")]
pub struct BadTile;

/// Every tile of a tree of `size` leaves, full and unfinished, level by level.
pub fn tiles_of(size: u64) -> impl Iterator<Item = Tile> {
    Tile::levels(size).flat_map(move |level| {
        let full = (at_level(size, level)) / TILE_WIDTH as u64;
        (0..full).map(move |index| Tile::full(level, index)).chain(Tile::unfinished(level, size))
    })
}

impl Tile {
    /// A full tile.
    pub fn full(level: u8, index: u64) -> Self {
        Tile { level, index, width: TILE_WIDTH as u16 }
    }

    /// The tile at the right end of `level` in a tree of `size` leaves, when it is not full
    /// and not empty.
    pub fn unfinished(level: u8, size: u64) -> Option<Self> {
        let hashes = at_level(size, level);
        let width = (hashes % TILE_WIDTH as u64) as u16;
        (width > 0).then_some(Tile { level, index: hashes / TILE_WIDTH as u64, width })
    }

    /// The tile `index` of `level` as a tree of `size` leaves has it; `None` when the tree
    /// does not reach so far.
    pub fn within(level: u8, index: u64, size: u64) -> Option<Self> {
        let full = at_level(size, level) / TILE_WIDTH as u64;
        if index < full {
            return Some(Tile::full(level, index));
        }
        Tile::unfinished(level, size).filter(|tile| tile.index == index)
    }

    /// Whether all 256 hashes are there.
    pub fn is_full(&self) -> bool {
        usize::from(self.width) == TILE_WIDTH
    }

    /// The path of the tile: `tile/<L>/<N>` or `tile/<L>/<N>.p/<W>`.
    pub fn path(&self) -> String {
        format!("tile/{}/{}", self.level, self.number())
    }

    /// The path of the entries under this tile (level 0): `tile/entries/<N>[.p/<W>]`.
    pub fn entries_path(&self) -> String {
        format!("tile/entries/{}", self.number())
    }

    /// Reads what [`Tile::path`] writes, and nothing else.
    pub fn parse(path: &str) -> Result<Self, BadTile> {
        let (level, number) =
            path.strip_prefix("tile/").and_then(|rest| rest.split_once('/')).ok_or(BadTile)?;
        let level = level.parse().map_err(|_| BadTile)?;
        let tile = parse_number(level, number)?;
        (level < 64 && tile.path() == path).then_some(tile).ok_or(BadTile)
    }

    /// Reads what [`Tile::entries_path`] writes; the tile has level 0.
    pub fn parse_entries(path: &str) -> Result<Self, BadTile> {
        let number = path.strip_prefix("tile/entries/").ok_or(BadTile)?;
        let tile = parse_number(0, number)?;
        (tile.entries_path() == path).then_some(tile).ok_or(BadTile)
    }

    /// The levels that a tree of `size` leaves has hashes at.
    pub(crate) fn levels(size: u64) -> impl DoubleEndedIterator<Item = u8> {
        (0..8u8).filter(move |level| at_level(size, *level) > 0)
    }

    fn number(&self) -> String {
        let mut rest = self.index / 1000;
        let mut text = format!("{:03}", self.index % 1000);
        while rest > 0 {
            text = format!("x{:03}/{text}", rest % 1000);
            rest /= 1000;
        }
        if !self.is_full() {
            text.push_str(&format!(".p/{}", self.width));
        }
        text
    }
}

/// How many hashes a tree of `size` leaves has at a tile level.
fn at_level(size: u64, level: u8) -> u64 {
    size.checked_shr(TILE_HEIGHT * u32::from(level)).unwrap_or(0)
}

fn parse_number(level: u8, text: &str) -> Result<Tile, BadTile> {
    let (digits, width) = match text.split_once(".p/") {
        Some((digits, width)) => (digits, width.parse::<u8>().map_err(|_| BadTile)?.into()),
        None => (text, TILE_WIDTH as u16),
    };
    let mut index: u64 = 0;
    for part in digits.split('/') {
        let group: u64 = part.trim_start_matches('x').parse().map_err(|_| BadTile)?;
        index =
            index.checked_mul(1000).and_then(|index| index.checked_add(group)).ok_or(BadTile)?;
    }
    (width > 0).then_some(Tile { level, index, width }).ok_or(BadTile)
}

/// Tiles that were read and can be asked for the roots of complete subtrees.
#[derive(Debug, Clone, Default)]
pub struct TileSet {
    /// For each tile its hashes, and above them the rows of nodes that tiles leave out.
    tiles: BTreeMap<(u8, u64), Vec<Vec<Hash>>>,
}

impl TileSet {
    /// Adds the hashes of a tile. They are believed: compare a root with a signed head.
    pub fn insert(&mut self, level: u8, index: u64, hashes: Vec<Hash>) {
        let mut rows = vec![hashes];
        while let Some(below) = rows.last().filter(|row| row.len() > 1) {
            let pairs = below.as_chunks::<2>().0.iter();
            rows.push(pairs.map(|[left, right]| node_hash(left, right)).collect());
        }
        self.tiles.insert((level, index), rows);
    }

    /// Adds a tile from its bytes, 32 for each hash.
    pub fn insert_bytes(&mut self, level: u8, index: u64, bytes: &[u8]) -> Result<(), BadTile> {
        let (hashes, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() || hashes.is_empty() || hashes.len() > TILE_WIDTH {
            return Err(BadTile);
        }
        let hashes = hashes.iter().map(|hash| Hash(*hash)).collect();
        self.insert(level, index, hashes);
        Ok(())
    }

    /// The hashes of a tile, cut to its width; `None` when it is absent or narrower. A tile may
    /// be kept wider than asked: what is appended later does not change what was there.
    pub fn hashes(&self, tile: &Tile) -> Option<&[Hash]> {
        let rows = self.tiles.get(&(tile.level, tile.index))?;
        rows.first()?.get(..usize::from(tile.width))
    }

    /// The root of the complete subtree `number` of 2^`height` leaves.
    pub(crate) fn subtree(&self, height: u32, number: u64) -> Option<Hash> {
        let (level, index, start, count) = place(height, number);
        let rows = self.tiles.get(&(level, index))?;
        let row = rows.get((height % TILE_HEIGHT) as usize)?;
        row.get(start / count).copied()
    }
}

/// Where a complete subtree is read from: level and number of the tile, first hash, how many.
pub(crate) fn place(height: u32, number: u64) -> (u8, u64, usize, usize) {
    let count = 1u64 << (height % TILE_HEIGHT);
    let first = number * count;
    let width = TILE_WIDTH as u64;
    ((height / TILE_HEIGHT) as u8, first / width, (first % width) as usize, count as usize)
}
