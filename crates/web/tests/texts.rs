//! Rules about the texts: what is used is written, what is written is used, and other languages say
//! the same with the same variables. Read from the sources, so that nobody has to list keys.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Languages whose texts must be complete for the files of the officers' pages.
const COMPLETE: [&str; 2] = ["ar", "ja"];
/// Files that only staff see; their other languages follow later.
const STAFF_ONLY: [&str; 3] = ["staff.ftl", "staff-review.ftl", "administration.ftl"];

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
    for folder in fs::read_dir(root().join("locales")).expect("locales") {
        let code = folder.expect("an entry").file_name().to_string_lossy().into_owned();
        for (file, keys) in language(&code) {
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
fn arabic_and_japanese_are_complete_where_officers_read() {
    let english = language("en");
    let mut missing = Vec::new();
    for code in COMPLETE {
        let spoken = language(code);
        for (file, keys) in english.iter().filter(|(f, _)| !STAFF_ONLY.contains(&f.as_str())) {
            let there = spoken.get(file);
            let absent = |key: &&String| there.is_none_or(|there| !there.contains_key(*key));
            missing.extend(keys.keys().filter(absent).map(|key| format!("{code}/{file}: {key}")));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of a language with their messages.
fn language(code: &str) -> BTreeMap<String, Messages> {
    let entries = fs::read_dir(root().join("locales").join(code)).expect("a folder of texts");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    let texts = paths.filter(|path| path.extension().is_some_and(|kind| kind == "ftl"));
    texts.map(|path| (name(&path), messages(&path))).collect()
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
