//! A text parted into atoms: words, numbers and units, each with what stands between it and the one
//! before. Word breaking follows the dictionary of ICU where a script has no spaces.

use std::sync::LazyLock;

use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use scripts::Script;
use unicode_normalization::char::is_combining_mark;
use values::Language;

use crate::{clean, light, number, units};

/// How an atom hangs together with the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glue {
    /// Space between, or nothing before.
    Space,
    /// A sign between: `USB-C`.
    Sign,
    /// Nothing between: `12kg`, `イヤホン防水`.
    Touch,
}

/// What an atom is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Letters,
    Number,
    Unit,
}

/// A word, a number or a unit.
#[derive(Debug, Clone)]
pub struct Atom {
    /// Folded, without marks of elision.
    pub text: String,
    pub class: Class,
    pub script: Writing,
    pub glue: Glue,
    /// By whose rules it is read.
    pub language: Language,
    /// It only joins others.
    pub light: bool,
    /// Which run of characters without a space it belongs to.
    pub chunk: usize,
}

/// Scripts as the breaking of words knows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    Latin,
    Cyrillic,
    Arabic,
    Hebrew,
    /// Kana and Han characters, which stand in one word.
    East,
    Hangul,
    Thai,
    Digits,
    Other,
}

impl Writing {
    pub fn of(c: char) -> Option<Writing> {
        if ('\u{e01}'..='\u{e4e}').contains(&c) && c != '฿' {
            return Some(Writing::Thai);
        }
        if c == 'ー' {
            return Some(Writing::East);
        }
        Some(match Script::of(c)? {
            Script::Latin => Writing::Latin,
            Script::Cyrillic => Writing::Cyrillic,
            Script::Arabic => Writing::Arabic,
            Script::Hebrew => Writing::Hebrew,
            Script::Han | Script::Kana => Writing::East,
            Script::Hangul => Writing::Hangul,
            Script::Digit => Writing::Digits,
            Script::Greek | Script::Other => Writing::Other,
        })
    }

    /// Whether words are written without spaces between them.
    pub fn is_unspaced(self) -> bool {
        matches!(self, Writing::East | Writing::Thai)
    }

    /// Whether short words and numbers are joined to ask for models and units.
    fn joins(self) -> bool {
        matches!(self, Writing::Latin | Writing::Cyrillic | Writing::Digits)
    }

    /// The language by whose rules a word of this script is read on a page of another language.
    pub fn language(self, page: Language) -> Language {
        use Language::*;
        match self {
            Writing::Latin if matches!(page, Ru | Uk | Ja | Ko | Th | Ar | He) => En,
            Writing::Cyrillic if !matches!(page, Ru | Uk) => Ru,
            Writing::Arabic => Ar,
            Writing::Hebrew => He,
            Writing::East => Ja,
            Writing::Hangul => Ko,
            Writing::Thai => Th,
            _ => page,
        }
    }
}

struct Run {
    text: String,
    writing: Writing,
    glue: Glue,
    chunk: usize,
}

/// The atoms of a text.
pub fn atoms(page: Language, text: &str) -> Vec<Atom> {
    let text = clean::clean(text);
    let mut atoms: Vec<Atom> = Vec::new();
    for run in runs(page, text.trim()) {
        let language = run.writing.language(page);
        match run.writing {
            Writing::Digits => push(&mut atoms, run, Class::Number, language),
            w if w.is_unspaced() => {
                for (i, word) in break_words(&run.text).into_iter().enumerate() {
                    let glue = if i == 0 { run.glue } else { Glue::Touch };
                    let part = Run { text: word.to_string(), glue, ..run };
                    push(&mut atoms, part, Class::Letters, language);
                }
            }
            _ => push(&mut atoms, run, Class::Letters, language),
        }
    }
    drop_crosses(&mut atoms);
    atoms
}

fn push(atoms: &mut Vec<Atom>, run: Run, class: Class, language: Language) {
    let mut text = match class {
        Class::Number => run.text,
        _ => clean::fold(language, &run.text),
    };
    text.retain(|c| c != '\'');
    let mut class = class;
    let after_number = atoms.last().is_some_and(|a| {
        a.class == Class::Number && (a.chunk == run.chunk || a.chunk + 1 == run.chunk)
    });
    if class == Class::Letters
        && after_number
        && let Some(unit) = units::unit(&text)
    {
        text = unit.to_string();
        class = Class::Unit;
    }
    if text.is_empty() {
        return;
    }
    // Signs that were left out may have stood at the start.
    let glue = match atoms.last() {
        Some(last) if last.chunk == run.chunk => run.glue,
        _ => Glue::Space,
    };
    let light = class == Class::Letters && light::is_light(language, &text);
    atoms.push(Atom {
        text,
        class,
        script: if class == Class::Unit { Writing::Latin } else { run.writing },
        glue,
        language,
        light,
        chunk: run.chunk,
    });
}

