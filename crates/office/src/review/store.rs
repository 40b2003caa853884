//! All SQL of the review.

use db::{FromRow, Query, Result, Row, Tx, params};
use market::custody::Frame;
use serde_json::json;
use values::Time;

use super::{
    Became, Clearance, ClearanceId, End, Evaluated, EvaluationId, Proposal, ProposalId, Proposed,
    Recorded,
};
use crate::requests::RequestId;

pub(super) async fn add_evaluation(
    tx: &Tx,
    request: &RequestId,
    evaluated: &Evaluated,
) -> Result<()> {
    tx.exec(
        "insert into law_evaluation
           (id, request_id, position, at, rule_set_digest, facts, result, subjects)
         select $1, $2, (select count(*) + 1 from law_evaluation where request_id = $2),
           $3, $4, $5, $6, $7",
        &params![
            evaluated.id.as_str(),
            request.as_str(),
            evaluated.at,
            &evaluated.result.rule_set_digest,
            evaluated.facts.to_stored().into_bytes(),
            evaluated.result.to_stored().into_bytes(),
            json!(evaluated.subjects),
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn newest_evaluation(
    q: &impl Query,
    request: &RequestId,
) -> Result<Option<Evaluated>> {
    q.opt(
        "select id, at, facts, result, subjects from law_evaluation
         where request_id = $1 order by position desc limit 1",
        &params![request.as_str()],
    )
    .await
}

/// One application of the law as it lies in the database, unread.
pub(super) struct Kept {
    pub id: EvaluationId,
    pub at: Time,
    pub digest: String,
    pub facts: Vec<u8>,
    pub result: Vec<u8>,
}

pub(super) async fn kept(q: &impl Query, request: &RequestId) -> Result<Vec<Kept>> {
    q.rows(
        "select id, at, rule_set_digest, facts, result from law_evaluation
         where request_id = $1 order by position",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn proposals(q: &impl Query, request: &RequestId) -> Result<Vec<Proposed>> {
    q.rows(
        "select p.id, p.item_id, p.number, p.evaluation_id, p.outcome, p.from_at, p.to_at,
           p.places, p.withheld, p.accounts, p.ground, p.words, p.legal_review, p.at, p.by_id,
           e.became, e.at, e.by_id, e.words, r.at
         from review_proposal p
         left join review_proposal_end e on e.proposal_id = p.id
         left join review_reopening r on r.proposal_id = p.id
         where p.request_id = $1 order by p.item_id, p.number",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn add_proposal(tx: &Tx, request: &RequestId, p: &Proposed) -> Result<()> {
    let frame = p.proposal.frame.unwrap_or_default();
    tx.exec(
        "insert into review_proposal
           (id, request_id, item_id, number, evaluation_id, outcome, from_at, to_at, places,
            withheld, accounts, ground, words, legal_review, at, by_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        &params![
            p.id.as_str(),
            request.as_str(),
            p.item.as_str(),
            p.number,
            p.proposal.evaluation.as_str(),
            p.proposal.outcome.as_str(),
            frame.from,
            frame.to,
            json!(p.places),
            json!(p.proposal.withheld),
            json!(p.accounts),
            p.proposal.ground.map(|ground| ground.as_str()),
            &p.proposal.words,
            p.proposal.legal_review.clone(),
            p.at,
            &p.by,
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn end_proposal(tx: &Tx, p: &Proposed, end: &End) -> Result<()> {
    tx.exec(
        "insert into review_proposal_end (proposal_id, proposed_by, became, at, by_id, words)
         values ($1, $2, $3, $4, $5, $6)",
        &params![p.id.as_str(), &p.by, end.became.as_str(), end.at, &end.by, &end.words],
    )
    .await?;
    Ok(())
}

pub(super) async fn reopen(
    tx: &Tx,
    proposal: &ProposalId,
    why: &'static str,
    by: &str,
    now: Time,
) -> Result<()> {
    tx.exec(
        "insert into review_reopening (proposal_id, why, at, by_id) values ($1, $2, $3, $4)",
        &params![proposal.as_str(), why, now, by],
    )
    .await?;
    Ok(())
}

pub(super) async fn clearances(q: &impl Query, request: &RequestId) -> Result<Vec<Recorded>> {
    q.rows(
        "select c.id, c.item_id, c.kind, c.stored_in, c.authority, c.country, c.reference,
           c.given_at, c.until_at, c.document_id, c.at, c.by_id, e.became, e.at, e.by_id, e.words
         from review_clearance c left join review_clearance_end e on e.clearance_id = c.id
         where c.request_id = $1 order by c.at, c.id",
        &params![request.as_str()],
    )
    .await
}

pub(super) async fn add_clearance(tx: &Tx, request: &RequestId, r: &Recorded) -> Result<()> {
    let c = &r.clearance;
    tx.exec(
        "insert into review_clearance (id, request_id, item_id, kind, stored_in, authority,
           country, reference, given_at, until_at, document_id, at, by_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        &params![
            r.id.as_str(),
            request.as_str(),
            r.item.as_str(),
            c.kind.as_str(),
            &c.stored_in,
            &c.authority,
            c.country.code(),
            &c.reference,
            c.given_at,
            c.until,
            c.document.as_ref().map(|id| id.as_str()),
            r.at,
            &r.by,
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn end_clearance(tx: &Tx, r: &Recorded, end: &End) -> Result<()> {
    tx.exec(
        "insert into review_clearance_end (clearance_id, recorded_by, became, at, by_id, words)
         values ($1, $2, $3, $4, $5, $6)",
        &params![r.id.as_str(), &r.by, end.became.as_str(), end.at, &end.by, &end.words],
    )
    .await?;
    Ok(())
}

/// The four columns of an end, from `first` on; all null while there is none.
fn end(row: &Row, first: usize) -> Result<Option<End>> {
    let Some(became) = row.parse_opt::<Became>(first)? else { return Ok(None) };
    Ok(Some(End {
        became,
        at: row.get(first + 1)?,
        by: row.get(first + 2)?,
        words: row.get(first + 3)?,
    }))
}

impl FromRow for Evaluated {
    fn from_row(row: &Row) -> Result<Evaluated> {
        let stored = |e: &dyn std::fmt::Display| db::Error::Stored(e.to_string());
        let facts: Vec<u8> = row.get(2)?;
        let result: Vec<u8> = row.get(3)?;
        Ok(Evaluated {
            id: row.parse(0)?,
            at: row.get(1)?,
            facts: crate::law::Facts::from_stored(&facts).map_err(|e| stored(&e))?,
            result: serde_json::from_slice(&result).map_err(|e| stored(&e))?,
            subjects: row.json(4)?,
        })
    }
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Kept> {
        Ok(Kept {
            id: row.parse(0)?,
            at: row.get(1)?,
            digest: row.get(2)?,
            facts: row.get(3)?,
            result: row.get(4)?,
        })
    }
}

impl FromRow for Proposed {
    fn from_row(row: &Row) -> Result<Proposed> {
        let outcome: super::Outcome = row.parse(4)?;
        let frame = Frame { from: row.get(5)?, to: row.get(6)? };
        Ok(Proposed {
            id: row.parse(0)?,
            item: row.parse(1)?,
            number: row.get(2)?,
            proposal: Proposal {
                outcome,
                frame: outcome.grants().then_some(frame),
                withheld: row.json(8)?,
                ground: row.parse_opt(10)?,
                words: row.get(11)?,
                legal_review: row.get(12)?,
                evaluation: row.parse(3)?,
            },
            places: row.json(7)?,
            accounts: row.json(9)?,
            at: row.get(13)?,
            by: row.get(14)?,
            end: end(row, 15)?,
            reopened_at: row.get(19)?,
        })
    }
}

impl FromRow for Recorded {
    fn from_row(row: &Row) -> Result<Recorded> {
        let country: String = row.get(5)?;
        Ok(Recorded {
            id: row.parse::<ClearanceId>(0)?,
            item: row.parse(1)?,
            clearance: Clearance {
                kind: row.parse(2)?,
                stored_in: row.get(3)?,
                authority: row.get(4)?,
                country: values::Country::parse(&country)
                    .map_err(|e| db::Error::Stored(e.to_string()))?,
                reference: row.get(6)?,
                given_at: row.get(7)?,
                until: row.get(8)?,
                document: row.parse_opt(9)?,
            },
            at: row.get(10)?,
            by: row.get(11)?,
            end: end(row, 12)?,
        })
    }
}
