//! Understanding a stated residence: codes of two and three letters and of
//! three digits, codes and names of former States, reserved codes, names in the
//! office's languages, contested territories, and words that say "unknown".
//! A name that could mean two places is never silently one of them.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use serde::Serialize;
use values::Country;

use super::fold;
use super::tables::{optional_country, yes_or_no};
use super::tsv::{Fault, lines};

/// How a stated residence was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Understood {
    /// A code in use, or a name of one country.
    Country,
    /// The code or name of a State that no longer exists or has another name.
    Former,
    /// A code reserved for something else than a country's official code.
    Reserved,
    /// A name borne by several places.
    Ambiguous,
    /// A contested territory: the authority is asked.
    Contested,
    /// Nothing, or a word for "unknown", or something that is not a State.
    NotStated,
    /// Something that the directory does not understand.
    NotUnderstood,
}

/// A stated residence, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// How.
    pub how: Understood,
    /// The countries that may be meant; none if unknown.
    pub countries: Vec<Country>,
    /// Whether a person must look.
    pub review: bool,
    /// Whether it was recognised only by the look of its letters.
    pub look_alike: bool,
    /// The row of the table of names, if it came from there, as `place_names/SU`.
    pub row: Option<String>,
    /// What the table says about it.
    pub note: String,
}

/// The names of countries and other places.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    entries: Vec<Stated>,
    /// Codes, found only without punctuation: the French "R.-U." is not Russia.
    by_code: HashMap<String, usize>,
    by_key: HashMap<String, usize>,
    by_look: HashMap<String, BTreeSet<usize>>,
    pub(crate) faults: Vec<Fault>,
}

impl Places {
    pub(crate) fn shipped() -> Places {
        let mut places = Places {
            entries: Vec::new(),
            by_code: HashMap::new(),
            by_key: HashMap::new(),
            by_look: HashMap::new(),
            faults: Vec::new(),
        };
        // The first entry of a name wins: the table of special names, then the
        // display names of the languages. Codes in use win over both.
        places.add_codes(include_str!("../../../../data/legal/country_codes.tsv"));
        places.add_special(include_str!("../../../../data/legal/place_names.tsv"));
        places.add_display_names(include_str!("../../../../data/country_names.json"));
        places
    }

    /// Understands a stated residence. Every text has an answer.
    pub(crate) fn understand(&self, stated: Option<&str>) -> Stated {
        let Some(text) = stated.map(str::trim).filter(|text| !text.is_empty()) else {
            return nothing(Understood::NotStated);
        };
        let key = fold::key(text);
        if key.is_empty() && text.chars().all(|c| c.is_ascii_punctuation()) {
            return nothing(Understood::NotStated);
        }
        let entry = |index: &usize| &self.entries[*index];
        let code = self.by_code.get(&fold::code(text)).map(entry);
        let name = self.by_key.get(&key).map(entry);
        let capitals = !text.chars().any(char::is_lowercase);
        match (code, name) {
            (Some(code), _) if capitals => return code.clone(),
            // "Nga" is Russia to a Vietnamese, NGA is Nigeria to a machine.
            (Some(code), Some(name)) if code.countries != name.countries => {
                return several(&[code, name], false);
            }
            (Some(known), _) | (None, Some(known)) => return known.clone(),
            (None, None) => {}
        }
        let mut looks: BTreeSet<usize> = BTreeSet::new();
        for look in fold::look_alike_keys(text) {
            looks.extend(self.by_look.get(&look).into_iter().flatten());
        }
        let meant: Vec<&Stated> = looks.into_iter().map(|index| &self.entries[index]).collect();
        match meant[..] {
            [] => nothing(Understood::NotUnderstood),
            [first, ..] if meant.iter().all(|stated| stated.countries == first.countries) => {
                Stated { review: true, look_alike: true, ..first.clone() }
            }
            _ => several(&meant, true),
        }
    }

    fn add(&mut self, name: &str, stated: Stated) {
        let key = fold::key(name);
        if key.is_empty() || self.by_key.contains_key(&key) {
            return;
        }
        self.by_key.insert(key, self.entries.len());
        self.add_entry(name, stated);
    }

