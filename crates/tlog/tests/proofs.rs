//! Every proof of every tree up to 260 leaves, against a second implementation that follows the
//! recursive definitions of RFC 6962 word by word and shares nothing with the first but SHA-256.

use std::{cell::RefCell, collections::HashMap, ops::Range};

use sha2::{Digest, Sha256};
use tlog::*;

const SIZES: usize = 260;

/// The definitions over ranges of the leaves, with the roots remembered that were computed once.
struct Naive {
    leaves: Vec<Vec<u8>>,
    known: RefCell<HashMap<Range<usize>, [u8; 32]>>,
}

impl Naive {
    fn of(leaves: &[Vec<u8>]) -> Self {
        Naive { leaves: leaves.to_vec(), known: RefCell::default() }
    }

    /// MTH of RFC 6962 section 2.1.
    fn root(&self, d: Range<usize>) -> [u8; 32] {
        if let Some(root) = self.known.borrow().get(&d) {
            return *root;
        }
        let root = match d.len() {
            0 => Sha256::digest([]).into(),
            1 => Sha256::digest([&[0u8][..], &self.leaves[d.start]].concat()).into(),
            n => {
                let middle = d.start + largest_power_below(n);
                let (left, right) = (self.root(d.start..middle), self.root(middle..d.end));
                Sha256::digest([&[1u8][..], &left, &right].concat()).into()
            }
        };
        self.known.borrow_mut().insert(d, root);
        root
    }

    /// PATH of RFC 6962 section 2.1.1.
    fn path(&self, m: usize, d: Range<usize>) -> Vec<[u8; 32]> {
        if d.len() <= 1 {
            return vec![];
        }
        let k = largest_power_below(d.len());
        let (left, right) = (d.start..d.start + k, d.start + k..d.end);
        let (mut path, other) = if m < k {
            (self.path(m, left), self.root(right))
        } else {
            (self.path(m - k, right), self.root(left))
        };
        path.push(other);
        path
    }

    /// SUBPROOF of RFC 6962 section 2.1.2.
    fn subproof(&self, m: usize, d: Range<usize>, whole: bool) -> Vec<[u8; 32]> {
        if m == d.len() {
            return if whole { vec![] } else { vec![self.root(d)] };
        }
        let k = largest_power_below(d.len());
        let (left, right) = (d.start..d.start + k, d.start + k..d.end);
        let (mut proof, other) = if m <= k {
            (self.subproof(m, left, whole), self.root(right))
        } else {
            (self.subproof(m - k, right, false), self.root(left))
        };
        proof.push(other);
        proof
    }
}

fn largest_power_below(n: usize) -> usize {
    let mut k = 1;
    while k * 2 < n {
        k *= 2;
    }
    k
}

fn entries(count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|n| format!("entry {n}").into_bytes()).collect()
}

fn tree_and_tiles(entries: &[Vec<u8>]) -> (Tree, TileSet) {
    let mut tree = Tree::empty();
    entries.iter().for_each(|entry| tree.push(leaf_hash(entry)));
    let mut tiles = TileSet::default();
    for (tile, hashes) in tree.take_full_tiles().into_iter().chain(tree.unfinished_tiles()) {
        assert_eq!(usize::from(tile.width), hashes.len());
        tiles.insert(tile.level, tile.index, hashes);
    }
    (tree, tiles)
}

fn plain(hashes: &[Hash]) -> Vec<[u8; 32]> {
    hashes.iter().map(|hash| hash.0).collect()
}

/// Only the tiles that the plan names: a proof must not need others.
fn only_named(plan: &Plan, all: &TileSet) -> TileSet {
    let mut named = TileSet::default();
    for tile in plan.tiles() {
        named.insert(
            tile.level,
            tile.index,
            all.hashes(&tile).expect("a tile of the tree").to_vec(),
        );
    }
    named
}

