//! All reviews of an article, and the pages on which its seller answers them.

use super::{Answered, Order, Review, ReviewId, bars, shown, store};
use crate::browse::{offered, rating};
use crate::reader::Reading;
use crate::sellers;
use crate::spoken::Error;
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use web::parts::{self, Bar, Choice, Pager, Rating};
use web::{App, Fields, Form, Page, Paging, Problem};

/// Reviews on one page.
const A_PAGE: i64 = 20;
/// The last page that can be gone to.
const PAGES: i64 = 100;

/// The routes of reviews; buyers write theirs beside the order.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/p/{listing}/reviews", Who::Anyone, list),
        Route::get("/seller/reviews", Who::Seller, received),
        Route::get("/seller/reviews/{review}", Who::Seller, one),
        Route::post("/seller/reviews/{review}", Who::Seller, reply),
    ]
}

#[derive(Template)]
#[template(path = "reviews/pages/list.html")]
struct ListPage {
    page: Page,
    title: String,
    lang: Option<values::Language>,
    back: String,
    rating: Option<Rating>,
    bars: Vec<Bar>,
    stars: Option<i64>,
    all: String,
    orders: Vec<Choice>,
    carried: Vec<(String, String)>,
    reviews: Vec<parts::Review>,
    pager: Pager,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    stars: String,
    sort: String,
    page: String,
}

async fn list(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    Reading { page, reader }: Reading,
) -> Result<Response, Problem> {
    let view = offered(&app, &id).await?;
    let listing = &view.listing.id;
    let stars: Option<i64> = asked.stars.parse().ok().filter(|n| (1..=5).contains(n));
    let sorts = [("newest", Order::Newest), ("best", Order::Best), ("worst", Order::Worst)];
    let chosen = sorts.iter().position(|(word, _)| *word == asked.sort).unwrap_or(0);
    let number = asked.page.parse::<i64>().unwrap_or(1).clamp(1, PAGES);
    let counts = store::stars(&app.db, listing).await?;
    let count = match stars {
        Some(stars) => counts[(stars - 1) as usize],
        None => counts.iter().sum(),
    };
    let span = stars.map_or((1, 5), |stars| (stars, stars));
    let (order, place) = ((sorts[chosen].1, reader.language), ((number - 1) * A_PAGE, A_PAGE));
    let reviews = store::of_listing(&app.db, listing, span, order, place).await?;
    let path = format!("/p/{listing}/reviews");
    let all = page.href(&path);
    let sort = sorts[chosen].0;
    let of_stars = |stars: i64| format!("{all}?stars={stars}&sort={sort}");
    let narrowed = stars.map_or(String::new(), |stars| format!("stars={stars}&"));
    let href = |number: i64| format!("{all}?{narrowed}sort={sort}&page={number}");
    let last = ((count + A_PAGE - 1) / A_PAGE).clamp(1, PAGES);
    let (title, lang) = view.title(reader.language);
    let choice = |(at, (word, _)): (usize, &(&str, Order))| Choice {
        value: (*word).to_owned(),
        words: page.t_of("reviews-order", word),
        chosen: at == chosen,
        ..Choice::default()
    };
    Ok(web::show(ListPage {
        back: page.href(view.href(reader.language)),
        rating: rating(&reader, &view),
        bars: bars(&page, &counts, of_stars),
        stars,
        orders: sorts.iter().enumerate().map(choice).collect(),
        carried: stars.map(|stars| ("stars".to_owned(), stars.to_string())).into_iter().collect(),
        reviews: reviews.iter().map(|review| shown(&page, review)).collect(),
        pager: Pager::of(number, last, href),
        title: title.to_owned(),
        lang,
        all,
        page: page.titled_with("reviews-of", "title", title).indexed_as(path),
    }))
}

#[derive(Template)]
#[template(path = "reviews/pages/received.html")]
struct ReceivedPage {
    page: Page,
    waiting: bool,
    reviews: Vec<(parts::Review, String)>,
    next: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Narrowed {
    waiting: String,
}

async fn received(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(narrowed): Query<Narrowed>,
    Query(paging): Query<Paging>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let own = sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let waiting = narrowed.waiting == "1";
    let which = if waiting { Answered::Not } else { Answered::Any };
    let before = paging.after();
    let rows = store::of_store(&app.db, &own.id, which, before.as_deref(), paging.limit()).await?;
    let (rows, next) = paging.page(rows, |review| review.id.to_string());
    let row = |review: &Review| {
        (shown(&page, review), page.href(format!("/seller/reviews/{}", review.id)))
    };
    let reviews = rows.iter().map(row).collect();
    let next = next.map(|next| {
        let waiting = if waiting { "waiting=1&" } else { "" };
        page.href(format!("/seller/reviews?{waiting}after={next}"))
    });
    Ok(web::show(ReceivedPage { page: page.titled("reviews-received"), waiting, reviews, next }))
}

#[derive(Template)]
#[template(path = "reviews/pages/one.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    review: parts::Review,
    goods: String,
}

async fn one(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let id: ReviewId = id.parse().map_err(|_| Problem::not_found())?;
    let review = super::own(&app, &by, &id).await?;
    let fields = Fields::of(&[("reply", review.reply.as_deref().unwrap_or_default())]);
    Ok(web::show(one_page(page, &review, fields)))
}

fn one_page(page: Page, review: &Review, fields: Fields) -> OnePage {
    OnePage {
        review: shown(&page, review),
        goods: page.href(format!("/p/{}", review.listing)),
        page: page.titled("reviews-answer"),
        fields,
    }
}

async fn reply(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let id: ReviewId = id.parse().map_err(|_| Problem::not_found())?;
    match super::reply(&app, &by, &id, fields.get("reply")).await {
        Ok(_) => {
            let back = page.href("/seller/reviews");
            Ok(web::go_saying(page.visit(), &back, "flash-review-answered"))
        }
        Err(Error::Faults(faults)) => {
            fields.blame(&crate::fault::problem(&faults));
            let review = super::own(&app, &by, &id).await?;
            let shown = one_page(page, &review, fields);
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}
