//! Payouts for programs: runs for the treasurer's, balance and payouts for sellers'.

use super::candidates::{self, Candidate, Outcome};
use super::run::{self, By};
use super::seller::own_store;
use super::store::{self, Payout, Run};
use super::{PayoutId, RunId, balance, settle};
use crate::error::Error;
use crate::repeat;
use accounts::{Pay, Permit, Route, Scope, Sell, Who};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{Answer, App, IdempotencyKey, Paging, Problem, json_body};

const RUNS: &str = "/api/v1/market/payout-runs";

pub(super) fn routes() -> Vec<Route> {
    let treasurer = Who::Staff(Pay::ROLES);
    let path = |name: &str, example: &str| {
        json!([{ "name": name, "in": "path", "required": true,
            "schema": { "type": "string" }, "example": example }])
    };
    let run = || path("run", RUN_ID);
    vec![
        Route::get("/api/v1/market/payouts/next", treasurer, next).scope(Scope::MarketRead).doc(
            json!({ "summary": "Show which stores would be paid now, and why others not",
                "responses": answer("200", "Stores that are owed something, or owe.", next_schema(),
                    json!({ "stores": [{ "store": STORE, "name": "Lumen", "owed": money(),
                        "outcome": "pays" }] })) }),
        ),
        Route::get(RUNS, treasurer, runs).scope(Scope::MarketRead).doc(
            json!({ "summary": "List the runs of payouts",
                "responses": answer("200", "Runs, the newest first.",
                    json!({ "type": "object", "required": ["runs", "next"], "properties": {
                        "runs": { "type": "array", "items": run_schema() },
                        "next": { "type": ["string", "null"] } } }),
                    json!({ "runs": [run_example(false)], "next": null })) }),
        ),
        Route::post(RUNS, treasurer, create).scope(Scope::MarketWrite).doc(
            json!({ "summary": "Draw a run of payouts up; no money moves yet",
                "responses": answer("201", "The run with its payouts.", run_schema(),
                    run_example(true)) }),
        ),
        Route::get("/api/v1/market/payout-runs/{run}", treasurer, one)
            .scope(Scope::MarketRead)
            .doc(json!({ "summary": "Show a run of payouts", "parameters": run(),
                "responses": answer("200", "The run with its payouts.", run_schema(),
                    run_example(true)) })),
        Route::post("/api/v1/market/payout-runs/{run}/start", treasurer, start)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "Start a run: set its money aside", "parameters": run(),
                "responses": answer("200", "The run with its payouts.", run_schema(),
                    run_example(true)) })),
        Route::post("/api/v1/market/payouts/{payout}/result", treasurer, result)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "Enter what the bank has answered to a payout",
                "parameters": path("payout", PAYOUT_ID),
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": { "type": "object", "required": ["result"], "properties": {
                        "result": { "enum": ["paid", "failed", "returned"] },
                        "reason": { "enum": settle::FAILURES } } },
                    "example": { "result": "failed", "reason": "account-closed" } } } },
                "responses": answer("200", "The payout.", payout_schema(), payout_example()) })),
        Route::get("/api/v1/seller/balance", Who::Seller, own_balance)
            .scope(Scope::SellerRead)
            .doc(json!({ "summary": "Show what one's store is owed, has held, and was paid",
                "responses": answer("200", "Amounts by currency.", balance_schema(),
                    json!({ "payable": [money()], "held": [], "on_its_way": [], "paid": [] })) })),
        Route::get("/api/v1/seller/payouts", Who::Seller, own_payouts)
            .scope(Scope::SellerRead)
            .doc(json!({ "summary": "List the payouts to one's store",
                "responses": answer("200", "Payouts, the newest first.",
                    json!({ "type": "object", "required": ["payouts", "next"], "properties": {
                        "payouts": { "type": "array", "items": payout_schema() },
                        "next": { "type": ["string", "null"] } } }),
                    json!({ "payouts": [payout_example()], "next": null })) })),
    ]
}

const RUN_ID: &str = "prn_01j0000000000000000000000";
const PAYOUT_ID: &str = "pyo_01j0000000000000000000000";
const STORE: &str = "sto_01j0000000000000000000000";

fn answer(status: &str, what: &str, schema: Json, example: Json) -> Json {
    json!({ status: { "description": what,
        "content": { "application/json": { "schema": schema, "example": example } } } })
}

fn money() -> Json {
    json!({ "minor": 12_050, "currency": "EUR" })
}

/// An amount in JSON.
pub(crate) fn money_schema() -> Json {
    json!({ "type": "object", "required": ["minor", "currency"], "properties": {
        "minor": { "type": "integer" }, "currency": { "type": "string" } } })
}

fn next_schema() -> Json {
    json!({ "type": "object", "required": ["stores"], "properties": { "stores": { "type": "array",
        "items": { "type": "object", "required": ["store", "name", "owed", "outcome"],
            "properties": { "store": { "type": "string" }, "name": { "type": "string" },
                "owed": money_schema(), "outcome": { "enum": ["pays", "owes", "little",
                    "no-account", "new-account", "suspended", "in-run"] } } } } } })
}

fn balance_schema() -> Json {
    let amounts = || json!({ "type": "array", "items": money_schema() });
    json!({ "type": "object", "required": ["payable", "held", "on_its_way", "paid"], "properties": {
        "payable": amounts(), "held": amounts(), "on_its_way": amounts(), "paid": amounts() } })
}

