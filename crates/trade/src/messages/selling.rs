//! The seller's pages of messages.

use super::access::{self, Opening, Talk};
use super::view::{self, Row, Thread};
use super::{ConversationId, Side, form, store};
use crate::OrderId;
use crate::attached;
use crate::orders::access as orders;
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use web::parts::Link;
use web::{App, Fields, Page, Paging, Problem, Upload};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/seller/messages", Who::Seller, list),
        Route::get("/seller/messages/{conversation}", Who::Seller, one),
        Route::post("/seller/messages/{conversation}", Who::Seller, say).limit(form::LIMIT),
        Route::get("/seller/orders/{order}/messages", Who::Seller, about),
        Route::post("/seller/orders/{order}/messages", Who::Seller, begin).limit(form::LIMIT),
    ]
}

#[derive(Template)]
#[template(path = "messages/received.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "messages/sold.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    thread: Thread,
}

async fn list(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = shop::sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let before = paging.after().and_then(|text| text.parse().ok());
    let listed = store::of_store(&app.db, &own.id, before, paging.limit()).await?;
    let (listed, next) = paging.page(listed, |one| one.conversation.changed.micros().to_string());
    let rows = view::rows(&app, &page, &listed, Side::Store).await?;
    let next = next.map(|next| page.href(format!("/seller/messages?after={next}")));
    Ok(web::show(ListPage { page: page.titled("messages-title"), rows, next }))
}

async fn one(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: ConversationId = id.parse().map_err(|_| Problem::not_found())?;
    let talk = access::sellers(&app, &by, &id).await?;
    let fields = form::fresh(&app);
    Ok(web::show(view(&app, page, &talk, fields).await?))
}

async fn view(app: &App, page: Page, talk: &Talk, fields: Fields) -> Result<OnePage, Problem> {
    let other = view::other(app, talk).await?;
    let said = super::read(app, talk).await?;
    let thread = Thread {
        messages: view::messages(&page, talk, &other, &said),
        here: page.href(format!("/seller/messages/{}", talk.conversation().id)),
        about: view::about(&page, talk, ""),
        kept: attached::kept(&fields),
    };
    let page = page.titled_with("messages-with", "name", other.as_str());
    Ok(OnePage { page, fields, thread })
}

async fn say(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    upload: Upload,
) -> Result<Response, Problem> {
    let id: ConversationId = id.parse().map_err(|_| Problem::not_found())?;
    let talk = access::sellers(&app, &by, &id).await?;
    let (mut fields, words) = form::read(&app, by.id(), upload).await?;
    if fields.are_good() {
        match super::say(&app, &talk, &words).await {
            Ok(()) => {
                let here = page.href(format!("/seller/messages/{id}"));
                return Ok(web::go_saying(page.visit(), &here, "flash-message-sent"));
            }
            Err(error) => view::blame(&mut fields, error)?,
        }
    }
    let shown = view(&app, page, &talk, fields).await?;
    Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}

async fn opening(app: &App, by: &Permit<Sell>, order: &str) -> Result<Opening, Problem> {
    let id: OrderId = order.parse().map_err(|_| Problem::not_found())?;
    Ok(Opening::of_seller(&orders::sellers(app, by, &id).await?))
}

async fn about(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(order): Path<String>,
) -> Result<Response, Problem> {
    let opening = opening(&app, &by, &order).await?;
    if let Some(id) = opening.begun(&app.db).await? {
        return Ok(web::go(&page.href(format!("/seller/messages/{id}"))));
    }
    Ok(web::show(opening_view(page, &order, form::fresh(&app))))
}

fn opening_view(page: Page, order: &str, fields: Fields) -> OnePage {
    let thread = Thread {
        messages: Vec::new(),
        here: page.href(format!("/seller/orders/{order}/messages")),
        about: Link {
            href: page.href(format!("/seller/orders/{order}")),
            words: page.t("review-back"),
        },
        kept: attached::kept(&fields),
    };
    OnePage { page: page.titled("messages-to-buyer"), fields, thread }
}

async fn begin(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(order): Path<String>,
    upload: Upload,
) -> Result<Response, Problem> {
    let opening = opening(&app, &by, &order).await?;
    let (mut fields, words) = form::read(&app, by.id(), upload).await?;
    if fields.are_good() {
        match super::open(&app, &opening, &words).await {
            Ok(id) => {
                let there = page.href(format!("/seller/messages/{id}"));
                return Ok(web::go_saying(page.visit(), &there, "flash-message-sent"));
            }
            Err(error) => view::blame(&mut fields, error)?,
        }
    }
    let shown = opening_view(page, &order, fields);
    Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}
