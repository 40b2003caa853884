//! The page on which a seller changes stock and prices of many variants at once.

use super::store::{self, Item, Only};
use crate::amounts;
use crate::browse::option_words;
use crate::fault::Fault;
use crate::listings::{self, Change, Error, ListingId, VariantId};
use crate::reader::Reading;
use crate::sellers::{self, Store};
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use values::Language;
use web::{Answer, App, Fields, Form, IdempotencyKey, Page, Paging, Problem, query_escaped};

/// The routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/seller/stock", Who::Seller, show),
        Route::post("/seller/stock", Who::Seller, save),
    ]
}

/// Rows of a page, and of what is sent at once.
const ROWS: usize = 200;

#[derive(Template)]
#[template(path = "stock/page.html")]
struct StockPage {
    page: Page,
    asked: String,
    low: bool,
    currency: String,
    rows: Vec<Shown>,
    /// What was typed and could not be done.
    faulty: bool,
    key: String,
    here: String,
    next: Option<String>,
}

struct Shown {
    at: usize,
    variant: String,
    href: String,
    title: String,
    language: Language,
    options: String,
    sku: String,
    seen: String,
    was: String,
    stock: String,
    price: String,
    stock_error: String,
    price_error: String,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    low: String,
}

async fn own_store(app: &App, by: &Permit<Sell>) -> Result<Store, Problem> {
    sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)
}

async fn show(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(asked): Query<Asked>,
    Query(paging): Query<Paging>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    Ok(web::show(view(&app, page, &own, &asked, &paging, None).await?))
}

async fn view(
    app: &App,
    page: Page,
    own: &Store,
    asked: &Asked,
    paging: &Paging,
    typed: Option<&Fields>,
) -> Result<StockPage, Problem> {
    let words: String = asked.q.trim().chars().take(100).collect();
    let only = if asked.low.is_empty() { Only::All } else { Only::Low };
    let after = paging.after().and_then(|key| serde_json::from_str(&key).ok());
    let items = store::list(&app.db, &own.id, (&words, only), after, paging.limit()).await?;
    let (items, next) = paging
        .page(items, |one| serde_json::json!([one.title, one.listing, one.position]).to_string());
    let address = |after: Option<&str>| {
        let mut query = vec![format!("low={}", asked.low), format!("q={}", query_escaped(&words))];
        query.extend(after.map(|after| format!("after={after}")));
        query.extend(paging.size.map(|size| format!("size={size}")));
        page.href(format!("/seller/stock?{}", query.join("&")))
    };
    let rows = items.iter().enumerate();
    Ok(StockPage {
        rows: rows.map(|(at, item)| row(&page, own, at, item, typed)).collect(),
        low: only == Only::Low,
        currency: own.currency.code().to_owned(),
        faulty: typed.is_some(),
        key: ListingId::mint(app.clock.now()).to_string(),
        here: address(paging.after.as_deref()),
        next: next.map(|after| address(Some(&after))),
        page: page.titled("stock-title"),
        asked: words,
    })
}

/// A row with what is stored, or with what was typed for the same variant.
fn row(page: &Page, own: &Store, at: usize, item: &Item, typed: Option<&Fields>) -> Shown {
    let id = item.variant.as_str();
    let sent = typed.and_then(|fields| {
        let sent = (0..ROWS).find(|at| fields.get(&format!("rows-{at}-variant")) == id)?;
        Some((fields, sent))
    });
    let field =
        |name: &str| sent.map(|(fields, at)| fields.get(&format!("rows-{at}-{name}")).to_owned());
    let error = |name: &str| {
        let error = sent.map(|(fields, at)| fields.error(page, &format!("rows-{at}-{name}")));
        error.unwrap_or_default()
    };
    let price = amounts::typed(item.price, own.currency);
    Shown {
        href: page.href(format!("/seller/listings/{}/variants", item.listing)),
        title: item.title.clone(),
        language: item.language,
        options: option_words(page, &item.options),
        sku: item.sku.clone(),
        seen: item.stock.to_string(),
        stock: field("stock").unwrap_or_else(|| item.stock.to_string()),
        price: field("price").unwrap_or_else(|| price.clone()),
        was: price,
        stock_error: error("stock"),
        price_error: error("price"),
        variant: id.to_owned(),
        at,
    }
}

