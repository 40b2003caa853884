//! The files of tlog-tiles, and notes and checkpoints that were tampered with.

use tlog::*;

fn signer(name: &str, seed: u8) -> Signer {
    Signer::from_seed(name, &[seed; 32]).expect("a good name")
}

fn checkpoint() -> Checkpoint {
    Checkpoint {
        origin: "log.example/deeds".into(),
        size: 20_852_163,
        root: leaf_hash(b"anything"),
    }
}

#[test]
fn tile_paths_are_those_of_the_specification_and_are_read_back() {
    let full = Tile::full(0, 1_234_067);
    assert_eq!(full.path(), "tile/0/x001/x234/067");
    assert_eq!(full.entries_path(), "tile/entries/x001/x234/067");
    let partial = Tile::unfinished(0, 70_000).unwrap();
    assert_eq!(partial.path(), "tile/0/273.p/112");
    assert_eq!(partial.entries_path(), "tile/entries/273.p/112");
    assert_eq!(Tile::unfinished(1, 256).unwrap().path(), "tile/1/000.p/1");
    for tile in [full, partial, Tile::full(63, 999), Tile::full(2, u64::MAX)] {
        assert_eq!(Tile::parse(&tile.path()), Ok(tile));
        let leaf = Tile { level: 0, ..tile };
        assert_eq!(Tile::parse_entries(&tile.entries_path()), Ok(leaf));
    }
    for bad in [
        "tile/0/67",
        "tile/00/067",
        "tile/64/067",
        "tile/0/001/067",
        "tile/0/x000/067",
        "tile/0/x001/x067",
        "tile/0/067.p/0",
        "tile/0/067.p/256",
        "tile/0/067.p/01",
        "tile/0/xx01/067",
        "tile/0/+67",
        "tile/0/",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
        "tile/entries",
        "",
    ] {
        assert_eq!(Tile::parse(bad), Err(BadTile), "{bad}");
    }
}

#[test]
fn a_bundle_gives_back_its_entries_and_a_cut_bundle_says_where_it_ends() {
    let entries: [&[u8]; 3] = [b"one", b"", &[7; MAX_ENTRY_BYTES]];
    let bundle = encode_bundle(&entries).unwrap();
    assert_eq!(&bundle[..7], b"\x00\x03one\x00\x00");
    assert_eq!(decode_bundle(&bundle).unwrap(), entries);
    assert_eq!(decode_bundle(&bundle[..4]), Err(BadBundle(0)));
    assert_eq!(decode_bundle(&bundle[..6]), Err(BadBundle(1)));
    assert_eq!(decode_bundle(&bundle[..bundle.len() - 1]), Err(BadBundle(2)));
    let long = vec![0; MAX_ENTRY_BYTES + 1];
    assert_eq!(encode_bundle(&[long]), Err(EntryTooLong(MAX_ENTRY_BYTES + 1)));
}

#[test]
fn a_tile_of_a_wrong_length_is_not_taken() {
    let mut tiles = TileSet::default();
    for length in [0, 31, 33, 257 * 32] {
        assert_eq!(tiles.insert_bytes(0, 0, &vec![0; length]), Err(BadTile));
    }
    assert_eq!(tiles.insert_bytes(0, 0, &[0; 64]), Ok(()));
}

#[test]
fn a_signed_checkpoint_is_read_back_by_its_key_only() {
    let log = signer("log.example/deeds", 1);
    let note = checkpoint().sign(&log).unwrap();
    assert_eq!(Checkpoint::open(&note, &log.verifier()), Ok(checkpoint()));
    let other_key = signer("log.example/deeds", 2).verifier();
    let other_name = signer("log.example/others", 1).verifier();
    for stranger in [other_key, other_name] {
        let opened = Checkpoint::open(&note, &stranger);
        assert_eq!(opened, Err(NoteError::NotSigned.into()));
    }
    let elsewhere = checkpoint().sign(&signer("log.example/others", 1));
    assert_eq!(elsewhere, Err(CheckpointError::OtherLog));
}

