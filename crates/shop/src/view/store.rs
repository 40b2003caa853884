//! Reading views: the same few statements for one listing as for a page of them.

use super::{ListingView, StoreView};
use crate::listings::{Listing, ListingId, VariantId, marks, rows_of};
use crate::sellers::{self, StoreId};
use crate::shipping::{self, Profile};
use db::{Query, Result, Value};
use market::catalogue::Tree;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use values::Time;

/// The views of these listings, in no order; those that there are not are left out.
pub async fn load(q: &impl Query, ids: &[ListingId]) -> Result<Vec<ListingView>> {
    let listings = rows_of(q, ids).await?;
    let wanted: BTreeSet<StoreId> = listings.iter().map(|listing| listing.store.clone()).collect();
    let wanted: Vec<StoreId> = wanted.into_iter().collect();
    let stores: HashMap<StoreId, Arc<StoreView>> = store_views(q, &wanted)
        .await?
        .into_iter()
        .map(|view| (view.store.id.clone(), Arc::new(view)))
        .collect();
    let mut history = histories(q, &listings).await?;
    let profiles = profiles(q, &wanted).await?;
    let view = |listing: Listing| {
        Some(ListingView {
            store: stores.get(&listing.store)?.clone(),
            category: Tree::shipped().category(&listing.category)?,
            shipping: profile_of(&listing, &profiles),
            history: listing
                .variants
                .iter()
                .filter_map(|variant| Some((variant.id.clone(), history.remove(&variant.id)?)))
                .collect(),
            listing,
        })
    };
    Ok(listings.into_iter().filter_map(view).collect())
}

/// Stores with their traders.
pub(super) async fn store_views(q: &impl Query, ids: &[StoreId]) -> Result<Vec<StoreView>> {
    let mut views = Vec::with_capacity(ids.len());
    for store in sellers::by_ids(q, ids).await? {
        let trader = sellers::trader_of(q, &store.id).await?;
        views.push(StoreView { store, trader });
    }
    Ok(views)
}

/// The ways of sending of these stores.
async fn profiles(
    q: &impl Query,
    stores: &[StoreId],
) -> Result<HashMap<StoreId, Vec<Arc<Profile>>>> {
    let mut all = HashMap::with_capacity(stores.len());
    for store in stores {
        let of_store = shipping::of_store(q, store).await?;
        all.insert(store.clone(), of_store.into_iter().map(Arc::new).collect());
    }
    Ok(all)
}

fn profile_of(
    listing: &Listing,
    profiles: &HashMap<StoreId, Vec<Arc<Profile>>>,
) -> Option<Arc<Profile>> {
    let of_store = profiles.get(&listing.store)?;
    let own = listing.shipping.as_ref();
    let own = own.and_then(|id| of_store.iter().find(|profile| profile.id.as_str() == id));
    own.or_else(|| of_store.iter().min_by_key(|profile| &profile.id)).cloned()
}

/// The prices of variants that have had more than one: the others were never reduced.
async fn histories(
    q: &impl Query,
    listings: &[Listing],
) -> Result<HashMap<VariantId, Vec<(Time, i64)>>> {
    let ids: Vec<&str> = listings.iter().map(|listing| listing.id.as_str()).collect();
    let mut all: HashMap<VariantId, Vec<(Time, i64)>> = HashMap::new();
    for ids in ids.chunks(128) {
        let (marks, params): (String, Vec<Value>) = marks(ids.iter().copied());
        let sql = format!(
            "select p.variant_id, p.since, p.price_minor from price_was p
             join variant v on v.id = p.variant_id where v.listing_id in ({marks})
             order by p.variant_id, p.since"
        );
        for (variant, since, price) in q.rows::<(String, Time, i64)>(&sql, &params).await? {
            if let Ok(id) = variant.parse() {
                all.entry(id).or_default().push((since, price));
            }
        }
    }
    all.retain(|_, prices| prices.len() > 1);
    Ok(all)
}
