//! The pages on which somebody applies to sell and keeps the store, and those of the operator.

use super::decision::{self, Decision};
use super::form::{self, Choices};
use super::handed;
use super::{Document, DocumentId, Operator, Status, Store, StoreId, Trader, store, write};
use crate::fault;
use crate::reader::Reading;
use accounts::{Actor, OperateMarket, Permit, Route, Sell, Shop, Who, customers};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use files::FileId;
use serde::Deserialize;
use web::{App, Fields, Form, Page, Paging, Problem, Upload};

/// Documents of one application.
const DOCUMENTS: usize = 6;

/// The routes.
pub fn routes() -> Vec<Route> {
    let operator = Who::Staff(OperateMarket::ROLES);
    vec![
        Route::get("/sell", Who::Anyone, sell),
        Route::get("/sell/apply", Who::Customer, application),
        Route::post("/sell/apply", Who::Customer, apply)
            .limit((handed::MOST as usize) * DOCUMENTS + (1 << 20)),
        Route::get("/seller/store", Who::Seller, own),
        Route::post("/seller/store", Who::Seller, change_own),
        Route::post("/seller/store/status", Who::Seller, own_status),
        Route::get("/operator/sellers", operator, list).nav("frame-operator-sellers"),
        Route::get("/operator/sellers/{id}", operator, one),
        Route::post("/operator/sellers/{id}/status", operator, set_status),
        Route::post("/operator/sellers/{id}/commission", operator, set_commission),
        Route::get("/operator/sellers/{id}/documents/{document}", operator, document),
    ]
}

#[derive(Template)]
#[template(path = "sellers/pages/sell.html")]
struct SellPage {
    page: Page,
    /// What the marketplace takes, in words.
    commission: String,
    is_customer: bool,
    has_store: bool,
}

async fn sell(
    State(app): State<App>,
    actor: Actor,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let is_customer = actor.customer().is_some();
    let has_store = is_customer && store::by_account(&app.db, actor.id()).await?.is_some();
    let page = page.titled("sell-title").indexed();
    let commission = formats::percent(page.language(), write::COMMISSION_BP);
    Ok(web::show(SellPage { page, commission, is_customer, has_store }))
}

#[derive(Template)]
#[template(path = "sellers/pages/apply.html")]
struct ApplyPage {
    page: Page,
    fields: Fields,
    choices: Choices,
}

fn apply_page(page: Page, fields: Fields) -> ApplyPage {
    ApplyPage { choices: Choices::of(&page), page: page.titled("sell-apply-title"), fields }
}

async fn application(
    State(app): State<App>,
    by: Permit<Shop>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    if store::by_account(&app.db, by.id()).await?.is_some() {
        return Ok(web::go("/seller/store"));
    }
    Ok(web::show(apply_page(page, Fields::default())))
}

async fn apply(
    State(app): State<App>,
    by: Permit<Shop>,
    Reading { page, .. }: Reading,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let now = app.clock.now();
    let mut documents = Vec::new();
    let mut faults = Vec::new();
    while let Some(file) = upload.next_file().await? {
        let kind = file.field.clone();
        if !["register", "identity", "other"].contains(&kind.as_str())
            || documents.len() >= DOCUMENTS
        {
            continue;
        }
        let (name, id) = (file.name.chars().take(200).collect(), FileId::mint(now));
        match app.files.put(&id, file.stream(), handed::MOST).await {
            Ok(stored) => documents.push(Document {
                id: DocumentId::mint(now),
                kind,
                name,
                file: id.as_str().to_owned(),
                size: i64::try_from(stored.size).unwrap_or(i64::MAX),
                expires: None,
                created: now,
            }),
            Err(files::Error::TooLarge { .. }) => faults.push(kind),
            Err(error) => return Err(Problem::internal(error)),
        }
    }
    let mut fields = std::mem::take(&mut upload.fields);
    for document in &mut documents {
        let name = format!("{}_expires", document.kind);
        match handed::last_day(fields.get(&name)) {
            Some(expires) => document.expires = expires,
            None => fields.fault_with(&name, "not-a-day", Vec::new()),
        }
    }
    for kind in &faults {
        fields.fault_with(kind, "document-larger", vec![("most", "10 MB".into())]);
    }
    let new = form::new_store(&mut fields);
    let done = match new.filter(|_| fields.are_good()) {
        Some(new) => register(&app, &by, &new, &documents).await,
        None => Err(write::Error::Faults(Vec::new())),
    };
    match done {
        Ok(()) => Ok(web::go_saying(page.visit(), "/seller/store", "flash-applied")),
        Err(write::Error::Faults(found)) => {
            for document in &documents {
                if let Ok(id) = document.file.parse::<FileId>() {
                    app.files.delete(&id).await.ok();
                }
            }
            fields.blame(&fault::problem(&found));
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, apply_page(page, fields)))
        }
        Err(error) => Err(error.into()),
    }
}

