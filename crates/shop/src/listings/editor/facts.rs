//! The properties: what the category asks, what customs want to know, the seller's own number.

use super::conflict::Conflict;
use super::desk::{self, Desk, Head, Outcome};
use super::entry::{Entry, Input, filled};
use crate::fault::Fault;
use crate::listings::{Said, as_new};
use crate::reader::Reading;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use market::catalogue::{Applied, Kind, Tree};
use values::Country;
use web::{App, Fields, Form, Page, Problem};

#[derive(Template)]
#[template(path = "listings/editor/pages/facts.html")]
struct FactsPage {
    page: Page,
    head: Head,
    fields: Fields,
    conflict: Option<Conflict>,
    way: String,
    again: String,
    entries: Vec<Entry>,
    countries: Vec<(String, String)>,
    usual_hs6: &'static str,
}

/// `/seller/listings/{id}/facts`
pub(super) async fn show(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let fields = stored(&desk)?;
    Ok(web::show(view(page, &desk, fields, None)?))
}

/// What is asked of the listing, without what its variants differ in.
fn asked(desk: &Desk) -> Result<Vec<Applied<'static>>, Problem> {
    let first = desk.listing.variants.first();
    let differs = |id: &str| {
        first.is_some_and(|variant| variant.options.iter().any(|(option, _)| option == id))
    };
    let mut asked = Tree::shipped().attributes_of(desk.category()?);
    asked.retain(|one| !differs(one.attribute.id));
    asked.sort_by_key(|one| !one.mandatory);
    Ok(asked)
}

fn field(one: &Applied<'_>) -> String {
    format!("attributes-{}", one.attribute.id)
}

fn stored(desk: &Desk) -> Result<Fields, Problem> {
    let listing = &desk.listing;
    let mut pairs = Vec::new();
    for one in asked(desk)? {
        match listing.attributes.get(one.attribute.id) {
            Some(Said::Several(ids)) => {
                pairs.extend(ids.iter().map(|id| (field(&one), id.clone())));
            }
            Some(said) => pairs.push((field(&one), said.typed())),
            None => {}
        }
    }
    let origin = listing.origin.map(|country| country.code().to_owned());
    pairs.push(("hs6".to_owned(), listing.hs6.clone().unwrap_or_default()));
    pairs.push(("origin".to_owned(), origin.unwrap_or_default()));
    pairs.push(("sku".to_owned(), listing.sku.clone().unwrap_or_default()));
    Ok(filled(pairs))
}

fn view(
    page: Page,
    desk: &Desk,
    fields: Fields,
    conflict: Option<Conflict>,
) -> Result<FactsPage, Problem> {
    let language = page.language();
    let category = desk.category()?;
    let entries = asked(desk)?.iter().map(|one| entry(&page, &fields, one)).collect();
    let mut countries: Vec<(String, String)> = Country::all()
        .map(|one| (one.code().to_owned(), formats::country(language, &one).to_owned()))
        .collect();
    countries.sort_by_cached_key(|(_, name)| any_ascii::any_ascii(name).to_lowercase());
    Ok(FactsPage {
        way: Tree::shipped().path_names(category, language).join(" › "),
        again: page.href(desk.place("category")),
        usual_hs6: category.hs6.unwrap_or_default(),
        head: desk.head(&page, "facts"),
        page: page.titled_as(desk.title()),
        fields,
        conflict,
        entries,
        countries,
    })
}

fn entry(page: &Page, fields: &Fields, one: &Applied<'_>) -> Entry {
    let language = page.language();
    let name = field(one);
    let words = |choice: &market::catalogue::Choice| {
        (choice.id.to_owned(), choice.name(language).to_owned())
    };
    let input = match &one.attribute.kind {
        Kind::Text => Input::Line,
        Kind::Number { unit } => Input::Number(match *unit {
            "mo" => page.t("facts-months"),
            "a" => page.t("facts-years"),
            unit => crate::browse::unit_sign(unit).to_owned(),
        }),
        Kind::Choice(choices) => Input::Choice(choices.iter().map(words).collect()),
        Kind::Choices(choices) => {
            let ticked = |choice: &market::catalogue::Choice| {
                let (id, words) = words(choice);
                (id, words, fields.has(&name, choice.id))
            };
            Input::Boxes(choices.iter().map(ticked).collect())
        }
        Kind::YesNo => Input::Choice(vec![
            ("yes".to_owned(), page.t("browse-yes")),
            ("no".to_owned(), page.t("browse-no")),
        ]),
    };
    let mut entry = Entry::of(page, fields, &name, one.attribute.name(language).to_owned(), input);
    entry.needed = one.mandatory;
    entry
}

/// Saves the part.
pub(super) async fn save(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let mut new = as_new(&desk.listing);
    let mut faults = Vec::new();
    for one in asked(&desk)? {
        let name = field(&one);
        let said = match one.attribute.kind {
            Kind::Choices(_) => {
                let ids: Vec<String> = fields.all(&name).map(str::to_owned).collect();
                (!ids.is_empty()).then_some(Ok(Said::Several(ids)))
            }
            _ => match fields.get(&name) {
                "" => None,
                typed => Some(Said::read(one.attribute, typed).ok_or(())),
            },
        };
        match said {
            None => {
                new.attributes.remove(one.attribute.id);
            }
            Some(Ok(said)) => {
                new.attributes.insert(one.attribute.id.to_owned(), said);
            }
            Some(Err(())) => faults.push(Fault {
                at: format!("/attributes/{}", one.attribute.id),
                code: "attribute-unfit",
                wanted: Some(one.attribute.id.to_owned()),
            }),
        }
    }
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    new.hs6 = some(fields.get("hs6"));
    new.sku = some(fields.get("sku"));
    new.origin = fields.get("origin").parse().ok();
    let outcome = match faults.is_empty() {
        true => desk.save(&app, &by, desk::version(&fields), new).await?,
        false => Outcome::Faults(faults),
    };
    desk.answer(page, "facts", fields, outcome, stored, async |page, desk, fields, conflict| {
        view(page, &desk, fields, conflict)
    })
    .await
}
