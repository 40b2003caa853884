//! The treasurer's pages: who would be paid, the runs, one run with its file and the bank's answers.

use super::candidates::{self, Candidate, Outcome};
use super::file::{self, Form as FileForm};
use super::results::{self, Report};
use super::run::{self, By};
use super::store::{self, Payout, Run};
use super::{PayoutId, RunId, settle};
use crate::error::Error;
use crate::said;
use accounts::{Pay, Permit, Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use shop::sellers;
use std::collections::HashMap;
use values::Time;
use web::{App, Fields, Form, Page, Paging, Problem, Upload, go, go_saying, show, show_with};

/// Bytes of a file of results.
const RESULTS: usize = 4 << 20;
const HOME: &str = "/operator/payouts";

pub(super) fn routes() -> Vec<Route> {
    let treasurer = Who::Staff(Pay::ROLES);
    vec![
        Route::get(HOME, treasurer, list).nav("nav-payouts"),
        Route::post(HOME, treasurer, draw_up),
        Route::post("/operator/payouts/results", treasurer, enter).limit(RESULTS + (1 << 20)),
        Route::get("/operator/payouts/{run}", treasurer, one),
        Route::post("/operator/payouts/{run}/start", treasurer, start),
        Route::post("/operator/payouts/{run}/end", treasurer, give_up),
        Route::get("/operator/payouts/{run}/file.csv", treasurer, csv),
        Route::get("/operator/payouts/{run}/file.xml", treasurer, xml),
        Route::post("/operator/payouts/answers/{payout}", treasurer, answer),
    ]
}

#[derive(Template)]
#[template(path = "payouts/pages/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    key: String,
    candidates: Vec<CandidateView>,
    paid: usize,
    runs: Vec<RunView>,
    next: Option<String>,
    report: Option<Report>,
}

struct CandidateView {
    store: String,
    owed: String,
    why: Option<&'static str>,
}

struct RunView {
    id: RunId,
    state: String,
    created: Time,
    by_clock: bool,
    payouts: i64,
}

impl RunView {
    fn of(run: &Run) -> RunView {
        RunView {
            id: run.id.clone(),
            state: run.state.clone(),
            created: run.created,
            by_clock: run.by.is_none(),
            payouts: run.payouts,
        }
    }
}

async fn list_page(
    app: &App,
    page: Page,
    paging: &Paging,
    fields: Fields,
    report: Option<Report>,
) -> Result<ListPage, Problem> {
    let before = paging.after();
    let runs = store::runs(&app.db, before.as_deref(), paging.limit()).await?;
    let (runs, next) = paging.page(runs, |run| run.id.to_string());
    let all = candidates::all(app).await?;
    let pays = |it: &&Candidate| matches!(it.outcome, Outcome::Pays(_));
    let view = |it: &Candidate| CandidateView {
        store: it.store.name.clone(),
        owed: said::money(page.language(), it.owed),
        why: match it.outcome {
            Outcome::Pays(_) => None,
            Outcome::Waits(why) => Some(why.code()),
        },
    };
    Ok(ListPage {
        key: values::mint("key", app.clock.now()),
        paid: all.iter().filter(pays).count(),
        candidates: all.iter().map(view).collect(),
        runs: runs.iter().map(RunView::of).collect(),
        page: page.titled("payouts-title"),
        fields,
        next,
        report,
    })
}

async fn list(
    State(app): State<App>,
    page: Page,
    _: Permit<Pay>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    Ok(show(list_page(&app, page, &paging, Fields::default(), None).await?))
}

