//! A listing begins with its category: looked for by words in any language, or found on the way down the
//! tree. Then a title and a price make a draft. The same chooser moves a listing to another category.

use super::desk::{self, Desk, Outcome, own_store};
use crate::amounts;
use crate::listings::{
    self, Attributes, Checked, Goal, ListingId, NewListing, NewVariant, Quantities, State, Text,
    TextOrigin, as_new,
};
use crate::reader::Reading;
use crate::sellers::Store;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, Query, State as AppState};
use axum::http::StatusCode;
use axum::response::Response;
use market::catalogue::{Category, Tree};
use serde::Deserialize;
use web::{Answer, App, Fields, Form, IdempotencyKey, Page, Problem};

/// Categories that a search shows.
const FOUND: usize = 30;

#[derive(Template)]
#[template(path = "listings/editor/pages/category.html")]
struct CategoryPage {
    page: Page,
    asked: String,
    /// Where the form and the links lead.
    place: String,
    way: Vec<(String, String)>,
    choices: Vec<Step>,
    /// Of the listing that is moved.
    version: i64,
    fault: String,
}

struct Step {
    words: String,
    above: String,
    href: String,
    id: &'static str,
    is_leaf: bool,
    /// Whether choosing it is a deed, and not a link: a listing is moved there.
    posts: bool,
}

#[derive(Template)]
#[template(path = "listings/editor/pages/begin.html")]
struct BeginPage {
    page: Page,
    fields: Fields,
    way: String,
    again: String,
    store: Store,
    language_name: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default, rename = "in")]
    within: String,
    #[serde(default)]
    category: String,
}

/// `/seller/listings/new`
pub(super) async fn choose(
    AppState(app): AppState<App>,
    by: Permit<Sell>,
    Query(asked): Query<Asked>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let store = own_store(&app, &by).await?;
    if leaf(&asked.category).is_some() {
        let key = ListingId::mint(app.clock.now());
        let fields = Fields::of(&[("category", &asked.category), ("key", key.as_str())]);
        return Ok(web::show(begin_page(page, store, fields)));
    }
    Ok(web::show(category_page(page, &asked, "/seller/listings/new", None)))
}

/// `/seller/listings/{id}/category`
pub(super) async fn choose_again(
    AppState(app): AppState<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    Ok(web::show(category_page(page, &asked, &desk.place("category"), Some(&desk))))
}

fn category_page(page: Page, asked: &Asked, place: &str, moved: Option<&Desk>) -> CategoryPage {
    let tree = Tree::shipped();
    let language = page.language();
    let words: String = asked.q.trim().chars().take(100).collect();
    let within = tree.category(&asked.within);
    let found: Vec<&Category> = match (words.is_empty(), within) {
        (false, _) => search(tree, &words, language),
        (true, Some(within)) => tree.children(within).collect(),
        (true, None) => tree.departments().collect(),
    };
    let step = |one: &&Category| {
        let path = tree.path_names(one, language);
        Step {
            words: one.name(language).to_owned(),
            above: match words.is_empty() {
                true => String::new(),
                false => path[..path.len() - 1].join(" › "),
            },
            href: match one.is_leaf() {
                true => page.href(format!("{place}?category={}", one.id)),
                false => page.href(format!("{place}?in={}", one.id)),
            },
            id: one.id,
            is_leaf: one.is_leaf(),
            posts: one.is_leaf() && moved.is_some(),
        }
    };
    let mut way = Vec::new();
    if let Some(within) = within.filter(|_| words.is_empty()) {
        way.push((page.href(place), page.t("category-all")));
        way.extend(tree.path(within).into_iter().map(|one| {
            (page.href(format!("{place}?in={}", one.id)), one.name(language).to_owned())
        }));
    }
    CategoryPage {
        choices: found.iter().map(step).collect(),
        place: page.href(place),
        way,
        version: moved.map_or(0, |desk| desk.listing.version),
        fault: String::new(),
        asked: words,
        page: page.titled("category-title"),
    }
}

/// Categories whose name or search words, in any language, have all the words; those of the reader's
/// language first, then those whose name begins with them.
fn search<'a>(tree: &'a Tree, words: &str, reader: values::Language) -> Vec<&'a Category> {
    let wanted: Vec<String> = words.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let meets = |text: &str| {
        let text = text.to_lowercase();
        wanted.iter().all(|word| text.contains(word.as_str()))
    };
    let mut found: Vec<(u8, &Category)> = Vec::new();
    for one in tree.categories() {
        let name = one.name(reader);
        let begins = wanted.first().is_some_and(|word| name.to_lowercase().starts_with(word));
        let rank = match () {
            () if meets(name) && begins => 0,
            () if meets(name) => 1,
            () if one.synonyms(reader).any(meets) => 2,
            () if one.search_words().any(|(_, word)| meets(word)) => 3,
            () => continue,
        };
        found.push((rank * 2 + u8::from(!one.is_leaf()), one));
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, one)| one).take(FOUND).collect()
}

