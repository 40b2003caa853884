//! All SQL of disclosures.

use std::collections::BTreeMap;

use audit::EntryId;
use db::{FromRow, Query, Result, Row, Tx, jobs::JobId, params};
use files::FileId;
use values::Time;

use super::{
    Certificate, DisclosureId, Download, DownloadId, Gathered, Package, Receipt, ReceiptId,
    Trouble, job::Done,
};
use crate::requests::RequestId;

pub(super) async fn add(
    tx: &Tx,
    id: &DisclosureId,
    request: &RequestId,
    by: &str,
    job: &JobId,
    now: Time,
) -> Result<()> {
    tx.exec(
        "insert into disclosure (id, request_id, at, by_id, job_id) values ($1, $2, $3, $4, $5)",
        &params![id.as_str(), request.as_str(), now, by, job.as_str()],
    )
    .await?;
    Ok(())
}

/// The latest order to collect: its job, when, by whom.
pub(super) async fn latest(
    q: &impl Query,
    request: &RequestId,
) -> Result<Option<(JobId, Time, String)>> {
    let row: Option<(String, Time, String)> = q
        .opt(
            "select job_id, at, by_id from disclosure
             where request_id = $1 order by at desc, id desc limit 1",
            &params![request.as_str()],
        )
        .await?;
    row.map(|(job, at, by)| {
        let job = job.parse().map_err(|_| db::Error::Stored("a job's id".to_owned()))?;
        Ok((job, at, by))
    })
    .transpose()
}

/// Is there a job for the request that is still to be done?
pub(super) async fn waits(q: &impl Query, request: &RequestId) -> Result<bool> {
    match latest(q, request).await? {
        Some((job, _, _)) => db::jobs::is_waiting(q, &job).await,
        None => Ok(false),
    }
}

pub(super) async fn add_trouble(
    tx: &Tx,
    disclosure: &DisclosureId,
    attempt: i64,
    code: &str,
    now: Time,
) -> Result<()> {
    tx.exec(
        "insert into disclosure_trouble (disclosure_id, at, attempt, code)
         values ($1, $2, $3, $4)",
        &params![disclosure.as_str(), now, attempt, code],
    )
    .await?;
    Ok(())
}

