//! What the documentation says of the tests is true: every test that it names exists.

use std::path::{Path, PathBuf};

#[test]
fn every_test_that_is_named_for_what_must_not_happen_exists() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let text = std::fs::read_to_string(root.join("docs/what-must-not-happen.md")).unwrap();
    let rows: Vec<&str> =
        text.lines().filter(|line| line.contains("· `") || line.ends_with("|")).collect();
    let rows: Vec<&str> = rows.into_iter().filter(|row| row.starts_with("| ")).skip(1).collect();
    assert!(rows.len() >= 9, "only {} rows", rows.len());
    let sources = sources(&root.join("crates"));
    for row in rows {
        let named: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "nobody tries: {row}");
        for name in named {
            let is_test = sources.iter().any(|source| source.contains(&format!("fn {name}(")));
            assert!(is_test, "no test is called {name}");
        }
    }
}

/// The texts of all files with tests.
fn sources(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = std::fs::read_to_string(path).unwrap();
                if text.contains("#[test]")
                    || text.contains("tokio::test")
                    || text.contains("story! {")
                {
                    texts.push(text);
                }
            }
        }
    }
    texts
}
