//! All SQL of reviews.

use super::{Bought, Draft, ReviewId};
use crate::listings::{ListingId, Options};
use crate::sellers::StoreId;
use db::{FromRow, Query, Result, Row, Tx, Value, one_of, params};
use std::collections::HashMap;
use values::{Language, Time};

/// A review.
#[derive(Clone, Debug)]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// What it is about.
    pub listing: ListingId,
    /// Whose goods.
    pub store: StoreId,
    /// The order.
    pub purchase: String,
    /// The line's place in the order.
    pub position: i64,
    /// 1 to 5.
    pub stars: i64,
    /// The language of its words.
    pub language: Language,
    /// Its writer, as everybody may see them.
    pub name: String,
    /// What was bought.
    pub options: Options,
    /// The words; may be empty.
    pub text: String,
    /// What the seller answered.
    pub reply: Option<String>,
    /// When it was written.
    pub created: Time,
    /// When it was changed last.
    pub changed: Time,
    /// Ids of its pictures.
    pub pictures: Vec<String>,
}

/// In which order reviews are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The newest first.
    #[default]
    Newest,
    /// The best first.
    Best,
    /// The worst first.
    Worst,
}

/// Which of a store's reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// All.
    Any,
    /// Those without an answer.
    Not,
}

macro_rules! columns {
    () => {
        "select r.id, r.listing_id, r.store_id, r.purchase_id, r.position, r.stars, r.language,
           r.name, r.options, r.text, r.reply, r.created, r.changed from review r "
    };
}

/// One review.
pub async fn by_id(q: &impl Query, id: &ReviewId) -> Result<Option<Review>> {
    let found = q.opt(concat!(columns!(), "where r.id = $1"), &params![id.as_str()]).await?;
    one(q, found).await
}

/// What a buyer said of a line of an order.
pub async fn of_line(q: &impl Query, purchase: &str, position: i64) -> Result<Option<Review>> {
    let sql = concat!(columns!(), "where r.purchase_id = $1 and r.position = $2");
    let found = q.opt(sql, &params![purchase, position]).await?;
    one(q, found).await
}

/// What a buyer said of the lines of an order.
pub async fn of_purchase(q: &impl Query, purchase: &str) -> Result<Vec<Review>> {
    let sql = concat!(columns!(), "where r.purchase_id = $1 order by r.position");
    with_pictures(q, q.rows(sql, &params![purchase]).await?).await
}

/// The reviews of a listing with so many stars, those in the reader's language first.
pub async fn of_listing(
    q: &impl Query,
    listing: &ListingId,
    (least, most): (i64, i64),
    (order, reader): (Order, Language),
    (offset, limit): (i64, i64),
) -> Result<Vec<Review>> {
    let sql = match order {
        Order::Newest => {
            concat!(
                columns!(),
                "where r.listing_id = $1 and r.stars between $2 and $3
                 order by case when r.language = $4 then 0 else 1 end, r.id desc
                 limit $5 offset $6"
            )
        }
        Order::Best => {
            concat!(
                columns!(),
                "where r.listing_id = $1 and r.stars between $2 and $3
                 order by r.stars desc, case when r.language = $4 then 0 else 1 end, r.id desc
                 limit $5 offset $6"
            )
        }
        Order::Worst => {
            concat!(
                columns!(),
                "where r.listing_id = $1 and r.stars between $2 and $3
                 order by r.stars, case when r.language = $4 then 0 else 1 end, r.id desc
                 limit $5 offset $6"
            )
        }
    };
    let params = params![listing.as_str(), least, most, reader.code(), limit, offset];
    with_pictures(q, q.rows(sql, &params).await?).await
}

