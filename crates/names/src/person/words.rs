//! From a text to words: separators, titles, small words, legal forms, surnames written together
//! with the given name.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use crate::letters::{self, Script, han};

/// A word before it is read.
#[derive(Debug, Clone)]
pub struct Piece {
    pub text: String,
    pub script: Script,
    pub light: bool,
    pub chunk: u16,
}

const MOST_PIECES: usize = 16;
const LONGEST_TEXT: usize = 400;

fn words_of(table: &'static str) -> impl Iterator<Item = &'static str> {
    han::rows(table).flat_map(|(_, words)| words.split(' '))
}

const TITLES: &str = include_str!("../../../../data/names/honorifics.tsv");
const LEGAL: &str = include_str!("../../../../data/names/legal_forms.tsv");
const SMALL: &str = include_str!("../../../../data/names/particles.tsv");
const GIVEN: &str = include_str!("../../../../data/names/given_names.tsv");

static TITLE_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let apart = |w: &&str| !w.starts_with('-') && !w.ends_with('-');
    words_of(TITLES).filter(apart).map(letters::fold).collect()
});
static TITLE_BEGINNINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    words_of(TITLES).filter_map(|w| w.strip_suffix('-')).map(letters::fold).collect()
});
static TITLE_ENDINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    words_of(TITLES).filter_map(|w| w.strip_prefix('-')).map(letters::fold).collect()
});
static SMALL_WORDS: LazyLock<HashSet<String>> =
    LazyLock::new(|| words_of(SMALL).map(letters::fold).collect());

// Legal forms by their first word, the longest first.
static LEGAL_FORMS: LazyLock<HashMap<String, Vec<Vec<String>>>> = LazyLock::new(|| {
    let mut all: HashMap<String, Vec<Vec<String>>> = HashMap::new();
    let forms = han::rows(LEGAL).flat_map(|(_, forms)| forms.split('|'));
    for form in forms.filter(|form| !form.starts_with('-')) {
        let words: Vec<String> = form.split(' ').map(letters::fold).collect();
        all.entry(words[0].clone()).or_default().push(words);
    }
    all.values_mut().for_each(|forms| forms.sort_by_key(|form| std::cmp::Reverse(form.len())));
    all
});
static LEGAL_ENDINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let forms = han::rows(LEGAL).flat_map(|(_, forms)| forms.split('|'));
    let mut all: Vec<String> =
        forms.filter_map(|form| form.strip_prefix('-')).map(letters::fold).collect();
    all.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
    all
});
static GIVEN_NAMES: LazyLock<HashMap<String, Vec<u16>>> = LazyLock::new(|| {
    let mut all: HashMap<String, Vec<u16>> = HashMap::new();
    for (row, line) in GIVEN.lines().filter(|l| !l.starts_with('#')).enumerate() {
        for word in line.split(' ') {
            let folded = letters::fold(word);
            let plain = letters::plain(&folded, Script::of_word(&folded));
            all.entry(plain).or_default().push(row as u16);
        }
    }
    all
});

/// The rows of the table of given names in which a plain word stands.
pub fn variants(plain: &str) -> Vec<u16> {
    GIVEN_NAMES.get(plain).cloned().unwrap_or_default()
}

/// The words of a text, titles left out.
pub fn pieces(text: &str) -> Vec<Piece> {
    let cut: String = text.chars().take(LONGEST_TEXT).collect();
    let folded = letters::fold(&cut);
    let mut all = Vec::new();
    let mut titles = Vec::new();
    for (chunk, written) in folded.split(|c: char| c.is_whitespace() || c == ',').enumerate() {
        let bare = written.trim_matches(['.', '(', ')', '"']);
        let into = if TITLE_WORDS.contains(bare) { &mut titles } else { &mut all };
        for word in bare.split(|c: char| !(c.is_alphanumeric() || c == '\'' || is_mark(c))) {
            let word = word.replace('\'', "");
            split_by_script(&word, chunk as u16, into);
        }
    }
    // Where nothing else is left, the title was the name.
    let mut all = if all.is_empty() { titles } else { all };
    all.truncate(MOST_PIECES);
    drop_title_beginning(&mut all);
    drop_title_ending(&mut all);
    // A single letter at either end is an initial and no small word: E. Brandt.
    let is_letter = |p: &Piece| p.text.chars().count() == 1;
    all.first_mut().filter(|p| is_letter(p)).into_iter().for_each(|p| p.light = false);
    all.last_mut().filter(|p| is_letter(p)).into_iter().for_each(|p| p.light = false);
    all
}

