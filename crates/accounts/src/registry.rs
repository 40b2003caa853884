//! The list of all routes. A route says who may come, or it does not exist; one place checks it.
//!
//! A slice gives its routes as a list; the binary puts the lists together. From the list come the
//! router with its guard, the links in the header of every page, the table that the test of route ×
//! role reads, and the OpenAPI document.

use crate::{Actor, Customer, Pace, Role, Scope, guard};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter, on};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use web::App;

/// Bytes that a body may have where a route does not say otherwise.
pub const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// Who may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody.
    Anyone,
    /// Only those who are not signed in; others are sent to their start page.
    GuestOnly,
    /// Officers and staff who have given the password and not yet the second factor.
    PasswordGiven,
    /// Customers who have given the password and not yet the second factor that they set up.
    CustomersPasswordGiven,
    /// Everybody who is signed in: officers, staff and customers.
    SignedIn,
    /// Every officer and every member of staff.
    Office,
    /// Every officer.
    AnyOfficer,
    /// Officers who manage their authority's officers.
    AuthorityAdministrator,
    /// Members of staff with one of these roles (`Review::ROLES`).
    Staff(&'static [Role]),
    /// Every officer, and members of staff with one of these roles.
    OfficersAndStaff(&'static [Role]),
    /// Every customer of the marketplace.
    Customer,
    /// Customers who sell.
    Seller,
}

impl Who {
    /// Whether the actor may come. That a password was given is no actor's property: the guard asks
    /// the session.
    pub fn admits(self, actor: &Actor) -> bool {
        let has_role = |roles: &[Role]| match actor {
            Actor::Staff(staff) => roles.iter().any(|role| staff.is(*role)),
            _ => false,
        };
        match (self, actor) {
            (Who::Anyone, _) => true,
            (Who::GuestOnly, actor) => *actor == Actor::Guest,
            (Who::PasswordGiven | Who::CustomersPasswordGiven, _) => false,
            (Who::SignedIn, actor) => *actor != Actor::Guest,
            (Who::Office, actor) => matches!(actor, Actor::Officer(_) | Actor::Staff(_)),
            (Who::AnyOfficer, actor) => matches!(actor, Actor::Officer(_)),
            (Who::AuthorityAdministrator, Actor::Officer(officer)) => officer.administers,
            (Who::AuthorityAdministrator, _) => false,
            (Who::Staff(roles), _) => has_role(roles),
            (Who::OfficersAndStaff(_), Actor::Officer(_)) => true,
            (Who::OfficersAndStaff(roles), _) => has_role(roles),
            (Who::Customer, actor) => actor.customer().is_some(),
            (Who::Seller, actor) => actor.customer().is_some_and(Customer::sells),
        }
    }

    /// Whether the route belongs to customers of the marketplace.
    pub(crate) fn is_customers(self) -> bool {
        matches!(self, Who::Customer | Who::Seller | Who::CustomersPasswordGiven)
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |roles: &[Role]| roles.iter().map(|r| r.code()).collect::<Vec<_>>().join(", ");
        match self {
            Who::Anyone => f.write_str("anyone"),
            Who::GuestOnly => f.write_str("guests only"),
            Who::PasswordGiven => f.write_str("password given"),
            Who::CustomersPasswordGiven => f.write_str("customer's password given"),
            Who::SignedIn => f.write_str("signed in"),
            Who::Office => f.write_str("officers and staff"),
            Who::Customer => f.write_str("customer"),
            Who::Seller => f.write_str("customer who sells"),
            Who::AnyOfficer => f.write_str("any officer"),
            Who::AuthorityAdministrator => f.write_str("authority administrator"),
            Who::Staff(roles) => write!(f, "staff: {}", named(roles)),
            Who::OfficersAndStaff(roles) => write!(f, "any officer; staff: {}", named(roles)),
        }
    }
}

/// One address with one method.
pub struct Route {
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) who: Who,
    pub(crate) scope: Option<Scope>,
    any_token: bool,
    pub(crate) nav: Option<&'static str>,
    pub(crate) doc: Option<Value>,
    limit: usize,
    pace: Option<Pace>,
    handler: MethodRouter<App>,
}