async fn register(
    app: &App,
    by: &Permit<Shop>,
    new: &super::NewStore,
    documents: &[Document],
) -> Result<(), write::Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let id = write::register(&tx, by.id(), new, by.by(), now).await?;
    for document in documents {
        write::add_document(&tx, &id, document, by.by(), now).await?;
    }
    customers::set_sells(&tx, by.id(), true).await.map_err(|_| write::Error::NotFound)?;
    tx.commit().await?;
    Ok(())
}

#[derive(Template)]
#[template(path = "sellers/pages/own.html")]
struct OwnPage {
    page: Page,
    kinds: Vec<(String, String)>,
    logo: Option<web::parts::Picture>,
    fields: Fields,
    choices: Choices,
    store: Store,
    decision: Option<Decision>,
    documents: Vec<Document>,
}

async fn own_page(
    app: &App,
    account: &str,
    page: Page,
    fields: Option<Fields>,
) -> Result<OwnPage, Problem> {
    let found = store::by_account(&app.db, account).await?.ok_or_else(Problem::not_found)?;
    let trader = store::trader_of(&app.db, &found.id).await?;
    let kind = |kind: &&str| ((*kind).to_owned(), page.t_of("sell-document", *kind));
    Ok(OwnPage {
        kinds: handed::KINDS.iter().map(kind).collect(),
        logo: found.logo.as_deref().and_then(crate::browse::picture),
        fields: fields.unwrap_or_else(|| form::of_store(&found, trader.as_ref())),
        choices: Choices::of(&page),
        documents: store::documents(&app.db, &found.id).await?,
        decision: decision::last(&app.db, &found).await?,
        store: found,
        page: page.titled("frame-seller-store"),
    })
}

async fn own(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    Ok(web::show(own_page(&app, by.id(), page, None).await?))
}