// Vowel signs of Indic and Thai words are marks, not letters; they belong to the word.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn split_by_script(word: &str, chunk: u16, into: &mut Vec<Piece>) {
    let mut current = String::new();
    let mut script = None;
    for c in word.chars() {
        let of = Script::of(c).unwrap_or(script.unwrap_or(Script::Other));
        let goes_on = match script {
            None | Some(Script::Digit) => true,
            Some(before) => of == before || of == Script::Digit || c == 'ー',
        };
        if !goes_on {
            push(into, std::mem::take(&mut current), script, chunk);
            script = None;
        }
        if script.is_none() || script == Some(Script::Digit) {
            script = Some(of);
        }
        current.push(c);
    }
    push(into, current, script, chunk);
}

fn push(into: &mut Vec<Piece>, text: String, script: Option<Script>, chunk: u16) {
    if let Some(script) = script.filter(|_| !text.is_empty()) {
        let light = SMALL_WORDS.contains(&text);
        into.push(Piece { text, script, light, chunk });
    }
}

// Scripts in which titles and legal forms are written onto the name.
fn is_unspaced(script: Script) -> bool {
    matches!(script, Script::Han | Script::Kana | Script::Hangul | Script::Other)
}

fn drop_title_beginning(pieces: &mut [Piece]) {
    let Some(first) = pieces.first_mut().filter(|p| is_unspaced(p.script)) else { return };
    let name_after = |title: &String| {
        let rest = first.text.strip_prefix(title.as_str())?;
        // A vowel written behind its consonant begins no name: the title was a part of it.
        let begins = rest.chars().next().is_some_and(|c| !is_mark(c) && !TRAILING.contains(&c));
        (begins && rest.chars().count() >= 2).then(|| rest.to_string())
    };
    if let Some(rest) = TITLE_BEGINNINGS.iter().find_map(name_after) {
        first.text = rest;
    }
}

/// Thai vowels that are letters and stand behind a consonant.
const TRAILING: [char; 3] = ['\u{e30}', '\u{e32}', '\u{e33}'];

fn drop_title_ending(pieces: &mut Vec<Piece>) {
    let several = pieces.len() > 1;
    if let Some(last) = pieces.last_mut().filter(|p| is_unspaced(p.script)) {
        for ending in TITLE_ENDINGS.iter() {
            match last.text.strip_suffix(ending.as_str()) {
                Some("") if several => {
                    pieces.pop();
                    return;
                }
                Some(rest) if rest.chars().count() >= 2 => {
                    last.text = rest.to_string();
                    return;
                }
                _ => {}
            }
        }
    }
}

/// Parts the words of two scripts into two forms, if each is a name by itself.
pub fn by_script(pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    let mut groups: Vec<(Script, Vec<Piece>)> = Vec::new();
    for piece in &pieces {
        let class = match piece.script {
            Script::Kana => Script::Han,
            Script::Digit => groups.last().map_or(Script::Latin, |g| g.0),
            script => script,
        };
        match groups.iter_mut().find(|g| g.0 == class) {
            Some(group) => group.1.push(piece.clone()),
            None => groups.push((class, vec![piece.clone()])),
        }
    }
    let whole = |g: &(Script, Vec<Piece>)| {
        let letters: usize = g.1.iter().map(|p| p.text.chars().count()).sum();
        g.1.iter().filter(|p| !p.light).count() >= 2 || g.0 == Script::Han && letters >= 3
    };
    match groups.len() {
        0 => Vec::new(),
        1 => vec![pieces],
        _ if groups.iter().all(whole) => groups.into_iter().map(|g| g.1).collect(),
        _ => vec![pieces],
    }
}

