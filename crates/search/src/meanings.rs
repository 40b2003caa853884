//! The lexicon as it is searched: for each language a small index of names, made when a search in
//! that language is first asked, since most processes see few languages.

use std::sync::OnceLock;

use values::Language;
use words::{Kind, Query, Spelling, Want};

use crate::{Lexicon, Target, hash};

/// The lexicon, ready to be asked.
#[derive(Default)]
pub struct Meanings {
    lexicon: Lexicon,
    shelves: [OnceLock<Shelf>; 18],
}

/// What a name of the lexicon means.
#[derive(Debug, Clone, Copy)]
pub enum Meaning<'a> {
    /// A category or an option.
    Target(&'a Target),
    /// Other words for the same.
    Words(&'a str),
}

/// A name that words of a search make up.
pub struct Met<'a> {
    /// The slots that are the words of the name.
    pub slots: Vec<usize>,
    /// How well they are, per mille.
    pub worth: u32,
    /// What the name means.
    pub meaning: Meaning<'a>,
}

/// The names of one language.
struct Shelf {
    // The hash of a token, the number of the name that has it, its place there; sorted.
    tokens: Vec<(u64, u32, u8)>,
    // Where the tokens begin whose hash begins with a number.
    starts: Vec<u32>,
    // The hash of a whole name as it is written, and its number; sorted.
    whole: Vec<(u64, u32)>,
    // For each name the places that a search must meet.
    places: Vec<u64>,
    sources: Vec<Source>,
    spelling: Spelling,
}

/// Bits of a hash that lead to its tokens.
const START_BITS: u32 = 12;

/// Words of the longest name that is met letter by letter.
const LONGEST_NAME: usize = 6;

#[derive(Clone, Copy)]
enum Source {
    Name(usize),
    // The group, and the word of it that was typed.
    Synonym(usize, usize),
}

impl Meanings {
    /// Of a lexicon.
    pub fn new(lexicon: Lexicon) -> Meanings {
        Meanings { lexicon, shelves: Default::default() }
    }

    /// The lexicon it is made of.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    fn shelf(&self, language: Language) -> &Shelf {
        self.shelves[language as usize].get_or_init(|| Shelf::new(&self.lexicon, language))
    }

    /// The names of a language that words of a search make up. A word that neither a name nor, as
    /// `known` says, a listing has may be a misspelt one of a name; then it is said what was meant.
    pub fn meet(
        &self,
        language: Language,
        mut query: Query,
        known: impl Fn(Kind, &str) -> bool,
    ) -> (Vec<Met<'_>>, Option<String>) {
        let shelf = self.shelf(language);
        if shelf.sources.is_empty() {
            return (Vec::new(), None);
        }
        let known = |kind: Kind, text: &str| shelf.has(kind, text) || known(kind, text);
        let said = query.mend(&shelf.spelling, known);
        let mut met = shelf.meet(&query);
        let mut out: Vec<Met<'_>> = Vec::new();
        for (name, slots, worth) in met.drain(..) {
            let mut add = |meaning| out.push(Met { slots: slots.clone(), worth, meaning });
            match shelf.sources[name as usize] {
                Source::Name(at) => add(Meaning::Target(&self.lexicon.names[at].target)),
                Source::Synonym(group, typed) => {
                    let words = &self.lexicon.synonyms[group].words;
                    let others = words.iter().enumerate().filter(|(at, _)| *at != typed);
                    others.for_each(|(_, word)| add(Meaning::Words(word)));
                }
            }
        }
        (out, said)
    }
}

