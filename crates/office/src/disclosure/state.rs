//! How far a disclosure is, for pages and for the API.

use std::collections::BTreeMap;

use audit::EntryId;
use db::Query;
use files::FileId;
use serde_json::{Value as Json, json};
use values::Time;

use super::{Certificate, Gathered, store};
use crate::requests::{Request, Stage};

/// How far a disclosure is.
#[derive(Clone, Debug)]
pub struct State {
    /// Where the request stands.
    pub stage: Stage,
    /// When the latest order to collect was given, and by whom.
    pub begun: Option<(Time, String)>,
    /// Is a job still to be done? When not, and the request is collecting, it was given up.
    pub waits: bool,
    /// Attempts that failed.
    pub troubles: Vec<Trouble>,
    /// The package, once there is one.
    pub package: Option<Package>,
    /// What was gathered last, for the custodian of records.
    pub gathered: Option<Gathered>,
    /// The custodian's certification of it.
    pub certificate: Option<Certificate>,
    /// Downloads, in order.
    pub downloads: Vec<Download>,
    /// Receipts, in order.
    pub receipts: Vec<Receipt>,
}

/// An attempt that failed.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// When.
    pub at: Time,
    /// Which attempt, from 1.
    pub attempt: i64,
    /// Why: [`super::Error::code`].
    pub code: String,
}

/// A package that waits for the authority, or was fetched.
#[derive(Clone, Debug)]
pub struct Package {
    /// Where its bytes are.
    pub file: FileId,
    /// The SHA-256 of its tag manifest, which the log of deeds names.
    pub digest: Vec<u8>,
    /// The entry in the log of deeds.
    pub entry: EntryId,
    /// Bytes of the encrypted file.
    pub size: u64,
    /// SHA-256 of the encrypted file.
    pub sha256: Vec<u8>,
    /// The public key that checks it (`name+id+base64`).
    pub signed_by: String,
    /// The age recipients that it is encrypted to.
    pub recipients: Vec<String>,
    /// Records in it.
    pub records: u64,
    /// Records that were left out, by the place where they are stored.
    pub withheld: BTreeMap<String, u64>,
    /// When it was ready.
    pub ready_at: Time,
    /// Until when it can be fetched.
    pub deadline: Time,
}

/// A download.
#[derive(Clone, Debug)]
pub struct Download {
    /// When.
    pub at: Time,
    /// The officer's id.
    pub by: String,
}

/// A receipt.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// When.
    pub at: Time,
    /// The officer's id.
    pub by: String,
    /// The SHA-256 that the officer stated.
    pub sha256: Vec<u8>,
    /// Is it that of the file that was sent?
    pub matches: bool,
}

/// Reads how far the disclosure of a request is.
pub async fn state(q: &impl Query, request: &Request) -> db::Result<State> {
    let id = &request.id;
    let latest = store::latest(q, id).await?;
    let waits = match &latest {
        Some((job, _, _)) => db::jobs::is_waiting(q, job).await?,
        None => false,
    };
    let gathered = store::gathered(q, id).await?;
    let certificate = store::certificate(q, id).await?;
    let certificate =
        certificate.filter(|one| gathered.as_ref().is_some_and(|g| g.id == one.gathered));
    Ok(State {
        stage: request.stage,
        gathered,
        certificate,
        begun: latest.map(|(_, at, by)| (at, by)),
        waits,
        troubles: store::troubles(q, id).await?,
        package: store::package(q, id).await?,
        downloads: store::downloads(q, id).await?,
        receipts: store::receipts(q, id).await?,
    })
}

/// Did a custodian certify the package that waits for the authority, or that it has?
pub(crate) async fn is_certified(q: &impl Query, request: &Request) -> db::Result<bool> {
    match request.stage {
        Stage::Ready | Stage::Delivered | Stage::Closed => {
            Ok(store::certificate(q, &request.id).await?.is_some())
        }
        _ => Ok(false),
    }
}

impl State {
    /// Does the package wait for the custodian's certification?
    pub fn waits_for_custodian(&self) -> bool {
        let begun = self.begun.as_ref().map(|(at, _)| *at);
        let gathered = self.gathered.as_ref().map(|gathered| gathered.at);
        self.stage == Stage::Collecting
            && !self.waits
            && self.certificate.is_none()
            && gathered.is_some()
            && gathered >= begun
    }

    /// For the office's API.
    pub fn to_json(&self) -> Json {
        let begun = self.begun.as_ref().map(|(at, by)| json!({ "at": at, "by": by }));
        let trouble = |t: &Trouble| json!({ "at": t.at, "attempt": t.attempt, "code": t.code });
        let download = |d: &Download| json!({ "at": d.at, "by": d.by });
        let receipt = |r: &Receipt| json!({ "at": r.at, "by": r.by, "sha256": hex(&r.sha256), "matches": r.matches });
        json!({
            "stage": self.stage.as_str(),
            "begun": begun,
            "job_waits": self.waits,
            "troubles": self.troubles.iter().map(trouble).collect::<Vec<_>>(),
            "waits_for_custodian": self.waits_for_custodian(),
            "gathered": self.gathered.as_ref().map(|gathered| json!({
                "id": gathered.id, "at": gathered.at, "files": gathered.files,
            })),
            "certificate": self.certificate.as_ref().map(|one| json!({
                "id": one.id, "gathered": one.gathered, "at": one.at, "by": one.by,
            })),
            "package": self.package.as_ref().map(Package::to_json),
            "downloads": self.downloads.iter().map(download).collect::<Vec<_>>(),
            "receipts": self.receipts.iter().map(receipt).collect::<Vec<_>>(),
        })
    }
}

impl Package {
    fn to_json(&self) -> Json {
        json!({
            "digest": hex(&self.digest),
            "log_entry": self.entry.as_str(),
            "size": self.size,
            "sha256": hex(&self.sha256),
            "signed_by": self.signed_by,
            "recipients": self.recipients,
            "records": self.records,
            "withheld": self.withheld,
            "ready_at": self.ready_at,
            "deadline": self.deadline,
        })
    }
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
