//! Keys by which a database finds the few names that may be the one sought, among ten millions.
//!
//! A key is a 64-bit number (BIGINT) made of a kind and a short text; equal texts give equal
//! numbers for ever, since they are stored. An account's names give a handful of keys; a name
//! sought gives keys to look up (`where key in (…)`), and those accounts are then compared.
//!
//! Why these keys. A family name alone is shared by a hundred thousand accounts, so no key is made
//! of one word where there are two: keys are pairs of words, each as its code of sound
//! (`letters::code`). A pair is unordered, and a name of three words has three pairs, so
//! swapped order, a missing or an added middle name, or a typing error in one of three words leaves
//! a pair whole. Transliterations and doubled letters, vowels and voicing are levelled by the code.
//! What is left is a slip of a consonant in a name of two words: there the codes at one edit are
//! looked up too ([`QueryKeys::near`], some 300 numbers), so that the index stays small: one to
//! six rows for most names.
//!
//! How selective. Two codes of three or four consonants of nine classes are worth about 19 bits
//! when evenly spread; real names are not, and a very common name in ten million accounts has some
//! thousands of true namesakes, whom no key can part. Order candidates by the number of keys they
//! share, and cut. Chinese names have short codes, so in pinyin they are looked up letter by letter
//! ([`Kind::Pinyin`]) and in characters whole ([`Kind::Han`]); a mistyped character is a homophone
//! as a rule (input methods are phonetic), which the pinyin key finds.

use crate::{
    letters::{Script, code, han},
    person::{Form, Name, Word, han_parts},
};

/// What a key is made of. Part of the number: kinds never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Two words by their sound.
    Pair = 1,
    /// The only word of a name, by its sound and by its letters.
    Single = 2,
    /// A name in Han or kana, all characters.
    Han = 3,
    /// The first or the second half of a long name in Han.
    HanHalf = 4,
    /// A Chinese name in pinyin: surname and given name, letter by letter.
    Pinyin = 5,
    /// A number and a word of an address.
    Address = 6,
}

/// A key: a number to store and to look up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// What it is made of.
    pub kind: Kind,
    /// The number, which holds the kind as well: storing it alone is enough.
    pub value: i64,
}

impl Key {
    pub(crate) fn new(kind: Kind, text: &str) -> Key {
        // FNV-1a over kind and text, then the finaliser of SplitMix64. Never change it: the
        // numbers are stored.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for byte in [kind as u8].into_iter().chain(text.bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Key { kind, value: (hash ^ (hash >> 31)) as i64 }
    }
}

/// The keys to look up for a name, in two helpings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueryKeys {
    /// Look these up first: they find all but typing errors in consonants.
    pub close: Vec<Key>,
    /// Then, if nobody convincing was found, these: one edit away in one word.
    pub near: Vec<Key>,
}

const MOST_STORED: usize = 40;
const MOST_CLOSE: usize = 80;
const MOST_NEAR: usize = 500;
const MOST_WORDS: usize = 6;

/// The keys to store with an account for one of its names or aliases.
pub fn name_keys(name: &str) -> Vec<Key> {
    let mut keys = Keys::default();
    for form in &Name::parse(name).forms {
        let words = form.telling();
        whole_keys(form, &words, &mut keys);
        pinyin_keys(form, &words, &mut keys);
        pair_keys(&words, &mut keys);
        for (unit, rest) in joined_units(form, &words, false) {
            for word in rest {
                keys.pair(&unit, word);
            }
        }
    }
    keys.0.truncate(MOST_STORED);
    keys.0
}

/// The keys to look up for a name that somebody is sought under.
pub fn query_keys(name: &str) -> QueryKeys {
    let (mut close, mut near) = (Keys::default(), Keys::default());
    for form in &Name::parse(name).forms {
        let words = form.telling();
        whole_keys(form, &words, &mut close);
        let chinese = pinyin_keys(form, &words, &mut close);
        // The sounds of a Chinese name are shared by too many; its letters go first.
        let pairs = if chinese { &mut near } else { &mut close };
        pair_keys(&words, pairs);
        for (unit, rest) in joined_units(form, &words, true) {
            for word in rest {
                pairs.pair(&unit, word);
            }
        }
        near_keys(form, &words, &mut near);
    }
    close.0.truncate(MOST_CLOSE);
    near.0.retain(|key| !close.0.contains(key));
    near.0.truncate(MOST_NEAR);
    QueryKeys { close: close.0, near: near.0 }
}

