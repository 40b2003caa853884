//! Finds words in what people wrote: citations of codes, requests not to be called,
//! collective targets, empty statements. The words are tables; text and tables go
//! through the same fold (compatibility forms, case, accents, punctuation), so that
//! Arabic presentation forms and full-width letters are found as well.

use std::sync::OnceLock;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use values::Country;

use crate::law::{RuleSet, table::Table};

/// A code of law that a text cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The citation as the table has it.
    pub citation: String,
    /// The countries in which a code of this name is law.
    pub countries: Vec<String>,
}

/// Text as words compare: NFKD without marks, small letters, no dots, one space
/// between words.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            // Dots of abbreviations and marks of direction join; apostrophes are one.
            '.'
            | '\u{ad}'
            | '\u{640}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => {}
            '\u{2019}' | '\u{2bc}' | '\'' => push(&mut out, '\'', &mut gap),
            c if c.is_alphanumeric() => push(&mut out, c, &mut gap),
            '/' | '-' if !gap && !out.is_empty() => out.push(c),
            _ => gap = true,
        }
    }
    out
}

fn push(out: &mut String, c: char, gap: &mut bool) {
    if *gap && !out.is_empty() {
        out.push(' ');
    }
    *gap = false;
    out.push(c);
}

/// The codes cited in a text. A longer citation hides a shorter one inside it.
pub fn codes_cited(text: &str) -> Vec<Cited> {
    let text = fold(text);
    let mut hits: Vec<(usize, usize, &Cited)> = Vec::new();
    for (needle, cited) in codes() {
        hits.extend(found(&text, needle).map(|at| (at, at + needle.len(), cited)));
    }
    let inside = |a: &(usize, usize, &Cited), b: &(usize, usize, &Cited)| {
        b.0 <= a.0 && a.1 <= b.1 && b.1 - b.0 > a.1 - a.0
    };
    let mut cited: Vec<Cited> = hits
        .iter()
        .filter(|hit| !hits.iter().any(|other| inside(hit, other)))
        .map(|(_, _, cited)| (*cited).clone())
        .collect();
    cited.dedup();
    cited
}

/// The first code in the text that is law elsewhere but not in the country.
pub fn code_of_another_country(text: &str, country: Country) -> Option<Cited> {
    codes_cited(text)
        .into_iter()
        .find(|cited| !cited.countries.iter().any(|code| code == country.code()))
}

/// The phrase by which a text asks that nobody telephones, if it does.
pub fn asks_not_to_be_called(text: &str) -> Option<&'static str> {
    static PHRASES: OnceLock<Vec<String>> = OnceLock::new();
    let phrases = PHRASES.get_or_init(|| {
        column(include_str!("../../../../data/verification/do_not_call.tsv"), "phrase")
    });
    first_of(phrases, text)
}

/// The words by which a text means everybody, if it does.
pub fn means_everybody(text: &str) -> Option<&'static str> {
    static PHRASES: OnceLock<Vec<String>> = OnceLock::new();
    let phrases = PHRASES.get_or_init(|| {
        column(include_str!("../../../../data/verification/collective_words.tsv"), "phrase")
    });
    first_of(phrases, text)
}

/// How many letters a text has beside the empty words of the table. An ideograph or a
/// syllable sign counts as three letters.
pub fn own_letters(text: &str) -> usize {
    static WORDS: OnceLock<Vec<String>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let mut words =
            column(include_str!("../../../../data/verification/vague_words.tsv"), "word");
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        words
    });
    let mut rest = fold(text);
    for word in words {
        let places: Vec<usize> = found(&rest, word).collect();
        for at in places.into_iter().rev() {
            rest.replace_range(at..at + word.len(), " ");
        }
    }
    rest.chars().filter(|c| c.is_alphabetic()).map(|c| if unspaced(c) { 3 } else { 1 }).sum()
}

/// The places of a folded phrase in a folded text: at the borders of words, except in
/// scripts that have none.
fn found<'t>(text: &'t str, needle: &'t str) -> impl Iterator<Item = usize> + 't {
    let open = |c: Option<char>, own: Option<char>| match (c, own) {
        (Some(c), Some(own)) => !c.is_alphanumeric() || unspaced(c) || unspaced(own),
        _ => true,
    };
    let mut seen = usize::MAX;
    text.match_indices(needle).map(|(at, _)| at).filter(move |&at| {
        if needle.is_empty() || at == seen {
            return false;
        }
        seen = at;
        let end = at + needle.len();
        open(text[..at].chars().next_back(), needle.chars().next())
            && open(text[end..].chars().next(), needle.chars().next_back())
    })
}

