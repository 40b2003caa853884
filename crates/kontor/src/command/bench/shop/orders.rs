//! Buying: three items from two sellers, from the basket to a payment that is booked, by programs of
//! customers, and the proof that what was answered is there.

use super::load::Client;
use super::problem;
use accounts::{Scope, seed};
use anyhow::{bail, ensure};
use db::{Db, Query, params};
use serde_json::{Value, json};
use web::App;

/// Who buys, and what.
pub struct Buying {
    /// A token of each client's customer.
    tokens: Vec<String>,
    /// Variants of one seller, and variants of another.
    first: Vec<String>,
    second: Vec<String>,
}

impl Buying {
    /// A token for each client, and goods of two stores that are sold by the piece.
    pub async fn prepare(app: &App, clients: usize) -> anyhow::Result<Buying> {
        let mut tokens = Vec::new();
        let sql = "select l.mail from login l join customer c on c.login = l.id
            where not c.sells order by l.mail";
        let mails: Vec<(String,)> = app.db.rows(sql, &[]).await?;
        ensure!(clients <= mails.len(), "at most {} clients buy at once", mails.len());
        for (mail,) in mails.iter().take(clients) {
            let scopes = [Scope::ShopRead, Scope::ShopWrite];
            tokens.push(seed::api_token(app, mail, &scopes).await.map_err(problem)?);
        }
        let sql = "select s.id, count(*) from store s join listing o on o.store_id = s.id
            where s.country = 'DE' group by s.id order by count(*) desc, s.id limit 2";
        let stores: Vec<(String, i64)> = app.db.rows(sql, &[]).await?;
        let [(first, _), (second, _)] = stores.as_slice() else {
            bail!("there are no two sellers")
        };
        let of = async |store: &str| -> anyhow::Result<Vec<String>> {
            let sql = "select v.id from variant v join listing o on o.id = v.listing_id
                where o.store_id = $1 and o.least = 1 and o.lot = 1 and v.active
                and v.stock > 500 order by v.id limit 500";
            let rows: Vec<(String,)> = app.db.rows(sql, &params![store]).await?;
            ensure!(!rows.is_empty(), "a store has nothing to buy: use more --listings");
            Ok(rows.into_iter().map(|(id,)| id).collect())
        };
        let (first, second) = (of(first).await?, of(second).await?);
        ensure!(first.len() > 1, "a store has too little to buy: use more --listings");
        Ok(Buying { tokens, first, second })
    }

    /// One order, paid.
    pub async fn buy(&self, client: &mut Client, number: usize, turn: usize) -> anyhow::Result<()> {
        let token = &self.tokens[number];
        let at = turn * self.tokens.len() + number;
        let pick = |of: &[String], nth: usize| of[(at * 2 + nth) % of.len()].clone();
        let line = |variant: String| json!({ "variant": variant, "quantity": 1 });
        let lines = [pick(&self.first, 0), pick(&self.first, 1), pick(&self.second, 0)].map(line);
        let basket = ("PUT", "/api/v1/basket?country=DE&currency=EUR");
        let reply = client.json(basket, token, None, &json!({ "lines": lines })).await?;
        ensure!(reply.status == 200, "the basket answers {}: {}", reply.status, reply.body);
        let wanted = json!({ "method": "card", "card": "4000 0000 0000 0010", "address": {
            "name": "Nell Harrow", "lines": ["Hafenweg 3"], "locality": "Münster", "area": "",
            "postal_code": "48155", "country": "DE" } });
        let key = format!("bench-{number}-{turn}");
        let checkout = ("POST", "/api/v1/checkouts?country=DE&currency=EUR");
        let reply = client.json(checkout, token, Some(&key), &wanted).await?;
        ensure!(reply.status == 201, "the checkout answers {}: {}", reply.status, reply.body);
        let placed: Value = serde_json::from_str(&reply.body)?;
        ensure!(placed["status"] == "paid", "the checkout is not paid: {placed}");
        ensure!(placed["orders"].as_array().is_some_and(|orders| orders.len() == 2), "{placed}");
        Ok(())
    }

    /// Every order that was answered is there and paid, and the ledger holds.
    pub async fn check(&self, db: &Db, answered: usize) -> anyhow::Result<()> {
        let sql = "select count(*) from checkout where status = 'paid'";
        let (paid,): (i64,) = db.one(sql, &[]).await?;
        ensure!(paid as usize >= answered, "{paid} of {answered} purchases are there");
        let report = ::ledger::verify(db, None).await?;
        ensure!(report.holds(), "the ledger does not hold");
        println!("{paid} purchases are there and paid; the ledger holds");
        Ok(())
    }
}
