//! All SQL of conversations and their messages.

use super::access::{Opening, Talk};
use super::{ConversationId, MessageId, Side, Words};
use crate::{CheckoutId, OrderId};
use db::{Db, FromRow, Query, Result, Row, Tx, Value, one_of, params};
use shop::listings::ListingId;
use shop::sellers::StoreId;
use std::collections::HashMap;
use values::Time;

/// A conversation of a buyer and a store.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// With which store.
    pub store: StoreId,
    /// Its name.
    pub store_name: String,
    /// The account that sells.
    pub seller: String,
    /// The account that buys.
    pub buyer: String,
    /// The order that it is about.
    pub purchase: Option<OrderId>,
    /// The order's number.
    pub number: Option<String>,
    /// The purchase that the order belongs to.
    pub checkout: Option<CheckoutId>,
    /// The article that it is about.
    pub listing: Option<ListingId>,
    /// The article's title.
    pub title: Option<String>,
    /// When something was said last.
    pub changed: Time,
    /// Until when the buyer has read.
    pub buyer_read: Option<Time>,
    /// Until when the store has read.
    pub seller_read: Option<Time>,
}

/// A conversation in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The conversation.
    pub conversation: Conversation,
    /// What was said last.
    pub last: String,
    /// How many messages the reader has not read.
    pub unread: i64,
}

/// A message.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// The account that wrote it.
    pub sender: String,
    /// The words.
    pub text: String,
    /// When.
    pub created: Time,
    /// Ids of its pictures.
    pub pictures: Vec<String>,
}

macro_rules! columns {
    () => {
        "select c.id, c.store_id, s.name, s.account_id, c.buyer, c.purchase_id, p.number,
           p.checkout_id, c.listing_id, l.title, c.changed, c.buyer_read, c.seller_read
         from conversation c join store s on s.id = c.store_id
         left join purchase p on p.id = c.purchase_id
         left join listing l on l.id = c.listing_id "
    };
}

impl Conversation {
    /// What it is about: the order's number, else the article's title, else the store.
    pub fn about(&self) -> &str {
        let about = self.number.as_ref().or(self.title.as_ref());
        about.map_or(self.store_name.as_str(), String::as_str)
    }
}

pub(super) async fn by_id(q: &impl Query, id: &ConversationId) -> Result<Option<Conversation>> {
    q.opt(concat!(columns!(), "where c.id = $1"), &params![id.as_str()]).await
}

/// The conversation that an opening would begin, if there is one.
pub(super) async fn about(q: &impl Query, opening: &Opening) -> Result<Option<Conversation>> {
    if let Some(order) = &opening.purchase {
        let sql = concat!(columns!(), "where c.purchase_id = $1");
        return q.opt(sql, &params![order.as_str()]).await;
    }
    let sql = concat!(
        columns!(),
        "where c.store_id = $1 and c.buyer = $2 and c.listing_id = $3 and c.purchase_id is null"
    );
    let listing = opening.listing.as_ref().map(ListingId::as_str);
    q.opt(sql, &params![opening.store.as_str(), &opening.buyer, listing]).await
}

/// The store of an article that is offered, and the account that sells.
pub(super) async fn offered(
    q: &impl Query,
    listing: &ListingId,
) -> Result<Option<(StoreId, String)>> {
    let sql = "select s.id, s.account_id from listing l join store s on s.id = l.store_id
               where l.id = $1 and l.status = 'active' and s.status = 'open'";
    let row: Option<(String, String)> = q.opt(sql, &params![listing.as_str()]).await?;
    let id = |text: String| text.parse().map_err(|_| db::Error::Stored("a store's id".to_owned()));
    row.map(|(store, account)| Ok((id(store)?, account))).transpose()
}

/// Begins the conversation unless it was begun.
pub(super) async fn begin(tx: &Tx, opening: &Opening, now: Time) -> Result<Talk> {
    let sql = "insert into conversation (id, store_id, buyer, purchase_id, listing_id, created,
                 changed) values ($1, $2, $3, $4, $5, $6, $6) on conflict do nothing";
    let params = params![
        ConversationId::mint(now).as_str(),
        opening.store.as_str(),
        &opening.buyer,
        opening.purchase.as_ref().map(OrderId::as_str),
        opening.listing.as_ref().map(ListingId::as_str),
        now
    ];
    tx.exec(sql, &params).await?;
    let found = about(tx, opening).await?.ok_or(db::Error::NotFound)?;
    Ok(Talk(found, opening.side))
}

/// How many messages an account has written since then.
pub(super) async fn lately(q: &impl Query, sender: &str, since: Time) -> Result<i64> {
    let sql = "select count(*) from message where sender = $1 and created >= $2";
    let (count,): (i64,) = q.one(sql, &params![sender, since]).await?;
    Ok(count)
}

/// Stores a message where its writer's data lie; says whether it was not there already.
pub(super) async fn add(tx: &Tx, talk: &Talk, words: &Words, now: Time) -> Result<bool> {
    let (from, to) = talk.from_to();
    let conversation = talk.conversation();
    let sql = "insert into message (id, purchase_id, sender, recipient, text, created, stored_in,
                 conversation_id)
               select $1, $2, $3, $4, $5, $6, a.stored_in, $7 from account a where a.id = $3
               on conflict (id) do nothing";
    let params = params![
        words.id.as_str(),
        conversation.purchase.as_ref().map(OrderId::as_str),
        from,
        to,
        words.text.trim(),
        now,
        conversation.id.as_str()
    ];
    if tx.exec(sql, &params).await? == 0 {
        return Ok(false);
    }
    let sql = "insert into message_picture (message_id, position, picture_id)
               select $1, $2, id from picture where id = $3";
    for (at, picture) in words.pictures.iter().enumerate() {
        tx.exec(sql, &params![words.id.as_str(), at as i64, picture]).await?;
    }
    Ok(true)
}