impl Shelf {
    fn new(lexicon: &Lexicon, language: Language) -> Shelf {
        let names = lexicon.names.iter().enumerate();
        let names = names
            .filter(|(_, name)| name.language == language)
            .map(|(at, name)| (name.text.as_str(), Source::Name(at)));
        let groups = lexicon.synonyms.iter().enumerate().filter(|(_, g)| g.language == language);
        let synonyms = groups.flat_map(|(group, synonyms)| {
            let words = synonyms.words.iter().enumerate();
            words.map(move |(at, word)| (word.as_str(), Source::Synonym(group, at)))
        });
        let mut shelf = Shelf {
            tokens: Vec::new(),
            starts: Vec::new(),
            whole: Vec::new(),
            places: Vec::new(),
            sources: Vec::new(),
            spelling: Spelling::new([]),
        };
        let mut words = Vec::new();
        for (text, source) in names.chain(synonyms) {
            shelf.add(language, text, source, &mut words);
            // Each of two things that a category joins is a name of it: Plugs & Switches.
            if let Source::Name(_) = source {
                for part in joined_names(text) {
                    shelf.add(language, part, source, &mut words);
                }
            }
        }
        shelf.whole.sort_unstable();
        shelf.tokens.sort_unstable();
        shelf.tokens.dedup();
        shelf.tokens.shrink_to_fit();
        shelf.starts = (0..=1u64 << START_BITS)
            .map(|start| {
                let before = |token: &(u64, u32, u8)| token.0 >> (64 - START_BITS) < start;
                shelf.tokens.partition_point(before) as u32
            })
            .collect();
        words.sort_unstable();
        words.dedup();
        // All are as common; none is so rare that it may be a slip for another.
        shelf.spelling = Spelling::new(words.into_iter().map(|(kind, word)| (kind, word, 100)));
        shelf
    }

    fn add(
        &mut self,
        language: Language,
        text: &str,
        source: Source,
        words: &mut Vec<(Kind, String)>,
    ) {
        let tokens = words::index(language, text);
        // A name of one letter would be met by chance.
        if tokens.iter().all(|token| token.text.len() == 1) {
            return;
        }
        let name = u32::try_from(self.sources.len()).unwrap_or(u32::MAX);
        let slots = words::query(language, text).slots;
        let whole: String = slots.iter().map(|slot| slot.text.as_str()).collect();
        self.whole.push((hash::of(Kind::Word, &whole), name));
        let (mut all, mut heavy) = (0u64, 0u64);
        for token in tokens {
            let place = token.position.min(63) as u8;
            if token.kind != Kind::Bigram {
                all |= 1 << place;
            }
            // Words that only join others have no form but their own.
            let digit = token.text.contains(|c: char| c.is_ascii_digit());
            if matches!(token.kind, Kind::Stem | Kind::Bare | Kind::Part) || digit {
                heavy |= 1 << place;
            }
            self.tokens.push((hash::of(token.kind, &token.text), name, place));
            if matches!(token.kind, Kind::Word | Kind::Stem) {
                words.push((token.kind, token.text));
            }
        }
        self.places.push(if heavy == 0 { all } else { heavy });
        self.sources.push(source);
    }

    fn of(&self, kind: Kind, text: &str) -> &[(u64, u32, u8)] {
        let hash = hash::of(kind, text);
        let start = (hash >> (64 - START_BITS)) as usize;
        let near = &self.tokens[self.starts[start] as usize..self.starts[start + 1] as usize];
        let from = near.iter().take_while(|token| token.0 < hash).count();
        let more = near[from..].iter().take_while(|token| token.0 == hash).count();
        &near[from..from + more]
    }

    fn has(&self, kind: Kind, text: &str) -> bool {
        !self.of(kind, text).is_empty()
    }

    // The names that words next to each other are, letter by letter.
    fn written(&self, query: &Query) -> Vec<(u32, Vec<usize>, u32)> {
        let mut met = Vec::new();
        for first in 0..query.slots.len() {
            let mut text = String::new();
            for last in first..query.slots.len().min(first + LONGEST_NAME) {
                text.push_str(&query.slots[last].text);
                let hash = hash::of(Kind::Word, &text);
                let from = self.whole.partition_point(|whole| whole.0 < hash);
                let same = self.whole[from..].iter().take_while(|whole| whole.0 == hash);
                met.extend(same.map(|whole| (whole.1, (first..=last).collect(), 1000)));
            }
        }
        met
    }

