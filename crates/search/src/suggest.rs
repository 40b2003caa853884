//! What somebody may be about to type: phrases of titles, brands and names of categories that begin
//! so, in the letters of their language or spelled in Latin ones.

use scripts::Script;
use values::Language;

use crate::{Error, Goods, Target, hash::Map, schema::category_term, snapshot::Snapshot};

/// A text that begins as what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The text.
    pub text: String,
    /// Where it comes from.
    pub origin: Origin,
    /// How many listings there are for it.
    pub count: u32,
}

/// Where a completion comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Words of titles.
    Title,
    /// A brand.
    Brand,
    /// The category of this id.
    Category(String),
}

/// First letters of terms that are kept for completions.
const PHRASE: char = 'q';
const BRAND: char = 'b';

/// Words of a title that a phrase may begin with, and the most letters of a phrase.
const FIRST_WORDS: usize = 6;
const LONGEST: usize = 40;
/// Most completions of a language that are kept in memory.
const MOST_KEPT: usize = 5_000;

/// Hands the terms for completions of a listing to `add`.
pub fn terms(goods: &Goods, add: &mut impl FnMut(&str)) {
    for text in &goods.texts {
        let words: Vec<String> = text
            .title
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '/' | '،' | '、'))
            .map(|word| lower(text.language, word.trim_matches(|c: char| !c.is_alphanumeric())))
            .filter(|word| !word.is_empty() && !word.contains(|c: char| c.is_numeric()))
            .take(FIRST_WORDS + 2)
            .collect();
        for at in 0..words.len().min(FIRST_WORDS) {
            for more in 1..=if at == 0 {
                3
            } else if at < 4 {
                2
            } else {
                1
            } {
                let Some(phrase) = words.get(at..at + more) else { break };
                // A phrase does not end in a word that only joins.
                if more > 1 && phrase.last().is_none_or(|last| last.chars().count() < 3) {
                    continue;
                }
                let phrase = phrase.join(" ");
                if (2..=LONGEST).contains(&phrase.chars().count()) {
                    add(&format!("{PHRASE}{}{phrase}", text.language.code()));
                }
            }
        }
    }
    if let Some(brand) = goods.brand.as_deref().filter(|brand| brand.chars().count() <= LONGEST) {
        add(&format!("{BRAND}{brand}"));
    }
}

fn lower(language: Language, word: &str) -> String {
    if language == Language::Tr {
        return word.replace('I', "ı").replace('İ', "i").to_lowercase();
    }
    word.to_lowercase()
}

struct Entry {
    key: Box<str>,
    text: u32,
}

/// All completions, for each language.
#[derive(Default)]
pub struct Suggestions {
    languages: [Shelf; 18],
}

#[derive(Default)]
struct Shelf {
    // In order of keys; a text of another script has more than one.
    entries: Vec<Entry>,
    texts: Vec<Completion>,
}

impl Suggestions {
    /// Of the listings and the lexicon of a snapshot.
    pub fn new(snapshot: &Snapshot) -> Result<Suggestions, Error> {
        let mut phrases: [Map<String, u32>; 18] = Default::default();
        snapshot.each_term(PHRASE, |term, count| {
            if let Some((code, phrase)) = term.split_at_checked(2)
                && let Ok(language) = Language::parse(code)
            {
                *phrases[language as usize].entry(phrase.to_string()).or_default() += count;
            }
        })?;
        let mut brands: Map<String, u32> = Map::default();
        snapshot.each_term(BRAND, |brand, count| {
            *brands.entry(brand.to_string()).or_default() += count;
        })?;
        let mut out = Suggestions::default();
        for (language, phrases) in Language::ALL.into_iter().zip(phrases) {
            out.languages[language as usize] = shelf(snapshot, language, phrases, &brands);
        }
        Ok(out)
    }

    /// The commonest texts that begin as was typed.
    pub fn find(&self, language: Language, typed: &str, most: usize) -> Vec<Completion> {
        let shelf = &self.languages[language as usize];
        let mut found = shelf.find(&key(typed), most);
        if found.len() < most && typed.is_ascii() {
            let latin = squeezed(typed);
            for other in shelf.find(&format!("{LATIN}{latin}"), most) {
                if !found.contains(&other) {
                    found.push(other);
                }
            }
        }
        // Who typed more words than any title begins with still has a last one to complete.
        if found.is_empty()
            && let Some((head, last)) = typed.trim_start().rsplit_once(char::is_whitespace)
            && last.chars().count() >= 2
        {
            found = self.find(language, last, most);
            for completion in &mut found {
                completion.text = format!("{head} {}", completion.text);
                completion.origin = Origin::Title;
            }
        }
        found.truncate(most);
        found
    }
}