/// Something was said: the conversation comes first in both lists.
pub(super) async fn moved(tx: &Tx, talk: &Talk, now: Time) -> Result<()> {
    let sql = match talk.side() {
        Side::Buyer => "update conversation set changed = $2, buyer_read = $2 where id = $1",
        Side::Store => "update conversation set changed = $2, seller_read = $2 where id = $1",
    };
    tx.exec(sql, &params![talk.conversation().id.as_str(), now]).await.map(|_| ())
}

pub(super) async fn set_read(db: &Db, talk: &Talk, now: Time) -> Result<()> {
    let sql = match talk.side() {
        Side::Buyer => {
            "update conversation set buyer_read = $2
             where id = $1 and coalesce(buyer_read, 0) < changed"
        }
        Side::Store => {
            "update conversation set seller_read = $2
             where id = $1 and coalesce(seller_read, 0) < changed"
        }
    };
    db.exec(sql, &params![talk.conversation().id.as_str(), now]).await.map(|_| ())
}

/// The messages of a conversation, the first first.
pub(super) async fn messages(q: &impl Query, id: &ConversationId) -> Result<Vec<Message>> {
    let sql = "select id, sender, text, created from message where conversation_id = $1
               order by created, id";
    let mut messages: Vec<Message> = q.rows(sql, &params![id.as_str()]).await?;
    for some in messages.chunks_mut(500) {
        let ids = some.iter().map(|message| Value::from(message.id.as_str()));
        let (marks, params) = one_of(ids);
        let sql = format!(
            "select message_id, picture_id from message_picture where message_id in ({marks})
             order by message_id, position"
        );
        let mut all: HashMap<String, Vec<String>> = HashMap::new();
        for (message, picture) in q.rows::<(String, String)>(&sql, &params).await? {
            all.entry(message).or_default().push(picture);
        }
        for message in some {
            message.pictures = all.remove(message.id.as_str()).unwrap_or_default();
        }
    }
    Ok(messages)
}

/// The conversations of a buyer, the last that moved first; before an instant begins the next page.
pub(super) async fn of_buyer(
    q: &impl Query,
    buyer: &str,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Listed>> {
    let sql = concat!(
        columns!(),
        "where c.buyer = $1 and c.changed < $2 order by c.changed desc, c.id desc limit $3"
    );
    let params = params![buyer, before.unwrap_or(i64::MAX), limit];
    listed(q, q.rows(sql, &params).await?, Side::Buyer).await
}

/// The conversations of a store.
pub(super) async fn of_store(
    q: &impl Query,
    store: &StoreId,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Listed>> {
    let sql = concat!(
        columns!(),
        "where c.store_id = $1 and c.changed < $2 order by c.changed desc, c.id desc limit $3"
    );
    let params = params![store.as_str(), before.unwrap_or(i64::MAX), limit];
    listed(q, q.rows(sql, &params).await?, Side::Store).await
}

async fn listed(
    q: &impl Query,
    conversations: Vec<Conversation>,
    side: Side,
) -> Result<Vec<Listed>> {
    let mut all = Vec::with_capacity(conversations.len());
    for conversation in conversations {
        let (read, other) = match side {
            Side::Buyer => (conversation.buyer_read, &conversation.seller),
            Side::Store => (conversation.seller_read, &conversation.buyer),
        };
        let last = "select text from message where conversation_id = $1
                    order by created desc, id desc limit 1";
        let last: Option<(String,)> = q.opt(last, &params![conversation.id.as_str()]).await?;
        let count = "select count(*) from message
                     where conversation_id = $1 and sender = $2 and created > $3";
        let since = read.map_or(0, Time::micros);
        let (unread,): (i64,) =
            q.one(count, &params![conversation.id.as_str(), other, since]).await?;
        all.push(Listed {
            last: last.map(|(text,)| text).unwrap_or_default(),
            unread,
            conversation,
        });
    }
    Ok(all)
}

/// In how many conversations something waits to be read by a buyer, or by a store.
pub async fn count_unread(q: &impl Query, account: &str, side: Side) -> Result<i64> {
    let sql = match side {
        Side::Buyer => {
            "select count(*) from conversation
             where buyer = $1 and coalesce(buyer_read, 0) < changed"
        }
        Side::Store => {
            "select count(*) from conversation c join store s on s.id = c.store_id
             where s.account_id = $1 and coalesce(c.seller_read, 0) < c.changed"
        }
    };
    let (count,): (i64,) = q.one(sql, &params![account]).await?;
    Ok(count)
}

impl FromRow for Conversation {
    fn from_row(row: &Row) -> Result<Conversation> {
        Ok(Conversation {
            id: row.parse(0)?,
            store: row.parse(1)?,
            store_name: row.get(2)?,
            seller: row.get(3)?,
            buyer: row.get(4)?,
            purchase: row.parse_opt(5)?,
            number: row.get(6)?,
            checkout: row.parse_opt(7)?,
            listing: row.parse_opt(8)?,
            title: row.get(9)?,
            changed: row.get(10)?,
            buyer_read: row.get(11)?,
            seller_read: row.get(12)?,
        })
    }
}

impl FromRow for Message {
    fn from_row(row: &Row) -> Result<Message> {
        Ok(Message {
            id: row.parse(0)?,
            sender: row.get(1)?,
            text: row.get(2)?,
            created: row.get(3)?,
            pictures: Vec::new(),
        })
    }
}
