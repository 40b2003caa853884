//! Reads the contents of a scope, and only of a scope; other parties are masked
//! before a record leaves this file.

use std::collections::BTreeMap;

use db::{Db, Error, FromRow, Result, Row, params};
use serde_json::{Map, Value as Json};
use values::Time;

use super::{
    Category, Mask, Scope, query_text,
    tables::{Kind, columns, table},
};
use crate::accounts::{self, Account};

/// Hands every record of the scope to `each`, oldest first, as an object whose fields are
/// [`columns`] in their order; stops early when `each` says `false`. Gives how many records
/// were left out, by the place where they lie, because that place was not granted.
pub async fn collect(
    db: &Db,
    scope: &Scope,
    mask: &mut Mask,
    mut each: impl FnMut(Map<String, Json>) -> bool + Send,
) -> Result<BTreeMap<String, u64>> {
    let mut withheld = BTreeMap::new();
    let places = &scope.places;
    let Some(table) = table(scope.category) else {
        let account = accounts::find(db, &scope.account).await?.ok_or(Error::NotFound)?;
        if !places.contains(&account.stored_in) {
            return Ok([(account.stored_in, 1)].into());
        }
        each(of_account(&account, scope.category));
        return Ok(withheld);
    };
    let (from, to) = scope.frame.ends();
    let sql = query_text(scope.category);
    let kinds: Vec<(&'static str, Kind)> = table.columns.iter().map(|c| (c.name, c.kind)).collect();
    let subject = scope.account.clone();
    let params = params![&subject, from, to].to_vec();
    db.stream::<Raw>(&sql, params, |Raw(cells)| {
        let record = as_record(cells, &kinds, &subject, mask);
        let place = record.get("stored_in").and_then(Json::as_str);
        if !place.is_some_and(|place| places.iter().any(|granted| granted == place)) {
            *withheld.entry(place.unwrap_or_default().to_owned()).or_default() += 1;
            return true;
        }
        each(record)
    })
    .await?;
    Ok(withheld)
}

/// The records of a category for the account's own holder, who downloads them: the same as
/// [`collect`] gives, from every place and time, with other parties masked.
pub(crate) async fn own(
    db: &Db,
    account: &Account,
    category: Category,
    mask: &mut Mask,
) -> Result<Vec<Map<String, Json>>> {
    let Some(table) = table(category) else { return Ok(vec![of_account(account, category)]) };
    let kinds: Vec<(&'static str, Kind)> = table.columns.iter().map(|c| (c.name, c.kind)).collect();
    let (from, to) = super::Frame::default().ends();
    let params = params![&account.id, from, to].to_vec();
    let mut records = Vec::new();
    db.stream::<Raw>(&query_text(category), params, |Raw(cells)| {
        records.push(as_record(cells, &kinds, &account.id, mask));
        true
    })
    .await?;
    Ok(records)
}

/// A row whose columns are read as what they are.
struct Raw(Vec<Json>);

impl FromRow for Raw {
    fn from_row(row: &Row) -> Result<Raw> {
        let mut cells = Vec::new();
        for at in 0..row.width() {
            let cell = match row.get::<Option<String>>(at) {
                Ok(text) => text.map_or(Json::Null, Json::String),
                Err(_) => row.get::<Option<i64>>(at)?.map_or(Json::Null, Json::from),
            };
            cells.push(cell);
        }
        Ok(Raw(cells))
    }
}

fn as_record(
    cells: Vec<Json>,
    kinds: &[(&'static str, Kind)],
    subject: &str,
    mask: &mut Mask,
) -> Map<String, Json> {
    let is_masked = |party: &str, cells: &[Json], mask: &Mask| {
        let at = kinds.iter().position(|(name, _)| *name == party);
        let id = at.and_then(|at| cells[at].as_str()).unwrap_or_default();
        id != subject && !mask.opens(id)
    };
    let mut record = Map::new();
    for (at, (name, kind)) in kinds.iter().enumerate() {
        let cell = match kind {
            Kind::Text | Kind::Number | Kind::Lines => cells[at].clone(),
            Kind::Time => time(&cells[at]),
            Kind::Party => match cells[at].as_str() {
                Some(party) if party == subject => cells[at].clone(),
                Some(party) => Json::from(mask.of(party)),
                None => Json::Null,
            },
            Kind::TextOf(party) if is_masked(party, &cells, mask) => Json::Null,
            Kind::TextOf(_) => cells[at].clone(),
        };
        record.insert((*name).to_owned(), cell);
    }
    record
}

fn time(cell: &Json) -> Json {
    cell.as_i64().map_or(Json::Null, |micros| Json::from(Time::from_micros(micros).to_string()))
}

fn of_account(account: &Account, category: Category) -> Map<String, Json> {
    let identity = &account.identity;
    let company = identity.company.as_ref();
    let addresses: Vec<String> = identity
        .addresses
        .iter()
        .map(|a| match &a.since {
            Some(since) => format!("{} ({}, since {since})", a.text, a.country),
            None => format!("{} ({})", a.text, a.country),
        })
        .collect();
    let text = |text: Option<&String>| text.map_or(Json::Null, |t| Json::from(t.as_str()));
    let list = |list: &[String]| Json::from(list.join("; "));
    let of = |name: &str| match name {
        "id" => Json::from(account.id.as_str()),
        "role" => Json::from(account.role.as_str()),
        "status" => Json::from(account.status.as_str()),
        "names" => list(&identity.names),
        "aliases" => list(&identity.aliases),
        "emails" => list(&identity.emails),
        "telephones" => list(&identity.telephones),
        "addresses" => list(&addresses),
        "residence" => account.residence.map_or(Json::Null, |c| Json::from(c.code())),
        "company_name" => text(company.map(|c| &c.legal_name)),
        "company_number" => text(company.and_then(|c| c.registration_number.as_ref())),
        "company_country" => {
            company.and_then(|c| c.country).map_or(Json::Null, |country| Json::from(country.code()))
        }
        "company_representative" => text(company.and_then(|c| c.representative.as_ref())),
        "company_address" => text(company.and_then(|c| c.address.as_ref())),
        "deleted_at" => account.deleted_at.map_or(Json::Null, |t| Json::from(t.to_string())),
        "created" => Json::from(account.created.to_string()),
        "stored_in" => Json::from(account.stored_in.as_str()),
        _ => Json::Null,
    };
    columns(category).iter().map(|column| (column.name.to_owned(), of(column.name))).collect()
}
