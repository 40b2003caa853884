//! Opens a package as a receiver does: decrypts it, unpacks it, and looks at every file.

use std::collections::BTreeMap;
use std::io::Read;

use sealed::{Identities, Options, Report};
use serde_json::Value as Json;

/// The files of a package, by their names inside the bag.
pub struct Opened(pub BTreeMap<String, Vec<u8>>);

/// What the verifier says of a package, with the operator's key at hand.
pub fn verified(bytes: &[u8], identity: &Identities, key: &tlog::Signer) -> Report {
    let options = Options {
        identities: Some(identity),
        trusted_keys: vec![key.verifier()],
        ..Options::default()
    };
    sealed::verify_bytes(bytes, &options)
}

/// Decrypts and unpacks.
pub fn opened(bytes: &[u8], identity: &Identities) -> Opened {
    let secret = identity.to_secret_text();
    let key: age::x25519::Identity = secret.trim().parse().expect("an identity");
    let decryptor = age::Decryptor::new(bytes).expect("an age file");
    let mut reader = decryptor.decrypt(std::iter::once(&key as &dyn age::Identity)).expect("opens");
    let mut plain = Vec::new();
    reader.read_to_end(&mut plain).expect("reads");
    Opened(unpacked(&plain))
}

/// Goes from one local header of the ZIP to the next (APPNOTE 4.3.7); sizes stand in each.
fn unpacked(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let (mut files, mut at) = (BTreeMap::new(), 0);
    let number = |at: usize, length: usize| {
        zip[at..at + length].iter().rev().fold(0_usize, |sum, byte| sum * 256 + usize::from(*byte))
    };
    while number(at, 4) == 0x0403_4b50 {
        let (method, packed) = (number(at + 8, 2), number(at + 18, 4));
        let (name, extra) = (number(at + 26, 2), number(at + 28, 2));
        let start = at + 30 + name + extra;
        let path = String::from_utf8(zip[at + 30..at + 30 + name].to_vec()).expect("a name");
        let path = path.split_once('/').expect("a folder").1.to_owned();
        let content = &zip[start..start + packed];
        let mut bytes = Vec::new();
        match method {
            0 => bytes.extend_from_slice(content),
            _ => {
                flate2::read::DeflateDecoder::new(content).read_to_end(&mut bytes).expect("packed");
            }
        }
        files.insert(path, bytes);
        at = start + packed;
    }
    files
}

/// The text without its white space and marks of breaks.
pub fn closed_up(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}

impl Opened {
    pub fn text(&self, name: &str) -> String {
        let bytes = self.0.get(name).unwrap_or_else(|| panic!("no {name}: {:?}", self.0.keys()));
        String::from_utf8(bytes.clone()).expect("text")
    }

    pub fn json(&self, name: &str) -> Json {
        serde_json::from_str(&self.text(name)).expect("JSON")
    }

    /// Ids of the records in one file.
    pub fn ids(&self, stem: &str) -> Vec<String> {
        let text = self.text(&format!("data/records/{stem}.jsonl"));
        let of = |line: &str| {
            let record: Json = serde_json::from_str(line).expect("JSON");
            record["id"].as_str().expect("an id").to_owned()
        };
        text.lines().map(of).collect()
    }

    /// The words of a PDF, without white space: a reader of PDF guesses where it was.
    pub fn pdf(&self, name: &str) -> String {
        let document = lopdf::Document::load_mem(&self.0[name]).expect("a PDF");
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        closed_up(&document.extract_text(&pages).expect("words"))
    }

    /// Does a word stand anywhere, in any file?
    pub fn says(&self, word: &str) -> bool {
        let in_text =
            |bytes: &Vec<u8>| bytes.windows(word.len()).any(|window| window == word.as_bytes());
        let pdfs = ["data/report.pdf", "data/certificate.pdf"];
        self.0.values().any(in_text)
            || pdfs.iter().any(|pdf| self.pdf(pdf).contains(&closed_up(word)))
    }
}
