//! The page of a product.

use super::card::{card, picture, price, rating};
use super::shelves::{Order, shelf};
use super::{found, list, matrix, recent, specs, structured};
use crate::listings::{ListingId, Text, TextOrigin, Variant};
use crate::questions::Question;
use crate::reader::{Reader, Reading};
use crate::reviews::{self, Opinions, Told};
use crate::sellers::Trader;
use crate::view::{ListingView, Views};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use values::Money;
use web::parts::{Bar, Card, Facet, Link, Picture, Price, Rating, Review};
use web::{App, Page, Problem};

/// Reviews and questions that are shown at once.
const REVIEWS: usize = 6;
const QUESTIONS: usize = 4;

#[derive(Template)]
#[template(path = "browse/pages/product.html")]
struct ProductPage {
    page: Page,
    structured: web::Markup,
    crumbs: Vec<Link>,
    /// The way back to the seller's desk, when it is a preview; empty otherwise.
    preview: String,
    title: String,
    /// The language of the texts and its direction, where it is not the reader's.
    lang: Option<values::Language>,
    /// That language in the reader's words.
    written_in: String,
    /// A machine translated the texts.
    machine: bool,
    points: Vec<String>,
    paragraphs: Vec<String>,
    pictures: Vec<Picture>,
    rating: Option<Rating>,
    store: StoreCard,
    price: Price,
    options: Vec<Facet>,
    variant: String,
    /// What is chosen, in words.
    chosen: String,
    ladder: Vec<(String, String)>,
    stock: Stock,
    quantity: Quantity,
    rules: Vec<String>,
    delivery: super::delivery::Delivery,
    specs: Vec<(String, String)>,
    trader: Option<Trader>,
    trader_country: String,
    responsible_country: String,
    report: String,
    related: Vec<Card>,
    recent: Vec<Card>,
    listing: String,
    opinions: Opinion,
}

/// What buyers and those who ask have told, for the reader.
struct Opinion {
    bars: Vec<Bar>,
    reviews: Vec<Review>,
    all: String,
    questions: Vec<Question>,
    ask: String,
}

struct StoreCard {
    name: String,
    href: String,
    kind: &'static str,
    country: String,
    since: String,
}

struct Stock {
    words: String,
    tone: &'static str,
}

/// What can be typed into the field of the quantity.
struct Quantity {
    first: String,
    step: String,
    most: String,
    /// Whether it can be bought at all.
    any: bool,
}

/// `/p/{listing}`: the address with the title is the one that is shown.
pub(super) async fn show_bare(
    State(app): State<App>,
    Path(id): Path<String>,
    page: Page,
) -> Result<Response, Problem> {
    let view = offered(&app, &id).await?;
    Ok(web::go(&page.href(view.href(page.language()))))
}

