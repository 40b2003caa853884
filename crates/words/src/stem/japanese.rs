//! Japanese: a word that begins with characters and ends in kana changes in the kana.

use scripts::Script;

/// The characters at the start of a folded word that goes on in kana.
pub fn stem(word: &str) -> Option<String> {
    let head: String = word.chars().take_while(|c| Script::of(*c) == Some(Script::Han)).collect();
    let tail = &word[head.len()..];
    let kana = !tail.is_empty() && tail.chars().all(|c| Script::of(c) == Some(Script::Kana));
    (!head.is_empty() && kana && tail.chars().count() <= 3).then_some(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_the_characters_is_an_ending() {
        assert_eq!(stem("軽イ").as_deref(), Some("軽"));
        assert_eq!(stem("軽ク"), stem("軽イ"));
        assert_eq!(stem("時計"), None);
        assert_eq!(stem("ケース"), None);
    }
}
