//! Recognising in legal grounds, by words in the office's languages, which
//! treaty is invoked and whether reciprocity is offered. This makes or spares
//! a hint; a person reads the ground.

use crate::directory::folded_words;

use super::tables::Treaties;

impl Treaties {
    /// The instruments among many that the legal grounds name.
    pub(super) fn invoked(&self, grounds: &[&str]) -> Vec<String> {
        let mut names: Vec<String> =
            self.instruments.iter().map(|row| row.offered_as.clone()).collect();
        names.retain(|name| !name.is_empty() && self.names(grounds, name));
        names
    }

    pub(super) fn names_hague(&self, grounds: &[&str]) -> bool {
        let both = |ground: &&str| {
            self.names(&[ground], "hague") && self.names(&[ground], "hague_instrument")
        };
        grounds.iter().any(both)
    }

    /// Whether a ground contains a word of this basis, in any of the office's languages.
    pub(super) fn names(&self, grounds: &[&str], basis: &str) -> bool {
        let words = || self.invoked_words.iter().filter(|(of, _)| of == basis);
        grounds.iter().any(|ground| {
            let ground = format!(" {}", folded_words(ground));
            words().any(|(_, word)| {
                // Words of the Latin alphabet begin where a word begins, but for "convention",
                // which German and Dutch join to other words; other scripts have prefixes.
                let latin = word.starts_with(|c: char| c.is_ascii_alphabetic());
                if latin && basis != "hague_instrument" {
                    ground.contains(&format!(" {word}"))
                } else {
                    ground.contains(word.as_str())
                }
            })
        })
    }
}
