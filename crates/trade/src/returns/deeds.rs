//! What buyer and seller do with a return. Each deed is a step of the return and, where it begins or
//! ends, one of its order, in one transaction with the money.

use super::access::{BuyersCase, SellersCase};
use super::stage::{Deed, NotNow, Stage};
use super::{Case, Reason, ReturnId, mails, right, store, worth};
use crate::attached;
use crate::error::{Error, Result};
use crate::orders::access::BuyersOrder;
use crate::orders::stage::{Deed as OrderDeed, Stage as OrderStage};
use crate::orders::{self, By, Fact, Order, deeds, money, step};
use crate::payments::refunds::From;
use crate::rules::{Clocks, Rules, days};
use db::Tx;
use serde_json::json;
use shop::listings::VariantId;
use shop::offers;
use values::Time;
use web::App;

/// Characters of what either side says, at most.
const LONGEST: usize = 2_000;

/// What a buyer asks to give back.
#[derive(Clone, Debug)]
pub struct Asking {
    /// The place of a line in the order, and how many pieces of it.
    pub lines: Vec<(i64, i64)>,
    /// Why.
    pub reason: Reason,
    /// What the seller should know; may be empty.
    pub words: String,
    /// Ids of pictures that were taken in.
    pub pictures: Vec<String>,
}

