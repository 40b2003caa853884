//! Stems: what the forms of one word share. Snowball where it is good, and beside it what goods are
//! called that it does not level: fleeting vowels, irregular plurals, broken plurals.

pub mod arabic;
mod dutch;
mod english;
pub mod hebrew;
mod indonesian;
mod japanese;
pub mod korean;
mod romance;
mod slavic;
mod turkish;

use frostem::{Algorithm, Stemmer};
use values::Language;

/// The stems of a folded word, the likeliest first; none where a language has no endings.
pub fn stems(language: Language, word: &str) -> Vec<String> {
    match language {
        Language::En => vec![english::stem(word)],
        Language::Ru => vec![slavic::russian(word)],
        Language::Uk => vec![slavic::ukrainian(word)],
        Language::Pl => vec![slavic::polish(word)],
        Language::De => vec![snowball(Algorithm::German, word)],
        Language::Nl => vec![dutch::stem(word)],
        Language::Fr => vec![romance::french(word)],
        Language::It => vec![romance::italian(word)],
        Language::Es => vec![romance::spanish(word)],
        Language::Pt => vec![romance::portuguese(word)],
        Language::Tr => turkish::stems(word),
        Language::Id => indonesian::stems(word),
        Language::Ar => vec![arabic::stem(word)],
        Language::He => vec![hebrew::stem(word)],
        Language::Ko => vec![korean::stem(word)],
        Language::Ja => japanese::stem(word).into_iter().collect(),
        Language::Th | Language::Vi => Vec::new(),
    }
}

fn snowball(algorithm: Algorithm, word: &str) -> String {
    Stemmer::new(algorithm).stem(word).into_owned()
}

/// The word without the first of the endings that fits and leaves enough.
fn without<'a>(word: &'a str, endings: &[&str], least: usize) -> Option<&'a str> {
    endings
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() >= least))
}
