//! Orders of the first buyer in every state, made as anybody makes them: by the API, with tokens of
//! buyer and sellers, and by what a carrier tells.

use accounts::Scope;
use accounts::seed;
use anyhow::{Context, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use db::Query;
use serde_json::{Value as Json, json};
use tower::ServiceExt;
use trade::orders::tracking;
use web::App;

/// Who buys.
const BUYER: &str = "buyer@customers.example";
/// A card of the test provider with which a payment succeeds.
const CARD: &str = "4000 0000 0000 0010";
/// The carrier of the stores' parcels.
const CARRIER: &str = "Landpost";
/// Bytes of an answer, at most.
const ANSWER: usize = 4 << 20;

/// How far an order comes.
const STATES: [&str; 9] = [
    "paid",
    "called off",
    "declined",
    "on its way",
    "arrived",
    "complete",
    "reviewed",
    "being returned",
    "returned",
];

/// A store's article that can be bought one by one.
struct Article {
    variant: String,
    seller: String,
}

struct Trader<'a> {
    app: &'a App,
    router: &'a Router,
    buyer: String,
}

/// Makes the orders; gives how many there are.
pub async fn make(app: &App, router: &Router) -> anyhow::Result<usize> {
    let scopes = [Scope::ShopRead, Scope::ShopWrite];
    let buyer = seed::api_token(app, BUYER, &scopes).await.map_err(crate::stores::problem)?;
    let trader = Trader { app, router, buyer };
    let articles = articles(app).await?;
    for (nth, (state, article)) in STATES.iter().zip(&articles).enumerate() {
        trader.bring(state, article, nth).await.with_context(|| format!("the order {state}"))?;
    }
    Ok(STATES.len().min(articles.len()))
}

/// One article of each store.
async fn articles(app: &App) -> anyhow::Result<Vec<Article>> {
    let sql = "select min(v.id), g.mail from variant v join listing l on l.id = v.listing_id
               join customer c on c.account = l.seller join login g on g.id = c.login
               where v.active and v.stock > 5 and l.least = 1 and l.lot = 1 and l.status = 'active'
               group by g.mail order by g.mail limit 9";
    let rows: Vec<(String, String)> = app.db.rows(sql, &[]).await?;
    Ok(rows.into_iter().map(|(variant, seller)| Article { variant, seller }).collect())
}

impl Trader<'_> {
    /// Buys an article and brings its order so far.
    async fn bring(&self, state: &str, article: &Article, nth: usize) -> anyhow::Result<()> {
        let lines = json!({ "lines": [{ "variant": article.variant, "quantity": 1 + nth % 2 }] });
        self.buys("PUT", "/api/v1/basket?country=DE&currency=EUR", &lines).await?;
        let purchase = json!({ "method": "card", "card": CARD, "address": {
            "name": "Nell Harrow", "lines": ["Lindenallee 4"], "locality": "Berlin",
            "postal_code": "10117", "country": "DE" } });
        let placed =
            self.buys("POST", "/api/v1/checkouts?country=DE&currency=EUR", &purchase).await?;
        let order = placed["orders"][0]["id"].as_str().context("no order was placed")?;
        let order = format!("/api/v1/orders/{order}");
        if state == "paid" {
            return Ok(());
        }
        if state == "called off" {
            self.buys("POST", &format!("{order}/cancellation"), &Json::Null).await?;
            return Ok(());
        }
        let scopes = [Scope::SellerRead, Scope::SellerWrite];
        let seller = seed::api_token(self.app, &article.seller, &scopes).await;
        let seller = seller.map_err(crate::stores::problem)?;
        let sold = order.replace("/api/v1/", "/api/v1/seller/");
        if state == "declined" {
            let why = json!({ "reason": "out-of-stock" });
            self.ask("POST", &format!("{sold}/cancellation"), &bearer(&seller), &why).await?;
            return Ok(());
        }
        let tracking = format!("LP {:06}", 482_100 + nth * 37);
        let parcel = json!({ "carrier": CARRIER, "tracking": tracking });
        self.ask("POST", &format!("{sold}/dispatch"), &bearer(&seller), &parcel).await?;
        self.carrier_tells(&tracking, "in-transit", "Leipzig").await?;
        let hello = json!({ "text": "Hello! Could you tell me when it will arrive?" });
        if state == "on its way" {
            self.buys("POST", &format!("{order}/messages"), &hello).await?;
            return Ok(());
        }
        self.carrier_tells(&tracking, "delivered", "Berlin").await?;
        match state {
            "complete" | "reviewed" => {
                self.buys("POST", &format!("{order}/confirmation"), &Json::Null).await?;
            }
            "being returned" | "returned" => {
                let back = json!({ "lines": [{ "position": 0, "quantity": 1 + nth % 2 }],
                    "reason": "does-not-fit", "words": "It is too large for my shelf." });
                let back = self.buys("POST", &format!("{order}/returns"), &back).await?;
                let id = back["id"].as_str().context("no return was made")?;
                if state == "returned" {
                    let path = format!("/api/v1/seller/returns/{id}");
                    let accept = json!({ "decision": "accept", "answer": "Please send it to us." });
                    self.ask("POST", &format!("{path}/answer"), &bearer(&seller), &accept).await?;
                    let received = json!({ "restock": true });
                    self.ask("POST", &format!("{path}/receipt"), &bearer(&seller), &received)
                        .await?;
                }
            }
            _ => {}
        }
        if state == "reviewed" {
            let review = json!({ "stars": 5, "language": "en",
                "text": "Exactly as described. I would buy it again at once." });
            self.buys("PUT", &format!("{order}/lines/0/review"), &review).await?;
        }
        Ok(())
    }

    /// A request of the buyer.
    async fn buys(&self, method: &str, path: &str, body: &Json) -> anyhow::Result<Json> {
        self.ask(method, path, &bearer(&self.buyer), body).await
    }

    async fn carrier_tells(&self, parcel: &str, kind: &str, place: &str) -> anyhow::Result<()> {
        let now = self.app.clock.now();
        let told = json!({ "id": format!("{parcel} {kind}"), "tracking": parcel, "kind": kind,
            "place": place, "at": now });
        let signed = tracking::sign(self.app, CARRIER, &told.to_string(), now);
        self.ask("POST", &format!("/carriers/{CARRIER}/events"), &signed, &told).await?;
        Ok(())
    }

    async fn ask(
        &self,
        method: &str,
        path: &str,
        authorization: &str,
        body: &Json,
    ) -> anyhow::Result<Json> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, authorization)
            .body(Body::from(body))?;
        let answer = self.router.clone().oneshot(request).await?;
        let status = answer.status();
        let bytes = to_bytes(answer.into_body(), ANSWER).await?;
        let text = String::from_utf8_lossy(&bytes);
        ensure!(status.is_success(), "{method} {path}: {status} {text}");
        Ok(serde_json::from_slice(&bytes).unwrap_or(Json::Null))
    }
}

fn bearer(token: &str) -> String {
    format!("Bearer {token}")
}
