//! A search as a page needs it: the answer of the index with the views of what was found.

use super::asked::{Asked, PAGE, PAGES};
use crate::feed::Finder;
use crate::reader::Reader;
use crate::view::{ListingView, Views};
use search::Answer;
use std::sync::Arc;
use web::{App, Problem};

/// What was found.
pub(super) struct Found {
    /// The answer of the index.
    pub answer: Answer,
    /// What is shown of it.
    pub views: Vec<Arc<ListingView>>,
}

impl Found {
    /// The last page that can be gone to.
    pub fn last_page(&self) -> usize {
        (self.answer.total as usize).div_ceil(PAGE).clamp(1, PAGES)
    }
}

/// Searches; what was withdrawn since the index heard of it is left out.
pub(super) async fn find(
    app: &App,
    reader: &Reader,
    asked: &Asked,
    category: Option<&str>,
    store: Option<&str>,
) -> Result<Found, Problem> {
    let request = asked.request(reader, category, store);
    let answer = app.part::<Finder>()?.search(&request).map_err(Problem::internal)?;
    let views = views(app, answer.hits.iter().map(|hit| hit.id.as_str())).await?;
    Ok(Found { answer, views })
}

/// The views of listings that are offered, by their ids.
pub(super) async fn views<'a>(
    app: &App,
    ids: impl Iterator<Item = &'a str>,
) -> Result<Vec<Arc<ListingView>>, Problem> {
    let ids: Vec<_> = ids.filter_map(|id| id.parse().ok()).collect();
    let mut views = app.part::<Views>()?.all(&app.db, &ids).await?;
    views.retain(|view| view.is_offered());
    Ok(views)
}
