//! Mail domains and the reference lists of government and police domains. No row of
//! the lists ever authenticates anybody (`authenticates` is `never_alone` in each).

use std::{collections::HashMap, sync::OnceLock};

use crate::law::table::Table;

/// A row of the lists that a domain falls under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownDomain {
    /// The domain or suffix listed.
    pub pattern: String,
    /// Country.
    pub country: String,
    /// `government`, `police`, `justice`, …
    pub category: String,
    /// How sure the row is.
    pub confidence: String,
    /// `never_alone`.
    pub authenticates: String,
}

/// The domain of a mail address, spelled as it was written; `None` if there is none.
pub fn domain_of(address: &str) -> Option<&str> {
    let (_, domain) = address.trim().rsplit_once('@')?;
    let end =
        domain.find(|c: char| c.is_whitespace() || ">,;\"".contains(c)).unwrap_or(domain.len());
    let domain = domain[..end].trim_matches('.');
    (!domain.is_empty()).then_some(domain)
}

/// Whether a domain is one of these or below one of them; case does not matter.
pub(super) fn is_under<'a>(domain: &str, of: impl IntoIterator<Item = &'a str>) -> bool {
    let domain = domain.to_lowercase();
    of.into_iter().any(|known| {
        let known = known.to_lowercase();
        domain == known || domain.ends_with(&format!(".{known}"))
    })
}

/// The most exact row of the lists for a domain.
pub fn known_domain(domain: &str) -> Option<&'static KnownDomain> {
    let domain = domain.to_lowercase();
    let mut rest = domain.as_str();
    loop {
        if let Some(row) = lists().get(rest) {
            return Some(row);
        }
        rest = rest.split_once('.')?.1;
    }
}

/// Every domain of the lists, for comparing by looks.
pub(super) fn listed() -> impl Iterator<Item = &'static str> {
    lists().keys().map(String::as_str).filter(|known| known.len() > 4)
}

fn lists() -> &'static HashMap<String, KnownDomain> {
    static LISTS: OnceLock<HashMap<String, KnownDomain>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let us = Table::parse(include_str!("../../../../data/legal/us_gov_le_domains.tsv"));
        let all = Table::parse(include_str!("../../../../data/legal/le_domains.tsv"));
        let us = us.rows().map(|row| KnownDomain {
            pattern: row.get("domain").to_lowercase(),
            country: "US".to_owned(),
            category: row.get("category").to_owned(),
            confidence: row.get("confidence").to_owned(),
            authenticates: "never_alone".to_owned(),
        });
        let all = all.rows().map(|row| KnownDomain {
            pattern: row.get("pattern").trim_start_matches("*.").to_lowercase(),
            country: row.get("iso2").to_owned(),
            category: row.get("category").to_owned(),
            confidence: row.get("confidence").to_owned(),
            authenticates: row.get("authenticates").to_owned(),
        });
        us.chain(all).map(|row| (row.pattern.clone(), row)).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_listed_domain_ever_authenticates() {
        assert!(lists().len() > 1200);
        assert!(lists().values().all(|row| row.authenticates == "never_alone"));
        let row = known_domain("mail.met.police.uk").expect("below a listed suffix");
        assert_eq!((row.country.as_str(), row.category.as_str()), ("GB", "police"));
        assert_eq!(known_domain("example.com"), None);
    }

    #[test]
    fn the_domain_keeps_its_spelling() {
        assert_eq!(domain_of("\"A\" <j@x.poIice.example>"), Some("x.poIice.example"));
        assert_eq!(domain_of("nobody"), None);
        assert_eq!(domain_of("a@"), None);
    }
}