#[test]
fn a_checkpoint_changed_in_any_byte_is_not_believed() {
    let log = signer("log.example/deeds", 1);
    let note = checkpoint().sign(&log).unwrap();
    for at in 0..note.len() {
        let mut bytes = note.clone().into_bytes();
        bytes[at] ^= 1 << (at % 7);
        let Ok(changed) = String::from_utf8(bytes) else {
            continue;
        };
        let opened = Checkpoint::open(&changed, &log.verifier());
        assert!(opened.is_err(), "{changed}");
    }
    for end in 0..note.len() {
        if note.is_char_boundary(end) {
            assert!(Checkpoint::open(&note[..end], &log.verifier()).is_err());
        }
    }
}

#[test]
fn signatures_of_witnesses_stand_beside_the_one_of_the_log() {
    let log = signer("log.example/deeds", 1);
    let note = checkpoint().sign(&log).unwrap();
    // A timestamped cosignature: another kind of key, 8 bytes of time before the signature.
    let witness = "\u{2014} witness.example/w1 UHJvYmFibHkgYSB0aW1lIGFuZCBhIHNpZ25hdHVyZQ==\n";
    let (text, own) = note.split_once("\n\n").unwrap();
    for cosigned in [format!("{note}{witness}"), format!("{text}\n\n{witness}{own}")] {
        assert_eq!(Checkpoint::open(&cosigned, &log.verifier()), Ok(checkpoint()));
    }
    // A wrong signature in the log's own name spoils it, even beside the right one.
    let second = signer("log.example/deeds", 1);
    let other = Checkpoint { size: 1, ..checkpoint() }.sign(&second).unwrap();
    let (_, other) = other.split_once("\n\n").unwrap();
    let opened = Checkpoint::open(&format!("{note}{other}"), &log.verifier());
    assert_eq!(opened, Err(NoteError::BadSignature.into()));
}

#[test]
fn a_note_that_breaks_the_rules_is_refused() {
    let key = signer("log.example/deeds", 1);
    assert_eq!(sign_note("no newline", &key), Err(NoteError::Malformed));
    assert_eq!(sign_note("tab\there\n", &key), Err(NoteError::Malformed));
    let note = sign_note("a text\n\nof two parts\n", &key).unwrap();
    let verifier = key.verifier();
    let opened = open_note(&note, &[&verifier]);
    assert_eq!(opened, Ok("a text\n\nof two parts\n"));
    let crlf = note.replace('\n', "\r\n");
    assert_eq!(open_note(&crlf, &[&verifier]), Err(NoteError::Malformed));
    let many = format!("{note}{}", "\u{2014} someone QUJDREVG\n".repeat(101));
    assert_eq!(open_note(&many, &[&verifier]), Err(NoteError::Malformed));
    assert_eq!(open_note("", &[&verifier]), Err(NoteError::Malformed));
    assert_eq!(Signer::from_seed("two words", &[0; 32]).err(), Some(BadKey::Name));
    assert_eq!(Signer::from_seed("a+b", &[0; 32]).err(), Some(BadKey::Name));
}

#[test]
fn a_signed_text_that_is_not_a_checkpoint_is_refused() {
    let root = leaf_hash(b"anything").to_string();
    for bad in [
        format!("log.example/deeds\n05\n{root}\n"),
        format!("log.example/deeds\n+5\n{root}\n"),
        format!("log.example/deeds\n-1\n{root}\n"),
        format!("log.example/deeds\n0\n{root}\n"),
        format!("\n5\n{root}\n"),
        format!("log.example/deeds\n5\n{root}\n\nextension after a gap\n"),
        "log.example/deeds\n5\nAAAA\n".to_owned(),
        "log.example/deeds\n5\n".to_owned(),
    ] {
        assert_eq!(Checkpoint::parse(&bad), Err(CheckpointError::Malformed), "{bad}");
    }
    let extended = format!("log.example/deeds\n5\n{root}\nmore\n");
    assert_eq!(Checkpoint::parse(&extended).unwrap().size, 5);
    let empty = format!("log.example/deeds\n0\n{EMPTY_ROOT}\n");
    assert_eq!(Checkpoint::parse(&empty).unwrap().root, EMPTY_ROOT);
}

#[test]
fn a_private_key_is_not_printed_by_accident() {
    let key = signer("log.example/deeds", 1);
    let printed = format!("{key:?}");
    assert_eq!(printed, "Signer(log.example/deeds)");
    let secret = key.to_secret_text();
    assert_eq!(Signer::parse(&secret).unwrap().verifier(), key.verifier());
}
