//! Rows of goods that are the same for everybody: new, often bought, of a department. A process asks the
//! index for them a few times a minute, not for every page.

use super::found;
use crate::feed::Finder;
use crate::listings::ListingId;
use crate::view::ListingView;
use search::{Filters, Request, Sort};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use values::{Language, Time};
use web::{App, Problem};

/// How long a row stays as it is, in seconds.
const LIFE: i64 = 20;
/// Rows that are remembered.
const MOST: usize = 1_000;

/// The rows that a process remembers; a part of the [`web::App`].
#[derive(Default)]
pub struct Shelves(Mutex<HashMap<(Option<String>, Order), (Time, Arc<[ListingId]>)>>);

/// By what a row is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Order {
    /// The last offered first.
    Newest,
    /// The most sold first.
    Sold,
}

/// Goods in stock, of everything or of a category.
pub(super) async fn shelf(
    app: &App,
    category: Option<&str>,
    order: Order,
    most: usize,
) -> Result<Vec<Arc<ListingView>>, Problem> {
    let now = app.clock.now();
    let shelves = app.part::<Shelves>()?;
    let key = (category.map(str::to_owned), order);
    let had = shelves.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    let ids = match had.filter(|(at, _)| now.seconds_since(*at) < LIFE) {
        Some((_, ids)) => ids,
        None => {
            let categories = category.map(str::to_owned).into_iter().collect();
            let filters = Filters { in_stock: true, categories, ..Filters::default() };
            let sort = match order {
                Order::Newest => Sort::Newest,
                Order::Sold => Sort::Sold,
            };
            let request = Request { sort, limit: 36, filters, ..Request::new(Language::En, "") };
            let answer = app.part::<Finder>()?.search(&request).map_err(Problem::internal)?;
            let ids: Arc<[ListingId]> =
                answer.hits.iter().filter_map(|hit| hit.id.parse().ok()).collect();
            let mut all = shelves.0.lock().unwrap_or_else(PoisonError::into_inner);
            if all.len() >= MOST {
                all.clear();
            }
            all.insert(key, (now, ids.clone()));
            ids
        }
    };
    found::views(app, ids.iter().take(most).map(ListingId::as_str)).await
}
