//! The forms of one word: what is stored of it, and what is looked up for it.

use values::Language;

use crate::{
    Kind, Want,
    atoms::{Atom, Class, Writing},
    back, bare, compound, loans, readings, sound,
    stem::{arabic, hebrew, stems},
    want::{any, share, term},
};

/// Hands all forms of an atom to be stored to `add`.
pub fn stored(atom: &Atom, page: Language, add: &mut impl FnMut(Kind, String)) {
    let (language, word) = (atom.language, atom.text.as_str());
    add(Kind::Word, word.to_string());
    if atom.class != Class::Letters || atom.light {
        return;
    }
    stored_word(language, atom.script, word, add);
    for part in stored_parts(language, atom.script, word) {
        add(Kind::Part, part);
    }
    if sound::is_asked(page) {
        for key in sound::stored(page, atom.script, word) {
            add(Kind::Sound, key);
        }
        for stem in stems(language, word) {
            for key in sound::stored(page, atom.script, &stem) {
                add(Kind::Sound, key);
            }
        }
    }
}

/// The forms of what was joined of several atoms.
pub fn stored_join(joined: &str, language: Language, add: &mut impl FnMut(Kind, String)) {
    add(Kind::Word, joined.to_string());
    if !joined.contains(|c: char| c.is_ascii_digit()) {
        stored_word(language, Writing::Latin, joined, add);
    }
}

fn stored_word(
    language: Language,
    script: Writing,
    word: &str,
    add: &mut impl FnMut(Kind, String),
) {
    let stems = stems(language, word);
    for bare in bare::bare(language, script, word) {
        if bare != word && !stems.contains(&bare) || script != Writing::Latin {
            add(Kind::Bare, bare);
        }
    }
    for stem in stems {
        add(Kind::Stem, stem);
    }
}

