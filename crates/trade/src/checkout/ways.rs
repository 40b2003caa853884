//! The ways in which a store can send what is bought of it in one consignment, the cheapest first.

use crate::basket::Entry;
use crate::orders::Shipping;
use jiff::civil::Date;
use shop::shipping::{Profile, Sent, ShippingId, offers_together};
use std::collections::BTreeMap;
use values::{Country, Money};

/// A way of sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// What it is chosen by: `economy`, `standard`, `express`.
    pub code: String,
    /// What is kept of it with the order.
    pub shipping: Shipping,
    /// What it costs, in the store's currency.
    pub cost: Money,
}

/// The offer by which goods are sent.
pub(super) fn offer_of(entry: &Entry) -> Option<ShippingId> {
    entry.offered.shipping.as_deref().and_then(|id| id.parse().ok())
}

/// The ways to send these goods to a country.
pub(super) fn ways(profiles: &[Profile], entries: &[&Entry], to: Country, today: Date) -> Vec<Way> {
    let mut loads: BTreeMap<ShippingId, (i64, i64)> = BTreeMap::new();
    for entry in entries {
        // Goods without an offer cannot be sent, and nothing goes without them.
        let Some(offer) = offer_of(entry) else { return Vec::new() };
        let load = loads.entry(offer).or_default();
        load.0 = load.0.saturating_add(entry.offered.weight_g.saturating_mul(entry.quantity));
        let worth = entry.offered.total(entry.quantity).map_or(i64::MAX, |worth| worth.minor);
        load.1 = load.1.saturating_add(worth);
    }
    let mut sent = Vec::with_capacity(loads.len());
    for (id, (weight_g, goods_minor)) in &loads {
        let Some(by) = profiles.iter().find(|profile| profile.id == *id) else {
            return Vec::new();
        };
        sent.push(Sent { by, weight_g: *weight_g, goods_minor: *goods_minor });
    }
    let offers = offers_together(&sent, to, today).into_iter();
    offers
        .map(|offer| Way {
            code: offer.service.code().to_owned(),
            shipping: Shipping {
                service: offer.service.code().to_owned(),
                carrier: offer.carrier,
                days_least: offer.days.0,
                days_most: offer.days.1,
            },
            cost: offer.fee,
        })
        .collect()
}
