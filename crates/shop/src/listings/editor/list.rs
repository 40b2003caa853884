//! The seller's list of listings: by state, searched by words of the title or by number.

use super::desk::own_store;
use super::store::{self, Wanted};
use crate::browse::picture;
use crate::listings::{Listing, State};
use crate::reader::Reading;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Query, State as AppState};
use axum::response::Response;
use serde::Deserialize;
use values::{Language, Money, Time};
use web::parts::Picture;
use web::{App, Page, Paging, Problem, query_escaped};

#[derive(Template)]
#[template(path = "listings/editor/pages/list.html")]
struct ListPage {
    page: Page,
    asked: String,
    state: String,
    chips: Vec<Chip>,
    rows: Vec<Row>,
    next: Option<String>,
    /// Whether the store has any listing at all.
    any: bool,
}

struct Chip {
    href: String,
    words: String,
    count: String,
    chosen: bool,
}

struct Row {
    href: String,
    title: String,
    language: Language,
    picture: Option<Picture>,
    sku: String,
    state: State,
    price: String,
    from: bool,
    stock: String,
    /// Fewer than buyers are told of.
    low: bool,
    languages: usize,
    changed: Time,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    q: String,
}

/// `/seller/listings`
pub(super) async fn show(
    AppState(app): AppState<App>,
    by: Permit<Sell>,
    Query(asked): Query<Asked>,
    Query(paging): Query<Paging>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let words: String = asked.q.trim().chars().take(100).collect();
    let state: Option<State> = asked.state.parse().ok().filter(|state| *state != State::Removed);
    let before = paging.after().and_then(|key| {
        let (micros, id) = key.split_once(' ')?;
        Some((Time::from_micros(micros.parse().ok()?), id.to_owned()))
    });
    let wanted = Wanted { state, words: words.clone(), before };
    let rows = store::list(&app.db, &own.id, wanted, paging.limit()).await?;
    let (rows, next) = paging.page(rows, |one| format!("{} {}", one.changed.micros(), one.id));
    let counts = store::counts(&app.db, &own.id).await?;
    let address = |state: &str, after: &str| {
        let mut href = format!("/seller/listings?state={state}");
        if !words.is_empty() {
            href.push_str(&format!("&q={}", query_escaped(&words)));
        }
        if !after.is_empty() {
            href.push_str(&format!("&after={after}"));
        }
        page.href(href)
    };
    let code = state.map_or("", State::code);
    let count = |state: &State| {
        let of = counts.iter().find(|(code, _)| code == state.code());
        of.map_or(0, |(_, count)| *count)
    };
    const SHOWN: [State; 3] = [State::Active, State::Draft, State::Paused];
    let chip = |state: &State| Chip {
        href: address(state.code(), ""),
        words: page.t_of("listing-state", state.code()),
        count: formats::number(page.language(), count(state)),
        chosen: code == state.code(),
    };
    let all: i64 = SHOWN.iter().map(count).sum();
    let mut chips = vec![Chip {
        href: address("", ""),
        words: page.t("listings-all"),
        count: formats::number(page.language(), all),
        chosen: code.is_empty(),
    }];
    chips.extend(SHOWN.iter().map(chip));
    Ok(web::show(ListPage {
        rows: rows.iter().map(|one| row(&page, one)).collect(),
        next: next.map(|after| address(code, &after)),
        state: code.to_owned(),
        chips,
        any: all > 0,
        asked: words,
        page: page.titled("listings-title"),
    }))
}

fn row(page: &Page, one: &Listing) -> Row {
    let own = one.text(one.language);
    let offered = || one.variants.iter().filter(|variant| variant.active);
    let prices = || offered().map(|variant| variant.ladder.base());
    let lowest = prices().min();
    let stock: i64 = offered().map(|variant| variant.stock).sum();
    let money = |minor| formats::money(page.language(), Money { minor, currency: one.currency });
    let own_picture = || offered().find_map(|variant| variant.picture.as_deref());
    let shown = one.pictures.first().map(String::as_str).or_else(own_picture);
    Row {
        href: page.href(format!("/seller/listings/{}", one.id)),
        title: own.map(|text| text.title.clone()).unwrap_or_default(),
        language: one.language,
        picture: shown.and_then(picture),
        sku: one.sku.clone().unwrap_or_default(),
        state: one.state,
        price: lowest.map(money).unwrap_or_default(),
        from: prices().max() != lowest,
        stock: formats::number(page.language(), stock),
        low: stock <= crate::offers::TOLD,
        languages: one.texts.len(),
        changed: one.changed,
    }
}
