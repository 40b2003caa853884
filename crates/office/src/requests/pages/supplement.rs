//! Supplying what is missing: the parts of the form in which something is missing or weak, filled
//! with what was served. What is changed becomes a merge patch; the rest stays as it was.

use accounts::{Permit, Serve};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value as Json, json};
use web::{App, Fields, Form, Page, Problem};

use super::{
    advice::{self, Gap},
    choices::Choices,
    draft::fields_of,
    form, labels, own,
    rows::{self, Button, Rows},
};
use crate::{
    completeness::{self, Item},
    requests::{
        By, Request,
        intake::{self, IntakeError},
        triage,
    },
};

#[derive(Template)]
#[template(path = "requests/pages/supplement.html")]
struct SupplementPage {
    page: Page,
    id: String,
    version: i64,
    fields: Fields,
    rows: Rows,
    choices: Choices,
    parts: Parts,
    gaps: Vec<Gap>,
    said: Said,
}

/// Which parts of the form are shown.
#[derive(Clone, Copy)]
struct Parts {
    contact: bool,
    targets: bool,
    items: bool,
    nature: bool,
    grounds: bool,
    documents: bool,
    all: bool,
}

/// What the page says above the form.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    NothingNew,
    Stale,
}

/// `?all` shows every part.
#[derive(serde::Deserialize)]
pub(super) struct Asked {
    all: Option<String>,
}

pub(super) async fn form(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let request = own(&app, &by, &id).await?;
    open(&request)?;
    let fields = fields_of(&form::to_fields(&body(&request)?));
    let shown = page_of(&app, page, &request, fields, asked.all.is_some(), Said::Nothing)?;
    Ok(web::show(shown))
}

pub(super) async fn take(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    Form(sent): Form,
) -> Result<Response, Problem> {
    let mut request = own(&app, &by, &id).await?;
    open(&request)?;
    let all = sent.has("_all", "yes");
    let button = rows::button(&sent);
    let (pairs, _) = rows::apply(&sent, &button);
    let mut fields = fields_of(&pairs);
    if matches!(button, Button::Add(_) | Button::Remove(..)) {
        return Ok(web::show(page_of(&app, page, &request, fields, all, Said::Nothing)?));
    }
    if sent.get("_version").parse() != Ok(request.told) {
        let shown = page_of(&app, page, &request, fields, all, Said::Stale)?;
        return Ok(web::show_with(StatusCode::CONFLICT, shown));
    }
    let Some(patch) = changes(&request, &fields, all)? else {
        let shown = page_of(&app, page, &request, fields, all, Said::NothingNew)?;
        return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    };
    match supply(&app, &by, &mut request, &patch).await {
        Ok(()) => {
            let there = format!("/requests/{}", request.id);
            Ok(web::go_saying(page.visit(), &there, "flash-request-supplied"))
        }
        Err(IntakeError::Faulty(faults)) => {
            form::blame(&mut fields, &faults);
            let shown = page_of(&app, page, &request, fields, all, Said::Nothing)?;
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

async fn supply(
    app: &App,
    by: &Permit<Serve>,
    request: &mut Request,
    patch: &Json,
) -> Result<(), IntakeError> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let bytes = patch.to_string();
    intake::supply(&tx, request, bytes.as_bytes(), &By::from(by.actor()), now).await?;
    triage(&tx, request, now).await?;
    Ok(tx.commit().await?)
}

/// A request that goes on cannot be supplied any more.
fn open(request: &Request) -> Result<(), Problem> {
    match request.stage.takes_supplements() {
        true => Ok(()),
        false => Err(IntakeError::TooLate(request.stage).into()),
    }
}

/// What differs now in the parts that were shown.
fn changes(request: &Request, fields: &Fields, all: bool) -> Result<Option<Json>, Problem> {
    let before = body(request)?;
    let parts = Parts::of(&before, all);
    let after = form::to_json(fields);
    let (mut old, mut new) = (json!({}), json!({}));
    for name in parts.names(request.body.kind.as_str()) {
        for (from, into) in [(&before, &mut old), (&after, &mut new)] {
            if let Some(value) = from.get(name).filter(|value| !is_blank(value)) {
                into[name] = value.clone();
            }
        }
    }
    // What a form cannot tell from nothing is nothing: nulls and empty lists.
    Ok(form::patch(&form::to_json(&fields_of(&form::to_fields(&old))), &new))
}

fn is_blank(value: &Json) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

fn body(request: &Request) -> Result<Json, Problem> {
    serde_json::to_value(&request.body).map_err(Problem::internal)
}

impl Parts {
    /// The parts in which something is to mend; all of them on demand.
    fn of(body: &Json, all: bool) -> Parts {
        let findings = completeness::assess(body).findings;
        let has = |item: Item| all || findings.iter().any(|finding| finding.item == item);
        let items = has(Item::InformationDescription);
        Parts {
            contact: has(Item::ContactDetails) || has(Item::Credentials),
            targets: has(Item::TargetIdentification) || items,
            items,
            nature: has(Item::NatureOfInvestigation),
            grounds: has(Item::LegalGrounds),
            documents: has(Item::SignedCopy) || has(Item::Credentials),
            all,
        }
    }

    /// The members of the request that these parts speak of.
    fn names(self, kind: &str) -> Vec<&'static str> {
        let mut names = Vec::new();
        let mut add = |shown: bool, more: &[&'static str]| {
            if shown {
                names.extend_from_slice(more);
            }
        };
        add(self.contact, &["authority", "officer"]);
        add(self.targets, &["targets"]);
        add(self.items, &["items"]);
        add(self.nature, &["nature_of_investigation", "offences"]);
        add(self.nature && kind == "emergency", &["emergency"]);
        add(self.grounds, &["legal_grounds"]);
        let matter = ["platform", "proceeding", "instrument", "channel", "served_on", "language"];
        add(self.all, &matter);
        add(self.all, &["signed_on", "confidentiality"]);
        names
    }
}

fn page_of(
    app: &App,
    page: Page,
    request: &Request,
    fields: Fields,
    all: bool,
    said: Said,
) -> Result<SupplementPage, Problem> {
    let body = body(request)?;
    let mut fields = fields;
    if fields.get("kind").is_empty() {
        fields.push("kind", request.body.kind.as_str());
    }
    let rows = Rows::shown(&fields);
    let page = page.titled_with("supplement-title", "number", request.number.as_str());
    Ok(SupplementPage {
        gaps: advice::gaps(&page, &completeness::assess(&body).findings),
        choices: Choices::new(&page, &fields, rows, app.clock.now()),
        parts: Parts::of(&body, all),
        id: request.id.to_string(),
        version: request.told,
        page,
        fields,
        rows,
        said,
    })
}
