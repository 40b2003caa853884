//! Rules about the texts: what is used is written, what is written is used, and other languages say
//! the same with the same variables. Read from the sources, so that nobody has to list keys. Which
//! texts must be there in which languages is said in `locales/complete.txt`.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use values::Language;

type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_key_that_is_used_is_written_in_english() {
    let english: BTreeSet<String> =
        language("en").into_values().flat_map(BTreeMap::into_keys).collect();
    let mut missing = BTreeSet::new();
    for source in all_sources() {
        for opening in [".t(", ".t1(", ".t2(", ".with(", ".titled(", ".titled_with("] {
            let keys = literals_after(&source, opening).into_iter();
            let keys = keys.filter(|key| key.contains('-') && !english.contains(*key));
            missing.extend(keys.map(str::to_owned));
        }
        for family in families(&source) {
            if !english.iter().any(|key| key.starts_with(&format!("{family}-"))) {
                missing.insert(format!("{family}-*"));
            }
        }
        let codes = second_literals(&source, "Problem::new(");
        missing.extend(
            codes.flat_map(|code| [format!("problem-{code}"), format!("problem-{code}-detail")]),
        );
        missing.extend(second_literals(&source, ".plain(").map(str::to_owned));
        for opening in [".fault(", ".field(", ".fault_with(", ".field_with("] {
            missing.extend(second_literals(&source, opening).map(|code| format!("error-{code}")));
        }
    }
    missing.retain(|key| !english.contains(key));
    assert!(missing.is_empty(), "used and not written in locales/en: {missing:#?}");
}

#[test]
fn every_key_that_is_written_is_used() {
    let sources = all_sources().join("\n");
    let literals: BTreeSet<&str> = sources.split('"').collect();
    let families = families(&sources).into_iter();
    let families: BTreeSet<String> = families.map(|family| format!("{family}-")).collect();
    let used = |key: &str| {
        let code = key.strip_prefix("problem-").or_else(|| key.strip_prefix("error-"));
        let code = code.map(|code| code.strip_suffix("-detail").unwrap_or(code));
        literals.contains(key)
            || code.is_some_and(|code| literals.contains(code))
            || families.iter().any(|family| *family != "problem-" && key.starts_with(family))
    };
    let english = language("en").into_values().flat_map(BTreeMap::into_keys);
    let unused: Vec<String> = english.filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "written and not used: {unused:#?}");
}

