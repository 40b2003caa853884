//! The names of those who did something, for people who read: deeds keep ids only, so that a name
//! can be erased without touching what happened.

use std::collections::BTreeMap;

use accounts::people;
use db::Query;
use web::Problem;

/// Names by the ids of accounts.
#[derive(Default)]
pub(crate) struct People(BTreeMap<String, String>);

impl People {
    /// The names of these accounts; one that is gone stays without.
    pub(crate) async fn of(q: &impl Query, ids: Vec<&str>) -> Result<People, Problem> {
        let mut names = BTreeMap::new();
        for id in ids {
            if !id.is_empty()
                && !names.contains_key(id)
                && let Some(name) = people::name(q, id).await?
            {
                names.insert(id.to_owned(), name);
            }
        }
        Ok(People(names))
    }

    /// The name; the id where there is none.
    pub(crate) fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.0.get(id).map_or(id, String::as_str)
    }
}
