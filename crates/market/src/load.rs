//! Fills an empty marketplace from a world of records: the demonstration's, a test's.

use db::{Result, Tx, params};
use serde::Deserialize;
use values::Time;

use crate::accounts::{self, Account};

/// A world, as `data/corpus/people.json` writes it.
#[derive(Debug, Deserialize)]
pub struct World {
    accounts: Vec<Account>,
    listings: Vec<Listing>,
    orders: Vec<Order>,
    payments: Vec<Payment>,
    deliveries: Vec<Delivery>,
    messages: Vec<Message>,
    sign_ins: Vec<SignIn>,
}

#[derive(Debug, Deserialize)]
struct Listing {
    id: String,
    seller: String,
    title: String,
    price_minor: i64,
    currency: String,
    created: Time,
    status: String,
    stored_in: String,
}

#[derive(Debug, Deserialize)]
struct Order {
    id: String,
    buyer: String,
    seller: String,
    listing: String,
    quantity: i64,
    total_minor: i64,
    currency: String,
    status: String,
    created: Time,
    stored_in: String,
}

#[derive(Debug, Deserialize)]
struct Payment {
    id: String,
    order: String,
    payer: String,
    payee: String,
    method: String,
    card: Option<String>,
    amount_minor: i64,
    currency: String,
    status: String,
    created: Time,
    stored_in: String,
}

#[derive(Debug, Deserialize)]
struct Delivery {
    id: String,
    order: String,
    recipient: String,
    sender: String,
    carrier: String,
    tracking: String,
    address: String,
    country: String,
    created: Time,
    stored_in: String,
}

#[derive(Debug, Deserialize)]
struct Message {
    id: String,
    order: Option<String>,
    sender: String,
    recipient: String,
    text: String,
    created: Time,
    stored_in: String,
}

#[derive(Debug, Deserialize)]
struct SignIn {
    id: String,
    account: String,
    ip: String,
    user_agent: String,
    result: String,
    created: Time,
    stored_in: String,
}

/// Writes the whole world in the caller's transaction.
pub async fn world(tx: &Tx, world: &World) -> Result<()> {
    for account in &world.accounts {
        accounts::open(tx, account).await?;
    }
    for l in &world.listings {
        tx.exec(
            "insert into listing (id, seller, title, price_minor, currency, status, created, stored_in)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            &params![&l.id, &l.seller, &l.title, l.price_minor, &l.currency, &l.status, l.created, &l.stored_in],
        )
        .await?;
    }
    for o in &world.orders {
        tx.exec(
            "insert into purchase (id, buyer, seller, total_minor, currency, status, created, stored_in)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            &params![&o.id, &o.buyer, &o.seller, o.total_minor, &o.currency, &o.status, o.created, &o.stored_in],
        )
        .await?;
        tx.exec(
            "insert into purchase_line (purchase_id, position, listing_id, quantity)
             values ($1, 0, $2, $3)",
            &params![&o.id, &o.listing, o.quantity],
        )
        .await?;
    }
    for p in &world.payments {
        tx.exec(
            "insert into payment (id, purchase_id, payer, payee, method, card, amount_minor,
               currency, status, created, stored_in)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            &params![
                &p.id,
                &p.order,
                &p.payer,
                &p.payee,
                &p.method,
                p.card.clone(),
                p.amount_minor,
                &p.currency,
                &p.status,
                p.created,
                &p.stored_in
            ],
        )
        .await?;
    }
    for d in &world.deliveries {
        tx.exec(
            "insert into delivery (id, purchase_id, recipient, sender, carrier, tracking, address,
               country, created, stored_in) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            &params![
                &d.id,
                &d.order,
                &d.recipient,
                &d.sender,
                &d.carrier,
                &d.tracking,
                &d.address,
                &d.country,
                d.created,
                &d.stored_in
            ],
        )
        .await?;
    }
    for m in &world.messages {
        tx.exec(
            "insert into message (id, purchase_id, sender, recipient, text, created, stored_in)
             values ($1, $2, $3, $4, $5, $6, $7)",
            &params![
                &m.id,
                m.order.clone(),
                &m.sender,
                &m.recipient,
                &m.text,
                m.created,
                &m.stored_in
            ],
        )
        .await?;
    }
    for s in &world.sign_ins {
        tx.exec(
            "insert into sign_in (id, account_id, ip, user_agent, result, created, stored_in)
             values ($1, $2, $3, $4, $5, $6, $7)",
            &params![&s.id, &s.account, &s.ip, &s.user_agent, &s.result, s.created, &s.stored_in],
        )
        .await?;
    }
    Ok(())
}