/// Whether the letter is of a script that puts no space between words.
fn unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}'
        | '\u{20000}'..='\u{3ffff}')
}

fn first_of(phrases: &'static [String], text: &str) -> Option<&'static str> {
    let text = fold(text);
    phrases.iter().find(|phrase| found(&text, phrase).next().is_some()).map(String::as_str)
}

fn column(table: &str, name: &str) -> Vec<String> {
    Table::parse(table).rows().map(|row| fold(row.get(name))).filter(|w| !w.is_empty()).collect()
}

fn codes() -> &'static [(String, Cited)] {
    static CODES: OnceLock<Vec<(String, Cited)>> = OnceLock::new();
    CODES.get_or_init(|| {
        let groups = RuleSet::newest().groups();
        Table::parse(include_str!("../../../../data/verification/legal_codes.tsv"))
            .rows()
            .map(|row| {
                let countries = row
                    .get("countries")
                    .split(',')
                    .flat_map(|code| match code.strip_prefix('@') {
                        Some(group) => groups.get(group).cloned().unwrap_or_default(),
                        None => vec![code.to_owned()],
                    })
                    .collect();
                let citation = row.get("citation").to_owned();
                (fold(&citation), Cited { citation, countries })
            })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Country {
        Country::parse(code).expect("a country")
    }

    #[test]
    fn a_code_belongs_to_the_countries_that_have_it() {
        for (text, home, abroad) in [
            ("18 U.S.C. § 2702(b)(8)", "US", "GB"),
            ("18 USC 2703(d)", "US", "FR"),
            ("art. 588 ter j LECrim", "ES", "MX"),
            ("§ 100g StPO", "AT", "PL"),
            ("art. 151 code de procédure pénale", "FR", "US"),
            ("art. 218 § 1 k.p.k.", "PL", "CZ"),
            ("УПК Республики Казахстан, ст. 254", "KZ", "RU"),
            ("КПК України, ст. 159-166", "UA", "RU"),
            ("警察法第2条", "JP", "CN"),
            ("قانون الإجراءات الجنائية، المادة 206", "EG", "JO"),
            ("ﻗﺎﻧﻮﻥ ﺍﻹﺟﺮﺍﺀﺍﺕ ﺍﻟﺠﻨﺎﺋﻴﺔ", "EG", "JO"),
            ("Regulation (EU) 2023/1543, arts 4, 5 and 9", "DE", "CH"),
            ("Lei 12.965/2014, arts 10 e 22", "BR", "PT"),
        ] {
            assert_eq!(code_of_another_country(text, country(home)), None, "{text}");
            assert!(code_of_another_country(text, country(abroad)).is_some(), "{text}");
        }
    }

    #[test]
    fn treaties_and_words_that_hold_an_abbreviation_belong_to_nobody() {
        for text in [
            "Hague Evidence Convention 1970, art. 1",
            "Accord d'entraide judiciaire en matière pénale France-Chine",
            "misuscription of ostpoint and kuckpkt",
            "AliExpress guide § 6",
        ] {
            assert!(codes_cited(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_request_not_to_be_called_is_found_in_many_languages() {
        for text in [
            "Reply to this mailbox, do not\ntelephone the station.",
            "Bitte NICHT anrufen!",
            "Merci de ne pas téléphoner au commissariat",
            "просьба не звонить в отдел",
            "署への電話はご遠慮ください",
            "يُرجى عدم الاتصال بالقسم",
            "ﻳﺮﺟﻰ ﻋﺪﻡ ﺍﻻﺗﺼﺎﻝ",
            "Lütfen karakolu aramayın.",
        ] {
            assert!(asks_not_to_be_called(text).is_some(), "{text}");
        }
        assert_eq!(asks_not_to_be_called("Please call the duty desk to confirm."), None);
        assert_eq!(asks_not_to_be_called("Recording of phone calls made by the suspect"), None);
    }

    #[test]
    fn a_statement_of_urgency_alone_says_nothing() {
        assert!(own_letters("Threat to life, urgent reply needed.") < 10);
        assert!(own_letters("Criminal investigation, information required.") < 10);
        assert!(own_letters("緊急の捜査、回答が必要") < 10);
        assert!(own_letters("Kidnapping of a minor; ransom demanded.") >= 10);
        assert!(own_letters("爆発物の原料を購入した者が駅を襲うと予告した事件。") >= 10);
    }
}
