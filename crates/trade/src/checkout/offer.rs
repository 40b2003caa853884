//! What a basket costs now: everything that is shown before the buyer agrees, and what is placed then.

use super::digest;
use super::ways::{self, Way};
use crate::BasketId;
use crate::basket::{self, Entry};
use crate::coupons::{self, Coupon, Refusal};
use crate::pricing::{self, Ask, AskLine, Destination, Reduced, Reduction};
use db::Query;
use market::catalogue::Tree;
use shop::exchange::{Rates, Table};
use shop::sellers::StoreId;
use shop::shipping;
use shop::tax::Taxes;
use std::collections::{BTreeSet, HashMap};
use tax::Terms;
use values::{BasisPoints, Country, Currency, Language, Money, Rate};
use web::{App, Problem};

/// What is asked: which basket, to where, in what.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The basket.
    pub basket: &'a BasketId,
    /// Where it goes.
    pub country: Country,
    /// The area there, as the address has it; empty when it is not known yet.
    pub area: &'a str,
    /// What the buyer pays in.
    pub currency: Currency,
    /// What the buyer reads.
    pub language: Language,
    /// The way that was chosen for each store; the cheapest where none was.
    pub chosen: &'a [(String, String)],
}

/// What a basket costs.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The goods of each store, in the order in which they were put in.
    pub stores: Vec<StoreOffer>,
    /// Its coupons.
    pub coupons: Vec<Applied>,
    /// Goods of all stores, before discounts.
    pub goods: Money,
    /// What the buyer pays for all of it.
    pub total: Money,
    /// Why it cannot be bought as it is, if it cannot.
    pub unready: Vec<Unready>,
    /// What the buyer agrees to: everything that is shown, as one word.
    pub digest: String,
}

/// What is bought of one store.
#[derive(Clone, Debug)]
pub struct StoreOffer {
    /// The store.
    pub store: StoreId,
    /// Its name.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// The account that sells.
    pub seller: String,
    /// The goods; those that cannot be bought as they are, too.
    pub entries: Vec<Entry>,
    /// For each of them its price, where it can be bought.
    pub lines: Vec<Option<pricing::Line>>,
    /// The ways in which it can be sent, the cheapest first; none where it cannot.
    pub ways: Vec<Way>,
    /// Which of them is chosen.
    pub chosen: usize,
    /// From the store's currency to the buyer's.
    pub rate: Rate,
    /// And back.
    pub rate_back: Rate,
    /// What it costs.
    pub priced: pricing::Order,
}

/// A coupon in the basket.
#[derive(Clone, Debug)]
pub struct Applied {
    /// Its code.
    pub code: String,
    /// The coupon, where there is one.
    pub coupon: Option<Coupon>,
    /// What it takes off, or why nothing.
    pub effect: Result<Money, Refusal>,
    /// How much more of goods is needed for it.
    pub missing: Option<Money>,
}

/// Why a basket cannot be bought as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unready {
    /// Nothing is in it.
    Empty,
    /// A line cannot be bought as it is: it says why.
    Line(shop::listings::VariantId),
    /// The store does not send there.
    NoWay(StoreId),
    /// A coupon does not hold.
    Coupon(String),
}

impl StoreOffer {
    /// The way that is chosen, where there is one.
    pub fn way(&self) -> Option<&Way> {
        self.ways.get(self.chosen)
    }
}

