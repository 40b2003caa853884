//! Arabic: the article and what is written together with it, endings, and the skeleton of
//! consonants that a word shares with its broken plural: حقيبة and حقائب are حقب.

const PREFIXES: [&str; 9] = ["وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و"];
const SUFFIXES: [&str; 12] =
    ["هما", "ها", "هم", "ان", "ات", "ون", "ين", "تين", "يه", "ه", "ي", "ك"];

/// A folded word without article and ending.
pub fn stem(word: &str) -> String {
    ending(article(word)).to_string()
}

fn article(word: &str) -> &str {
    PREFIXES
        .iter()
        .find_map(|prefix| {
            let least = if *prefix == "و" { 4 } else { 3 };
            word.strip_prefix(prefix).filter(|rest| rest.chars().count() >= least)
        })
        .unwrap_or(word)
}

fn ending(word: &str) -> &str {
    let once = super::without(word, &SUFFIXES[..10], 3)
        .or_else(|| super::without(word, &SUFFIXES[10..11], 3))
        .or_else(|| super::without(word, &["ه"], 2))
        .unwrap_or(word);
    // رياضيات: another ending under the first.
    super::without(once, &["ي"], 3).unwrap_or(once)
}

/// The word without a preposition that is written together with it.
pub fn without_preposition(word: &str) -> Option<&str> {
    let mut rest = word.chars();
    let first = rest.next()?;
    let rest = rest.as_str();
    ("لبوكف".contains(first) && rest.chars().count() >= 3 && !rest.starts_with('ل')).then_some(rest)
}

/// The skeletons of a folded word: its consonants without the letters that carry vowels.
pub fn skeletons(word: &str) -> Vec<String> {
    let whole: Vec<char> = word.chars().collect();
    let mut out = Vec::new();
    // ألعاب: what looks like the article is none there.
    if let ['ا', 'ل', b, 'ا', c] = whole.as_slice() {
        out.push(['ل', *b, *c].iter().collect());
    }
    let word = article(word);
    // حذاء and أحذية, غطاء and أغطية: the third consonant is a weak one.
    let letters: Vec<char> = word.chars().collect();
    match letters.as_slice() {
        ['ا', a, b, 'ي', 'ه'] => out.push([*a, *b, 'ي'].iter().collect()),
        [a, b, 'ا', 'ء'] => out.push([*a, *b, 'ي'].iter().collect()),
        ['ا', a, 'و' | 'ي', 'ا', c] if !weak(*a) && !weak(*c) => {
            out.push([*a, *c].iter().collect());
        }
        ['ا', a, b, 'ا', c] | [a, b, 'ا', c] if !weak(*a) && !weak(*b) && !weak(*c) => {
            out.push([*a, *b, *c].iter().collect());
        }
        _ => {}
    }
    let stem = ending(word);
    let bones: String = stem.chars().filter(|c| !weak(*c)).collect();
    // Two consonants say enough only around a long vowel: كوب and أكواب.
    let hollow = stem.chars().count() <= 4 && !stem.ends_with(['ا', 'و', 'ي', 'ء']);
    if bones.chars().count() >= if hollow { 2 } else { 3 } {
        out.push(bones);
    }
    out
}

fn weak(c: char) -> bool {
    matches!(c, 'ا' | 'و' | 'ي' | 'ء')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::fold;
    use values::Language;

    #[test]
    fn a_word_and_its_plural_share_a_stem_or_a_skeleton() {
        for group in [
            "حقيبة حقائب الحقائب",
            "هاتف هواتف",
            "قميص قمصان",
            "حذاء أحذية الأحذية",
            "فستان فساتين",
            "مصباح مصابيح",
            "كرسي كراسي والكراسي",
            "ساعة ساعات بالساعة",
            "لعبة ألعاب",
            "غطاء أغطية",
            "كوب أكواب",
        ] {
            let words: Vec<String> =
                group.split(' ').map(|w| fold(Language::Ar, &crate::clean::clean(w))).collect();
            let forms = |w: &str| {
                let mut all = skeletons(w);
                all.push(stem(w));
                all
            };
            for other in &words[1..] {
                let (a, b) = (forms(&words[0]), forms(other));
                assert!(a.iter().any(|s| b.contains(s)), "{group}: {a:?} {b:?}");
            }
        }
    }
}
