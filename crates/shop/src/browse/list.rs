//! Lists of goods: a category, or what a search found.

use super::asked::{Asked, ORDERS};
use super::card::card;
use super::facets;
use super::found::{self, Found};
use crate::reader::{Reader, Reading};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use market::catalogue::{Category, Tree};
use web::parts::{Card, Choice, Facet, Link, Pager};
use web::{App, Page, Problem};

#[derive(Template)]
#[template(path = "browse/pages/list.html")]
struct ListPage {
    page: Page,
    heading: String,
    count: String,
    crumbs: Vec<Link>,
    /// The categories below, or those in which something was found.
    below: Vec<(Link, String)>,
    facets: Vec<Facet>,
    chips: Vec<Link>,
    /// The list without its filters.
    clear: String,
    /// Where the filters' form leads, and what it carries along.
    action: String,
    carried: Vec<(String, String)>,
    orders: Vec<Choice>,
    order_carried: Vec<(String, String)>,
    currency: String,
    price_min: String,
    price_max: String,
    cards: Vec<Card>,
    pager: Pager,
    hints: Hints,
    departments: Vec<Link>,
}

/// What helps when a search met not quite what was typed.
#[derive(Default)]
struct Hints {
    /// What was searched for instead, and what was typed.
    mended: Option<(String, String)>,
    /// What may have been meant: a link to that search.
    meant: Option<Link>,
    /// Not all words were met.
    partly: bool,
}

/// `/c/{category}`: what is in a category and below it.
pub(super) async fn category(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
    reading: Reading,
) -> Result<Response, Problem> {
    let tree = Tree::shipped();
    let category = tree.category(&id).ok_or_else(Problem::not_found)?;
    let Reading { page, reader } = reading;
    let asked = Asked::of(pairs);
    let found = found::find(&app, &reader, &asked, Some(category.id), None).await?;
    let name = category.name(reader.language);
    page.visit().frame(|frame| frame.within = tree.path(category)[0].id.to_owned());
    let path = format!("/c/{}", category.id);
    let page = page.titled_as(name.to_owned());
    let page = if asked.filters().next().is_none() { page.indexed() } else { page };
    let mut shown = shown(page, &reader, &asked, found, Some(category), &path);
    shown.crumbs = crumbs(&shown.page, &tree.path(category)[..tree.path(category).len() - 1]);
    shown.crumbs.push(Link { href: String::new(), words: name.to_owned() });
    shown.heading = name.to_owned();
    Ok(web::show(shown))
}

/// `/search`: what was found for the words typed, within a department where one was chosen.
pub(super) async fn search(
    State(app): State<App>,
    Query(pairs): Query<Vec<(String, String)>>,
    reading: Reading,
) -> Result<Response, Problem> {
    let Reading { page, reader } = reading;
    let asked = Asked::of(pairs);
    let found = found::find(&app, &reader, &asked, None, None).await?;
    let typed = asked.get("q").to_owned();
    page.visit().frame(|frame| {
        frame.query = typed.clone();
        frame.within = asked.get("category").to_owned();
    });
    let page = match typed.is_empty() {
        true => page.titled("browse-all"),
        false => page.titled_with("browse-search-title", "words", typed.as_str()),
    };
    let category = Tree::shipped().category(asked.get("category"));
    let hints = hints(&page, &asked, &found);
    let mut shown = shown(page, &reader, &asked, found, category, "/search");
    shown.heading = match typed.is_empty() {
        true => shown.page.t("browse-all"),
        false => shown.page.t1("browse-results-for", "words", typed.as_str()),
    };
    shown.hints = hints;
    Ok(web::show(shown))
}

fn hints(page: &Page, asked: &Asked, found: &Found) -> Hints {
    let link = |words: &str| Link {
        href: page.href(asked.with("/search", "q", words)),
        words: words.to_owned(),
    };
    Hints {
        mended: found.answer.mended.clone().map(|mended| (mended, asked.get("q").to_owned())),
        meant: found.answer.did_you_mean.as_deref().map(link),
        partly: found.answer.how == search::How::Partial && found.answer.mended.is_none(),
    }
}

/// The way down to a category as links.
pub(super) fn crumbs(page: &Page, path: &[&Category]) -> Vec<Link> {
    let link = |category: &&Category| Link {
        href: page.href(format!("/c/{}", category.id)),
        words: category.name(page.language()).to_owned(),
    };
    path.iter().map(link).collect()
}

fn shown(
    page: Page,
    reader: &Reader,
    asked: &Asked,
    found: Found,
    category: Option<&'static Category>,
    path: &str,
) -> ListPage {
    let (order, _) = asked.order();
    let order_of = |(word, _): (&str, search::Sort)| Choice {
        value: word.to_owned(),
        words: page.t_of("browse-order", word),
        chosen: word == order,
        ..Choice::default()
    };
    let last = found.last_page();
    let href = |number: i64| {
        let number = if number == 1 { String::new() } else { number.to_string() };
        page.href(asked.with(path, "page", &number))
    };
    let own = ["price_min", "price_max", "stock", "rating", "from"];
    let filters = facets::facets(&page, reader, asked, &found.answer.facets, category);
    let names: Vec<&str> =
        own.into_iter().chain(filters.iter().map(|facet| facet.name.as_str())).collect();
    ListPage {
        heading: String::new(),
        count: page.t1("browse-count", "n", found.answer.total),
        crumbs: Vec::new(),
        below: below(&page, asked, &found, category, path),
        chips: facets::chips(&page, reader, asked, path),
        clear: page.href(asked.bare(path)),
        action: page.href(path),
        carried: asked.hidden(&names),
        orders: ORDERS.into_iter().map(order_of).collect(),
        order_carried: asked.hidden(&["sort"]),
        currency: reader.currency.code().to_owned(),
        price_min: asked.get("price_min").to_owned(),
        price_max: asked.get("price_max").to_owned(),
        cards: found.views.iter().map(|view| card(&page, reader, view)).collect(),
        pager: Pager::of(asked.page() as i64, last as i64, href),
        hints: Hints::default(),
        departments: departments(&page),
        facets: filters,
        page,
    }
}

/// The categories one step down that have something, with how many: within a category its own, else
/// the departments in which something was found.
fn below(
    page: &Page,
    asked: &Asked,
    found: &Found,
    category: Option<&'static Category>,
    path: &str,
) -> Vec<(Link, String)> {
    let tree = Tree::shipped();
    let steps: Vec<&Category> = match category {
        Some(category) => tree.children(category).collect(),
        None => tree.departments().collect(),
    };
    let counts = &found.answer.facets.categories;
    let entry = |step: &Category| {
        let (_, count) = counts.iter().find(|(id, _)| id == step.id)?;
        let href = match path {
            "/search" => page.href(asked.with(path, "category", step.id)),
            _ => page.href(format!("/c/{}", step.id)),
        };
        let words = step.name(page.language()).to_owned();
        Some((Link { href, words }, formats::number(page.language(), i64::from(*count))))
    };
    steps.into_iter().filter_map(entry).collect()
}

/// All departments as links: where a search goes on that found nothing.
pub(super) fn departments(page: &Page) -> Vec<Link> {
    let departments: Vec<&Category> = Tree::shipped().departments().collect();
    crumbs(page, &departments)
}
