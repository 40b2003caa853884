//! A score of 0 to 1000 and the reasons for it, as data that a page can say in any language.

use std::{fmt, str::FromStr};

/// Why two names or addresses were found alike or unlike. Stored and sent as its text
/// (`edit-distance:2`); a page turns [`Reason::code`] and [`Reason::count`] into a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// Equal as written, in the same script.
    ExactInScript,
    /// Equal but for marks on letters, or for what stands in their place (`ü` and `ue`).
    DiacriticsFolded,
    /// One is a transliteration of the other.
    TransliterationEqual,
    /// Known as one given name in several languages or spellings.
    KnownVariant,
    /// Sounds alike.
    PhoneticEqual,
    /// Same consonants, where a script does not write its vowels.
    SameConsonants,
    /// So many letters differ.
    EditDistance(u8),
    /// A word stands for its first letter.
    Initial,
    /// Words are written together on one side.
    JoinedWords,
    /// The words stand in another order.
    OrderDiffers,
    /// So many words stand on one side only.
    TokenMissing(u8),
    /// So many words contradict each other.
    TokenConflict(u8),
    /// Equal in Latin letters, but different characters in the original script: two names that
    /// sound alike.
    DifferentInScript,
    /// Only one side says which kind of company it is, or they differ in it.
    LegalFormDiffers,
    /// The numbers of the address are the same.
    NumbersEqual,
    /// The numbers of the address differ.
    NumbersDiffer,
    /// So many numbers stand on one side only.
    NumberMissing(u8),
}

impl Reason {
    /// A stable name in kebab case.
    pub fn code(&self) -> &'static str {
        match self {
            Reason::ExactInScript => "exact-in-script",
            Reason::DiacriticsFolded => "diacritics-folded",
            Reason::TransliterationEqual => "transliteration-equal",
            Reason::KnownVariant => "known-variant",
            Reason::PhoneticEqual => "phonetic-equal",
            Reason::SameConsonants => "same-consonants",
            Reason::EditDistance(_) => "edit-distance",
            Reason::Initial => "initial",
            Reason::JoinedWords => "joined-words",
            Reason::OrderDiffers => "order-differs",
            Reason::TokenMissing(_) => "token-missing",
            Reason::TokenConflict(_) => "token-conflict",
            Reason::DifferentInScript => "different-in-script",
            Reason::LegalFormDiffers => "legal-form-differs",
            Reason::NumbersEqual => "numbers-equal",
            Reason::NumbersDiffer => "numbers-differ",
            Reason::NumberMissing(_) => "number-missing",
        }
    }

    /// How many, where the reason counts something.
    pub fn count(&self) -> Option<u8> {
        match self {
            Reason::EditDistance(n)
            | Reason::TokenMissing(n)
            | Reason::TokenConflict(n)
            | Reason::NumberMissing(n) => Some(*n),
            _ => None,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.count() {
            Some(n) => write!(f, "{}:{n}", self.code()),
            None => f.write_str(self.code()),
        }
    }
}

/// The text is no reason of this version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAReason;

impl FromStr for Reason {
    type Err = NotAReason;
    fn from_str(text: &str) -> Result<Reason, NotAReason> {
        let (code, count) = text.split_once(':').unwrap_or((text, "0"));
        let n: u8 = count.parse().map_err(|_| NotAReason)?;
        use Reason::*;
        [
            ExactInScript,
            DiacriticsFolded,
            TransliterationEqual,
            KnownVariant,
            PhoneticEqual,
            SameConsonants,
            EditDistance(n),
            Initial,
            JoinedWords,
            OrderDiffers,
            TokenMissing(n),
            TokenConflict(n),
            DifferentInScript,
            LegalFormDiffers,
            NumbersEqual,
            NumbersDiffer,
            NumberMissing(n),
        ]
        .into_iter()
        .find(|reason| reason.code() == code)
        .ok_or(NotAReason)
    }
}

/// How alike two names or two addresses are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Score {
    /// 0 (nothing in common) to 1000 (equal).
    pub value: u16,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

impl Score {
    /// From here on the two are the same name, written in one way or two.
    pub const SAME: u16 = 900;
    /// From here on a person should look at the candidate.
    pub const CANDIDATE: u16 = 700;

    /// Whether the reason is among those given.
    pub fn has(&self, reason: Reason) -> bool {
        self.reasons.contains(&reason)
    }

    pub(crate) fn because(&mut self, reason: Reason) {
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_read_back_from_its_text() {
        for reason in [Reason::ExactInScript, Reason::EditDistance(2), Reason::TokenMissing(1)] {
            assert_eq!(reason.to_string().parse(), Ok(reason));
        }
        assert_eq!("no-such-thing".parse::<Reason>(), Err(NotAReason));
        assert_eq!("edit-distance:x".parse::<Reason>(), Err(NotAReason));
    }
}
