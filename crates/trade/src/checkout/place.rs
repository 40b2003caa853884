//! Placing: one transaction, in which all of it happens or nothing.

use super::offer::{Offer, StoreOffer, Unready};
use super::store::{self, Checkout};
use super::{mails, offer::Applied};
use crate::error::Error as TradeError;
use crate::payments::state::State;
use crate::payments::{self, Charge, Which};
use crate::rules::{Rules, days};
use crate::{BasketId, ChargeId, CheckoutId, OrderId};
use crate::{coupons, number, rows};
use db::{Tx, Value};
use market::customers::{Guest, guest};
use serde_json::json;
use shop::listings::VariantId;
use shop::offers;
use shop::sellers::StoreId;
use std::str::FromStr;
use values::{Language, Time, mint};
use web::{App, Problem};

/// What somebody wants to place.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// Of the form or request: the same key places once.
    pub key: &'a str,
    /// The basket.
    pub basket: &'a BasketId,
    /// What was offered and agreed to.
    pub offer: &'a Offer,
    /// Who buys.
    pub buyer: Buyer<'a>,
    /// Where mails about it go.
    pub mail: &'a str,
    /// Where the goods go; it came out of [`postal::check`].
    pub address: &'a postal::Address,
    /// The language of mails.
    pub language: Language,
    /// How it is paid.
    pub method: Method,
    /// The card, masked.
    pub card: Option<String>,
}

/// Who buys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Buyer<'a> {
    /// A customer; the account.
    Customer(&'a str),
    /// Somebody who has not joined.
    Guest,
}

/// How it is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// By card.
    Card,
    /// By bank transfer.
    Transfer,
}

/// What was placed.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The checkout.
    pub checkout: Checkout,
    /// What is to be paid with, when it was placed just now; it was placed before otherwise.
    pub charge: Option<Charge>,
}

/// It was not placed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database, or what the guest's account is made of.
    #[error("a checkout could not be placed")]
    Problem(Problem),
    /// The deed's own errors.
    #[error(transparent)]
    Trade(#[from] crate::error::Error),
    /// It cannot be bought as it is.
    #[error("the basket cannot be bought as it is")]
    Unready(Vec<Unready>),
    /// Of these there is not enough any more.
    #[error("there is not enough any more")]
    Short(Vec<VariantId>),
    /// This coupon does not hold any more.
    #[error("a coupon does not hold any more")]
    Coupon(String),
    /// The basket was changed, or bought, meanwhile.
    #[error("the basket has changed")]
    Changed,
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Error {
        Error::Trade(error.into())
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Error {
        Error::Problem(problem)
    }
}

impl Method {
    /// The word that is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Method::Card => "card",
            Method::Transfer => "transfer",
        }
    }
}

impl FromStr for Method {
    type Err = &'static str;
    fn from_str(word: &str) -> Result<Method, &'static str> {
        match word {
            "card" => Ok(Method::Card),
            "transfer" => Ok(Method::Transfer),
            _ => Err("not a way to pay"),
        }
    }
}

/// Places what was offered: stock, coupons, checkout, orders, charge, all or nothing.
///
/// # Errors
/// [`Error`]; then nothing has happened.
pub async fn place(app: &App, wish: &Wish<'_>) -> Result<Placed, Error> {
    // Of two that want the same rows at once PostgreSQL may refuse one: it is done again.
    for _ in 0..3 {
        match once(app, wish).await {
            Err(Error::Trade(TradeError::Db(db::Error::Conflict))) => {}
            done => return done,
        }
    }
    once(app, wish).await
}

