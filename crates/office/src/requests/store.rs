//! All SQL of requests.

use db::{FromRow, Query, Result, Row, Tx, params};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use values::Time;

use super::{
    By, Document, DocumentId, Fact, FactId, Item, ItemId, Request, RequestId, model::Body,
    stage::Stage,
};

const COLUMNS: &str = "id, number, stage, version, kind, authority_id, registered_by_kind,
    registered_by, received_at, language, guide_version, refers_to,
    (select count(*) from request_fact f where f.request_id = request.id and f.for_authority)";

/// A request's own row, before what was served is read.
struct Head(Request);

/// The next number of a series, from 1. Whoever takes one holds the series until it commits.
pub(super) async fn next_number(tx: &Tx, series: &str) -> Result<i64> {
    let (next,): (i64,) = tx
        .one(
            "insert into number_series (name, next) values ($1, 2)
             on conflict (name) do update set next = number_series.next + 1 returning next",
            &params![series],
        )
        .await?;
    Ok(next - 1)
}

pub(super) async fn insert(tx: &Tx, request: &Request, reference: Option<&[u8]>) -> Result<()> {
    tx.exec(
        "insert into request (id, number, stage, version, kind, authority_id, registered_by_kind,
           registered_by, received_at, language, guide_version, reference_hash, refers_to)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        &params![
            request.id.as_str(),
            &request.number,
            request.stage.as_str(),
            request.version,
            request.body.kind.as_str(),
            request.authority.clone(),
            &*request.registered_by.kind,
            &*request.registered_by.id,
            request.received_at,
            request.language.code(),
            &request.guide_version,
            reference,
            request.refers_to.as_ref().map(RequestId::as_str),
        ],
    )
    .await?;
    Ok(())
}

/// Keeps the bytes that were served or supplied, next in order.
pub(super) async fn add_body(
    tx: &Tx,
    request: &RequestId,
    bytes: &[u8],
    by: &By,
    at: Time,
) -> Result<()> {
    tx.exec(
        "insert into request_body (request_id, position, bytes, sha256, at, by_kind, by_id)
         select $1, (select count(*) from request_body where request_id = $1), $2, $3, $4, $5, $6",
        &params![request.as_str(), bytes, Sha256::digest(bytes).to_vec(), at, &*by.kind, &*by.id],
    )
    .await?;
    Ok(())
}

/// Writes the items anew; only before anything was decided about them.
pub(super) async fn replace_items(
    tx: &Tx,
    request: &RequestId,
    body: &Body,
    now: Time,
) -> Result<()> {
    tx.exec("delete from request_item where request_id = $1", &params![request.as_str()]).await?;
    for (position, item) in body.items.iter().enumerate() {
        tx.exec(
            "insert into request_item (id, request_id, position, target, category, from_at, to_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
            &params![
                ItemId::mint(now).as_str(),
                request.as_str(),
                position as i64,
                item.target as i64,
                item.category.as_str(),
                item.from,
                item.to
            ],
        )
        .await?;
    }
    Ok(())
}