/// Stands before keys in Latin letters of texts in other letters.
const LATIN: char = '\u{1}';

impl Shelf {
    fn find(&self, key: &str, most: usize) -> Vec<Completion> {
        if key.trim_matches(LATIN).is_empty() {
            return Vec::new();
        }
        let from = self.entries.partition_point(|entry| *entry.key < *key);
        let within = self.entries[from..].iter().take_while(|entry| entry.key.starts_with(key));
        let mut numbers: Vec<u32> = within.map(|entry| entry.text).collect();
        let rank = |number: &u32| {
            let text = &self.texts[*number as usize];
            let first = !matches!(text.origin, Origin::Category(_));
            (first, std::cmp::Reverse(text.count), *number)
        };
        if numbers.len() > most * 2 {
            numbers.select_nth_unstable_by_key(most * 2, rank);
            numbers.truncate(most * 2);
        }
        numbers.sort_unstable_by_key(rank);
        numbers.dedup();
        // A third of the places at most is for categories where there is more.
        let mut out: Vec<Completion> = Vec::new();
        for number in numbers {
            let text = &self.texts[number as usize];
            if out.len() < most && !out.iter().any(|had| key_eq(had, text)) {
                out.push(text.clone());
            }
        }
        out
    }
}

fn key_eq(a: &Completion, b: &Completion) -> bool {
    a.text.to_lowercase() == b.text.to_lowercase()
}

fn shelf(
    snapshot: &Snapshot,
    language: Language,
    phrases: Map<String, u32>,
    brands: &Map<String, u32>,
) -> Shelf {
    let mut texts: Vec<Completion> = phrases
        .into_iter()
        .map(|(text, count)| Completion { text, origin: Origin::Title, count })
        .collect();
    let order =
        |a: &Completion, b: &Completion| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text));
    if texts.len() > MOST_KEPT {
        texts.select_nth_unstable_by(MOST_KEPT, order);
        texts.truncate(MOST_KEPT);
    }
    let brand = |(brand, count): (&String, &u32)| Completion {
        text: brand.clone(),
        origin: Origin::Brand,
        count: *count,
    };
    texts.extend(brands.iter().map(brand));
    for name in snapshot.meanings.lexicon().names.iter().filter(|name| name.language == language) {
        if let Target::Category(id) = &name.target {
            let count = snapshot.count(&category_term(id));
            if count > 0 {
                let origin = Origin::Category(id.clone());
                texts.push(Completion { text: name.text.clone(), origin, count });
            }
        }
    }
    texts.sort_by(order);
    let mut entries = Vec::with_capacity(texts.len());
    for (number, completion) in texts.iter().enumerate() {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        entries.push(Entry { key: key(&completion.text).into(), text: number });
        if let Some(latin) = latin(&completion.text) {
            entries.push(Entry { key: format!("{LATIN}{latin}").into(), text: number });
        }
    }
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    entries.shrink_to_fit();
    Shelf { entries, texts }
}

// Without case and marks.
fn key(text: &str) -> String {
    scripts::latin::plain(scripts::fold(text).trim_start())
}

// A text of another script in Latin letters, as coarsely as people spell it.
fn latin(text: &str) -> Option<String> {
    let folded = scripts::fold(text);
    if folded.chars().all(|c| matches!(Script::of(c), Some(Script::Latin | Script::Digit) | None)) {
        return None;
    }
    let word = |word: &str| {
        let script = Script::of_word(word);
        scripts::romanise_once(word, script).unwrap_or_else(|| word.to_string())
    };
    Some(squeezed(&folded.split_whitespace().map(word).collect::<Vec<_>>().join(" ")))
}

// What people spell differently in Latin letters is one letter: sh, sch and s, kh and h, y and j.
fn squeezed(text: &str) -> String {
    const PAIRS: [(&str, &str); 12] = [
        ("shch", "s"),
        ("sch", "s"),
        ("sh", "s"),
        ("zh", "z"),
        ("kh", "h"),
        ("ch", "c"),
        ("ts", "c"),
        ("ck", "k"),
        ("x", "ks"),
        ("w", "v"),
        ("j", "i"),
        ("y", "i"),
    ];
    let mut out = text.to_lowercase();
    for (from, to) in PAIRS {
        out = out.replace(from, to);
    }
    let mut last = None;
    out.retain(|c| c != '\'' && last.replace(c) != Some(c));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_in_latin_letters_fall_together() {
        assert_eq!(latin("наушники").as_deref(), Some(squeezed("naushniki").as_str()));
        assert_eq!(squeezed("chajnik"), squeezed("chaynik"));
        assert_eq!(latin("headphones"), None);
    }
}
