//! What is written about goods and what people type to find them, as an index of search sees it,
//! in the 18 languages of the product.
//!
//! [`index`] makes of a text the tokens to store, and a [`Reader`] those of many texts, sooner; [`query`] makes of what somebody typed a
//! [`Query`]: a tree of tokens to look up, which maps onto any boolean query language and has a
//! reference meaning of its own ([`Query::score`]). [`Spelling`] holds the words of an index and
//! answers which of them a misspelt one may be; [`Query::mend`] puts them into the tree, and
//! [`Query::did_you_mean`] says them to the reader. [`guess`] tells the language of a few words.
//!
//! Everything here is pure and gives the same for ever under one [`VERSION`]: no index, no file, no
//! clock. An index notes the version it was written under and is rebuilt when it differs.
//!
//! A token has a [`Kind`], and each kind belongs into a field of its own: a word found as written
//! is worth more than one found by its stem, and that more than one without its marks. Both sides
//! are made by the same steps:
//!
//! `clean` (one form of each letter) → `atoms` (words, numbers, units, what stands close together)
//! → `forms` (stems, bare forms, sounds, parts) → tokens, or alternatives of a query.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod atoms;
mod back;
mod bare;
mod bigrams;
mod clean;
mod compound;
mod distance;
mod forms;
mod guess;
mod layout;
mod light;
mod loans;
mod mend;
mod number;
mod query;
mod quick;
mod reader;
mod readings;
mod sound;
mod spelling;
mod stem;
mod units;
mod want;

pub use guess::guess;
pub use query::{Query, Slot, query};
pub use reader::Reader;
pub use spelling::{Spelling, Suggestion};
pub use want::Want;

use values::Language;

/// The version of the analysers. It goes up with every change that gives other tokens for some
/// text; an index written under another version is rebuilt.
pub const VERSION: u32 = 1;

/// What a token is: each kind is a field of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A word as written, in one form of its letters: `наушники`, `usbc`, `12kg`.
    Word,
    /// What the forms of one word share: `наушник`.
    Stem,
    /// A word and its stem without marks, and in Arabic and Hebrew without the letters that only
    /// carry vowels.
    Bare,
    /// A part of a compound, a word without its prefix, the reading of characters.
    Part,
    /// Two neighbouring letters of a text that is written without spaces, or one at its edge.
    Bigram,
    /// How a word of another script sounds, in coarse Latin letters.
    Sound,
}

impl Kind {
    /// All kinds, the most exact first.
    pub const ALL: [Kind; 6] =
        [Kind::Word, Kind::Stem, Kind::Bare, Kind::Part, Kind::Bigram, Kind::Sound];

    /// What a token of this kind is worth, per mille.
    pub const fn weight(self) -> u16 {
        match self {
            Kind::Word => 1000,
            Kind::Stem => 800,
            Kind::Bare => 600,
            Kind::Part => 450,
            Kind::Bigram => 350,
            Kind::Sound => 300,
        }
    }
}

/// A token to store.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Token {
    /// The place of the word in the text, from 0. Tokens of one word share it.
    pub position: u32,
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: String,
}

/// The tokens of a text in a language, in order of position, each once per position. A word in
/// another script than the language's is read as its own script asks.
pub fn index(language: Language, text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    Reader::default().read(language, text, &mut |position, kind, text| {
        let known = tokens.iter().rev().take_while(|token| token.position == position);
        let is_known = |token: &Token| token.kind == kind && token.text == text;
        if !text.is_empty() && !known.into_iter().any(is_known) {
            tokens.push(Token { position, kind, text: text.to_string() });
        }
    });
    tokens.sort_by_key(|token| token.position);
    let mut seen = std::collections::HashSet::new();
    tokens.retain(|token| seen.insert((token.position, token.kind, token.text.clone())));
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_gives_the_same_tokens_again() {
        for language in Language::ALL {
            let text = "Наушники USB-C 12kg 折りたたみ傘 กระทะ ساعات שעון ılık Größe";
            assert_eq!(index(language, text), index(language, text));
        }
    }

    #[test]
    fn what_has_no_letters_has_no_tokens() {
        for text in ["", " ", "—!?…", "\u{200b}\u{feff}", "🎧"] {
            assert_eq!(index(Language::En, text), []);
            assert!(query(Language::En, text).slots.is_empty());
        }
    }
}
