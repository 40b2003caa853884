//! Authorities: added, suspended, resumed; the keys that their disclosures are encrypted to.

use super::{NewAuthority, Status, store};
use crate::AuthorityId;
use crate::deed::{self, Deed};
use crate::permit::{Administer, Permit};
use web::{App, Problem};

/// Adds an authority.
///
/// # Errors
/// Faulty fields.
pub async fn add_authority(
    app: &App,
    by: &Permit<Administer>,
    new: &NewAuthority,
) -> Result<AuthorityId, Problem> {
    check_authority(new)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let id = store::insert_authority(&tx, new, now).await?;
    deed::record(&tx, Deed { kind: "authority.added", by: by.by(), subject: id.as_str(), at: now })
        .await?;
    tx.commit().await?;
    Ok(id)
}

fn check_authority(new: &NewAuthority) -> Result<(), Problem> {
    let mut problem = Problem::invalid();
    let needed = [
        ("/name", &new.name),
        ("/address", &new.address),
        ("/call_back", &new.call_back),
        ("/call_back_source", &new.call_back_source),
    ];
    for (pointer, value) in needed {
        if value.trim().is_empty() {
            problem = problem.field(pointer, "required");
        }
    }
    if new.domains.is_empty() || !new.domains.iter().all(|domain| is_domain(domain)) {
        problem = problem.field("/domains", "not-a-domain");
    }
    if !new.recipients.iter().all(|key| is_recipient(key)) {
        problem = problem.field("/recipients", "not-a-recipient");
    }
    problem.or_ok()
}

pub(super) fn is_domain(text: &str) -> bool {
    let label = |part: &str| {
        (1..=63).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !part.starts_with('-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(label)
}

/// The outward form of an age X25519 recipient; the package builder parses it in full.
fn is_recipient(text: &str) -> bool {
    text.len() == 62
        && text.starts_with("age1")
        && text[4..].bytes().all(|b| b"qpzry9x8gf2tvdw0s3jn54khce6mua7l".contains(&b))
}

/// Changes an authority's keys for disclosures.
///
/// # Errors
/// The faulty field `recipients`; 404.
pub async fn change_recipients(
    app: &App,
    by: &Permit<Administer>,
    id: &AuthorityId,
    recipients: &[String],
) -> Result<(), Problem> {
    if !recipients.iter().all(|key| is_recipient(key)) {
        return Err(Problem::invalid().field("/recipients", "not-a-recipient"));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    store::set_recipients(&tx, id, recipients).await?;
    let changed =
        Deed { kind: "authority.keys-changed", by: by.by(), subject: id.as_str(), at: now };
    deed::record(&tx, changed).await?;
    tx.commit().await?;
    Ok(())
}

/// Suspends an authority, or takes the suspension back. Its officers cannot act meanwhile.
pub async fn set_authority_status(
    app: &App,
    by: &Permit<Administer>,
    id: &AuthorityId,
    status: Status,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    match store::set_authority_status(&tx, id, status).await? {
        false => store::authority(&tx, id).await.map(|_| ())?,
        true => {
            let kind = match status {
                Status::Suspended => "authority.suspended",
                _ => "authority.resumed",
            };
            deed::record(&tx, Deed { kind, by: by.by(), subject: id.as_str(), at: now }).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}
