//! How Japanese words of shops that are written in characters are said: 時計 is トケイ.

use std::{collections::HashMap, sync::LazyLock};

use values::Language;

use crate::{
    atoms::{Atom, Writing},
    bare, clean,
};

static READINGS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    scripts::han::rows(include_str!("../../../data/words/readings_ja.tsv"))
        .map(|(word, reading)| {
            (clean::fold(Language::Ja, word), bare::kana(&clean::fold(Language::Ja, reading)))
        })
        .collect()
});

/// What is known of how a run is said.
pub struct Read {
    /// The run with readings in place of the words that have one.
    pub text: String,
    /// The readings alone.
    pub words: Vec<String>,
}

/// A run of Japanese with the words that have a reading as they are said; none if no word has.
pub fn read(run: &[Atom]) -> Option<Read> {
    if run[0].script != Writing::East {
        return None;
    }
    let letters: Vec<char> = run.iter().flat_map(|a| a.text.chars()).collect();
    let mut edges = vec![0];
    for atom in run {
        edges.push(edges[edges.len() - 1] + atom.text.chars().count());
    }
    let (mut text, mut words) = (String::new(), Vec::new());
    let mut at = 0;
    let mut after_read = true;
    while at < letters.len() {
        let most = LONGEST.min(letters.len() - at);
        let found = (1..=most).rev().find_map(|n| {
            let word: String = letters[at..at + n].iter().collect();
            // One character alone is a word only where the dictionary or a reading ends before it.
            let parted = n > 1 || after_read || edges.contains(&at);
            let ends = n > 1 || edges.contains(&(at + 1));
            reading(&word).filter(|_| parted && ends).map(|said| (n, said))
        });
        match found {
            Some((n, said)) => {
                text.push_str(said);
                words.push(said.to_string());
                at += n;
            }
            None => {
                text.push(letters[at]);
                at += 1;
            }
        }
        after_read = found.is_some();
    }
    (!words.is_empty()).then(|| Read { text: bare::kana(&text), words })
}

const LONGEST: usize = 6;

/// The reading of a folded word, in the bare form of kana.
pub fn reading(word: &str) -> Option<&'static str> {
    READINGS.get(word).map(String::as_str)
}
