//! How a foreign file becomes listings: which of its fields is which of ours, what holds where it says
//! nothing, and into which category a row goes. A file of ours needs none.
//!
//! ```toml
//! [fields]                      # ours = theirs
//! title = "name"
//! price = "price"
//! "attribute.brand" = "brand"
//!
//! [defaults]
//! language = "en"
//! stock = "10"
//!
//! [[categories]]                # the first that fits counts; * is any text
//! from = "categories"
//! like = "*Headphones*"
//! category = "headphones"
//! set = { "attribute.headphone-type" = "over-ear" }
//! ```

use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// A mapping file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Our field → theirs.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// What holds where a row says nothing.
    #[serde(default)]
    pub defaults: BTreeMap<String, String>,
    /// Into which category a row goes.
    #[serde(default)]
    pub categories: Vec<Rule>,
}

/// A rule for categories.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Their field.
    pub from: String,
    /// What it says; `*` is any text; capitals do not matter.
    pub like: String,
    /// Our category.
    pub category: String,
    /// What holds for such rows where they say nothing.
    #[serde(default)]
    pub set: BTreeMap<String, String>,
}

/// A row as fields and texts.
pub type Fields = HashMap<String, String>;

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// What is wrong with it, with the line.
    pub fn read(text: &str) -> Result<Mapping, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// A foreign row as ours.
    pub fn apply(&self, theirs: Fields) -> Fields {
        let mut ours = Fields::with_capacity(theirs.len());
        let mut set = |name: &str, value: &str| {
            if !value.trim().is_empty() && !ours.contains_key(name) {
                ours.insert(name.to_owned(), value.to_owned());
            }
        };
        for (name, their) in &self.fields {
            set(name, theirs.get(their).map_or("", String::as_str));
        }
        let fits = |rule: &&Rule| {
            let said = theirs.get(&rule.from).map_or("", String::as_str);
            is_like(&rule.like.to_lowercase(), &said.to_lowercase())
        };
        if let Some(rule) = self.categories.iter().find(fits) {
            set("category", &rule.category);
            rule.set.iter().for_each(|(name, value)| set(name, value));
        }
        self.defaults.iter().for_each(|(name, value)| set(name, value));
        if self.fields.is_empty() {
            theirs.iter().for_each(|(name, value)| set(name, value));
        }
        ours
    }
}

/// Whether a text fits a pattern in which `*` is any text.
fn is_like(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    for part in between {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        assert!(is_like("*headphones*", "audio > headphones > wireless"));
        assert!(is_like("audio*", "audio > tv"));
        assert!(is_like("exact", "exact"));
        assert!(!is_like("exact", "exactly"));
        assert!(!is_like("a*b*c", "acb"));
        assert!(is_like("*", ""));
    }

    #[test]
    fn a_row_is_read_by_fields_rules_and_defaults() {
        let mapping = Mapping::read(
            "[fields]\ntitle = \"name\"\n[defaults]\nstock = \"5\"\n
             [[categories]]\nfrom = \"kind\"\nlike = \"*phones\"\ncategory = \"headphones\"
             set = { \"attribute.headphone-type\" = \"in-ear\" }",
        )
        .expect("a mapping");
        let row = [("name", "Ear one"), ("kind", "Headphones"), ("noise", "x")];
        let row = row.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let ours = mapping.apply(row);
        assert_eq!(ours["title"], "Ear one");
        assert_eq!(ours["category"], "headphones");
        assert_eq!(ours["attribute.headphone-type"], "in-ear");
        assert_eq!(ours["stock"], "5");
        assert!(!ours.contains_key("noise"));
    }
}
