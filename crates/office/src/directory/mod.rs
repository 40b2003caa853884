//! The directory: on which company a request must be served. Platform and
//! user's residence lead by a table with effective dates to a contact entity,
//! and the answer says which row decided and why. Every input has a defined
//! answer; where the tables are not sure there is no entity, and a person looks.

mod api;
pub(crate) mod asked;
mod contacts;
mod fold;
mod names;
mod own;
mod pages;
mod places;
mod platform;
mod route;
mod served_on;
mod tables;
pub(crate) mod tsv;

pub use contacts::Contact;
pub use names::{countries, country_name};
pub use own::{CannotBeLaid, install};
pub use places::{Stated, Understood};
pub use platform::Named;
pub use route::{Ground, Route, Routing, TargetFacts};
pub use served_on::{Judgement, Service, ServiceGround};
pub use tables::{Directory, Entity, EntityRole, PlatformName, Residence, ResidenceRow};
pub use tsv::{Confidence, Fault, Validity};

pub(crate) use api::at_parameter;
pub(crate) use fold::spaced as folded_words;
pub(crate) use pages::confidence_word;
pub(crate) use tables::{optional_country, yes_or_no};

use values::Time;

/// Whom to serve about a user of `platform` who lives in `residence`, by the
/// tables of this installation as they stood at `at` (the instant of receipt). An unknown
/// residence is `None`.
pub fn route(platform: &str, residence: Option<&str>, at: Time) -> Route {
    Directory::current().route(platform, residence, at)
}

/// The addresses of the directory, open to everybody.
pub fn routes() -> Vec<accounts::Route> {
    let mut routes = api::routes();
    routes.extend(pages::routes());
    routes
}