fn run_schema() -> Json {
    json!({ "type": "object", "required": ["id", "state", "created", "count"], "properties": {
        "id": { "type": "string" },
        "state": { "enum": ["drawn-up", "begun", "done", "given-up"] },
        "created": { "type": "string", "format": "date-time" },
        "count": { "type": "integer", "minimum": 0 },
        "payouts": { "type": "array", "items": payout_schema() } } })
}

fn run_example(whole: bool) -> Json {
    let mut run = json!({ "id": RUN_ID, "state": "drawn-up", "created": "2026-11-30T12:00:00Z",
        "count": 1 });
    if whole {
        run["payouts"] = json!([payout_example()]);
    }
    run
}

fn payout_schema() -> Json {
    json!({ "type": "object", "required": ["id", "number", "store", "amount", "state"],
        "properties": { "id": { "type": "string" }, "number": { "type": "string" },
            "store": { "type": "string" }, "amount": money_schema(),
            "state": { "enum": ["drawn-up", "begun", "paid", "failed", "returned", "given-up"] },
            "failure": { "type": ["string", "null"] },
            "settled": { "type": ["string", "null"], "format": "date-time" } } })
}

fn payout_example() -> Json {
    json!({ "id": PAYOUT_ID, "number": "7K3M9-QPD4X", "store": STORE, "amount": money(),
        "state": "drawn-up", "failure": null, "settled": null })
}

async fn next(State(app): State<App>, _: Permit<Pay>) -> Result<Response, Problem> {
    let wire = |it: &Candidate| {
        let outcome = match it.outcome {
            Outcome::Pays(_) => "pays",
            Outcome::Waits(why) => why.code(),
        };
        json!({ "store": it.store.id, "name": it.store.name, "owed": it.owed, "outcome": outcome })
    };
    let stores: Vec<Json> = candidates::all(&app).await?.iter().map(wire).collect();
    Ok(axum::Json(json!({ "stores": stores })).into_response())
}

async fn runs(
    State(app): State<App>,
    _: Permit<Pay>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let before = paging.after();
    let runs = store::runs(&app.db, before.as_deref(), paging.limit()).await?;
    let (runs, next) = paging.page(runs, |run| run.id.to_string());
    let runs: Vec<Json> = runs.iter().map(run_wire).collect();
    Ok(axum::Json(json!({ "runs": runs, "next": next })).into_response())
}

async fn create(
    State(app): State<App>,
    by: Permit<Pay>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let claim = key.of(by.id(), "POST /api/v1/market/payout-runs", b"");
    let drawn = match claim.key() {
        Some(key) => format!("api {} {key}", by.id()),
        None => format!("api {}", values::mint("key", app.clock.now())),
    };
    let id = run::draw_up(&app, By::Treasurer(by.id()), &drawn).await?;
    let run = store::run(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    let wire = whole(&app, &run).await?;
    Ok(Answer::created(&format!("{RUNS}/{id}"), &wire)?.into_response())
}

async fn one(
    State(app): State<App>,
    _: Permit<Pay>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: RunId = id.parse().map_err(|_| Problem::not_found())?;
    let run = store::run(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    Ok(axum::Json(whole(&app, &run).await?).into_response())
}

/// Starting a run that has begun only goes on with it, so the request may be sent again.
async fn start(
    State(app): State<App>,
    by: Permit<Pay>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: RunId = id.parse().map_err(|_| Problem::not_found())?;
    let run = run::start(&app, By::Treasurer(by.id()), &id).await?;
    Ok(axum::Json(whole(&app, &run).await?).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    result: String,
    #[serde(default)]
    reason: String,
}

async fn result(
    State(app): State<App>,
    by: Permit<Pay>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let claim = key.about(by.id(), "POST /api/v1/market/payouts/{payout}/result", &id, &body);
    repeat::once(&app, &claim, async || {
        let id: PayoutId = id.parse().map_err(|_| Problem::not_found())?;
        let told: Told = json_body(&body)?;
        let treasurer = By::Treasurer(by.id());
        match told.result.as_str() {
            "paid" => settle::paid(&app, treasurer, &id).await?,
            "failed" => settle::failed(&app, treasurer, &id, &told.reason).await?,
            "returned" => settle::returned(&app, treasurer, &id, &told.reason).await?,
            _ => return Err(Error::Field("result", "payout-result").into()),
        }
        let payout = store::by_id(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
        Answer::ok(&payout_wire(&payout))
    })
    .await
}

async fn own_balance(State(app): State<App>, by: Permit<Sell>) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let it = balance::of(&app.db, &own.id).await?;
    let wire = json!({ "payable": it.payable, "held": it.held, "on_its_way": it.on_its_way,
        "paid": it.paid });
    Ok(axum::Json(wire).into_response())
}

async fn own_payouts(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let before = paging.after();
    let payouts = store::of_store(&app.db, &own.id, before.as_deref(), paging.limit()).await?;
    let (payouts, next) = paging.page(payouts, |payout| payout.id.to_string());
    let payouts: Vec<Json> = payouts.iter().map(payout_wire).collect();
    Ok(axum::Json(json!({ "payouts": payouts, "next": next })).into_response())
}

async fn whole(app: &App, run: &Run) -> Result<Json, Problem> {
    let payouts = store::of_run(&app.db, &run.id).await?;
    let mut wire = run_wire(run);
    wire["payouts"] = payouts.iter().map(payout_wire).collect();
    Ok(wire)
}

fn run_wire(run: &Run) -> Json {
    json!({ "id": run.id, "state": run.state, "created": run.created, "count": run.payouts })
}

fn payout_wire(payout: &Payout) -> Json {
    json!({ "id": payout.id, "number": payout.number, "store": payout.store,
        "amount": payout.amount, "state": payout.state, "failure": payout.failure,
        "settled": payout.settled })
}