/// What the basket costs, sent there, in that currency.
///
/// # Errors
/// `no-exchange-rate` when a currency cannot be converted; when the database does not answer.
pub async fn offer(app: &App, asked: &Asked<'_>) -> Result<Offer, Problem> {
    let now = app.clock.now();
    let entries = basket::entries(&app.db, asked.basket, asked.language).await?;
    let codes = basket::coupons(&app.db, asked.basket).await?;
    let known = coupons::by_codes(&app.db, &codes).await?;
    let table = app.part::<Rates>()?.today(&app.db, &app.clock).await?;
    let tables = app.part::<Taxes>()?.tables(&app.db, &app.clock).await?;
    let mut stores = by_store(entries);
    let mut asks = Vec::with_capacity(stores.len());
    let today = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let all = stores.iter().flat_map(|(_, entries)| entries);
    let profiles: BTreeSet<_> = all.filter_map(ways::offer_of).collect();
    let profiles: Vec<_> = profiles.into_iter().collect();
    let profiles = shipping::by_ids(&app.db, &profiles).await?;
    let mut sent: Vec<(Vec<Way>, usize)> = Vec::with_capacity(stores.len());
    for (store, entries) in &stores {
        let good: Vec<&Entry> = entries.iter().filter(|entry| buyable(entry)).collect();
        let ways = ways::ways(&profiles, &good, asked.country, today);
        let wanted = asked.chosen.iter().find(|(id, _)| id == store.as_str());
        let wanted = wanted.and_then(|(_, code)| ways.iter().position(|way| way.code == *code));
        let chosen = wanted.unwrap_or(0);
        asks.push(ask(&table, entries, ways.get(chosen), asked.currency)?);
        sent.push((ways, chosen));
    }
    let area = postal::subdivision(asked.country, asked.area).and_then(|area| area.iso);
    let region = area.as_deref().and_then(|iso| iso.split_once('-')).map_or("", |(_, rest)| rest);
    let convert = |amount: Money, to: Currency| table.convert(amount, to);
    let destination = Destination {
        currency: asked.currency,
        country: asked.country,
        region,
        day: today,
        terms: Terms::DutyUnpaid,
        tables: &tables,
        convert: &convert,
    };
    let coupons: Vec<(String, Option<Coupon>)> = codes
        .into_iter()
        .map(|code| {
            let coupon = known.iter().find(|coupon| coupon.code == code).cloned();
            (code, coupon)
        })
        .collect();
    let mut reductions: Vec<Reduction> = Vec::new();
    let mut at: HashMap<String, usize> = HashMap::new();
    for (code, coupon) in &coupons {
        let holds = coupon.as_ref().filter(|coupon| coupon.refusal(now).is_none());
        let reduction = holds.and_then(|coupon| coupon.reduction(asked.currency, convert));
        if let Some(reduction) = reduction {
            at.insert(code.clone(), reductions.len());
            reductions.push(reduction);
        }
    }
    let quote = pricing::price(&asks, &reductions, &destination).map_err(Problem::internal)?;
    let coupons = coupons.into_iter().map(|(code, coupon)| {
        let reduced = at.get(&code).map(|at| quote.reduced[*at]);
        applied(code, coupon, reduced, now)
    });
    let coupons: Vec<Applied> = coupons.collect();
    let mut goods = Money::zero(asked.currency);
    let mut offered = Vec::with_capacity(stores.len());
    for (((store, entries), (ways, chosen)), (ask, priced)) in
        stores.drain(..).zip(sent).zip(asks.iter().zip(quote.orders))
    {
        goods.minor = goods.minor.saturating_add(priced.goods);
        let mut lines = priced.lines.iter().copied();
        let lines = entries.iter().map(|entry| if buyable(entry) { lines.next() } else { None });
        let first = &entries[0].offered;
        let back = table.quote(asked.currency, first.currency).ok_or_else(no_rate)?.rate;
        offered.push(StoreOffer {
            store,
            name: first.store_name.clone(),
            slug: first.store_slug.clone(),
            seller: first.seller.clone(),
            lines: lines.collect(),
            ways,
            chosen,
            rate: ask.rate,
            rate_back: back,
            priced,
            entries,
        });
    }
    let unready = unready(&offered, &coupons);
    let digest = digest::of(&offered, &coupons, quote.total, asked);
    Ok(Offer { stores: offered, coupons, goods, total: quote.total, unready, digest })
}