/// What a row asks for.
struct Wanted {
    at: usize,
    variant: VariantId,
    stock: Option<(i64, i64)>,
    price: Option<i64>,
}

async fn save(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(asked): Query<Asked>,
    Query(paging): Query<Paging>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let wanted = read(&mut fields, &own);
    let back = page.visit().path_and_query().to_owned();
    if fields.are_good() {
        let key = IdempotencyKey::typed(fields.get("key"));
        let claim = key.of(by.id(), "POST /seller/stock", fields.get("key").as_bytes());
        let mut faults = Vec::new();
        let done = claim.once(&app, async || {
            let tx = app.db.begin().await?;
            claim.take(&tx, app.clock.now()).await?;
            let changed = store_all(&app, &tx, &own, &wanted, &mut faults).await?;
            if !faults.is_empty() {
                return Err(Problem::invalid());
            }
            let answer = Answer::gone(&page.href(&back));
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            for listing in &changed {
                listings::forget(&app, listing);
            }
            Ok(answer)
        });
        let done = done.await;
        if faults.is_empty() {
            return done;
        }
        for (name, code) in faults {
            fields.fault_with(&name, code, Vec::new());
        }
    }
    let shown = view(&app, page, &own, &asked, &paging, Some(&fields)).await?;
    Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}

/// The rows in which something was changed.
fn read(fields: &mut Fields, own: &Store) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for at in 0..ROWS {
        let name = |field: &str| format!("rows-{at}-{field}");
        let Ok(variant) = fields.get(&name("variant")).parse::<VariantId>() else { break };
        let seen = amounts::count(fields.get(&name("seen"))).unwrap_or_default();
        let was = fields.get(&name("was")).to_owned();
        let stock = amounts::count(fields.get(&name("stock")));
        let price = amounts::amount(fields.get(&name("price")), own.currency);
        if stock.is_none() {
            fields.fault_with(&name("stock"), "stock-unfit", Vec::new());
        }
        if price.is_none() {
            fields.fault_with(&name("price"), "price-unfit", Vec::new());
        }
        let before = amounts::amount(&was, own.currency);
        let stock = stock.filter(|stock| *stock != seen).map(|stock| (seen, stock));
        let price = price.filter(|price| Some(*price) != before);
        if stock.is_some() || price.is_some() {
            wanted.push(Wanted { at, variant, stock, price });
        }
    }
    wanted
}

/// Does what the rows ask for, all or nothing; gives the listings that were changed.
async fn store_all(
    app: &App,
    tx: &db::Tx,
    own: &Store,
    wanted: &[Wanted],
    faults: &mut Vec<(String, &'static str)>,
) -> Result<Vec<ListingId>, Problem> {
    let now = app.clock.now();
    let mut changed = Vec::new();
    for one in wanted {
        let found = listings::of_variant(tx, &own.id, &one.variant).await?;
        let (listing, _) = found.ok_or_else(Problem::not_found)?;
        if !changed.contains(&listing) {
            changed.push(listing);
        }
    }
    listings::hold(tx, &changed).await?;
    for one in wanted {
        if let Some((seen, stock)) = one.stock {
            match listings::set_stock(tx, &own.id, &one.variant, seen, stock, now).await {
                Ok(()) => {}
                Err(Error::Stale) => {
                    faults.push((format!("rows-{}-stock", one.at), "stock-stale"));
                }
                Err(Error::Faults(all)) => {
                    faults.push((format!("rows-{}-stock", one.at), first(&all)));
                }
                Err(error) => return Err(error.into()),
            }
        }
        if let Some(price) = one.price {
            // The listing's version counts on with each price.
            let found = listings::of_variant(tx, &own.id, &one.variant).await?;
            let (listing, version) = found.ok_or_else(Problem::not_found)?;
            let change = Change { store: &own.id, listing: &listing, version, now };
            match listings::set_price(tx, change, &one.variant, price).await {
                Ok(()) => {}
                Err(Error::Faults(all)) => {
                    faults.push((format!("rows-{}-price", one.at), first(&all)));
                }
                Err(error) => return Err(error.into()),
            }
        }
    }
    Ok(changed)
}

fn first(faults: &[Fault]) -> &'static str {
    faults.first().map_or("price-unfit", |fault| fault.code)
}
