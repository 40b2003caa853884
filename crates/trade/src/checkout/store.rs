//! All SQL of checkouts.

use super::place::Method;
use crate::CheckoutId;
use db::{FromRow, Query, Result, Row, Tx, params};
use values::{Country, Language, Money, Time};

/// One payment for what was in a basket.
#[derive(Clone, Debug)]
pub struct Checkout {
    /// Its id.
    pub id: CheckoutId,
    /// For people, and the reference of a bank transfer.
    pub number: String,
    /// The account that bought.
    pub buyer: String,
    /// How it is paid.
    pub method: Method,
    /// How much.
    pub amount: Money,
    /// Where it goes.
    pub country: Country,
    /// What the buyer reads.
    pub language: Language,
    /// `awaiting`, `paid`, `cancelled`.
    pub status: String,
    /// When it was placed.
    pub created: Time,
    /// Until when it is to be paid.
    pub pay_by: Time,
}

const COLUMNS: &str = "id, number, buyer, method, amount_minor, currency, country, language, \
                       status, created, pay_by";

/// One checkout.
pub async fn by_id(q: &impl Query, id: &CheckoutId) -> Result<Option<Checkout>> {
    q.opt(&format!("select {COLUMNS} from checkout where id = $1"), &params![id.as_str()]).await
}

/// The checkout with a number.
pub async fn by_number(q: &impl Query, number: &str) -> Result<Option<Checkout>> {
    q.opt(&format!("select {COLUMNS} from checkout where number = $1"), &params![number]).await
}

/// The checkout that a key placed.
pub(super) async fn by_key(q: &impl Query, key: &str) -> Result<Option<Checkout>> {
    q.opt(&format!("select {COLUMNS} from checkout where key = $1"), &params![key]).await
}

/// Writes a checkout; false when its key has placed one already.
pub(super) async fn add(tx: &Tx, checkout: &Checkout, key: &str) -> Result<bool> {
    let sql =
        "insert into checkout (id, number, key, buyer, method, amount_minor, currency, country,
                 language, status, version, created, pay_by, due)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12, $12)
               on conflict (key) do nothing";
    let params = params![
        checkout.id.as_str(),
        &checkout.number,
        key,
        &checkout.buyer,
        checkout.method.code(),
        checkout.amount.minor,
        checkout.amount.currency.code(),
        checkout.country.code(),
        checkout.language.code(),
        &checkout.status,
        checkout.created,
        checkout.pay_by
    ];
    Ok(tx.exec(sql, &params).await? == 1)
}

pub(super) async fn add_person(
    tx: &Tx,
    checkout: &CheckoutId,
    mail: &str,
    telephone: &str,
    address: &str,
) -> Result<()> {
    let sql = "insert into checkout_person (checkout_id, mail, telephone, address)
               values ($1, $2, $3, $4)";
    tx.exec(sql, &params![checkout.as_str(), mail, telephone, address]).await.map(|_| ())
}

/// Where the records of an account are stored.
pub(super) async fn stored_in(q: &impl Query, account: &str) -> Result<Option<String>> {
    let sql = "select stored_in from account where id = $1";
    Ok(q.opt::<(String,)>(sql, &params![account]).await?.map(|(place,)| place))
}

/// Checkouts whose time to pay has ended.
pub(super) async fn due(q: &impl Query, now: Time, limit: i64) -> Result<Vec<Checkout>> {
    let sql = format!("select {COLUMNS} from checkout where due <= $1 order by due, id limit $2");
    q.rows(&sql, &params![now, limit]).await
}

/// Takes the lines of a basket out; gives how many there were.
pub(super) async fn empty(tx: &Tx, basket: &crate::BasketId) -> Result<u64> {
    let sql = "delete from basket_line where basket_id = $1";
    tx.exec(sql, &params![basket.as_str()]).await
}

impl FromRow for Checkout {
    fn from_row(row: &Row) -> Result<Checkout> {
        Ok(Checkout {
            id: row.parse(0)?,
            number: row.get(1)?,
            buyer: row.get(2)?,
            method: row.parse(3)?,
            amount: Money { minor: row.get(4)?, currency: row.parse(5)? },
            country: row.parse(6)?,
            language: row.parse(7)?,
            status: row.get(8)?,
            created: row.get(9)?,
            pay_by: row.get(10)?,
        })
    }
}
