//! Deeds on ways of sending. Each works in its caller's transaction, on profiles of the store that it is
//! given, and adds its entry to the log. Orders keep the offer that they were placed with.

use super::{NewProfile, Profile, ShippingId, store};
use crate::fault::{self, Fault, Faults};
use crate::sellers::{self, StoreId};
use db::Tx;
use values::Time;
use web::Problem;

/// Profiles that a store has at most.
const MOST_PROFILES: i64 = 20;

/// Why a deed was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The store has no such profile.
    #[error("no such way of sending")]
    NotFound,
    /// Something is wrong with what was written.
    #[error("faults in {} fields", .0.len())]
    Faults(Vec<Fault>),
    /// Listings are sent by it.
    #[error("{0} listings are sent by it")]
    InUse(i64),
    /// The database.
    #[error(transparent)]
    Db(#[from] db::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::NotFound => Problem::not_found(),
            Error::Faults(faults) => fault::problem(&faults),
            Error::InUse(_) => Problem::new(axum::http::StatusCode::CONFLICT, "shipping-in-use"),
            Error::Db(error) => error.into(),
        }
    }
}

/// Makes a way of sending.
pub async fn create(
    tx: &Tx,
    of: &StoreId,
    new: &NewProfile,
    by: audit::By<'_>,
    now: Time,
) -> Result<ShippingId, Error> {
    new.check().map_err(Error::Faults)?;
    let owner = sellers::by_id(tx, of).await?.ok_or(Error::NotFound)?;
    if store::count(tx, of).await? >= MOST_PROFILES {
        let mut faults = Faults::default();
        faults.add_with("/name", "shipping-profiles", MOST_PROFILES);
        return Err(Error::Faults(faults.0));
    }
    let profile = Profile {
        id: ShippingId::mint(now),
        store: of.clone(),
        name: new.name.trim().to_owned(),
        handling_days: new.handling_days,
        currency: owner.currency,
        lanes: new.lanes.clone(),
        created: now,
    };
    store::insert(tx, &profile).await?;
    store::touch_listings(tx, of, &profile.id, now).await?;
    record(tx, "shipping.created", &profile.id, by, now).await?;
    Ok(profile.id)
}

/// Says all of it anew.
pub async fn change(
    tx: &Tx,
    of: &StoreId,
    id: &ShippingId,
    new: &NewProfile,
    by: audit::By<'_>,
    now: Time,
) -> Result<(), Error> {
    new.check().map_err(Error::Faults)?;
    let said = (new.name.trim(), new.handling_days);
    if !store::update(tx, of, id, said, &new.lanes).await? {
        return Err(Error::NotFound);
    }
    store::touch_listings(tx, of, id, now).await?;
    record(tx, "shipping.changed", id, by, now).await
}

/// Takes away a way of sending that no listing names.
pub async fn delete(
    tx: &Tx,
    of: &StoreId,
    id: &ShippingId,
    by: audit::By<'_>,
    now: Time,
) -> Result<(), Error> {
    let uses = store::uses(tx, id).await?;
    if uses > 0 {
        // Another store's profile is not known of, whoever uses it.
        let found = store::by_id(tx, id).await?.filter(|profile| profile.store == *of);
        return Err(found.map_or(Error::NotFound, |_| Error::InUse(uses)));
    }
    if !store::delete(tx, of, id).await? {
        return Err(Error::NotFound);
    }
    store::touch_listings(tx, of, id, now).await?;
    record(tx, "shipping.deleted", id, by, now).await
}

async fn record(
    tx: &Tx,
    kind: &'static str,
    id: &ShippingId,
    by: audit::By<'_>,
    at: Time,
) -> Result<(), Error> {
    let entry = audit::Entry { kind, by, subject: Some(id.as_str()), at, details: &[] };
    audit::record(tx, entry).await.map_err(|e| db::Error::Driver(e.to_string()))?;
    Ok(())
}
