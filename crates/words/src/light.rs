//! Words that only join others: a search need not meet them.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use values::Language;

static LIGHT: LazyLock<HashMap<Language, HashSet<String>>> = LazyLock::new(|| {
    scripts::han::rows(include_str!("../../../data/words/light.tsv"))
        .filter_map(|(language, words)| {
            let language = Language::parse(language).ok()?;
            let fold = |word| crate::clean::fold(language, &crate::clean::clean(word));
            Some((language, words.split_whitespace().map(fold).collect()))
        })
        .collect()
});

/// Whether a folded word only joins others.
pub fn is_light(language: Language, word: &str) -> bool {
    LIGHT.get(&language).is_some_and(|words| words.contains(word))
}
