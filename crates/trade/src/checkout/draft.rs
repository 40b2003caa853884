//! What was typed into the checkout so far: kept with the basket until it is bought, so that nobody
//! types anything twice.

use crate::{BasketId, basket};
use db::Query;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use web::{App, Problem};

/// What was typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Draft {
    /// A guest's mail address.
    #[serde(default)]
    pub mail: String,
    /// Where it goes; checked.
    #[serde(default)]
    pub address: Option<postal::Address>,
    /// Whether it goes into the address book.
    #[serde(default)]
    pub keep: bool,
    /// The way that was chosen for each store.
    #[serde(default)]
    pub ways: BTreeMap<String, String>,
}

impl Draft {
    pub async fn of(q: &impl Query, basket: &BasketId) -> Result<Draft, Problem> {
        let text = basket::draft(q, basket).await?;
        // What an older version of the program wrote is typed again.
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    pub async fn save(&self, app: &App, basket: &BasketId) -> Result<(), Problem> {
        let text = serde_json::to_string(self).map_err(Problem::internal)?;
        let tx = app.db.begin().await?;
        basket::set_draft(&tx, basket, &text, app.clock.now()).await?;
        Ok(tx.commit().await?)
    }

    pub fn chosen(&self) -> Vec<(String, String)> {
        self.ways.iter().map(|(store, way)| (store.clone(), way.clone())).collect()
    }
}