#[test]
fn every_inclusion_proof_up_to_260_leaves_is_the_one_of_the_definition_and_holds() {
    let all = entries(SIZES);
    let naive = Naive::of(&all);
    for size in 1..=SIZES {
        let (tree, tiles) = tree_and_tiles(&all[..size]);
        let root = tree.root();
        assert_eq!(root.0, naive.root(0..size), "{size}");
        for (index, entry) in all[..size].iter().enumerate() {
            let plan = Plan::inclusion(index as u64, size as u64).unwrap();
            let proof = plan.hashes(&tiles).unwrap();
            assert_eq!(plain(&proof), naive.path(index, 0..size), "{index}, {size}");
            if index % 50 == size % 50 {
                assert_eq!(plan.hashes(&only_named(&plan, &tiles)).unwrap(), proof);
            }
            let leaf = leaf_hash(entry);
            let (index, size) = (index as u64, size as u64);
            assert_eq!(verify_inclusion(&proof, index, leaf, size, root), Ok(()));
            let next = (index + 1) % (size + 1);
            assert!(verify_inclusion(&proof, next, leaf, size, root).is_err());
        }
    }
}

#[test]
fn every_consistency_proof_up_to_260_leaves_is_the_one_of_the_definition_and_holds() {
    let all = entries(SIZES);
    let naive = Naive::of(&all);
    let roots: Vec<Hash> = (0..=SIZES).map(|n| Hash(naive.root(0..n))).collect();
    let fork = leaf_hash(b"fork");
    for new in 0..=SIZES {
        let (_, tiles) = tree_and_tiles(&all[..new]);
        for old in 0..=new {
            let plan = Plan::consistency(old as u64, new as u64).unwrap();
            let proof = plan.hashes(&tiles).unwrap();
            if old > 0 {
                let subproof = naive.subproof(old, 0..new, true);
                assert_eq!(plain(&proof), subproof, "{old}, {new}");
            }
            if old % 50 == new % 50 {
                assert_eq!(plan.hashes(&only_named(&plan, &tiles)).unwrap(), proof);
            }
            let (o, n) = (old as u64, new as u64);
            let holds = |first, last| verify_consistency(&proof, o, first, n, last);
            assert_eq!(holds(roots[old], roots[new]), Ok(()));
            assert!(holds(fork, roots[new]).is_err());
            assert!(old == 0 || holds(roots[old], fork).is_err());
        }
    }
}

#[test]
fn a_proof_changed_cut_or_lengthened_in_any_place_does_not_hold() {
    let all = entries(70);
    let (tree, tiles) = tree_and_tiles(&all);
    let root = tree.root();
    let old_root = root_of(&all[..41].iter().map(|e| leaf_hash(e)).collect::<Vec<_>>());
    let inclusion = Plan::inclusion(37, 70).unwrap().hashes(&tiles).unwrap();
    let consistency = Plan::consistency(41, 70).unwrap().hashes(&tiles).unwrap();
    let included = |proof: &[Hash]| verify_inclusion(proof, 37, leaf_hash(&all[37]), 70, root);
    let consistent = |proof: &[Hash]| verify_consistency(proof, 41, old_root, 70, root);
    assert_eq!((included(&inclusion), consistent(&consistency)), (Ok(()), Ok(())));
    for (good, holds) in [
        (&inclusion, &included as &dyn Fn(&[Hash]) -> Result<(), ProofError>),
        (&consistency, &consistent),
    ] {
        for at in 0..good.len() {
            let mut bad = good.clone();
            bad[at].0[at] ^= 1;
            assert_eq!(holds(&bad), Err(ProofError::WrongRoot));
            let mut cut = good.clone();
            cut.remove(at);
            assert!(holds(&cut).is_err());
            let mut long = good.clone();
            long.insert(at, good[at]);
            assert!(holds(&long).is_err());
        }
        assert!(holds(&[]).is_err());
        assert!(holds(&[good.as_slice(), &[root]].concat()).is_err());
    }
}

#[test]
fn a_tree_taken_up_from_its_tiles_grows_as_if_it_had_never_stopped() {
    let all = entries(700);
    let leaves: Vec<Hash> = all.iter().map(|entry| leaf_hash(entry)).collect();
    for stop in [0, 1, 2, 3, 255, 256, 257, 300, 511, 512, 513, 699] {
        let (_, tiles) = tree_and_tiles(&all[..stop]);
        let mut edge = TileSet::default();
        for tile in Tree::edge_tiles(stop as u64) {
            edge.insert(tile.level, tile.index, tiles.hashes(&tile).unwrap().to_vec());
        }
        let mut tree = Tree::resume(stop as u64, &edge).unwrap();
        assert_eq!(tree.root(), root_of(&leaves[..stop]), "{stop}");
        leaves[stop..].iter().for_each(|leaf| tree.push(*leaf));
        assert_eq!(tree.size(), 700);
        assert_eq!(tree.root().0, Naive::of(&all).root(0..700), "{stop}");
    }
}

