//! The custodian of records certifies what was gathered: each file of records by its counts and its
//! digest. Where the operator wants it (`packages.certified_by = "custodian"`), nothing is sealed
//! before, and the certificate in the package is the custodian's own; elsewhere the custodian may
//! certify a package that is there, and the certificate lies beside it.

use accounts::{Certify, Permit};
use audit::Fact;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use values::Time;
use web::App;

use super::{CertificateId, Error, GatheredId, begin, build::Ran, store};
use crate::requests::{self, By, Request, RequestId, Stage, Told, model::Category};

/// Who certifies the records of a package.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CertifiedBy {
    /// The program, in the operator's name; a custodian may certify beside the package.
    #[default]
    Program,
    /// A custodian, before the package is sealed.
    Custodian,
}

/// A file of records, as it was gathered. It names no account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GatheredFile {
    /// Its name in the folder of records, without its ending.
    pub stem: String,
    /// The item's place in the request, from 0.
    pub position: usize,
    /// The category of the data.
    pub category: Category,
    /// From when.
    pub from: Option<Time>,
    /// To when.
    pub to: Option<Time>,
    /// Records in it.
    pub records: u64,
    /// Records that were left out because of where they are stored.
    pub withheld: u64,
    /// SHA-256 of the JSON Lines file.
    pub sha256: String,
}

/// The files of one gathering.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// What a certification names.
    pub id: GatheredId,
    /// When.
    pub at: Time,
    /// The files.
    pub files: Vec<GatheredFile>,
}

/// A custodian's certification.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// Its id, which the log of deeds names.
    pub id: CertificateId,
    /// What was certified.
    pub gathered: GatheredId,
    /// When.
    pub at: Time,
    /// By which member of staff.
    pub by: String,
    /// The custodian's name, as it is signed.
    pub name: String,
}

impl GatheredFile {
    pub(super) fn of(ran: &Ran) -> GatheredFile {
        GatheredFile {
            stem: ran.stem.clone(),
            position: ran.position,
            category: ran.category,
            from: ran.frame.from,
            to: ran.frame.to,
            records: ran.rows,
            withheld: ran.withheld.values().sum(),
            sha256: super::state::hex(&ran.sha256),
        }
    }
}

impl Gathered {
    /// What stands for the files in the log of deeds.
    fn digest(&self) -> audit::Digest {
        let text = serde_json::to_vec(&self.files).unwrap_or_default();
        audit::Digest::of_document(Sha256::digest(text).into())
    }
}

/// Certifies what was gathered last, if it is what the custodian saw.
///
/// # Errors
/// [`Error::NotNow`] when nothing was gathered or the request has ended otherwise;
/// [`Error::GatheredAnew`] when other files were gathered since; [`Error::AlreadyCertified`].
pub async fn certify(
    app: &App,
    by: &Permit<Certify>,
    id: &RequestId,
    seen: &GatheredId,
) -> Result<Request, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let mut request = requests::find(&tx, id).await?.ok_or(Error::NotFound)?;
    let stage = request.stage;
    if !may_be_certified(stage) {
        return Err(Error::NotNow(stage));
    }
    let gathered = store::gathered(&tx, id).await?.ok_or(Error::NotNow(stage))?;
    if gathered.id != *seen {
        return Err(Error::GatheredAnew);
    }
    if store::certificate(&tx, id).await?.is_some_and(|one| one.gathered == *seen) {
        return Err(Error::AlreadyCertified);
    }
    let certificate = Certificate {
        id: CertificateId::mint(now),
        gathered: gathered.id.clone(),
        at: now,
        by: by.id().to_owned(),
        name: by.holder().name().to_owned(),
    };
    let records: u64 = gathered.files.iter().map(|file| file.records).sum();
    let logged = [
        ("certificate", Fact::Id(certificate.id.as_str())),
        ("gathered", Fact::Id(gathered.id.as_str())),
        ("files", Fact::Digest(gathered.digest())),
        ("records", Fact::Number(records as i64)),
    ];
    let details = json!({ "certificate": certificate.id.as_str() });
    let told = Told { logged: &logged, ..Told::inside("request.certified", details) };
    let custodian = By::new("staff", by.id());
    requests::step(&tx, &mut request, stage, &custodian, told, now).await?;
    store::add_certificate(&tx, id, &certificate).await?;
    if stage == Stage::Collecting {
        // The collector's order goes on.
        let (_, _, collector) = store::latest(&tx, id).await?.ok_or(Error::NotNow(stage))?;
        begin::enqueue(&tx, id, &collector, now).await?;
    }
    tx.commit().await?;
    Ok(request)
}

/// While the package waits for its certificate, and once it is there.
pub(super) fn may_be_certified(stage: Stage) -> bool {
    matches!(stage, Stage::Collecting | Stage::Ready | Stage::Delivered | Stage::Closed)
}