/// The buyer asks to give goods back; the order stands still until that ends.
///
/// # Errors
/// [`Error::Field`], [`Error::NotNow`] when it is too late or the order is not with the buyer.
pub async fn ask(app: &App, order: &BuyersOrder, asking: &Asking) -> Result<ReturnId> {
    let order = order.order();
    let now = app.clock.now();
    check(&asking.words)?;
    if asking.pictures.len() > attached::PICTURES {
        return Err(Error::Field("pictures", "review-pictures"));
    }
    let events = orders::events(&app.db, &order.id).await?;
    if right::may_ask_until(order, &events).is_some_and(|until| until < now) {
        return Err(Error::NotNow(order.stage));
    }
    let tx = app.db.begin().await?;
    let fact = Fact::of(order, OrderDeed::AskReturn, By::Buyer(&order.buyer)).due(None);
    let id = ReturnId::mint(now);
    step(&tx, order, fact.with(json!({ "return": id })), now).await?;
    let lines = orders::lines(&tx, std::slice::from_ref(&order.id)).await?;
    let earlier = store::of_order(&tx, &order.id).await?;
    let chosen: Vec<(i64, i64)> =
        asking.lines.iter().copied().filter(|(_, pieces)| *pieces != 0).collect();
    if chosen.is_empty() {
        return Err(Error::Field("lines", "return-nothing"));
    }
    for (at, (position, pieces)) in chosen.iter().enumerate() {
        let line = lines.iter().find(|line| line.position == *position);
        let left = line.map_or(0, |line| line.quantity - store::pieces(&earlier, *position));
        let twice = chosen[..at].iter().any(|(other, _)| other == position);
        if *pieces < 0 || *pieces > left || twice {
            return Err(Error::Field("lines", "return-nothing"));
        }
    }
    let part = worth::of(order, &lines, &chosen, |at| store::pieces(&earlier, at))?;
    let case = Case {
        id: id.clone(),
        order: order.id.clone(),
        stage: Stage::Asked,
        version: 1,
        reason: asking.reason.code().to_owned(),
        words: asking.words.trim().to_owned(),
        answer: String::new(),
        amount: part.paid().minor,
        carrier: String::new(),
        tracking: String::new(),
        stood: order.stage,
        created: now,
        due: Some(now.plus_seconds(days(Rules::of(app).answer_days))),
        lines: chosen,
        pictures: asking.pictures.clone(),
    };
    store::add(&tx, &case, order).await?;
    mails::asked(&tx, app, &case, order, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// The seller agrees; the words say where the goods are to be sent.
///
/// # Errors
/// [`Error::Field`]; 409 when the return has moved on.
pub async fn accept(app: &App, case: &SellersCase, answer: &str) -> Result<()> {
    check(answer)?;
    let by = By::Seller(&case.order().seller);
    accepted(app, (case.case(), case.order()), by, answer).await
}

pub(super) async fn accepted(
    app: &App,
    (case, order): (&Case, &Order),
    by: By<'_>,
    answer: &str,
) -> Result<()> {
    let now = app.clock.now();
    let due = now.plus_seconds(days(Rules::of(app).return_days));
    let after = Case { answer: answer.trim().to_owned(), due: Some(due), ..case.clone() };
    let tx = app.db.begin().await?;
    go_on(&tx, (case, after), (Deed::Accept, by), now).await?;
    mails::accepted(&tx, app, case, order, (due, now)).await?;
    Ok(tx.commit().await?)
}

/// The seller does not agree, and says why; the order goes on. Not where the buyer has the right to it.
///
/// # Errors
/// [`Error::Field`]; 409 when the return has moved on or may not be refused.
pub async fn refuse(app: &App, case: &SellersCase, answer: &str) -> Result<()> {
    let (case, order) = (case.case(), case.order());
    check(answer)?;
    if answer.trim().is_empty() {
        return Err(Error::Field("answer", "required"));
    }
    if right::must_be_accepted(&order.country) {
        return Err(not_now(NotNow(case.stage)));
    }
    let now = app.clock.now();
    let after = Case { answer: answer.trim().to_owned(), due: None, ..case.clone() };
    let tx = app.db.begin().await?;
    let by = By::Seller(&order.seller);
    let after = go_on(&tx, (case, after), (Deed::Refuse, by), now).await?;
    resume(&tx, case, order, by, now).await?;
    mails::refused(&tx, app, &after, order, now).await?;
    Ok(tx.commit().await?)
}

/// The buyer keeps the goods; the order goes on.
///
/// # Errors
/// 409 when the return has moved on.
pub async fn withdraw(app: &App, case: &BuyersCase) -> Result<()> {
    let (case, order) = (case.case(), case.order());
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let (after, by) = (Case { due: None, ..case.clone() }, By::Buyer(&order.buyer));
    go_on(&tx, (case, after), (Deed::Withdraw, by), now).await?;
    resume(&tx, case, order, by, now).await?;
    Ok(tx.commit().await?)
}

/// The buyer has sent the goods.
///
/// # Errors
/// [`Error::Field`]; 409 when the return has moved on.
pub async fn send(app: &App, case: &BuyersCase, carrier: &str, tracking: &str) -> Result<()> {
    let (carrier, tracking) = deeds::parcel(carrier, tracking)?;
    let (case, order) = (case.case(), case.order());
    let now = app.clock.now();
    let due = now.plus_seconds(days(Rules::of(app).receipt_days));
    let after = Case { carrier, tracking, due: Some(due), ..case.clone() };
    let tx = app.db.begin().await?;
    go_on(&tx, (case, after), (Deed::Send, By::Buyer(&order.buyer)), now).await?;
    mails::sent(&tx, app, case, order, now).await?;
    Ok(tx.commit().await?)
}

/// Whether goods that came back can be sold again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restock {
    /// They go back into stock.
    Yes,
    /// They do not.
    No,
}

/// The seller has the goods: the buyer gets the money.
///
/// # Errors
/// 409 when the return has moved on.
pub async fn receive(app: &App, case: &SellersCase, restock: Restock) -> Result<()> {
    let order = case.order();
    received(app, case.case(), order, By::Seller(&order.seller), restock).await
}

pub(super) async fn received(
    app: &App,
    case: &Case,
    order: &Order,
    by: By<'_>,
    restock: Restock,
) -> Result<()> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let lines = orders::lines(&tx, std::slice::from_ref(&order.id)).await?;
    let all = store::of_order(&tx, &order.id).await?;
    let earlier: Vec<Case> = all.into_iter().filter(|one| one.id != case.id).collect();
    let left = money::left(&tx, order).await?;
    let whole = lines.iter().all(|line| {
        let now: i64 =
            case.lines.iter().filter(|one| one.0 == line.position).map(|one| one.1).sum();
        store::pieces(&earlier, line.position) + now == line.quantity
    });
    let part = match whole {
        // With the last goods the delivery goes back as well.
        true => left,
        false => {
            let before = |at| store::pieces(&earlier, at);
            worth::fitted(worth::of(order, &lines, &case.lines, before)?, left)?
        }
    };
    let after = Case { amount: part.paid().minor, due: None, ..case.clone() };
    let after = go_on(&tx, (case, after), (Deed::Receive, by), now).await?;
    let details = json!({ "return": case.id, "amount": after.amount });
    match whole {
        true => {
            let fact = Fact::of(order, OrderDeed::Return, by).with(details).due(None);
            step(&tx, order, fact, now).await?;
        }
        false => {
            let fact = Fact::of(order, OrderDeed::RefundPart, by).with(details);
            let (order, _) = step(&tx, order, fact, now).await?;
            resume(&tx, case, &order, by, now).await?;
        }
    }
    if restock == Restock::Yes {
        offers::give_back(&tx, &variants(&lines, case), now).await?;
    }
    mails::refunded(&tx, app, &after, order, now).await?;
    let from = match case.stood {
        OrderStage::Completed => From::Released,
        _ => From::Held,
    };
    // The ledger last: whoever posts holds a strand of it.
    let refund = money::give_back(&tx, order, part, from, "returned", by, now).await?;
    tx.commit().await?;
    if let Some(refund) = refund {
        deeds::try_refund(app, &refund).await;
    }
    Ok(())
}

