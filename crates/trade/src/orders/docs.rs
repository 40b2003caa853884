//! Examples of orders, for the description of the API.

use serde_json::{Value as Json, json};

fn euro(minor: i64) -> Json {
    json!({ "minor": minor, "currency": "EUR" })
}

/// An order as lists have it.
pub(super) fn head() -> Json {
    json!({
        "id": "ord_01k5f0000000000000000000aa", "number": "K-2048-7731",
        "checkout": "chk_01k5f0000000000000000000aa", "store": "sto_01k5f0000000000000000000aa",
        "stage": "paid", "version": 2, "created": "2026-11-20T08:00:00Z", "total": euro(10_390),
    })
}

/// An order, whole.
pub(super) fn whole() -> Json {
    let mut whole = head();
    let more = json!({
        "goods": euro(9_900), "shipping": euro(490), "discount": euro(0), "tax": euro(1_659),
        "duty": euro(0),
        "way": { "service": "standard", "carrier": "Post", "days_least": 2, "days_most": 4 },
        "?address": { "name": "Ada Muster", "lines": ["Unter den Linden 1"],
            "locality": "Berlin", "postal_code": "10117", "country": "DE" },
        "?dispatch_by": "2026-11-27T08:00:00Z", "?promised_by": "2026-12-01T08:00:00Z",
        "?protection_until": "2026-12-16T08:00:00Z",
        "lines": [{ "position": 0, "listing": "lst_01k5f0000000000000000000aa",
            "variant": "var_01k5f0000000000000000000aa", "title": "Wireless headphones",
            "options": [["colour", "black"]], "quantity": 1, "goods": euro(9_900),
            "total": euro(9_900), "tax": euro(1_581) }],
        "events": [{ "kind": "paid", "stage": "paid", "by": "provider",
            "at": "2026-11-20T08:00:04Z" }],
        "parcels": [{ "id": "dlv_01k5f0000000000000000000aa", "carrier": "Post",
            "tracking": "00340434161094042557", "?handed_over": "2026-11-21T15:00:00Z",
            "?received": null }],
        "tracking": [{ "parcel": "dlv_01k5f0000000000000000000aa", "kind": "in-transit",
            "place": "Leipzig", "at": "2026-11-22T05:00:00Z" }],
        "refunds": [{ "amount": euro(500), "state": "paid", "reason": "goodwill",
            "created": "2026-11-22T09:00:00Z" }],
        "may": ["cancellation", "dispatch"],
    });
    if let (Some(whole), Json::Object(more)) = (whole.as_object_mut(), more) {
        whole.extend(more);
    }
    whole
}