/// Entries by store, in the order in which the first of each store was put in.
fn by_store(entries: Vec<Entry>) -> Vec<(StoreId, Vec<Entry>)> {
    let mut stores: Vec<(StoreId, Vec<Entry>)> = Vec::new();
    for entry in entries {
        match stores.iter_mut().find(|(store, _)| *store == entry.offered.store) {
            Some((_, entries)) => entries.push(entry),
            None => stores.push((entry.offered.store.clone(), vec![entry])),
        }
    }
    stores
}

fn buyable(entry: &Entry) -> bool {
    entry.note.is_none()
}

fn ask(
    table: &Table,
    entries: &[Entry],
    way: Option<&Way>,
    currency: Currency,
) -> Result<Ask, Problem> {
    let first = &entries[0].offered;
    let rate = table.quote(first.currency, currency).ok_or_else(no_rate)?.rate;
    let tree = Tree::shipped();
    let lines = entries.iter().filter(|entry| buyable(entry)).map(|entry| {
        let category = tree.category(&entry.offered.category);
        let path = category.map(|category| tree.path(category)).unwrap_or_default();
        AskLine {
            unit: entry.offered.each(entry.quantity),
            quantity: entry.quantity,
            categories: path.iter().rev().map(|category| category.id).collect(),
            hs6: entry.offered.hs6.clone(),
        }
    });
    Ok(Ask {
        store: first.store.to_string(),
        rate,
        commission: BasisPoints(u32::try_from(first.commission_bp.clamp(0, 10_000)).unwrap_or(0)),
        seller: (first.sent_from, is_in_eu(first.sent_from)),
        ship_from: first.sent_from,
        lines: lines.collect(),
        shipping: way.map_or(Money::zero(first.currency), |way| way.cost),
    })
}

fn is_in_eu(country: Country) -> bool {
    const UNION: &str =
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    UNION.split(' ').any(|code| code == country.code())
}

fn applied(
    code: String,
    coupon: Option<Coupon>,
    reduced: Option<Reduced>,
    now: values::Time,
) -> Applied {
    let refusal = coupon.as_ref().map_or(Some(Refusal::Unknown), |coupon| coupon.refusal(now));
    let (effect, missing) = match (refusal, reduced) {
        (Some(refusal), _) => (Err(refusal), None),
        (None, Some(Reduced::By(amount))) => (Ok(amount), None),
        (None, Some(Reduced::Missing(amount))) => (Err(Refusal::TooLittle), Some(amount)),
        (None, _) => (Err(Refusal::NotForThese), None),
    };
    Applied { code, coupon, effect, missing }
}

fn unready(stores: &[StoreOffer], coupons: &[Applied]) -> Vec<Unready> {
    let mut all = Vec::new();
    if stores.is_empty() {
        all.push(Unready::Empty);
    }
    for store in stores {
        let faulty = store.entries.iter().filter(|entry| !buyable(entry));
        all.extend(faulty.map(|entry| Unready::Line(entry.offered.variant.clone())));
        if store.ways.is_empty() && store.entries.iter().any(buyable) {
            all.push(Unready::NoWay(store.store.clone()));
        }
    }
    let refused = coupons.iter().filter(|applied| applied.effect.is_err());
    all.extend(refused.map(|applied| Unready::Coupon(applied.code.clone())));
    all
}

fn no_rate() -> Problem {
    Problem::new(axum::http::StatusCode::UNPROCESSABLE_ENTITY, "no-exchange-rate")
}

/// The basket of somebody as an offer; `None` when there is no basket.
pub(crate) async fn of_owner(
    app: &App,
    q: &impl Query,
    owner: Option<&basket::Owner>,
    (country, currency, language): (Country, Currency, Language),
) -> Result<Option<(BasketId, Offer)>, Problem> {
    let Some(owner) = owner else { return Ok(None) };
    let Some(basket) = basket::find(q, owner).await? else { return Ok(None) };
    let asked = Asked { basket: &basket, country, area: "", currency, language, chosen: &[] };
    let offer = offer(app, &asked).await?;
    Ok(Some((basket, offer)))
}
