//! What a visitor browses, for programs: search, listings, categories, stores.

use super::asked::Asked;
use crate::feed::Finder;
use crate::listings::Variant;
use crate::pictures::Shown;
use crate::reader::Reader;
use crate::sellers::{self, Status};
use crate::view::ListingView;
use accounts::{Route, Who, docs};
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use market::catalogue::{Category, Tree};
use search::Cursor;
use serde_json::{Value, json};
use web::{App, Page, Problem};

/// The routes, each with its part of the OpenAPI document.
pub fn routes() -> Vec<Route> {
    let language = json!({ "name": "lang", "in": "query", "schema": { "type": "string" },
        "description": "One of the 18 languages of the marketplace; otherwise Accept-Language." });
    let text = |name: &str, what: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" }, "description": what });
    let path = |name: &str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let ok = |what: &str, example: &Value| docs::answer("200", what, example);
    vec![
        Route::get("/api/v1/search", Who::Anyone, search).doc(json!({
            "summary": "Search for goods, with facets",
            "description": "Words may be misspelt, inflected, or in another of the 18 languages. \
                Attributes are filtered by `a.<attribute>=<option>` or `a.<attribute>=<from>..<to>`, \
                each of which may come several times.",
            "parameters": [
                text("q", "What is looked for; everything when absent."),
                text("category", "A category's id."), text("store", "A store's id."),
                text("from", "A country of dispatch, ISO 3166."),
                text("price_min", "The least price in `currency`."),
                text("price_max", "The greatest price in `currency`."),
                text("currency", "ISO 4217; the currency of prices."),
                text("rating", "The least mean of stars, in hundredths."),
                text("stock", "1: only what can be bought now."),
                text("sort", "relevance, newest, price-up, price-down, rating, sold."),
                text("after", "The cursor `next` of the answer before."), language,
            ],
            "responses": ok("What was found, with counts and the cursor of the next page.", &super::docs::found()),
        })),
        Route::get("/api/v1/listings", Who::Anyone, search).doc(json!({
            "summary": "List what is offered, as a search does",
            "parameters": [text("category", "A category's id."), text("store", "A store's id."),
                text("sort", "newest, price-up, price-down, rating, sold."),
                text("after", "The cursor `next` of the answer before."), language],
            "responses": ok("Listings, and the cursor of the next page.", &super::docs::found()),
        })),
        Route::get("/api/v1/listings/{id}", Who::Anyone, listing).doc(json!({
            "summary": "Read a listing with its variants, prices and texts",
            "parameters": [path("id"), language],
            "responses": ok("The listing.", &super::docs::listing()),
        })),
        Route::get("/api/v1/categories", Who::Anyone, categories).doc(json!({
            "summary": "The tree of categories with the attributes of each",
            "parameters": [language],
            "responses": ok("Departments with what is below them.", &super::docs::categories()),
        })),
        Route::get("/api/v1/stores/{slug}", Who::Anyone, store).doc(json!({
            "summary": "Read a store and who its trader is",
            "parameters": [path("slug"), language],
            "responses": ok("The store.", &super::docs::store()),
        })),
    ]
}

async fn search(
    State(app): State<App>,
    Query(pairs): Query<Vec<(String, String)>>,
    page: Page,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let reader = reader(&app, &page, &pairs).await?;
    let of = |name: &str| {
        let value = pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        value.filter(|value| !value.is_empty())
    };
    let after: Option<Cursor> = match of("after") {
        None => None,
        Some(text) => {
            let faulty = || Problem::invalid().field("/after", "not-a-cursor");
            Some(text.parse().map_err(|_| faulty())?)
        }
    };
    let store = of("store");
    let asked = Asked::of(pairs);
    let mut request = asked.request(&reader, None, store.as_deref());
    request.offset = 0;
    request.after = after;
    let answer = app.part::<Finder>()?.search(&request).map_err(Problem::internal)?;
    let views = super::found::views(&app, answer.hits.iter().map(|hit| hit.id.as_str())).await?;
    let facet = |rows: &[(String, u32)]| {
        rows.iter().map(|(id, n)| json!({ "id": id, "count": n })).collect::<Vec<_>>()
    };
    let attributes: Vec<Value> = answer
        .facets
        .attributes
        .iter()
        .map(|(id, values)| {
            let values = values.iter().map(|(value, count)| match value {
                search::Value::Option(option) => json!({ "option": option, "count": count }),
                search::Value::Number(number) => json!({ "number": number, "count": count }),
            });
            json!({ "id": id, "values": values.collect::<Vec<_>>() })
        })
        .collect();
    let body = json!({
        "total": answer.total,
        "items": views.iter().map(|view| brief(&page, &reader, view)).collect::<Vec<_>>(),
        "next": answer.next.map(|next| next.to_string()),
        "did_you_mean": answer.did_you_mean,
        "searched_instead": answer.mended,
        "facets": {
            "categories": facet(&answer.facets.categories),
            "stores": facet(&answer.facets.stores),
            "ship_from": answer.facets.ship_from.iter()
                .map(|(country, n)| json!({ "id": country, "count": n })).collect::<Vec<_>>(),
            "rating": answer.facets.rating.iter()
                .map(|(least, n)| json!({ "least": least, "count": n })).collect::<Vec<_>>(),
            "in_stock": answer.facets.in_stock,
            "attributes": attributes,
        },
    });
    Ok(web::json_with_etag(&headers, &body))
}

