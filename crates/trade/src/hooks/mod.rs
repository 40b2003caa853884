//! Where a seller's own programs are told what happens: addresses, the events that each wants, what became
//! of each call, and telling something again. The calls themselves are [`outbox::webhooks`]; events are
//! written in the transactions of their deeds.

mod api;
mod pages;

use outbox::webhooks::{Delivery, Endpoint};
use serde_json::{Value as Json, json};
use web::App;

/// What programs are told of. Each is in the texts as `hooks-event-…`, its point a hyphen.
pub const EVENTS: [&str; 17] = [
    "order.paid",
    "order.cancelled",
    "order.dispatched",
    "order.delivered",
    "order.confirmed",
    "order.protection-ended",
    "order.completed",
    "order.extended",
    "order.return-asked",
    "order.return-ended",
    "order.returned",
    "order.refunded",
    "order.refunded-in-part",
    "refund.paid",
    "payout.paid",
    "payout.failed",
    "listing.changed",
];

/// The routes of webhooks: pages of sellers, and the API.
pub(crate) fn routes() -> Vec<accounts::Route> {
    let mut routes = pages::routes();
    routes.extend(api::routes());
    routes
}

/// An endpoint in JSON; its secret goes along, for it is its owner who asks.
fn endpoint_wire(app: &App, endpoint: &Endpoint) -> Json {
    json!({ "id": endpoint.id, "url": endpoint.url, "events": endpoint.events,
        "state": endpoint.state.code(), "secret": endpoint.secret(app), "created": endpoint.made })
}

/// What became of an event, in JSON.
fn delivery_wire(delivery: &Delivery) -> Json {
    json!({ "id": delivery.id, "event": delivery.event, "type": delivery.kind,
        "state": delivery.standing.code(), "attempts": delivery.attempts,
        "status": delivery.status, "error": delivery.last_error, "created": delivery.made,
        "next": delivery.next })
}
