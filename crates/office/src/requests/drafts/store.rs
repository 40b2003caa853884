//! All SQL of drafts.

use db::{FromRow, Query, Result, Row, Tx, params};
use serde_json::Value as Json;
use values::Time;

use super::{Draft, DraftId};
use crate::requests::{DocumentId, RequestId, intake::Received};

struct Owned(String, Draft);
struct Kept(DocumentId, Received);

pub(super) async fn find(q: &impl Query, id: &DraftId) -> Result<Option<(String, Draft)>> {
    let sql = "select id, version, body, updated, served_as, officer_id from request_draft
               where id = $1";
    let Some(Owned(officer, mut draft)) = q.opt(sql, &params![id.as_str()]).await? else {
        return Ok(None);
    };
    let sql = "select id, file, role, declared_type, detected_type, size, sha256, stored_as,
               inspection from request_draft_document where draft_id = $1 order by id";
    let kept: Vec<Kept> = q.rows(sql, &params![id.as_str()]).await?;
    draft.documents = kept.into_iter().map(|Kept(id, document)| (id, document)).collect();
    Ok(Some((officer, draft)))
}

pub(super) async fn list(q: &impl Query, officer: &str) -> Result<Vec<Draft>> {
    let sql = "select id, version, body, updated, served_as, officer_id from request_draft
               where officer_id = $1 and served_as is null order by updated desc limit 100";
    let rows: Vec<Owned> = q.rows(sql, &params![officer]).await?;
    Ok(rows.into_iter().map(|Owned(_, draft)| draft).collect())
}

pub(super) async fn insert(
    tx: &Tx,
    id: &DraftId,
    officer: &str,
    authority: &str,
    fields: &[(String, String)],
    now: Time,
) -> Result<bool> {
    let sql = "insert into request_draft (id, officer_id, authority_id, body, version, updated)
               values ($1, $2, $3, $4, 1, $5)";
    let params = params![id.as_str(), officer, authority, written(fields), now];
    match tx.exec(sql, &params).await {
        Ok(_) => Ok(true),
        Err(db::Error::Unique(_)) => Ok(false), // the same form, sent twice at once
        Err(error) => Err(error),
    }
}

pub(super) async fn update(
    tx: &Tx,
    id: &DraftId,
    seen: i64,
    fields: &[(String, String)],
    now: Time,
) -> Result<bool> {
    let sql = "update request_draft set body = $3, updated = $4, version = version + 1
               where id = $1 and version = $2 and served_as is null";
    Ok(tx.exec(sql, &params![id.as_str(), seen, written(fields), now]).await? == 1)
}

pub(super) async fn add_document(
    tx: &Tx,
    draft: &DraftId,
    id: &DocumentId,
    document: &Received,
) -> Result<()> {
    tx.exec(
        "insert into request_draft_document (id, draft_id, file, role, declared_type,
           detected_type, size, sha256, stored_as, inspection)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &params![
            id.as_str(),
            draft.as_str(),
            &document.file,
            document.role.as_str(),
            document.declared_type.clone(),
            &document.detected_type,
            document.size,
            document.sha256.to_vec(),
            &document.stored_as,
            &document.inspection
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn remove_document(tx: &Tx, draft: &DraftId, id: &DocumentId) -> Result<()> {
    let sql = "delete from request_draft_document where draft_id = $1 and id = $2";
    tx.exec(sql, &params![draft.as_str(), id.as_str()]).await?;
    Ok(())
}

/// Leaves nothing of what was typed; says whether the draft was as it was seen.
pub(super) async fn mark_served(
    tx: &Tx,
    draft: &DraftId,
    version: i64,
    request: &RequestId,
    now: Time,
) -> Result<bool> {
    let sql = "update request_draft set served_as = $3, body = '[]', updated = $4,
               version = version + 1 where id = $1 and version = $2 and served_as is null";
    let params = params![draft.as_str(), version, request.as_str(), now];
    if tx.exec(sql, &params).await? != 1 {
        return Ok(false);
    }
    let sql = "delete from request_draft_document where draft_id = $1";
    tx.exec(sql, &params![draft.as_str()]).await?;
    Ok(true)
}

pub(super) async fn delete(tx: &Tx, draft: &DraftId) -> Result<()> {
    let sql = "delete from request_draft_document where draft_id = $1";
    tx.exec(sql, &params![draft.as_str()]).await?;
    tx.exec("delete from request_draft where id = $1", &params![draft.as_str()]).await?;
    Ok(())
}

/// Drafts that were saved last before this and never served.
pub(super) async fn abandoned(q: &impl Query, before: Time, most: i64) -> Result<Vec<DraftId>> {
    let sql = "select id from request_draft where served_as is null and updated < $1
               order by updated limit $2";
    let rows: Vec<(String,)> = q.rows(sql, &params![before, most]).await?;
    let id = |(id,): (String,)| id.parse().map_err(|_| db::Error::Stored("a draft's id".into()));
    rows.into_iter().map(id).collect()
}

/// Deletes a draft if it is still as it was seen, and still abandoned.
pub(super) async fn delete_abandoned(
    tx: &Tx,
    draft: &DraftId,
    version: i64,
    before: Time,
) -> Result<bool> {
    // The version moves first: whoever saves at this moment on PostgreSQL waits for it, and is stale.
    let sql = "update request_draft set version = version + 1
               where id = $1 and version = $2 and served_as is null and updated < $3";
    if tx.exec(sql, &params![draft.as_str(), version, before]).await? != 1 {
        return Ok(false);
    }
    delete(tx, draft).await?;
    Ok(true)
}

fn written(fields: &[(String, String)]) -> Json {
    fields.iter().map(|(name, value)| Json::from(vec![name.as_str(), value.as_str()])).collect()
}

impl FromRow for Owned {
    fn from_row(row: &Row) -> Result<Owned> {
        let fields: Json = row.get(2)?;
        let stored = |error: serde_json::Error| db::Error::Stored(error.to_string());
        let draft = Draft {
            id: row.parse(0)?,
            version: row.get(1)?,
            fields: serde_json::from_value(fields).map_err(stored)?,
            updated: row.get(3)?,
            served_as: row.parse_opt(4)?,
            documents: Vec::new(),
        };
        Ok(Owned(row.get(5)?, draft))
    }
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Kept> {
        let sha256: Vec<u8> = row.get(6)?;
        let wrong = || db::Error::Stored("a digest of another length".to_owned());
        Ok(Kept(
            row.parse(0)?,
            Received {
                file: row.get(1)?,
                role: row.parse(2)?,
                declared_type: row.get(3)?,
                detected_type: row.get(4)?,
                size: row.get(5)?,
                sha256: sha256.try_into().map_err(|_| wrong())?,
                stored_as: row.get(7)?,
                inspection: row.get(8)?,
            },
        ))
    }
}
