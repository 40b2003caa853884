//! Orders for programs: `/api/v1/orders` for who buys, `/api/v1/seller/orders` for who sells.

use super::deeds::{self, Reason};
use super::model::{Event, Line, Order, Parcel};
use super::stage::{Deed, Stage};
use super::{access, store, tracking};
use crate::{OrderId, repeat};
use accounts::{Actor, Permit, Route, Scope, Sell, Shop, Who, docs};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{Answer, App, IdempotencyKey, Paging, Problem, json_body};

pub(crate) fn routes() -> Vec<Route> {
    let one = |summary: &str| {
        json!({ "summary": summary,
            "responses": docs::answer("200", "The order.", &super::docs::whole()) })
    };
    let deed = |summary: &str| {
        let mut doc = one(summary);
        doc["parameters"] = json!([docs::key()]);
        doc
    };
    let with = |mut doc: Json, body: Json| {
        doc["requestBody"] = docs::body(&body);
        doc
    };
    let orders = || {
        let example = json!({ "orders": [super::docs::head()], "?next": "b3JkXzAx…" });
        docs::answer("200", "Orders, and the cursor of the next page.", &example)
    };
    let [after, size] = docs::paging();
    let stage = docs::query("stage", "paid, dispatched, completed or cancelled; all when absent.");
    vec![
        Route::get("/api/v1/orders", Who::Customer, list).scope(Scope::ShopRead).doc(json!({
            "summary": "List one's orders, the newest first",
            "parameters": [after, size], "responses": orders() })),
        Route::get("/api/v1/orders/{order}", Who::Customer, show)
            .scope(Scope::ShopRead)
            .doc(one("Show an order")),
        Route::post("/api/v1/orders/{order}/confirmation", Who::Customer, confirm)
            .scope(Scope::ShopWrite)
            .doc(deed("Confirm that an order was received")),
        Route::post("/api/v1/orders/{order}/cancellation", Who::Customer, cancel)
            .scope(Scope::ShopWrite)
            .doc(deed("Call an order off before it is dispatched")),
        Route::post("/api/v1/orders/{order}/extension", Who::Customer, extend)
            .scope(Scope::ShopWrite)
            .doc(deed("Make the protection of an order longer, once")),
        Route::get("/api/v1/seller/orders", Who::Seller, of_store)
            .scope(Scope::SellerRead)
            .doc(json!({ "summary": "List the orders of one's store, the newest first",
                "parameters": [stage, after, size], "responses": orders() })),
        Route::get("/api/v1/seller/orders/{order}", Who::Seller, sold)
            .scope(Scope::SellerRead)
            .doc(one("Show an order of one's store")),
        Route::post("/api/v1/seller/orders/{order}/dispatch", Who::Seller, dispatch)
            .scope(Scope::SellerWrite)
            .doc(with(
                deed("Say that an order was handed to a carrier"),
                json!({ "carrier": "Post", "?tracking": "00340434161094042557" }),
            )),
        Route::post("/api/v1/seller/orders/{order}/cancellation", Who::Seller, decline)
            .scope(Scope::SellerWrite)
            .doc(with(
                deed("Call an order off that cannot be sent: `out-of-stock` or `cannot-send`"),
                json!({ "reason": "out-of-stock" }),
            )),
    ]
}

fn id(text: &str) -> Result<OrderId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

async fn list(
    State(app): State<App>,
    by: Permit<Shop>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let before = paging.after();
    let orders = store::of_buyer(&app.db, by.id(), before.as_deref(), paging.limit()).await?;
    let (orders, next) = paging.page(orders, |order| order.id.to_string());
    let orders: Vec<Json> = orders.iter().map(head).collect();
    Ok(axum::Json(json!({ "orders": orders, "next": next })).into_response())
}

async fn show(
    State(app): State<App>,
    actor: Actor,
    Path(order): Path<String>,
) -> Result<Response, Problem> {
    let order = access::buyers(&app, &actor, &id(&order)?, "").await?;
    Ok(axum::Json(whole(&app, order.order()).await?).into_response())
}

async fn confirm(
    State(app): State<App>,
    actor: Actor,
    Path(order): Path<String>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let claim = key.of(actor.id(), "POST /api/v1/orders/{order}/confirmation", order.as_bytes());
    repeat::once(&app, &claim, async || {
        let order = access::buyers(&app, &actor, &id(&order)?, "").await?;
        Answer::ok(&whole(&app, &deeds::confirm(&app, &order).await?).await?)
    })
    .await
}

async fn cancel(
    State(app): State<App>,
    actor: Actor,
    Path(order): Path<String>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let claim = key.of(actor.id(), "POST /api/v1/orders/{order}/cancellation", order.as_bytes());
    repeat::once(&app, &claim, async || {
        let order = access::buyers(&app, &actor, &id(&order)?, "").await?;
        Answer::ok(&whole(&app, &deeds::cancel(&app, &order).await?).await?)
    })
    .await
}

#[derive(Deserialize)]
struct Narrowed {
    #[serde(default)]
    stage: String,
}

async fn of_store(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(narrowed): Query<Narrowed>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = shop::sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let stage: Option<Stage> = match narrowed.stage.as_str() {
        "" => None,
        stage => {
            let unknown = || Problem::invalid().field("/stage", "not-a-choice");
            Some(stage.parse().map_err(|_| unknown())?)
        }
    };
    let before = paging.after();
    let orders =
        store::of_store(&app.db, &own.id, stage, before.as_deref(), paging.limit()).await?;
    let (orders, next) = paging.page(orders, |order| order.id.to_string());
    let orders: Vec<Json> = orders.iter().map(head).collect();
    Ok(axum::Json(json!({ "orders": orders, "next": next })).into_response())
}

