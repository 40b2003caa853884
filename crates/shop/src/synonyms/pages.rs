//! The operator's page of search words.

use super::{Group, GroupId, store};
use crate::fault;
use crate::reader::Reading;
use accounts::{OperateMarket, Permit, Route, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use values::Language;
use web::{App, Fields, Form, Page, Problem};

/// The routes.
pub fn routes() -> Vec<Route> {
    let operator = Who::Staff(OperateMarket::ROLES);
    vec![
        Route::get("/operator/synonyms", operator, list).nav("frame-operator-synonyms"),
        Route::post("/operator/synonyms", operator, add),
        Route::post("/operator/synonyms/{id}/removal", operator, remove),
    ]
}

#[derive(Template)]
#[template(path = "synonyms/pages/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    languages: Vec<(String, String)>,
    groups: Vec<Group>,
}

async fn list_page(app: &App, page: Page, fields: Fields) -> Result<ListPage, Problem> {
    let name =
        |one: Language| (one.code().to_owned(), formats::language(page.language(), one).to_owned());
    Ok(ListPage {
        languages: Language::ALL.into_iter().map(name).collect(),
        groups: store::all(&app.db).await?,
        fields,
        page: page.titled("frame-operator-synonyms"),
    })
}

async fn list(
    State(app): State<App>,
    _by: Permit<OperateMarket>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    Ok(web::show(list_page(&app, page, Fields::default()).await?))
}

async fn add(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let language = Language::parse(fields.get("language")).ok();
    if language.is_none() {
        fields.fault("language", "not-a-choice");
    }
    let words = super::words(fields.get("words"));
    if let Err(faults) = &words {
        fields.blame(&fault::problem(faults));
    }
    let (Some(language), Ok(words)) = (language, words) else {
        let shown = list_page(&app, page, fields).await?;
        return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    };
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let id = store::save(&tx, None, language, &words, now).await?;
    record(&tx, "synonyms.saved", &id, by.by(), now).await?;
    tx.commit().await?;
    Ok(web::go_saying(page.visit(), "/operator/synonyms", "flash-synonyms-saved"))
}

async fn remove(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    page: Page,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: GroupId = id.parse().map_err(|_| Problem::not_found())?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if store::remove(&tx, &id).await? {
        record(&tx, "synonyms.removed", &id, by.by(), now).await?;
        tx.commit().await?;
    }
    Ok(web::go_saying(page.visit(), "/operator/synonyms", "flash-synonyms-saved"))
}

async fn record(
    tx: &db::Tx,
    kind: &'static str,
    id: &GroupId,
    by: audit::By<'_>,
    at: values::Time,
) -> Result<(), Problem> {
    let entry = audit::Entry { kind, by, subject: Some(id.as_str()), at, details: &[] };
    audit::record(tx, entry).await.map_err(Problem::internal)?;
    Ok(())
}
