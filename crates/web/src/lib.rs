//! The frame in which every slice answers over HTTP: state, languages, pages, forms, problems.
//!
//! # How to write a page
//!
//! A slice has `pages.rs` with a struct per template, and the template beside it. Templates extend
//! `base.html` of this crate; a crate with pages has an `askama.toml`:
//!
//! ```toml
//! [general]
//! dirs = ["src", "../web/templates"]
//! ```
//!
//! ```ignore
//! #[derive(askama::Template)]
//! #[template(path = "requests/pages/queue.html")]        // {% extends "base.html" %}{% block main %}…
//! struct QueuePage { page: web::Page, rows: Vec<Row> }    // every page struct has the field `page`
//!
//! async fn queue(State(app): State<App>, page: Page, reader: Permit<ReadRequests>)
//!     -> Result<Response, Problem>
//! {
//!     let rows = requests::queue(&app.db, &reader).await?;  // enum of the slice: From<Error> for Problem
//!     Ok(web::show(QueuePage { page: page.titled("queue-title"), rows }))
//! }
//! ```
//!
//! In the template: `{{ page.t("queue-empty") }}`, `{{ page.t1("queue-count", "n", rows.len()) }}`,
//! `{{ page.t_of("stage", row.stage.code()) }}` (a family of keys), `{{ page.time(row.due) }}`,
//! `page.day`, `page.period(from, to)`, `page.size(bytes)`, `page.money(price)`, `page.number(n)`,
//! `page.href("/p/x")` for every link to a page of ours (it adds the language),
//! `<bdi>{{ name }}</bdi>` around what people typed, `{{ page.token() }}` first in every
//! `<form method="post">`. Fields come from `forms.html`, which keep what was typed and name faults:
//!
//! ```ignore
//! {% import "forms.html" as forms %}
//! {% call forms::summary(page, fields) %}{% endcall %}
//! {% call forms::input(page, fields, "mail", "sign-in-mail", "email", "username", "") %}{% endcall %}
//! {% call forms::area(page, fields, "words", "refusal-words", "4", "") %}{% endcall %}
//! {% call forms::choice(page, fields, "ground", "refusal-ground", grounds, "") %}{% endcall %}
//! ```
//!
//! (`name, label key, kind, autocomplete, hint key`; `grounds: Vec<(String, String)>` of value and
//! words.) Never `style=` or `onclick=`: the content security policy refuses both. Classes are in
//! `assets/css`, served as one `kontor.css`: `card`, `table`, `badge good|bad|wait|calm`, `notice good|bad|calm`,
//! `timeline`, `facts` (a `dl`), `button`, `quiet`, `danger`, `grid`, `fine`, `no-print`.
//!
//! Pages of the shop extend `shop.html`, those of the seller centre `seller.html`, of the operator
//! `operator.html`; what stands around them is a [`Frame`]. Their parts (cards of goods, prices,
//! stars, facets, galleries, threads, tiles) are macros of `parts.html`, whose head lists them, fed
//! with the plain data of [`parts`]; charts are drawn by [`chart`]. To look at all of them:
//! `cargo run -p web --example gallery -- FOLDER ar`.
//!
//! # How to take a form
//!
//! ```ignore
//! async fn refuse(State(app): State<App>, page: Page, by: Permit<Review>, Form(mut fields): Form)
//!     -> Result<Response, Problem>
//! {
//!     let words = fields.required("words");
//!     if !fields.are_good() {
//!         return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, RefusePage { page, fields }));
//!     }
//!     review::refuse(&app, &by, &words).await?;
//!     Ok(web::go_saying(page.visit(), "/office/queue", "flash-refused"))  // 303; the key begins with flash-
//! }
//! ```
//!
//! Extractors that consume the body (`Form`, `Upload`, `Json`, `Bytes`) come last. Files: [`Upload`].
//!
//! # How to write an API handler
//!
//! ```ignore
//! async fn create(State(app): State<App>, by: Permit<Serve>, key: IdempotencyKey, body: Bytes)
//!     -> Result<Response, Problem>
//! {
//!     let wire: Wire = web::json_body(&body)?;                  // 400/422 with a pointer
//!     let claim = key.of(by.id(), "POST /api/v1/requests", &body);
//!     claim.once(&app, async || requests::serve(&app, &by, wire, &claim).await).await
//! }
//! ```
//!
//! The use case calls `claim.take(&tx, now)` first and `claim.keep(&tx, &answer)` last in its
//! transaction; [`Answer::created`] makes the answer. Lists: [`Paging`]; entity tags:
//! [`json_with_etag`]. Problems: [`Problem::new`] with a kebab-case code whose words are
//! `problem-<code>` and `problem-<code>-detail`; faulty fields with `.field("/targets/0/names",
//! "required")` and the words `error-required`. Both kinds of words must be in `locales/en`, and in
//! the languages that `locales/complete.txt` names for the slice.
//!
//! # Texts
//!
//! `locales/<language>/<slice>.ftl`. `tests/texts.rs` of this crate fails when a key is used and not
//! written, written and not used, has other variables or plural forms than its language has, or is
//! missing in a language that `locales/complete.txt` names for the slice. It finds keys as string
//! literals; families through `t_of("family", …)`.
//!
//! # Addresses
//!
//! Routes are declared without a language, and every page is there in every language, as
//! `/{lang}/…`: the outermost layer takes the language off. A page that search engines list takes
//! the extractor [`Indexed`] for its [`Page`] (whoever comes without a language is sent to the
//! address that has one), or calls [`Page::indexed`]. Where goods go to and the currency of prices:
//! [`Preferences`], `page.country()`, `page.currency()`.
//!
//! # State
//!
//! [`App`] derefs to [`House`]: `app.db`, `app.files`, `app.clock`, `app.chance`, `app.config`,
//! `app.keys`, `app.texts`; what a slice keeps in memory is a [`Part`].

mod address;
mod app;
mod assets;
mod chance;
pub mod chart;
mod chooser;
mod csrf;
pub mod forms;
mod frame;
mod idempotency;
mod json;
mod layers;
mod locale;
mod page;
mod paging;
pub mod parts;
mod preferences;
mod problem;
mod show;
mod squeeze;
mod texts;
mod upload;
mod visit;
mod words;

pub use address::{Indexed, at_home, in_language};
pub use app::{App, Config, House, Keys, Part};
pub use assets::serve as serve_asset;
pub use chance::Chance;
pub use chooser::chooser;
pub use forms::{Fields, Form, query_escaped};
pub use frame::{Department, Frame, Pick};
pub use idempotency::{Answer, Claim, IdempotencyKey, forget as forget_idempotency_keys};
pub use json::json_body;
pub use layers::house;
pub use locale::{Wishes, choose as choose_language};
pub use page::{At, Given, Markup, Page, go, go_saying, show, show_with};
pub use paging::{Paging, etag, json_with_etag, matches as has_etag, with_etag};
pub use preferences::{Preferences, choose as choose_preferences, currencies};
pub use problem::{FieldError, Problem, Typed};
pub use show::{explain as explain_problem, json as problem_json, nothing_here};
pub use texts::{Arg, Texts, group_digits, without_isolates};
pub use upload::{Broken, Incoming, Upload};
pub use visit::{NavLink, Visit, Visitor, cookie};

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[db::migration!("0030_web")];
