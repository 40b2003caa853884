//! Messages for programs: conversations of who buys and of who sells.

use super::access::{self, Opening, Talk};
use super::{ConversationId, Listed, Message, MessageId, Side, Words, store};
use crate::OrderId;
use crate::orders::access as orders;
use accounts::{Actor, Permit, Route, Scope, Sell, Shop, Who};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use shop::pictures::Shown;
use web::{Answer, App, Claim, IdempotencyKey, Paging, Problem, json_body};

pub(super) fn routes() -> Vec<Route> {
    let list_of = |summary: &str| {
        json!({ "summary": summary, "responses": { "200": answer(
            json!({ "type": "object", "required": ["conversations"], "properties": {
                "conversations": { "type": "array", "items": { "type": "object",
                    "required": ["id", "about", "unread"], "properties": {
                        "id": { "type": "string" }, "store": { "type": "string" },
                        "order": { "type": ["string", "null"] },
                        "listing": { "type": ["string", "null"] },
                        "about": { "type": "string" }, "last": { "type": "string" },
                        "unread": { "type": "integer" }, "changed": { "type": "string" } } } },
                "next": { "type": ["string", "null"] } } }),
            json!({ "conversations": [{ "id": "cnv_01kbfz6k3qe5v8m0w2r4t6y8za",
                "store": "sto_01kbfz6k3qe5v8m0w2r4t6y8zb", "order": null,
                "listing": "lst_01kbfz6k3qe5v8m0w2r4t6y8zc", "about": "Desk lamp",
                "last": "Does it dim?", "unread": 1, "changed": "2026-11-30T12:00:00Z" }],
                "next": null }),
        ) } })
    };
    let one = |summary: &str| {
        json!({ "summary": summary, "responses": { "200": answer(
            json!({ "type": "object", "required": ["id", "messages"], "properties": {
                "id": { "type": "string" },
                "messages": { "type": "array", "items": schema() } } }),
            json!({ "id": "cnv_01kbfz6k3qe5v8m0w2r4t6y8za", "messages": [example()] }),
        ) } })
    };
    let say_to = |summary: &str| {
        json!({ "summary": summary,
            "parameters": [{ "name": "Idempotency-Key", "in": "header",
                "schema": { "type": "string" },
                "description": "Sent again with the same key, the message is sent once." }],
            "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "type": "object", "required": ["text"], "additionalProperties": false,
                    "properties": { "text": { "type": "string", "maxLength": 4000 } } },
                "example": { "text": "Does it dim?" } } } },
            "responses": { "201": answer(
                json!({ "type": "object", "required": ["conversation", "message"],
                    "properties": { "conversation": { "type": "string" },
                        "message": { "type": "string" } } }),
                json!({ "conversation": "cnv_01kbfz6k3qe5v8m0w2r4t6y8za",
                    "message": "msg_01kbfz6k3qe5v8m0w2r4t6y8zb" }),
            ) } })
    };
    vec![
        Route::get("/api/v1/conversations", Who::Customer, list)
            .scope(Scope::ShopRead)
            .doc(list_of("One's conversations with stores, the last that moved first")),
        Route::get("/api/v1/conversations/{conversation}", Who::Customer, show)
            .scope(Scope::ShopRead)
            .doc(one("The messages of a conversation; they count as read")),
        Route::post("/api/v1/conversations/{conversation}/messages", Who::Customer, say)
            .scope(Scope::ShopWrite)
            .doc(say_to("Write to the store")),
        Route::post("/api/v1/orders/{order}/messages", Who::Customer, about_order)
            .scope(Scope::ShopWrite)
            .doc(say_to("Write to the store about an order")),
        Route::post("/api/v1/listings/{listing}/messages", Who::Customer, about_listing)
            .scope(Scope::ShopWrite)
            .doc(say_to("Write to the store about a listing")),
        Route::get("/api/v1/seller/conversations", Who::Seller, received)
            .scope(Scope::SellerRead)
            .doc(list_of("The conversations of one's store, the last that moved first")),
        Route::get("/api/v1/seller/conversations/{conversation}", Who::Seller, shown)
            .scope(Scope::SellerRead)
            .doc(one("The messages of a conversation; they count as read")),
        Route::post("/api/v1/seller/conversations/{conversation}/messages", Who::Seller, reply)
            .scope(Scope::SellerWrite)
            .doc(say_to("Write to the buyer")),
        Route::post("/api/v1/seller/orders/{order}/messages", Who::Seller, about_sold)
            .scope(Scope::SellerWrite)
            .doc(say_to("Write to the buyer of an order")),
    ]
}

async fn list(
    State(app): State<App>,
    by: Permit<Shop>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let before = paging.after().and_then(|text| text.parse().ok());
    let listed = store::of_buyer(&app.db, by.id(), before, paging.limit()).await?;
    Ok(page_of(listed, &paging))
}

async fn received(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = shop::sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let before = paging.after().and_then(|text| text.parse().ok());
    let listed = store::of_store(&app.db, &own.id, before, paging.limit()).await?;
    Ok(page_of(listed, &paging))
}

