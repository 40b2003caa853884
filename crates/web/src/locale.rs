//! Which language a visitor is answered in.
//!
//! The language of the address (`/de/…`) is stronger than any wish. Without it, in this order:
//! `?lang=`, the cookie that `?lang=` left, the account's language, and `Accept-Language` with its
//! weights (RFC 9110 §12.5.4). A wish for a language without texts is passed over.

use crate::texts::Texts;
use values::Language;

/// Where the wish for a language can come from, strongest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes<'a> {
    /// `?lang=`
    pub query: Option<&'a str>,
    /// The cookie `lang`.
    pub cookie: Option<&'a str>,
    /// The language of the account.
    pub account: Option<Language>,
    /// The header `Accept-Language`.
    pub accept: Option<&'a str>,
}

/// The language to answer in.
pub fn choose(texts: &Texts, wishes: Wishes<'_>) -> Language {
    let spoken = |code: &str| Language::parse(code).ok().filter(|l| texts.speaks(*l));
    wishes
        .query
        .and_then(spoken)
        .or_else(|| wishes.cookie.and_then(spoken))
        .or_else(|| wishes.account.filter(|language| texts.speaks(*language)))
        .or_else(|| wishes.accept.and_then(|header| from_accept(texts, header)))
        .unwrap_or(Language::En)
}

fn from_accept(texts: &Texts, header: &str) -> Option<Language> {
    let mut wanted: Vec<(u16, Language)> = header
        .split(',')
        .take(32)
        .filter_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let tag = parts.next()?;
            let weight =
                parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1000), thousandths)?;
            let language = Language::parse(tag).ok().filter(|language| texts.speaks(*language))?;
            (weight > 0).then_some((weight, language))
        })
        .collect();
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted.first().map(|(_, language)| *language)
}

fn thousandths(weight: &str) -> Option<u16> {
    let weight: f32 = weight.trim().parse().ok()?;
    (0.0..=1.0).contains(&weight).then_some((weight * 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(header: &str) -> Language {
        let texts = Texts::load().expect("texts");
        choose(&texts, Wishes { accept: Some(header), ..Wishes::default() })
    }

    #[test]
    fn the_heaviest_known_language_wins() {
        assert_eq!(accept("xx, ja;q=0.5, ar-EG;q=0.9"), Language::Ar);
        assert_eq!(accept("ja-JP,en;q=0.8"), Language::Ja);
        assert_eq!(accept("ar;q=0, ja;q=0.1"), Language::Ja);
    }

    #[test]
    fn nonsense_is_answered_in_english() {
        for header in ["", "*", ";;;", "q=1", "日本語", "ja;q=high"] {
            assert_eq!(accept(header), Language::En, "{header}");
        }
    }

    #[test]
    fn the_address_is_stronger_than_the_account() {
        let texts = Texts::load().expect("texts");
        let wishes = Wishes { query: Some("ar"), account: Some(Language::Ja), ..Wishes::default() };
        assert_eq!(choose(&texts, wishes), Language::Ar);
    }
}
