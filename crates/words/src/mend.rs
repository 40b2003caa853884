//! Queries with misspelt words: what they may have been meant for.

use values::Language;

use crate::{
    Kind, Query, Slot, Spelling, Suggestion, Want,
    atoms::Writing,
    compound,
    query::Typed,
    sound,
    stem::stems,
    want::{any, share, term},
};

/// Most words that one misspelt word is taken for.
const MOST_CORRECTIONS: usize = 4;

impl Query {
    /// Adds to each word that no text has what it may be misspelt for, or the words it may be made
    /// of. `known` tells whether any text of the index has a token. Gives the query with misspelt
    /// words put right, to be said to the reader, if that changes it.
    pub fn mend(
        &mut self,
        spelling: &Spelling,
        known: impl Fn(Kind, &str) -> bool,
    ) -> Option<String> {
        let mut said: Vec<String> = Vec::with_capacity(self.slots.len());
        let mut is_changed = false;
        for slot in &mut self.slots {
            let best = mend_slot(slot, self.page, spelling, &known).filter(|_| !slot.light);
            is_changed |= best.is_some();
            said.push(best.unwrap_or_else(|| slot.text.clone()));
        }
        is_changed.then(|| said.join(" "))
    }

    /// The query with misspelt words put right, if that changes it.
    pub fn did_you_mean(
        &self,
        spelling: &Spelling,
        known: impl Fn(Kind, &str) -> bool,
    ) -> Option<String> {
        self.clone().mend(spelling, known)
    }
}

// Gives the word that was meant, if it is another.
fn mend_slot(
    slot: &mut Slot,
    page: Language,
    spelling: &Spelling,
    known: &impl Fn(Kind, &str) -> bool,
) -> Option<String> {
    let word = slot.word.as_ref()?;
    let is_known = is_known(slot, known);
    // Who leaves out no mark elsewhere means the word as it is: `ilik` is not `ılık`.
    if word.script == Writing::Latin
        && word.language != Language::Vi
        && known(Kind::Word, &word.text)
        && spelling.is_itself(&word.text)
    {
        slot.want.drop_terms(&|kind, _| kind == Kind::Bare);
    }
    if is_known {
        // A seller may have made the same slip; what is much commoner is met as well.
        let common = commoner(word, spelling);
        let mut wants: Vec<Want> =
            common.iter().map(|s| corrected(word, page, s).scaled(350)).collect();
        if compound::has_compounds(word.language) {
            wants.extend(split(word, known));
        }
        add(slot, wants);
        return common.into_iter().next().map(|s| s.term);
    }
    let mut wants = vec![];
    let mut best: Option<Suggestion> = None;
    let by_stem = has_many_endings(word.language);
    for typed in std::iter::once(&word.text).chain(&word.readings) {
        let suggestions = spelling.suggest(typed, MOST_CORRECTIONS + 1);
        let used = suggestions.iter().take(MOST_CORRECTIONS).filter(|s| s.is_word || by_stem);
        for suggestion in used {
            let worth = 700 - u32::from(suggestion.cost) * 2;
            wants.push(corrected(word, page, suggestion).scaled(worth));
        }
        for suggestion in suggestions.into_iter().filter(|s| s.is_word) {
            if best.as_ref().is_none_or(|best| suggestion.cost < best.cost) {
                best = Some(suggestion);
            }
        }
    }
    if word.script == Writing::Latin {
        let keys = sound::sought_at_last(page, word.script, &word.text);
        let sounds = keys.iter().map(|key| term(Kind::Sound, key).scaled(500));
        wants.extend(sounds.filter(|_| sound::is_asked(page)));
    }
    wants.extend(split(word, known));
    add(slot, wants);
    best.map(|s| s.term)
}

fn add(slot: &mut Slot, mut wants: Vec<Want>) {
    if !wants.is_empty() {
        let own = std::mem::replace(&mut slot.want, Want::Any(Vec::new()));
        wants.insert(0, own);
        slot.want = any(wants);
    }
}

