//! Attributes: what a listing says of its thing beside the free text, as its
//! colour or its screen size, each with a kind that says how it is entered.

use values::Language;

/// One text in each of the 18 languages.
pub(super) type InAllLanguages = [&'static str; Language::ALL.len()];

/// Something a listing says of its thing.
#[derive(Debug)]
pub struct Attribute {
    /// The stable id, as `screen-size`.
    pub id: &'static str,
    /// How it is entered and compared.
    pub kind: Kind,
    pub(super) names: InAllLanguages,
}

/// How an attribute is entered and compared.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of these.
    Choice(Vec<Choice>),
    /// One or more of these.
    Choices(Vec<Choice>),
    /// A number with a unit (UCUM), which is empty for a count.
    Number {
        /// The unit, as `cm`.
        unit: &'static str,
    },
    /// Words of the seller's.
    Text,
    /// Yes or no.
    YesNo,
}

/// One of the answers to choose from.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// The stable id, as `stainless-steel`; of words that are the same in all
    /// languages the words themselves, as `USB-C`.
    pub id: &'static str,
    pub(super) names: InAllLanguages,
}

/// An attribute as it applies to one category.
#[derive(Debug, Clone, Copy)]
pub struct Applied<'a> {
    /// What is said.
    pub attribute: &'a Attribute,
    /// No listing is offered without it.
    pub mandatory: bool,
    /// Buyers may filter by it.
    pub facet: bool,
    /// The variants of a listing may differ in it.
    pub variant: bool,
}

impl Attribute {
    /// What it is called in a language.
    pub fn name(&self, language: Language) -> &'static str {
        self.names[language as usize]
    }

    /// The answers to choose from; none where there is nothing to choose.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Choice(choices) | Kind::Choices(choices) => choices,
            Kind::Number { .. } | Kind::Text | Kind::YesNo => &[],
        }
    }
}

impl Choice {
    /// What it is called in a language.
    pub fn name(&self, language: Language) -> &'static str {
        self.names[language as usize]
    }
}
