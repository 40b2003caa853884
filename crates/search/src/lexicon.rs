//! What words mean beyond the texts of listings: names of categories and of options of attributes
//! in all languages, and the operator's synonyms.

use values::Language;

/// What the index is told of words. Plain data; it may be replaced while the index is in use.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Names of what listings are, as people type them.
    pub names: Vec<Name>,
    /// Words that mean the same.
    pub synonyms: Vec<Synonyms>,
}

/// One name of something, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The language of the name.
    pub language: Language,
    /// The name.
    pub text: String,
    /// What it names.
    pub target: Target,
}

/// What a name leads to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Target {
    /// The category of an id.
    Category(String),
    /// An option of an attribute.
    Option {
        /// The id of the attribute.
        attribute: String,
        /// The id of the option.
        option: String,
    },
}

/// Words or phrases of a language of which each finds what the others find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonyms {
    /// The language they are typed in.
    pub language: Language,
    /// The words.
    pub words: Vec<String>,
}
