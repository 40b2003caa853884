//! The pictures: several are uploaded at once, put in their order by number, taken away by a tick. The
//! first is the main one.

use super::desk::{self, Desk, Head, Outcome};
use crate::browse::picture;
use crate::listings::{MOST_PICTURES, as_new};
use crate::pictures as studio;
use crate::reader::Reading;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use web::parts::Picture;
use web::{App, Fields, Form, Page, Problem, Upload};

#[derive(Template)]
#[template(path = "listings/editor/pages/pictures.html")]
struct PicturesPage {
    page: Page,
    head: Head,
    fields: Fields,
    stale: bool,
    /// Id, picture, what is to be seen, what is wrong with that.
    pictures: Vec<(String, Picture, String, String)>,
    language_name: String,
    place: String,
    more: String,
}

/// `/seller/listings/{id}/pictures`
pub(super) async fn show(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    Ok(web::show(view(page, &desk, Fields::default())))
}

fn view(page: Page, desk: &Desk, fields: Fields) -> PicturesPage {
    let shown = |(at, id): (usize, &String)| {
        let alt = page.t1("variants-picture-n", "n", at + 1);
        let words = desk.listing.picture_words.get(id).cloned().unwrap_or_default();
        let error = fields.error(&page, &format!("picture_words-{id}"));
        Some((id.clone(), Picture { alt, ..picture(id)? }, words, error))
    };
    PicturesPage {
        pictures: desk.listing.pictures.iter().enumerate().filter_map(shown).collect(),
        language_name: formats::language(page.language(), desk.listing.language).to_owned(),
        place: page.href(desk.place("pictures")),
        more: page.href(desk.place("pictures/new")),
        head: desk.head(&page, "pictures"),
        page: page.titled_as(desk.title()),
        stale: false,
        fields,
    }
}

/// Saves order and what is taken away.
pub(super) async fn save(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let mut new = as_new(&desk.listing);
    let place = |at: usize| {
        let typed = crate::amounts::count(fields.get(&format!("order-{at}")));
        // A picture that moves to a place stands before the one that was there.
        let wanted = typed.unwrap_or(at as i64 + 1);
        (wanted, wanted == at as i64 + 1, at)
    };
    let kept = |at: &usize| !fields.has(&format!("remove-{at}"), "yes");
    let mut order: Vec<usize> = (0..new.pictures.len()).filter(kept).collect();
    order.sort_by_key(|at| place(*at));
    new.picture_words = (0..desk.listing.pictures.len())
        .map(|at| {
            (desk.listing.pictures[at].clone(), fields.get(&format!("words-{at}")).to_owned())
        })
        .filter(|(_, words)| !words.is_empty())
        .collect();
    new.pictures = order.into_iter().map(|at| desk.listing.pictures[at].clone()).collect();
    for variant in &mut new.variants {
        let gone = variant.picture.as_ref().is_some_and(|id| !new.pictures.contains(id));
        if gone {
            variant.picture = None;
        }
    }
    match desk.save(&app, &by, desk::version(&fields), new).await? {
        Outcome::Saved => Ok(desk.saved(&page, "pictures")),
        Outcome::Faults(faults) => {
            let mut fields = Fields::default();
            desk::blame(&page, &mut fields, &faults);
            let shown = view(page, &desk, fields);
            Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Outcome::Stale(now) => {
            let shown = PicturesPage { stale: true, ..view(page, &now, Fields::default()) };
            Ok(web::show_with(StatusCode::CONFLICT, shown))
        }
    }
}

/// Adds pictures at the end. What comes twice is there once.
pub(super) async fn add(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let mut fields = Fields::default();
    let mut taken = Vec::new();
    while let Some(file) = upload.next_file().await? {
        if file.field != "pictures" {
            continue;
        }
        if desk.listing.pictures.len() + taken.len() >= MOST_PICTURES {
            let most = vec![("wanted", MOST_PICTURES.to_string().into())];
            fields.fault_with("pictures", "more-than-allowed", most);
            break;
        }
        match studio::take_upload(&app, Some(by.id()), file).await {
            Ok(shown) => taken.push(shown.id),
            Err(error) => match error.at_field() {
                Some(code) => fields.fault("pictures", code),
                None => return Err(error.into()),
            },
        }
    }
    if taken.is_empty() && fields.are_good() {
        fields.fault("pictures", "required");
    }
    // Others may have changed the listing while the pictures came: they are added to what is there now.
    let desk = Desk::of(&app, &by, &id).await?;
    let mut new = as_new(&desk.listing);
    for id in taken {
        if !new.pictures.contains(&id) && new.pictures.len() < MOST_PICTURES {
            new.pictures.push(id);
        }
    }
    if new.pictures.len() > desk.listing.pictures.len() {
        match desk.save(&app, &by, desk.listing.version, new).await? {
            Outcome::Saved if fields.are_good() => return Ok(desk.saved(&page, "pictures")),
            Outcome::Saved => {}
            Outcome::Faults(faults) => desk::blame(&page, &mut fields, &faults),
            Outcome::Stale(now) => {
                let shown = PicturesPage { stale: true, ..view(page, &now, fields) };
                return Ok(web::show_with(StatusCode::CONFLICT, shown));
            }
        }
    } else if fields.are_good() {
        return Ok(desk.saved(&page, "pictures"));
    }
    let desk = Desk::of(&app, &by, &id).await?;
    Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, view(page, &desk, fields)))
}
