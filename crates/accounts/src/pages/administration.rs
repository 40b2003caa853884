//! The administration: authorities with their officers, staff. No request is seen from here.

use crate::people::{self, Authority, AuthorityKind, Inviter, Member, NewAuthority, Status};
use crate::permit::{Administer, ManageOfficers, Permit};
use crate::{AuthorityId, LoginId, Role};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use std::collections::BTreeSet;
use values::Country;
use web::{App, Fields, Form, Page, Problem, show, show_with};

#[derive(Template)]
#[template(path = "pages/authorities.html")]
struct AuthoritiesPage {
    page: Page,
    fields: Fields,
    authorities: Vec<Authority>,
    kinds: Vec<(String, String)>,
}

pub(super) async fn authorities(
    State(app): State<App>,
    page: Page,
    _: Permit<Administer>,
) -> Result<Response, Problem> {
    authorities_page(&app, page, Fields::default()).await
}

async fn authorities_page(app: &App, page: Page, fields: Fields) -> Result<Response, Problem> {
    let kind = |kind: &AuthorityKind| (kind.code().to_owned(), page.t_of("authority-kind", kind));
    let kinds = AuthorityKind::ALL.iter().map(kind).collect();
    let authorities = people::authorities(&app.db).await?;
    let status = status_of(&fields);
    let page = page.titled("authorities-title");
    Ok(show_with(status, AuthoritiesPage { page, fields, authorities, kinds }))
}

pub(super) async fn add_authority(
    State(app): State<App>,
    page: Page,
    by: Permit<Administer>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let country = Country::parse(fields.get("country"));
    if country.is_err() {
        fields.fault("country", "not-a-country");
    }
    let kind: Result<AuthorityKind, _> = fields.get("kind").parse();
    if kind.is_err() {
        fields.fault("kind", "not-a-choice");
    }
    if let (Ok(country), Ok(kind)) = (country, kind) {
        let new = NewAuthority {
            name: fields.get("name").to_owned(),
            country,
            kind,
            address: fields.get("address").to_owned(),
            domains: lines(fields.get("domains")),
            call_back: fields.get("call_back").to_owned(),
            call_back_source: fields.get("call_back_source").to_owned(),
            recipients: lines(fields.get("recipients")),
        };
        match people::add_authority(&app, &by, &new).await {
            Ok(id) => {
                let path = format!("/administration/authorities/{id}");
                return Ok(web::go_saying(page.visit(), &path, "flash-authority-added"));
            }
            Err(problem) if problem.errors().is_empty() => return Err(problem),
            Err(problem) => fields.blame(&problem),
        }
    }
    authorities_page(&app, page, fields).await
}

#[derive(Template)]
#[template(path = "pages/authority.html")]
struct AuthorityPage {
    page: Page,
    fields: Fields,
    authority: Authority,
    officers: Vec<Member>,
    invitation: Option<String>,
    by_office: bool,
}

pub(super) async fn authority(
    State(app): State<App>,
    page: Page,
    _: Permit<Administer>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = authority_id(&id)?;
    authority_page(&app, page, &id, true, Fields::default(), None).await
}

pub(super) async fn own_officers(
    State(app): State<App>,
    page: Page,
    by: Permit<ManageOfficers>,
) -> Result<Response, Problem> {
    authority_page(&app, page, by.authority(), false, Fields::default(), None).await
}

async fn authority_page(
    app: &App,
    page: Page,
    id: &AuthorityId,
    by_office: bool,
    mut fields: Fields,
    invitation: Option<String>,
) -> Result<Response, Problem> {
    let authority = people::authority(&app.db, id).await?;
    let officers = people::officers(&app.db, id).await?;
    let status = status_of(&fields);
    if fields.get("recipients").is_empty() {
        fields.push("recipients", authority.known.recipients.join("\n"));
    }
    let page = page.titled_with("authority-title", "name", authority.known.name.as_str());
    let shown = AuthorityPage { page, fields, authority, officers, invitation, by_office };
    Ok(show_with(status, shown))
}

pub(super) async fn invite_officer(
    State(app): State<App>,
    page: Page,
    by: Permit<Administer>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let id = authority_id(&id)?;
    invite(&app, page, Inviter::Office(&by), &id, fields).await
}

pub(super) async fn invite_own_officer(
    State(app): State<App>,
    page: Page,
    by: Permit<ManageOfficers>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    invite(&app, page, Inviter::Authority(&by), by.authority(), fields).await
}