// The x between two numbers is a sign: 4,5 x 50.
fn drop_crosses(atoms: &mut Vec<Atom>) {
    let mut i = 1;
    while i + 1 < atoms.len() {
        let numbers = |a: &Atom| matches!(a.class, Class::Number);
        let cross = matches!(atoms[i].text.as_str(), "x" | "х" | "на");
        if cross
            && (numbers(&atoms[i - 1]) || atoms[i - 1].class == Class::Unit)
            && numbers(&atoms[i + 1])
        {
            atoms.remove(i);
            let together = atoms[i].chunk == atoms[i - 1].chunk;
            atoms[i].glue = if together { Glue::Sign } else { Glue::Space };
        } else {
            i += 1;
        }
    }
}

/// Runs of letters of one script, and numbers.
fn runs(page: Language, text: &str) -> Vec<Run> {
    let chars: Vec<char> = text.chars().collect();
    let mut runs: Vec<Run> = Vec::new();
    let (mut i, mut chunk, mut glue) = (0, 0, Glue::Space);
    while i < chars.len() {
        let c = chars[i];
        let Some(writing) = Writing::of(c) else {
            if c.is_whitespace() {
                // Chunks are counted as `split_whitespace` counts them.
                if i > 0 && !chars[i - 1].is_whitespace() {
                    chunk += 1;
                }
                glue = Glue::Space;
            } else if glue != Glue::Space {
                glue = Glue::Sign;
            }
            i += 1;
            continue;
        };
        let start = i;
        let end = if writing == Writing::Digits {
            number::end(&chars, i)
        } else {
            letters_end(&chars, i, writing)
        };
        let raw: String = chars[start..end].iter().collect();
        i = end;
        if writing == Writing::Digits {
            runs.push(Run { text: number::one_form(&raw), writing, glue, chunk });
        } else {
            let raw = clean::one_script(&raw).unwrap_or(raw);
            let writing = raw.chars().find_map(Writing::of).unwrap_or(writing);
            apostrophes(page, &raw, writing, glue, chunk, &mut runs);
        }
        glue = Glue::Touch;
    }
    runs
}

// Cyrillic and Latin letters stay in one run, for look-alikes; marks and inner apostrophes stay.
fn letters_end(chars: &[char], start: usize, writing: Writing) -> usize {
    let belongs = |c: char| match Writing::of(c) {
        Some(Writing::Latin | Writing::Cyrillic) => {
            matches!(writing, Writing::Latin | Writing::Cyrillic)
        }
        Some(w) => w == writing,
        None => is_combining_mark(c),
    };
    let mut i = start;
    while i < chars.len() {
        let c = chars[i];
        let inner = match c {
            '\'' => true,
            '"' => writing == Writing::Hebrew,
            _ => false,
        };
        let next = chars.get(i + 1).copied();
        if belongs(c) || inner && i > start && next.is_some_and(belongs) && c != next.unwrap_or(c) {
            i += 1;
        } else {
            break;
        }
    }
    i.max(start + 1)
}

fn apostrophes(
    page: Language,
    raw: &str,
    writing: Writing,
    glue: Glue,
    chunk: usize,
    runs: &mut Vec<Run>,
) {
    let mut add = |text: &str, glue: Glue| {
        runs.push(Run { text: text.to_string(), writing, glue, chunk });
    };
    let joined = || raw.replace(['\'', '"'], "");
    let Some((before, after)) = raw.split_once('\'') else { return add(&joined(), glue) };
    const ELIDED: [&str; 34] = [
        "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu",
        "presqu", "dell", "nell", "sull", "all", "dall", "un", "quell", "bell", "sant", "quest",
        "gl", "coll", "mezz", "tutt", "anch", "senz", "com", "cos", "dov", "dev",
    ];
    let small = before.to_lowercase();
    match page {
        Language::Fr | Language::It if ELIDED.contains(&small.as_str()) => add(after, glue),
        Language::Tr => add(before, glue),
        _ if writing == Writing::Latin && matches!(after, "s" | "S") => add(before, glue),
        Language::Fr | Language::It => {
            add(before, glue);
            add(after, Glue::Sign);
        }
        _ => add(&joined(), glue),
    }
}

