//! What a provider told, done once. The event, the state of its charge, the checkout, its orders and
//! the money on the ledger change in one transaction; events of one charge wait for each other.

use super::charge::Charge;
use super::provider::{Event, Told};
use super::state::State;
use super::{money, refunds, store};
use crate::RefundId;
use crate::checkout::mails;
use crate::error::{Error, Result};
use crate::orders::stage::Deed;
use crate::orders::{self, By, Fact, Order, step};
use crate::rules::Rules;
use db::Tx;
use serde_json::json;
use shop::listings::ListingId;
use shop::offers;
use values::Time;
use web::App;

/// What an event changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It was told before.
    Known,
    /// Nothing: more was told already.
    Nothing,
    /// The charge goes on.
    Changed,
    /// The checkout is paid.
    Paid,
    /// The money came when nobody waited for it, and goes back.
    Unclaimed,
    /// The amount is not that of the charge; a person has to look at it.
    AmountDiffers,
}

impl Effect {
    /// The word that stands with the event.
    pub const fn code(self) -> &'static str {
        match self {
            Effect::Known => "known",
            Effect::Nothing => "nothing",
            Effect::Changed => "changed",
            Effect::Paid => "paid",
            Effect::Unclaimed => "unclaimed",
            Effect::AmountDiffers => "amount-differs",
        }
    }
}

/// Does what an event wants done; `body` is kept with it.
///
/// # Errors
/// [`Error::NotFound`] when there is no such charge; when the database does not answer, nothing was
/// done, and the event may be told again.
pub async fn settle(app: &App, event: &Event, body: &str) -> Result<Effect> {
    // Of deeds that take from the same accounts at once PostgreSQL may refuse one: it is done again.
    for _ in 0..4 {
        match once(app, event, body).await {
            Err(
                Error::Db(db::Error::Conflict)
                | Error::Ledger(ledger::Error::Db(db::Error::Conflict)),
            ) => {}
            Err(error) => return Err(error),
            Ok((effect, refund)) => {
                if let Some(refund) = refund
                    && let Err(error) = refunds::attempt(app, &refund).await
                {
                    tracing::warn!(%refund, %error, "a refund is tried again later");
                }
                return Ok(effect);
            }
        }
    }
    Err(Error::Stale)
}

async fn once(app: &App, event: &Event, body: &str) -> Result<(Effect, Option<RefundId>)> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let charge = store::lock(&tx, event.provider, &event.reference).await?;
    let mut charge = charge.ok_or(Error::NotFound)?;
    if store::is_known(&tx, event).await? {
        return Ok((Effect::Known, None));
    }
    if event.amount != charge.amount {
        tracing::error!(charge = %charge.id, "a provider told another amount than that of the charge");
        store::add_event(&tx, event, body, Effect::AmountDiffers.code(), now).await?;
        tx.commit().await?;
        return Ok((Effect::AmountDiffers, None));
    }
    let before = charge.state;
    charge.state = before.after(event.told.state());
    if charge.state == before {
        store::add_event(&tx, event, body, Effect::Nothing.code(), now).await?;
        tx.commit().await?;
        return Ok((Effect::Nothing, None));
    }
    match &event.told {
        Told::Challenged(page) => charge.challenge = Some(page.clone()),
        Told::Failed(code) => charge.failure = Some(code.clone()),
        Told::Authorised | Told::Voided | Told::Captured => {}
    }
    // What is promised has to be taken or given up; the clock sees to it if nobody else does.
    let due = (charge.state == State::Authorised).then_some(now.plus_seconds(30));
    store::set(&tx, &charge, due).await?;
    let (effect, refund) = match charge.state {
        State::Captured => {
            let told = Captured { event, body, charge: &charge, before };
            capture(&tx, app, told, now).await?
        }
        state => {
            store::add_event(&tx, event, body, Effect::Changed.code(), now).await?;
            if state == State::Authorised {
                money::authorise(&tx, &charge, before, now).await?;
            }
            if state == State::Voided && before == State::Authorised {
                money::void(&tx, &charge, now).await?;
            }
            (Effect::Changed, None)
        }
    };
    tx.commit().await?;
    Ok((effect, refund))
}

/// An event that says that the money is there.
struct Captured<'a> {
    event: &'a Event,
    body: &'a str,
    charge: &'a Charge,
    before: State,
}

/// The money is there: for the orders that wait for it, or for nobody.
async fn capture(
    tx: &Tx,
    app: &App,
    told: Captured<'_>,
    now: Time,
) -> Result<(Effect, Option<RefundId>)> {
    let Captured { event, body, charge, before } = told;
    let by = By::Provider(charge.provider.code());
    if !store::end_waiting(tx, &charge.checkout, "paid").await? {
        store::add_event(tx, event, body, Effect::Unclaimed.code(), now).await?;
        let refund = money::turn_back(tx, charge, before, by, now).await?;
        return Ok((Effect::Unclaimed, refund));
    }
    store::add_event(tx, event, body, Effect::Paid.code(), now).await?;
    store::hold_payments(tx, charge).await?;
    let orders = orders::of_checkout(tx, &charge.checkout).await?;
    let mut paid: Vec<Order> = Vec::with_capacity(orders.len());
    for order in &orders {
        let clocks = Rules::of(app).paid(now, order.promised_days());
        let fact = Fact::of(order, Deed::Pay, by).with(json!({ "charge": charge.id }));
        paid.push(step(tx, order, fact.clocks(clocks), now).await?.0);
    }
    let ids: Vec<_> = paid.iter().map(|order| order.id.clone()).collect();
    let lines = orders::lines(tx, &ids).await?;
    let sold: Vec<(ListingId, i64)> =
        lines.iter().map(|line| (line.listing.clone(), line.quantity)).collect();
    offers::sold(tx, &sold, now).await?;
    mails::paid(tx, app, charge, &paid, &lines, now).await?;
    // The ledger last: whoever posts holds a strand of it.
    let (provider, payment) = money::owners(charge)?;
    money::authorise(tx, charge, before, now).await?;
    for order in &paid {
        orders::money::hold(tx, order, &provider, &payment, now).await?;
    }
    Ok((Effect::Paid, None))
}
