//! Dutch: Snowball, and then the letters that spelling changes before an ending: `draadloos` and
//! `draadloze`, `hoes` and `hoezen`.

use frostem::Algorithm;

/// The stem of a folded word.
pub fn stem(word: &str) -> String {
    let mut letters: Vec<char> = super::snowball(Algorithm::Dutch, word).chars().collect();
    if letters.len() > 4 && letters.last() == Some(&'e') {
        letters.pop();
    }
    match letters.last_mut() {
        Some(last) if *last == 'z' => *last = 's',
        Some(last) if *last == 'v' => *last = 'f',
        _ => {}
    }
    let n = letters.len();
    if n >= 4 && letters[n - 2] == letters[n - 3] && "aeou".contains(letters[n - 2]) {
        letters.remove(n - 2);
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        for group in
            ["draadloos draadloze", "hoes hoezen", "schoen schoenen", "mes messen", "brief brieven"]
        {
            let stems: Vec<String> = group.split(' ').map(stem).collect();
            assert!(stems.iter().all(|s| *s == stems[0]), "{group}: {stems:?}");
        }
    }
}
