//! The first page: what is new, what is often bought, what is reduced, and the departments.

use super::card::{card, picture};
use super::found;
use super::shelves::{Order, shelf};
use crate::reader::Reading;
use crate::view::ListingView;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use market::catalogue::Tree;
use std::sync::Arc;
use web::parts::{Card, Link, Picture};
use web::{App, Page, Problem};

#[derive(Template)]
#[template(path = "browse/pages/home.html")]
struct HomePage {
    page: Page,
    /// Pictures beside the greeting.
    pictures: Vec<Picture>,
    fresh: Vec<Card>,
    popular: Vec<Card>,
    reduced: Vec<Card>,
    recent: Vec<Card>,
    departments: Vec<(Link, Option<Picture>)>,
}

/// `/`
pub(super) async fn show(State(app): State<App>, reading: Reading) -> Result<Response, Problem> {
    let Reading { page, reader } = reading;
    let page = page.indexed();
    let fresh = shelf(&app, None, Order::Newest, 36).await?;
    let popular = shelf(&app, None, Order::Sold, 36).await?;
    let recent = super::recent::seen(page.visit());
    let recent = found::views(&app, recent.iter().map(|id| id.as_str())).await?;
    let mut departments = Vec::new();
    for (department, link) in Tree::shipped().departments().zip(super::list::departments(&page)) {
        let first = shelf(&app, Some(department.id), Order::Sold, 1).await?;
        let shown = first.first().and_then(|view| view.picture()).and_then(picture);
        departments.push((link, shown));
    }
    let is_reduced = |view: &&Arc<ListingView>| {
        view.variants().any(|variant| view.reduction(variant, reader.now).is_some())
    };
    let cards = |views: &mut dyn Iterator<Item = &Arc<ListingView>>, most: usize| {
        views.take(most).map(|view| card(&page, &reader, view)).collect::<Vec<_>>()
    };
    let mut reduced: Vec<&Arc<ListingView>> = Vec::new();
    for view in popular.iter().chain(&fresh).filter(is_reduced) {
        if !reduced.iter().any(|one| one.listing.id == view.listing.id) {
            reduced.push(view);
        }
    }
    let shown = HomePage {
        pictures: popular.iter().filter_map(|view| picture(view.picture()?)).take(4).collect(),
        fresh: cards(&mut fresh.iter(), 12),
        popular: cards(&mut popular.iter(), 12),
        reduced: cards(&mut reduced.into_iter(), 12),
        recent: cards(&mut recent.iter(), 8),
        departments,
        page,
    };
    Ok(web::show(shown))
}
