//! The words: title, short sentences and description in each language, and how many of the 18 languages
//! are complete.

use super::conflict::{self, Conflict};
use super::desk::{self, Desk, Head, Outcome};
use super::entry::filled;
use crate::listings::{Listing, Text, TextOrigin, as_new};
use crate::reader::Reading;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use values::Language;
use web::{App, Fields, Form, Page, Problem};

#[derive(Template)]
#[template(path = "listings/editor/pages/words.html")]
struct WordsPage {
    page: Page,
    head: Head,
    fields: Fields,
    conflict: Option<Conflict>,
    tabs: Vec<Tab>,
    language: Language,
    language_name: String,
    /// Of the eighteen.
    complete: usize,
    is_own: bool,
    is_there: bool,
    machine: bool,
    /// The seller's own words, to translate from.
    own: Option<Text>,
    place: String,
}

struct Tab {
    href: String,
    words: String,
    /// `complete`, `begun` or `none`.
    done: &'static str,
    here: bool,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default, rename = "in")]
    language: String,
}

/// `/seller/listings/{id}/words`
pub(super) async fn show(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let language = asked.language.parse().unwrap_or(desk.listing.language);
    let fields = stored(&desk, language);
    Ok(web::show(view(page, &desk, language, fields, None)))
}

/// How much there is of a text: all of it, something, nothing.
fn done(listing: &Listing, language: Language) -> &'static str {
    match listing.texts.iter().find(|text| text.language == language) {
        Some(text) if !text.description.is_empty() => "complete",
        Some(_) => "begun",
        None => "none",
    }
}

fn stored(desk: &Desk, language: Language) -> Fields {
    let text = desk.listing.texts.iter().find(|text| text.language == language);
    let of = |get: fn(&Text) -> String| text.map(get).unwrap_or_default();
    filled(vec![
        ("language".to_owned(), language.code().to_owned()),
        ("title".to_owned(), of(|text| text.title.clone())),
        ("points".to_owned(), of(|text| text.points.join("\n"))),
        ("description".to_owned(), of(|text| text.description.clone())),
    ])
}

fn place(desk: &Desk, language: Language) -> String {
    format!("{}?in={}", desk.place("words"), language.code())
}

fn view(
    page: Page,
    desk: &Desk,
    language: Language,
    fields: Fields,
    conflict: Option<Conflict>,
) -> WordsPage {
    let listing = &desk.listing;
    let own = listing.language;
    let name = |one| formats::language(page.language(), one).to_owned();
    let tab = |one: Language| Tab {
        href: page.href(place(desk, one)),
        words: name(one),
        done: done(listing, one),
        here: one == language,
    };
    // The seller's own language first.
    let others = Language::ALL.into_iter().filter(|one| *one != own);
    let tabs: Vec<Tab> = std::iter::once(own).chain(others).map(tab).collect();
    let there = listing.texts.iter().find(|text| text.language == language);
    WordsPage {
        complete: tabs.iter().filter(|tab| tab.done == "complete").count(),
        language_name: name(language),
        is_own: language == own,
        is_there: there.is_some(),
        machine: there.is_some_and(|text| text.origin == TextOrigin::Machine),
        own: listing.text(own).filter(|_| language != own).cloned(),
        place: page.href(desk.place("words")),
        head: desk.head(&page, "words"),
        page: page.titled_as(desk.title()),
        tabs,
        language,
        fields,
        conflict,
    }
}

/// Saves the text of a language, or takes it away.
pub(super) async fn save(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let language: Language = fields.get("language").parse().map_err(|_| Problem::unreadable())?;
    let removes = fields.get("do") == "remove" && language != desk.listing.language;
    let mut new = as_new(&desk.listing);
    let at = new.texts.iter().position(|text| text.language == language);
    let text = Text {
        language,
        title: fields.get("title").to_owned(),
        points: fields
            .get("points")
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        description: fields.get("description").replace("\r\n", "\n"),
        origin: TextOrigin::Seller,
    };
    let at = match (at, removes) {
        (Some(at), true) => {
            new.texts.remove(at);
            at
        }
        (None, true) => new.texts.len(),
        (Some(at), false) => {
            new.texts[at] = text;
            at
        }
        (None, false) => {
            new.texts.push(text);
            new.texts.len() - 1
        }
    };
    let back = place(&desk, language);
    match desk.save(&app, &by, desk::version(&fields), new).await? {
        Outcome::Saved => Ok(web::go_saying(page.visit(), &page.href(back), "flash-listing-saved")),
        Outcome::Faults(mut faults) => {
            let own = format!("/texts/{at}/");
            for fault in &mut faults {
                if let Some(rest) = fault.at.strip_prefix(&own) {
                    fault.at = format!("/{}", rest.split('/').next().unwrap_or_default());
                }
            }
            desk::blame(&page, &mut fields, &faults);
            let shown = view(page, &desk, language, fields, None);
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Outcome::Stale(now) => {
            let stored = stored(&now, language);
            match conflict::between(&page, &now, "words", &fields, &stored) {
                None => Ok(web::go(&page.href(back))),
                conflict => {
                    let shown = view(page, &now, language, fields, conflict);
                    Ok(web::show_with(StatusCode::CONFLICT, shown))
                }
            }
        }
    }
}
