//! Examples of a seller's listings, for the description of the API.

use serde_json::{Value, json};

/// A listing as it is written.
pub(super) fn written() -> Value {
    json!({
        "category": "headphones", "language": "en",
        "texts": [{ "language": "en", "title": "Wireless headphones", "points": ["30 hours"],
            "description": "They sound as they should." }],
        "%attributes": { "brand": "Example", "headphone-type": "over-ear" },
        "?hs6": "851830", "?origin": "DE", "?shipping": "shp_01k5f0000000000000000000aa",
        "?sku": "NL-1", "?quantities": { "least": 1, "lot": 1, "?most": 10 },
        "variants": [{ "?id": "var_01k5f0000000000000000000aa", "?sku": "NL-1-B",
            "options": [["colour", "black"]], "price": 9900, "weight_g": 400, "stock": 20,
            "?seen": 12, "?steps": [{ "quantity": 10, "price": 8900 }] }],
        "?pictures": ["pic_0123456789abcdef0123456789abcdef-1200x900"],
        "?picture_words": { "?pic_0123456789abcdef0123456789abcdef-1200x900": "From the side" },
    })
}

/// A listing as its seller reads it.
pub(super) fn listing() -> Value {
    json!({
        "id": "lst_01k5f0000000000000000000aa", "store": "sto_01k5f0000000000000000000aa",
        "seller": "acc_01k5f0000000000000000000aa", "category": "headphones", "language": "en",
        "%attributes": { "brand": "Example", "headphone-type": "over-ear" },
        "?hs6": "851830", "?origin": "DE", "quantities": { "least": 1, "lot": 1, "?most": 10 },
        "?shipping": "shp_01k5f0000000000000000000aa", "?sku": "NL-1", "currency": "EUR",
        "state": "active", "sold": 31, "rating_sum": 54, "rating_count": 12, "version": 4,
        "created": "2026-09-15T14:20:00Z", "changed": "2026-11-20T08:00:00Z",
        "texts": [{ "language": "en", "title": "Wireless headphones", "points": ["30 hours"],
            "description": "They sound as they should.", "origin": "seller" }],
        "variants": [{ "id": "var_01k5f0000000000000000000aa", "?sku": "NL-1-B",
            "options": [["colour", "black"]], "base": 9900,
            "steps": [{ "quantity": 10, "price": 8900 }], "weight_g": 400, "stock": 20,
            "?picture": "pic_0123456789abcdef0123456789abcdef-1200x900", "active": true }],
        "pictures": ["pic_0123456789abcdef0123456789abcdef-1200x900"],
        "%picture_words": { "pic_0123456789abcdef0123456789abcdef-1200x900": "From the side" },
    })
}
