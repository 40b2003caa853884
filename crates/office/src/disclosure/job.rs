//! The job that turns confirmed grants into a package. It may be killed at any moment and run again,
//! by another process at the same time too: only the transaction at its end makes a package.
//!
//! Each attempt reads the records as they are then, so each has another digest, and an attempt that
//! died after its seal leaves an entry `disclosure.sealed` in the log. The transaction that ends the
//! collecting says what became of each: `request.ready` names the seal that is the package, and
//! `disclosure.seal-void` every other one (docs/decisions).

use std::{collections::BTreeMap, sync::Arc};

use accounts::AuthorityId;
use audit::{EntryId, Fact};
use db::{
    Tx,
    jobs::{self, Job},
};
use files::{FileId, Stored};
use sealed::Proof;
use serde::Deserialize;
use serde_json::json;
use tlog::Signer;
use values::Time;
use web::App;

use super::{
    CertifiedBy, DisclosureId, Error, Gathered, GatheredFile, GatheredId, Sealing, begin,
    build::{Built, Commission, build},
    store,
};
use crate::{
    requests::{self, By, Request, RequestId, Stage, Told},
    review::{self, ConfirmedGrant, ReviewError},
};

/// The kind of the job.
pub const JOB: &str = "disclosure.collect";

/// Seconds of a day.
const DAY: i64 = 86_400;

#[derive(Deserialize)]
struct Order {
    disclosure: String,
    request: String,
}

/// What becomes the row of the package.
pub(super) struct Done<'a> {
    pub request: &'a RequestId,
    /// What a custodian may certify beside the package.
    pub gathered: Option<(&'a DisclosureId, &'a [GatheredFile])>,
    pub entry: &'a EntryId,
    pub stored: &'a Stored,
    pub signed_by: String,
    pub recipients: Vec<String>,
    pub records: u64,
    pub withheld: &'a BTreeMap<String, u64>,
    pub deadline: Time,
}

/// Does one job of the kind [`JOB`].
///
/// # Errors
/// A reason for the operator, without personal data; the job is tried again then.
pub async fn run(app: &App, job: &Job) -> Result<(), String> {
    let order: Order = serde_json::from_value(job.payload.clone()).map_err(|e| e.to_string())?;
    let disclosure: DisclosureId = order.disclosure.parse().map_err(|_| "no disclosure's id")?;
    let request: RequestId = order.request.parse().map_err(|_| "no request's id")?;
    let Err(error) = attempt(app, job, &disclosure, &request).await else { return Ok(()) };
    let told = match after(app, job, &request, &error).await {
        Ok(true) => return Ok(()),
        Ok(false) => error,
        Err(other) => other,
    };
    // Where not even this can be written, the queue still keeps the reason.
    let _ = note(app, &disclosure, job.attempt, told.code()).await;
    Err(format!("{}: {told}", told.code()))
}

/// What an attempt that failed leads to; true when the job is done all the same.
async fn after(app: &App, job: &Job, id: &RequestId, error: &Error) -> Result<bool, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let request = requests::find(&tx, id).await?;
    match request {
        Some(mut request) if request.stage == Stage::Collecting => {
            if !error.wants_another_decision() {
                return Ok(false);
            }
            let told = Told::inside("request.collection-stopped", json!({ "why": error.code() }));
            requests::step(&tx, &mut request, Stage::Decided, &By::system(), told, now).await?;
        }
        // Withdrawn, or another worker's package is there.
        _ if error.is_overtaken() => {}
        _ => return Ok(false),
    }
    void_strays(&tx, id, now).await?;
    jobs::done(&tx, &job.id).await?;
    tx.commit().await?;
    clean(app, id).await?;
    Ok(true)
}

async fn note(app: &App, id: &DisclosureId, attempt: i64, code: &str) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    store::add_trouble(&tx, id, attempt, code, app.clock.now()).await?;
    Ok(tx.commit().await?)
}

