//! The pages: the departments, and one category with what is below it.

use super::store;
use accounts::{OperateMarket, Permit, Route, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use market::catalogue::{Category, Tree};
use std::collections::HashMap;
use values::Language;
use web::parts::Link;
use web::{App, Page, Problem, show};

/// The routes.
pub fn routes() -> Vec<Route> {
    let operator = Who::Staff(OperateMarket::ROLES);
    vec![
        Route::get("/operator/categories", operator, all).nav("nav-categories"),
        Route::get("/operator/categories/{id}", operator, one),
    ]
}

#[derive(Template)]
#[template(path = "categories/pages/one.html")]
struct TreePage {
    page: Page,
    above: Vec<Link>,
    below: Vec<Below>,
    here: Option<Here>,
}

struct Below {
    href: String,
    name: String,
    categories: i64,
    goods: String,
}

struct Here {
    id: &'static str,
    hs6: &'static str,
    adults: bool,
    names: Vec<(Language, &'static str, String)>,
    attributes: Vec<Attribute>,
}

struct Attribute {
    name: String,
    mandatory: bool,
    facet: bool,
    variant: bool,
}

fn href(page: &Page, category: &Category) -> String {
    page.href(format!("/operator/categories/{}", category.id))
}

/// Categories in this one and below it, and goods in all of them.
fn sums(tree: &Tree, category: &Category, counts: &HashMap<String, i64>) -> (i64, i64) {
    let own = counts.get(category.id).copied().unwrap_or_default();
    tree.children(category).fold((1, own), |(categories, goods), child| {
        let below = sums(tree, child, counts);
        (categories + below.0, goods + below.1)
    })
}

fn below<'a>(
    page: &Page,
    tree: &Tree,
    children: impl Iterator<Item = &'a Category>,
    counts: &HashMap<String, i64>,
) -> Vec<Below> {
    let row = |category: &Category| {
        let (categories, goods) = sums(tree, category, counts);
        Below {
            href: href(page, category),
            name: category.name(page.language()).to_owned(),
            categories: categories - 1,
            goods: page.number(goods),
        }
    };
    children.map(row).collect()
}

async fn all(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
) -> Result<Response, Problem> {
    let (tree, counts) = (Tree::shipped(), store::counts(&app.db).await?);
    let below = below(&page, tree, tree.departments(), &counts);
    let page = page.titled("categories-title");
    Ok(show(TreePage { page, above: Vec::new(), below, here: None }))
}

async fn one(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let tree = Tree::shipped();
    let category = tree.category(&id).ok_or_else(Problem::not_found)?;
    let counts = store::counts(&app.db).await?;
    let language = page.language();
    let mut above: Vec<Link> = tree
        .path(category)
        .into_iter()
        .map(|it| Link { href: href(&page, it), words: it.name(language).to_owned() })
        .collect();
    above.pop();
    let named = |one: Language| {
        let words: Vec<&str> = category.synonyms(one).collect();
        (one, category.name(one), words.join(", "))
    };
    let attributes = tree.attributes_of(category).into_iter().map(|applied| Attribute {
        name: applied.attribute.name(language).to_owned(),
        mandatory: applied.mandatory,
        facet: applied.facet,
        variant: applied.variant,
    });
    let here = Here {
        id: category.id,
        hs6: category.hs6.unwrap_or_default(),
        adults: category.adults_only,
        names: Language::ALL.into_iter().map(named).collect(),
        attributes: attributes.collect(),
    };
    Ok(show(TreePage {
        below: below(&page, tree, tree.children(category), &counts),
        page: page.titled_as(category.name(language).to_owned()),
        here: Some(here),
        above,
    }))
}
