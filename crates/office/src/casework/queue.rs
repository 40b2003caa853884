//! The queue: what waits for whom, emergencies first, then what is due next.

use accounts::{Permit, ReadRequests, note_reading};
use askama::Template;
use axum::extract::{Query as UrlQuery, State};
use axum::response::Response;
use serde::Deserialize;
use web::{App, Page, Problem};

use super::{
    case::{awaits, badge},
    due::{Running, running},
    store,
};
use crate::{
    directory::country_name,
    requests::{Request, Stage, facts, find, model::Kind},
};

/// Requests that are looked at to find what is due next.
const MOST: usize = 500;
/// Rows of a page.
const ROWS: usize = 50;

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    stage: String,
    #[serde(default)]
    page: usize,
}

struct Queued {
    request: Request,
    clock: Option<Running>,
}

impl Queued {
    fn is_emergency(&self) -> bool {
        self.request.body.kind == Kind::Emergency
    }

    fn badge(&self) -> &'static str {
        badge(self.request.stage)
    }

    fn country(&self, page: &Page) -> &'static str {
        country_name(self.request.body.authority.country, page.language())
    }

    fn awaits(&self) -> &'static str {
        awaits(self.request.stage)
    }
}

#[derive(Template)]
#[template(path = "casework/queue.html")]
struct QueuePage {
    page: Page,
    rows: Vec<Queued>,
    stages: Vec<(&'static str, bool)>,
    stage: String,
    total: usize,
    more_than: Option<usize>,
    before: Option<usize>,
    after: Option<usize>,
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<ReadRequests>,
    UrlQuery(asked): UrlQuery<Asked>,
) -> Result<Response, Problem> {
    note_reading(&app, by.by(), "request.listed", "").await?;
    let chosen: Option<Stage> = asked.stage.parse().ok();
    let open: Vec<Stage> = Stage::ALL.iter().copied().filter(|stage| !stage.is_final()).collect();
    let stages = chosen.map_or_else(|| open, |stage| vec![stage]);
    let ids = store::queued(&app.db, &stages, MOST as i64 + 1).await?;
    let more_than = (ids.len() > MOST).then_some(MOST);
    let now = app.clock.now();
    let mut rows = Vec::new();
    for id in ids.iter().take(MOST) {
        let Some(request) = find(&app.db, id).await? else { continue };
        let history = facts(&app.db, id).await?;
        let clock = running(&request, &history, false, now).into_iter().next();
        rows.push(Queued { request, clock });
    }
    rows.sort_by_key(|row| {
        let due = row.clock.as_ref().map(|clock| clock.due.at);
        (!row.is_emergency(), due.is_none(), due, row.request.received_at)
    });
    let total = rows.len();
    let number = asked.page.clamp(1, total.div_ceil(ROWS).max(1));
    let rows: Vec<Queued> = rows.into_iter().skip((number - 1) * ROWS).take(ROWS).collect();
    let after = (number * ROWS < total).then_some(number + 1);
    let stages = Stage::ALL.iter().map(|stage| (stage.as_str(), chosen == Some(*stage))).collect();
    Ok(web::show(QueuePage {
        page: page.titled("staff-queue-title"),
        rows,
        stages,
        stage: chosen.map(|stage| stage.to_string()).unwrap_or_default(),
        total,
        more_than,
        before: (number > 1).then(|| number - 1),
        after,
    }))
}
