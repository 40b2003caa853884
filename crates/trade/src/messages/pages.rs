//! The buyer's pages of messages: the list, one conversation, and the first message about something.

use super::access::{self, Opening, Talk};
use super::view::{self, Row, Thread};
use super::{ConversationId, Side, form, store};
use crate::OrderId;
use crate::attached;
use crate::checkout::purchase::Keyed;
use crate::orders::access as orders;
use accounts::{Actor, Permit, Route, Shop, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use shop::listings::ListingId;
use web::parts::Link;
use web::{App, Fields, Page, Paging, Problem, Upload};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/messages", Who::Customer, list),
        Route::get("/messages/about", Who::Anyone, about),
        Route::post("/messages/about", Who::Anyone, begin).limit(form::LIMIT),
        Route::get("/messages/{conversation}", Who::Anyone, one),
        Route::post("/messages/{conversation}", Who::Anyone, say).limit(form::LIMIT),
    ]
}

#[derive(Template)]
#[template(path = "messages/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    next: Option<String>,
}

async fn list(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let before = paging.after().and_then(|text| text.parse().ok());
    let listed = store::of_buyer(&app.db, by.id(), before, paging.limit()).await?;
    let (listed, next) = paging.page(listed, |one| one.conversation.changed.micros().to_string());
    let rows = view::rows(&app, &page, &listed, Side::Buyer).await?;
    let next = next.map(|next| page.href(format!("/messages?after={next}")));
    Ok(web::show(ListPage { page: page.titled("messages-title"), rows, next }))
}

#[derive(Template)]
#[template(path = "messages/one.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    thread: Thread,
    /// Somebody comes because something is wrong with the order.
    problem: bool,
}

async fn one(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
) -> Result<Response, Problem> {
    let id: ConversationId = id.parse().map_err(|_| Problem::not_found())?;
    let talk = access::buyers(&app, &actor, &id, &keyed.key).await?;
    let fields = form::fresh(&app);
    Ok(web::show(view(&app, page, &talk, &keyed.key, fields).await?))
}

async fn view(
    app: &App,
    page: Page,
    talk: &Talk,
    key: &str,
    fields: Fields,
) -> Result<OnePage, Problem> {
    let other = view::other(app, talk).await?;
    let said = super::read(app, talk).await?;
    let thread = Thread {
        messages: view::messages(&page, talk, &other, &said),
        here: page.href(format!("/messages/{}?key={key}", talk.conversation().id)),
        about: view::about(&page, talk, key),
        kept: attached::kept(&fields),
    };
    let page = page.titled_with("messages-with", "name", other.as_str());
    Ok(OnePage { page, fields, thread, problem: false })
}

async fn say(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    upload: Upload,
) -> Result<Response, Problem> {
    let id: ConversationId = id.parse().map_err(|_| Problem::not_found())?;
    let talk = access::buyers(&app, &actor, &id, &keyed.key).await?;
    let (mut fields, words) = form::read(&app, talk.from_to().0, upload).await?;
    if fields.are_good() {
        match super::say(&app, &talk, &words).await {
            Ok(()) => {
                let here = page.href(format!("/messages/{id}?key={}", keyed.key));
                return Ok(web::go_saying(page.visit(), &here, "flash-message-sent"));
            }
            Err(error) => view::blame(&mut fields, error)?,
        }
    }
    let shown = view(&app, page, &talk, &keyed.key, fields).await?;
    Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}

/// What somebody wants to write about: an order or an article.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Subject {
    order: String,
    listing: String,
    key: String,
    problem: String,
}

impl Subject {
    /// The opening, or where somebody who is not signed in is led first.
    async fn opening(&self, app: &App, actor: &Actor) -> Result<Option<Opening>, Problem> {
        if !self.order.is_empty() {
            let id: OrderId = self.order.parse().map_err(|_| Problem::not_found())?;
            let order = orders::buyers(app, actor, &id, &self.key).await?;
            return Ok(Some(Opening::of_buyer(&order)));
        }
        let listing: ListingId = self.listing.parse().map_err(|_| Problem::not_found())?;
        let Some(by) = Permit::<Shop>::of(actor) else { return Ok(None) };
        Ok(Some(Opening::of_listing(app, &by, &listing).await?))
    }

    fn path(&self) -> String {
        match self.order.as_str() {
            "" => format!("/messages/about?listing={}", web::query_escaped(&self.listing)),
            order => format!(
                "/messages/about?order={}&key={}&problem={}",
                web::query_escaped(order),
                web::query_escaped(&self.key),
                web::query_escaped(&self.problem)
            ),
        }
    }
}

fn to_sign_in(page: &Page, subject: &Subject) -> Response {
    let next = web::query_escaped(&page.href(subject.path()));
    web::go(&page.href(format!("/account/sign-in?next={next}")))
}

async fn about(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Query(subject): Query<Subject>,
) -> Result<Response, Problem> {
    let Some(opening) = subject.opening(&app, &actor).await? else {
        return Ok(to_sign_in(&page, &subject));
    };
    let problem = !subject.problem.is_empty();
    if let (Some(id), false) = (opening.begun(&app.db).await?, problem) {
        return Ok(web::go(&page.href(format!("/messages/{id}?key={}", subject.key))));
    }
    let fields = form::fresh(&app);
    Ok(web::show(opening_view(&app, page, &opening, &subject, fields).await?))
}

async fn opening_view(
    app: &App,
    page: Page,
    opening: &Opening,
    subject: &Subject,
    fields: Fields,
) -> Result<OnePage, Problem> {
    let found = shop::sellers::by_id(&app.db, &opening.store).await?;
    let name = found.map(|store| store.name).unwrap_or_default();
    let back = match (&opening.purchase, &opening.listing) {
        (Some(order), _) => format!("/orders/{order}?key={}", subject.key),
        (None, Some(listing)) => format!("/p/{listing}"),
        (None, None) => "/".to_owned(),
    };
    let words = match &opening.purchase {
        Some(_) => page.t("review-back"),
        None => page.t("reviews-goods"),
    };
    let thread = Thread {
        messages: Vec::new(),
        here: page.href(subject.path()),
        about: Link { href: page.href(back), words },
        kept: attached::kept(&fields),
    };
    let page = page.titled_with("messages-with", "name", name.as_str());
    Ok(OnePage { page, fields, thread, problem: !subject.problem.is_empty() })
}

async fn begin(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Query(subject): Query<Subject>,
    upload: Upload,
) -> Result<Response, Problem> {
    let Some(opening) = subject.opening(&app, &actor).await? else {
        return Ok(to_sign_in(&page, &subject));
    };
    let (mut fields, words) = form::read(&app, &opening.buyer, upload).await?;
    if fields.are_good() {
        match super::open(&app, &opening, &words).await {
            Ok(id) => {
                let there = page.href(format!("/messages/{id}?key={}", subject.key));
                return Ok(web::go_saying(page.visit(), &there, "flash-message-sent"));
            }
            Err(error) => view::blame(&mut fields, error)?,
        }
    }
    let shown = opening_view(&app, page, &opening, &subject, fields).await?;
    Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}