async fn attempt(
    app: &App,
    job: &Job,
    disclosure: &DisclosureId,
    id: &RequestId,
) -> Result<(), Error> {
    let sealing = app.part::<Sealing>()?;
    let log = app.part::<Signer>()?;
    let request = requests::find(&app.db, id).await?.ok_or(Error::NotFound)?;
    if request.stage != Stage::Collecting {
        return Err(Error::NotNow(request.stage));
    }
    let by_custodian = sealing.certified_by == CertifiedBy::Custodian;
    let certified = match by_custodian {
        true => store::certified(&app.db, id).await?,
        false => None,
    };
    let (grants, mut commission) = commission(app, &sealing, &request).await?;
    commission.certificate = certified.as_ref().map(|(certificate, _)| certificate.clone());
    let recipients = commission.recipients.iter().map(ToString::to_string).collect();
    let built = blocking(app, commission).await?;
    let holds = certified.is_some_and(|(_, gathered)| gathered.files == built.files);
    if by_custodian && !holds {
        return wait_for_custodian(app, job, (&request, disclosure), built.files).await;
    }

    let file = FileId::mint(app.clock.now());
    let entry = log_seal(app, job, (&request, disclosure), &built, &file).await?;
    audit::integrate(&app.db, &log, app.clock.now()).await?;
    let proof = prove(app, &log, &entry).await?;
    let Built { sealed, records, withheld, files } = built;
    let key = sealing.key.clone();
    let signed_by = key.verifier().to_string();
    let finished = tokio::task::spawn_blocking(move || {
        let mut file = sealed.finish(&key, &proof)?;
        std::io::Seek::rewind(&mut file)?;
        Ok::<_, Error>(file)
    });
    let bytes = finished.await.map_err(broken)??;
    let bytes = tokio::fs::File::from_std(bytes);
    let stored = app.files.put_reader(&file, bytes, u64::MAX).await?;

    let now = app.clock.now();
    let gathered = (!by_custodian).then_some((disclosure, files.as_slice()));
    let done = Done {
        request: id,
        gathered,
        entry: &entry,
        stored: &stored,
        signed_by,
        recipients,
        records,
        withheld: &withheld,
        deadline: now.plus_seconds(sealing.days * DAY),
    };
    complete(app, job, request.clone(), &grants, &done, now).await?;
    clean(app, id).await
}

/// Keeps what was gathered, for the custodian to certify; nothing is sealed, and what was written is
/// gone.
async fn wait_for_custodian(
    app: &App,
    job: &Job,
    (request, disclosure): (&Request, &DisclosureId),
    files: Vec<GatheredFile>,
) -> Result<(), Error> {
    let now = app.clock.now();
    let mut request = request.clone();
    let gathered = gathering(files, now);
    let records: u64 = gathered.files.iter().map(|file| file.records).sum();
    let logged =
        [("gathered", Fact::Id(gathered.id.as_str())), ("records", Fact::Number(records as i64))];
    let tx = app.db.begin().await?;
    let told = Told { logged: &logged, ..Told::inside("request.gathered", json!({})) };
    let stage = request.stage;
    requests::step(&tx, &mut request, stage, &By::system(), told, now).await?;
    store::add_gathered(&tx, (&request.id, disclosure), &gathered).await?;
    jobs::done(&tx, &job.id).await?;
    Ok(tx.commit().await?)
}

fn gathering(files: Vec<GatheredFile>, now: Time) -> Gathered {
    Gathered { id: GatheredId::mint(now), at: now, files }
}

/// Reads the grants as they are now, and notes in the log what is going to be read for them.
async fn commission(
    app: &App,
    sealing: &Sealing,
    request: &Request,
) -> Result<(Vec<ConfirmedGrant>, Commission), Error> {
    let now = app.clock.now();
    let recipients = begin::recipients(app, request).await?;
    let tx = app.db.begin().await?;
    let grants = review::grants(&tx, &request.id, now).await?;
    if grants.is_empty() {
        return Err(Error::NothingGranted);
    }
    let review = review::load(&tx, &request.id).await?;
    let answers = review::answers(&tx, request).await?;
    for grant in &grants {
        let logged = [
            ("item", Fact::Id(grant.item().as_str())),
            ("proposal", Fact::Id(grant.proposal().as_str())),
        ];
        let entry = audit::Entry {
            kind: "disclosure.reading",
            by: audit::By::System,
            subject: Some(request.id.as_str()),
            at: now,
            details: &logged,
        };
        audit::record(&tx, entry).await?;
    }
    tx.commit().await?;
    let authority: Option<AuthorityId> = request.authority.as_deref().and_then(|a| a.parse().ok());
    let authority = authority.ok_or(Error::NoAuthority)?;
    let authority = accounts::authority(&app.db, &authority).await?.known;
    let commission = Commission {
        request: request.clone(),
        grants: grants.clone(),
        review,
        answers,
        authority,
        recipients,
        clock: app.clock.clone(),
        house: app.config.name.clone(),
        texts: app.texts.clone(),
        key: sealing.key.verifier().to_string(),
        temporary: sealing.temporary.clone(),
        certificate: None,
    };
    Ok((grants, commission))
}

/// Builds outside of the threads that answer people.
async fn blocking(app: &App, commission: Commission) -> Result<Built, Error> {
    let (db, runtime) = (app.db.clone(), tokio::runtime::Handle::current());
    let commission = Arc::new(commission);
    tokio::task::spawn_blocking(move || build(&db, &runtime, &commission)).await.map_err(broken)?
}