/// The words of a run of a script without spaces.
fn break_words(run: &str) -> Vec<&str> {
    static BREAKER: LazyLock<WordSegmenterBorrowed<'static>> =
        LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
    let mut words = Vec::new();
    let mut last = 0;
    for end in BREAKER.segment_str(run) {
        if end > last {
            words.push(&run[last..end]);
        }
        last = end;
    }
    words
}

/// Atoms and letters of the longest that is stored as one word.
pub const LONGEST_GROUP: usize = 5;
pub const LONGEST_JOIN: usize = 24;

/// Atoms written together or close by, as one word each: `USB-C` is `usbc`, `12 kg` is `12kg`,
/// `iPhone 15` is `iphone15`. Those that begin at `at`.
pub fn joins(atoms: &[Atom], at: usize) -> Vec<String> {
    let mut out = Vec::new();
    let Some(first) = atoms.get(at) else { return out };
    if !first.script.joins() {
        return out;
    }
    // The whole of what stands together.
    let whole = group_end(atoms, at);
    let starts = first.glue == Glue::Space || at == 0 || !atoms[at - 1].script.joins();
    if starts && (2..=LONGEST_GROUP).contains(&(whole - at)) {
        out.push(joined(&atoms[at..whole]));
    }
    if let Some(second) = atoms.get(at + 1)
        && second.script.joins()
        && (is_short(first) || is_short(second))
    {
        out.push(joined(&atoms[at..at + 2]));
        if let Some(third) = atoms.get(at + 2)
            && third.script.joins()
            && (third.class == Class::Unit || second.class == Class::Number)
            && first.class == Class::Number
        {
            out.push(joined(&atoms[at..at + 3]));
        }
    }
    out.retain(|text| text.chars().count() <= LONGEST_JOIN);
    out.dedup();
    out
}

/// The end of the atoms that are written together from `at` on, of scripts that join.
pub fn group_end(atoms: &[Atom], at: usize) -> usize {
    let mut end = at + 1;
    while atoms.get(end).is_some_and(|a| a.glue != Glue::Space && a.script.joins()) {
        end += 1;
    }
    end
}

pub fn joined(atoms: &[Atom]) -> String {
    atoms.iter().map(|a| a.text.as_str()).collect()
}

fn is_short(atom: &Atom) -> bool {
    match atom.class {
        Class::Number | Class::Unit => true,
        Class::Letters => {
            let most = if atom.language == Language::Vi { 1 } else { 2 };
            atom.text.chars().count() <= most && (!atom.light || atom.glue != Glue::Space)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(language: Language, text: &str) -> Vec<String> {
        atoms(language, text).into_iter().map(|a| a.text).collect()
    }

    #[test]
    fn atoms_are_words_numbers_and_units() {
        assert_eq!(
            texts(Language::En, "USB-C 12kg iPhone15"),
            ["usb", "c", "12", "kg", "iphone", "15"]
        );
        assert_eq!(texts(Language::Ru, "12 В чайник в кухню"), ["12", "v", "чайник", "в", "кухню"]);
        assert_eq!(texts(Language::Fr, "L'étagère d’été"), ["étagère", "été"]);
        assert_eq!(texts(Language::Tr, "İstanbul'da"), ["istanbul"]);
        assert_eq!(texts(Language::Uk, "М’яч"), ["мяч"]);
        assert_eq!(texts(Language::En, "Men's Levi’s"), ["men", "levi"]);
        assert_eq!(texts(Language::He, "750 מ\"ל"), ["750", "ml"]);
        assert_eq!(texts(Language::De, "4,5 x 50 mm"), ["4.5", "50", "mm"]);
    }

    #[test]
    fn what_is_written_close_together_is_also_one_word() {
        let all = atoms(Language::En, "Wi-Fi 12 kg iPhone 15 Pro");
        let joins: Vec<String> = (0..all.len()).flat_map(|at| joins(&all, at)).collect();
        for expected in ["wifi", "12kg", "iphone15", "15pro"] {
            assert!(joins.iter().any(|j| j == expected), "{expected} in {joins:?}");
        }
    }
}
