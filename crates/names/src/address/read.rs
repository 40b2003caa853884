//! From the text of an address to its parts, numbers and words.

use std::{collections::HashSet, sync::LazyLock};

use crate::{
    letters::{self, Script, han},
    person::{Piece, Word},
};

/// An address that is ready for comparing. Read it once and compare it often.
#[derive(Debug, Clone)]
pub struct Address {
    pub(super) parts: Vec<Part>,
    /// All numbers, as written but for the script of their digits and zeros in front of short ones.
    pub(super) numbers: Vec<String>,
}

/// What stands between two commas.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    pub words: Vec<Word>,
    /// Each number, and how many of the words stand before it.
    pub numbers: Vec<(String, usize)>,
}

const TABLE: &str = include_str!("../../../../data/names/address_words.tsv");
const LONGEST_TEXT: usize = 500;
const MOST_WORDS: usize = 24;

fn listed() -> impl Iterator<Item = &'static str> {
    han::rows(TABLE).flat_map(|(_, words)| words.split(' '))
}

fn folded(word: &str) -> String {
    let word = letters::fold(word);
    letters::plain(&word, Script::of_word(&word))
}

static KINDS: LazyLock<HashSet<String>> =
    LazyLock::new(|| listed().filter(|w| !w.starts_with('-')).map(folded).collect());

static ENDINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut all: Vec<String> = listed().filter_map(|w| w.strip_prefix('-')).map(folded).collect();
    all.sort_by_key(|ending| std::cmp::Reverse(ending.chars().count()));
    all
});

impl Address {
    /// Reads an address in any script.
    pub fn parse(text: &str) -> Address {
        let cut: String = text.chars().take(LONGEST_TEXT).collect();
        let folded = letters::fold(&cut);
        let mut left = MOST_WORDS;
        let parts: Vec<Part> = folded
            .split([',', ';', '\n', '、', '،', '，', '|'])
            .map(|part| read_part(part, &mut left))
            .filter(|part| !part.words.is_empty() || !part.numbers.is_empty())
            .collect();
        let numbers = parts.iter().flat_map(|p| &p.numbers).map(|(n, _)| n.clone()).collect();
        Address { parts, numbers }
    }

    /// Each number with the telling words beside it: those of its part, or of the part before or
    /// after where its own has none. In scripts without spaces only the two words before it.
    pub(super) fn numbers_with_words(&self) -> Vec<(&str, Vec<&Word>)> {
        let telling = |part: &Part| part.words.iter().any(|w| !w.light);
        let mut all = Vec::new();
        for (i, part) in self.parts.iter().enumerate() {
            for (number, before) in &part.numbers {
                let mut near = vec![part];
                if !telling(part) {
                    near = self.parts[..i].iter().rev().find(|p| telling(p)).into_iter().collect();
                    if near.is_empty() {
                        near = self.parts[i..].iter().find(|p| telling(p)).into_iter().collect();
                    }
                }
                let words: Vec<&Word> =
                    near.iter().flat_map(|p| &p.words).filter(|w| !w.light).collect();
                let unspaced = words.iter().all(|w| w.script == Script::Han);
                let words = match unspaced {
                    true => words[..(*before).clamp(0, words.len())]
                        .iter()
                        .rev()
                        .take(2)
                        .copied()
                        .collect(),
                    false => words.into_iter().take(5).collect(),
                };
                all.push((number.as_str(), words));
            }
        }
        all.truncate(8);
        all
    }
}

fn read_part(text: &str, left: &mut usize) -> Part {
    let mut part = Part::default();
    let mut word = String::new();
    let mut script = None;
    for c in text.chars().chain([' ']) {
        let of = Script::of(c);
        let is_mark = unicode_normalization::char::is_combining_mark(c);
        let goes_on = match (script, of) {
            (None, Some(_)) => true,
            (Some(a), Some(b)) => a == b || (b == Script::Kana && a == Script::Han),
            (Some(_), None) => is_mark,
            (None, None) => false,
        };
        if !goes_on && !word.is_empty() && c != '\'' {
            finish(&mut part, std::mem::take(&mut word), script, left);
            script = None;
        }
        if let Some(of) = of {
            script = script.or(Some(of));
            word.push(c);
        } else if is_mark && script.is_some() {
            word.push(c);
        }
    }
    part
}

fn finish(part: &mut Part, word: String, script: Option<Script>, left: &mut usize) {
    let Some(script) = script.filter(|_| *left > 0) else { return };
    *left -= 1;
    match script {
        Script::Digit => {
            let short = word.trim_start_matches('0');
            let number =
                if word.len() <= 3 && !short.is_empty() { short.to_string() } else { word };
            let before = part.words.iter().filter(|w| !w.light).count();
            part.numbers.push((number, before));
        }
        Script::Han | Script::Kana => {
            for place in places(&word) {
                push(part, place, script);
            }
        }
        _ => push(part, word, script),
    }
}

// A run of Han parted behind each character that says a kind of place: 浙江省|杭州市|晨光路.
fn places(run: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut current = String::new();
    for c in run.chars() {
        current.push(c);
        let ends = ENDINGS.iter().any(|e| e.chars().eq([c]));
        if ends && current.chars().count() >= 3 {
            all.push(std::mem::take(&mut current));
        }
    }
    if !current.is_empty() {
        all.push(current);
    }
    all
}

fn push(part: &mut Part, word: String, script: Script) {
    let plain = letters::plain(&word, script);
    let mut text = word;
    let mut light = KINDS.contains(&plain) || (plain.chars().count() == 1 && script != Script::Han);
    if !light {
        let ending = ENDINGS.iter().find(|e| plain.ends_with(e.as_str()));
        let rest = ending.map(|e| plain[..plain.len() - e.len()].to_string());
        match rest {
            Some(rest) if rest.is_empty() => light = true,
            Some(rest) if rest.chars().count() >= if rest.is_ascii() { 4 } else { 2 } => {
                text = rest
            }
            _ => {}
        }
    }
    if script == Script::Arabic {
        text = text
            .strip_prefix("ال")
            .filter(|r| r.chars().count() >= 3)
            .map(str::to_string)
            .unwrap_or(text);
    }
    part.words.push(Word::read(Piece { text, script, light, chunk: 0 }));
}
