//! The authority's requests and the officer's drafts.

use accounts::{Permit, Serve};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde_json::Value as Json;
use values::Time;
use web::{App, Page, Problem};

use super::draft_problem;
use crate::{
    completeness,
    requests::{self, Request, RequestId, Stage, drafts, model::Kind},
};

/// Requests on one page.
const MOST: usize = 50;

#[derive(Template)]
#[template(path = "requests/pages/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    drafts: Vec<Begun>,
    older: Option<RequestId>,
    is_first: bool,
}

struct Row {
    id: RequestId,
    number: String,
    kind: Kind,
    stage: Stage,
    badge: &'static str,
    reference: String,
    received_at: Time,
    awaits: &'static str,
}

struct Begun {
    id: String,
    title: String,
    updated: Time,
    goes: Time,
}

/// Where a page of the list begins.
#[derive(serde::Deserialize)]
pub(super) struct From {
    before: Option<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Query(from): Query<From>,
) -> Result<Response, Problem> {
    let before = match from.before.as_deref().map(str::parse::<RequestId>) {
        Some(Err(_)) => return Err(Problem::not_found()),
        before => before.and_then(Result::ok),
    };
    let authority = Some(by.authority().as_str());
    let most = MOST as i64 + 1;
    let mut found = requests::list(&app.db, authority, &[], before.as_ref(), most).await?;
    let more = found.len() > MOST;
    found.truncate(MOST);
    let older = found.last().filter(|_| more).map(|request| request.id.clone());
    accounts::note_reading(&app, by.by(), "request.listed", by.authority().as_str()).await?;
    let drafts = match before {
        None => drafts::list(&app.db, &by).await.map_err(draft_problem)?,
        Some(_) => Vec::new(),
    };
    let drafts = drafts.into_iter().map(|draft| begun(&app, draft)).collect();
    Ok(web::show(ListPage {
        page: page.titled("requests-title"),
        rows: found.into_iter().map(row).collect(),
        drafts,
        older,
        is_first: before.is_none(),
    }))
}

fn row(request: Request) -> Row {
    Row {
        awaits: awaits(&request),
        badge: badge(request.stage),
        id: request.id,
        number: request.number,
        kind: request.body.kind,
        stage: request.stage,
        reference: request.body.authority.reference.unwrap_or_default(),
        received_at: request.received_at,
    }
}

fn begun(app: &App, draft: drafts::Draft) -> Begun {
    let of = |wanted: &str| {
        let field = draft.fields.iter().find(|(name, _)| name == wanted);
        field.map(|(_, value)| value.trim()).unwrap_or_default()
    };
    let title = [of("authority.reference"), of("platform")];
    let title: Vec<&str> = title.into_iter().filter(|text| !text.is_empty()).collect();
    let goes = drafts::goes_at(app, draft.updated);
    Begun { title: title.join(" · "), id: draft.id.to_string(), updated: draft.updated, goes }
}

/// Who has to do something now: the authority, the office or nobody.
pub(super) fn awaits(request: &Request) -> &'static str {
    let body = serde_json::to_value(&request.body).unwrap_or(Json::Null);
    match request.stage {
        Stage::Ready => "fetch",
        Stage::Delivered => "receipt",
        stage if stage.is_final() => "nothing",
        stage if stage.takes_supplements() && !completeness::assess(&body).is_complete() => {
            "supply"
        }
        _ => "office",
    }
}

/// The class of a stage's badge; the words say the same.
pub(super) fn badge(stage: Stage) -> &'static str {
    match stage {
        Stage::Ready | Stage::Delivered => "good",
        Stage::Incomplete | Stage::Suspended => "wait",
        Stage::Refused | Stage::Forwarded => "bad",
        _ => "calm",
    }
}