async fn once(app: &App, wish: &Wish<'_>) -> Result<Placed, Error> {
    if let Some(checkout) = store::by_key(&app.db, wish.key).await? {
        return Ok(Placed { checkout, charge: None });
    }
    if !wish.offer.unready.is_empty() {
        return Err(Error::Unready(wish.offer.unready.clone()));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let buyer = match wish.buyer {
        Buyer::Customer(account) => account.to_owned(),
        Buyer::Guest => {
            let it = Guest {
                mail: wish.mail,
                name: &wish.address.name,
                address: wish.address,
                language: wish.language,
                currency: wish.offer.total.currency,
            };
            guest(&tx, &it, now).await?
        }
    };
    let checkout = checkout(app, wish, buyer, now);
    if !store::add(&tx, &checkout, wish.key).await? {
        drop(tx);
        let checkout = store::by_key(&app.db, wish.key).await?.ok_or(Error::Changed)?;
        return Ok(Placed { checkout, charge: None });
    }
    let lines: usize = wish.offer.stores.iter().map(|store| store.entries.len()).sum();
    if store::empty(&tx, wish.basket).await? != lines as u64 {
        return Err(Error::Changed);
    }
    crate::basket::clear(&tx, wish.basket).await?;
    let wanted: Vec<(VariantId, i64)> = wish
        .offer
        .stores
        .iter()
        .flat_map(|store| &store.entries)
        .map(|entry| (entry.offered.variant.clone(), entry.quantity))
        .collect();
    let short = offers::take(&tx, &wanted, now).await?;
    if !short.is_empty() {
        return Err(Error::Short(short));
    }
    redeem(&tx, &checkout, &wish.offer.coupons, now).await?;
    let charge = write(&tx, app, wish, &checkout, now).await?;
    tx.commit().await?;
    Ok(Placed { checkout, charge: Some(charge) })
}

fn checkout(app: &App, wish: &Wish<'_>, buyer: String, now: Time) -> Checkout {
    let rules = Rules::of(app);
    let seconds = match wish.method {
        Method::Card => rules.card_minutes * 60,
        Method::Transfer => days(rules.transfer_days),
    };
    Checkout {
        id: CheckoutId::mint(now),
        number: number::fresh(app),
        buyer,
        method: wish.method,
        amount: wish.offer.total,
        country: wish.address.country,
        language: wish.language,
        status: "awaiting".to_owned(),
        created: now,
        pay_by: now.plus_seconds(seconds),
    }
}

/// Uses the coupons, in an order that all keep, so that nobody waits in a circle.
async fn redeem(tx: &Tx, checkout: &Checkout, applied: &[Applied], now: Time) -> Result<(), Error> {
    let mut all: Vec<_> = applied
        .iter()
        .filter_map(|one| Some((one.coupon.as_ref()?, *one.effect.as_ref().ok()?)))
        .collect();
    all.sort_by(|(one, _), (other, _)| one.id.cmp(&other.id));
    for (coupon, amount) in all {
        let id = &checkout.id;
        if !coupons::redeem(tx, &coupon.id, id, &checkout.buyer, amount, now).await? {
            return Err(Error::Coupon(coupon.code.clone()));
        }
    }
    Ok(())
}

/// Writes the rows of the checkout: a few statements, whatever lies in the basket.
async fn write(
    tx: &Tx,
    app: &App,
    wish: &Wish<'_>,
    checkout: &Checkout,
    now: Time,
) -> Result<Charge, Error> {
    let stored_in = store::stored_in(tx, &checkout.buyer).await?.ok_or(Error::Changed)?;
    let address = serde_json::to_string(wish.address).map_err(Problem::internal)?;
    let telephone = wish.address.telephone.as_deref().unwrap_or_default();
    store::add_person(tx, &checkout.id, wish.mail, telephone, &address).await?;
    let provider = match (wish.method, checkout.amount.minor) {
        (_, 0) => Which::Nothing,
        (Method::Card, _) => Which::Test,
        (Method::Transfer, _) => Which::Manual,
    };
    let charge = new_charge(checkout, provider, wish.card.clone(), now);
    payments::store::add(tx, &charge).await?;
    let mut batch = Batch::of(wish, checkout, stored_in, now);
    for store in &wish.offer.stores {
        batch.order(app, store)?;
    }
    batch.write(tx).await?;
    let entry = audit::Entry {
        kind: "checkout.placed",
        by: match wish.buyer {
            Buyer::Customer(id) => audit::By::Account("customer", id),
            Buyer::Guest => audit::By::Guest,
        },
        subject: Some(checkout.id.as_str()),
        at: now,
        details: &[("orders", audit::Fact::Number(wish.offer.stores.len() as i64))],
    };
    audit::record(tx, entry).await.map_err(crate::error::Error::from)?;
    if provider == Which::Manual {
        let (id, number) = (&checkout.id, checkout.number.as_str());
        let said = (checkout.amount, checkout.language);
        mails::transfer(tx, app, (id, number), said, checkout.pay_by, now).await?;
    }
    Ok(charge)
}

pub(super) fn new_charge(
    checkout: &Checkout,
    provider: Which,
    card: Option<String>,
    now: Time,
) -> Charge {
    let id = ChargeId::mint(now);
    Charge {
        reference: id.to_string(),
        id,
        checkout: checkout.id.clone(),
        provider,
        amount: checkout.amount,
        card,
        state: State::Begun,
        failure: None,
        challenge: None,
        created: now,
    }
}

/// The rows of all orders, for one statement per table.
struct Batch<'a> {
    checkout: &'a Checkout,
    stored_in: String,
    now: Time,
    label: String,
    orders: Vec<Value>,
    lines: Vec<Value>,
    payments: Vec<Value>,
    deliveries: Vec<Value>,
    events: Vec<Value>,
}

