//! Cyrillic to Latin, in the systems that passports, newspapers and libraries of several countries
//! use, so that one name written by five authorities meets itself.

/// One way of writing Cyrillic in Latin letters, as the letters that differ from [`common`].
struct System {
    letters: fn(char) -> Option<&'static str>,
    /// `е` after nothing or a vowel is `ye`.
    e_at_start: &'static str,
}

const SYSTEMS: [System; 8] = [
    System { letters: passport, e_at_start: "e" },
    System { letters: english, e_at_start: "ye" },
    System { letters: library, e_at_start: "e" },
    System { letters: german, e_at_start: "je" },
    System { letters: french, e_at_start: "e" },
    System { letters: polish, e_at_start: "je" },
    System { letters: ukrainian, e_at_start: "e" },
    System { letters: spoken, e_at_start: "e" },
];

/// The spellings of a folded Cyrillic word, commonest first.
pub fn spellings(word: &str) -> Vec<String> {
    SYSTEMS.iter().map(|system| write(word, system)).collect()
}

/// The spelling of passports alone.
pub fn passport_spelling(word: &str) -> String {
    write(word, &SYSTEMS[0])
}

fn write(word: &str, system: &System) -> String {
    let mut out = String::with_capacity(word.len() + 8);
    let mut after_vowel = true;
    for c in word.chars() {
        if c == 'е' && after_vowel {
            out.push_str(system.e_at_start);
        } else if let Some(s) = (system.letters)(c).or_else(|| common(c)) {
            out.push_str(s);
        } else {
            out.push_str(&any_ascii::any_ascii_char(c).to_ascii_lowercase());
        }
        after_vowel = "аеёиоуыэюяіїє".contains(c);
    }
    // Endings of adjectives: -ий, -ый, -iy, -yj and so on are one ending to those who write it.
    for ending in ["iy", "yy", "ij", "yj", "ii", "yi"] {
        if out.len() > 4 && out.ends_with(ending) {
            out.truncate(out.len() - 2);
            out.push('y');
            break;
        }
    }
    out
}

fn common(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' => "e",
        'ё' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' => "i",
        'й' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' => "",
        'ы' => "y",
        'ь' => "",
        'э' => "e",
        'ю' => "iu",
        'я' => "ia",
        'і' => "i",
        'ї' => "i",
        'є' => "ie",
        'ґ' => "g",
        'ў' => "u",
        'ә' => "a",
        'ғ' => "g",
        'қ' => "k",
        'ң' => "n",
        'ө' => "o",
        'ұ' => "u",
        'ү' => "u",
        'һ' => "h",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' => "c",
        'ђ' => "dj",
        'џ' => "dz",
        'ҳ' => "h",
        'ҷ' => "j",
        'ӣ' => "i",
        'ӯ' => "u",
        _ => return None,
    })
}

// Machine-readable passports (ICAO 9303).
fn passport(_: char) -> Option<&'static str> {
    None
}

// English newspapers and maps (BGN/PCGN).
fn english(c: char) -> Option<&'static str> {
    Some(match c {
        'ё' => "yo",
        'й' => "y",
        'ю' => "yu",
        'я' => "ya",
        'ї' => "yi",
        'є' => "ye",
        'ғ' => "gh",
        'қ' => "q",
        'ң' => "ng",
        'ў' => "w",
        'ә' => "e",
        _ => return None,
    })
}

// Libraries (ISO 9, scientific), with the marks left out.
fn library(c: char) -> Option<&'static str> {
    Some(match c {
        'ж' => "z",
        'й' => "j",
        'х' => "h",
        'ц' => "c",
        'ч' => "c",
        'ш' => "s",
        'щ' => "sc",
        'ю' => "ju",
        'я' => "ja",
        'є' => "je",
        'ї' => "ji",
        'ў' => "v",
        _ => return None,
    })
}

fn german(c: char) -> Option<&'static str> {
    Some(match c {
        'в' => "w",
        'ё' => "jo",
        'ж' => "sch",
        'з' => "s",
        'й' => "j",
        'х' => "ch",
        'ц' => "z",
        'ч' => "tsch",
        'ш' => "sch",
        'щ' => "schtsch",
        'ю' => "ju",
        'я' => "ja",
        'є' => "je",
        _ => return None,
    })
}

fn french(c: char) -> Option<&'static str> {
    Some(match c {
        'ё' => "io",
        'ж' => "j",
        'у' => "ou",
        'ч' => "tch",
        'ш' => "ch",
        'щ' => "chtch",
        'ю' => "iou",
        'й' => "i",
        'ы' => "y",
        _ => return None,
    })
}

fn polish(c: char) -> Option<&'static str> {
    Some(match c {
        'в' => "w",
        'ё' => "jo",
        'ж' => "z",
        'й' => "j",
        'х' => "ch",
        'ц' => "c",
        'ч' => "cz",
        'ш' => "sz",
        'щ' => "szcz",
        'ю' => "ju",
        'я' => "ja",
        _ => return None,
    })
}

// Ukrainian (resolution 55 of 2010) and Belarusian: г is h, и is y.
fn ukrainian(c: char) -> Option<&'static str> {
    Some(match c {
        'г' => "h",
        'и' => "y",
        'ў' => "u",
        'ё' => "io",
        'ғ' => "gh",
        _ => return None,
    })
}

// As it is heard, for foreign names written back: Джон, Юлия.
fn spoken(c: char) -> Option<&'static str> {
    Some(match c {
        'ё' => "yo",
        'й' => "y",
        'х' => "h",
        'ю' => "yu",
        'я' => "ya",
        'щ' => "sch",
        'ц' => "tz",
        'ч' => "tch",
        'ж' => "j",
        'ў' => "v",
        'г' => "g",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_has_the_spellings_of_many_countries() {
        for (word, expected) in [
            ("щербаков", "shcherbakov scerbakov schtscherbakow chtcherbakov szczerbakow"),
            ("соколов", "sokolov sokolow"),
            ("фёдор", "fedor fyodor"),
            ("ерлан", "erlan yerlan"),
            ("сергій", "sergy serhy"),
            ("айгерім", "aigerim aygerim"),
        ] {
            let all = spellings(word);
            for want in expected.split(' ') {
                assert!(all.iter().any(|s| s == want), "{word}: {want} in {all:?}");
            }
        }
    }
}
