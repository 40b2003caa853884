//! What the program says, in every language: Fluent messages, embedded in the binary.
//!
//! The texts lie in `locales/<language>/<slice>.ftl`, one file per slice and language. A key that a
//! language lacks is said in English; a key that English lacks is a mistake that a test finds
//! (`tests/texts.rs`).

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, PatternElement};
use rust_embed::RustEmbed;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};
use values::Language;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Locales;

/// All texts in all languages. Cheap to clone.
#[derive(Clone)]
pub struct Texts(Arc<[Tongue]>);

/// The texts of one language, and English where it has none of its own.
struct Tongue {
    /// Texts without anything to fill in, which are most.
    plain: HashMap<String, String>,
    /// All texts; `None` when the language has none.
    bundle: Option<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The embedded texts; they are read once. Fails with the name of the file and the fault when one
    /// is not well-formed Fluent or says a key twice.
    pub fn load() -> Result<Texts, String> {
        static READ: OnceLock<Result<Texts, String>> = OnceLock::new();
        READ.get_or_init(Texts::read).clone()
    }

    fn read() -> Result<Texts, String> {
        let none = |_| Tongue { plain: HashMap::new(), bundle: None };
        let mut tongues: Vec<Tongue> = Language::ALL.into_iter().map(none).collect();
        for path in Locales::iter().filter(|path| path.ends_with(".ftl")) {
            let folder = path.split('/').next().unwrap_or_default();
            let language =
                Language::parse(folder).map_err(|_| format!("{path}: not one of our languages"))?;
            let file = Locales::get(&path).ok_or_else(|| format!("{path}: is gone"))?;
            let text = String::from_utf8(file.data.into_owned())
                .map_err(|_| format!("{path}: not UTF-8"))?;
            let resource = FluentResource::try_new(text)
                .map_err(|(_, faults)| format!("{path}: {faults:?}"))?;
            let tongue = &mut tongues[language as usize];
            tongue.plain.extend(plain_texts(&resource));
            tongue
                .bundle
                .get_or_insert_with(|| empty(language))
                .add_resource(resource)
                .map_err(|faults| format!("{path}: {faults:?}"))?;
        }
        match tongues[Language::En as usize].bundle.is_some() {
            true => Ok(Texts(tongues.into())),
            false => Err("there are no English texts".to_owned()),
        }
    }

    /// The languages that have texts, in the order of their codes.
    pub fn languages(&self) -> Vec<Language> {
        let mut all = Language::ALL;
        all.sort_unstable_by_key(|language| language.code());
        all.into_iter().filter(|language| self.speaks(*language)).collect()
    }

    /// Whether the language has texts at all.
    pub fn speaks(&self, language: Language) -> bool {
        self.0[language as usize].bundle.is_some()
    }

    /// Whether English (and so the program) knows the key.
    pub fn knows(&self, key: &str) -> bool {
        let english = &self.0[Language::En as usize];
        english.bundle.as_ref().is_some_and(|bundle| bundle.has_message(key))
    }

    /// The text of a key, with its arguments. What is put in is wrapped in Unicode isolates
    /// (U+2068 … U+2069), so that a name in another script does not disturb its surroundings: right
    /// for HTML; use [`Texts::plain`] elsewhere.
    pub fn t(&self, language: Language, key: &str, args: &[(&str, Arg)]) -> String {
        for tongue in [&self.0[language as usize], &self.0[Language::En as usize]] {
            if let Some(text) = tongue.plain.get(key) {
                return text.clone();
            }
            if let Some(text) = tongue.filled(key, args) {
                return text;
            }
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

impl Tongue {
    fn filled(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let bundle = self.bundle.as_ref()?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(*name, value.as_fluent());
        }
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&fluent), &mut faults).into_owned();
        if !faults.is_empty() {
            tracing::error!(key, locale = ?bundle.locales, "a text was put together with a fault");
        }
        Some(text)
    }
}

/// The texts of a file that have nothing to fill in, by their keys.
fn plain_texts(resource: &FluentResource) -> impl Iterator<Item = (String, String)> {
    resource.entries().filter_map(|entry| {
        let Entry::Message(message) = entry else { return None };
        let mut text = String::new();
        for element in &message.value.as_ref()?.elements {
            let PatternElement::TextElement { value } = element else { return None };
            text.push_str(value);
        }
        Some((message.id.name.to_owned(), text))
    })
}

fn empty(language: Language) -> FluentBundle<FluentResource> {
    let langid = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![langid]);
    bundle.set_formatter(Some(format_numbers(language)));
    bundle
}

type FormatNumber<M> = fn(&FluentValue, &M) -> Option<String>;

/// How a language writes the numbers that are filled in. Fluent takes a plain function, so that there
/// is one for each language.
fn format_numbers<M: MemoizerKind>(language: Language) -> FormatNumber<M> {
    fn written<const INDEX: usize, M>(value: &FluentValue, _: &M) -> Option<String> {
        match value {
            FluentValue::Number(number) if number.value.fract() == 0.0 => {
                Some(formats::number(Language::ALL[INDEX], number.value as i64))
            }
            _ => None,
        }
    }
    macro_rules! each {
        ($($index:literal)*) => { match language as usize {
            $($index => written::<$index, M>,)*
            _ => unreachable!("a language beyond the eighteen"),
        } };
    }
    each!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17)
}

/// A whole number with thin spaces between its groups of three (ISO 80000-1), which reads the same
/// in every language; four digits stay together. For papers that readers of several languages compare.
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
    fn a_number_in_a_text_is_written_as_the_language_writes_it() {
        let texts = Texts::load().expect("texts");
        let args = [("seconds", Arg::from(12_000))];
        let said = |language| texts.plain(language, "problem-too-often-detail", &args);
        assert!(said(Language::En).contains("in 12,000 seconds"), "{}", said(Language::En));
        assert!(said(Language::Ar).contains("12,000"), "{}", said(Language::Ar));
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
