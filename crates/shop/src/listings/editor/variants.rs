//! The variants: a row each, with price, stock, number, weight and picture; and the matrix that makes the
//! rows of what buyers can choose between.

use super::conflict::Conflict;
use super::desk::{self, Desk, Head, Outcome};
use super::entry::{Entry, Input, filled};
use super::matrix;
use crate::amounts;
use crate::browse::{option_words, picture};
use crate::listings::{NewListing, VariantId, as_new};
use crate::reader::Reading;
use crate::view::{self, ListingView};
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use values::{Currency, Money, Time};
use web::parts::Picture;
use web::{App, Fields, Form, Page, Problem};

#[derive(Template)]
#[template(path = "listings/editor/pages/variants.html")]
struct VariantsPage {
    page: Page,
    head: Head,
    fields: Fields,
    conflict: Option<Conflict>,
    currency: Currency,
    rows: Vec<Row>,
    pictures: Vec<(String, Picture)>,
    /// What variants of the category may differ in.
    matrix: Vec<Entry>,
    matrix_fault: String,
    place: String,
    spread: String,
}

/// A row of the table: a variant as it was typed.
struct Row {
    at: usize,
    id: String,
    words: String,
    seen: String,
    price: Cell,
    stock: Cell,
    sku: Cell,
    weight: Cell,
    picture: String,
    active: bool,
    /// What is wrong with the row as a whole.
    error: String,
    /// The price that is shown struck through beside this one.
    reduced: String,
}

struct Cell {
    name: String,
    value: String,
    error: String,
}

/// `/seller/listings/{id}/variants`
pub(super) async fn show(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let fields = stored(&desk);
    Ok(web::show(view(&app, page, &desk, fields, None).await?))
}

fn stored(desk: &Desk) -> Fields {
    let currency = desk.listing.currency;
    let mut pairs = Vec::new();
    for (at, variant) in as_new(&desk.listing).variants.into_iter().enumerate() {
        let mut put = |field: &str, value: String| {
            pairs.push((format!("variants-{at}-{field}"), value));
        };
        put("id", variant.id.map(|id| id.to_string()).unwrap_or_default());
        put("seen", variant.stock.to_string());
        put("price", amounts::typed(variant.price, currency));
        put("stock", variant.stock.to_string());
        put("sku", variant.sku.unwrap_or_default());
        put("weight_g", variant.weight_g.to_string());
        put("picture", variant.picture.unwrap_or_default());
        if variant.active {
            put("active", "yes".to_owned());
        }
    }
    filled(pairs)
}

async fn view(
    app: &App,
    page: Page,
    desk: &Desk,
    fields: Fields,
    conflict: Option<Conflict>,
) -> Result<VariantsPage, Problem> {
    let listing = &desk.listing;
    let read = view::load(&app.db, std::slice::from_ref(&listing.id)).await?;
    let read = read.into_iter().next();
    let now = app.clock.now();
    let mut rows = Vec::new();
    for at in 0.. {
        let id = fields.get(&format!("variants-{at}-id")).to_owned();
        if id.is_empty() {
            break;
        }
        if let Some(row) = row(&page, desk, (read.as_ref(), now), &fields, at, id) {
            rows.push(row);
        }
    }
    let number = |(at, id): (usize, &String)| Some((id.clone(), at + 1, picture(id)?));
    let pictures = listing.pictures.iter().enumerate().filter_map(number);
    let pictures = pictures.map(|(id, at, shown)| {
        let alt = page.t1("variants-picture-n", "n", at);
        (id, Picture { alt, ..shown })
    });
    Ok(VariantsPage {
        currency: listing.currency,
        pictures: pictures.collect(),
        matrix: matrix::entries(&page, desk, &fields)?,
        matrix_fault: fields.error(&page, "matrix"),
        place: page.href(desk.place("variants")),
        spread: page.href(desk.place("matrix")),
        head: desk.head(&page, "variants"),
        page: page.titled_as(desk.title()),
        rows,
        fields,
        conflict,
    })
}