    // The names of which all that matters is met, with the slots that meet it and how well.
    fn meet(&self, query: &Query) -> Vec<(u32, Vec<usize>, u32)> {
        // Name, place, slot.
        let mut found: Vec<(u32, u8, usize)> = Vec::new();
        for (at, slot) in query.slots.iter().enumerate().filter(|(_, slot)| !slot.light) {
            each_term(&slot.want, &mut |kind, text| {
                found.extend(self.of(kind, text).iter().map(|token| (token.1, token.2, at)));
            });
        }
        found.sort_unstable();
        let mut met = self.written(query);
        let written: Vec<u32> = met.iter().map(|met| met.0).collect();
        for of_name in found.chunk_by(|a, b| a.0 == b.0) {
            let name = of_name[0].0;
            let places = of_name.iter().fold(0u64, |bits, token| bits | 1 << token.1);
            let must = self.places[name as usize];
            if places & must != must || written.contains(&name) {
                continue;
            }
            let has = |kind: Kind, text: &str| self.of(kind, text).iter().any(|t| t.1 == name);
            let mut slots: Vec<usize> = of_name.iter().map(|token| token.2).collect();
            slots.sort_unstable();
            slots.dedup();
            let worth: Vec<(usize, u32)> = slots
                .into_iter()
                .map(|slot| (slot, query.slots[slot].want.score(&has)))
                .filter(|(_, worth)| *worth > 0)
                .collect();
            // The slots that are met must be the whole name.
            let whole = of_name
                .iter()
                .filter(|token| worth.iter().any(|w| w.0 == token.2))
                .fold(0u64, |bits, token| bits | 1 << token.1);
            if worth.is_empty() || whole & must != must {
                continue;
            }
            let mean = worth.iter().map(|w| w.1).sum::<u32>() / worth.len() as u32;
            met.push((name, worth.into_iter().map(|w| w.0).collect(), mean));
        }
        met
    }
}

// The parts of a name that names two things or more; none if it names one.
fn joined_names(name: &str) -> Vec<&str> {
    const AND: [&str; 16] = [
        "and",
        "и",
        "й",
        "і",
        "та",
        "e",
        "y",
        "et",
        "und",
        "en",
        "ve",
        "và",
        "i",
        "dan",
        "および",
        "및",
    ];
    let mut parts: Vec<&str> = Vec::new();
    for piece in name.split(['&', ',', '/', '、', '・', '،']) {
        let (mut from, mut at) = (0, 0);
        for word in piece.split_inclusive(char::is_whitespace) {
            if AND.contains(&word.trim()) && at > from {
                parts.push(piece[from..at].trim());
                from = at + word.len();
            }
            at += word.len();
        }
        parts.push(piece[from..].trim());
    }
    parts.retain(|part| !part.is_empty());
    if parts.len() > 1 { parts } else { Vec::new() }
}

/// Each token that a want names.
pub fn each_term(want: &Want, with: &mut impl FnMut(Kind, &str)) {
    match want {
        Want::Term(kind, text, _) => with(*kind, text),
        Want::All(wants) | Want::Any(wants) | Want::Share(_, wants) => {
            wants.iter().for_each(|want| each_term(want, with));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_two_things_is_two_names() {
        assert_eq!(joined_names("Headphones & Earbuds"), ["Headphones", "Earbuds"]);
        assert_eq!(joined_names("Умные розетки и выключатели"), ["Умные розетки", "выключатели"]);
        assert_eq!(joined_names("キッチン・調理"), ["キッチン", "調理"]);
        assert!(joined_names("Desk Lamps").is_empty());
        assert!(joined_names("and").is_empty());
    }
}
