//! The pages of customers: the entrance, and one's own account.

mod details;
mod entrance;
mod home;
mod link;
mod second_step;
mod security;
mod tokens;

use super::addresses::pages as addresses;
use accounts::{Pace, Route, Who};
use axum::response::Response;
use web::{Page, Problem};

/// The routes of the pages.
pub(super) fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/account/sign-in", Who::Anyone, entrance::form),
        Route::post("/account/sign-in", Who::Anyone, entrance::sign_in).pace(Pace::SignIn),
        Route::get("/account/code", Who::CustomersPasswordGiven, entrance::code_form),
        Route::post("/account/code", Who::CustomersPasswordGiven, entrance::give_code)
            .pace(Pace::SignIn),
        Route::get("/account/join", Who::Anyone, entrance::join_form),
        Route::post("/account/join", Who::Anyone, entrance::join).pace(Pace::SignIn),
        Route::get("/account/join/sent", Who::Anyone, link::sent),
        Route::post("/account/join/again", Who::Anyone, link::join_again).pace(Pace::SignIn),
        Route::get("/account/confirm/{secret}", Who::Anyone, link::confirm_form),
        Route::post("/account/confirm/{secret}", Who::Anyone, link::confirm).pace(Pace::SignIn),
        Route::get("/account/forgotten", Who::Anyone, link::forgotten_form),
        Route::post("/account/forgotten", Who::Anyone, link::forgotten).pace(Pace::SignIn),
        Route::get("/account/forgotten/sent", Who::Anyone, link::forgotten_sent),
        Route::get("/account/password/{secret}", Who::Anyone, link::password_form),
        Route::post("/account/password/{secret}", Who::Anyone, link::set_password)
            .pace(Pace::SignIn),
        Route::get("/account/mail/{secret}", Who::Anyone, link::mail_form),
        Route::post("/account/mail/{secret}", Who::Anyone, link::change_mail).pace(Pace::SignIn),
        Route::get("/account", Who::Customer, home::show),
        Route::get("/account/details", Who::Customer, details::show),
        Route::post("/account/details", Who::Customer, details::change),
        Route::post("/account/mail", Who::Customer, details::ask_for_mail),
        Route::get("/account/security", Who::Customer, security::show),
        Route::post("/account/password", Who::Customer, security::change_password),
        Route::post("/account/sessions/{id}/revocation", Who::Customer, security::end_session),
        Route::get("/account/data", Who::Customer, security::data),
        Route::get("/account/closing", Who::Customer, security::closing_form),
        Route::post("/account/closing", Who::Customer, security::close),
        Route::get("/account/second-step", Who::Customer, second_step::form),
        Route::post("/account/second-step", Who::Customer, second_step::confirm),
        Route::post("/account/second-step/removal", Who::Customer, second_step::remove),
        Route::get("/account/tokens", Who::Customer, tokens::show),
        Route::post("/account/tokens", Who::Customer, tokens::make),
        Route::post("/account/tokens/{id}/revocation", Who::Customer, tokens::revoke),
    ];
    routes.extend([
        Route::get("/account/addresses", Who::Customer, addresses::list),
        Route::post("/account/addresses", Who::Customer, addresses::add),
        Route::get("/account/addresses/new", Who::Customer, addresses::new),
        Route::get("/account/addresses/{id}", Who::Customer, addresses::edit),
        Route::post("/account/addresses/{id}", Who::Customer, addresses::change),
        Route::post("/account/addresses/{id}/default", Who::Customer, addresses::make_default),
        Route::post("/account/addresses/{id}/removal", Who::Customer, addresses::remove),
    ]);
    routes
}

/// A problem that belongs above its form: shown there in words; any other is shown as what it is.
fn above(
    page: &Page,
    problem: Problem,
    show: impl FnOnce(String, &Problem) -> Response,
) -> Result<Response, Problem> {
    match problem.status().as_u16() {
        409 | 422 | 429 => {
            let words = match problem.errors().is_empty() {
                true => page.t(&format!("problem-{}-detail", problem.code())),
                false => String::new(),
            };
            Ok(show(words, &problem))
        }
        _ => Err(problem),
    }
}
