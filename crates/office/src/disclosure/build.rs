//! Builds the package: records through the custodian's window, and the papers about them, streamed
//! into an encrypted file that has no name. Synchronous; the job runs it on a thread of its own.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    path::PathBuf,
};

use accounts::people::NewAuthority;
use db::Db;
use market::custody::{self, ConfirmedGrant as _, Frame, Mask};
use sealed::{Column, Info, Recipient, Records, Sealed, Writer};
use tokio::runtime::Handle;
use values::{Clock, Time};
use web::Texts;

use super::{Certificate, Error, GatheredFile, papers, written};
use crate::{
    requests::{Request, model::Category},
    review::{Answer, ConfirmedGrant, Review},
};

/// All that the builder has to know; it reads nothing else but the granted records.
pub(super) struct Commission {
    pub request: Request,
    pub grants: Vec<ConfirmedGrant>,
    pub review: Review,
    pub answers: Vec<Answer>,
    pub authority: NewAuthority,
    pub recipients: Vec<Recipient>,
    pub clock: Clock,
    pub house: String,
    pub texts: Texts,
    pub key: String,
    pub temporary: PathBuf,
    /// The custodian's certification, where it goes into the package.
    pub certificate: Option<Certificate>,
}

/// A package that waits for its proof.
pub(super) struct Built {
    pub sealed: Sealed<File>,
    pub records: u64,
    pub withheld: BTreeMap<String, u64>,
    pub files: Vec<GatheredFile>,
}

/// A query that was run for a grant, as the package tells it.
pub(super) struct Ran {
    pub stem: String,
    pub position: usize,
    pub item: String,
    pub category: Category,
    pub account: String,
    pub frame: Frame,
    pub places: Vec<String>,
    pub text: String,
    pub at: Time,
    pub sha256: [u8; 32],
    pub rows: u64,
    pub withheld: BTreeMap<String, u64>,
}

/// Builds the package of a commission up to its digest.
pub(super) fn build(db: &Db, runtime: &Handle, commission: &Commission) -> Result<Built, Error> {
    let made = commission.clock.now();
    let out = tempfile::tempfile_in(&commission.temporary)?;
    let mut writer = Writer::create(out, info(commission, made), &commission.recipients)?;
    let mut mask = Mask::revealing(accounts(&commission.grants, |_| true));
    let mut ran = Vec::new();
    for (index, grant) in commission.grants.iter().enumerate() {
        mask.open_only(accounts(&commission.grants, |g| g.category() == grant.category()));
        let stem = stem(commission, index)?;
        ran.push(collect(db, runtime, commission, (grant, stem), &mut mask, &mut writer)?);
    }
    let report = papers::report(commission, &ran, made)?;
    let files: Vec<GatheredFile> = ran.iter().map(GatheredFile::of).collect();
    let certificate = papers::certificate(commission, &files, made)?;
    writer.file("data/report.pdf", report.as_slice())?;
    writer.file("data/certificate.pdf", certificate.as_slice())?;
    writer.file("data/decision.json", written::decision(commission).as_bytes())?;
    writer.file("data/queries.json", written::queries(&ran).as_bytes())?;
    let mut withheld = BTreeMap::new();
    for (place, count) in ran.iter().flat_map(|ran| &ran.withheld) {
        *withheld.entry(place.clone()).or_default() += count;
    }
    let records = ran.iter().map(|ran| ran.rows).sum();
    Ok(Built { sealed: writer.seal()?, records, withheld, files })
}

/// Reads the records of one grant into their pair of files.
fn collect(
    db: &Db,
    runtime: &Handle,
    commission: &Commission,
    (grant, stem): (&ConfirmedGrant, String),
    mask: &mut Mask,
    writer: &mut Writer<File>,
) -> Result<Ran, Error> {
    let category = category(commission, grant)?;
    let frame = frame(category, grant.frame());
    let columns = custody::columns(grant.category());
    let spec = Records {
        stem: stem.clone(),
        item: grant.item().to_string(),
        category: category.as_str().to_owned(),
        from: frame.from,
        to: frame.to,
        time_column: "created".to_owned(),
        columns: columns.iter().map(|c| Column::new(c.name, kind(c.kind), c.meaning)).collect(),
    };
    let at = commission.clock.now();
    let mut sink = writer.records(spec)?;
    let mut fault = None;
    let each = |record| match sink.write(&record) {
        Ok(()) => true,
        Err(error) => {
            fault = Some(error);
            false
        }
    };
    let scope = custody::Scope::of(grant);
    let withheld = runtime.block_on(custody::collect(db, &scope, mask, each))?;
    if let Some(fault) = fault {
        return Err(fault.into());
    }
    let rows = sink.finish()?;
    let file = format!("data/records/{stem}.jsonl");
    Ok(Ran {
        rows,
        sha256: writer.digest_of(&file).ok_or(Error::NotFound)?,
        stem,
        position: grant.position(),
        item: grant.item().to_string(),
        category,
        account: grant.account().to_owned(),
        frame,
        places: grant.places().to_vec(),
        text: custody::query_text(grant.category()),
        at,
        withheld,
    })
}

fn info(commission: &Commission, made: Time) -> Info {
    let request = &commission.request;
    let label = |name: &str, value: &str| {
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        (name.to_owned(), value.trim().to_owned())
    };
    let labels = vec![
        label("Source-Organization", &commission.house),
        label("External-Identifier", &request.number),
        label("Internal-Sender-Identifier", request.id.as_str()),
        label("Guide-Version", &request.guide_version),
    ];
    Info {
        name: request.number.clone(),
        made,
        labels: labels.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        temporary: commission.temporary.clone(),
    }
}

fn accounts(
    grants: &[ConfirmedGrant],
    which: impl Fn(&ConfirmedGrant) -> bool,
) -> BTreeSet<String> {
    grants.iter().filter(|grant| which(grant)).map(|grant| grant.account().to_owned()).collect()
}

/// `01-orders`; where an item has several accounts, `01-orders-2` for the second.
fn stem(commission: &Commission, index: usize) -> Result<String, Error> {
    let grant = &commission.grants[index];
    let before = &commission.grants[..index];
    let nth = before.iter().filter(|other| other.item() == grant.item()).count() + 1;
    let word = category(commission, grant)?.as_str();
    let number = grant.position() + 1;
    Ok(match nth {
        1 => format!("{number:02}-{word}"),
        nth => format!("{number:02}-{word}-{nth}"),
    })
}

/// The schema's word for what was granted.
fn category(commission: &Commission, grant: &ConfirmedGrant) -> Result<Category, Error> {
    let standing = commission.review.item(grant.item());
    standing.map(|standing| standing.item.category).ok_or(Error::NotFound)
}

/// What an account is has no time frame; a frame that was named for it limits nothing.
fn frame(category: Category, granted: Frame) -> Frame {
    match category {
        Category::Identification | Category::Subscriber => Frame::default(),
        _ => granted,
    }
}

/// The kind of a column, as the package's schema names it.
fn kind(kind: custody::ColumnKind) -> &'static str {
    match kind {
        custody::ColumnKind::Number => "integer",
        custody::ColumnKind::Time => "time",
        custody::ColumnKind::Party => "account",
        custody::ColumnKind::Text | custody::ColumnKind::Lines | custody::ColumnKind::TextOf(_) => {
            "text"
        }
    }
}
