//! The pages of the address book.

use super::{AddressForm, AddressId, Given, Saved, form, lines, typed};
use crate::customers::details::profile;
use accounts::{Permit, Shop};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use values::Country;
use web::{App, Fields, Form, Page, Problem, show, show_with};

#[derive(Template)]
#[template(path = "customers/pages/addresses.html")]
struct BookPage {
    page: Page,
    book: Vec<(Saved, Vec<String>)>,
}

pub async fn list(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
) -> Result<Response, Problem> {
    let language = page.language();
    let with_lines = |saved: Saved| {
        let lines = lines(language, &saved.address);
        (saved, lines)
    };
    let book = super::list(&app.db, &by).await?.into_iter().map(with_lines).collect();
    Ok(show(BookPage { page: page.titled("addresses-title"), book }))
}

#[derive(Template)]
#[template(path = "customers/pages/address.html")]
struct AddressPage {
    page: Page,
    fields: Fields,
    said: String,
    form: AddressForm,
    action: String,
}

/// The form, new or of an address that is there.
struct Asked<'a> {
    app: &'a App,
    by: &'a Permit<Shop>,
    id: Option<AddressId>,
}

impl Asked<'_> {
    async fn page(
        self,
        page: Page,
        fields: Fields,
        doubts: &[postal::Fault],
        (status, said): (StatusCode, String),
    ) -> Result<Response, Problem> {
        let home = profile(&self.app.db, self.by).await?.country;
        let home = home.unwrap_or_else(|| formats::home(page.language()));
        let (title, action) = match &self.id {
            Some(id) => ("address-edit-title", format!("/account/addresses/{id}")),
            None => ("address-new", "/account/addresses".to_owned()),
        };
        let page = page.titled(title);
        let form = AddressForm::of(&page, &fields, home).doubting(&page, doubts);
        Ok(show_with(status, AddressPage { page, fields, said, form, action }))
    }

    async fn save(self, page: Page, mut fields: Fields) -> Result<Response, Problem> {
        let bad = (StatusCode::UNPROCESSABLE_ENTITY, String::new());
        let address = match form::read(&mut fields) {
            Given::Good(address) => address,
            Given::OtherCountry => {
                return self.page(page, fields, &[], (StatusCode::OK, String::new())).await;
            }
            Given::Faulty => return self.page(page, fields, &[], bad).await,
            Given::Doubtful(doubts) => return self.page(page, fields, &doubts, bad).await,
        };
        let default = fields.has("default", "yes");
        let done = match &self.id {
            Some(id) => super::change(self.app, self.by, id, &address, default).await,
            None => super::add(self.app, self.by, &address, default).await,
        };
        match done {
            Ok(_) => Ok(web::go_saying(page.visit(), "/account/addresses", "flash-address-saved")),
            Err(problem) if problem.status() == StatusCode::CONFLICT => {
                let words = page.t(&format!("problem-{}-detail", problem.code()));
                self.page(page, fields, &[], (problem.status(), words)).await
            }
            Err(problem) => Err(problem),
        }
    }
}

/// The country whose form is asked for.
#[derive(serde::Deserialize)]
pub struct For {
    country: Option<String>,
}

pub async fn new(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Query(asked): Query<For>,
) -> Result<Response, Problem> {
    let country = asked.country.as_deref().and_then(|code| Country::parse(code).ok());
    let mut fields = Fields::of(&[("name", by.holder().name())]);
    if let Some(country) = country {
        fields.push("country", country.code());
    }
    let asked = Asked { app: &app, by: &by, id: None };
    asked.page(page, fields, &[], (StatusCode::OK, String::new())).await
}

pub async fn add(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    Asked { app: &app, by: &by, id: None }.save(page, fields).await
}

pub async fn edit(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = parsed(&id)?;
    let saved = super::find(&app.db, &by, &id).await?;
    let mut fields = typed(&saved.address);
    if saved.is_default {
        fields.push("default", "yes");
    }
    let asked = Asked { app: &app, by: &by, id: Some(id) };
    asked.page(page, fields, &[], (StatusCode::OK, String::new())).await
}

pub async fn change(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let id = parsed(&id)?;
    super::find(&app.db, &by, &id).await?;
    Asked { app: &app, by: &by, id: Some(id) }.save(page, fields).await
}

pub async fn make_default(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    super::make_default(&app, &by, &parsed(&id)?).await?;
    Ok(web::go_saying(page.visit(), "/account/addresses", "flash-saved"))
}

pub async fn remove(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    super::remove(&app, &by, &parsed(&id)?).await?;
    Ok(web::go_saying(page.visit(), "/account/addresses", "flash-address-removed"))
}

fn parsed(id: &str) -> Result<AddressId, Problem> {
    id.parse().map_err(|_| Problem::not_found())
}
