//! The 18 languages of the product.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// One of the product's 18 languages. Source: data/legal/languages.tsv.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Russian.
    Ru,
    /// Portuguese.
    Pt,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// German.
    De,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Turkish.
    Tr,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
    /// Thai.
    Th,
    /// Vietnamese.
    Vi,
    /// Arabic.
    Ar,
    /// Hebrew.
    He,
    /// Polish.
    Pl,
    /// Indonesian.
    Id,
    /// Ukrainian.
    Uk,
}

/// The text names no language of the product.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not one of the 18 languages of the product")]
pub struct NotALanguage;

impl Language {
    /// All of them, English first.
    pub const ALL: [Language; 18] = [
        Language::En,
        Language::Ru,
        Language::Pt,
        Language::Es,
        Language::Fr,
        Language::De,
        Language::It,
        Language::Nl,
        Language::Tr,
        Language::Ja,
        Language::Ko,
        Language::Th,
        Language::Vi,
        Language::Ar,
        Language::He,
        Language::Pl,
        Language::Id,
        Language::Uk,
    ];

    /// The language of a BCP 47 tag, by its first subtag: `pt-BR` is Portuguese.
    pub fn parse(tag: &str) -> Result<Language, NotALanguage> {
        let first = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let code = match first.as_str() {
            "iw" => "he",
            "in" => "id",
            other => other,
        };
        Language::ALL.into_iter().find(|l| l.code() == code).ok_or(NotALanguage)
    }

    fn row(self) -> (&'static str, &'static str) {
        match self {
            Language::En => ("en", "English"),
            Language::Ru => ("ru", "русский"),
            Language::Pt => ("pt", "português"),
            Language::Es => ("es", "español"),
            Language::Fr => ("fr", "français"),
            Language::De => ("de", "Deutsch"),
            Language::It => ("it", "italiano"),
            Language::Nl => ("nl", "Nederlands"),
            Language::Tr => ("tr", "Türkçe"),
            Language::Ja => ("ja", "日本語"),
            Language::Ko => ("ko", "한국어"),
            Language::Th => ("th", "ไทย"),
            Language::Vi => ("vi", "Tiếng Việt"),
            Language::Ar => ("ar", "العربية"),
            Language::He => ("he", "עברית"),
            Language::Pl => ("pl", "polski"),
            Language::Id => ("id", "Indonesia"),
            Language::Uk => ("uk", "українська"),
        }
    }

    /// The BCP 47 code, as `ar`.
    pub fn code(self) -> &'static str {
        self.row().0
    }

    /// The language's name for itself.
    pub fn endonym(self) -> &'static str {
        self.row().1
    }

    /// Is it written from right to left?
    pub fn is_rtl(self) -> bool {
        matches!(self, Language::Ar | Language::He)
    }

    /// The value of HTML's `dir`.
    pub fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = NotALanguage;
    fn from_str(tag: &str) -> Result<Language, NotALanguage> {
        Language::parse(tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_by_their_first_subtag() {
        assert_eq!(Language::parse("pt-BR"), Ok(Language::Pt));
        assert_eq!(Language::parse("AR"), Ok(Language::Ar));
        assert_eq!(Language::parse("iw"), Ok(Language::He));
        assert!(Language::parse("tlh").is_err());
        assert_eq!(Language::ALL.iter().filter(|l| l.is_rtl()).count(), 2);
    }
}