async fn change_own(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let found = store::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let version = fields.get("version").parse().unwrap_or(0);
    let done = match form::changes(&mut fields, found.logo.clone()) {
        Some(changes) => {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            match write::change(&tx, &found.id, version, &changes, by.by(), now).await {
                Ok(()) => tx.commit().await.map_err(write::Error::Db),
                Err(error) => Err(error),
            }
        }
        None => Err(write::Error::Faults(Vec::new())),
    };
    match done {
        Ok(()) => Ok(web::go_saying(page.visit(), "/seller/store", "flash-store-saved")),
        Err(write::Error::Faults(found)) => {
            fields.blame(&fault::problem(&found));
            let shown = own_page(&app, by.id(), page, Some(fields)).await?;
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

async fn own_status(
    State(app): State<App>,
    by: Permit<Sell>,
    page: Page,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let found = store::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let next: Status = fields.get("status").parse().map_err(|_| Problem::unreadable())?;
    let tx = app.db.begin().await?;
    write::set_status(&tx, &found.id, next, Operator::No, by.by(), app.clock.now()).await?;
    tx.commit().await?;
    Ok(web::go_saying(page.visit(), "/seller/store", "flash-store-saved"))
}

#[derive(Deserialize)]
struct Which {
    status: Option<Status>,
}

#[derive(Template)]
#[template(path = "sellers/pages/list.html")]
struct ListPage {
    page: Page,
    status: Status,
    statuses: &'static [Status],
    stores: Vec<Store>,
    next: Option<String>,
}

async fn list(
    State(app): State<App>,
    _by: Permit<OperateMarket>,
    Query(which): Query<Which>,
    Query(paging): Query<Paging>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let status = which.status.unwrap_or(Status::Applied);
    let after = paging.after().unwrap_or_default();
    let rows = store::list(&app.db, status, &after, paging.limit()).await?;
    let (stores, next) = paging.page(rows, |store| store.slug.clone());
    let page = page.titled("frame-operator-sellers");
    Ok(web::show(ListPage { page, status, statuses: Status::ALL, stores, next }))
}

#[derive(Template)]
#[template(path = "sellers/pages/one.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    store: Store,
    trader: Option<Trader>,
    trader_country: String,
    responsible_country: String,
    country: String,
    documents: Vec<Document>,
    /// What the store may become now.
    steps: Vec<Status>,
}

async fn one_page(
    app: &App,
    id: &str,
    page: Page,
    fields: Option<Fields>,
) -> Result<OnePage, Problem> {
    let id: StoreId = id.parse().map_err(|_| Problem::not_found())?;
    let found = store::by_id(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    let trader = store::trader_of(&app.db, &id).await?;
    let name = |country| formats::country(page.language(), country).to_owned();
    let responsible = trader.as_ref().and_then(|trader| trader.responsible.as_ref());
    let may = |next: &Status| found.status.may_become(*next, Operator::Yes);
    let commission = formats::decimal(values::Language::En, found.commission_bp, 2);
    let mut fields = fields.unwrap_or_default();
    // Each of the two forms of the page keeps what was typed into it.
    if fields.pairs().iter().all(|(name, _)| name != "commission") {
        fields.push("commission", commission);
    }
    Ok(OnePage {
        fields,
        trader_country: trader.as_ref().map(|one| name(&one.contact.country)).unwrap_or_default(),
        responsible_country: responsible.map(|one| name(&one.contact.country)).unwrap_or_default(),
        country: name(&found.country),
        documents: store::documents(&app.db, &id).await?,
        steps: Status::ALL.iter().copied().filter(may).collect(),
        trader,
        page: page.titled_as(found.name.clone()),
        store: found,
    })
}

async fn one(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let shown = one_page(&app, &id, page, None).await?;
    accounts::note_reading(&app, by.by(), "store.read", shown.store.id.as_str()).await?;
    Ok(web::show(shown))
}

async fn set_status(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let store: StoreId = id.parse().map_err(|_| Problem::not_found())?;
    let next: Status = fields.get("status").parse().map_err(|_| Problem::unreadable())?;
    let words = fields.get("words").to_owned();
    match decision::decide(&app, &by, &store, next, &words).await {
        Ok(()) => {
            let back = format!("/operator/sellers/{store}");
            Ok(web::go_saying(page.visit(), &back, "flash-store-saved"))
        }
        Err(write::Error::Faults(found)) => {
            fields.blame(&fault::problem(&found));
            let shown = one_page(&app, &id, page, Some(fields)).await?;
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

async fn set_commission(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let store: StoreId = id.parse().map_err(|_| Problem::not_found())?;
    let typed = fields.get("commission").replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let basis_points = match part.len() <= 2 {
        true => format!("{whole}{part:0<2}").parse().unwrap_or(-1),
        false => -1,
    };
    let tx = app.db.begin().await?;
    match write::set_commission(&tx, &store, basis_points, by.by(), app.clock.now()).await {
        Ok(()) => {
            tx.commit().await?;
            let back = format!("/operator/sellers/{store}");
            Ok(web::go_saying(page.visit(), &back, "flash-store-saved"))
        }
        Err(write::Error::Faults(found)) => {
            drop(tx);
            fields.blame(&fault::problem(&found));
            let shown = one_page(&app, &id, page, Some(fields)).await?;
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

/// A document, to be kept and not shown: what somebody handed in may hold anything.
async fn document(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Path((id, document)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id: StoreId = id.parse().map_err(|_| Problem::not_found())?;
    let documents = store::documents(&app.db, &id).await?;
    let found = documents.into_iter().find(|one| one.id.as_str() == document);
    let found = found.ok_or_else(Problem::not_found)?;
    accounts::note_reading(&app, by.by(), "store.document.read", id.as_str()).await?;
    let file: FileId = found.file.parse().map_err(Problem::internal)?;
    let reading = app.files.get(&file).await.map_err(Problem::internal)?;
    let name = found.name.replace(|c: char| !c.is_ascii_alphanumeric() && c != '.', "_");
    let headers = [
        (axum::http::header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (axum::http::header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    use axum::response::IntoResponse;
    Ok((headers, axum::body::Body::from_stream(reading.bytes)).into_response())
}
