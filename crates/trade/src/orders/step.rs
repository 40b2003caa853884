//! One step of an order, in the transaction of its deed.

use super::model::{By, Order};
use super::stage::{Deed, Money, Stage};
use super::store;
use crate::error::{Error, Result};
use crate::rules::Clocks;
use db::Tx;
use serde_json::{Value as Json, json};
use values::Time;

/// What is done, by whom, with which facts beside it (ids, codes, amounts; no words of people).
#[derive(Clone, Debug)]
pub struct Fact<'a> {
    /// What.
    pub deed: Deed,
    /// By whom.
    pub by: By<'a>,
    /// What else is to be known.
    pub details: Json,
    /// The clocks after it.
    pub clocks: Clocks,
    /// Where a return began, when one ends.
    pub before: Option<Stage>,
}

impl<'a> Fact<'a> {
    /// A deed that leaves the clocks as they are.
    pub fn of(order: &Order, deed: Deed, by: By<'a>) -> Fact<'a> {
        Fact { deed, by, details: json!({}), clocks: order.clocks, before: None }
    }

    /// With facts beside it.
    pub fn with(mut self, details: Json) -> Fact<'a> {
        self.details = details;
        self
    }

    /// With other clocks after it.
    pub fn clocks(mut self, clocks: Clocks) -> Fact<'a> {
        self.clocks = clocks;
        self
    }

    /// With another instant at which the clock looks at it next.
    pub fn due(mut self, due: Option<Time>) -> Fact<'a> {
        self.clocks.due = due;
        self
    }
}

/// Makes the step: compare-and-set on stage and version, the fact, the entry in the log, and what is
/// to be told to the seller's programs. Gives the order as it is after it, and what has to happen to
/// its money; the caller moves it, last thing before the commit.
///
/// # Errors
/// [`Error::NotNow`] when the deed does not fit the stage, [`Error::Stale`] when somebody else was
/// faster: then the transaction is to be dropped.
pub async fn step(tx: &Tx, order: &Order, fact: Fact<'_>, at: Time) -> Result<(Order, Money)> {
    let step = order.stage.step(fact.deed, fact.before)?;
    let after =
        Order { stage: step.to, version: order.version + 1, clocks: fact.clocks, ..order.clone() };
    if !store::advance(tx, order, &after).await? {
        return Err(Error::Stale);
    }
    store::add_event(tx, &after, fact.deed.code(), fact.by, &fact.details, at).await?;
    let entry = audit::Entry {
        kind: fact.deed.event(),
        by: fact.by.audit(),
        subject: Some(order.id.as_str()),
        at,
        details: &[("version", audit::Fact::Number(after.version))],
    };
    audit::record(tx, entry).await?;
    let told = json!({
        "id": order.id,
        "number": order.number,
        "stage": after.stage.code(),
        "version": after.version,
    });
    for party in [&order.seller, &order.buyer] {
        outbox::webhooks::emit(tx, party, fact.deed.event(), &told, at).await?;
        if after.stage == Stage::Completed && order.stage != Stage::Completed {
            outbox::webhooks::emit(tx, party, "order.completed", &told, at).await?;
        }
    }
    Ok((after, step.money))
}
