//! The page on which a buyer reviews a line of an order.

use super::{Received, form, has_arrived};
use crate::OrderId;
use crate::checkout::purchase::Keyed;
use crate::orders::{Order, access};
use accounts::{Actor, Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use shop::reviews::{self, DAYS, Review};
use shop::{fault, spoken};
use web::parts::Picture;
use web::{App, Fields, Page, Problem, Upload};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/orders/{order}/lines/{line}/review", Who::Anyone, show),
        Route::post("/orders/{order}/lines/{line}/review", Who::Anyone, send).limit(form::LIMIT),
    ]
}

#[derive(Template)]
#[template(path = "reviewing/review.html")]
struct ReviewPage {
    page: Page,
    fields: Fields,
    here: String,
    back: String,
    title: String,
    options: String,
    picture: Option<Picture>,
    stars: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    kept: Vec<(String, Picture)>,
    until: Option<String>,
}

/// A way to the review of a line, on the page of its order.
pub(crate) struct Link {
    /// The line's place in the order.
    pub position: i64,
    /// Where its review is written.
    pub href: String,
    /// Whether there is one already.
    pub written: bool,
}

/// The ways to the reviews of an order's lines; none before it has arrived.
pub(crate) async fn links(
    app: &App,
    page: &Page,
    order: &Order,
    (positions, key): (&[i64], &str),
) -> Result<Vec<Link>, Problem> {
    if !has_arrived(order) {
        return Ok(Vec::new());
    }
    let now = app.clock.now();
    let written = reviews::of_purchase(&app.db, order.id.as_str()).await?;
    let link = |position: &i64| {
        let before = written.iter().find(|review| review.position == *position);
        let open = before.is_none_or(|review| reviews::is_open(review.created, now));
        let path = format!("/orders/{}/lines/{position}/review?key={key}", order.id);
        open.then(|| Link { position: *position, href: page.href(path), written: before.is_some() })
    };
    Ok(positions.iter().filter_map(link).collect())
}

async fn asked(
    app: &App,
    actor: &Actor,
    (order, line): (&str, &str),
    key: &str,
) -> Result<(Received, Option<Review>), Problem> {
    let id: OrderId = order.parse().map_err(|_| Problem::not_found())?;
    let order = access::buyers(app, actor, &id, key).await?;
    let received = super::named(app, &order, line).await?;
    let before = reviews::of_line(&app.db, id.as_str(), received.line.position).await?;
    Ok((received, before))
}

async fn show(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path((order, line)): Path<(String, String)>,
    Query(keyed): Query<Keyed>,
) -> Result<Response, Problem> {
    let (received, before) = asked(&app, &actor, (&order, &line), &keyed.key).await?;
    let fields = form::of(&page, before.as_ref());
    Ok(web::show(view(page, &received, before.as_ref(), &keyed.key, fields)))
}

fn view(
    page: Page,
    received: &Received,
    before: Option<&Review>,
    key: &str,
    fields: Fields,
) -> ReviewPage {
    let line = received.line();
    let path = format!("/orders/{}", line.order);
    let star = |n: i64| (n.to_string(), page.t1("part-stars-n", "n", n));
    let until = before.map(|review| review.created.plus_seconds(DAYS * 86_400));
    ReviewPage {
        here: page.href(format!("{path}/lines/{}/review?key={key}", line.position)),
        back: page.href(format!("{path}?key={key}")),
        title: line.title.clone(),
        options: shop::browse::option_words(&page, &line.options),
        picture: line.picture.as_deref().map(crate::said::picture),
        stars: (1..=5).rev().map(star).collect(),
        languages: form::languages(&page),
        kept: crate::attached::kept(&fields),
        until: until.map(|until| formats::day(page.language(), until)),
        page: page.titled(if before.is_some() { "review-change" } else { "review-write" }),
        fields,
    }
}

async fn send(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path((order, line)): Path<(String, String)>,
    Query(keyed): Query<Keyed>,
    upload: Upload,
) -> Result<Response, Problem> {
    let (received, before) = asked(&app, &actor, (&order, &line), &keyed.key).await?;
    let (mut fields, draft) = form::read(&app, &received.order.buyer, upload).await?;
    if fields.are_good() {
        match super::write(&app, &received, &draft).await {
            Ok(_) => {
                let back = page.href(format!("/orders/{order}?key={}", keyed.key));
                return Ok(web::go_saying(page.visit(), &back, "flash-review-written"));
            }
            Err(spoken::Error::Faults(faults)) => fields.blame(&fault::problem(&faults)),
            Err(error) => return Err(error.into()),
        }
    }
    let shown = view(page, &received, before.as_ref(), &keyed.key, fields);
    Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}
