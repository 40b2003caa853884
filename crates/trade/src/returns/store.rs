//! All SQL of returns.

use super::ReturnId;
use super::stage::Stage;
use crate::OrderId;
use crate::orders::Order;
use crate::orders::stage::Stage as OrderStage;
use db::{FromRow, Query, Result, Row, Tx, params};
use shop::sellers::StoreId;
use values::Time;

/// A return.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its id.
    pub id: ReturnId,
    /// Of which order.
    pub order: OrderId,
    /// Where it stands.
    pub stage: Stage,
    /// Counts its steps.
    pub version: i64,
    /// Why: a code.
    pub reason: String,
    /// What the buyer says.
    pub words: String,
    /// What the seller answered.
    pub answer: String,
    /// What the buyer gets, in minor units of the order's currency.
    pub amount: i64,
    /// By whom the goods travel.
    pub carrier: String,
    /// The number by which the carrier knows them.
    pub tracking: String,
    /// Where the order stood when it was asked for.
    pub stood: OrderStage,
    /// When it was asked for.
    pub created: Time,
    /// When the clock looks at it next.
    pub due: Option<Time>,
    /// What goes back: the place of the line in the order, and how many pieces.
    pub lines: Vec<(i64, i64)>,
    /// Ids of pictures.
    pub pictures: Vec<String>,
}

macro_rules! columns {
    () => {
        "select id, purchase_id, stage, version, reason, words, answer, amount_minor, carrier,
           tracking, stood, created, due from return_case "
    };
}

/// One return.
pub async fn by_id(q: &impl Query, id: &ReturnId) -> Result<Option<Case>> {
    let found = q.opt(concat!(columns!(), "where id = $1"), &params![id.as_str()]).await?;
    let all = whole(q, found.into_iter().collect()).await?;
    Ok(all.into_iter().next())
}

/// The returns of an order, the first first.
pub async fn of_order(q: &impl Query, order: &OrderId) -> Result<Vec<Case>> {
    let sql = concat!(columns!(), "where purchase_id = $1 order by created, id");
    whole(q, q.rows(sql, &params![order.as_str()]).await?).await
}

/// The returns to a store, the newest first; `before` (an id) begins the next page.
pub async fn of_store(
    q: &impl Query,
    store: &StoreId,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Case>> {
    let sql = concat!(columns!(), "where store_id = $1 and id < $2 order by id desc limit $3");
    let params = params![store.as_str(), before.unwrap_or("~"), limit];
    whole(q, q.rows(sql, &params).await?).await
}

/// The returns whose clocks have run out.
pub(super) async fn due(q: &impl Query, now: Time, limit: i64) -> Result<Vec<Case>> {
    let sql = concat!(columns!(), "where due <= $1 order by due, id limit $2");
    whole(q, q.rows(sql, &params![now, limit]).await?).await
}

/// How many pieces of a line have gone back, or are about to, in these returns.
pub(super) fn pieces(cases: &[Case], position: i64) -> i64 {
    let counted = cases.iter().filter(|case| case.stage.counts());
    let lines = counted.flat_map(|case| case.lines.iter());
    lines.filter(|(place, _)| *place == position).map(|(_, pieces)| pieces).sum()
}

pub(super) async fn add(tx: &Tx, case: &Case, order: &Order) -> Result<()> {
    let sql = "insert into return_case (id, purchase_id, stage, version, reason, words, answer,
                 amount_minor, carrier, tracking, created, due, stood, store_id)
               values ($1, $2, $3, 1, $4, $5, '', $6, '', '', $7, $8, $9, $10)";
    let params = params![
        case.id.as_str(),
        case.order.as_str(),
        case.stage.code(),
        &case.reason,
        &case.words,
        case.amount,
        case.created,
        case.due,
        case.stood.code(),
        order.store.as_str()
    ];
    tx.exec(sql, &params).await?;
    for (position, pieces) in &case.lines {
        let sql = "insert into return_line (return_id, position, quantity) values ($1, $2, $3)";
        tx.exec(sql, &params![case.id.as_str(), *position, *pieces]).await?;
    }
    let sql = "insert into return_picture (return_id, position, picture_id)
               select $1, $2, id from picture where id = $3";
    for (at, picture) in case.pictures.iter().enumerate() {
        tx.exec(sql, &params![case.id.as_str(), at as i64, picture]).await?;
    }
    Ok(())
}

/// Compare-and-set: the return goes on, unless it did already.
pub(super) async fn advance(tx: &Tx, before: &Case, after: &Case) -> Result<bool> {
    let sql = "update return_case set stage = $4, version = version + 1, answer = $5,
                 amount_minor = $6, carrier = $7, tracking = $8, due = $9
               where id = $1 and stage = $2 and version = $3";
    let params = params![
        before.id.as_str(),
        before.stage.code(),
        before.version,
        after.stage.code(),
        &after.answer,
        after.amount,
        &after.carrier,
        &after.tracking,
        after.due
    ];
    Ok(tx.exec(sql, &params).await? == 1)
}

async fn whole(q: &impl Query, mut cases: Vec<Case>) -> Result<Vec<Case>> {
    for case in &mut cases {
        let id = params![case.id.as_str()];
        let sql = "select position, quantity from return_line where return_id = $1
                   order by position";
        case.lines = q.rows(sql, &id).await?;
        let sql = "select picture_id from return_picture where return_id = $1 order by position";
        let pictures: Vec<(String,)> = q.rows(sql, &id).await?;
        case.pictures = pictures.into_iter().map(|(id,)| id).collect();
    }
    Ok(cases)
}

impl FromRow for Case {
    fn from_row(row: &Row) -> Result<Case> {
        Ok(Case {
            id: row.parse(0)?,
            order: row.parse(1)?,
            stage: row.parse(2)?,
            version: row.get(3)?,
            reason: row.get(4)?,
            words: row.get(5)?,
            answer: row.get(6)?,
            amount: row.get(7)?,
            carrier: row.get(8)?,
            tracking: row.get(9)?,
            stood: row.parse(10)?,
            created: row.get(11)?,
            due: row.get(12)?,
            lines: Vec::new(),
            pictures: Vec::new(),
        })
    }
}