#[derive(Default)]
struct Keys(Vec<Key>);

impl Keys {
    fn add(&mut self, kind: Kind, text: &str) {
        let key = Key::new(kind, text);
        if !self.0.contains(&key) {
            self.0.push(key);
        }
    }

    fn pair_of_codes(&mut self, mark: &str, a: &str, b: &str) {
        let (a, b) = if a <= b { (a, b) } else { (b, a) };
        self.add(Kind::Pair, &format!("{mark}{a} {b}"));
    }

    // Where a short word met a script without vowels, the pair is of bare consonants.
    fn pair(&mut self, a: &Word, b: &Word) {
        for x in lookup_codes(a) {
            for y in lookup_codes(b) {
                if !(is_bare(a, &x) || is_bare(b, &y)) {
                    self.pair_of_codes("", &x, &y);
                }
            }
        }
        if is_short(a) || is_short(b) {
            for x in a.codes.bones.iter().take(3) {
                for y in b.codes.bones.iter().take(3) {
                    self.pair_of_codes("~", x, y);
                }
            }
        }
    }
}

fn consonants(code: &str) -> usize {
    code.bytes().filter(|c| !matches!(c, b'A' | b'I' | b'U')).count()
}

fn is_short(word: &Word) -> bool {
    word.codes.bones.iter().any(|code| consonants(code) < 3)
}

fn is_bare(word: &Word, code: &str) -> bool {
    word.script.is_abjad() && !code.starts_with('#') && consonants(code) < 3
}

// The codes of sound and, for a given name of many forms, its row in the table.
fn lookup_codes(word: &Word) -> Vec<String> {
    let mut codes: Vec<String> = word.codes.full.iter().take(4).cloned().collect();
    codes.extend(word.variants.iter().take(2).map(|row| format!("#{row}")));
    codes
}

fn pair_keys(words: &[&Word], keys: &mut Keys) {
    let words = &words[..words.len().min(MOST_WORDS)];
    for (i, a) in words.iter().enumerate() {
        for b in &words[i + 1..] {
            keys.pair(a, b);
        }
    }
}

fn whole_keys(form: &Form, words: &[&Word], keys: &mut Keys) {
    if form.is_unspaced() {
        keys.add(Kind::Han, &form.joined);
        let chars: Vec<char> = form.joined.chars().collect();
        if chars.len() >= 5 {
            let half = chars.len() / 2;
            keys.add(Kind::HanHalf, &chars[..half].iter().collect::<String>());
            keys.add(Kind::HanHalf, &chars[chars.len() - half..].iter().collect::<String>());
        }
    } else if matches!(form.script, Script::Hangul) {
        keys.add(Kind::Han, &form.joined);
    }
    if let [only] = words {
        keys.add(Kind::Single, &format!("={}", only.plain));
        for code in lookup_codes(only) {
            keys.add(Kind::Single, &code);
        }
    }
}

// A Chinese name as surname and given name in pinyin; tells whether the name is one in Latin.
fn pinyin_keys(form: &Form, words: &[&Word], keys: &mut Keys) -> bool {
    if let Some((surname, given)) = han_parts(form) {
        let of = |part: &str| han::spellings(part).into_iter().next().unwrap_or_default();
        keys.add(Kind::Pinyin, &format!("{} {}", of(&surname), of(&given)));
        return true;
    }
    let plain: Vec<&str> = words.iter().map(|w| w.plain.as_str()).collect();
    if form.script != Script::Latin
        || !(2..=4).contains(&plain.len())
        || !code::is_chinese_in_latin(plain.iter().copied())
    {
        return false;
    }
    if let [surname, given @ ..] = plain.as_slice() {
        keys.add(Kind::Pinyin, &format!("{surname} {}", given.concat()));
    }
    if let [given @ .., surname] = plain.as_slice() {
        keys.add(Kind::Pinyin, &format!("{surname} {}", given.concat()));
    }
    true
}

