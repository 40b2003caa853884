//! What somebody typed, as a tree of tokens to look up.

use scripts::Script;
use values::Language;

use crate::{
    Kind, Want,
    atoms::{self, Atom, Class, Glue, Writing},
    bigrams, clean, forms, layout, readings,
    stem::korean,
    want::{all, any, share, term},
};

/// What stands between two spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// As it was typed, in one form of its letters.
    pub text: String,
    /// It only joins others: a text need not have it.
    pub light: bool,
    /// What a text must have.
    pub want: Want,
    pub(crate) word: Option<Typed>,
}

// The one word that a slot is, for its spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    pub text: String,
    pub language: Language,
    pub script: Writing,
    pub readings: Vec<String>,
}

/// A search, one slot for each word typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// In the order typed. A text must have all that are not light, or all if all are.
    pub slots: Vec<Slot>,
    pub(crate) page: Language,
}

/// Most words of a query that are looked at.
const MOST_SLOTS: usize = 24;

/// A text as a search on a page of a language.
pub fn query(page: Language, text: &str) -> Query {
    let cleaned = clean::clean(text);
    let atoms = atoms::atoms(page, text);
    let mut slots: Vec<Slot> = Vec::new();
    let mut firsts: Vec<Option<&Atom>> = Vec::new();
    for (chunk, raw) in cleaned.split_whitespace().enumerate() {
        let own: Vec<Atom> = atoms.iter().filter(|a| a.chunk == chunk).cloned().collect();
        let mut wants: Vec<Want> = Vec::new();
        if !own.is_empty() {
            wants.push(chunk_want(page, &own));
        }
        for (language, reading) in layout::readings(page, raw) {
            let read = atoms::atoms(language, &reading);
            if !read.is_empty() {
                wants.push(chunk_want(language, &read).scaled(500));
            }
        }
        if wants.is_empty() || slots.len() == MOST_SLOTS {
            continue;
        }
        let light = !own.is_empty() && own.iter().all(|a| a.light);
        let text = if own.is_empty() { raw.to_string() } else { atoms::joined(&own) };
        slots.push(Slot { text, light, want: any(wants), word: typed(page, &own) });
        firsts.push(atoms.iter().find(|a| a.chunk == chunk));
    }
    join_neighbours(&mut slots, &firsts);
    Query { slots, page }
}

fn typed(page: Language, own: &[Atom]) -> Option<Typed> {
    let first = own.first()?;
    let run = own.len() == 1 || first.script.is_unspaced() && bigrams::run_end(own, 0) == own.len();
    let text = atoms::joined(own);
    let long = text.chars().count() >= 2;
    (run && long && first.class == Class::Letters).then(|| Typed {
        readings: crate::back::readings(page, &text),
        text,
        language: first.language,
        script: first.script,
    })
}

/// What the atoms between two spaces ask for.
fn chunk_want(page: Language, own: &[Atom]) -> Want {
    let mut wants = Vec::new();
    let mut at = 0;
    while at < own.len() {
        let run = bigrams::run_end(own, at);
        if run > at {
            wants.push(run_want(page, &own[at..run]));
            at = run;
            continue;
        }
        let script = own[at].script;
        let joins = matches!(script, Writing::Latin | Writing::Cyrillic | Writing::Digits);
        let end = if joins { atoms::group_end(own, at) } else { at + 1 };
        wants.push(group_want(page, &own[at..end]));
        at = end;
    }
    all(wants)
}

