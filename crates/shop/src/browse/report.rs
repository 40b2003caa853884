//! Reporting a listing to the operator. What is sent is stored; its handling, with an answer to whoever
//! reported, is the matter of the moderation that follows.

use super::product::offered;
use crate::listings::ListingId;
use crate::reader::Reading;
use accounts::Actor;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use db::params;
use web::{App, Fields, Form, Page, Problem};

values::id!(
    /// A report of a listing.
    ReportId,
    "rpt"
);

/// Why somebody reports a listing.
const REASONS: [&str; 6] = ["illegal", "unsafe", "counterfeit", "misleading", "offensive", "other"];

#[derive(Template)]
#[template(path = "browse/pages/report.html")]
struct ReportPage {
    page: Page,
    fields: Fields,
    title: String,
    back: String,
    reasons: Vec<(String, String)>,
}

/// `GET /p/{listing}/report`
pub(super) async fn form(
    State(app): State<App>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    Ok(web::show(shown(&app, &id, page, Fields::default()).await?))
}

/// `POST /p/{listing}/report`
pub(super) async fn send(
    State(app): State<App>,
    Path(id): Path<String>,
    actor: Actor,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let view = offered(&app, &id).await?;
    let reason = fields.required("reason");
    if !reason.is_empty() && !REASONS.contains(&reason.as_str()) {
        fields.fault("reason", "not-a-choice");
    }
    let words = fields.required("words");
    if words.chars().count() > 5_000 {
        fields.fault_with("words", "too-long", vec![("most", 5_000.into())]);
    }
    let mail = Some(fields.get("mail").to_owned()).filter(|mail| !mail.is_empty());
    if mail.as_ref().is_some_and(|mail| !mail.contains('@') || mail.len() > 254) {
        fields.fault("mail", "not-a-mail");
    }
    if !fields.are_good() {
        let shown = shown(&app, &id, page, fields).await?;
        return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    }
    let account = match &actor {
        Actor::Customer(_) => Some(actor.id().to_owned()),
        _ => None,
    };
    keep(&app, &view.listing.id, (&reason, &words), mail, account).await?;
    let back = page.href(view.href(page.language()));
    Ok(web::go_saying(page.visit(), &back, "flash-reported"))
}

async fn keep(
    app: &App,
    listing: &ListingId,
    (reason, words): (&str, &str),
    mail: Option<String>,
    account: Option<String>,
) -> Result<(), Problem> {
    let now = app.clock.now();
    app.db
        .exec(
            "insert into listing_report (id, listing_id, reason, words, mail, account_id, created)
             values ($1, $2, $3, $4, $5, $6, $7)",
            &params![
                ReportId::mint(now).as_str(),
                listing.as_str(),
                reason,
                words,
                mail,
                account,
                now
            ],
        )
        .await?;
    Ok(())
}

async fn shown(app: &App, id: &str, page: Page, fields: Fields) -> Result<ReportPage, Problem> {
    let view = offered(app, id).await?;
    let (title, _) = view.title(page.language());
    let reason = |reason: &&str| ((*reason).to_owned(), page.t_of("report-reason", reason));
    Ok(ReportPage {
        title: title.to_owned(),
        back: page.href(view.href(page.language())),
        reasons: REASONS.iter().map(reason).collect(),
        fields,
        page: page.titled("report-title"),
    })
}
