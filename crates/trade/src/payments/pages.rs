//! The treasurer's page of bank transfers.

use super::{Effect, manual};
use crate::checkout;
use crate::{ChargeId, RefundId, said};
use accounts::{Pay, Permit, Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use values::Time;
use web::{App, Form, Page, Paging, Problem, go_saying, show};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/operator/transfers", Who::Staff(Pay::ROLES), list)
            .nav("frame-operator-transfers"),
        Route::post("/operator/transfers/{charge}/receipt", Who::Staff(Pay::ROLES), received),
        Route::post("/operator/refunds/{refund}/sent", Who::Staff(Pay::ROLES), sent),
    ]
}

#[derive(Template)]
#[template(path = "payments/transfers.html")]
struct TransfersPage {
    page: Page,
    rows: Vec<Row>,
    refunds: Vec<RefundRow>,
    next: Option<String>,
}

struct Row {
    charge: ChargeId,
    number: String,
    amount: String,
    placed: Time,
    pay_by: Time,
}

struct RefundRow {
    refund: RefundId,
    number: String,
    amount: String,
    since: Time,
}

async fn list(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let after = paging.after();
    let charges = manual::awaited(&app.db, &by, after.as_deref(), paging.limit()).await?;
    let (charges, next) = paging.page(charges, |charge| charge.id.to_string());
    let mut rows = Vec::with_capacity(charges.len());
    for charge in charges {
        let Some(checkout) = checkout::by_id(&app.db, &charge.checkout).await? else { continue };
        rows.push(Row {
            charge: charge.id,
            number: checkout.number,
            amount: said::money(page.language(), charge.amount),
            placed: charge.created,
            pay_by: checkout.pay_by,
        });
    }
    let refunds = manual::refunds_awaited(&app.db, &by, 200).await?.into_iter();
    let refunds = refunds.map(|refund| RefundRow {
        refund: refund.id,
        number: refund.number,
        amount: said::money(page.language(), refund.amount),
        since: refund.created,
    });
    let refunds = refunds.collect();
    Ok(show(TransfersPage { page: page.titled("transfers-title"), rows, refunds, next }))
}

async fn sent(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: RefundId = id.parse().map_err(|_| Problem::not_found())?;
    manual::refund_sent(&app, &by, &id).await?;
    Ok(go_saying(page.visit(), "/operator/transfers", "flash-refund-sent"))
}

async fn received(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: ChargeId = id.parse().map_err(|_| Problem::not_found())?;
    let said = match manual::received(&app, &by, &id).await? {
        Effect::Unclaimed => "flash-transfer-late",
        _ => "flash-transfer-received",
    };
    Ok(go_saying(page.visit(), "/operator/transfers", said))
}