// What stands together, as one word or as its parts where these say enough for themselves.
fn group_want(page: Language, group: &[Atom]) -> Want {
    if let [one] = group {
        return forms::sought(one, page);
    }
    let text = atoms::joined(group);
    let mut wants = vec![term(Kind::Word, &text)];
    let language = group[0].language;
    if !text.contains(|c: char| c.is_ascii_digit()) {
        let script = group[0].script;
        forms::word_wants(language, script, &text, &mut wants);
    }
    // Digits are letters where Arabic and Hebrew are written in Latin ones: sama3at.
    if matches!(page, Language::Ar | Language::He) && text.contains(|c: char| c.is_alphabetic()) {
        let keys = crate::sound::sought(page, Writing::Latin, &text);
        wants.extend(keys.iter().map(|key| term(Kind::Sound, key)));
    }
    let tells = |a: &Atom| match a.class {
        Class::Letters => a.text.chars().count() >= 3 || a.glue == Glue::Sign && !a.light,
        Class::Number | Class::Unit => true,
    };
    let letters = group.iter().filter(|a| a.class == Class::Letters).count();
    let twins = group.len() == 2 && group[0].text == group[1].text;
    // What is too long to be stored as one word is met by its parts.
    let long = group.len() > atoms::LONGEST_GROUP || text.chars().count() > atoms::LONGEST_JOIN;
    if twins {
        wants.push(forms::sought(&group[0], page));
    } else if long
        || group.iter().skip(1).all(tells)
            && (group[0].text.chars().count() >= 2 || group[0].class != Class::Letters)
            && (letters > 0 || group.len() > 1)
    {
        wants.push(all(group.iter().map(|a| forms::sought(a, page)).collect()).scaled(800));
    }
    any(wants)
}

// A run without spaces: its words, or most of its bigrams, or the whole as one word.
fn run_want(page: Language, run: &[Atom]) -> Want {
    let text = bigrams::text(run);
    if run[0].script == Writing::Hangul {
        let mut wants = vec![forms::sought(&run[0], page)];
        let stem = korean::stem(&text);
        if stem.chars().count() == 1 {
            wants.push(term(Kind::Bigram, &stem));
        }
        wants.extend(share(&stem));
        return any(wants);
    }
    let mut wants = Vec::new();
    // A word may lie within a longer one of the text, where the dictionary did not part it.
    let word = |atom: &Atom| {
        let within = bigrams::text(std::slice::from_ref(atom));
        let long = within.chars().count() >= if atom.script == Writing::Thai { 4 } else { 2 };
        let own = forms::sought(atom, page);
        any(std::iter::once(own).chain(if long { share(&within) } else { None }).collect())
    };
    let heavy: Vec<Want> = run.iter().filter(|a| !a.light).map(word).collect();
    if heavy.is_empty() {
        wants.push(all(run.iter().map(word).collect()));
    } else {
        wants.push(all(heavy));
    }
    if let Some(read) = readings::read(run) {
        wants.extend(share(&read.text).map(|want| want.scaled(800)));
    }
    if run.len() > 1 {
        let whole = Atom { text: atoms::joined(run), light: false, ..run[0].clone() };
        wants.push(forms::sought(&whole, page));
    }
    wants.extend(share(&text));
    let mut letters = text.chars();
    if let (Some(only), None) = (letters.next(), letters.next())
        && Script::of(only) == Some(Script::Han)
    {
        wants.push(term(Kind::Bigram, &text));
    }
    any(wants)
}

// Two words that somebody wrote apart may be one: `smart watch`, `t shirt`, `12 kg`.
fn join_neighbours(slots: &mut [Slot], firsts: &[Option<&Atom>]) {
    let joins = |atom: &Atom| {
        matches!(
            atom.script,
            Writing::Latin | Writing::Cyrillic | Writing::Digits | Writing::Hangul
        )
    };
    for i in 1..slots.len() {
        let (Some(a), Some(b)) = (firsts[i - 1], firsts[i]) else { continue };
        if !joins(a) || !joins(b) || a.language != b.language && a.class == b.class {
            continue;
        }
        let text = format!("{}{}", slots[i - 1].text, slots[i].text);
        let mut wants = vec![term(Kind::Word, &text)];
        if a.class == Class::Letters && b.class == Class::Letters {
            forms::word_wants(a.language, a.script, &text, &mut wants);
        }
        let joined = any(wants).scaled(900);
        for slot in &mut slots[i - 1..=i] {
            let own = std::mem::replace(&mut slot.want, Want::Any(Vec::new()));
            slot.want = any(vec![own, joined.clone()]);
        }
    }
}

impl Query {
    /// What a text is worth that has the tokens for which `has` is true; 0 if it is not met. This
    /// is the meaning that an index gives the query.
    pub fn score(&self, has: impl Fn(Kind, &str) -> bool) -> u32 {
        let all_light = self.slots.iter().all(|slot| slot.light);
        let mut sum = 0;
        for slot in &self.slots {
            let score = slot.want.score(&has);
            if score == 0 && (!slot.light || all_light) {
                return 0;
            }
            sum += if slot.light && !all_light { score / 10 } else { score };
        }
        sum
    }
}
