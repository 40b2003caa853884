//! Reading texts one after the other: what is worked out of a word is kept for the next time it
//! comes, since the texts of a shop repeat few words.

use std::{collections::HashMap, hash::BuildHasherDefault};

use values::Language;

use crate::{
    Kind,
    atoms::{self, Atom, Class, Writing},
    bigrams, forms,
    quick::Quick,
    sound,
};

/// Reads texts. It gives what [`crate::index`] gives, whatever it read before.
#[derive(Default)]
pub struct Reader {
    known: Known,
    key: String,
}

/// A form of a word.
type Form = (Kind, Box<str>);

/// What was worked out of words, by what was asked and the word.
#[derive(Default)]
struct Known {
    forms: HashMap<Box<str>, Box<[Form]>, BuildHasherDefault<Quick>>,
    letters: usize,
}

/// Bytes of words and forms that are kept; then all is forgotten and begun anew.
const MOST: usize = 6_000_000;

impl Reader {
    /// Hands each token of a text in a language to `add`: the place of its word, its kind and its
    /// text. A token may come twice.
    pub fn read(&mut self, language: Language, text: &str, add: &mut impl FnMut(u32, Kind, &str)) {
        let atoms = atoms::atoms(language, text);
        for (position, atom) in atoms.iter().enumerate() {
            let position = u32::try_from(position).unwrap_or(u32::MAX);
            if atom.class != Class::Letters || atom.light {
                add(position, Kind::Word, &atom.text);
            } else {
                let worked = |add: &mut dyn FnMut(Kind, String)| {
                    forms::stored(atom, language, &mut |kind, text| add(kind, text));
                };
                self.known_or(language as u8, atom.language, &atom.text, worked, &mut |form| {
                    add(position, form.0, &form.1);
                });
            }
            for joined in atoms::joins(&atoms, position as usize) {
                let worked = |add: &mut dyn FnMut(Kind, String)| {
                    forms::stored_join(&joined, atom.language, &mut |kind, text| add(kind, text));
                };
                self.known_or(JOINED, atom.language, &joined, worked, &mut |form| {
                    add(position, form.0, &form.1);
                });
            }
        }
        if language == Language::Vi && atoms.iter().all(|a| a.text.is_ascii()) {
            let unmarked = |a: &(usize, &Atom)| a.1.class == Class::Letters && !a.1.light;
            for (position, atom) in atoms.iter().enumerate().filter(unmarked) {
                add(u32::try_from(position).unwrap_or(u32::MAX), Kind::Part, &atom.text);
            }
        }
        bigrams::stored(&atoms, add);
        if language == Language::Th {
            self.sounds(&atoms, add);
        }
    }

    // Thai words said together, as the dictionary parts them smaller than people write them in
    // Latin letters.
    fn sounds(&mut self, atoms: &[Atom], add: &mut impl FnMut(u32, Kind, &str)) {
        let mut at = 0;
        while at < atoms.len() {
            let end = bigrams::run_end(atoms, at);
            if end > at && atoms[at].script == Writing::Thai {
                let position = u32::try_from(at).unwrap_or(u32::MAX);
                for window in [2, 3].into_iter().flat_map(|n| atoms[at..end].windows(n)) {
                    let joined = atoms::joined(window);
                    let worked = |add: &mut dyn FnMut(Kind, String)| {
                        for key in sound::stored(Language::Th, Writing::Thai, &joined) {
                            add(Kind::Sound, key);
                        }
                    };
                    self.known_or(SAID, Language::Th, &joined, worked, &mut |form| {
                        add(position, form.0, &form.1);
                    });
                }
            }
            at = end.max(at + 1);
        }
    }

    fn known_or(
        &mut self,
        asked: u8,
        language: Language,
        word: &str,
        worked: impl FnOnce(&mut dyn FnMut(Kind, String)),
        with: &mut impl FnMut(&Form),
    ) {
        self.key.clear();
        self.key.push(char::from(asked));
        self.key.push(char::from(language as u8));
        self.key.push_str(word);
        if let Some(forms) = self.known.forms.get(self.key.as_str()) {
            return forms.iter().for_each(with);
        }
        let mut forms: Vec<Form> = Vec::new();
        worked(&mut |kind, text| {
            let is_new = !forms.iter().any(|form| form.0 == kind && *form.1 == *text);
            if !text.is_empty() && is_new {
                forms.push((kind, text.into()));
            }
        });
        forms.iter().for_each(with);
        if self.known.letters > MOST {
            self.known = Known::default();
        }
        let each = |form: &Form| form.1.len() + size_of::<Form>() + 16;
        self.known.letters += self.key.len() + 48 + forms.iter().map(each).sum::<usize>();
        self.known.forms.insert(self.key.as_str().into(), forms.into());
    }
}

/// What is asked of a word beside its language as the number of a page.
const JOINED: u8 = 100;
const SAID: u8 = 101;
