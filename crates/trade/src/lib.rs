//! What is bought: baskets, coupons, checkouts, payments and orders.
//!
//! One purchase, from end to end: [`basket::add`] lays goods of any number of stores aside;
//! [`checkout::offer()`] says what they cost now; [`checkout::place`] takes stock and coupons and writes
//! a checkout with an order for each store, all or nothing; [`payments::begin`] asks the provider, and
//! what it tells, at once or later, goes through [`payments::settle`], which holds the money for each
//! order on the ledger. From then on every deed is a step of the order ([`orders::step()`]): dispatched,
//! confirmed, released to the seller; or called off, and the money goes back. What nobody does, the
//! clocks do ([`orders::clocks`]).
//!
//! Who may do something is proved by [`orders::access`]; what follows a paid order (tracking, returns,
//! messages, payouts) stands on [`orders::step()`], [`orders::money`] and [`payments::refunds`].

mod attached;
pub mod basket;
pub mod checkout;
pub mod choice;
pub mod coupons;
mod error;
pub mod hooks;
pub mod messages;
mod number;
pub mod operator;
pub mod orders;
pub mod overview;
pub mod payments;
pub mod payouts;
pub mod pricing;
mod repeat;
pub mod returns;
pub mod reviewing;
mod rows;
mod rules;
mod said;
pub mod statements;

pub use error::{Error, Result};
pub use number::typed as typed_number;
pub use rules::{Clocks, Rules};

use accounts::Route;
use axum::Router;
use db::jobs::Job;
use web::App;

values::id!(
    /// A basket.
    BasketId,
    "bsk"
);
values::id!(
    /// A checkout: one payment for everything that was in a basket.
    CheckoutId,
    "chk"
);
values::id!(
    /// An order: what of a checkout is one store's.
    OrderId,
    "ord"
);
values::id!(
    /// An attempt to be paid for a checkout.
    ChargeId,
    "chg"
);
values::id!(
    /// Money on its way back to a buyer.
    RefundId,
    "rfd"
);
values::id!(
    /// A coupon.
    CouponId,
    "cpn"
);

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[
    db::migration!("0250_trade"),
    db::migration!("0251_trade_clocks"),
    db::migration!("0254_payouts"),
    db::migration!("0261_messages"),
    db::migration!("0262_returns"),
];

/// The routes of this crate.
pub fn routes() -> Vec<Route> {
    let mut routes = basket::api::routes();
    routes.extend(basket::pages::routes());
    routes.extend(coupons::api::routes());
    routes.extend(checkout::api::routes());
    routes.extend(checkout::pages::routes());
    routes.extend(orders::api::routes());
    routes.extend(orders::pages::routes());
    routes.extend(orders::selling::routes());
    routes.extend(overview::routes());
    routes.extend(payments::api::routes());
    routes.extend(hooks::routes());
    routes.extend(operator::routes());
    routes.extend(payouts::routes());
    routes.extend(statements::routes());
    routes.extend(orders::carriers::routes());
    routes.extend(messages::routes());
    routes.extend(returns::routes());
    routes.extend(reviewing::routes());
    routes.extend(reviewing::api::routes());
    routes
}

/// What of this crate stands around every page: the count of the basket in its header.
pub fn around(router: Router<App>, app: &App) -> Router<App> {
    basket::around(router, app)
}

/// Does a job of this crate, if it is one.
///
/// # Errors
/// A reason for the operator.
pub async fn run_job(app: &App, job: &Job) -> Option<std::result::Result<(), String>> {
    match job.kind.as_str() {
        payments::test::JOB => Some(payments::test::run(app, job).await),
        _ => None,
    }
}

/// Forgets what was kept long enough.
///
/// # Errors
/// When the database does not answer.
pub async fn sweep(app: &App) -> db::Result<()> {
    let tx = app.db.begin().await?;
    basket::sweep(&tx, app.clock.now()).await?;
    tx.commit().await
}