fn page_of(listed: Vec<Listed>, paging: &Paging) -> Response {
    let (listed, next) = paging.page(listed, |one| one.conversation.changed.micros().to_string());
    let wire = |one: &Listed| {
        let talk = &one.conversation;
        json!({ "id": talk.id, "store": talk.store, "order": talk.purchase,
            "listing": talk.listing, "about": talk.about(), "last": one.last,
            "unread": one.unread, "changed": talk.changed })
    };
    let all: Vec<Value> = listed.iter().map(wire).collect();
    Json(json!({ "conversations": all, "next": next })).into_response()
}

fn named(id: &str) -> Result<ConversationId, Problem> {
    id.parse().map_err(|_| Problem::not_found())
}

async fn show(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let talk = access::buyers(&app, &actor, &named(&id)?, "").await?;
    whole(&app, &talk).await
}

async fn shown(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let talk = access::sellers(&app, &by, &named(&id)?).await?;
    whole(&app, &talk).await
}

async fn whole(app: &App, talk: &Talk) -> Result<Response, Problem> {
    let messages = super::read(app, talk).await?;
    let (me, _) = talk.from_to();
    let wire = |one: &Message| {
        let pictures = one.pictures.iter().filter_map(|id| Shown::of(id));
        let pictures: Vec<String> = pictures.map(|shown| shown.src(1280)).collect();
        json!({ "id": one.id, "mine": one.sender == me, "text": one.text, "pictures": pictures,
            "created": one.created })
    };
    let messages: Vec<Value> = messages.iter().map(wire).collect();
    Ok(Json(json!({ "id": talk.conversation().id, "messages": messages })).into_response())
}

/// What is said with the same key again is said once.
async fn once(
    app: &App,
    claim: &Claim,
    body: &Bytes,
    to: impl Into<To>,
) -> Result<Response, Problem> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Wire {
        text: String,
    }
    let wire: Wire = json_body(body)?;
    let to = to.into();
    claim
        .once(app, async || {
            let now = app.clock.now();
            let words =
                Words { id: MessageId::mint(now), text: wire.text.clone(), pictures: Vec::new() };
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            let (conversation, side) = match &to {
                To::Talk(talk) => {
                    super::say_within(app, &tx, talk, &words).await?;
                    (talk.conversation().id.clone(), talk.side())
                }
                To::Opening(opening) => {
                    let id = super::open_within(app, &tx, opening, &words).await?;
                    (id, opening.side)
                }
            };
            let place = match side {
                Side::Buyer => format!("/api/v1/conversations/{conversation}"),
                Side::Store => format!("/api/v1/seller/conversations/{conversation}"),
            };
            let told = json!({ "conversation": conversation, "message": words.id });
            let answer = Answer::created(&place, &told)?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

/// Where something is said.
enum To {
    Talk(Talk),
    Opening(Opening),
}

impl From<Talk> for To {
    fn from(talk: Talk) -> To {
        To::Talk(talk)
    }
}

impl From<Opening> for To {
    fn from(opening: Opening) -> To {
        To::Opening(opening)
    }
}

async fn say(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let talk = access::buyers(&app, &actor, &named(&id)?, "").await?;
    let route = "POST /api/v1/conversations/{conversation}/messages";
    once(&app, &key.about(actor.id(), route, &id, &body), &body, talk).await
}

async fn reply(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let talk = access::sellers(&app, &by, &named(&id)?).await?;
    let route = "POST /api/v1/seller/conversations/{conversation}/messages";
    once(&app, &key.about(by.id(), route, &id, &body), &body, talk).await
}

async fn about_order(
    State(app): State<App>,
    actor: Actor,
    Path(order): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let id: OrderId = order.parse().map_err(|_| Problem::not_found())?;
    let opening = Opening::of_buyer(&orders::buyers(&app, &actor, &id, "").await?);
    let route = "POST /api/v1/orders/{order}/messages";
    once(&app, &key.about(actor.id(), route, &order, &body), &body, opening).await
}

async fn about_sold(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(order): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let id: OrderId = order.parse().map_err(|_| Problem::not_found())?;
    let opening = Opening::of_seller(&orders::sellers(&app, &by, &id).await?);
    let route = "POST /api/v1/seller/orders/{order}/messages";
    once(&app, &key.about(by.id(), route, &order, &body), &body, opening).await
}

async fn about_listing(
    State(app): State<App>,
    by: Permit<Shop>,
    Path(listing): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let id = listing.parse().map_err(|_| Problem::not_found())?;
    let opening = Opening::of_listing(&app, &by, &id).await?;
    let route = "POST /api/v1/listings/{listing}/messages";
    once(&app, &key.about(by.id(), route, &listing, &body), &body, opening).await
}

fn schema() -> Value {
    json!({ "type": "object", "required": ["id", "mine", "text", "created"], "properties": {
        "id": { "type": "string" }, "mine": { "type": "boolean" }, "text": { "type": "string" },
        "pictures": { "type": "array", "items": { "type": "string" } },
        "created": { "type": "string" } } })
}

fn example() -> Value {
    json!({ "id": "msg_01kbfz6k3qe5v8m0w2r4t6y8zb", "mine": true, "text": "Does it dim?",
        "pictures": [], "created": "2026-11-30T12:00:00Z" })
}

fn answer(schema: Value, example: Value) -> Value {
    json!({ "description": "As asked for",
        "content": { "application/json": { "schema": schema, "example": example } } })
}