fn stored_parts(language: Language, script: Writing, word: &str) -> Vec<String> {
    match script {
        Writing::Latin if compound::has_compounds(language) => compound_parts(language, word),
        Writing::Hebrew => hebrew::without_prefixes(word).into_iter().map(hebrew::stem).collect(),
        Writing::Arabic => {
            arabic::without_preposition(word).map(arabic::stem).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

// The stem of a compound ends in the stem of its last part, so that few stems are made: letters
// before the ending stay as many as they were.
fn compound_parts(language: Language, word: &str) -> Vec<String> {
    let letters = |text: &str| text.chars().count();
    let stem = stems(language, word).into_iter().next().unwrap_or_default();
    let grown = letters(word) < letters(&stem) || !same_beginning(word, &stem);
    let mut out = Vec::new();
    for part in compound::parts(word) {
        match part {
            compound::Part::Tail(tail) if !grown => {
                let kept = letters(&stem).saturating_sub(letters(word) - letters(tail));
                if kept >= 3 {
                    let at = letters(&stem) - kept;
                    out.push(stem.chars().skip(at).collect());
                }
            }
            compound::Part::Head(part) | compound::Part::Tail(part) => {
                out.extend(part_forms(language, part));
            }
        }
    }
    out
}

// Whether a stem is the beginning of its word but for marks.
fn same_beginning(word: &str, stem: &str) -> bool {
    scripts::latin::plain(word).starts_with(&scripts::latin::plain(stem))
}

// A part of a compound by its stem, with and without marks.
fn part_forms(language: Language, part: &str) -> Vec<String> {
    let mut out = stems(language, part);
    if bare::is_marked(part) {
        for spelling in bare::spellings(language, part) {
            out.extend(stems(language, &spelling));
        }
    }
    out
}

/// What to look up for a word that somebody typed.
pub fn sought(atom: &Atom, page: Language) -> Want {
    let (language, word) = (atom.language, atom.text.as_str());
    let mut wants = vec![term(Kind::Word, word)];
    if atom.class != Class::Letters {
        return any(wants);
    }
    word_wants(language, atom.script, word, &mut wants);
    match atom.script {
        Writing::Latin if compound::has_compounds(language) => {
            wants.extend(part_forms(language, word).iter().map(|part| term(Kind::Part, part)));
        }
        Writing::Hebrew => {
            wants.push(term(Kind::Part, &hebrew::stem(word)));
            for rest in hebrew::without_prefixes(word) {
                let stem = hebrew::stem(rest);
                wants.push(Want::Term(Kind::Stem, stem.clone(), Kind::Part.weight()));
                wants.push(Want::Term(Kind::Part, stem, Kind::Part.weight() / 2));
            }
        }
        Writing::Arabic => {
            wants.push(term(Kind::Part, &arabic::stem(word)));
            if let Some(rest) = arabic::without_preposition(word) {
                wants.push(Want::Term(Kind::Stem, arabic::stem(rest), Kind::Part.weight()));
            }
        }
        Writing::East => {
            wants.push(term(Kind::Part, &bare::kana(word)));
            if let Some(reading) = readings::reading(word) {
                wants.push(term(Kind::Part, reading));
                wants.push(Want::Term(Kind::Bare, reading.to_string(), Kind::Part.weight()));
            }
        }
        _ => {}
    }
    sounds(atom, page, &mut wants);
    loans_of(atom, page, &mut wants);
    any(wants)
}

/// The word and stem wants of a word, its bare forms among them.
pub fn word_wants(language: Language, script: Writing, word: &str, wants: &mut Vec<Want>) {
    let stems = stems(language, word);
    wants.extend(stems.iter().map(|stem| term(Kind::Stem, stem)));
    if script != Writing::Latin {
        wants.extend(bare::bare(language, script, word).iter().map(|b| term(Kind::Bare, b)));
        if script == Writing::Cyrillic {
            wants.push(term(Kind::Bare, word));
            wants.extend(stems.iter().map(|stem| term(Kind::Bare, stem)));
        }
    } else if bare::is_marked(word) {
        // A seller may have left the marks out; other marks are other words.
        for spelling in bare::spellings(language, word) {
            if language == Language::Tr && spelling == word.replace('ı', "i") {
                continue;
            }
            // Nearly every Vietnamese syllable is another word without its marks; only where a
            // text has none at all, they were left out.
            if language == Language::Vi {
                wants.push(Want::Term(Kind::Part, spelling, Kind::Bare.weight()));
                continue;
            }
            for stem in crate::stem::stems(language, &spelling) {
                wants.push(Want::Term(Kind::Stem, stem, Kind::Bare.weight() / 2));
            }
            wants.push(Want::Term(Kind::Word, spelling, Kind::Bare.weight()));
        }
    } else {
        wants.push(term(Kind::Bare, word));
        wants.extend(stems.iter().map(|stem| term(Kind::Bare, stem)));
    }
}

// A brand by its other name.
fn loans_of(atom: &Atom, page: Language, wants: &mut Vec<Want>) {
    let weight = Kind::Part.weight();
    if let Some(latin) = loans::in_latin(atom.language, atom.script, &atom.text) {
        wants.push(Want::Term(Kind::Word, latin.to_string(), weight));
    }
    for (script, word) in loans::in_script(page, &atom.text) {
        let mut found = vec![term(Kind::Word, word)];
        word_wants(page, script, word, &mut found);
        if matches!(script, Writing::East | Writing::Thai | Writing::Hangul) {
            found.extend(share(&if script == Writing::East {
                bare::kana(word)
            } else {
                word.into()
            }));
        }
        wants.push(any(found).scaled(u32::from(weight)));
    }
}

// How the word sounds, and the words of the page's script that it may be.
fn sounds(atom: &Atom, page: Language, wants: &mut Vec<Want>) {
    let word = atom.text.as_str();
    if sound::is_asked(page) {
        let mut keys = sound::sought(page, atom.script, word);
        for stem in stems(atom.language, word) {
            keys.extend(sound::sought(page, atom.script, &stem));
        }
        keys.sort();
        keys.dedup();
        wants.extend(keys.iter().map(|key| term(Kind::Sound, key)));
    }
    if atom.script == Writing::Latin {
        for reading in back::readings(page, word) {
            let script = back::script(page);
            let mut found = vec![term(Kind::Word, &reading)];
            word_wants(page, script, &reading, &mut found);
            if page == Language::Ja {
                found.push(term(Kind::Part, &bare::kana(&reading)));
                found.extend(share(&bare::kana(&reading)));
            }
            for stem in stems(page, &reading) {
                found.extend(
                    sound::stored(page, script, &stem).iter().map(|k| term(Kind::Sound, k)),
                );
            }
            wants.push(any(found).scaled(600));
        }
    }
}
