//! An example of a basket, for the description of the API.

use serde_json::{Value as Json, json};

/// A basket with one store; `goods`, `total` and `agreed` are there once something lies in it.
pub(super) fn basket() -> Json {
    let euro = |minor: i64| json!({ "minor": minor, "currency": "EUR" });
    json!({
        "stores": [{
            "id": "sto_01k5f0000000000000000000aa", "name": "Klingenberg Audio",
            "lines": [{
                "variant": "var_01k5f0000000000000000000aa",
                "listing": "lst_01k5f0000000000000000000aa", "title": "Wireless headphones",
                "options": [["colour", "black"]], "quantity": 2, "?unit": euro(9_900),
                "?goods": euro(19_800), "?problem": { "code": "short", "?left": 1 },
                "price_changed": false,
            }],
            "ways": [{ "code": "standard", "carrier": "Post", "cost": euro(490), "days": [2, 4],
                "chosen": true }],
            "goods": euro(19_800), "shipping": euro(490), "discount": euro(0),
            "tax": euro(3_239), "duty": euro(0), "total": euro(20_290),
        }],
        "coupons": [{ "code": "WINTER10", "?off": euro(1_000), "?refused": "too-little",
            "?missing": euro(500) }],
        "?goods": euro(19_800), "?total": euro(20_290), "?agreed": "5b1f…", "ready": true,
    })
}
