//! What the data says of each country: `data/addresses/countries.tsv`, read once when the first
//! address is looked at (about a millisecond).

use std::{collections::BTreeMap, sync::LazyLock};

use values::Country;

use crate::{
    Part,
    format::{Format, parts},
    pattern::Pattern,
};

const TABLE: &str = include_str!("../../../data/addresses/countries.tsv");

/// The rules of one country.
#[derive(Debug)]
pub struct Rules {
    /// What a postal code looks like.
    pub code: Option<Pattern>,
    /// Postal codes that are, or could be.
    pub code_examples: Vec<&'static str>,
    /// Languages of the lists of places; the first is that of their keys.
    pub languages: Vec<&'static str>,
    /// The order of the country.
    pub format: Format,
    /// The order for Latin letters, if it is another.
    pub latin_format: Option<Format>,
    /// Whether the source knows no format: then nothing is called unused.
    pub generic: bool,
    /// What the post cannot do without.
    pub required: Vec<Part>,
    /// What is written in capitals. `None`: nothing inland, town and area from abroad.
    pub capitals: Option<Vec<Part>>,
    /// What is written before the code from abroad, as `CH-`.
    pub prefix: &'static str,
    /// Whether it is written inland too.
    pub prefix_inland: bool,
    /// What an area, a locality, a part of it and the code are called.
    pub area_label: &'static str,
    pub locality_label: &'static str,
    pub sublocality_label: &'static str,
    pub code_label: &'static str,
    /// Whether labels carry the names of areas and not their keys.
    pub prints_names: bool,
}

impl Rules {
    /// The format for a script.
    pub fn format(&self, latin: bool) -> &Format {
        self.latin_format.as_ref().filter(|_| latin).unwrap_or(&self.format)
    }

    /// Whether either format has the part.
    pub fn has(&self, part: Part) -> bool {
        let formats = [Some(&self.format), self.latin_format.as_ref()];
        formats.into_iter().flatten().any(|format| format.parts().contains(&part))
    }
}

/// The rules of a country. What the data does not say is as in its row `ZZ`.
pub fn rules(country: Country) -> &'static Rules {
    static ALL: LazyLock<(BTreeMap<&str, Rules>, Rules)> = LazyLock::new(|| {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
        let mut cells: BTreeMap<&str, Vec<&'static str>> = rows
            .map(|line| line.split('\t').collect::<Vec<_>>())
            .map(|row| (row[0], row))
            .collect();
        let general = cells.remove("ZZ").unwrap_or_default();
        let all = cells.iter().map(|(code, row)| (*code, read(row, &general))).collect();
        (all, read(&general, &general))
    });
    ALL.0.get(country.code()).unwrap_or(&ALL.1)
}

fn read(row: &[&'static str], general: &[&'static str]) -> Rules {
    let own = |column: usize| row.get(column).copied().filter(|cell| !cell.is_empty());
    let or = |column: usize| own(column).or(general.get(column).copied()).unwrap_or("");
    let code_examples: Vec<&str> = own(2).map_or(Vec::new(), |list| list.split(',').collect());
    let format = Format::parse(or(4));
    let mut required = parts(or(6));
    required.retain(|part| format.parts().contains(part));
    Rules {
        code: own(1).and_then(|text| Pattern::parse(text, code_examples.iter().copied())),
        code_examples,
        languages: own(3).map_or(Vec::new(), |list| list.split('~').collect()),
        generic: own(4).is_none(),
        format,
        latin_format: own(5).map(Format::parse),
        required,
        capitals: own(7).map(parts),
        prefix: own(8).unwrap_or(""),
        area_label: or(9),
        locality_label: or(10),
        sublocality_label: or(11),
        code_label: or(12),
        prefix_inland: own(13) != Some("none"),
        prints_names: own(14) == Some("name"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_row_and_every_row_a_country() {
        let codes = TABLE.lines().filter(|line| !line.starts_with('#'));
        let codes: Vec<&str> = codes.filter_map(|line| line.split('\t').next()).collect();
        for country in Country::all() {
            assert!(codes.contains(&country.code()), "{country}");
        }
        assert_eq!(codes.len(), Country::all().count() + 1, "one more, ZZ");
    }

    #[test]
    fn every_pattern_of_a_code_is_understood() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let text = cells.get(1).copied().unwrap_or("");
            assert!(Pattern::parse(text, []).is_some(), "{line}");
        }
    }

    #[test]
    fn a_code_fits_just_when_a_regular_expression_says_so_of_what_is_written() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [_, text, examples, ..] = cells[..] else { continue };
            let examples: Vec<&str> = examples.split(',').collect();
            let pattern = Pattern::parse(text, examples.iter().copied()).unwrap();
            let engine = regex::Regex::new(&format!("^(?:{text})$")).unwrap();
            for changed in examples.iter().flat_map(|example| changes(example)) {
                let fit = pattern.fit(&changed);
                if let Some(written) = &fit {
                    assert!(engine.is_match(written), "{text}: {changed} became {written}");
                }
                assert!(fit.is_some() || !engine.is_match(&changed), "{text} refuses {changed}");
            }
        }
    }

    /// The example with every character left out, doubled, or made another.
    fn changes(example: &str) -> Vec<String> {
        let mut all = vec![example.to_owned()];
        for (at, character) in example.char_indices() {
            let (before, behind) = (&example[..at], &example[at + character.len_utf8()..]);
            all.push(format!("{before}{behind}"));
            for other in ['0', '1', '5', '9', 'A', 'B', 'C', 'I', 'S', 'Z', ' ', '-'] {
                all.push(format!("{before}{other}{behind}"));
                all.push(format!("{before}{other}{character}{behind}"));
            }
        }
        all
    }
}
