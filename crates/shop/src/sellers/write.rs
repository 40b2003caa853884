//! Deeds on stores. Each works in its caller's transaction and adds its entry to the log.

use super::model::Operator;
use super::{Changes, Document, DocumentId, NewStore, Status, StoreId, slug_of, store};
use crate::fault::{self, Fault};
use db::{Query, Tx, params};
use values::Time;
use web::Problem;

/// Why a deed on a store was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such store.
    #[error("no such store")]
    NotFound,
    /// Something is wrong with what was written.
    #[error("faults in {} fields", .0.len())]
    Faults(Vec<Fault>),
    /// The account has a store already.
    #[error("the account has a store")]
    HasStore,
    /// Somebody else has changed the store meanwhile, or it may not become that.
    #[error("the store is another by now")]
    Stale,
    /// The database.
    #[error(transparent)]
    Db(#[from] db::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::NotFound => Problem::not_found(),
            Error::Faults(faults) => fault::problem(&faults),
            Error::HasStore => Problem::new(axum::http::StatusCode::CONFLICT, "has-store"),
            Error::Stale => Problem::conflict(),
            Error::Db(error) => error.into(),
        }
    }
}

/// What of its price the marketplace takes from a new store: ten percent, until the operator says otherwise.
pub(super) const COMMISSION_BP: i64 = 1_000;

/// Registers the store of an account that applies to sell; the operator opens it.
pub async fn register(
    tx: &Tx,
    account: &str,
    new: &NewStore,
    by: audit::By<'_>,
    now: Time,
) -> Result<StoreId, Error> {
    new.check().map_err(Error::Faults)?;
    if store::by_account(tx, account).await?.is_some() {
        return Err(Error::HasStore);
    }
    let id = StoreId::mint(now);
    let base = slug_of(&new.name);
    // A second store of the same name gets a number; two at the same moment get different ones.
    let mut slug = base.clone();
    for number in 2.. {
        let made = tx
            .exec(
                "insert into store (id, account_id, slug, kind, name, language, about, country, currency,
                   status, commission_bp, version, created)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'applied', $10, 1, $11)
                 on conflict (slug) do nothing",
                &params![
                    id.as_str(),
                    account,
                    &slug,
                    new.kind.code(),
                    new.name.trim(),
                    new.language.code(),
                    new.about.trim(),
                    new.country.code(),
                    new.currency.code(),
                    COMMISSION_BP,
                    now
                ],
            )
            .await
            .map_err(|error| match error {
                db::Error::Unique(_) => Error::HasStore,
                other => other.into(),
            })?;
        if made == 1 {
            break;
        }
        slug = format!("{base}-{number}");
    }
    let details = details(&new.trader)?;
    let sql = "insert into store_trader (store_id, details) values ($1, $2)";
    tx.exec(sql, &params![id.as_str(), details]).await?;
    tx.exec("update account set role = 'both' where id = $1 and role = 'buyer'", &params![account])
        .await?;
    record(tx, "store.applied", &id, by, now).await?;
    Ok(id)
}

/// Changes what the store says of itself and of its trader, if it is still the version that was seen.
pub async fn change(
    tx: &Tx,
    id: &StoreId,
    version: i64,
    changes: &Changes,
    by: audit::By<'_>,
    now: Time,
) -> Result<(), Error> {
    changes.check().map_err(Error::Faults)?;
    let changed = tx
        .exec(
            "update store set name = $3, about = $4, language = $5, country = $6, logo = $7,
               version = version + 1 where id = $1 and version = $2",
            &params![
                id.as_str(),
                version,
                changes.name.trim(),
                changes.about.trim(),
                changes.language.code(),
                changes.country.code(),
                changes.logo.clone()
            ],
        )
        .await?;
    if changed == 0 {
        return Err(missing(tx, id).await?);
    }
    let sql = "update store_trader set details = $2 where store_id = $1";
    tx.exec(sql, &params![id.as_str(), details(&changes.trader)?]).await?;
    touch_listings(tx, id, now).await?;
    record(tx, "store.changed", id, by, now).await
}

/// Opens, pauses, suspends or closes a store.
pub async fn set_status(
    tx: &Tx,
    id: &StoreId,
    next: Status,
    operator: Operator,
    by: audit::By<'_>,
    now: Time,
) -> Result<(), Error> {
    let found = store::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    if !found.status.may_become(next, operator) {
        return Err(Error::Stale);
    }
    let changed = tx
        .exec(
            "update store set status = $3, version = version + 1, opened = coalesce(opened, $4)
             where id = $1 and status = $2",
            &params![
                id.as_str(),
                found.status.code(),
                next.code(),
                (next == Status::Open).then_some(now)
            ],
        )
        .await?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    touch_listings(tx, id, now).await?;
    let kind = match next {
        Status::Open => "store.opened",
        Status::Paused => "store.paused",
        Status::Suspended => "store.suspended",
        Status::Closed | Status::Applied => "store.closed",
    };
    record(tx, kind, id, by, now).await
}

/// Says what the marketplace takes, in hundredths of a percent; for orders from now on.
pub async fn set_commission(
    tx: &Tx,
    id: &StoreId,
    basis_points: i64,
    by: audit::By<'_>,
    now: Time,
) -> Result<(), Error> {
    if !(0..=5_000).contains(&basis_points) {
        let mut faults = fault::Faults::default();
        faults.add("/commission", "store-commission");
        return Err(Error::Faults(faults.0));
    }
    let sql = "update store set commission_bp = $2, version = version + 1 where id = $1";
    match tx.exec(sql, &params![id.as_str(), basis_points]).await? {
        0 => Err(Error::NotFound),
        _ => record(tx, "store.commission", id, by, now).await,
    }
}

/// Adds a document, whose bytes lie in the files already.
pub async fn add_document(
    tx: &Tx,
    store: &StoreId,
    document: &Document,
    by: audit::By<'_>,
    now: Time,
) -> Result<DocumentId, Error> {
    tx.exec(
        "insert into store_document (id, store_id, kind, name, file, size, expires, created)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        &params![
            document.id.as_str(),
            store.as_str(),
            &document.kind,
            &document.name,
            &document.file,
            document.size,
            document.expires.clone(),
            now
        ],
    )
    .await?;
    record(tx, "store.document", store, by, now).await?;
    Ok(document.id.clone())
}

/// The listings of a store are seen anew by search and caches: their store is another.
async fn touch_listings(tx: &Tx, id: &StoreId, now: Time) -> Result<(), Error> {
    let sql = "update listing set changed = case when changed >= $2 then changed + 1 else $2 end
               where store_id = $1 and status = 'active'";
    tx.exec(sql, &params![id.as_str(), now]).await?;
    Ok(())
}

async fn missing(q: &impl Query, id: &StoreId) -> Result<Error, Error> {
    Ok(match store::by_id(q, id).await? {
        Some(_) => Error::Stale,
        None => Error::NotFound,
    })
}

fn details(trader: &super::Trader) -> Result<String, Error> {
    serde_json::to_string(trader).map_err(|e| db::Error::Stored(e.to_string()).into())
}

async fn record(
    tx: &Tx,
    kind: &'static str,
    id: &StoreId,
    by: audit::By<'_>,
    at: Time,
) -> Result<(), Error> {
    let entry = audit::Entry { kind, by, subject: Some(id.as_str()), at, details: &[] };
    audit::record(tx, entry).await.map_err(|e| db::Error::Driver(e.to_string()))?;
    Ok(())
}