async fn listing(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
    page: Page,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let reader = reader(&app, &page, &pairs).await?;
    let view = super::product::offered(&app, &id).await?;
    let listing = &view.listing;
    let mut body = brief(&page, &reader, &view);
    let text = listing.text(reader.language);
    let more = json!({
        "category": listing.category,
        "path": view.path().iter().map(|one| one.id).collect::<Vec<_>>(),
        "attributes": listing.attributes,
        "points": text.map(|text| &text.points),
        "description": text.map(|text| &text.description),
        "text_origin": text.map(|text| text.origin),
        "languages": listing.texts.iter().map(|text| text.language).collect::<Vec<_>>(),
        "quantities": listing.quantities,
        "hs6": listing.hs6.as_deref().or(view.category.hs6),
        "origin": listing.origin,
        "variants": view.variants().map(|variant| variant_json(&view, variant, &reader)).collect::<Vec<_>>(),
        "version": listing.version,
        "changed": listing.changed,
        "trader": view.store.trader,
    });
    if let (Value::Object(body), Value::Object(more)) = (&mut body, more) {
        body.extend(more);
    }
    Ok(web::json_with_etag(&headers, &body))
}

/// The stock is told as buyers are told it: exactly only when little is left.
fn variant_json(view: &ListingView, variant: &Variant, reader: &Reader) -> Value {
    json!({
        "id": variant.id,
        "options": variant.options.iter().map(|(id, value)| json!({ "attribute": id, "value": value }))
            .collect::<Vec<_>>(),
        "price_minor": variant.ladder.base(),
        "steps": variant.ladder.steps(),
        "in_stock": view.can_be_had(variant),
        "left": Some(variant.stock).filter(|stock| *stock <= crate::offers::TOLD),
        "weight_g": variant.weight_g,
        "picture": variant.picture.as_deref().and_then(address),
        "reduction": view.reduction(variant, reader.now),
    })
}

fn brief(page: &Page, reader: &Reader, view: &ListingView) -> Value {
    let listing = &view.listing;
    let (title, other) = view.title(reader.language);
    let price = view
        .cheapest()
        .map(|variant| values::Money { minor: variant.ladder.base(), currency: listing.currency });
    json!({
        "id": listing.id,
        "href": page.href(view.href(reader.language)),
        "title": title,
        "language": other.unwrap_or(reader.language),
        "price_from": price,
        "price_shown": price.map(|price| reader.own(price)),
        "in_stock": view.is_in_stock(),
        "rating": view.stars_tenths().map(|tenths| f64::from(tenths) / 10.0),
        "reviews": listing.rating_count,
        "store": { "id": view.store.store.id, "slug": view.store.store.slug, "name": view.store.store.name },
        "ship_from": view.store.store.country,
        "pictures": listing.pictures.iter().filter_map(|id| address(id)).collect::<Vec<_>>(),
    })
}

fn address(id: &str) -> Option<String> {
    Some(id.parse::<Shown>().ok()?.src(640))
}

async fn categories(page: Page, headers: HeaderMap) -> Response {
    let tree = Tree::shipped();
    let language = page.language();
    fn branch(tree: &Tree, category: &Category, language: values::Language) -> Value {
        let attributes = tree.attributes_of(category).into_iter().map(|one| {
            json!({
                "id": one.attribute.id,
                "name": one.attribute.name(language),
                "mandatory": one.mandatory,
                "facet": one.facet,
                "variant": one.variant,
                "options": one.attribute.choices().iter()
                    .map(|choice| json!({ "id": choice.id, "name": choice.name(language) }))
                    .collect::<Vec<_>>(),
            })
        });
        let attributes: Vec<Value> =
            if category.is_leaf() { attributes.collect() } else { Vec::new() };
        json!({
            "id": category.id,
            "name": category.name(language),
            "hs6": category.hs6,
            "attributes": attributes,
            "below": tree.children(category).map(|one| branch(tree, one, language)).collect::<Vec<_>>(),
        })
    }
    let items: Vec<Value> = tree.departments().map(|one| branch(tree, one, language)).collect();
    web::json_with_etag(&headers, &json!({ "items": items }))
}

async fn store(
    State(app): State<App>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let store = sellers::by_slug(&app.db, &slug).await?;
    let store = store.filter(|store| matches!(store.status, Status::Open | Status::Paused));
    let store = store.ok_or_else(Problem::not_found)?;
    let trader = sellers::trader_of(&app.db, &store.id).await?;
    let body = json!({
        "id": store.id, "slug": store.slug, "name": store.name, "kind": store.kind,
        "status": store.status, "language": store.language, "about": store.about,
        "country": store.country, "currency": store.currency, "opened": store.opened,
        "trader": trader,
    });
    Ok(web::json_with_etag(&headers, &body))
}

/// The reader; a program may name the currency in the query.
async fn reader(app: &App, page: &Page, pairs: &[(String, String)]) -> Result<Reader, Problem> {
    let mut reader = Reader::of(app, page).await?;
    if let Some((_, code)) = pairs.iter().find(|(key, _)| key == "currency") {
        let faulty = || Problem::invalid().field("/currency", "not-a-currency");
        reader.currency = values::Currency::parse(code).map_err(|_| faulty())?;
    }
    Ok(reader)
}
