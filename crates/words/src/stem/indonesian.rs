//! Indonesian: clitics, prefixes and suffixes; the letter that a prefix swallowed is given back in
//! every way it may have been. A stem is one of several.

const LEAST: usize = 3;

/// The stems of a folded word.
pub fn stems(word: &str) -> Vec<String> {
    let mut all = Vec::new();
    let bare =
        super::without(word, &["nya", "ku", "mu", "lah", "kah", "pun"], LEAST).unwrap_or(word);
    for tail in [Some(bare), super::without(bare, &["kan", "an", "i"], LEAST + 1)] {
        let Some(tail) = tail else { continue };
        add(&mut all, tail);
        for root in roots(tail) {
            add(&mut all, &root);
        }
    }
    add(&mut all, word);
    all
}

fn add(all: &mut Vec<String>, stem: &str) {
    if stem.len() >= LEAST && !all.iter().any(|s| s == stem) {
        all.push(stem.to_string());
    }
}

fn roots(word: &str) -> Vec<String> {
    let vowel = |rest: &str| rest.starts_with(['a', 'e', 'i', 'o', 'u']);
    // (prefix, letters it may have swallowed before a vowel, begins otherwise)
    const NASAL: [(&str, &[&str]); 8] = [
        ("meny", &["s"]),
        ("peny", &["s"]),
        ("meng", &["", "k"]),
        ("peng", &["", "k"]),
        ("mem", &["p", "f"]),
        ("pem", &["p", "f"]),
        ("men", &["t"]),
        ("pen", &["t"]),
    ];
    let mut out = Vec::new();
    for (prefix, swallowed) in NASAL {
        if let Some(rest) = word.strip_prefix(prefix) {
            if vowel(rest) {
                out.extend(swallowed.iter().map(|s| format!("{s}{rest}")));
            } else {
                out.push(rest.to_string());
            }
            break;
        }
    }
    for prefix in ["ber", "ter", "per", "memper", "di", "ke", "se", "me", "pe", "be"] {
        if let Some(rest) = word.strip_prefix(prefix) {
            out.push(rest.to_string());
        }
    }
    out.retain(|root| root.len() > LEAST && root.contains(['a', 'e', 'i', 'o', 'u']));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        for group in [
            "potong pemotong memotong potongan",
            "bersih pembersih membersihkan",
            "giling penggiling menggiling",
            "sedot penyedot",
            "sepatu sepatunya",
            "main mainan mainannya bermain",
            "tulis penulis menulis tulisan",
        ] {
            let words: Vec<&str> = group.split(' ').collect();
            for other in &words[1..] {
                assert!(
                    stems(other).contains(&words[0].to_string()),
                    "{other}: {:?}",
                    stems(other)
                );
            }
        }
    }
}