#[test]
fn other_languages_say_the_same_with_the_same_variables() {
    let english = language("en");
    let mut faults = Vec::new();
    for code in Language::ALL.map(Language::code) {
        for (file, keys) in language(code) {
            let none = Messages::new();
            let model = english.get(&file).unwrap_or(&none);
            for (key, variables) in keys {
                match model.get(&key) {
                    None => faults.push(format!("{code}/{file}: {key} is not in English")),
                    Some(wanted) if *wanted != variables => faults
                        .push(format!("{code}/{file}: {key} has {variables:?}, not {wanted:?}")),
                    Some(_) => {}
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn texts_are_complete_in_the_languages_that_are_said_to_be() {
    let english = language("en");
    let list = complete();
    let known = |slice: &String| slice == "others" || english.contains_key(&format!("{slice}.ftl"));
    let unknown: Vec<&String> = list.keys().filter(|slice| !known(slice)).collect();
    assert!(unknown.is_empty(), "no such files in locales/en: {unknown:?}");
    let mut missing = Vec::new();
    for one in Language::ALL {
        let spoken = language(one.code());
        for (file, keys) in &english {
            let slice = file.trim_end_matches(".ftl");
            let wanted = list.get(slice).unwrap_or(&list["others"]);
            if !wanted.contains(&one) {
                continue;
            }
            let there = spoken.get(file);
            let absent = |key: &&String| there.is_none_or(|there| !there.contains_key(*key));
            missing.extend(keys.keys().filter(absent).map(|key| format!("{one}/{file}: {key}")));
        }
    }
    assert!(missing.is_empty(), "{} texts are missing: {missing:#?}", missing.len());
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let mut faults = Vec::new();
    for one in Language::ALL {
        for path in files(one.code()) {
            let text = fs::read_to_string(&path).expect("a readable file of texts");
            let resource = fluent_syntax::parser::parse(text.as_str());
            // A selector without a default is refused here.
            let resource = resource.unwrap_or_else(|(_, faults)| panic!("{path:?}: {faults:?}"));
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let Some(pattern) = &message.value else { continue };
                let mut said = Vec::new();
                selectors(pattern, &mut said);
                let at = |fault: String| format!("{path:?} {}: {fault}", message.id.name);
                faults.extend(said.iter().filter_map(|v| fault_of(one, v)).map(at));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What is wrong with the variants of a selector by number: an unknown form, no form for what the
/// language counts otherwise, or a default that is not `other`.
fn fault_of(language: Language, variants: &[Variant<&str>]) -> Option<String> {
    let name = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    };
    let names: BTreeSet<String> = variants.iter().map(name).collect();
    let all = ["zero", "one", "two", "few", "many", "other"];
    if !names.iter().any(|name| all.contains(&name.as_str())) {
        return None;
    }
    let numbers = (0..=200).chain([1_000_000]);
    let mut forms: BTreeSet<&str> =
        numbers.map(|number| formats::plural(language, number).code()).collect();
    forms.insert("other");
    let foreign: Vec<&String> = names
        .iter()
        .filter(|name| !forms.contains(name.as_str()) && !name.bytes().all(|b| b.is_ascii_digit()))
        .collect();
    let default = variants.iter().find(|variant| variant.default).map(name);
    if !foreign.is_empty() {
        Some(format!("{language} has no forms {foreign:?}"))
    } else if default.as_deref() != Some("other") {
        Some(format!("the default is {default:?}, not other"))
    } else if forms.contains("few") && names.contains("one") && !names.contains("few") {
        Some("a form for a few is missing".to_owned())
    } else {
        None
    }
}

/// All selectors of a text, those within others too.
fn selectors<'a>(pattern: &'a Pattern<&'a str>, found: &mut Vec<&'a [Variant<&'a str>]>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        inside(expression, found);
    }
}

fn inside<'a>(expression: &'a Expression<&'a str>, found: &mut Vec<&'a [Variant<&'a str>]>) {
    match expression {
        Expression::Select { variants, .. } => {
            found.push(variants);
            variants.iter().for_each(|variant| selectors(&variant.value, found));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => inside(expression, found),
        Expression::Inline(_) => {}
    }
}

/// `locales/complete.txt`: the languages in which each slice must be complete.
fn complete() -> BTreeMap<String, Vec<Language>> {
    let text = fs::read_to_string(root().join("locales/complete.txt")).expect("complete.txt");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read = |line: &str| {
        let (slice, languages) = line.split_once(':').unwrap_or_else(|| panic!("{line}"));
        let languages = match languages.trim() {
            "all" => Language::ALL.to_vec(),
            codes => {
                let code = |code: &str| Language::parse(code).unwrap_or_else(|_| panic!("{line}"));
                codes.split_whitespace().map(code).collect()
            }
        };
        (slice.trim().to_owned(), languages)
    };
    lines.map(read).collect()
}

/// The paths of a language's texts; none when it has none.
fn files(code: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(root().join("locales").join(code)) else { return Vec::new() };
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.extension().is_some_and(|kind| kind == "ftl")).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of a language with their messages.
fn language(code: &str) -> BTreeMap<String, Messages> {
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    files(code).iter().map(|path| (name(path), messages(path))).collect()
}

/// The keys of a file, each with the variables that its text uses.
fn messages(path: &Path) -> Messages {
    let text = fs::read_to_string(path).expect("a readable file of texts");
    let mut found = Messages::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((name, _)) = line.split_once('=').filter(|_| starts) {
            key = name.trim().to_owned();
            let before = found.insert(key.clone(), BTreeSet::new());
            assert!(before.is_none(), "{key} stands twice in {path:?}");
        }
        let named = |c: &char| c.is_ascii_alphanumeric() || *c == '_' || *c == '-';
        for after in line.split('$').skip(1) {
            let variable = after.chars().take_while(named).collect();
            found.get_mut(&key).expect("a variable inside a message").insert(variable);
        }
    }
    found
}

/// Rust sources and templates of all crates, without comments and tests' folders.
fn all_sources() -> Vec<String> {
    let mut out = Vec::new();
    gather(&root().join("crates"), &mut out);
    out
}

fn gather(folder: &Path, out: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() && !["tests", "target", "benches"].contains(&name.as_str()) {
            gather(&path, out);
        } else if name.ends_with(".rs") || name.ends_with(".html") {
            let text = fs::read_to_string(&path).expect("a readable source");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            out.push(code.collect::<Vec<_>>().join("\n"));
        }
    }
}

/// String literals that directly follow an opening.
fn literals_after<'a>(source: &'a str, opening: &str) -> Vec<&'a str> {
    let after = source.match_indices(opening).map(|(at, _)| &source[at + opening.len()..]);
    after.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

/// Families of keys: the members are known only when the program runs.
fn families(source: &str) -> Vec<&str> {
    [".t_of(", ".t_of1("].iter().flat_map(|opening| literals_after(source, opening)).collect()
}

/// Codes that are the second argument of a call, written as a literal.
fn second_literals<'a>(source: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    let calls = source.match_indices(opening).map(|(at, _)| &source[at + opening.len()..]);
    calls.filter_map(|call| {
        let second = call[end_of_argument(call)?..].trim_start_matches(',').trim_start();
        let code = second.strip_prefix('"')?.split('"').next()?;
        let is_code = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        (!code.is_empty() && code.bytes().all(is_code)).then_some(code)
    })
}

/// Where the first argument of a call ends: at the comma outside of brackets and strings.
fn end_of_argument(call: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0, false);
    for (at, c) in call.char_indices() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return None,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}