fn row(
    page: &Page,
    desk: &Desk,
    (read, now): (Option<&ListingView>, Time),
    fields: &Fields,
    at: usize,
    id: String,
) -> Option<Row> {
    let listing = &desk.listing;
    let variant = listing.variants.iter().find(|one| one.id.as_str() == id)?;
    let cell = |field: &str| {
        let name = format!("variants-{at}-{field}");
        Cell { value: fields.get(&name).to_owned(), error: fields.error(page, &name), name }
    };
    let whole = ["options", "steps"].map(|field| cell(field).error);
    let reduction = read.and_then(|read| read.reduction(variant, now));
    let money =
        |minor| formats::money(page.language(), Money { minor, currency: listing.currency });
    let words = option_words(page, &variant.options);
    Some(Row {
        words: if words.is_empty() { page.t("variants-only") } else { words },
        seen: cell("seen").value,
        price: cell("price"),
        stock: cell("stock"),
        sku: cell("sku"),
        weight: cell("weight_g"),
        picture: cell("picture").value,
        active: fields.has(&format!("variants-{at}-active"), "yes"),
        error: whole.join(" ").trim().to_owned(),
        reduced: reduction.map(|one| money(one.lowest_before)).unwrap_or_default(),
        at,
        id,
    })
}

/// Saves the rows.
pub(super) async fn save(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let mut new = as_new(&desk.listing);
    read(&mut fields, &mut new, desk.listing.currency);
    let outcome = match fields.are_good() {
        true => desk.save(&app, &by, desk::version(&fields), new).await?,
        false => Outcome::Faults(Vec::new()),
    };
    desk.answer(
        page,
        "variants",
        fields,
        outcome,
        |now| Ok(stored(now)),
        async |page, desk, fields, conflict| view(&app, page, &desk, fields, conflict).await,
    )
    .await
}

/// Puts what was typed into the variants of the same ids; notes what is no number.
fn read(fields: &mut Fields, new: &mut NewListing, currency: Currency) {
    for at in 0..new.variants.len().max(1) {
        let field = |name: &str| format!("variants-{at}-{name}");
        let Ok(id) = fields.get(&field("id")).parse::<VariantId>() else { break };
        let Some(variant) = new.variants.iter_mut().find(|one| one.id.as_ref() == Some(&id)) else {
            continue;
        };
        let price = amounts::amount(fields.get(&field("price")), currency);
        let stock = amounts::count(fields.get(&field("stock")));
        let weight = amounts::count(fields.get(&field("weight_g")));
        for (name, value, code) in [
            ("price", price, "price-unfit"),
            ("stock", stock, "stock-unfit"),
            ("weight_g", weight, "weight-unfit"),
        ] {
            if value.is_none() {
                fields.fault_with(&field(name), code, Vec::new());
            }
        }
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        variant.price = price.unwrap_or(variant.price);
        variant.stock = stock.unwrap_or(variant.stock);
        variant.weight_g = weight.unwrap_or(variant.weight_g);
        variant.seen = amounts::count(fields.get(&field("seen")));
        variant.sku = some(fields.get(&field("sku")));
        let picture = some(fields.get(&field("picture")));
        variant.picture = picture.filter(|id| new.pictures.contains(id));
        variant.active = fields.has(&field("active"), "yes");
    }
}

/// Makes the rows of all choices that were ticked; rows that there are keep what they say.
pub(super) async fn spread(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let mut new = as_new(&desk.listing);
    let outcome = match matrix::spread(&desk, &fields, &mut new)? {
        Ok(()) => desk.save(&app, &by, desk::version(&fields), new).await?,
        Err(fault) => Outcome::Faults(vec![fault]),
    };
    let (status, desk, code) = match outcome {
        Outcome::Saved => return Ok(desk.saved(&page, "variants")),
        Outcome::Faults(faults) => {
            let fault = faults.into_iter().next();
            (StatusCode::UNPROCESSABLE_ENTITY, desk, fault)
        }
        Outcome::Stale(now) => {
            let fault = crate::fault::Fault {
                at: "/matrix".to_owned(),
                code: "listing-stale",
                wanted: None,
            };
            (StatusCode::CONFLICT, *now, Some(fault))
        }
    };
    let mut shown = stored(&desk);
    for (name, value) in fields.pairs().iter().filter(|(name, _)| name.starts_with("option-")) {
        shown.push(name.clone(), value.clone());
    }
    shown.push("spread", "yes");
    if let Some(mut fault) = code {
        fault.at = "/matrix".to_owned();
        desk::blame(&page, &mut shown, &[fault]);
    }
    Ok(web::show_with(status, view(&app, page, &desk, shown, None).await?))
}
