//! The ways in which a store can send what is asked of it, by service; what each costs and how long it
//! takes. Where goods of one store are sent by several of its offers, a way is one that all of them
//! have; its cost is the sum of theirs, its time the longest.

use crate::orders::Shipping;
use db::{FromRow, Query, Result, Row, one_of};
use std::collections::BTreeMap;
use values::{Country, Currency, Money};

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

/// Goods that are sent by one offer of a store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Load {
    pub weight_g: i64,
    /// What the goods are worth, in the store's currency.
    pub worth: i64,
}

/// A lane of an offer.
#[derive(Clone, Debug)]
pub(super) struct Lane {
    shipping: String,
    countries: String,
    way: Shipping,
    base: i64,
    per_kg: i64,
    free_from: Option<i64>,
}

/// The lanes of these offers.
pub(super) async fn lanes(q: &impl Query, offers: &[String]) -> Result<Vec<Lane>> {
    if offers.is_empty() {
        return Ok(Vec::new());
    }
    let (marks, params) = one_of(offers.iter().map(Into::into));
    let sql = format!(
        "select l.shipping_id, l.countries, l.service, l.carrier, s.handling_days, l.days_least,
           l.days_most, l.base_minor, l.per_kg_minor, l.free_from_minor
         from shipping s join shipping_lane l on l.shipping_id = s.id
         where s.id in ({marks}) order by l.shipping_id, l.position"
    );
    q.rows(&sql, &params).await
}

/// The ways to send loads, each by its offer, to a country; the cheapest first.
pub(super) fn ways(
    lanes: &[Lane],
    loads: &BTreeMap<String, Load>,
    to: Country,
    currency: Currency,
) -> Vec<Way> {
    let mut all: Option<BTreeMap<String, Way>> = None;
    for (offer, load) in loads {
        let mut mine: BTreeMap<String, Way> = BTreeMap::new();
        for lane in lanes.iter().filter(|lane| lane.shipping == *offer && lane.goes_to(to, lanes)) {
            let cost = Money { minor: lane.cost(*load), currency };
            let code = lane.way.service.clone();
            let way = Way { code: code.clone(), shipping: lane.way.clone(), cost };
            mine.entry(code).or_insert(way);
        }
        all = Some(match all {
            None => mine,
            Some(before) => both(before, &mine),
        });
    }
    let mut ways: Vec<Way> = all.unwrap_or_default().into_values().collect();
    ways.sort_by_key(|way| (way.cost.minor, way.shipping.days_most));
    ways
}

fn both(before: BTreeMap<String, Way>, mine: &BTreeMap<String, Way>) -> BTreeMap<String, Way> {
    let mut all = BTreeMap::new();
    for (code, mut way) in before {
        let Some(other) = mine.get(&code) else { continue };
        way.cost.minor += other.cost.minor;
        let (had, more) = (&mut way.shipping, &other.shipping);
        had.handling_days = had.handling_days.max(more.handling_days);
        had.days_least = had.days_least.max(more.days_least);
        had.days_most = had.days_most.max(more.days_most);
        all.insert(code, way);
    }
    all
}

impl Lane {
    /// Whether this lane is for the country: it names it, or it is for all that no other names.
    fn goes_to(&self, to: Country, all: &[Lane]) -> bool {
        let names = |lane: &Lane| lane.countries.split(',').any(|code| code.trim() == to.code());
        let named = all.iter().any(|lane| lane.shipping == self.shipping && names(lane));
        names(self) || (!named && self.countries.trim() == "*")
    }

    fn cost(&self, load: Load) -> i64 {
        if self.free_from.is_some_and(|from| load.worth >= from) {
            return 0;
        }
        let begun = (load.weight_g + 999) / 1000;
        self.base.saturating_add(self.per_kg.saturating_mul(begun))
    }
}

impl FromRow for Lane {
    fn from_row(row: &Row) -> Result<Lane> {
        Ok(Lane {
            shipping: row.get(0)?,
            countries: row.get(1)?,
            way: Shipping {
                service: row.get(2)?,
                carrier: row.get(3)?,
                handling_days: row.get(4)?,
                days_least: row.get(5)?,
                days_most: row.get(6)?,
            },
            base: row.get(7)?,
            per_kg: row.get(8)?,
            free_from: row.get(9)?,
        })
    }
}