/// Makes the words of legal forms light, and cuts those written onto a name; gives the forms.
pub fn mark_legal_forms(mut pieces: Vec<Piece>) -> (Vec<Piece>, Vec<String>) {
    let mut legal = Vec::new();
    let n = pieces.len();
    let plains: Vec<String> = pieces.iter().map(|p| letters::plain(&p.text, p.script)).collect();
    let mut at = 0;
    while n > 1 && at < n {
        let mut known = LEGAL_FORMS.get(&plains[at]).into_iter().flatten();
        let longest = known.find(|form| {
            // Forms of one or two letters are only believed at the start or the end.
            let letters: usize = form.iter().map(|word| word.chars().count()).sum();
            let at_edge = (at == 0 && letters > 1) || at + form.len() == n;
            form.len() < n && (letters > 2 || at_edge) && plains[at..].starts_with(form)
        });
        let longest = longest.map(Vec::len);
        if let Some(len) = longest {
            legal.push(plains[at..at + len].join(""));
            pieces[at..at + len].iter_mut().for_each(|p| p.light = true);
        }
        at += longest.unwrap_or(1);
    }
    for piece in pieces.iter_mut().filter(|p| !p.light && is_unspaced(p.script)) {
        for ending in LEGAL_ENDINGS.iter() {
            let rest = piece.text.strip_suffix(ending.as_str());
            if let Some(rest) = rest.filter(|rest| rest.chars().count() >= 2) {
                piece.text = rest.to_string();
                legal.push(ending.clone());
                break;
            }
            let rest = piece.text.strip_prefix(ending.as_str());
            if let Some(rest) =
                rest.filter(|rest| rest.chars().count() >= 2 && ending.chars().count() > 2)
            {
                piece.text = rest.to_string();
                legal.push(ending.clone());
                break;
            }
        }
    }
    (pieces, legal)
}

/// Parts a Chinese or Korean name of two to four characters into surname and given name.
pub fn part_surname(pieces: Vec<Piece>) -> Vec<Piece> {
    let [only] = pieces.as_slice() else { return pieces };
    let chars: Vec<char> = only.text.chars().collect();
    let fits =
        matches!(only.script, Script::Han | Script::Hangul) && (2..=4).contains(&chars.len());
    if !fits {
        return pieces;
    }
    let n = han::surname_length(&chars);
    let part = |chars: &[char]| Piece { text: chars.iter().collect(), ..only.clone() };
    vec![part(&chars[..n]), part(&chars[n..])]
}

/// Takes the Arabic article off, and joins `Abd` with the name that follows: عبد الرحمن,
/// Abd al-Rahman and Abdelrahman are one word.
pub fn join_servants(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
    let mut pieces = pieces.into_iter().peekable();
    while let Some(mut piece) = pieces.next() {
        let is_servant = match piece.script {
            Script::Arabic => piece.text == "عبد",
            _ => matches!(
                piece.text.as_str(),
                "abd" | "abdul" | "abdel" | "abdal" | "abdu" | "abdol"
            ),
        };
        if is_servant {
            while pieces.peek().is_some_and(|next| is_article(&next.text)) {
                pieces.next();
            }
            if let Some(next) = pieces.next_if(|next| next.script == piece.script) {
                let head = if piece.script == Script::Arabic { "عبد" } else { "abd" };
                piece.text = format!("{head}{}", without_article(&next.text, next.script));
            }
        } else {
            piece.text = servant_in_one_word(&piece)
                .unwrap_or_else(|| without_article(&piece.text, piece.script));
        }
        out.push(piece);
    }
    out
}

fn is_article(word: &str) -> bool {
    matches!(word, "al" | "el" | "ul" | "ar" | "ur" | "er" | "as" | "es" | "us" | "ال")
}

fn without_article(word: &str, script: Script) -> String {
    let rest = if script == Script::Arabic { word.strip_prefix("ال") } else { None };
    rest.filter(|rest| rest.chars().count() >= 3).unwrap_or(word).to_string()
}

fn servant_in_one_word(piece: &Piece) -> Option<String> {
    if piece.script == Script::Arabic {
        let rest = piece.text.strip_prefix("عبدال")?;
        return Some(format!("عبد{rest}")).filter(|_| rest.chars().count() >= 2);
    }
    let rest = piece.text.strip_prefix("abd")?;
    let tail = rest.get(2..).filter(|tail| tail.len() >= 3)?;
    let vowel = rest.starts_with(['a', 'e', 'u', 'o']);
    let article = matches!(rest.as_bytes().get(1), Some(b'l' | b'r' | b's' | b'n'));
    // The l of the article becomes the next sound: Abdurrahman is abd-ur-rahman.
    let joined =
        rest.as_bytes().get(1) == Some(&b'l') || rest.as_bytes().get(1) == tail.as_bytes().first();
    (vowel && article && joined).then(|| format!("abd{tail}"))
}
