//! The guide as a page: the version in force, or any other, with a table of contents.

use accounts::{Route, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use web::{App, Markup, Page, Problem};

use super::text::{Section, Told, told};
use super::version::{Version, in_force, version, versions};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/guide", Who::Anyone, present).nav("nav-guide"),
        Route::get("/guide/{version}", Who::Anyone, any),
    ]
}

#[derive(Template)]
#[template(path = "guide/page.html")]
struct GuidePage {
    page: Page,
    version: &'static Version,
    guide: Told,
    /// The version in force, where another one is shown.
    instead: Option<&'static Version>,
    /// Whether the version that is shown has been in force.
    has_begun: bool,
    versions: Vec<&'static Version>,
}

async fn present(State(app): State<App>, page: Page) -> Response {
    show(&app, page, in_force(app.clock.now()))
}

async fn any(
    State(app): State<App>,
    page: Page,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    version(&id).map(|version| show(&app, page, version)).ok_or_else(Problem::not_found)
}

fn show(app: &App, page: Page, version: &'static Version) -> Response {
    let now = app.clock.now();
    let instead = Some(in_force(now)).filter(|present| present.id != version.id);
    web::show(GuidePage {
        guide: told(version, &app.config.name, &app.config.public, now),
        version,
        instead,
        has_begun: version.effective <= now,
        versions: versions().iter().rev().collect(),
        page: page.titled("guide-title"),
    })
}

impl GuidePage {
    /// The preamble. It is made from the program's own data.
    fn preamble(&self) -> Markup {
        Markup(self.guide.preamble.clone())
    }

    /// The text of a section, likewise.
    fn body(&self, section: &Section) -> Markup {
        Markup(section.html.clone())
    }
}
