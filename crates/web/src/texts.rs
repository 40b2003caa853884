//! What the program says, in every language: Fluent messages, embedded in the binary.
//!
//! The texts lie in `locales/<language>/<slice>.ftl`, one file per slice and language. A key that a
//! language lacks is said in English; a key that English lacks is a mistake that a test finds
//! (`tests/texts.rs`).

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::sync::Arc;
use values::Language;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Locales;

/// All texts in all languages. Cheap to clone.
#[derive(Clone)]
pub struct Texts(Arc<BTreeMap<&'static str, FluentBundle<FluentResource>>>);

impl Texts {
    /// Reads the embedded texts. Fails with the name of the file and the fault when one is not
    /// well-formed Fluent or says a key twice.
    pub fn load() -> Result<Texts, String> {
        let mut bundles = BTreeMap::new();
        for path in Locales::iter().filter(|path| path.ends_with(".ftl")) {
            let folder = path.split('/').next().unwrap_or_default();
            let language =
                Language::parse(folder).map_err(|_| format!("{path}: not one of our languages"))?;
            let file = Locales::get(&path).ok_or_else(|| format!("{path}: is gone"))?;
            let text = String::from_utf8(file.data.into_owned())
                .map_err(|_| format!("{path}: not UTF-8"))?;
            let resource = FluentResource::try_new(text)
                .map_err(|(_, faults)| format!("{path}: {faults:?}"))?;
            bundles
                .entry(language.code())
                .or_insert_with(|| empty(language))
                .add_resource(resource)
                .map_err(|faults| format!("{path}: {faults:?}"))?;
        }
        match bundles.contains_key(Language::En.code()) {
            true => Ok(Texts(Arc::new(bundles))),
            false => Err("there are no English texts".to_owned()),
        }
    }

    /// The languages that have texts, in the order of their codes.
    pub fn languages(&self) -> Vec<Language> {
        self.0.keys().filter_map(|code| Language::parse(code).ok()).collect()
    }

    /// Whether the language has texts at all.
    pub fn speaks(&self, language: Language) -> bool {
        self.0.contains_key(language.code())
    }

    /// Whether English (and so the program) knows the key.
    pub fn knows(&self, key: &str) -> bool {
        self.0.get(Language::En.code()).is_some_and(|bundle| bundle.has_message(key))
    }

    /// The text of a key, with its arguments. What is put in is wrapped in Unicode isolates
    /// (U+2068 … U+2069), so that a name in another script does not disturb its surroundings: right
    /// for HTML; use [`Texts::plain`] elsewhere.
    pub fn t(&self, language: Language, key: &str, args: &[(&str, Arg)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(*name, value.as_fluent());
        }
        for code in [language.code(), Language::En.code()] {
            let Some(bundle) = self.0.get(code) else { continue };
            let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
                continue;
            };
            let mut faults = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&fluent), &mut faults).into_owned();
            if !faults.is_empty() {
                tracing::error!(key, language = code, "a text was put together with a fault");
            }
            return text;
        }
        tracing::error!(key, "a text is missing");
        key.to_owned()
    }

    /// The same without isolates: for subjects of mail, names of files, `<title>`, JSON.
    pub fn plain(&self, language: Language, key: &str, args: &[(&str, Arg)]) -> String {
        without_isolates(&self.t(language, key, args))
    }
}

/// The text without the isolates that Fluent puts around what is filled in.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

fn empty(language: Language) -> FluentBundle<FluentResource> {
    let langid = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![langid]);
    bundle.set_formatter(Some(format_number));
    bundle
}

/// Digits in groups, as the language of the bundle writes them. Latin digits everywhere: numbers in
/// this trade are copied into other systems.
fn format_number<M: fluent_bundle::memoizer::MemoizerKind>(
    value: &FluentValue,
    _: &M,
) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(group_digits(number.value as i64))
        }
        _ => None,
    }
}

/// A whole number with thin spaces between its groups of three (ISO 80000-1), which reads the same
/// in every language; four digits stay together.
pub fn group_digits(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if digits.len() > 4 && index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    match number < 0 {
        true => format!("-{out}"),
        false => out,
    }
}

/// Something to fill into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A word, name or identifier.
    Text(String),
    /// A whole number, which chooses the plural.
    Number(i64),
}

impl Arg {
    fn as_fluent(&self) -> FluentValue<'_> {
        match self {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
        }
    }
}

macro_rules! text_arg {
    ($($from:ty),*) => { $(impl From<$from> for Arg {
        fn from(value: $from) -> Arg { Arg::Text(value.to_string()) }
    })* };
}

macro_rules! number_arg {
    ($($from:ty),*) => { $(
        impl From<$from> for Arg {
            fn from(value: $from) -> Arg { Arg::Number(i64::try_from(value).unwrap_or(i64::MAX)) }
        }
        impl From<&$from> for Arg {
            fn from(value: &$from) -> Arg { Arg::from(*value) }
        }
    )* };
}

text_arg!(&str, &&str, String, &String, &&String);
number_arg!(i64, i32, u8, u16, u32, u64, usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_texts_are_well_formed_and_english_is_there() {
        let texts = Texts::load().expect("the texts load");
        assert!(texts.speaks(Language::En));
        assert_eq!(texts.plain(Language::En, "problem-not-found", &[]), "Not found");
    }

    #[test]
    fn numbers_are_grouped_from_five_digits_on() {
        assert_eq!(group_digits(1200), "1200");
        assert_eq!(group_digits(-12000), "-12\u{202f}000");
        assert_eq!(group_digits(1_234_567), "1\u{202f}234\u{202f}567");
    }

    #[test]
    fn isolates_are_taken_out_of_plain_texts() {
        assert_eq!(without_isolates("for \u{2068}محمد\u{2069}!"), "for محمد!");
    }
}
