//! Everything that the marketplace keeps of a customer, as one file for the customer: the same
//! records that custody could be asked for, with other parties masked.

use super::{addresses, details};
use crate::accounts;
use crate::custody::{self, Category, Mask};
use ::accounts::{Permit, Shop, note_reading};
use serde_json::{Map, Value as Json, json};
use web::{App, Problem};

/// The file.
pub async fn all(app: &App, by: &Permit<Shop>) -> Result<Json, Problem> {
    note_reading(app, by.by(), "customer.downloaded", by.id()).await?;
    let account = accounts::find(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let profile = details::profile(&app.db, by).await?;
    let mut mask = Mask::revealing([account.id.clone()]);
    let mut records = Map::new();
    for (name, category) in CATEGORIES {
        let own = custody::own(&app.db, &account, *category, &mut mask).await?;
        records.insert((*name).to_owned(), own.into_iter().map(Json::Object).collect());
    }
    Ok(json!({
        "made": app.clock.now().to_string(),
        "profile": {
            "name": profile.name,
            "mail": profile.mail,
            "country": profile.country,
            "language": profile.language,
            "currency": profile.currency.map(|currency| currency.code().to_owned()),
        },
        "address_book": addresses::list(&app.db, by).await?,
        "identity": account.identity,
        "records": records,
    }))
}

/// What each list in the file holds.
const CATEGORIES: &[(&str, Category)] = &[
    ("account", Category::Subscriber),
    ("orders", Category::Orders),
    ("payments", Category::Payment),
    ("deliveries", Category::Deliveries),
    ("messages", Category::Messages),
    ("listings", Category::Listings),
    ("sign_ins", Category::Traffic),
];
