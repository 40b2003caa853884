//! Which words of an index a misspelt one may be.
//!
//! A map of symmetric deletion: every word is entered under its first letters and under what
//! remains of them when one or two are left out; what was typed is looked up the same way, and the
//! few that share an entry are compared letter by letter. Marks, tones and case do not count, and
//! hangul is compared by its parts. The map keeps numbers only; two words under one number by
//! chance are told apart by the comparison.

use crate::{
    Kind, bare,
    distance::{distance, marks_apart},
};

/// A word of the index that somebody may have meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The word as it was given.
    pub term: String,
    /// How far it is from what was typed: 100 for a letter that differs, less for a likely slip.
    pub cost: u16,
    /// How often the index has it.
    pub count: u32,
    /// It is a word, which may be shown; a stem may not.
    pub is_word: bool,
}

struct Entry {
    term: Box<str>,
    key: Box<str>,
    count: u32,
    is_word: bool,
}

/// The words of an index with how often it has each.
pub struct Spelling {
    entries: Vec<Entry>,
    // Bucket b holds rows[starts[b]..starts[b + 1]]: numbers of entries.
    starts: Vec<u32>,
    rows: Vec<u32>,
    bits: u32,
}

/// Letters of a key that are entered.
const PREFIX: usize = 7;

impl Spelling {
    /// Takes the tokens of an index and in how many texts each is. Words and stems are kept (of a
    /// word with many endings the index may not have the form that was meant); other kinds,
    /// numbers and single letters are left out.
    pub fn new(terms: impl IntoIterator<Item = (Kind, String, u32)>) -> Spelling {
        let mut entries: Vec<Entry> = terms
            .into_iter()
            .filter(|(kind, term, _)| {
                matches!(kind, Kind::Word | Kind::Stem)
                    && term.chars().nth(1).is_some()
                    && !term.contains(|c: char| c.is_ascii_digit())
            })
            .map(|(kind, term, count)| Entry {
                is_word: kind == Kind::Word,
                key: bare::key(&term).into(),
                term: term.into(),
                count,
            })
            .collect();
        entries.sort_by(|a, b| (&a.term, b.is_word).cmp(&(&b.term, a.is_word)));
        // A stem that is a word as well is that word.
        entries.dedup_by(|a, b| {
            let same = a.term == b.term;
            if same && a.is_word == b.is_word {
                b.count += a.count;
            }
            same
        });
        let mut pairs: Vec<u64> = Vec::new();
        for (number, entry) in entries.iter().enumerate() {
            let letters: Vec<char> = entry.key.chars().collect();
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            deletions(&letters, if letters.len() <= 5 { 1 } else { 2 }, &mut |hash| {
                pairs.push(u64::from(hash) << 32 | u64::from(number));
            });
        }
        let bits = usize::BITS - (pairs.len() / 4).max(16).leading_zeros();
        for pair in &mut pairs {
            *pair = (*pair >> 32 >> (32 - bits)) << 32 | *pair & u64::from(u32::MAX);
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut starts = vec![0u32; (1 << bits) + 1];
        for pair in &pairs {
            starts[(pair >> 32) as usize + 1] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let rows = pairs.iter().map(|pair| (pair & u64::from(u32::MAX)) as u32).collect();
        Spelling { entries, starts, rows, bits }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Bytes held.
    pub fn size(&self) -> usize {
        let texts: usize = self.entries.iter().map(|e| e.term.len() + e.key.len()).sum();
        texts
            + self.entries.len() * size_of::<Entry>()
            + (self.starts.len() + self.rows.len()) * size_of::<u32>()
    }

    /// How often the index has a word.
    pub fn count(&self, word: &str) -> u32 {
        let found = self.entries.binary_search_by(|e| e.term.as_ref().cmp(word));
        found.ok().map(|i| &self.entries[i]).filter(|e| e.is_word).map_or(0, |e| e.count)
    }

    /// The likeliest words for what was typed, the best first; a word at no distance is not left
    /// out. The longer a word, the more may differ.
    pub fn suggest(&self, typed: &str, most: usize) -> Vec<Suggestion> {
        self.suggest_common(typed, most, 0)
    }

    /// The same, of the words that the index has at least so often.
    pub(crate) fn suggest_common(
        &self,
        typed: &str,
        most: usize,
        least_count: u32,
    ) -> Vec<Suggestion> {
        let key: Vec<char> = bare::key(typed).chars().collect();
        let (edits, limit) = allowed(&key);
        if key.is_empty() || key.len() > 40 || self.entries.is_empty() {
            return Vec::new();
        }
        let mut numbers: Vec<u32> = Vec::new();
        deletions(&key, edits, &mut |hash| numbers.extend(self.bucket(hash)));
        numbers.sort_unstable();
        numbers.dedup();
        let mut found: Vec<(u32, u16, u32)> = Vec::new();
        let mut other: Vec<char> = Vec::new();
        let mut table = Vec::new();
        for number in numbers {
            let entry = &self.entries[number as usize];
            // Letters are at least as many as a quarter of the bytes.
            if entry.count < least_count || entry.key.len() > (key.len() + edits) * 4 {
                continue;
            }
            other.clear();
            other.extend(entry.key.chars());
            if other.len().abs_diff(key.len()) > edits || differ(&key, &other) > edits {
                continue;
            }
            let marks = marks_apart(typed, &entry.term);
            if let Some(cost) = distance(&key, &other, edits, limit, &mut table)
                && cost + marks <= limit
            {
                let cost = cost + marks;
                // A word a hundred times as common may be half a letter farther away.
                let common = 12 * (u32::BITS - entry.count.leading_zeros()) / 2;
                found.push((number, cost, u32::from(cost) * 2 + 200 - common.min(200)));
            }
        }
        found.sort_by_key(|f| (f.2, f.0));
        found.truncate(most);
        found
            .into_iter()
            .map(|(number, cost, _)| {
                let entry = &self.entries[number as usize];
                Suggestion {
                    term: entry.term.to_string(),
                    cost,
                    count: entry.count,
                    is_word: entry.is_word,
                }
            })
            .collect()
    }

    /// Whether a word without marks is one for itself, and not only how some write a marked one:
    /// no word that differs from it by marks is four times as common.
    pub fn is_itself(&self, term: &str) -> bool {
        let own = self.count(term);
        let key = bare::key(term);
        let letters: Vec<char> = key.chars().collect();
        let hash = hash(letters.iter().take(PREFIX));
        let most = self
            .bucket(hash)
            .map(|number| &self.entries[number as usize])
            .filter(|e| e.is_word && *e.key == *key && *e.term != *term)
            .map(|e| e.count)
            .max();
        most.is_none_or(|most| most / 4 < own.max(1))
    }

    fn bucket(&self, hash: u32) -> impl Iterator<Item = u32> + '_ {
        let bucket = (hash >> (32 - self.bits)) as usize;
        let (from, to) = (self.starts[bucket] as usize, self.starts[bucket + 1] as usize);
        self.rows[from..to].iter().copied()
    }
}

// How many letters one has more of than the other, of 64 kinds: at least so many edits apart.
fn differ(a: &[char], b: &[char]) -> usize {
    let bits = |word: &[char]| word.iter().fold(0u64, |bits, c| bits | 1 << (*c as u32 & 63));
    let (a, b) = (bits(a), bits(b));
    (a & !b).count_ones().max((b & !a).count_ones()) as usize
}

// How many letters may differ, and how much in all.
fn allowed(key: &[char]) -> (usize, u16) {
    // Hangul is parted: two or three parts are a syllable.
    let hangul = key.iter().filter(|c| ('\u{1100}'..='\u{11ff}').contains(*c)).count();
    match (key.len(), hangul * 2 > key.len()) {
        (0..=3, true) | (0..=2, false) => (0, 0),
        (3, false) => (1, 60),
        (4..=6, true) | (4..=5, false) => (1, 80),
        (6..=7, false) | (_, true) => (2, 150),
        (_, false) => (2, 200),
    }
}

fn hash<'a>(letters: impl Iterator<Item = &'a char>) -> u32 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for c in letters {
        hash = (hash ^ u64::from(*c as u32)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    ((hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 32) as u32
}

// The first letters, and what remains when some are left out.
fn deletions(letters: &[char], most: usize, add: &mut impl FnMut(u32)) {
    let prefix = &letters[..letters.len().min(PREFIX)];
    add(hash(prefix.iter()));
    if most == 0 {
        return;
    }
    let without = |i: usize, j: usize| {
        prefix.iter().enumerate().filter(move |(k, _)| *k != i && *k != j).map(|(_, c)| c)
    };
    for i in 0..prefix.len() {
        add(hash(without(i, i)));
        for j in i + 1..if most > 1 { prefix.len() } else { 0 } {
            add(hash(without(i, j)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling(words: &str) -> Spelling {
        Spelling::new(words.split(' ').map(|w| (Kind::Word, w.to_string(), 10)))
    }

    #[test]
    fn slips_are_put_right() {
        let words = spelling(
            "headphones wireless stroller flashlight kettle наушники перчатки чайник 블루투스 \
             충전기 โทรศัพท์ مصباح kaffeemaschine słuchawki",
        );
        for (typed, meant) in [
            ("hedphones", "headphones"),
            ("wirless", "wireless"),
            ("stroler", "stroller"),
            ("falshlight", "flashlight"),
            ("jettle", "kettle"),
            ("наушнеки", "наушники"),
            ("перчятки", "перчатки"),
            ("чайнек", "чайник"),
            ("블루투쓰", "블루투스"),
            ("충존기", "충전기"),
            ("โทรสัพท์", "โทรศัพท์"),
            ("مسباح", "مصباح"),
            ("kafeemaschiene", "kaffeemaschine"),
            ("sluchafki", "słuchawki"),
        ] {
            let found = words.suggest(typed, 1);
            assert_eq!(found.first().map(|s| s.term.as_str()), Some(meant), "{typed}");
        }
    }

    #[test]
    fn what_is_far_away_is_no_slip() {
        let words = spelling("cotton skirt certain кран");
        for typed in ["cottage", "shirts", "крем", "экран", "крен", "", "x"] {
            assert!(words.suggest(typed, 3).is_empty(), "{typed}: {:?}", words.suggest(typed, 3));
        }
    }

    #[test]
    fn of_two_words_as_near_the_common_one_is_first() {
        let words = Spelling::new([
            (Kind::Word, "lamp".to_string(), 5000),
            (Kind::Word, "lame".to_string(), 2),
        ]);
        assert_eq!(words.suggest("lamo", 2)[0].term, "lamp");
    }

    #[test]
    fn letters_that_changed_places_are_one_slip() {
        let words = spelling("không kettle наушники");
        for (typed, meant) in [("hkông", "không"), ("ekttle", "kettle"), ("наушинки", "наушники")]
        {
            let found = words.suggest(typed, 1);
            assert_eq!(found.first().map(|s| s.term.as_str()), Some(meant), "{typed}");
        }
    }

    #[test]
    fn all_words_at_one_edit_are_found() {
        let all = ["kettle", "кружка", "ティーポット", "אוזניות", "กระเป๋า"];
        let words = Spelling::new(all.map(|w| (Kind::Word, w.to_string(), 1)));
        for word in all {
            let letters: Vec<char> = word.chars().collect();
            for i in 0..letters.len() {
                let mut less = letters.clone();
                less.remove(i);
                let typed: String = less.iter().collect();
                // A short word without its first letter is another word.
                let left = bare::key(&typed).chars().count();
                if left < 4 || left < 6 && i == 0 {
                    continue;
                }
                let found = words.suggest(&typed, 3);
                assert!(found.iter().any(|s| s.term == word), "{typed} for {word}");
            }
        }
    }
}