async fn draw_up(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let key = format!("form {} {}", by.id(), fields.get("key"));
    match run::draw_up(&app, By::Treasurer(by.id()), &key).await {
        Ok(id) => Ok(go(&page.href(format!("{HOME}/{id}")))),
        Err(Error::Field(name, code)) => {
            fields.fault(name, code);
            let shown = list_page(&app, page, &Paging::default(), fields, None).await?;
            Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "payouts/pages/run.html")]
struct RunPage {
    page: Page,
    run: RunView,
    payouts: Vec<PayoutView>,
    totals: Vec<String>,
    reasons: Vec<(&'static str, String)>,
}

struct PayoutView {
    id: PayoutId,
    number: String,
    store: String,
    amount: String,
    state: String,
    failure: Option<String>,
}

async fn one(
    State(app): State<App>,
    page: Page,
    _: Permit<Pay>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let run = asked(&app, &id).await?;
    let payouts = store::of_run(&app.db, &run.id).await?;
    let ids: Vec<_> = payouts.iter().map(|payout| payout.store.clone()).collect();
    let stores = sellers::by_ids(&app.db, &ids).await?;
    let names: HashMap<_, _> = stores.iter().map(|store| (&store.id, &store.name)).collect();
    let language = page.language();
    let mut sums = std::collections::BTreeMap::new();
    for payout in &payouts {
        let sum = sums
            .entry(payout.amount.currency)
            .or_insert(values::Money::zero(payout.amount.currency));
        *sum = sum.plus(payout.amount).map_err(Problem::internal)?;
    }
    let view = |payout: &Payout| PayoutView {
        id: payout.id.clone(),
        number: payout.number.clone(),
        store: names.get(&payout.store).map_or_else(String::new, |name| (*name).clone()),
        amount: said::money(language, payout.amount),
        state: payout.state.clone(),
        failure: payout.failure.as_ref().map(|code| page.t_of("payout-failure", code)),
    };
    Ok(show(RunPage {
        payouts: payouts.iter().map(view).collect(),
        totals: sums.values().map(|sum| said::money(language, *sum)).collect(),
        reasons: settle::FAILURES.map(|code| (code, page.t_of("payout-failure", code))).to_vec(),
        run: RunView::of(&run),
        page: page.titled("payouts-run-title"),
    }))
}

async fn asked(app: &App, id: &str) -> Result<Run, Problem> {
    let id: RunId = id.parse().map_err(|_| Problem::not_found())?;
    store::run(&app.db, &id).await?.ok_or_else(Problem::not_found)
}

async fn start(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let run = asked(&app, &id).await?;
    run::start(&app, By::Treasurer(by.id()), &run.id).await?;
    Ok(go_saying(page.visit(), &page.href(format!("{HOME}/{}", run.id)), "flash-payouts-started"))
}

async fn give_up(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let run = asked(&app, &id).await?;
    match run::give_up(&app, By::Treasurer(by.id()), &run.id).await {
        Ok(()) => Ok(go_saying(page.visit(), HOME, "flash-payouts-given-up")),
        // It has begun, or was given up already: its page says which.
        Err(Error::Stale) => Ok(go(&page.href(format!("{HOME}/{}", run.id)))),
        Err(error) => Err(error.into()),
    }
}

async fn csv(
    State(app): State<App>,
    by: Permit<Pay>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    download(&app, &by, &id, FileForm::Csv).await
}

async fn xml(
    State(app): State<App>,
    by: Permit<Pay>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    download(&app, &by, &id, FileForm::Xml).await
}

async fn download(
    app: &App,
    by: &Permit<Pay>,
    id: &str,
    form: FileForm,
) -> Result<Response, Problem> {
    let run = asked(app, id).await?;
    let text = file::of_run(app, By::Treasurer(by.id()), &run, form).await?;
    let (kind, ending) = match form {
        FileForm::Csv => ("text/csv; charset=utf-8", "csv"),
        FileForm::Xml => ("application/xml; charset=utf-8", "xml"),
    };
    let name = format!("attachment; filename=\"payouts-{}.{ending}\"", run.id);
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, text).into_response())
}

async fn answer(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let id: PayoutId = id.parse().map_err(|_| Problem::not_found())?;
    let payout = store::by_id(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    let (by, reason) = (By::Treasurer(by.id()), fields.get("reason"));
    let done = match fields.get("result") {
        "paid" => settle::paid(&app, by, &id).await,
        "failed" => settle::failed(&app, by, &id, reason).await,
        "returned" => settle::returned(&app, by, &id, reason).await,
        _ => return Err(Problem::invalid().field("/result", "payout-result")),
    };
    let home = page.href(format!("{HOME}/{}", payout.run));
    match done {
        Ok(()) => Ok(go_saying(page.visit(), &home, "flash-payout-answered")),
        // Somebody else has entered another answer: the page says which.
        Err(Error::Stale) => Ok(go(&home)),
        Err(error) => Err(error.into()),
    }
}

async fn enter(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let mut text = Vec::new();
    while let Some(mut file) = upload.next_file().await? {
        while let Some(bytes) = file.chunk().await? {
            text.extend_from_slice(&bytes);
        }
    }
    let mut fields = std::mem::take(&mut upload.fields);
    let text = String::from_utf8_lossy(&text);
    let entered = match text.trim().is_empty() {
        true => Err(Error::Field("file", "required")),
        false => results::enter(&app, By::Treasurer(by.id()), &text).await,
    };
    let (status, report) = match entered {
        Ok(report) if report.bad.is_empty() => {
            return Ok(go_saying(page.visit(), HOME, "flash-payouts-results"));
        }
        Ok(report) => (StatusCode::OK, Some(report)),
        Err(Error::Field(name, code)) => {
            fields.fault(name, code);
            (StatusCode::UNPROCESSABLE_ENTITY, None)
        }
        Err(error) => return Err(error.into()),
    };
    Ok(show_with(status, list_page(&app, page, &Paging::default(), fields, report).await?))
}