fn broken(error: tokio::task::JoinError) -> Error {
    Error::House(web::Problem::internal(error))
}

/// The entry of the log that names the package, in one transaction with the row that says so. A
/// request that was withdrawn meanwhile gets neither.
async fn log_seal(
    app: &App,
    job: &Job,
    (request, disclosure): (&Request, &DisclosureId),
    built: &Built,
    file: &FileId,
) -> Result<EntryId, Error> {
    let now = app.clock.now();
    let digest = built.sealed.digest().0;
    let withheld: u64 = built.withheld.values().sum();
    let logged = [
        ("package", Fact::Digest(audit::Digest::of_document(digest))),
        ("disclosure", Fact::Id(disclosure.as_str())),
        ("attempt", Fact::Number(job.attempt)),
        ("records", Fact::Number(built.records as i64)),
        ("withheld", Fact::Number(withheld as i64)),
    ];
    let tx = app.db.begin().await?;
    if !store::still_collects(&tx, &request.id).await? {
        let there = requests::find(&tx, &request.id).await?.ok_or(Error::NotFound)?;
        return Err(Error::NotNow(there.stage));
    }
    let entry = audit::Entry {
        kind: "disclosure.sealed",
        by: audit::By::System,
        subject: Some(request.id.as_str()),
        at: now,
        details: &logged,
    };
    let entry = audit::record(&tx, entry).await?;
    store::add_seal(&tx, (&request.id, disclosure), (&entry, &digest, file), now).await?;
    tx.commit().await?;
    Ok(entry)
}

async fn prove(app: &App, log: &Signer, entry: &EntryId) -> Result<Proof, Error> {
    let inclusion = audit::inclusion(&app.db, entry).await?;
    Ok(Proof {
        entry: inclusion.leaf,
        index: inclusion.position,
        path: inclusion.path,
        checkpoint: inclusion.checkpoint,
        log_keys: vec![log.verifier()],
    })
}

/// The one transaction that makes a package of all this: if the request still stands where the job
/// saw it, and what was granted is still granted.
async fn complete(
    app: &App,
    job: &Job,
    mut request: Request,
    grants: &[ConfirmedGrant],
    done: &Done<'_>,
    now: Time,
) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let still = review::grants(&tx, &request.id, now).await?;
    if !same(&still, grants) {
        return Err(ReviewError::FactsChanged.into());
    }
    let logged = [
        ("sealed", Fact::Id(done.entry.as_str())),
        ("file", Fact::Digest(audit::Digest::of_document(done.stored.sha256))),
        ("deadline", Fact::Time(done.deadline)),
    ];
    let details = json!({ "deadline": done.deadline });
    let told = Told { logged: &logged, ..Told::openly("request.ready", details) };
    requests::step(&tx, &mut request, Stage::Ready, &By::system(), told, now).await?;
    store::add_package(&tx, done, now).await?;
    if let Some((disclosure, files)) = done.gathered {
        store::add_gathered(&tx, (&request.id, disclosure), &gathering(files.to_vec(), now))
            .await?;
    }
    void_strays(&tx, &request.id, now).await?;
    jobs::done(&tx, &job.id).await?;
    Ok(tx.commit().await?)
}

/// Says in the log that seals of attempts that made no package stand for nothing.
async fn void_strays(tx: &Tx, id: &RequestId, now: Time) -> Result<(), Error> {
    for seal in store::stray_seals(tx, id).await? {
        let logged = [("sealed", Fact::Id(&seal))];
        let entry = audit::Entry {
            kind: "disclosure.seal-void",
            by: audit::By::System,
            subject: Some(id.as_str()),
            at: now,
            details: &logged,
        };
        let entry = audit::record(tx, entry).await?;
        store::add_void(tx, &seal, &entry, now).await?;
    }
    Ok(())
}

/// Do two readings of the grants allow the same?
fn same(one: &[ConfirmedGrant], other: &[ConfirmedGrant]) -> bool {
    use market::custody::ConfirmedGrant as _;
    let equal = |(a, b): (&ConfirmedGrant, &ConfirmedGrant)| {
        a.proposal() == b.proposal()
            && a.account() == b.account()
            && a.frame() == b.frame()
            && a.places() == b.places()
    };
    one.len() == other.len() && one.iter().zip(other).all(equal)
}

/// Removes files that attempts before, or beside this one, have left behind.
async fn clean(app: &App, id: &RequestId) -> Result<(), Error> {
    for file in store::stray_files(&app.db, id).await? {
        // What cannot be removed is nobody's package and encrypted; the next attempt tries again.
        if let Err(error) = app.files.delete(&file).await {
            tracing::warn!(%error, file = file.as_str(), "a stray file stays");
        }
    }
    Ok(())
}