async fn extend(
    State(app): State<App>,
    actor: Actor,
    Path(order): Path<String>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let claim = key.of(actor.id(), "POST /api/v1/orders/{order}/extension", order.as_bytes());
    repeat::once(&app, &claim, async || {
        let order = access::buyers(&app, &actor, &id(&order)?, "").await?;
        Answer::ok(&whole(&app, &deeds::extend(&app, &order).await?).await?)
    })
    .await
}

async fn sold(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(order): Path<String>,
) -> Result<Response, Problem> {
    let order = access::sellers(&app, &by, &id(&order)?).await?;
    Ok(axum::Json(whole(&app, order.order()).await?).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dispatch {
    carrier: String,
    #[serde(default)]
    tracking: String,
}

async fn dispatch(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(order): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Dispatch = json_body(&body)?;
    let claim = key.about(by.id(), "POST /api/v1/seller/orders/{order}/dispatch", &order, &body);
    repeat::once(&app, &claim, async || {
        let order = access::sellers(&app, &by, &id(&order)?).await?;
        let after = deeds::dispatch(&app, &order, &wire.carrier, &wire.tracking).await?;
        Answer::ok(&whole(&app, &after).await?)
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decline {
    reason: String,
}

async fn decline(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(order): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Decline = json_body(&body)?;
    let reason = [Reason::OutOfStock, Reason::CannotSend]
        .into_iter()
        .find(|reason| reason.code() == wire.reason)
        .ok_or_else(|| Problem::invalid().field("/reason", "required"))?;
    let claim =
        key.about(by.id(), "POST /api/v1/seller/orders/{order}/cancellation", &order, &body);
    repeat::once(&app, &claim, async || {
        let order = access::sellers(&app, &by, &id(&order)?).await?;
        Answer::ok(&whole(&app, &deeds::decline(&app, &order, reason).await?).await?)
    })
    .await
}

/// What lists tell of an order.
pub fn head(order: &Order) -> Json {
    json!({
        "id": order.id, "number": order.number, "checkout": order.checkout, "store": order.store,
        "stage": order.stage.code(), "version": order.version, "created": order.created,
        "total": order.money(order.total),
    })
}

/// All that is told of an order, to either side.
async fn whole(app: &App, order: &Order) -> Result<Json, Problem> {
    let lines = store::lines(&app.db, std::slice::from_ref(&order.id)).await?;
    let events = store::events(&app.db, &order.id).await?;
    let parcels = store::parcels(&app.db, &order.id).await?;
    let person = store::person(&app.db, &order.checkout).await?;
    let refunds = store::refunds(&app.db, &order.id).await?;
    let seen = tracking::of_order(&app.db, &order.id).await?;
    let mut wire = head(order);
    let clocks = order.clocks;
    let more = json!({
        "goods": order.money(order.goods), "shipping": order.money(order.shipping_cost),
        "discount": order.money(order.seller_discount + order.platform_discount),
        "tax": order.money(order.tax), "duty": order.money(order.duty),
        "way": order.shipping,
        "address": person.map(|(_, _, address)| address),
        "dispatch_by": clocks.dispatch_by, "promised_by": clocks.promised_by,
        "protection_until": clocks.protection_until,
        "lines": lines.iter().map(|line| line_wire(order, line)).collect::<Vec<_>>(),
        "events": events.iter().map(event_wire).collect::<Vec<_>>(),
        "parcels": parcels.iter().map(parcel_wire).collect::<Vec<_>>(),
        "tracking": seen.iter().map(|seen| json!({
            "parcel": seen.parcel, "kind": seen.kind, "place": seen.place, "at": seen.at,
        })).collect::<Vec<_>>(),
        "refunds": refunds.iter().map(|refund| json!({
            "amount": order.money(refund.amount), "state": refund.state,
            "reason": refund.reason, "created": refund.created,
        })).collect::<Vec<_>>(),
        "may": may(order.stage),
    });
    if let (Some(wire), Json::Object(more)) = (wire.as_object_mut(), more) {
        wire.extend(more);
    }
    Ok(wire)
}

fn may(stage: Stage) -> Vec<&'static str> {
    let all = [
        (Deed::Cancel, "cancellation"),
        (Deed::Dispatch, "dispatch"),
        (Deed::Confirm, "confirmation"),
    ];
    let placed = stage == Stage::Placed;
    all.into_iter()
        .filter(|(deed, _)| !placed && stage.allows(*deed))
        .map(|(_, word)| word)
        .collect()
}

fn line_wire(order: &Order, line: &Line) -> Json {
    json!({
        "position": line.position, "listing": line.listing, "variant": line.variant,
        "title": line.title, "options": line.options, "quantity": line.quantity,
        "goods": order.money(line.goods), "total": order.money(line.total),
        "tax": order.money(line.tax),
    })
}

fn event_wire(event: &Event) -> Json {
    json!({ "kind": event.kind, "stage": event.stage.code(), "by": event.by, "at": event.at })
}

fn parcel_wire(parcel: &Parcel) -> Json {
    json!({ "id": parcel.id, "carrier": parcel.carrier, "tracking": parcel.tracking,
        "handed_over": parcel.handed_over, "received": parcel.received })
}
