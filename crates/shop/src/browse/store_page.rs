//! The page of a store: what it offers, and who the trader is.

use super::asked::Asked;
use super::card::{card, picture};
use super::found;
use crate::reader::Reading;
use crate::sellers::{self, Status, Trader};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use web::parts::{Card, Link, Pager, Picture};
use web::{App, Page, Problem};

#[derive(Template)]
#[template(path = "browse/pages/store.html")]
struct StorePage {
    page: Page,
    name: String,
    sign: String,
    logo: Option<Picture>,
    kind: &'static str,
    country: String,
    since: String,
    about: String,
    lang: Option<values::Language>,
    paused: bool,
    count: String,
    categories: Vec<Link>,
    cards: Vec<Card>,
    pager: Pager,
    trader: Option<Trader>,
    trader_country: String,
    responsible_country: String,
}

/// `/s/{slug}`
pub(super) async fn show(
    State(app): State<App>,
    Path(slug): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
    Reading { page, reader }: Reading,
) -> Result<Response, Problem> {
    let store = sellers::by_slug(&app.db, &slug).await?;
    let seen = |store: &sellers::Store| matches!(store.status, Status::Open | Status::Paused);
    let store = store.filter(seen).ok_or_else(Problem::not_found)?;
    let trader = sellers::trader_of(&app.db, &store.id).await?;
    let asked = Asked::of(pairs);
    let found = found::find(&app, &reader, &asked, None, Some(store.id.as_str())).await?;
    let path = format!("/s/{}", store.slug);
    let tree = market::catalogue::Tree::shipped();
    let category = |(id, _): &(String, u32)| {
        let category = tree.category(id).filter(|category| category.is_leaf())?;
        let words = category.name(reader.language).to_owned();
        Some(Link { href: page.href(asked.with(&path, "category", id)), words })
    };
    let categories = found.answer.facets.categories.iter().filter_map(category).take(12).collect();
    let href = |number: i64| page.href(asked.with(&path, "page", &number.to_string()));
    let pager = Pager::of(asked.page() as i64, found.last_page() as i64, href);
    let country = |trader: &Trader| formats::country(reader.language, &trader.contact.country);
    let responsible = trader.as_ref().and_then(|trader| trader.responsible.as_ref());
    let page = page.titled_as(store.name.clone()).indexed();
    let opened = store.opened.unwrap_or(store.created);
    Ok(web::show(StorePage {
        sign: store.name.chars().next().map(String::from).unwrap_or_default(),
        logo: store.logo.as_deref().and_then(picture),
        kind: store.kind.code(),
        country: formats::country(reader.language, &store.country).to_owned(),
        since: opened.readable()[..4].to_owned(),
        lang: Some(store.language).filter(|own| *own != reader.language),
        paused: store.status == Status::Paused,
        count: page.t1("browse-count", "n", found.answer.total),
        categories,
        cards: found.views.iter().map(|view| card(&page, &reader, view)).collect(),
        pager,
        trader_country: trader.as_ref().map(country).unwrap_or_default().to_owned(),
        responsible_country: responsible
            .map(|one| formats::country(reader.language, &one.contact.country))
            .unwrap_or_default()
            .to_owned(),
        trader,
        name: store.name,
        about: store.about,
        page,
    }))
}