/// The reviews of a store's goods, the newest first; `before` (an id) begins the next page.
pub async fn of_store(
    q: &impl Query,
    store: &StoreId,
    which: Answered,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Review>> {
    let sql = match which {
        Answered::Any => {
            concat!(columns!(), "where r.store_id = $1 and r.id < $2 order by r.id desc limit $3")
        }
        Answered::Not => {
            concat!(
                columns!(),
                "where r.store_id = $1 and r.id < $2 and r.reply is null
                 order by r.id desc limit $3"
            )
        }
    };
    let params = params![store.as_str(), before.unwrap_or("~"), limit];
    with_pictures(q, q.rows(sql, &params).await?).await
}

/// The newest reviews of a listing that are before this id, for lists of programs.
pub(super) async fn newest(
    q: &impl Query,
    listing: &ListingId,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Review>> {
    let sql =
        concat!(columns!(), "where r.listing_id = $1 and r.id < $2 order by r.id desc limit $3");
    let params = params![listing.as_str(), before.unwrap_or("~"), limit];
    with_pictures(q, q.rows(sql, &params).await?).await
}

/// How many reviews gave 1, 2, 3, 4 and 5 stars.
pub async fn stars(q: &impl Query, listing: &ListingId) -> Result<[i64; 5]> {
    let sql = "select stars, count(*) from review where listing_id = $1 group by stars";
    let mut counts = [0; 5];
    for (stars, count) in q.rows::<(i64, i64)>(sql, &params![listing.as_str()]).await? {
        if let Some(slot) = usize::try_from(stars - 1).ok().and_then(|at| counts.get_mut(at)) {
            *slot = count;
        }
    }
    Ok(counts)
}

/// The review of a line, under its lock: id, stars, when it was written.
pub(super) async fn lock(
    tx: &Tx,
    purchase: &str,
    position: i64,
) -> Result<Option<(ReviewId, i64, Time)>> {
    let sql = "select id, stars, created from review
               where purchase_id = $1 and position = $2 for update";
    let found: Option<(String, i64, Time)> = tx.opt(sql, &params![purchase, position]).await?;
    let id = |id: String| id.parse().map_err(|_| db::Error::Stored("a review's id".to_owned()));
    found.map(|(text, stars, created)| Ok((id(text)?, stars, created))).transpose()
}

pub(super) async fn add(
    tx: &Tx,
    id: &ReviewId,
    bought: Bought<'_>,
    draft: &Draft,
    stored_in: &str,
    now: Time,
) -> Result<()> {
    let row = NewRow { id, bought, draft, reply: None, stored_in, at: now };
    add_many(tx, &[row]).await
}

/// A review that is to be stored as it is: for one that is written, and for worlds that are made.
pub struct NewRow<'a> {
    /// Its id.
    pub id: &'a ReviewId,
    /// What was bought.
    pub bought: Bought<'a>,
    /// What is said of it.
    pub draft: &'a Draft,
    /// What the seller answered.
    pub reply: Option<&'a str>,
    /// Where the account's data lie.
    pub stored_in: &'a str,
    /// When.
    pub at: Time,
}

/// Stores reviews; who calls it keeps the listings' sums and the pictures.
pub async fn add_many(tx: &Tx, rows: &[NewRow<'_>]) -> Result<()> {
    let sql = "insert into review (id, listing_id, store_id, author, purchase_id, position, stars,
                 language, name, options, text, reply, replied, version, created, changed, stored_in)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, $14, $14, $15)";
    for row in rows {
        let NewRow { id, bought, draft, reply, stored_in, at } = row;
        let options = serde_json::to_string(bought.options)
            .map_err(|error| db::Error::Stored(error.to_string()))?;
        let params = params![
            id.as_str(),
            bought.listing.as_str(),
            bought.store.as_str(),
            bought.buyer,
            bought.purchase,
            bought.position,
            draft.stars,
            draft.language.code(),
            crate::spoken::shown_name(bought.name),
            options,
            draft.text.trim(),
            *reply,
            reply.map(|_| *at),
            *at,
            *stored_in
        ];
        tx.exec(sql, &params).await?;
    }
    Ok(())
}

pub(super) async fn change(tx: &Tx, id: &ReviewId, draft: &Draft, now: Time) -> Result<()> {
    let sql = "update review set stars = $2, text = $3, language = $4, changed = $5,
                 version = version + 1 where id = $1";
    let text = draft.text.trim();
    let params = params![id.as_str(), draft.stars, text, draft.language.code(), now];
    tx.exec(sql, &params).await.map(|_| ())
}

/// Puts these pictures in the place of those that were there; such as were never taken in are none.
pub(super) async fn set_pictures(tx: &Tx, id: &ReviewId, pictures: &[String]) -> Result<()> {
    tx.exec("delete from review_picture where review_id = $1", &params![id.as_str()]).await?;
    let sql = "insert into review_picture (review_id, position, picture_id)
               select $1, $2, id from picture where id = $3";
    for (at, picture) in pictures.iter().enumerate() {
        tx.exec(sql, &params![id.as_str(), at as i64, picture]).await?;
    }
    Ok(())
}

/// Adds to the stars of a listing; buyers see it, so caches and search hear of it.
pub(super) async fn rate(
    tx: &Tx,
    listing: &ListingId,
    stars: i64,
    count: i64,
    now: Time,
) -> Result<()> {
    let sql = "update listing set rating_sum = rating_sum + $2, rating_count = rating_count + $3,
                 changed = case when changed >= $4 then changed + 1 else $4 end where id = $1";
    tx.exec(sql, &params![listing.as_str(), stars, count, now]).await.map(|_| ())
}

pub(super) async fn set_reply(
    tx: &Tx,
    id: &ReviewId,
    reply: Option<&str>,
    now: Time,
) -> Result<()> {
    let sql = "update review set reply = $2, replied = $3, version = version + 1 where id = $1";
    let params = params![id.as_str(), reply, reply.map(|_| now)];
    tx.exec(sql, &params).await.map(|_| ())
}

async fn one(q: &impl Query, found: Option<Review>) -> Result<Option<Review>> {
    let reviews = found.into_iter().collect();
    Ok(with_pictures(q, reviews).await?.into_iter().next())
}

async fn with_pictures(q: &impl Query, mut reviews: Vec<Review>) -> Result<Vec<Review>> {
    if reviews.is_empty() {
        return Ok(reviews);
    }
    let ids = reviews.iter().map(|review| Value::from(review.id.as_str()));
    let (marks, params) = one_of(ids);
    let sql = format!(
        "select review_id, picture_id from review_picture where review_id in ({marks})
         order by review_id, position"
    );
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    for (review, picture) in q.rows::<(String, String)>(&sql, &params).await? {
        all.entry(review).or_default().push(picture);
    }
    for review in &mut reviews {
        review.pictures = all.remove(review.id.as_str()).unwrap_or_default();
    }
    Ok(reviews)
}

impl FromRow for Review {
    fn from_row(row: &Row) -> Result<Review> {
        Ok(Review {
            id: row.parse(0)?,
            listing: row.parse(1)?,
            store: row.parse(2)?,
            purchase: row.get(3)?,
            position: row.get(4)?,
            stars: row.get(5)?,
            language: row.parse(6)?,
            name: row.get(7)?,
            options: row.json(8)?,
            text: row.get(9)?,
            reply: row.get(10)?,
            created: row.get(11)?,
            changed: row.get(12)?,
            pictures: Vec::new(),
        })
    }
}
