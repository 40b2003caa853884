//! The operator's list of mails, without what is personal, and sending one again.

use accounts::{OperateMarket, Permit, Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use outbox::mail::{self, Filter, MailId, Standing};
use serde::Deserialize;
use web::{App, Form, Page, Paging, Problem, go_saying, show};

const HOME: &str = "/operator/mails";

pub(super) fn routes() -> Vec<Route> {
    let staff = Who::Staff(OperateMarket::ROLES);
    vec![
        Route::get(HOME, staff, list).nav("nav-mails"),
        Route::post("/operator/mails/{mail}/again", staff, again),
    ]
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    standing: String,
    #[serde(default)]
    about: String,
}

#[derive(Template)]
#[template(path = "operator/pages/mails.html")]
struct ListPage {
    page: Page,
    about: String,
    standings: Vec<(&'static str, bool)>,
    mails: Vec<mail::Row>,
    next: Option<String>,
}

async fn list(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
    Query(asked): Query<Asked>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let standing: Option<Standing> = asked.standing.parse().ok();
    let about = asked.about.trim().to_owned();
    let filter = Filter {
        standing,
        kind: None,
        about: Some(about.clone()).filter(|about| !about.is_empty()),
        before: paging.after().and_then(|id| id.parse().ok()),
    };
    let mails = mail::list(&app.db, &filter, paging.limit()).await?;
    let (mails, next) = paging.page(mails, |row| row.id.to_string());
    let standings = Standing::ALL.map(|one| (one.code(), Some(one) == standing)).to_vec();
    let page = page.titled("mails-title");
    Ok(show(ListPage { page, about, standings, mails, next }))
}

async fn again(
    State(app): State<App>,
    page: Page,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: MailId = id.parse().map_err(|_| Problem::not_found())?;
    let said = match send_again(&app, &by, &id).await {
        // When it is under way anyhow, that is as good.
        Ok(()) | Err(outbox::Error::UnderWay) => "flash-mails-again",
        Err(outbox::Error::Erased) => "flash-mails-erased",
        Err(error) => return Err(error.into()),
    };
    Ok(go_saying(page.visit(), HOME, said))
}

/// Sends a mail again, and notes who wanted it.
pub(super) async fn send_again(
    app: &App,
    by: &Permit<OperateMarket>,
    id: &MailId,
) -> Result<(), outbox::Error> {
    let now = app.clock.now();
    mail::resend(&app.db, id, now).await?;
    let tx = app.db.begin().await?;
    let (kind, subject) = ("mail.sent-again", Some(id.as_str()));
    let entry = audit::Entry { kind, by: by.by(), subject, at: now, details: &[] };
    audit::record(&tx, entry).await.map_err(|error| db::Error::Driver(error.to_string()))?;
    Ok(tx.commit().await?)
}
