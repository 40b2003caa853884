//! The seller's page for files of listings: upload, how far it came, which rows were not taken.

use super::{BadRow, ImportId, Mapping, Run, Source, job, store};
use crate::reader::Reading;
use crate::sellers::{self, Store};
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use files::FileId;
use serde_json::json;
use web::{App, Fields, Page, Problem, Upload};

/// Bytes of one file.
const MOST: u64 = 2 << 30;

/// The routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/seller/imports", Who::Seller, list),
        Route::post("/seller/imports", Who::Seller, upload).limit((MOST as usize) + (1 << 20)),
        Route::get("/seller/imports/{id}", Who::Seller, one),
    ]
}

#[derive(Template)]
#[template(path = "import/pages/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    runs: Vec<Run>,
}

async fn list(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let store = own_store(&app, &by).await?;
    let runs = store::of_store(&app.db, &store.id).await?;
    let page = page.titled("import-title");
    Ok(web::show(ListPage { page, fields: Fields::default(), runs }))
}

async fn upload(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let mut stored = None;
    while let Some(file) = upload.next_file().await? {
        if file.field != "file" || stored.is_some() {
            continue;
        }
        let (name, id) =
            (file.name.chars().take(200).collect::<String>(), FileId::mint(app.clock.now()));
        let kept = app.files.put(&id, file.stream(), MOST).await.map_err(Problem::internal)?;
        stored = Some((name, kept));
    }
    let mut fields = std::mem::take(&mut upload.fields);
    let mapping_text = fields.raw("mapping").trim().to_owned();
    let mapping = Mapping::read(&mapping_text);
    if let Err(error) = &mapping {
        fields.fault_with("mapping", "import-mapping", vec![("wanted", error.as_str().into())]);
    }
    if stored.as_ref().is_none_or(|(_, kept)| kept.size == 0) {
        fields.fault("file", "required");
    }
    let (Some((name, kept)), Ok(mapping), true) = (stored, mapping, fields.are_good()) else {
        let runs = store::of_store(&app.db, &own.id).await?;
        let page = page.titled("import-title");
        let shown = ListPage { page, fields, runs };
        return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    };
    let source = Source {
        store: own.id,
        name: &name,
        bytes: kept.size,
        digest: kept.sha256,
        mapping: &mapping,
        mapping_text: &mapping_text,
        file: Some(kept.id.as_str().to_owned()),
    };
    // File and job come together: a file that is registered is taken in.
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let begun = store::begin(&tx, &source, &source.key(), now).await?;
    let is_new = begun.file.as_deref() == Some(kept.id.as_str());
    if is_new {
        let payload = json!({ "import": begun.id });
        db::jobs::enqueue(&tx, job::JOB, &payload, now, now).await?;
    }
    tx.commit().await?;
    // The same file is being taken in, or was: its page says how far it came.
    if !is_new {
        app.files.delete(&kept.id).await.map_err(Problem::internal)?;
    }
    Ok(web::go(&page.href(format!("/seller/imports/{}", begun.id))))
}

#[derive(Template)]
#[template(path = "import/pages/one.html")]
struct OnePage {
    page: Page,
    run: Run,
    percent: u64,
    failed: Option<String>,
    bad: Vec<(i64, String, String)>,
}

async fn one(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let id: ImportId = id.parse().map_err(|_| Problem::not_found())?;
    let found = store::by_id(&app.db, &id).await?.filter(|run| run.store == own.id);
    let run = found.ok_or_else(Problem::not_found)?;
    let rows = store::bad_rows(&app.db, &id).await?;
    let bad = rows.iter().map(|row| (row.line, row.field.clone(), said(&page, row))).collect();
    Ok(web::show(OnePage {
        percent: run.done_bytes * 100 / run.bytes.max(1),
        failed: store::failure(&app.db, &id).await?,
        page: page.titled("import-title"),
        run,
        bad,
    }))
}

fn said(page: &Page, row: &BadRow) -> String {
    match &row.wanted {
        Some(wanted) => page.t1(&format!("error-{}", row.code), "wanted", wanted.as_str()),
        None => page.t(&format!("error-{}", row.code)),
    }
}

async fn own_store(app: &App, by: &Permit<Sell>) -> Result<Store, Problem> {
    sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)
}