macro_rules! method {
    ($name:ident, $method:ident) => {
        #[doc = concat!("A route for `", stringify!($method), "`.")]
        pub fn $name<H, T>(path: &'static str, who: Who, handler: H) -> Route
        where
            H: Handler<T, App>,
            T: 'static,
        {
            Route {
                method: Method::$method,
                path,
                who,
                scope: None,
                any_token: false,
                nav: None,
                doc: None,
                limit: BODY_LIMIT,
                pace: None,
                handler: on(MethodFilter::$method, handler),
            }
        }
    };
}

impl Route {
    method!(get, GET);
    method!(post, POST);
    method!(put, PUT);
    method!(patch, PATCH);
    method!(delete, DELETE);

    /// What an API token needs to come here. Without it the route is for browsers only.
    pub fn scope(mut self, scope: Scope) -> Route {
        self.scope = Some(scope);
        self
    }

    /// Lets every API token in, whatever its scopes: for what it may know of itself.
    pub fn any_token(mut self) -> Route {
        self.any_token = true;
        self
    }

    /// Puts the page into the header of those who may see it, under the words of this key.
    pub fn nav(mut self, key: &'static str) -> Route {
        self.nav = Some(key);
        self
    }

    /// The OpenAPI operation object: `summary`, `parameters`, `requestBody`, `responses`. Problems,
    /// security and the operation's id are added.
    pub fn doc(mut self, operation: Value) -> Route {
        self.doc = Some(operation);
        self
    }

    /// How often one asker may come here, beside what holds everywhere.
    pub fn pace(mut self, pace: Pace) -> Route {
        self.pace = Some(pace);
        self
    }

    /// Bytes that a body may have, for uploads.
    pub fn limit(mut self, bytes: usize) -> Route {
        self.limit = bytes;
        self
    }
}

/// All routes of the program.
#[derive(Default)]
pub struct Registry {
    pub(crate) routes: Vec<Route>,
    around: Vec<fn(Router<App>, &App) -> Router<App>>,
}

/// A row of the table of routes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The method.
    pub method: String,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// Who may come.
    pub who: Who,
    /// What an API token needs.
    pub scope: Option<Scope>,
    /// Whether the OpenAPI document describes it.
    pub documented: bool,
}

impl Registry {
    /// An empty list.
    pub fn new() -> Registry {
        Registry::default()
    }

    /// Adds a slice's routes.
    pub fn with(mut self, routes: Vec<Route>) -> Registry {
        self.routes.extend(routes);
        self
    }

    /// Lays something of a room around all routes, where it is known who is asking: what stands
    /// around every page, for example.
    pub fn around(mut self, layer: fn(Router<App>, &App) -> Router<App>) -> Registry {
        self.around.push(layer);
        self
    }

    /// Every route with who may come, in the order of paths: for the test of route × role.
    pub fn table(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = self.routes.iter().map(Route::row).collect();
        rows.sort_by(|a, b| (a.path, &a.method).cmp(&(b.path, &b.method)));
        rows
    }

    /// The router, with the guard at every route and the house's layers around all of them.
    ///
    /// # Panics
    /// When two routes have the same method and path, or a path is malformed: a mistake in the
    /// program that shows at the first start.
    pub fn into_router(self, app: &App) -> Router {
        let document = Arc::new(crate::openapi::document(&self, app));
        let links = self.routes.iter();
        let links = links.filter_map(|route| Some((route.path, route.nav?, route.who)));
        let links = guard::Links::new(links.collect());
        let mut router = Router::new();
        for route in self.routes {
            let handler = route.handler.layer(DefaultBodyLimit::max(route.limit)).layer(
                axum::middleware::from_fn_with_state(
                    guard::Door {
                        app: app.clone(),
                        who: route.who,
                        scope: route.scope,
                        any_token: route.any_token,
                        pace: route.pace,
                    },
                    guard::admit,
                ),
            );
            router = router.route(route.path, handler);
        }
        let mut router = router.fallback(web::nothing_here);
        for layer in self.around {
            router = layer(router, app);
        }
        let router = router
            .layer(axum::Extension(crate::openapi::Document(document)))
            .layer(axum::middleware::from_fn_with_state((app.clone(), links), guard::recognise));
        web::house(app, router)
    }
}

impl Route {
    fn row(&self) -> Row {
        Row {
            method: self.method.to_string(),
            path: self.path,
            who: self.who,
            scope: self.scope,
            documented: self.doc.is_some(),
        }
    }
}
