//! The collector begins: the request is `collecting` and a job waits, or nothing has happened.

use accounts::{Collect, Permit};
use sealed::Recipient;
use serde_json::json;
use values::Time;
use web::App;

use super::{DisclosureId, Error, JOB, Sealing, store};
use crate::{
    requests::{self, By, Request, RequestId, Stage, Told},
    review,
};

/// Begins the collection for a decided request, or begins it again when its job was given up.
/// Asking twice is no harm: a job that waits or runs is left alone.
///
/// # Errors
/// [`Error::NothingGranted`], [`Error::NoAuthority`], [`Error::NoRecipient`] and
/// [`Error::BadRecipient`] before anything happens; [`Error::Review`] when the decision does not
/// hold any more; [`Error::NotNow`].
pub async fn begin(app: &App, by: &Permit<Collect>, id: &str) -> Result<RequestId, Error> {
    app.part::<Sealing>()?;
    let now = app.clock.now();
    let id: RequestId = id.parse().map_err(|_| Error::NotFound)?;
    let request = requests::find(&app.db, &id).await?.ok_or(Error::NotFound)?;
    may_begin(&request)?;
    recipients(app, &request).await?;
    let tx = app.db.begin().await?;
    let mut request = requests::find(&tx, &id).await?.ok_or(Error::NotFound)?;
    may_begin(&request)?;
    if request.stage == Stage::Collecting && store::waits(&tx, &id).await? {
        return Ok(id);
    }
    let grants = review::grants(&tx, &id, now).await?;
    if grants.is_empty() {
        return Err(Error::NothingGranted);
    }
    let deed = match request.stage {
        Stage::Collecting => "request.collecting-again",
        _ => "request.collecting",
    };
    let logged = [("grants", audit::Fact::Number(grants.len() as i64))];
    let told = Told { logged: &logged, ..Told::plainly(deed) };
    let asker = By::new("staff", by.id());
    requests::step(&tx, &mut request, Stage::Collecting, &asker, told, now).await?;
    enqueue(&tx, &id, by.id(), now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Puts the order into the queue.
pub(super) async fn enqueue(
    tx: &db::Tx,
    request: &RequestId,
    by: &str,
    now: Time,
) -> Result<(), Error> {
    let disclosure = DisclosureId::mint(now);
    let payload = json!({ "disclosure": disclosure.as_str(), "request": request.as_str() });
    let job = db::jobs::enqueue(tx, JOB, &payload, now, now).await?;
    Ok(store::add(tx, &disclosure, request, by, &job, now).await?)
}

fn may_begin(request: &Request) -> Result<(), Error> {
    match request.stage {
        Stage::Decided | Stage::Collecting => Ok(()),
        other => Err(Error::NotNow(other)),
    }
}

/// The keys of the authority that the package will be encrypted to.
pub(super) async fn recipients(app: &App, request: &Request) -> Result<Vec<Recipient>, Error> {
    let id = request.authority.as_deref().and_then(|id| id.parse().ok());
    let id = id.ok_or(Error::NoAuthority)?;
    let authority = accounts::authority(&app.db, &id).await?;
    let keys = &authority.known.recipients;
    if keys.is_empty() {
        return Err(Error::NoRecipient);
    }
    keys.iter().map(|key| key.parse().map_err(|_| Error::BadRecipient)).collect()
}