#[test]
fn a_tree_of_seventy_thousand_leaves_has_the_tiles_of_the_specification_and_proofs_across_them() {
    let mut tree = Tree::empty();
    let mut tiles = TileSet::default();
    let mut old_root = EMPTY_ROOT;
    for n in 0u64..70_000 {
        if n == 65_535 {
            old_root = tree.root();
        }
        tree.push(leaf_hash(&n.to_be_bytes()));
    }
    let kept: Vec<(Tile, Vec<Hash>)> =
        tree.take_full_tiles().into_iter().chain(tree.unfinished_tiles()).collect();
    let mut names: Vec<Tile> = kept.iter().map(|(tile, _)| *tile).collect();
    names.sort();
    assert_eq!(names, tiles_of(70_000).collect::<Vec<_>>());
    let count = |level, full| {
        let found = names.iter().filter(|t| t.level == level && t.is_full() == full);
        found.map(|tile| tile.width).collect::<Vec<_>>()
    };
    assert_eq!(count(0, true).len(), 273);
    assert_eq!((count(0, false), count(1, true)), (vec![112], vec![256]));
    assert_eq!((count(1, false), count(2, false)), (vec![17], vec![1]));
    for (tile, hashes) in kept {
        tiles.insert(tile.level, tile.index, hashes);
    }
    for index in [0u64, 255, 256, 65_535, 65_536, 69_887, 69_999] {
        let plan = Plan::inclusion(index, 70_000).unwrap();
        assert!(plan.tiles().len() <= 5, "a proof reads few tiles");
        let proof = plan.hashes(&only_named(&plan, &tiles)).unwrap();
        let leaf = leaf_hash(&index.to_be_bytes());
        assert_eq!(verify_inclusion(&proof, index, leaf, 70_000, tree.root()), Ok(()));
    }
    let plan = Plan::consistency(65_535, 70_000).unwrap();
    let proof = plan.hashes(&only_named(&plan, &tiles)).unwrap();
    assert_eq!(verify_consistency(&proof, 65_535, old_root, 70_000, tree.root()), Ok(()));
    let root = Plan::root(70_000).hashes(&tiles).unwrap();
    assert_eq!(node_hash_of_all(&root), tree.root());
}

fn node_hash_of_all(hashes: &[Hash]) -> Hash {
    assert_eq!(hashes.len(), 1);
    hashes[0]
}

#[test]
fn what_is_outside_the_log_has_no_proof() {
    assert!(Plan::inclusion(0, 0).is_err());
    assert!(Plan::inclusion(5, 5).is_err());
    assert!(Plan::consistency(6, 5).is_err());
    assert!(verify_inclusion(&[], 0, leaf_hash(b""), 0, EMPTY_ROOT).is_err());
    assert!(verify_consistency(&[], 6, EMPTY_ROOT, 5, EMPTY_ROOT).is_err());
    let missing = Plan::inclusion(0, 300).unwrap().hashes(&TileSet::default());
    assert!(matches!(missing, Err(ProofError::Missing(_))));
    assert!(Tree::resume(3, &TileSet::default()).is_err());
    // Sizes at the end of the number range do not overflow.
    for size in [u64::MAX, 1 << 63, (1 << 63) + 1] {
        assert!(!Plan::inclusion(size - 1, size).unwrap().tiles().is_empty());
        assert!(!Plan::consistency(size - 1, size).unwrap().tiles().is_empty());
        assert_eq!(Tree::edge_tiles(size).len(), tiles_at_edge(size));
    }
}

fn tiles_at_edge(size: u64) -> usize {
    (0..8).filter(|level| (size >> (8 * level)) & 255 > 0).count()
}
