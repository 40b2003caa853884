//! Turkish: endings of case, person and number are taken off one after the other. A word may end
//! like an ending by chance, so every length on the way is a stem.

const LEAST: usize = 3;

/// Endings by harmony, longest first; those of one kind together.
const PLURAL: [&str; 2] = ["ler", "lar"];
const CASES: [&str; 36] = [
    "ndan", "nden", "ını", "ini", "unu", "ünü", "ına", "ine", "una", "üne", "ında", "inde", "unda",
    "ünde", "dan", "den", "tan", "ten", "nın", "nin", "nun", "nün", "nda", "nde", "da", "de", "ta",
    "te", "ın", "in", "un", "ün", "na", "ne", "ya", "ye",
];
const OWNERS: [&str; 16] =
    ["sı", "si", "su", "sü", "ım", "im", "um", "üm", "yı", "yi", "yu", "yü", "ı", "i", "u", "ü"];

/// The stems of a folded word, the shortest first.
pub fn stems(word: &str) -> Vec<String> {
    let mut all = vec![word.to_string()];
    let mut rest = word;
    let steps =
        [(&CASES[..], LEAST + 1), (&OWNERS[..], LEAST), (&PLURAL[..], LEAST), (&OWNERS[..], LEAST)];
    for (endings, least) in steps {
        if let Some(shorter) = super::without(rest, endings, least)
            && shorter.contains(is_vowel)
        {
            rest = shorter;
            all.push(rest.to_string());
        }
    }
    all.reverse();
    for stem in &mut all {
        harden(stem);
    }
    all.dedup();
    all
}

fn is_vowel(c: char) -> bool {
    "aeıioöuü".contains(c)
}

// Before a vowel p, ç, t, k are b, c, d, ğ; a stem has the hard ones.
fn harden(stem: &mut String) {
    let hard = match stem.chars().last() {
        Some('ğ') => 'k',
        Some('b') => 'p',
        Some('c') => 'ç',
        Some('d') => 't',
        _ => return,
    };
    stem.pop();
    stem.push(hard);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        for group in [
            "kulaklık kulaklıklar kulaklığı kulaklığın",
            "ayakkabı ayakkabısı ayakkabıları",
            "gözlük gözlüğü gözlükleri",
            "kitap kitabı kitaplar",
            "çanta çantası çantalar çantada",
            "lastik lastiği lastikleri lastiğini",
        ] {
            let words: Vec<&str> = group.split(' ').collect();
            for other in &words[1..] {
                let (a, b) = (stems(words[0]), stems(other));
                assert!(a.iter().any(|s| b.contains(s)), "{group}: {a:?} {b:?}");
            }
        }
    }

    #[test]
    fn words_that_differ_in_a_mark_have_no_stem_in_common() {
        for (a, b) in [("ılık", "ilik"), ("kış", "kız"), ("kar", "kâr")] {
            assert!(!stems(a).iter().any(|s| stems(b).contains(s)), "{a} {b}");
        }
    }
}
