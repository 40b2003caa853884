//! The page for the officer who does not know whom to serve: platform and residence lead to the
//! company, with the reason, and on to the channels.

use accounts::{Route, Who};
use askama::Template;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use values::{Country, Time};
use web::{App, Fields, Page, Problem};

use super::contacts::Contact;
use super::names::{countries, country_name};
use super::route::{Ground, Route as Found};
use super::tables::{Directory, Entity};
use super::{asked, tsv::Confidence};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/directory", Who::Anyone, ask).nav("nav-directory")]
}

#[derive(Template)]
#[template(path = "directory/page.html")]
struct DirectoryPage {
    page: Page,
    fields: Fields,
    at: Time,
    found: Option<Answer>,
    platforms: Vec<&'static str>,
    places: Vec<(Country, &'static str)>,
    tables: Vec<(&'static str, Vec<Contact<'static>>)>,
}

/// A route, as the page tells it.
struct Answer {
    route: Found,
    residence: String,
    /// What the authority can do where a person must look: members of the family `route-todo`.
    todo: Vec<&'static str>,
    union: Option<&'static Entity>,
}

async fn ask(State(app): State<App>, page: Page, uri: Uri) -> Result<Response, Problem> {
    let mut fields = asked::of_page(&uri)?;
    let at = asked::at(&mut fields, app.clock.now());
    let directory = Directory::current();
    if !fields.get("residence").is_empty() {
        fields.required("platform");
    }
    let asks = fields.are_good() && !fields.get("platform").is_empty();
    let found = asks.then(|| answer(directory, &fields, at, &page));
    let status = match fields.are_good() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let with_contacts = directory.platforms_with_contacts(at);
    let tables = with_contacts.iter().map(|platform| (*platform, directory.contacts(platform, at)));
    let language = page.language();
    Ok(web::show_with(
        status,
        DirectoryPage {
            page: page.titled("directory-title"),
            fields,
            at,
            found,
            platforms: directory.platforms(),
            places: countries(language),
            tables: tables.collect(),
        },
    ))
}

fn answer(directory: &'static Directory, fields: &Fields, at: Time, page: &Page) -> Answer {
    let residence = Some(fields.get("residence")).filter(|text| !text.is_empty());
    let route = directory.route(fields.get("platform"), residence, at);
    let names = route.residence.iter().map(|country| country_name(*country, page.language()));
    let platform = route.platform.as_deref();
    Answer {
        residence: names.collect::<Vec<_>>().join(" · "),
        todo: if route.review { things_to_do(&route) } else { Vec::new() },
        union: platform.and_then(|platform| directory.union_establishment(platform, at)),
        route,
    }
}

fn things_to_do(route: &Found) -> Vec<&'static str> {
    let mut todo = Vec::new();
    for ground in &route.grounds {
        let word = match ground {
            Ground::PlatformUnknown => "platform",
            Ground::ConfusablePlatformName => "imitation",
            Ground::NoSureContactTable => "no-table",
            Ground::ResidenceUnknown => "residence",
            Ground::ResidenceNotUnderstood
            | Ground::ConfusableResidenceName
            | Ground::SeveralPlaces
            | Ground::DividedState
            | Ground::ContactsDiffer => "country",
            Ground::ContestedTerritory => "contested",
            Ground::FormerName
            | Ground::ReservedCode
            | Ground::RowAsksForReview
            | Ground::LowConfidence
            | Ground::NoContact
            | Ground::Moved => "person",
            Ground::ByResidence | Ground::OneContactForAll | Ground::SellerMayHaveSecondCompany => {
                continue;
            }
        };
        if !todo.contains(&word) {
            todo.push(word);
        }
    }
    // Without a company there is nothing to confirm before the question itself is mended.
    if route.entity.is_none() && todo.len() > 1 {
        todo.retain(|word| *word != "person");
    }
    todo
}

impl DirectoryPage {
    fn country(&self, country: &Country) -> &'static str {
        country_name(*country, self.page.language())
    }

    fn countries(&self, contact: &Contact) -> String {
        let mut names: Vec<&str> = contact.countries.iter().map(|c| self.country(c)).collect();
        names.sort_unstable();
        names.join(" · ")
    }
}

/// The stable code of a confidence, for the family `confidence`.
pub(crate) fn confidence_word(confidence: &Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}