pub(super) async fn add_fact(tx: &Tx, request: &Request, fact: &Fact) -> Result<()> {
    tx.exec(
        "insert into request_fact
           (id, request_id, version, at, kind, stage, by_kind, by_id, for_authority, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &params![
            fact.id.as_str(),
            request.id.as_str(),
            request.version,
            fact.at,
            &fact.kind,
            fact.stage.as_str(),
            &*fact.by.kind,
            &*fact.by.id,
            fact.for_authority,
            &fact.details
        ],
    )
    .await?;
    Ok(())
}

/// Moves a request on, if it still stands where it was seen; says whether it did.
pub(super) async fn step(
    tx: &Tx,
    request: &RequestId,
    version: i64,
    from: Stage,
    to: Stage,
) -> Result<bool> {
    let changed = tx
        .exec(
            "update request set stage = $4, version = version + 1
             where id = $1 and version = $2 and stage = $3",
            &params![request.as_str(), version, from.as_str(), to.as_str()],
        )
        .await?;
    Ok(changed == 1)
}

pub(super) async fn find(q: &impl Query, request: &RequestId) -> Result<Option<Request>> {
    let sql = const_format(COLUMNS, "where id = $1");
    let head: Option<Head> = q.opt(&sql, &params![request.as_str()]).await?;
    match head {
        Some(Head(request)) => Ok(Some(with_body(q, request).await?)),
        None => Ok(None),
    }
}

/// Requests of one authority, or of all; newest first; after `before`, when paging.
pub(super) async fn list(
    q: &impl Query,
    authority: Option<&str>,
    stages: &[Stage],
    before: Option<&RequestId>,
    limit: i64,
) -> Result<Vec<Request>> {
    let stages: String = stages.iter().map(|stage| format!(" {stage} ")).collect();
    let sql = const_format(
        COLUMNS,
        "where ($1 = '' or authority_id = $1) and ($2 = '' or id < $2)
         and ($3 = '' or $3 like '% ' || stage || ' %') order by id desc limit $4",
    );
    let before = before.map(RequestId::as_str).unwrap_or_default();
    let params = params![authority.unwrap_or_default(), before, stages, limit];
    let heads: Vec<Head> = q.rows(&sql, &params).await?;
    let mut requests = Vec::with_capacity(heads.len());
    for Head(request) in heads {
        requests.push(with_body(q, request).await?);
    }
    Ok(requests)
}

/// The latest request with this reference, other than a withdrawal or an extension.
pub(super) async fn by_reference(q: &impl Query, reference: &[u8]) -> Result<Option<RequestId>> {
    let found: Option<(String,)> = q
        .opt(
            "select id from request where reference_hash = $1
             and kind not in ('withdrawal', 'extension') order by id desc limit 1",
            &params![reference],
        )
        .await?;
    Ok(found.and_then(|(id,)| id.parse().ok()))
}

pub(super) async fn items(q: &impl Query, request: &RequestId) -> Result<Vec<Item>> {
    q.rows(
        "select id, position, target, category, from_at, to_at from request_item
         where request_id = $1 order by position",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn facts(q: &impl Query, request: &RequestId) -> Result<Vec<Fact>> {
    q.rows(
        "select id, at, kind, stage, by_kind, by_id, for_authority, details from request_fact
         where request_id = $1 order by version, id",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn add_document(
    tx: &Tx,
    request: &RequestId,
    document: &Document,
    by: &By,
) -> Result<()> {
    tx.exec(
        "insert into request_document (id, request_id, file, role, declared_type, detected_type,
           size, sha256, stored_as, inspection, at, by_kind, by_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        &params![
            document.id.as_str(),
            request.as_str(),
            &document.file,
            document.role.as_str(),
            document.declared_type.clone(),
            &document.detected_type,
            document.size,
            document.sha256.clone(),
            &document.stored_as,
            &document.inspection,
            document.at,
            &*by.kind,
            &*by.id
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn documents(q: &impl Query, request: &RequestId) -> Result<Vec<Document>> {
    q.rows(
        "select id, file, role, declared_type, detected_type, size, sha256, stored_as, inspection,
           at from request_document where request_id = $1 order by at, file",
        &params![request.as_str()],
    )
    .await
}

/// The served bytes and every supplement, in order.
pub(super) async fn bodies(q: &impl Query, request: &RequestId) -> Result<Vec<Vec<u8>>> {
    let rows: Vec<(Vec<u8>,)> = q
        .rows(
            "select bytes from request_body where request_id = $1 order by position",
            &params![request.as_str()],
        )
        .await?;
    Ok(rows.into_iter().map(|(bytes,)| bytes).collect())
}

async fn with_body(q: &impl Query, mut request: Request) -> Result<Request> {
    let bodies = bodies(q, &request.id).await?;
    request.body = super::merged(&bodies).map_err(db::Error::Stored)?;
    Ok(request)
}

fn const_format(columns: &str, rest: &str) -> String {
    format!("select {columns} from request {rest}")
}

impl FromRow for Head {
    fn from_row(row: &Row) -> Result<Head> {
        let kind = row.parse(4)?;
        Ok(Head(Request {
            id: row.parse(0)?,
            number: row.get(1)?,
            stage: row.parse(2)?,
            version: row.get(3)?,
            authority: row.get(5)?,
            registered_by: By::new(&row.get::<String>(6)?, &row.get::<String>(7)?),
            received_at: row.get(8)?,
            language: row.parse(9)?,
            guide_version: row.get(10)?,
            refers_to: row.parse_opt(11)?,
            told: row.get(12)?,
            body: Body::empty(kind),
        }))
    }
}

impl FromRow for Item {
    fn from_row(row: &Row) -> Result<Item> {
        let index = |n: i64| usize::try_from(n).map_err(|_| db::Error::Stored(n.to_string()));
        Ok(Item {
            id: row.parse(0)?,
            position: index(row.get(1)?)?,
            target: index(row.get(2)?)?,
            category: row.parse(3)?,
            from: row.get(4)?,
            to: row.get(5)?,
        })
    }
}

impl FromRow for Fact {
    fn from_row(row: &Row) -> Result<Fact> {
        Ok(Fact {
            id: row.parse::<FactId>(0)?,
            at: row.get(1)?,
            kind: row.get(2)?,
            stage: row.parse(3)?,
            by: By::new(&row.get::<String>(4)?, &row.get::<String>(5)?),
            for_authority: row.get(6)?,
            details: row.get::<Json>(7)?,
        })
    }
}

impl FromRow for Document {
    fn from_row(row: &Row) -> Result<Document> {
        Ok(Document {
            id: row.parse::<DocumentId>(0)?,
            file: row.get(1)?,
            role: row.parse(2)?,
            declared_type: row.get(3)?,
            detected_type: row.get(4)?,
            size: row.get(5)?,
            sha256: row.get(6)?,
            stored_as: row.get(7)?,
            inspection: row.get::<Json>(8)?,
            at: row.get(9)?,
        })
    }
}
