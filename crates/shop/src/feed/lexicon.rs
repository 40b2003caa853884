//! The words of the taxonomy: how a search in one language finds what was written in another.

use crate::synonyms::Group;
use market::catalogue::Tree;
use search::{Lexicon, Name, Synonyms, Target};
use values::Language;

/// Names of categories and of the choices of attributes in all languages, and the operator's synonyms.
pub(super) fn lexicon(groups: &[Group]) -> Lexicon {
    let tree = Tree::shipped();
    let mut names = Vec::new();
    for category in tree.categories() {
        for (language, word) in category.search_words() {
            let target = Target::Category(category.id.to_owned());
            names.push(Name { language, text: word.to_owned(), target });
        }
    }
    for attribute in tree.attributes() {
        for choice in attribute.choices() {
            for language in Language::ALL {
                let target = Target::Option {
                    attribute: attribute.id.to_owned(),
                    option: choice.id.to_owned(),
                };
                names.push(Name { language, text: choice.name(language).to_owned(), target });
            }
        }
    }
    let synonyms = groups
        .iter()
        .map(|group| Synonyms { language: group.language, words: group.words.clone() })
        .collect();
    Lexicon { names, synonyms }
}
