//! Reading the tables of `data/cldr`. They are part of the program, so that a fault in one is a
//! mistake in the program: it shows in the first test that reads it.

use values::Language;

/// How many languages there are.
pub(crate) const LANGUAGES: usize = Language::ALL.len();

/// Words by a code and a language.
pub(crate) struct Words(Vec<(&'static str, [&'static str; LANGUAGES])>);

impl Words {
    /// Reads a table of a code and a column per language, in the order of the codes.
    pub(crate) fn read(text: &'static str) -> Words {
        let row = |line: &'static str| {
            let (code, words) = line.split_once('\t').expect("a code and words");
            (code, cells(words))
        };
        let mut rows: Vec<_> = text.lines().skip(1).map(row).collect();
        rows.sort_unstable_by_key(|(code, _)| *code);
        Words(rows)
    }

    /// The words for a code.
    pub(crate) fn get(&self, language: Language, code: &str) -> Option<&'static str> {
        let at = self.0.binary_search_by_key(&code, |(known, _)| known).ok()?;
        Some(self.0[at].1[language as usize])
    }

    /// All codes, in order.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(code, _)| *code)
    }
}

/// Reads a table with one row per language.
pub(crate) fn by_language<const N: usize, T>(
    text: &'static str,
    read: impl Fn([&'static str; N]) -> T,
) -> Vec<T> {
    let row = |(line, language): (&'static str, Language)| {
        let (code, rest) = line.split_once('\t').expect("a language and more");
        assert_eq!(code, language.code(), "the rows are in the order of the languages");
        read(cells(rest))
    };
    let rows: Vec<T> = text.lines().skip(1).zip(Language::ALL).map(row).collect();
    assert_eq!(rows.len(), LANGUAGES);
    rows
}

/// The cells of a line.
pub(crate) fn cells<const N: usize>(line: &'static str) -> [&'static str; N] {
    let cells: Vec<&str> = line.split('\t').collect();
    cells.try_into().expect("as many cells as the table has columns")
}
