//! The guard: says who is there, once per request, and stops at the door of each route who may not
//! come in.
//!
//! What one may not know of is 404, not 403: the wrong role learns nothing. Who is not signed in is
//! sent to the sign-in page and brought back; a form that arrives after its session has ended is
//! kept and shown again.

use crate::{Actor, Customer, Pace, Scope, Who, limits, session, token};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use web::{App, NavLink, Problem, Visit, Visitor};

/// The pages of the header.
#[derive(Clone)]
pub(crate) struct Links {
    /// Path, key of the words, who may see it.
    all: Arc<[(&'static str, &'static str, Who)]>,
    /// What everybody sees: put together once, for most who come are guests.
    guests: Arc<[NavLink]>,
}

impl Links {
    pub(crate) fn new(all: Vec<(&'static str, &'static str, Who)>) -> Links {
        let guests = links_of(&all, &Actor::Guest);
        Links { all: all.into(), guests }
    }
}

/// The layer that recognises the asker by token or session.
pub(crate) async fn recognise(
    State((app, links)): State<(App, Links)>,
    visit: Visit,
    mut request: Request,
    next: Next,
) -> Result<Response, Problem> {
    if ["/assets/", "/pictures/"].iter().any(|public| request.uri().path().starts_with(public)) {
        return Ok(next.run(request).await);
    }
    let now = app.clock.now();
    let bearer = request.headers().get(header::AUTHORIZATION).cloned();
    if let Some(bearer) = bearer.filter(|_| visit.path().starts_with("/api/")) {
        let said = bearer.to_str().ok().and_then(|value| value.split_once(' '));
        let secret = said.filter(|(kind, _)| kind.eq_ignore_ascii_case("bearer"));
        let (_, secret) = secret.ok_or_else(Problem::not_signed_in)?;
        let actor = match token::recognise(&app, secret.trim(), now).await {
            Ok(actor) => actor,
            Err(problem) => {
                // Who guesses at tokens is a guest.
                limits::count(&app, Pace::Guests, &visit.network())?;
                return Err(problem);
            }
        };
        limits::count(&app, Pace::Tokens, actor.id())?;
        visit.welcome(Visitor::default());
        request.extensions_mut().insert(actor);
        return Ok(next.run(request).await);
    }
    let cookie = web::cookie(request.headers(), &app.config.cookie_name(session::COOKIE));
    if let Some(found) = session::recognise(&app, cookie.as_deref(), now).await? {
        visit.welcome(Visitor {
            name: found.actor.name().map(str::to_owned),
            language: found.language,
            binding: Some(found.binding),
            nav: links_of(&links.all, &found.actor),
            account: match &found.actor {
                Actor::Guest => "",
                Actor::Officer(_) | Actor::Staff(_) => "/profile",
                Actor::Customer(_) => "/account",
            },
            sells: found.actor.customer().is_some_and(Customer::sells),
        });
        request.extensions_mut().insert(found.actor);
        if let Some(pending) = found.pending {
            request.extensions_mut().insert(pending);
        }
    } else {
        limits::count(&app, Pace::Guests, &visit.network())?;
        visit.welcome(Visitor { nav: links.guests, ..Visitor::default() });
    }
    Ok(next.run(request).await)
}

fn links_of(links: &[(&'static str, &'static str, Who)], actor: &Actor) -> Arc<[NavLink]> {
    // Customers find what everybody may see in the shop's own header.
    let fits = |who: Who| actor.customer().is_none() || who.is_customers();
    let mine = links.iter().filter(|(_, _, who)| who.admits(actor) && fits(*who));
    mine.map(|(href, key, _)| NavLink { href, key }).collect()
}

/// What a route says of who may come.
#[derive(Clone)]
pub(crate) struct Door {
    pub app: App,
    pub who: Who,
    pub scope: Option<Scope>,
    pub any_token: bool,
    pub pace: Option<Pace>,
}

/// The layer at the door of one route.
pub(crate) async fn admit(
    State(door): State<Door>,
    visit: Visit,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let who = door.who;
    let actor = request.extensions().get::<Actor>().cloned().unwrap_or(Actor::Guest);
    let pending = request.extensions().get::<session::Pending>();
    let owed = pending.map(|pending| match pending.account {
        Some(_) => Who::CustomersPasswordGiven,
        None => Who::PasswordGiven,
    });
    if who.admits(&actor) || owed == Some(who) {
        check_scope(&actor, &door)?;
        match door.pace {
            Some(pace @ (Pace::Guests | Pace::SignIn)) => {
                limits::count(&door.app, pace, &visit.network())?;
            }
            Some(pace) => limits::count(&door.app, pace, actor.id())?,
            None => {}
        }
        return Ok(next.run(request).await);
    }
    match (&actor, who) {
        (_, Who::GuestOnly) => Ok(web::go("/")),
        (Actor::Guest, Who::PasswordGiven) => Ok(web::go("/sign-in")),
        (Actor::Guest, Who::CustomersPasswordGiven) => Ok(web::go("/account/sign-in")),
        (Actor::Guest, _) => ask_to_sign_in(&visit, request, who).await,
        (Actor::Officer(_) | Actor::Staff(_) | Actor::Customer(_), _) => Err(Problem::not_found()),
    }
}

fn check_scope(actor: &Actor, door: &Door) -> Result<(), Problem> {
    match door.scope {
        _ if !actor.has_token() || door.any_token || door.who == Who::Anyone => Ok(()),
        Some(scope) if actor.lacks(scope) => {
            let problem = Problem::new(StatusCode::FORBIDDEN, "scope-missing");
            Err(problem.arg("scope", scope.code()).member("scope", scope.code()))
        }
        Some(_) => Ok(()),
        None => Err(Problem::new(StatusCode::FORBIDDEN, "browsers-only")),
    }
}

async fn ask_to_sign_in(visit: &Visit, request: Request, who: Who) -> Result<Response, Problem> {
    if visit.is_program() {
        return Err(Problem::not_signed_in());
    }
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        let back = web::query_escaped(visit.path_and_query());
        let page = if who.is_customers() { "/account/sign-in" } else { "/sign-in" };
        return Ok(web::go(&format!("{page}?next={back}")).into_response());
    }
    match web::forms::keep_typed(visit, request).await {
        Some(typed) => Err(Problem::new(StatusCode::UNAUTHORIZED, "session-ended").keeping(typed)),
        None => Err(Problem::not_signed_in()),
    }
}
