//! Neighbouring letters of text that is written without spaces or, in Korean, without some of them:
//! what finds a word where the breaking of words cut otherwise.

use crate::{
    Kind,
    atoms::{Atom, Class, Glue, Writing},
    bare, readings,
    stem::korean,
};

/// Hands the bigrams of all runs to `add`, with their places.
pub fn stored(atoms: &[Atom], add: &mut impl FnMut(u32, Kind, &str)) {
    let mut at = 0;
    while at < atoms.len() {
        let end = run_end(atoms, at);
        if end > at {
            let position = u32::try_from(at).unwrap_or(u32::MAX);
            let run = text(&atoms[at..end]);
            let edge = match atoms[at].script {
                Writing::Hangul => korean::stem(&run).chars().last(),
                Writing::East => run.chars().last(),
                _ => None,
            };
            let across = over_space(atoms, end);
            for pair in each_pair(&run) {
                add(position, Kind::Bigram, pair);
            }
            for text in edge.map(String::from).into_iter().chain(across) {
                add(position, Kind::Bigram, &text);
            }
            if let Some(read) = readings::read(&atoms[at..end]) {
                each_pair(&read.text).for_each(|pair| add(position, Kind::Bigram, pair));
                read.words.iter().for_each(|word| add(position, Kind::Part, word));
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
    let mut out: Vec<String> = Vec::new();
    for pair in each_pair(run) {
        if !out.iter().any(|had| had == pair) {
            out.push(pair.to_string());
        }
    }
    out
}

fn each_pair(run: &str) -> impl Iterator<Item = &str> {
    let ends = run.char_indices().skip(2).map(|(at, _)| at).chain([run.len()]);
    let some = run.chars().nth(1).is_some();
    run.char_indices().zip(ends).filter(move |_| some).map(|((from, _), to)| &run[from..to])
}