async fn invite(
    app: &App,
    page: Page,
    by: Inviter<'_>,
    id: &AuthorityId,
    mut fields: Fields,
) -> Result<Response, Problem> {
    let by_office = matches!(by, Inviter::Office(_));
    let (name, mail) = (fields.get("name"), fields.get("mail"));
    let administers = fields.has("administers", "yes");
    match people::invite_officer(app, by, id, name, mail, administers).await {
        Ok(text) => {
            let link = invitation_link(app, &text);
            authority_page(app, page, id, by_office, Fields::default(), Some(link)).await
        }
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            fields.blame(&problem);
            authority_page(app, page, id, by_office, fields, None).await
        }
    }
}

pub(super) async fn set_status(
    State(app): State<App>,
    page: Page,
    by: Permit<Administer>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let id = authority_id(&id)?;
    let status = match fields.get("status") {
        "suspended" => Status::Suspended,
        "active" => Status::Active,
        _ => return Err(Problem::invalid().field("/status", "not-a-choice")),
    };
    people::set_authority_status(&app, &by, &id, status).await?;
    let path = format!("/administration/authorities/{id}");
    Ok(web::go_saying(page.visit(), &path, "flash-status-changed"))
}

pub(super) async fn change_recipients(
    State(app): State<App>,
    page: Page,
    by: Permit<Administer>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let id = authority_id(&id)?;
    match people::change_recipients(&app, &by, &id, &lines(fields.get("recipients"))).await {
        Ok(()) => {
            let path = format!("/administration/authorities/{id}");
            Ok(web::go_saying(page.visit(), &path, "flash-keys-changed"))
        }
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            fields.blame(&problem);
            authority_page(&app, page, &id, true, fields, None).await
        }
    }
}

#[derive(Template)]
#[template(path = "pages/staff.html")]
struct StaffPage {
    page: Page,
    fields: Fields,
    staff: Vec<Member>,
    roles: Vec<(String, String)>,
    invitation: Option<String>,
}

pub(super) async fn staff(
    State(app): State<App>,
    page: Page,
    _: Permit<Administer>,
) -> Result<Response, Problem> {
    staff_page(&app, page, Fields::default(), None).await
}

async fn staff_page(
    app: &App,
    page: Page,
    fields: Fields,
    invitation: Option<String>,
) -> Result<Response, Problem> {
    let role = |role: &Role| (role.code().to_owned(), page.t_of("role", role));
    let roles = Role::ALL.iter().map(role).collect();
    let staff = people::staff(&app.db).await?;
    let status = status_of(&fields);
    let page = page.titled("staff-title");
    Ok(show_with(status, StaffPage { page, fields, staff, roles, invitation }))
}

pub(super) async fn invite_staff(
    State(app): State<App>,
    page: Page,
    by: Permit<Administer>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let roles: BTreeSet<Role> = fields.all("roles").filter_map(|r| r.parse().ok()).collect();
    match people::invite_staff(&app, &by, fields.get("name"), fields.get("mail"), &roles).await {
        Ok(text) => {
            let link = invitation_link(&app, &text);
            staff_page(&app, page, Fields::default(), Some(link)).await
        }
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            fields.blame(&problem);
            staff_page(&app, page, fields, None).await
        }
    }
}

pub(super) async fn suspend(
    State(app): State<App>,
    page: Page,
    by: Permit<Administer>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: LoginId = id.parse().map_err(|_| Problem::not_found())?;
    people::suspend(&app, &by, &id).await?;
    Ok(web::go_saying(page.visit(), "/administration/staff", "flash-suspended"))
}

#[derive(Template)]
#[template(path = "pages/reset.html")]
struct ResetPage {
    page: Page,
    invitation: String,
}

pub(super) async fn reset(
    State(app): State<App>,
    page: Page,
    by: Permit<Administer>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: LoginId = id.parse().map_err(|_| Problem::not_found())?;
    let text = people::reset(&app, &by, &id).await?;
    let invitation = invitation_link(&app, &text);
    Ok(show(ResetPage { page: page.titled("reset-title"), invitation }))
}

fn status_of(fields: &Fields) -> StatusCode {
    if fields.are_good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

fn invitation_link(app: &App, text: &str) -> String {
    format!("{}/invitations/{text}", app.config.public)
}

fn authority_id(text: &str) -> Result<AuthorityId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

/// One thing a line or separated by commas, without empty ones.
fn lines(text: &str) -> Vec<String> {
    let parts = text.split([',', '\n', ' ', '\r', '\t']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
