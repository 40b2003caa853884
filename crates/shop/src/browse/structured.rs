//! What a page says to search engines: schema.org's Product as JSON-LD.

use crate::listings::Variant;
use crate::pictures::Shown;
use crate::reader::Reader;
use crate::view::ListingView;
use serde_json::{Value, json};
use values::{Currency, Money};
use web::{Markup, Page};

/// The product and its offers, as a block of data.
pub(super) fn product(page: &Page, reader: &Reader, view: &ListingView, shown: &Variant) -> Markup {
    let public = &page.visit().app().config.public;
    let (title, _) = view.title(reader.language);
    let address = |path: &str| [public.as_str(), path].concat();
    let pictures: Vec<String> = shown
        .picture
        .iter()
        .chain(&view.listing.pictures)
        .filter_map(|id| id.parse::<Shown>().ok())
        .map(|picture| address(&picture.src(1280)))
        .take(6)
        .collect();
    let text = view.listing.text(reader.language);
    let mut product = json!({
        "@context": "https://schema.org",
        "@type": "Product",
        "name": title,
        "sku": shown.sku.as_ref().or(view.listing.sku.as_ref()),
        "description": text.map(|text| text.description.as_str()).filter(|text| !text.is_empty()),
        "image": pictures,
        "category": view.path().iter().map(|one| one.name(reader.language)).collect::<Vec<_>>().join(" > "),
        "offers": offer(view, shown, &address(&page.href(view.href(reader.language)))),
    });
    if let Some(brand) = view.listing.attributes.get("brand") {
        product["brand"] = json!({ "@type": "Brand", "name": brand.typed() });
    }
    if let Some(tenths) = view.stars_tenths() {
        product["aggregateRating"] = json!({
            "@type": "AggregateRating",
            "ratingValue": format!("{}.{}", tenths / 10, tenths % 10),
            "reviewCount": view.listing.rating_count,
        });
    }
    if let Value::Object(members) = &mut product {
        members.retain(|_, value| !value.is_null());
    }
    // Within a script element only `<` could end it.
    let data = product.to_string().replace('<', "\\u003c");
    Markup(["<script type=\"application/ld+json\">", &data, "</script>"].concat())
}

fn offer(view: &ListingView, variant: &Variant, url: &str) -> Value {
    let there = if view.can_be_had(variant) { "InStock" } else { "OutOfStock" };
    json!({
        "@type": "Offer",
        "url": url,
        "price": decimal(Money { minor: variant.ladder.base(), currency: view.listing.currency }),
        "priceCurrency": view.listing.currency.code(),
        "availability": format!("https://schema.org/{there}"),
        "seller": { "@type": "Organization", "name": view.store.store.name },
    })
}

/// The amount without its code: `99.00`.
fn decimal(amount: Money) -> String {
    let text = amount.to_string();
    let code: &str = Currency::code(&amount.currency);
    text.trim_end_matches(code).trim().to_owned()
}
