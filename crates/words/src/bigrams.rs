//! Neighbouring letters of text that is written without spaces or, in Korean, without some of them:
//! what finds a word where the breaking of words cut otherwise.

use crate::{
    Kind, Token,
    atoms::{Atom, Class, Glue, Writing},
    bare, readings, sound,
    stem::korean,
};
use values::Language;

/// Adds the bigrams of all runs.
pub fn stored(page: Language, atoms: &[Atom], tokens: &mut Vec<Token>) {
    let mut at = 0;
    while at < atoms.len() {
        let end = run_end(atoms, at);
        if end > at {
            let position = u32::try_from(at).unwrap_or(u32::MAX);
            let from = tokens.len();
            let mut add = |kind: Kind, text: String| {
                if !tokens[from..].iter().any(|t| t.kind == kind && t.text == text) {
                    tokens.push(Token { position, kind, text });
                }
            };
            let run = text(&atoms[at..end]);
            let edge = match atoms[at].script {
                Writing::Hangul => korean::stem(&run).chars().last(),
                Writing::East => run.chars().last(),
                _ => None,
            };
            let across = over_space(atoms, end);
            for text in pairs(&run).into_iter().chain(edge.map(String::from)).chain(across) {
                add(Kind::Bigram, text);
            }
            if let Some(read) = readings::read(&atoms[at..end]) {
                pairs(&read.text).into_iter().for_each(|pair| add(Kind::Bigram, pair));
                read.words.into_iter().for_each(|word| add(Kind::Part, word));
            }
            for key in sounds(page, &atoms[at..end]) {
                add(Kind::Sound, key);
            }
        }
        at = end.max(at + 1);
    }
}

// The last letter of a run and the first of the next: people differ in where they leave a space.
fn over_space(atoms: &[Atom], next: usize) -> Option<String> {
    let (last, first) = (&atoms[next - 1], atoms.get(next)?);
    let near = last.script == first.script && first.class == Class::Letters;
    let pair = [last.text.chars().last()?, first.text.chars().next()?];
    near.then(|| pair.iter().collect())
}

// Thai words said together, as the dictionary parts them smaller than people write them in Latin.
fn sounds(page: Language, run: &[Atom]) -> Vec<String> {
    if page != Language::Th || run[0].script != Writing::Thai {
        return Vec::new();
    }
    let joined = |window: &[Atom]| window.iter().map(|a| a.text.as_str()).collect::<String>();
    [2, 3]
        .into_iter()
        .flat_map(|n| run.windows(n).map(joined))
        .flat_map(|text| sound::stored(page, Writing::Thai, &text))
        .collect()
}

/// The end of the run of one script without spaces that begins at `at`, or `at`.
pub fn run_end(atoms: &[Atom], at: usize) -> usize {
    let script = atoms[at].script;
    if !(script.is_unspaced() || script == Writing::Hangul) || atoms[at].class != Class::Letters {
        return at;
    }
    let mut end = at + 1;
    while atoms
        .get(end)
        .is_some_and(|a| a.script == script && a.glue == Glue::Touch && a.class == Class::Letters)
    {
        end += 1;
    }
    end
}

/// A run as its bigrams are made: kana in their bare form, Thai and hangul as they are.
pub fn text(run: &[Atom]) -> String {
    let whole: String = run.iter().map(|a| a.text.as_str()).collect();
    if run[0].script == Writing::East { bare::kana(&whole) } else { whole }
}

/// The pairs of a run, each once.
pub fn pairs(run: &str) -> Vec<String> {
    let chars: Vec<char> = run.chars().collect();
    let mut out: Vec<String> = Vec::with_capacity(chars.len());
    for pair in chars.windows(2) {
        let pair: String = pair.iter().collect();
        if !out.contains(&pair) {
            out.push(pair);
        }
    }
    out
}
