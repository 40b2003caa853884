//! Prices by quantity: a column for each quantity, a row for each variant.

use super::conflict::Conflict;
use super::desk::{self, Desk, Head, Outcome};
use super::entry::filled;
use crate::amounts;
use crate::browse::option_words;
use crate::listings::{NewListing, Step, VariantId, as_new};
use crate::reader::Reading;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use std::collections::BTreeSet;
use values::{Currency, Money};
use web::{App, Fields, Form, Page, Problem};

/// Columns that are there at least, so that there is always room for another.
const COLUMNS: usize = 4;
/// Columns at most.
const MOST: usize = 10;

#[derive(Template)]
#[template(path = "listings/editor/pages/steps.html")]
struct StepsPage {
    page: Page,
    head: Head,
    fields: Fields,
    conflict: Option<Conflict>,
    currency: Currency,
    columns: Vec<(String, String, String)>,
    rows: Vec<Row>,
}

struct Row {
    at: usize,
    id: String,
    words: String,
    base: String,
    error: String,
    cells: Vec<(String, String, String)>,
}

/// `/seller/listings/{id}/steps`
pub(super) async fn show(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let fields = stored(&desk);
    Ok(web::show(view(page, &desk, fields, None)))
}

fn stored(desk: &Desk) -> Fields {
    let new = as_new(&desk.listing);
    let quantities: BTreeSet<i64> =
        new.variants.iter().flat_map(|one| &one.steps).map(|step| step.quantity).collect();
    let mut pairs = Vec::new();
    for (column, quantity) in quantities.iter().enumerate() {
        pairs.push((format!("quantities-{column}"), quantity.to_string()));
    }
    for (at, variant) in new.variants.iter().enumerate() {
        let id = variant.id.as_ref().map(ToString::to_string).unwrap_or_default();
        pairs.push((format!("variants-{at}-id"), id));
        for (column, quantity) in quantities.iter().enumerate() {
            if let Some(step) = variant.steps.iter().find(|step| step.quantity == *quantity) {
                let price = amounts::typed(step.price, desk.listing.currency);
                pairs.push((format!("variants-{at}-step-{column}"), price));
            }
        }
    }
    filled(pairs)
}

fn view(page: Page, desk: &Desk, fields: Fields, conflict: Option<Conflict>) -> StepsPage {
    let listing = &desk.listing;
    let filled_in =
        (0..MOST).filter(|column| !fields.get(&format!("quantities-{column}")).is_empty());
    let columns = (filled_in.max().map_or(0, |last| last + 2)).clamp(COLUMNS, MOST);
    let cell = |name: String| {
        let (value, error) = (fields.get(&name).to_owned(), fields.error(&page, &name));
        (name, value, error)
    };
    let mut rows = Vec::new();
    for at in 0.. {
        let id = fields.get(&format!("variants-{at}-id")).to_owned();
        if id.is_empty() {
            break;
        }
        let Some(variant) = listing.variants.iter().find(|one| one.id.as_str() == id) else {
            continue;
        };
        let words = option_words(&page, &variant.options);
        let base = Money { minor: variant.ladder.base(), currency: listing.currency };
        rows.push(Row {
            words: if words.is_empty() { page.t("variants-only") } else { words },
            base: formats::money(page.language(), base),
            error: fields.error(&page, &format!("variants-{at}-steps")),
            cells: (0..columns).map(|n| cell(format!("variants-{at}-step-{n}"))).collect(),
            at,
            id,
        });
    }
    StepsPage {
        currency: listing.currency,
        columns: (0..columns).map(|n| cell(format!("quantities-{n}"))).collect(),
        head: desk.head(&page, "steps"),
        rows,
        page: page.titled_as(desk.title()),
        fields,
        conflict,
    }
}

/// Saves the part.
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
        "steps",
        fields,
        outcome,
        |now| Ok(stored(now)),
        async |page, desk, fields, conflict| Ok(view(page, &desk, fields, conflict)),
    )
    .await
}

/// Puts the prices into the variants of the same ids; notes what is no number.
fn read(fields: &mut Fields, new: &mut NewListing, currency: Currency) {
    let mut quantities = Vec::new();
    for column in 0..MOST {
        let name = format!("quantities-{column}");
        match (fields.get(&name), amounts::count(fields.get(&name))) {
            ("", _) => {}
            (_, Some(quantity)) if quantity > 1 => quantities.push((column, quantity)),
            _ => fields.fault(&name, "step-quantity"),
        }
    }
    quantities.sort_by_key(|(_, quantity)| *quantity);
    for at in 0..new.variants.len() {
        let Ok(id) = fields.get(&format!("variants-{at}-id")).parse::<VariantId>() else { break };
        let Some(variant) = new.variants.iter_mut().find(|one| one.id.as_ref() == Some(&id)) else {
            continue;
        };
        variant.steps.clear();
        for (column, quantity) in &quantities {
            let name = format!("variants-{at}-step-{column}");
            match (fields.get(&name), amounts::amount(fields.get(&name), currency)) {
                ("", _) => {}
                (_, Some(price)) => variant.steps.push(Step { quantity: *quantity, price }),
                _ => fields.fault(&name, "price-unfit"),
            }
        }
    }
}