pub(super) async fn troubles(q: &impl Query, request: &RequestId) -> Result<Vec<Trouble>> {
    q.rows(
        "select t.at, t.attempt, t.code from disclosure_trouble t
         join disclosure d on d.id = t.disclosure_id
         where d.request_id = $1 order by t.at, t.attempt",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn add_seal(
    tx: &Tx,
    (request, disclosure): (&RequestId, &DisclosureId),
    (entry, digest, file): (&EntryId, &[u8], &FileId),
    now: Time,
) -> Result<()> {
    tx.exec(
        "insert into disclosure_seal (entry_id, request_id, disclosure_id, digest, file_id, at)
         values ($1, $2, $3, $4, $5, $6)",
        &params![entry.as_str(), request.as_str(), disclosure.as_str(), digest, file.as_str(), now],
    )
    .await?;
    Ok(())
}

/// Does the request still collect? Whoever asks holds it until the transaction ends, so that the
/// end of collecting comes before or after what is done here, never in between.
pub(super) async fn still_collects(tx: &Tx, request: &RequestId) -> Result<bool> {
    let row: Option<(String,)> = tx
        .opt("select stage from request where id = $1 for update", &params![request.as_str()])
        .await?;
    Ok(row.is_some_and(|(stage,)| stage == "collecting"))
}

/// Seals that are neither the package's nor declared void yet.
pub(super) async fn stray_seals(tx: &Tx, request: &RequestId) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx
        .rows(
            "select s.entry_id from disclosure_seal s
             left join disclosure_package p on p.entry_id = s.entry_id
             left join disclosure_seal_void v on v.seal_id = s.entry_id
             where s.request_id = $1 and p.entry_id is null and v.seal_id is null
             order by s.entry_id",
            &params![request.as_str()],
        )
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub(super) async fn add_void(tx: &Tx, seal: &str, entry: &EntryId, now: Time) -> Result<()> {
    tx.exec(
        "insert into disclosure_seal_void (seal_id, entry_id, at) values ($1, $2, $3)",
        &params![seal, entry.as_str(), now],
    )
    .await?;
    Ok(())
}

/// Files that were begun for the request and became nobody's package.
pub(super) async fn stray_files(q: &impl Query, request: &RequestId) -> Result<Vec<FileId>> {
    let rows: Vec<(String,)> = q
        .rows(
            "select s.file_id from disclosure_seal s
             left join disclosure_package p on p.entry_id = s.entry_id
             where s.request_id = $1 and p.entry_id is null",
            &params![request.as_str()],
        )
        .await?;
    rows.into_iter()
        .map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a file's id".to_owned())))
        .collect()
}

pub(super) async fn add_package(tx: &Tx, done: &Done<'_>, now: Time) -> Result<()> {
    tx.exec(
        "insert into disclosure_package (request_id, entry_id, size, sha256, signed_by, recipients,
           records, withheld, ready_at, deadline)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &params![
            done.request.as_str(),
            done.entry.as_str(),
            done.stored.size as i64,
            done.stored.sha256.as_slice(),
            &done.signed_by,
            serde_json::json!(done.recipients),
            done.records as i64,
            serde_json::json!(done.withheld),
            now,
            done.deadline
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn add_gathered(
    tx: &Tx,
    (request, disclosure): (&RequestId, &DisclosureId),
    gathered: &Gathered,
) -> Result<()> {
    tx.exec(
        "insert into disclosure_gathered (id, request_id, disclosure_id, at, files)
         values ($1, $2, $3, $4, $5)",
        &params![
            gathered.id.as_str(),
            request.as_str(),
            disclosure.as_str(),
            gathered.at,
            serde_json::json!(gathered.files)
        ],
    )
    .await?;
    Ok(())
}

/// What was gathered last.
pub(super) async fn gathered(q: &impl Query, request: &RequestId) -> Result<Option<Gathered>> {
    q.opt(
        "select id, at, files from disclosure_gathered
         where request_id = $1 order by at desc, id desc limit 1",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn add_certificate(
    tx: &Tx,
    request: &RequestId,
    certificate: &Certificate,
) -> Result<()> {
    tx.exec(
        "insert into disclosure_certificate (id, request_id, gathered_id, at, by_id, name)
         values ($1, $2, $3, $4, $5, $6)",
        &params![
            certificate.id.as_str(),
            request.as_str(),
            certificate.gathered.as_str(),
            certificate.at,
            &certificate.by,
            &certificate.name
        ],
    )
    .await?;
    Ok(())
}

/// The newest certification.
pub(super) async fn certificate(
    q: &impl Query,
    request: &RequestId,
) -> Result<Option<Certificate>> {
    q.opt(
        "select id, gathered_id, at, by_id, name from disclosure_certificate
         where request_id = $1 order by at desc, id desc limit 1",
        &params![request.as_str()],
    )
    .await
}

/// The newest certification, with what it certifies.
pub(super) async fn certified(
    q: &impl Query,
    request: &RequestId,
) -> Result<Option<(Certificate, Gathered)>> {
    let Some(certificate) = certificate(q, request).await? else { return Ok(None) };
    let sql = "select id, at, files from disclosure_gathered where id = $1";
    let gathered = q.one(sql, &params![certificate.gathered.as_str()]).await?;
    Ok(Some((certificate, gathered)))
}

pub(super) async fn package(q: &impl Query, request: &RequestId) -> Result<Option<Package>> {
    q.opt(
        "select s.file_id, s.digest, p.entry_id, p.size, p.sha256, p.signed_by, p.recipients,
           p.records, p.withheld, p.ready_at, p.deadline
         from disclosure_package p join disclosure_seal s on s.entry_id = p.entry_id
         where p.request_id = $1",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn add_download(
    tx: &Tx,
    request: &RequestId,
    by: &str,
    now: Time,
) -> Result<DownloadId> {
    let id = DownloadId::mint(now);
    tx.exec(
        "insert into disclosure_download (id, request_id, at, by_id) values ($1, $2, $3, $4)",
        &params![id.as_str(), request.as_str(), now, by],
    )
    .await?;
    Ok(id)
}

pub(super) async fn downloads(q: &impl Query, request: &RequestId) -> Result<Vec<Download>> {
    q.rows(
        "select at, by_id from disclosure_download where request_id = $1 order by at, id",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn add_receipt(
    tx: &Tx,
    request: &RequestId,
    receipt: &Receipt,
) -> Result<ReceiptId> {
    let id = ReceiptId::mint(receipt.at);
    tx.exec(
        "insert into disclosure_receipt (id, request_id, at, by_id, sha256, matches)
         values ($1, $2, $3, $4, $5, $6)",
        &params![
            id.as_str(),
            request.as_str(),
            receipt.at,
            &receipt.by,
            receipt.sha256.as_slice(),
            receipt.matches
        ],
    )
    .await?;
    Ok(id)
}

pub(super) async fn receipts(q: &impl Query, request: &RequestId) -> Result<Vec<Receipt>> {
    q.rows(
        "select at, by_id, sha256, matches from disclosure_receipt
         where request_id = $1 order by at, id",
        &params![request.as_str()],
    )
    .await
}

impl FromRow for Trouble {
    fn from_row(row: &Row) -> Result<Trouble> {
        Ok(Trouble { at: row.get(0)?, attempt: row.get(1)?, code: row.get(2)? })
    }
}

impl FromRow for Package {
    fn from_row(row: &Row) -> Result<Package> {
        let size: i64 = row.get(3)?;
        let records: i64 = row.get(7)?;
        let withheld: BTreeMap<String, u64> = row.json(8)?;
        Ok(Package {
            file: row.parse(0)?,
            digest: row.get(1)?,
            entry: row.parse(2)?,
            size: size.unsigned_abs(),
            sha256: row.get(4)?,
            signed_by: row.get(5)?,
            recipients: row.json(6)?,
            records: records.unsigned_abs(),
            withheld,
            ready_at: row.get(9)?,
            deadline: row.get(10)?,
        })
    }
}

impl FromRow for Gathered {
    fn from_row(row: &Row) -> Result<Gathered> {
        Ok(Gathered { id: row.parse(0)?, at: row.get(1)?, files: row.json(2)? })
    }
}

impl FromRow for Certificate {
    fn from_row(row: &Row) -> Result<Certificate> {
        Ok(Certificate {
            id: row.parse(0)?,
            gathered: row.parse(1)?,
            at: row.get(2)?,
            by: row.get(3)?,
            name: row.get(4)?,
        })
    }
}

impl FromRow for Download {
    fn from_row(row: &Row) -> Result<Download> {
        Ok(Download { at: row.get(0)?, by: row.get(1)? })
    }
}

impl FromRow for Receipt {
    fn from_row(row: &Row) -> Result<Receipt> {
        Ok(Receipt { at: row.get(0)?, by: row.get(1)?, sha256: row.get(2)?, matches: row.get(3)? })
    }
}
