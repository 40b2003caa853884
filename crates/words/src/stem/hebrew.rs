//! Hebrew: letters in their common form, endings of number, gender and connection, prefixes that
//! are written together with the word, and spelling with or without the letters of vowels.

/// A folded word with no final forms of letters and without its ending.
pub fn stem(word: &str) -> String {
    let word = common_forms(word);
    ending(&word).to_string()
}

fn ending(word: &str) -> &str {
    super::without(word, &["יימ", "יות", "ייה", "ימ", "ות", "ית", "יה"], 2)
        .or_else(|| super::without(word, &["ה", "ת", "י"], 3))
        .unwrap_or(word)
}

fn common_forms(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            'ם' => 'מ',
            'ן' => 'נ',
            'ץ' => 'צ',
            'ף' => 'פ',
            'ך' => 'כ',
            c => c,
        })
        .collect()
}

/// The word without its prefixes, one after the other: ולשולחן is לשולחן and שולחן.
pub fn without_prefixes(word: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = word;
    for _ in 0..2 {
        let mut letters = rest.chars();
        if !letters.next().is_some_and(|c| "והבלמשכ".contains(c)) {
            break;
        }
        rest = letters.as_str();
        if rest.chars().count() < 3 {
            break;
        }
        out.push(rest);
    }
    out
}

/// The stem without the letters of vowels inside it.
pub fn skeletons(word: &str) -> Vec<String> {
    let stem = stem(word);
    let letters: Vec<char> = stem.chars().collect();
    let bones: String = letters
        .iter()
        .enumerate()
        .filter(|(i, c)| *i == 0 || !matches!(c, 'ו' | 'י'))
        .map(|(_, c)| *c)
        .collect();
    if bones.chars().count() >= 2 && letters.len() >= 3 { vec![bones] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        for group in [
            "נעל נעליים נעלי",
            "תיק תיקים תיקי",
            "מנורה מנורות מנורת",
            "סכין סכינים סכיני",
            "אוזניה אוזניות אוזנייה",
            "מקלדת מקלדות",
        ] {
            let stems: Vec<String> = group.split(' ').map(stem).collect();
            assert!(stems.iter().all(|s| *s == stems[0]), "{group}: {stems:?}");
        }
        assert_eq!(skeletons("שולחן"), skeletons("שלחן"));
        assert_eq!(without_prefixes("ולשולחן"), ["לשולחן", "שולחן"]);
    }
}
