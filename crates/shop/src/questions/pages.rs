//! The questions about an article with the form to ask one, and the pages on which its seller answers.

use super::{Asking, Question, QuestionId, Waiting, store};
use crate::browse::offered;
use crate::reader::Reading;
use crate::sellers;
use crate::spoken::Error;
use crate::view::ListingView;
use accounts::{Actor, Permit, Route, Sell, Shop, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use web::{App, Fields, Form, Page, Paging, Problem};

/// The routes of questions.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/p/{listing}/questions", Who::Anyone, list),
        Route::post("/p/{listing}/questions", Who::Customer, ask),
        Route::get("/seller/questions", Who::Seller, received),
        Route::get("/seller/questions/{question}", Who::Seller, one),
        Route::post("/seller/questions/{question}", Who::Seller, answer),
    ]
}

#[derive(Template)]
#[template(path = "questions/pages/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    title: String,
    lang: Option<values::Language>,
    back: String,
    here: String,
    is_customer: bool,
    questions: Vec<Question>,
    next: Option<String>,
}

async fn list(
    State(app): State<App>,
    Path(id): Path<String>,
    actor: Actor,
    Query(paging): Query<Paging>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let view = offered(&app, &id).await?;
    let minted = QuestionId::mint(app.clock.now());
    let fields = Fields::of(&[("id", minted.as_str())]);
    let is_customer = actor.customer().is_some();
    let page = page.indexed_as(format!("/p/{}/questions", view.listing.id));
    Ok(web::show(list_page(&app, page, &view, (fields, is_customer), &paging).await?))
}

async fn list_page(
    app: &App,
    page: Page,
    view: &ListingView,
    (fields, is_customer): (Fields, bool),
    paging: &Paging,
) -> Result<ListPage, Problem> {
    let before = paging.after();
    let listing = &view.listing.id;
    let rows = store::answered(&app.db, listing, before.as_deref(), paging.limit()).await?;
    let (questions, next) = paging.page(rows, |question| question.id.to_string());
    let (title, lang) = view.title(page.language());
    let here = page.href(format!("/p/{listing}/questions"));
    Ok(ListPage {
        back: page.href(view.href(page.language())),
        next: next.map(|next| format!("{here}?after={next}")),
        title: title.to_owned(),
        lang,
        here,
        is_customer,
        questions,
        page: page.titled_with("questions-of", "title", title),
        fields,
    })
}

async fn ask(
    State(app): State<App>,
    by: Permit<Shop>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let view = offered(&app, &id).await?;
    let id = fields.get("id").parse().unwrap_or_else(|_| QuestionId::mint(app.clock.now()));
    let text = fields.get("text").to_owned();
    let asking =
        Asking { id: &id, listing: &view.listing.id, language: page.language(), text: &text };
    match super::ask(&app, &by, asking).await {
        Ok(()) => {
            let back = page.href(view.href(page.language()));
            Ok(web::go_saying(page.visit(), &back, "flash-question-asked"))
        }
        Err(Error::Faults(faults)) => {
            fields.blame(&crate::fault::problem(&faults));
            let shown = list_page(&app, page, &view, (fields, true), &Paging::default()).await?;
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "questions/pages/received.html")]
struct ReceivedPage {
    page: Page,
    waiting: bool,
    questions: Vec<(Question, String)>,
    next: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Narrowed {
    all: String,
}

async fn received(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(narrowed): Query<Narrowed>,
    Query(paging): Query<Paging>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let own = sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let waiting = narrowed.all != "1";
    let which = if waiting { Waiting::Only } else { Waiting::OrNot };
    let before = paging.after();
    let rows = store::of_store(&app.db, &own.id, which, before.as_deref(), paging.limit()).await?;
    let (rows, next) = paging.page(rows, |question| question.id.to_string());
    let row = |question: Question| {
        let href = page.href(format!("/seller/questions/{}", question.id));
        (question, href)
    };
    let questions = rows.into_iter().map(row).collect();
    let next = next.map(|next| {
        let all = if waiting { "" } else { "all=1&" };
        page.href(format!("/seller/questions?{all}after={next}"))
    });
    let page = page.titled("questions-received");
    Ok(web::show(ReceivedPage { page, waiting, questions, next }))
}

#[derive(Template)]
#[template(path = "questions/pages/one.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    question: Question,
    goods: String,
}

fn one_page(page: Page, question: Question, fields: Fields) -> OnePage {
    OnePage {
        goods: page.href(format!("/p/{}", question.listing)),
        page: page.titled("questions-answer"),
        question,
        fields,
    }
}

async fn one(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let id: QuestionId = id.parse().map_err(|_| Problem::not_found())?;
    let question = super::own(&app, &by, &id).await?;
    let fields = Fields::of(&[("answer", question.answer.as_deref().unwrap_or_default())]);
    Ok(web::show(one_page(page, question, fields)))
}

async fn answer(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let id: QuestionId = id.parse().map_err(|_| Problem::not_found())?;
    match super::answer(&app, &by, &id, fields.get("answer")).await {
        Ok(_) => {
            let back = page.href("/seller/questions");
            Ok(web::go_saying(page.visit(), &back, "flash-question-answered"))
        }
        Err(Error::Faults(faults)) => {
            fields.blame(&crate::fault::problem(&faults));
            let question = super::own(&app, &by, &id).await?;
            let shown = one_page(page, question, fields);
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}