/// The goods were not sent in time; the order goes on.
pub(super) async fn lapsed(app: &App, case: &Case, order: &Order) -> Result<()> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let after = Case { due: None, ..case.clone() };
    go_on(&tx, (case, after), (Deed::Lapse, By::Clock), now).await?;
    resume(&tx, case, order, By::Clock, now).await?;
    mails::lapsed(&tx, app, case, order, now).await?;
    Ok(tx.commit().await?)
}

fn variants(lines: &[orders::Line], case: &Case) -> Vec<(VariantId, i64)> {
    let variant = |(position, pieces): &(i64, i64)| {
        let line = lines.iter().find(|line| line.position == *position)?;
        Some((line.variant.clone(), *pieces))
    };
    case.lines.iter().filter_map(variant).collect()
}

/// The step of the return: compare-and-set.
async fn go_on(
    tx: &Tx,
    (before, after): (&Case, Case),
    (deed, by): (Deed, By<'_>),
    at: Time,
) -> Result<Case> {
    let stage = before.stage.after(deed).map_err(not_now)?;
    let after = Case { stage, ..after };
    if !store::advance(tx, before, &after).await? {
        return Err(Error::Stale);
    }
    let entry = audit::Entry {
        kind: match deed {
            Deed::Accept => "return.accepted",
            Deed::Refuse => "return.refused",
            Deed::Send => "return.sent",
            Deed::Receive => "return.received",
            Deed::Withdraw => "return.withdrawn",
            Deed::Lapse => "return.lapsed",
        },
        by: by.audit(),
        subject: Some(before.id.as_str()),
        at,
        details: &[],
    };
    audit::record(tx, entry).await?;
    Ok(after)
}

/// The order goes on where it stood; for as long as the return took, the protection lasts longer.
async fn resume(tx: &Tx, case: &Case, order: &Order, by: By<'_>, now: Time) -> Result<()> {
    let stood_still = now.seconds_since(case.created);
    let until = order.clocks.protection_until.map(|until| until.plus_seconds(stood_still));
    let clocks = match case.stood {
        OrderStage::Completed => Clocks { due: None, ..order.clocks },
        _ => Clocks { protection_until: until, due: until, ..order.clocks },
    };
    let mut fact = Fact::of(order, OrderDeed::EndReturn, by).clocks(clocks);
    fact.before = Some(case.stood);
    step(tx, order, fact.with(json!({ "return": case.id })), now).await?;
    Ok(())
}

fn check(words: &str) -> Result<()> {
    if words.chars().count() > LONGEST {
        return Err(Error::Field("words", "message-too-long"));
    }
    match words.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        true => Err(Error::Field("words", "control")),
        false => Ok(()),
    }
}

fn not_now(_: NotNow) -> Error {
    Error::Told(web::Problem::new(axum::http::StatusCode::CONFLICT, "return-not-now"))
}