/// `/p/{listing}/{title}`
pub(super) async fn show(
    State(app): State<App>,
    Path((id, _)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
    Reading { page, reader }: Reading,
) -> Result<Response, Problem> {
    let view = offered(&app, &id).await?;
    let variant = matrix::chosen(&view, &asked).ok_or_else(Problem::not_found)?;
    let seen = recent::seen(page.visit());
    let others = seen.iter().filter(|id| **id != view.listing.id).map(|id| id.as_str());
    let recent = found::views(&app, others.take(6)).await?;
    let related = shelf(&app, Some(view.category.id), Order::Sold, 9).await?;
    let delivery = super::delivery::of(&app, &page, &reader, &view, variant).await?;
    let related = related.iter().filter(|one| one.listing.id != view.listing.id).take(8);
    let related = related.map(|one| card(&page, &reader, one)).collect();
    let recent_cards = recent.iter().map(|one| card(&page, &reader, one)).collect();
    let told = app.part::<Opinions>()?;
    let told = told.of(&app.db, &view.listing.id, view.listing.changed).await?;
    let opinions = opinion(&page, &view, &told);
    let shown =
        assemble(page, &reader, &view, variant, delivery, (related, recent_cards, opinions));
    let mut response = web::show(shown);
    recent::remember(&mut response, seen, &view.listing.id);
    Ok(response)
}

/// The page of a listing as its seller sees it before buyers do; nothing can be bought there.
pub(crate) async fn preview(
    app: &App,
    Reading { page, reader }: Reading,
    view: &ListingView,
    asked: &[(String, String)],
    back: String,
) -> Result<Response, Problem> {
    let variant = matrix::chosen(view, asked).or_else(|| view.listing.variants.first());
    let variant = variant.ok_or_else(Problem::not_found)?;
    let delivery = super::delivery::of(app, &page, &reader, view, variant).await?;
    let opinions = opinion(&page, view, &Told::default());
    let around = (Vec::new(), Vec::new(), opinions);
    let mut shown = assemble(page, &reader, view, variant, delivery, around);
    shown.preview = back;
    shown.quantity.any = false;
    Ok(web::show(shown))
}

/// The view of a listing that is offered; everything else is not there.
pub(crate) async fn offered(app: &App, id: &str) -> Result<std::sync::Arc<ListingView>, Problem> {
    let id: ListingId = id.parse().map_err(|_| Problem::not_found())?;
    let view = app.part::<Views>()?.get(&app.db, &id).await?;
    view.filter(|view| view.is_offered()).ok_or_else(Problem::not_found)
}

fn assemble(
    page: Page,
    reader: &Reader,
    view: &ListingView,
    variant: &Variant,
    delivery: super::delivery::Delivery,
    (related, recent, opinions): (Vec<Card>, Vec<Card>, Opinion),
) -> ProductPage {
    let listing = &view.listing;
    let text = listing.text(reader.language);
    let title = text.map(|text| text.title.clone()).unwrap_or_default();
    let page = page.titled_as(title.clone()).indexed_as(view.href(reader.language));
    let trader = view.store.trader.clone();
    let country = |trader: &Trader| formats::country(reader.language, &trader.contact.country);
    let responsible = trader.as_ref().and_then(|trader| trader.responsible.as_ref());
    ProductPage {
        structured: structured::product(&page, reader, view, variant),
        crumbs: list::crumbs(&page, &view.path()),
        preview: String::new(),
        lang: text.map(|text| text.language).filter(|own| *own != reader.language),
        written_in: text
            .map(|text| formats::language(reader.language, text.language).to_owned())
            .unwrap_or_default(),
        machine: text.is_some_and(|text| text.origin == TextOrigin::Machine),
        points: text.map(|text| text.points.clone()).unwrap_or_default(),
        paragraphs: text.map(paragraphs).unwrap_or_default(),
        pictures: pictures(reader, view, variant),
        rating: rating(reader, view),
        store: store_card(&page, view),
        price: price(&page, reader, view, variant),
        options: matrix::choices(&page, view, variant),
        variant: variant.id.as_str().to_owned(),
        chosen: specs::options(&page, &variant.options),
        ladder: ladder(&page, reader, view, variant),
        stock: stock(&page, view, variant),
        quantity: quantity(view, variant),
        rules: rules(&page, view),
        delivery,
        specs: specs::rows(&page, view),
        trader_country: trader.as_ref().map(country).unwrap_or_default().to_owned(),
        responsible_country: responsible
            .map(|one| formats::country(reader.language, &one.contact.country))
            .unwrap_or_default()
            .to_owned(),
        trader,
        report: page.href(format!("/p/{}/report", listing.id)),
        related,
        recent,
        opinions,
        listing: listing.id.as_str().to_owned(),
        title,
        page,
    }
}

fn opinion(page: &Page, view: &ListingView, told: &Told) -> Opinion {
    let path = format!("/p/{}/reviews", view.listing.id);
    let all = page.href(&path);
    let reviews = told.reviews_for(page.language(), REVIEWS);
    Opinion {
        bars: reviews::bars(page, &told.stars, |stars| format!("{all}?stars={stars}")),
        reviews: reviews.into_iter().map(|review| reviews::shown(page, review)).collect(),
        questions: told.questions.iter().take(QUESTIONS).cloned().collect(),
        ask: page.href(format!("/p/{}/questions", view.listing.id)),
        all,
    }
}

fn paragraphs(text: &Text) -> Vec<String> {
    let parts = text.description.split("\n\n").map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The variant's own picture first, then those of the listing; with the seller's words of what is to be
/// seen, for readers of their language.
fn pictures(reader: &Reader, view: &ListingView, variant: &Variant) -> Vec<Picture> {
    let own = variant.picture.as_ref();
    let rest = view.listing.pictures.iter().filter(|id| Some(*id) != own);
    let reads = reader.language == view.listing.language;
    let shown = |id: &String| {
        let words = view.listing.picture_words.get(id).filter(|_| reads);
        Some(Picture { alt: words.cloned().unwrap_or_default(), ..picture(id)? })
    };
    own.into_iter().chain(rest).filter_map(shown).collect()
}

fn store_card(page: &Page, view: &ListingView) -> StoreCard {
    let store = &view.store.store;
    let opened = store.opened.unwrap_or(store.created);
    StoreCard {
        name: store.name.clone(),
        href: page.href(format!("/s/{}", store.slug)),
        kind: store.kind.code(),
        country: formats::country(page.language(), &store.country).to_owned(),
        since: opened.readable()[..4].to_owned(),
    }
}

/// The price ladder: from how many pieces on, and what each costs.
fn ladder(
    page: &Page,
    reader: &Reader,
    view: &ListingView,
    variant: &Variant,
) -> Vec<(String, String)> {
    let steps = variant.ladder.steps();
    if steps.is_empty() {
        return Vec::new();
    }
    let first = view.listing.quantities.first();
    let row = |quantity: i64| {
        let each = Money { minor: variant.ladder.at(quantity), currency: view.listing.currency };
        (page.t1("browse-from-pieces", "n", quantity), reader.price(each))
    };
    let later = steps.iter().map(|step| step.quantity).filter(|quantity| *quantity > first);
    std::iter::once(first).chain(later).map(row).collect()
}

fn stock(page: &Page, view: &ListingView, variant: &Variant) -> Stock {
    match view.can_be_had(variant) {
        false => Stock { words: page.t("browse-sold-out"), tone: "bad" },
        true if variant.stock <= crate::offers::TOLD => {
            Stock { words: page.t1("browse-only-left", "n", variant.stock), tone: "wait" }
        }
        true => Stock { words: page.t("browse-in-stock"), tone: "good" },
    }
}

fn quantity(view: &ListingView, variant: &Variant) -> Quantity {
    let quantities = &view.listing.quantities;
    let most = quantities.largest(variant.stock);
    Quantity {
        first: quantities.first().to_string(),
        step: quantities.lot.to_string(),
        most: most.map(|most| most.to_string()).unwrap_or_default(),
        any: most.is_some(),
    }
}

fn rules(page: &Page, view: &ListingView) -> Vec<String> {
    let quantities = &view.listing.quantities;
    let mut rules = Vec::new();
    if quantities.first() > 1 {
        rules.push(page.t1("browse-at-least", "n", quantities.first()));
    }
    if quantities.lot > 1 {
        rules.push(page.t1("browse-in-lots", "n", quantities.lot));
    }
    if let Some(most) = quantities.most {
        rules.push(page.t1("browse-at-most", "n", most));
    }
    rules
}