fn leaf(id: &str) -> Option<&'static Category> {
    Tree::shipped().category(id).filter(|one| one.is_leaf())
}

fn begin_page(page: Page, store: Store, fields: Fields) -> BeginPage {
    let category = leaf(fields.get("category"));
    let names = category.map(|one| Tree::shipped().path_names(one, page.language()));
    BeginPage {
        way: names.unwrap_or_default().join(" › "),
        again: page.href("/seller/listings/new"),
        language_name: formats::language(page.language(), store.language).to_owned(),
        page: page.titled("begin-title"),
        fields,
        store,
    }
}

/// Makes the draft. The form's key makes a second click find the first one's draft.
pub(super) async fn begin(
    AppState(app): AppState<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let store = own_store(&app, &by).await?;
    let new = draft(&store, &mut fields);
    let checked = new.map(|new| Checked::new(Tree::shipped(), new, Goal::Draft));
    let checked = match checked {
        Some(Ok(checked)) => checked,
        faulty => {
            for fault in faulty.and_then(Result::err).unwrap_or_default() {
                let name = fault.at.rsplit('/').next().unwrap_or_default().to_owned();
                let wanted = fault.wanted.map(|wanted| ("wanted", wanted.into()));
                fields.fault_with(&name, fault.code, wanted.into_iter().collect());
            }
            let shown = begin_page(page, store, fields);
            return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
        }
    };
    let key = IdempotencyKey::typed(fields.get("key"));
    let claim = key.of(by.id(), "POST /seller/listings/new", fields.get("key").as_bytes());
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            let id = listings::create(&tx, &store.id, &checked, State::Draft, now).await?;
            let answer = Answer::gone(&page.href(format!("/seller/listings/{id}")));
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

fn draft(store: &Store, fields: &mut Fields) -> Option<NewListing> {
    let title = fields.required("title");
    let category = fields.get("category").to_owned();
    let mut number = |name: &str, read: &dyn Fn(&str) -> Option<i64>, code: &'static str| {
        let read = read(fields.get(name));
        if read.is_none() {
            fields.fault(name, code);
        }
        read
    };
    let price = number("price", &|typed| amounts::amount(typed, store.currency), "price-unfit");
    let stock = number("stock", &amounts::count, "stock-unfit");
    let weight = number("weight_g", &amounts::count, "weight-unfit");
    let text = Text {
        language: store.language,
        title,
        points: Vec::new(),
        description: String::new(),
        origin: TextOrigin::Seller,
    };
    let (price, stock, weight_g) = (price?, stock?, weight?);
    fields.are_good().then(|| NewListing {
        category,
        language: store.language,
        texts: vec![text],
        attributes: Attributes::new(),
        hs6: None,
        origin: Some(store.country),
        quantities: Quantities::default(),
        shipping: None,
        sku: None,
        variants: vec![NewVariant {
            id: None,
            sku: None,
            options: Vec::new(),
            price,
            steps: Vec::new(),
            weight_g,
            stock,
            seen: None,
            picture: None,
            active: true,
        }],
        pictures: Vec::new(),
        picture_words: Default::default(),
    })
}

/// Moves a listing to another category; what is said of it and is not asked there is dropped.
pub(super) async fn move_to(
    AppState(app): AppState<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let category = leaf(fields.get("category")).ok_or_else(Problem::unreadable)?;
    let mut new = as_new(&desk.listing);
    new.category = category.id.to_owned();
    let asked = Tree::shipped().attributes_of(category);
    new.attributes.retain(|id, _| asked.iter().any(|one| one.attribute.id == id));
    match desk.save(&app, &by, desk::version(&fields), new).await? {
        Outcome::Saved => Ok(desk.saved(&page, "facts")),
        Outcome::Stale(now) if now.listing.category == category.id => {
            Ok(web::go(&page.href(now.place("facts"))))
        }
        Outcome::Stale(now) => {
            let shown = moved_page(page, &now, "category-stale");
            Ok(web::show_with(StatusCode::CONFLICT, shown))
        }
        Outcome::Faults(_) => {
            let shown = moved_page(page, &desk, "category-unfit");
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
    }
}

fn moved_page(page: Page, desk: &Desk, fault: &'static str) -> CategoryPage {
    let asked = Asked { q: String::new(), within: String::new(), category: String::new() };
    let fault = page.t_of("editor-fault", fault);
    CategoryPage { fault, ..category_page(page, &asked, &desk.place("category"), Some(desk)) }
}