impl<'a> Batch<'a> {
    fn of(wish: &Wish<'_>, checkout: &'a Checkout, stored_in: String, now: Time) -> Batch<'a> {
        let sender = postal::Sender {
            country: wish.address.country,
            destination: "",
            language: Language::En,
        };
        let label = postal::lay_out(wish.address, postal::Script::AsWritten, &sender);
        Batch {
            checkout,
            stored_in,
            now,
            label: label.join(", "),
            orders: Vec::new(),
            lines: Vec::new(),
            payments: Vec::new(),
            deliveries: Vec::new(),
            events: Vec::new(),
        }
    }

    fn order(&mut self, app: &App, store: &StoreOffer) -> Result<(), Error> {
        let (now, checkout, priced) = (self.now, self.checkout, &store.priced);
        let way = store.way().ok_or_else(|| no_way(&store.store))?;
        let id = OrderId::mint(now);
        let currency = checkout.amount.currency.code();
        let shipping = serde_json::to_string(&way.shipping).map_err(Problem::internal)?;
        self.orders.extend(db::params![
            id.as_str(),
            &checkout.buyer,
            &store.seller,
            priced.total,
            currency,
            "placed",
            now,
            &self.stored_in,
            number::fresh(app),
            checkout.id.as_str(),
            store.store.as_str(),
            priced.goods,
            priced.shipping,
            priced.seller_discount,
            priced.platform_discount,
            priced.tax,
            priced.duty,
            priced.owed,
            &priced.office,
            priced.scheme.clone(),
            priced.commission,
            store.rate.from().code(),
            store.rate.to_string(),
            store.rate_back.to_string(),
            checkout.country.code(),
            checkout.language.code(),
            shipping
        ]);
        for (at, (entry, line)) in store.entries.iter().zip(&store.lines).enumerate() {
            let line = line.ok_or(Error::Changed)?;
            let offered = &entry.offered;
            let options = serde_json::to_string(&offered.options).map_err(Problem::internal)?;
            self.lines.extend(db::params![
                id.as_str(),
                at as i64,
                offered.listing.as_str(),
                entry.quantity,
                offered.variant.as_str(),
                &offered.title.text,
                options,
                offered.picture.clone(),
                offered.hs6.clone(),
                offered.each(entry.quantity).minor,
                line.goods,
                line.seller_discount,
                line.platform_discount,
                line.tax,
                line.duty,
                line.owed,
                line.commission,
                line.total
            ]);
        }
        self.payments.extend(db::params![
            mint("pay", now),
            id.as_str(),
            &checkout.buyer,
            &store.seller,
            checkout.method.code(),
            priced.total,
            currency,
            "awaiting",
            now,
            &self.stored_in
        ]);
        self.deliveries.extend(db::params![
            mint("del", now),
            id.as_str(),
            &checkout.buyer,
            &store.seller,
            &way.shipping.carrier,
            "",
            &self.label,
            checkout.country.code(),
            now,
            &self.stored_in
        ]);
        self.events.extend(db::params![
            id.as_str(),
            1_i64,
            "placed",
            "placed",
            "buyer",
            &checkout.buyer,
            now,
            json!({ "checkout": checkout.id })
        ]);
        Ok(())
    }

    async fn write(self, tx: &Tx) -> Result<(), Error> {
        let columns =
            "purchase (id, buyer, seller, total_minor, currency, status, created, stored_in,
            number, checkout_id, store_id, goods_minor, shipping_minor, seller_discount_minor,
            platform_discount_minor, tax_minor, duty_minor, owed_tax_minor, tax_office, tax_scheme,
            commission_minor, store_currency, rate, rate_back, country, language, shipping)";
        rows::insert(tx, columns, 27, self.orders).await?;
        let columns =
            "purchase_line (purchase_id, position, listing_id, quantity, variant_id, title,
            options, picture_id, hs6, unit_store_minor, goods_minor, seller_discount_minor,
            platform_discount_minor, tax_minor, duty_minor, owed_tax_minor, commission_minor,
            total_minor)";
        rows::insert(tx, columns, 18, self.lines).await?;
        let columns =
            "payment (id, purchase_id, payer, payee, method, amount_minor, currency, status,
            created, stored_in)";
        rows::insert(tx, columns, 10, self.payments).await?;
        let columns = "delivery (id, purchase_id, recipient, sender, carrier, tracking, address,
            country, created, stored_in)";
        rows::insert(tx, columns, 10, self.deliveries).await?;
        let columns =
            "purchase_event (purchase_id, version, kind, stage, by_kind, by_id, at, details)";
        rows::insert(tx, columns, 8, self.events).await?;
        Ok(())
    }
}

fn no_way(store: &StoreId) -> Error {
    Error::Unready(vec![Unready::NoWay(store.clone())])
}
