//! Examples of what programs get of the catalogue, for the description of the API.

use serde_json::{Value, json};

/// A listing as lists have it.
fn brief() -> Value {
    json!({
        "id": "lst_01k5f0000000000000000000aa",
        "href": "/en/p/lst_01k5f0000000000000000000aa/wireless-headphones",
        "title": "Wireless headphones", "language": "en",
        "?price_from": { "minor": 9900, "currency": "EUR" },
        "?price_shown": { "minor": 9900, "currency": "EUR" },
        "in_stock": true, "?rating": 4.5, "reviews": 12,
        "store": { "id": "sto_01k5f0000000000000000000aa", "slug": "klingenberg-audio",
                   "name": "Klingenberg Audio" },
        "ship_from": "DE", "pictures": ["/pictures/pic_…/640"],
    })
}

/// What a search finds.
pub(super) fn found() -> Value {
    json!({
        "total": 231, "items": [brief()], "?next": "c2NvcmU…", "?did_you_mean": "headphones",
        "?searched_instead": "headphones",
        "facets": {
            "categories": [{ "id": "headphones", "count": 210 }],
            "stores": [{ "id": "sto_01k5f0000000000000000000aa", "count": 7 }],
            "ship_from": [{ "id": "DE", "count": 31 }],
            "rating": [{ "least": 400, "count": 55 }],
            "in_stock": 220,
            "attributes": [{ "id": "colour",
                "values": [{ "?option": "black", "count": 88 }] }],
        },
    })
}

/// A listing, whole.
pub(super) fn listing() -> Value {
    let mut whole = brief();
    let more = json!({
        "category": "headphones", "path": ["electronics", "audio", "headphones"],
        "%attributes": { "brand": "Klingenberg", "headphone-type": "over-ear" },
        "?points": ["30 hours"], "?description": "They sound as they should.",
        "?text_origin": "seller", "languages": ["de", "en"],
        "quantities": { "least": 1, "lot": 1, "?most": 10 },
        "?hs6": "851830", "?origin": "DE",
        "variants": [{
            "id": "var_01k5f0000000000000000000aa",
            "options": [{ "attribute": "colour", "value": "black" }],
            "price_minor": 9900, "steps": [{ "quantity": 10, "price": 8900 }],
            "in_stock": true, "?left": 3, "weight_g": 400, "?picture": "/pictures/pic_…/640",
            "?reduction": { "lowest_before": 10900, "since": "2026-11-20T08:00:00Z" },
        }],
        "version": 4, "changed": "2026-11-20T08:00:00Z", "?trader": trader(),
    });
    if let (Value::Object(whole), Value::Object(more)) = (&mut whole, more) {
        whole.extend(more);
    }
    whole
}

fn trader() -> Value {
    json!({
        "legal_name": "Klingenberg Audio GmbH", "?representative": "Kai Klingenberg",
        "address": "Werkstraße 1\n28195 Bremen", "country": "DE",
        "email": "hallo@klingenberg.example", "telephone": "+49 421 000000",
        "?register": { "name": "Amtsgericht Bremen", "number": "HRB 00000" },
        "?vat_id": "DE000000000", "?responsible": null, "certifies": true,
    })
}

/// The tree of categories.
pub(super) fn categories() -> Value {
    json!({ "items": [{
        "id": "electronics", "name": "Electronics", "?hs6": null, "attributes": [],
        "below": [{
            "id": "headphones", "name": "Headphones", "?hs6": "851830",
            "attributes": [{ "id": "colour", "name": "Colour", "mandatory": false, "facet": true,
                "variant": true, "options": [{ "id": "black", "name": "Black" }] }],
            "below": [],
        }],
    }] })
}

/// A store.
pub(super) fn store() -> Value {
    json!({
        "id": "sto_01k5f0000000000000000000aa", "slug": "klingenberg-audio",
        "name": "Klingenberg Audio", "kind": "manufacturer", "status": "open", "language": "de",
        "about": "Lautsprecher aus eigener Werkstatt.", "country": "DE", "currency": "EUR",
        "?opened": "2026-09-15T14:20:00Z", "?trader": trader(),
    })
}