// Neighbours as one word, with the words beside them: Fan-li and Fanli, Chi Keung and Chikeung.
// Stored for words joined by a hyphen and for short ones; sought for all. An Arabic article is
// joined with its name in both: Al Mithali and Almithali.
fn joined_units<'a>(form: &Form, words: &[&'a Word], all: bool) -> Vec<(Word, Vec<&'a Word>)> {
    let mut units = Vec::new();
    for (i, pair) in form.words.windows(2).enumerate() {
        if matches!(pair[0].text.as_str(), "al" | "el") && pair[0].light && !pair[1].light {
            let name = &form.words[i + 1];
            let rest = words.iter().filter(|w| !std::ptr::eq(**w, name)).copied().collect();
            units.push((Word::together(&[&pair[0], name]), rest));
        }
    }
    if !(3..=MOST_WORDS).contains(&words.len()) {
        return units;
    }
    let short = |w: &Word| w.plain.chars().count() <= 5;
    for start in 0..words.len() {
        for len in 2..=3.min(words.len() - 1) {
            let Some(run) = words.get(start..start + len) else { continue };
            let hyphen = run.iter().all(|w| w.chunk == run[0].chunk);
            if all || hyphen || (len == 2 && words.len() == 3 && run.iter().all(|w| short(w))) {
                let rest = words[..start].iter().chain(&words[start + len..]).copied().collect();
                units.push((Word::together(run), rest));
            }
        }
    }
    units
}

fn near_keys(form: &Form, words: &[&Word], keys: &mut Keys) {
    if form.is_unspaced() {
        let chars: Vec<char> = form.joined.chars().collect();
        // One character more or less moves the middle.
        if chars.len() >= 5 {
            for half in
                [chars.len().saturating_sub(1) / 2, chars.len() / 2, chars.len().div_ceil(2)]
            {
                keys.add(Kind::HanHalf, &chars[..half].iter().collect::<String>());
                keys.add(Kind::HanHalf, &chars[chars.len() - half..].iter().collect::<String>());
            }
        }
    }
    match words {
        [only] => {
            for code in edits_of(only) {
                keys.add(Kind::Single, &code);
            }
        }
        [a, b] => {
            for (one, other) in [(a, b), (b, a)] {
                for fixed in lookup_codes(other).into_iter().take(2) {
                    if !is_bare(other, &fixed) {
                        edits_of(one).iter().for_each(|code| keys.pair_of_codes("", code, &fixed));
                    }
                }
            }
        }
        _ => {}
    }
}

// All codes at one edit from the word's first: a consonant changed, left out, added, or two that
// changed places. Where that makes a short word of a long one, the vowels come back from the
// spelling.
fn edits_of(word: &Word) -> Vec<String> {
    const CLASSES: [char; 9] = ['P', 'T', 'K', 'F', 'L', 'R', 'M', 'N', 'S'];
    let Some(code) = word.codes.full.first() else { return Vec::new() };
    let letters: Vec<char> = code.chars().collect();
    let mut out: Vec<String> = Vec::new();
    let mut add = |letters: &[char]| out.push(letters.iter().collect());
    if letters.len() < 2 || letters.len() > 12 {
        return out;
    }
    for i in 0..=letters.len() {
        for class in CLASSES {
            let mut more = letters.clone();
            more.insert(i, class);
            add(&more);
            if i < letters.len() && letters[i] != class {
                let mut other = letters.clone();
                other[i] = class;
                add(&other);
            }
        }
        if i < letters.len() {
            let mut fewer = letters.clone();
            fewer.remove(i);
            add(&fewer);
        }
        if i + 1 < letters.len() && letters[i] != letters[i + 1] {
            let mut swapped = letters.clone();
            swapped.swap(i, i + 1);
            add(&swapped);
        }
    }
    match consonants(code) {
        // A consonant too many makes bare consonants of a short word's code.
        2 => {
            let bare: Vec<char> =
                word.codes.bones.first().into_iter().flat_map(|b| b.chars()).collect();
            for i in 0..=bare.len() {
                for class in CLASSES {
                    let mut more = bare.clone();
                    more.insert(i, class);
                    out.push(more.iter().collect());
                }
            }
        }
        // A consonant too few leaves two, and the vowels count again.
        3 => {
            let spelling = word.latin.first().map_or("", String::as_str);
            for i in 0..spelling.len() {
                let fewer = format!("{}{}", &spelling[..i], &spelling[i + 1..]);
                out.extend(code::codes(&fewer, Script::Latin, std::slice::from_ref(&fewer)).full);
            }
        }
        _ => {}
    }
    out
}
