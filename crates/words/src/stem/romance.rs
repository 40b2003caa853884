//! French, Italian, Spanish and Portuguese: endings of number and gender only. Goods are nouns and
//! adjectives; a stemmer that knows verbs takes `cámara` for a form of `cama`.

use super::without;

/// French: plurals, the feminine -e, and the consonants that are doubled or changed before it.
pub fn french(word: &str) -> String {
    let mut stem = match word {
        w if ends(w, "eaux", 1) || ends(w, "oux", 1) || ends(w, "eux", 1) => cut(w, 1).to_string(),
        w if ends(w, "aux", 3) => format!("{}al", cut(w, 3)),
        w if ends(w, "s", 3) => cut(w, 1).to_string(),
        w => w.to_string(),
    };
    if ends(&stem, "e", 3) {
        stem.pop();
    }
    if let Some(head) = stem.strip_suffix("iv").filter(|head| head.chars().count() >= 3) {
        stem = format!("{head}if");
    }
    let mut letters: Vec<char> = stem.chars().collect();
    let n = letters.len();
    if n > 3 && letters[n - 1] == letters[n - 2] && "lnts".contains(letters[n - 1]) {
        letters.pop();
    }
    letters.into_iter().map(|c| if matches!(c, 'è' | 'ê') { 'e' } else { c }).collect()
}

/// Italian: the vowel at the end, and what is written before it to keep its sound.
pub fn italian(word: &str) -> String {
    let mut stem = word;
    if word.ends_with(['a', 'e', 'i', 'o']) && word.chars().count() > 3 {
        stem = cut(word, 1);
        if stem.ends_with("ch") || stem.ends_with("gh") || ends(stem, "i", 3) {
            stem = cut(stem, 1);
        }
    }
    stem.chars().map(without_accent).collect()
}

/// Spanish: plurals, and in words that are long enough the vowel of gender.
pub fn spanish(word: &str) -> String {
    let mut stem = if ends(word, "ces", 2) {
        format!("{}z", cut(word, 3))
    } else if let Some(head) = word.strip_suffix("es").filter(|head| {
        head.chars().count() >= 3 && head.ends_with(['l', 'r', 'n', 'd', 'j', 's', 'y', 'z'])
    }) {
        head.to_string()
    } else if ends(word, "s", 3) && !word.ends_with("ss") {
        cut(word, 1).to_string()
    } else {
        word.to_string()
    };
    if stem.chars().count() >= 5 && stem.ends_with(['a', 'o', 'e']) {
        stem.pop();
    }
    stem.chars().map(without_accent).collect()
}

/// Portuguese: plurals of words in -ão, -al, -el, -il, -ol, -ul and -m, with and without marks, and
/// in words that are long enough the vowel of gender.
pub fn portuguese(word: &str) -> String {
    const PLURALS: [(&str, &str); 18] = [
        ("ões", "ão"),
        ("ães", "ão"),
        ("ãos", "ão"),
        ("oes", "ao"),
        ("aes", "ao"),
        ("aos", "ao"),
        ("ais", "al"),
        ("éis", "el"),
        ("eis", "el"),
        ("óis", "ol"),
        ("ois", "ol"),
        ("uis", "ul"),
        ("is", "il"),
        ("ns", "m"),
        ("res", "r"),
        ("zes", "z"),
        ("ses", "s"),
        ("s", ""),
    ];
    let mut one = word.to_string();
    for (plural, singular) in PLURALS {
        if let Some(head) = without(word, &[plural], if plural == "s" { 3 } else { 1 }) {
            one = format!("{head}{singular}");
            break;
        }
    }
    // Móvel and móveis, but portátil and portáteis: one ending for both.
    if one.ends_with("il") && one.chars().count() > 4 {
        one = format!("{}el", cut(&one, 2));
    }
    let nasal = one.ends_with("ão") || one.ends_with("ao");
    if one.chars().count() >= 5 && one.ends_with(['a', 'o', 'e']) && !nasal {
        one.pop();
    }
    one.chars().map(without_accent).collect()
}

fn ends(word: &str, ending: &str, least: usize) -> bool {
    word.strip_suffix(ending).is_some_and(|head| head.chars().count() >= least)
}

fn cut(word: &str, letters: usize) -> &str {
    word.char_indices().rev().nth(letters - 1).map_or("", |(at, _)| &word[..at])
}

// The accent of stress comes and goes with the plural: camión, camiones. Other marks stay.
fn without_accent(c: char) -> char {
    match c {
        'á' | 'à' | 'â' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'ì' => 'i',
        'ó' | 'ò' | 'ô' => 'o',
        'ú' | 'ù' => 'u',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(stem: fn(&str) -> String, groups: &[&str]) {
        for group in groups {
            let stems: Vec<String> = group.split(' ').map(stem).collect();
            assert!(stems.iter().all(|s| *s == stems[0]), "{group}: {stems:?}");
        }
    }

    #[test]
    fn forms_of_one_word_share_a_stem() {
        share(
            portuguese,
            &[
                "botão botões",
                "avião aviões",
                "pão pães",
                "papel papéis",
                "portátil portáteis",
                "móvel móveis",
                "jornal jornais",
                "lençol lençóis",
                "carregador carregadores",
                "feminina femininas",
            ],
        );
        share(
            italian,
            &[
                "tasca tasche",
                "orologio orologi",
                "valigia valigie valige",
                "tavolo tavoli",
                "ufficio uffici",
            ],
        );
        share(
            spanish,
            &[
                "lápiz lápices",
                "luz luces",
                "sartén sartenes",
                "reloj relojes",
                "mujer mujeres",
                "camión camiones",
                "zapato zapatos",
            ],
        );
        share(
            french,
            &[
                "bijou bijoux",
                "manteau manteaux",
                "cheveu cheveux",
                "cheval chevaux",
                "étagère étagères",
                "portatif portative portatives",
                "mural murale muraux",
            ],
        );
    }

    #[test]
    fn nouns_are_not_taken_for_verbs() {
        assert_ne!(spanish("cámara"), spanish("cama"));
        assert_ne!(portuguese("carregador"), portuguese("carrega"));
    }
}
