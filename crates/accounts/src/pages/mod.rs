//! Pages of accounts: signing in, one's own account, and the administration.

mod account;
mod administration;
mod sign_in;

use crate::permit::Administer;
use crate::sign_in::Place;
use crate::{Pace, Route, Who, openapi};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use serde_json::json;
use web::{App, Page, Problem, Visit};

/// The routes of this crate and those of the house that everybody may ask for.
pub fn routes() -> Vec<Route> {
    use administration as admin;
    let administrators = Who::Staff(Administer::ROLES);
    vec![
        Route::get("/assets/{name}", Who::Anyone, web::serve_asset),
        Route::get("/preferences", Who::Anyone, web::chooser),
        Route::post("/preferences", Who::Anyone, web::choose_preferences),
        Route::get("/problems/{code}", Who::Anyone, web::explain_problem),
        Route::get("/api/v1/openapi.json", Who::Anyone, openapi::serve).doc(json!({
            "summary": "This description of the API (OpenAPI 3.1)",
            "responses": { "200": { "description": "The description", "content": {
                "application/json": {
                    "schema": { "type": "object", "required": ["openapi", "info", "paths"] },
                    "example": {
                        "openapi": "3.1.0", "info": { "title": "Requests of authorities" },
                        "paths": {},
                    },
                },
            } } },
        })),
        Route::get("/api/v1/account", Who::SignedIn, account::who_am_i).any_token().doc(json!({
            "summary": "Who the token or session belongs to",
            "responses": { "200": { "description": "The account", "content": {
                "application/json": { "schema": {
                    "type": "object", "required": ["kind", "id"],
                    "properties": {
                        "kind": { "enum": ["officer", "staff", "customer"] },
                        "id": { "type": "string" },
                        "authority": { "type": ["string", "null"] },
                        "roles": { "type": "array", "items": { "type": "string" } },
                        "sells": { "type": ["boolean", "null"] },
                        "scopes": {
                            "type": ["array", "null"], "items": { "type": "string" },
                        },
                    },
                }, "example": {
                    "kind": "officer", "id": "off_01k5f…", "authority": "aut_01k5f…",
                    "scopes": ["requests:read", "requests:write"],
                } },
            } } },
        })),
        Route::get("/sign-in", Who::Anyone, sign_in::form),
        Route::post("/sign-in", Who::Anyone, sign_in::give_password).pace(Pace::SignIn),
        Route::get("/sign-in/code", Who::PasswordGiven, sign_in::code_form),
        Route::post("/sign-in/code", Who::PasswordGiven, sign_in::give_code).pace(Pace::SignIn),
        Route::get("/sign-in/enrolment", Who::PasswordGiven, sign_in::enrolment_form),
        Route::post("/sign-in/enrolment", Who::PasswordGiven, sign_in::enrol).pace(Pace::SignIn),
        Route::post("/sign-out", Who::SignedIn, sign_in::sign_out),
        Route::get("/invitations/{secret}", Who::Anyone, sign_in::invitation_form),
        Route::post("/invitations/{secret}", Who::Anyone, sign_in::accept_invitation)
            .pace(Pace::SignIn),
        Route::get("/profile", Who::Office, account::show),
        Route::post("/profile/password", Who::Office, account::change_password),
        Route::post("/profile/language", Who::Office, account::choose_language),
        Route::post("/profile/tokens", Who::Office, account::make_token),
        Route::post("/profile/tokens/{id}/revocation", Who::Office, account::revoke_token),
        Route::post("/profile/sessions/{id}/revocation", Who::Office, account::revoke_session),
        Route::get("/authority", Who::AuthorityAdministrator, admin::own_officers)
            .nav("nav-officers"),
        Route::post("/authority/officers", Who::AuthorityAdministrator, admin::invite_own_officer),
        Route::get("/administration/authorities", administrators, admin::authorities)
            .nav("nav-authorities"),
        Route::post("/administration/authorities", administrators, admin::add_authority),
        Route::get("/administration/authorities/{id}", administrators, admin::authority),
        Route::post("/administration/authorities/{id}/status", administrators, admin::set_status),
        Route::post(
            "/administration/authorities/{id}/recipients",
            administrators,
            admin::change_recipients,
        ),
        Route::post(
            "/administration/authorities/{id}/officers",
            administrators,
            admin::invite_officer,
        ),
        Route::get("/administration/staff", administrators, admin::staff).nav("nav-staff"),
        Route::post("/administration/staff", administrators, admin::invite_staff),
        Route::post("/administration/logins/{id}/suspension", administrators, admin::suspend),
        Route::post("/administration/logins/{id}/reset", administrators, admin::reset),
    ]
}

/// Where an attempt to sign in comes from.
pub(crate) fn place(visit: &Visit, headers: &HeaderMap) -> Place {
    let device = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    Place { network: visit.network(), device: device.unwrap_or_default().to_owned() }
}

/// Sends the session's cookie along with an answer; an empty value ends it.
fn with_session(app: &App, response: Response, cookie: &str) -> Response {
    let life = if cookie.is_empty() { Some(0) } else { None };
    with_cookie(app, response, cookie, life)
}

/// Sends the session's cookie along, which the browser keeps for so many seconds, or until it is
/// closed.
pub(crate) fn with_cookie(
    app: &App,
    mut response: Response,
    cookie: &str,
    life: Option<i64>,
) -> Response {
    let cookie = app.config.cookie(crate::session::COOKIE, cookie, life);
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A faulty form goes back to its page; any other problem is shown as what it is.
fn faults(problem: Problem, show: impl FnOnce(Problem) -> Response) -> Result<Response, Problem> {
    match problem.status().as_u16() {
        422 | 429 => Ok(show(problem)),
        _ => Err(problem),
    }
}

/// The words of a problem that has no field of its own.
fn words(page: &Page, problem: &Problem) -> String {
    match problem.errors().is_empty() {
        true => page.t(&format!("problem-{}-detail", problem.code())),
        false => String::new(),
    }
}