// Words at one likely slip from a word that few texts have, and many times as common.
fn commoner(word: &Typed, spelling: &Spelling) -> Vec<Suggestion> {
    const FEW: u32 = 3;
    const TIMES: u32 = 20;
    let own = spelling.count(&word.text);
    if !(1..=FEW).contains(&own) {
        return Vec::new();
    }
    let mut found = spelling.suggest_common(&word.text, MOST_CORRECTIONS, own * TIMES);
    found.retain(|s| s.is_word && s.term != word.text && s.cost <= 80);
    found
}

// Where the index may well lack the form that was meant, its stem is a word to correct to.
fn has_many_endings(language: Language) -> bool {
    use Language::{Ar, He, Id, Ko, Pl, Ru, Tr, Uk};
    matches!(language, Ar | He | Id | Ko | Pl | Ru | Tr | Uk)
}

// Whether a text has the word for itself; bigrams and sounds alone are chance.
fn is_known(slot: &Slot, known: &impl Fn(Kind, &str) -> bool) -> bool {
    slot.want.score(&|kind: Kind, text: &str| {
        !matches!(kind, Kind::Bigram | Kind::Sound) && known(kind, text)
    }) > 0
}

// What a suggestion asks for: a word with its stems, or a stem as it is.
fn corrected(word: &Typed, page: Language, suggestion: &Suggestion) -> Want {
    let term_text = suggestion.term.as_str();
    if !suggestion.is_word {
        return term(Kind::Stem, term_text);
    }
    let language = Writing::of(term_text.chars().next().unwrap_or(' '))
        .map_or(word.language, |writing| writing.language(page));
    let mut wants = vec![term(Kind::Word, term_text)];
    wants.extend(stems(language, term_text).iter().map(|stem| term(Kind::Stem, stem)));
    any(wants)
}

// Two Korean words that somebody wrote together, of which a text may have longer ones: 캠핑해먹
// is met by 캠핑용 해먹.
fn split_hangul(word: &str, known: &impl Fn(Kind, &str) -> bool) -> Option<Want> {
    let letters = word.chars().count();
    let half = |part: &str| share(part).filter(|want| want.score(known) > 0);
    let cuts = word.char_indices().enumerate().filter(|(cut, _)| *cut >= 2 && cut + 2 <= letters);
    let both = cuts.filter_map(|(cut, (at, _))| {
        let (head, tail) = word.split_at(at);
        Some((cut.abs_diff(letters - cut), Want::All(vec![half(head)?, half(tail)?])))
    });
    both.min_by_key(|(balance, _)| *balance).map(|(_, want)| want.scaled(800))
}

// An unknown word as two known ones: wristwatch, Kinderschuhe.
fn split(word: &Typed, known: &impl Fn(Kind, &str) -> bool) -> Option<Want> {
    if word.script == Writing::Hangul {
        return split_hangul(&word.text, known);
    }
    if !matches!(word.script, Writing::Latin | Writing::Cyrillic) {
        return None;
    }
    let is_word = |part: &str| -> Option<Want> {
        let mut wants = vec![term(Kind::Word, part)];
        wants.extend(stems(word.language, part).iter().map(|stem| term(Kind::Stem, stem)));
        let found = any(wants);
        (found.score(known) > 0).then_some(found)
    };
    let letters = word.text.chars().count();
    let mut best: Option<(usize, Want)> = None;
    for (cut, (at, _)) in word.text.char_indices().enumerate() {
        if cut < 3 || cut + 3 > letters {
            continue;
        }
        let (head, tail) = word.text.split_at(at);
        let Some(second) = is_word(tail) else { continue };
        let links: &[&str] = if compound::has_compounds(word.language) {
            &["", "s", "n", "en", "es", "e"]
        } else {
            &[""]
        };
        let first = links.iter().find_map(|link| {
            head.strip_suffix(link).filter(|head| head.chars().count() >= 3).and_then(is_word)
        });
        let balance = cut.abs_diff(letters - cut);
        if let Some(first) = first
            && best.as_ref().is_none_or(|b| balance < b.0)
        {
            best = Some((balance, Want::All(vec![first, second]).scaled(600)));
        }
    }
    best.map(|b| b.1)
}
