//! What is looked up of a listing, as tantivy's tokens.
//!
//! A listing's texts are handed to tantivy as one packed text of pieces, so that they are analysed
//! by the threads that index and not by the one that reads the database. A token is given once for
//! the best place it stands in and repeated by that place's rank: its frequency tells a search
//! where the word was found.

use std::sync::{Arc, Mutex};

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use values::Language;
use words::Kind;

use crate::{
    Goods, Value,
    hash::Map,
    schema::{category_term, fact_term, letter},
    suggest,
};

/// Parts the pieces of the packed text.
const PIECE: char = '\u{1e}';

/// Where a word stands, as its frequency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Place {
    Description = 1,
    Points = 2,
    Named = 3,
    Title = 4,
}

/// What a word is worth by its place, per mille; the index is the frequency.
pub const WORTH: [u32; 5] = [0, 350, 550, 800, 1000];

/// Letters of a description that are read. What a seller wants found stands before that.
const MOST_DESCRIPTION: usize = 1200;
const MOST_POINTS: usize = 2000;
const MOST_TITLE: usize = 400;

/// The packed text of a listing.
pub fn pack(goods: &Goods) -> String {
    let mut packed = String::with_capacity(1024);
    let mut text = |place: Place, language: Language, text: &str, most: usize| {
        if !text.trim().is_empty() {
            packed.push(PIECE);
            packed.push(char::from(b'0' + place as u8));
            packed.push_str(language.code());
            packed.extend(text.chars().take(most).map(|c| if c == PIECE { ' ' } else { c }));
        }
    };
    for written in &goods.texts {
        text(Place::Title, written.language, &written.title, MOST_TITLE);
        text(Place::Named, written.language, &written.attributes.join(" · "), MOST_POINTS);
        text(Place::Points, written.language, &written.points.join(" · "), MOST_POINTS);
        text(Place::Description, written.language, &written.description, MOST_DESCRIPTION);
    }
    let own = goods.texts.first().map_or(Language::En, |text| text.language);
    text(Place::Named, own, goods.brand.as_deref().unwrap_or_default(), MOST_TITLE);
    let mut term = |term: &str| {
        packed.push(PIECE);
        packed.push('=');
        packed.extend(term.chars().filter(|c| *c != PIECE));
    };
    goods.categories.iter().for_each(|id| term(&category_term(id)));
    for fact in &goods.facts {
        if let Value::Option(option) = &fact.value {
            term(&fact_term(&fact.attribute, option));
        }
    }
    suggest::terms(goods, &mut term);
    packed
}

/// Reads packed texts.
#[derive(Clone, Default)]
pub struct Reading {
    spare: Arc<Mutex<Vec<Bench>>>,
}

// What reading works with, to be used again.
#[derive(Default)]
struct Bench {
    reader: words::Reader,
    found: Map<Box<str>, u8>,
    term: String,
}

/// The tokens of one packed text.
pub struct Tokens {
    tokens: std::vec::IntoIter<(Box<str>, u8)>,
    token: Token,
    left: u8,
}

impl Tokenizer for Reading {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        let mut bench = self.spare.lock().ok().and_then(|mut all| all.pop()).unwrap_or_default();
        for piece in text.split(PIECE).skip(1) {
            bench.read(piece);
        }
        let tokens: Vec<(Box<str>, u8)> = bench.found.drain().collect();
        if let Ok(mut spare) = self.spare.lock() {
            spare.push(bench);
        }
        Tokens { tokens: tokens.into_iter(), token: Token::default(), left: 0 }
    }
}

impl Bench {
    fn read(&mut self, piece: &str) {
        let mut letters = piece.chars();
        let Some(first) = letters.next() else { return };
        let Some(place) = first.to_digit(10) else {
            self.found.insert(letters.as_str().into(), 1);
            return;
        };
        let place = place as u8;
        let Some((code, text)) = letters.as_str().split_at_checked(2) else { return };
        let Ok(language) = Language::parse(code) else { return };
        let Bench { reader, found, term } = self;
        reader.read(language, text, &mut |_, kind, text| {
            // Chance finds in long texts are many and worth little.
            if place <= Place::Points as u8 && matches!(kind, Kind::Sound | Kind::Part)
                || place <= Place::Description as u8 && kind == Kind::Bare
            {
                return;
            }
            term.clear();
            term.push(letter(kind));
            term.push_str(text);
            match found.get_mut(term.as_str()) {
                Some(best) => *best = place.max(*best),
                None => drop(found.insert(term.as_str().into(), place)),
            }
        });
    }
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        if self.left > 1 {
            self.left -= 1;
            return true;
        }
        let Some((text, times)) = self.tokens.next() else { return false };
        self.token.reset();
        self.token.position = 0;
        self.token.text.push_str(&text);
        self.left = times;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
