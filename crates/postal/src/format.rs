//! How the parts of an address follow each other on its lines.

use crate::Part;

/// The lines of a format, from top to bottom.
#[derive(Debug, Clone)]
pub struct Format {
    pub lines: Vec<Vec<Token>>,
}

/// A piece of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// A part of the address; [`Part::Line1`] stands for all lines of the street.
    Part(Part),
    /// Text that is the same on every letter.
    Text(&'static str),
}

/// The parts of a label, from the smallest to the largest.
pub const SMALL_TO_LARGE: [Part; 8] = [
    Part::Name,
    Part::Organisation,
    Part::Line1,
    Part::DependentLocality,
    Part::Locality,
    Part::Area,
    Part::PostalCode,
    Part::SortingCode,
];

impl Format {
    /// Reads a format of the data, as `%N%n%A%n%Z %C`.
    pub fn parse(text: &'static str) -> Format {
        let line = |text: &'static str| {
            let mut tokens = Vec::new();
            let mut rest = text;
            while !rest.is_empty() {
                let mut behind = rest.char_indices().skip(2).map(|(at, _)| at);
                if let Some(part) =
                    rest.strip_prefix('%').and_then(|rest| part(rest.chars().next()))
                {
                    tokens.push(Token::Part(part));
                    rest = behind.next().map_or("", |at| &rest[at..]);
                } else {
                    let end = rest.find('%').unwrap_or(rest.len()).max(1);
                    tokens.push(Token::Text(&rest[..end]));
                    rest = &rest[end..];
                }
            }
            tokens
        };
        Format { lines: text.split("%n").map(line).filter(|line| !line.is_empty()).collect() }
    }

    /// The parts in their order, each once.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for token in self.lines.iter().flatten() {
            if let Token::Part(part) = token
                && !parts.contains(part)
            {
                parts.push(*part);
            }
        }
        parts
    }

    /// Whether the large comes before the small: area or locality above the street.
    pub fn is_large_first(&self) -> bool {
        let parts = self.parts();
        let at = |wanted| parts.iter().position(|part| *part == wanted);
        let street = at(Part::Line1).unwrap_or(0);
        at(Part::Area).or(at(Part::Locality)).is_some_and(|large| large < street)
            || at(Part::Name).is_some_and(|name| name > street)
    }
}

/// The part that a letter of the data stands for.
pub fn part(letter: Option<char>) -> Option<Part> {
    Some(match letter? {
        'N' => Part::Name,
        'O' => Part::Organisation,
        'A' => Part::Line1,
        'D' => Part::DependentLocality,
        'C' => Part::Locality,
        'S' => Part::Area,
        'Z' => Part::PostalCode,
        'X' => Part::SortingCode,
        _ => return None,
    })
}

/// The parts that some letters of the data stand for.
pub fn parts(letters: &str) -> Vec<Part> {
    letters.chars().filter_map(|letter| part(Some(letter))).collect()
}
