//! What was given, key by key, with where each came from, so that an error can say it.

use super::ConfigError;
use super::keys::{KEYS, is_known, variable};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Values by the path of their key.
#[derive(Default)]
pub(super) struct Given {
    values: BTreeMap<String, (String, Origin)>,
    /// Relative paths of secret files are read from beside the configuration file.
    beside: PathBuf,
}

#[derive(Clone)]
enum Origin {
    File(PathBuf),
    Environment,
}

impl Given {
    /// Takes up a TOML file.
    pub fn file(&mut self, path: &Path) -> Result<(), ConfigError> {
        let text = read(path)?;
        let table: toml::Table =
            text.parse().map_err(|error| ConfigError::Toml { path: path.to_owned(), error })?;
        self.beside = path.parent().unwrap_or(Path::new("")).to_owned();
        self.table("", &table, path)
    }

    fn table(&mut self, above: &str, table: &toml::Table, file: &Path) -> Result<(), ConfigError> {
        for (name, value) in table {
            let path = if above.is_empty() { name.clone() } else { format!("{above}.{name}") };
            let below = format!("{path}.");
            if let toml::Value::Table(table) = value
                && KEYS.iter().any(|key| key.path.starts_with(&below))
            {
                self.table(&path, table, file)?;
                continue;
            }
            let origin = Origin::File(file.to_owned());
            if !is_known(&path) {
                return Err(unknown(&file.display().to_string(), &path, &path));
            }
            let text = match value {
                toml::Value::String(text) => text.clone(),
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Boolean(yes) => yes.to_string(),
                toml::Value::Datetime(instant) => instant.to_string(),
                _ => {
                    let wrong = "must be a single value".to_owned();
                    let origin = file.display().to_string();
                    return Err(ConfigError::Value { origin, key: path, wrong });
                }
            };
            self.values.insert(path, (text, origin));
        }
        Ok(())
    }

    /// Takes up the variables that begin with `KONTOR_`; those of the tests, `KONTOR_TEST_`, are
    /// left alone.
    pub fn environment(
        &mut self,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<(), ConfigError> {
        for (name, value) in variables {
            if !name.starts_with("KONTOR_") || name.starts_with("KONTOR_TEST_") {
                continue;
            }
            let Some(key) = KEYS.iter().find(|key| variable(key.path) == name) else {
                let like = name.trim_start_matches("KONTOR_").to_lowercase();
                return Err(unknown("the environment", &name, &like));
            };
            self.values.insert(key.path.to_owned(), (value, Origin::Environment));
        }
        Ok(())
    }

    /// The value of a key, or its default.
    pub fn text(&self, path: &str) -> String {
        if let Some((value, _)) = self.values.get(path) {
            return value.clone();
        }
        let key = KEYS.iter().find(|key| key.path == path);
        key.map(|key| key.default.to_owned()).unwrap_or_default()
    }

    /// The value of a key as something else than text.
    pub fn parsed<T: FromStr<Err: std::fmt::Display>>(&self, path: &str) -> Result<T, ConfigError> {
        let text = self.text(path);
        text.parse().map_err(|error| self.wrong(path, &format!("is {text:?}: {error}")))
    }

    /// The same, when it was given at all.
    pub fn optional<T: FromStr<Err: std::fmt::Display>>(
        &self,
        path: &str,
    ) -> Result<Option<T>, ConfigError> {
        if self.text(path).is_empty() { Ok(None) } else { self.parsed(path).map(Some) }
    }

    /// The first line of the file that a `…_file` key names.
    pub fn secret(&self, path: &str) -> Result<Option<String>, ConfigError> {
        let name = self.text(path);
        if name.is_empty() {
            return Ok(None);
        }
        let text = match self.values.get(path) {
            Some((_, Origin::File(_))) => read(&self.beside.join(name))?,
            _ => read(Path::new(&name))?,
        };
        match text.lines().next().map(str::trim) {
            Some(line) if !line.is_empty() => Ok(Some(line.to_owned())),
            _ => Err(self.wrong(path, "names an empty file")),
        }
    }

    /// An error about a key.
    pub fn wrong(&self, path: &str, wrong: &str) -> ConfigError {
        let (origin, key) = match self.values.get(path) {
            Some((_, Origin::File(file))) => (file.display().to_string(), path.to_owned()),
            Some((_, Origin::Environment)) => ("the environment".to_owned(), variable(path)),
            None => ("the configuration".to_owned(), path.to_owned()),
        };
        ConfigError::Value { origin, key, wrong: wrong.to_owned() }
    }
}

fn read(path: &Path) -> Result<String, ConfigError> {
    std::fs::read_to_string(path)
        .map_err(|error| ConfigError::File { path: path.to_owned(), error })
}

fn unknown(origin: &str, key: &str, like: &str) -> ConfigError {
    let near = KEYS
        .iter()
        .map(|known| (distance(&known.path.replace('.', "_"), &like.replace('.', "_")), known.path))
        .min();
    let hint = match near {
        Some((distance, path)) if distance <= 3 => format!("; did you mean `{path}`?"),
        _ => String::new(),
    };
    ConfigError::Unknown { origin: origin.to_owned(), key: key.to_owned(), hint }
}

/// How many letters differ between two words (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
