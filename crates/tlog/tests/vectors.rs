//! Values published by others: the tree of the certificate transparency test suites
//! (eight leaves), and the key and note of the test suite of Go's `sumdb/note`.

use tlog::*;

const LEAVES: [&[u8]; 8] = [
    b"",
    &[0x00],
    &[0x10],
    &[0x20, 0x21],
    &[0x30, 0x31],
    &[0x40, 0x41, 0x42, 0x43],
    &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
    &[
        0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e,
        0x6f,
    ],
];

const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn leaves(count: usize) -> Vec<Hash> {
    LEAVES[..count].iter().map(|leaf| leaf_hash(leaf)).collect()
}

fn tiles(count: usize) -> TileSet {
    let mut tiles = TileSet::default();
    tiles.insert(0, 0, leaves(count));
    tiles
}

fn hex(hashes: &[Hash]) -> Vec<String> {
    hashes.iter().map(Hash::to_hex).collect()
}

#[test]
fn the_roots_of_the_eight_known_leaves_are_the_published_ones() {
    for (count, expected) in ROOTS.iter().enumerate() {
        assert_eq!(&root_of(&leaves(count)).to_hex(), expected, "{count} leaves");
    }
}

#[test]
fn the_consistency_proofs_of_the_known_tree_are_the_published_ones() {
    let proof = |old, new| {
        let plan = Plan::consistency(old, new).unwrap();
        hex(&plan.hashes(&tiles(new as usize)).unwrap())
    };
    assert_eq!(proof(1, 1), Vec::<String>::new());
    assert_eq!(
        proof(1, 8),
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ]
    );
    assert_eq!(
        proof(6, 8),
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
    );
    assert_eq!(
        proof(2, 5),
        [
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ]
    );
}

#[test]
fn the_inclusion_proof_of_the_sixth_known_leaf_is_the_published_one() {
    let plan = Plan::inclusion(5, 8).unwrap();
    assert_eq!(
        hex(&plan.hashes(&tiles(8)).unwrap()),
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
    );
}

const VERIFIER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const SIGNER: &str =
    "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const TEXT: &str = "If you think cryptography is the answer to your problem,\n\
                    then you don't know what your problem is.\n";
const SIGNATURE: &str =
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

#[test]
fn a_note_signed_with_the_published_key_is_the_published_note() {
    let signer = Signer::parse(SIGNER).unwrap();
    let note = format!("{TEXT}\n\u{2014} PeterNeumann {SIGNATURE}\n");
    assert_eq!(signer.verifier().to_string(), VERIFIER);
    assert_eq!(signer.to_secret_text(), SIGNER);
    assert_eq!(sign_note(TEXT, &signer).unwrap(), note);
    let verifier = Verifier::parse(VERIFIER).unwrap();
    assert_eq!(open_note(&note, &[&verifier]), Ok(TEXT));
}

#[test]
fn a_mangled_key_text_is_not_read() {
    for cut in 0..VERIFIER.len() {
        assert!(Verifier::parse(&VERIFIER[..cut]).is_err(), "cut at {cut}");
    }
    for at in 0..VERIFIER.len() {
        let mut bytes = VERIFIER.as_bytes().to_vec();
        bytes[at] += 1;
        let text = String::from_utf8(bytes).unwrap();
        assert!(Verifier::parse(&text).is_err(), "{text}");
    }
    // An unknown kind of key, and one that is too long, each with the hash that belongs to it.
    for text in [
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
    ] {
        assert!(Verifier::parse(text).is_err(), "{text}");
    }
}