    fn add_code(&mut self, code: &str, stated: Stated) {
        if let Entry::Vacant(place) = self.by_code.entry(fold::code(code)) {
            place.insert(self.entries.len());
            self.add_entry(code, stated);
        }
    }

    fn add_entry(&mut self, name: &str, stated: Stated) {
        for look in fold::look_alike_keys(name) {
            self.by_look.entry(look).or_default().insert(self.entries.len());
        }
        self.entries.push(stated);
    }

    fn add_codes(&mut self, text: &str) {
        let mut faults = Vec::new();
        for line in lines("country_codes", text, ["iso2", "iso3", "numeric"], &mut faults) {
            let [code, three, number] = line.cells;
            let country = Country::parse(code).map_err(|_| format!("no country: {code}"));
            if let Some(country) = line.keep(country, &mut self.faults) {
                for name in [code, three, number].into_iter().filter(|name| !name.is_empty()) {
                    self.add_code(name, sure(country));
                }
            }
        }
        self.faults.extend(faults);
    }

    fn add_special(&mut self, text: &str) {
        let mut faults = Vec::new();
        let columns = ["name", "kind", "iso2", "review", "note"];
        for line in lines("place_names", text, columns, &mut faults) {
            let [name, kind, codes, review, note] = line.cells;
            let read = || {
                let how = match kind {
                    "alias" => Understood::Country,
                    "former" => Understood::Former,
                    "reserved" => Understood::Reserved,
                    "ambiguous" => Understood::Ambiguous,
                    "contested" => Understood::Contested,
                    "unknown" => Understood::NotStated,
                    other => return Err(format!("no kind of name: {other}")),
                };
                let mut countries = Vec::new();
                for code in codes.split(',') {
                    countries.extend(optional_country(code)?);
                }
                Ok(Stated {
                    how,
                    countries,
                    review: yes_or_no(review)?,
                    look_alike: false,
                    row: Some(format!("place_names/{name}")),
                    note: note.to_owned(),
                })
            };
            if let Some(stated) = line.keep(read(), &mut self.faults) {
                let short = name.len() <= 3 && name.chars().all(|c| c.is_ascii_alphanumeric());
                if short && name.to_uppercase() == name {
                    self.add_code(name, stated);
                } else {
                    self.add(name, stated);
                }
            }
        }
        self.faults.extend(faults);
    }

    fn add_display_names(&mut self, text: &str) {
        let fault = |what: String| Fault { table: "country_names", line: 1, what };
        let parsed: serde_json::Value = match serde_json::from_str(text) {
            Ok(parsed) => parsed,
            Err(error) => return self.faults.push(fault(error.to_string())),
        };
        let Some(languages) = parsed["names"].as_object() else {
            return self.faults.push(fault("no object \"names\"".to_owned()));
        };
        for (code, forms) in languages.values().filter_map(|l| l.as_object()).flatten() {
            let stated = match Country::parse(code) {
                Ok(country) => sure(country),
                // The Union has a name in every language and is nobody's residence.
                Err(_) if code == "EU" => nothing(Understood::NotStated),
                Err(_) => {
                    self.faults.push(fault(format!("no country: {code}")));
                    continue;
                }
            };
            for name in forms.as_object().into_iter().flat_map(|forms| forms.values()) {
                self.add(name.as_str().unwrap_or_default(), stated.clone());
            }
        }
    }
}

fn sure(country: Country) -> Stated {
    Stated {
        how: Understood::Country,
        countries: vec![country],
        review: false,
        look_alike: false,
        row: None,
        note: String::new(),
    }
}

/// One of these, but which is not known.
fn several(meant: &[&Stated], look_alike: bool) -> Stated {
    let countries: BTreeSet<Country> =
        meant.iter().flat_map(|stated| stated.countries.iter().copied()).collect();
    Stated {
        countries: countries.into_iter().collect(),
        look_alike,
        ..nothing(Understood::Ambiguous)
    }
}

fn nothing(how: Understood) -> Stated {
    Stated {
        how,
        countries: Vec::new(),
        review: true,
        look_alike: false,
        row: None,
        note: String::new(),
    }
}

#[cfg(test)]
#[path = "places_tests.rs"]
mod tests;
