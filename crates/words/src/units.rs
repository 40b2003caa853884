//! Units after a number, in one form in all languages: `12 кг`, `12kg` and `12 กก.` are one thing.

use std::{collections::HashMap, sync::LazyLock};

static UNITS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut units = HashMap::new();
    for (unit, others) in scripts::han::rows(include_str!("../../../data/words/units.tsv")) {
        for name in std::iter::once(unit).chain(others.split_whitespace()) {
            let folded = crate::clean::fold(values::Language::En, &crate::clean::clean(name));
            units.insert(folded, unit);
        }
    }
    units
});

/// The one form of a folded word, if it is a unit.
pub fn unit(word: &str) -> Option<&'static str> {
    UNITS.get(word).copied()
}
