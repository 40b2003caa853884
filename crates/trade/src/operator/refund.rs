//! The operator gives a buyer money back, a part of an order's or all that is left: from where it is. Held
//! money goes back as it is; what was released already is taken from the store and the commission.

use crate::error::{Error, Result};
use crate::orders::access::OperatorsOrder;
use crate::orders::stage::{Deed, Stage};
use crate::orders::{self, By, Fact, Order, deeds, link, money, step};
use crate::payments::refunds::From;
use crate::said;
use db::{Query, Tx};
use outbox::mail::{self, Mail};
use serde_json::json;
use values::{Money, Time};
use web::App;

/// Whether the operator may give money back from this stage.
pub(super) fn may(stage: Stage) -> bool {
    stage.allows(Deed::RefundPart)
}

/// Gives this much back, in minor units of the order's currency. The tax, the commission and what the
/// platform paid go with it in their shares, so that parts add up to exactly the whole.
///
/// # Errors
/// [`Error::Field`] for nothing or more than is left, [`Error::NotNow`], [`Error::Stale`].
pub(super) async fn give_back(app: &App, order: &OperatorsOrder, amount: i64) -> Result<()> {
    let (by, order) = (By::Operator(order.by()), order.order());
    if !may(order.stage) {
        return Err(Error::NotNow(order.stage));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let left = money::left(&tx, order).await?;
    let wanted = order.money(amount);
    let part = match amount == left.paid().minor {
        true => left,
        false => shared(left, wanted)?,
    };
    let whole = part == left && order.stage.allows(Deed::Refund);
    let deed = if whole { Deed::Refund } else { Deed::RefundPart };
    let mut fact = Fact::of(order, deed, by).with(json!({ "amount": part.paid().minor }));
    if whole {
        fact = fact.due(None);
    }
    step(&tx, order, fact, now).await?;
    tell(&tx, app, order, part.paid(), now).await?;
    let from = if is_released(&tx, order).await? { From::Released } else { From::Held };
    let refund = money::give_back(&tx, order, part, from, "operator", by, now).await?;
    tx.commit().await?;
    if let Some(refund) = refund {
        deeds::try_refund(app, &refund).await;
    }
    Ok(())
}

/// The share of what is left of which the buyer gets this much: what the platform pays of it comes on top,
/// so the share is sought, not reckoned.
fn shared(left: ledger::moves::Part, wanted: Money) -> Result<ledger::moves::Part> {
    let too_much = Error::Field("amount", "refund-too-much");
    if wanted.minor <= 0 || wanted.minor > left.paid().minor {
        return Err(too_much);
    }
    let (mut low, mut high) = (0, left.total().minor);
    while low < high {
        let middle = low + (high - low) / 2;
        match left.share(0, middle)?.paid().minor < wanted.minor {
            true => low = middle + 1,
            false => high = middle,
        }
    }
    let part = left.share(0, low)?;
    if part.paid() == wanted { Ok(part) } else { Err(too_much) }
}

/// Whether the order's money was released to the store.
async fn is_released(q: &impl Query, order: &Order) -> Result<bool> {
    match ledger::transaction(q, &format!("release:{}", order.id)).await {
        Ok(_) => Ok(true),
        Err(ledger::Error::NoTransaction(_)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

async fn tell(tx: &Tx, app: &App, order: &Order, amount: Money, now: Time) -> Result<()> {
    let person = orders::person(tx, &order.checkout).await?;
    let (to, _, address) = person.ok_or(Error::Broken("a checkout without a person"))?;
    let id = order.id.as_str();
    let mail = Mail {
        to: &to,
        name: address["name"].as_str().unwrap_or_default(),
        language: order.language,
        kind: "order-given-back",
        args: &[
            ("number", order.number.as_str().into()),
            ("amount", said::money(order.language, amount).into()),
        ],
        link: Some(&link::to_purchase(app, &order.checkout)),
        about: &[id],
        key: &format!("order-given-back {id} {}", order.version),
    };
    mail::send(tx, &app.texts, mail, now).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ledger::moves::Part;
    use proptest::prelude::*;
    use values::Currency;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_buyer_gets_what_was_typed_and_the_rest_is_left(
            total in 1_i64..200_000, tax in 0_i64..3_000, commission in 0_i64..2_000,
            promotion in 0_i64..900, of in 1_i64..10_000,
        ) {
            let currency = Currency::parse("EUR").expect("a code");
            let money = |minor| Money { minor, currency };
            let (tax, commission) = (tax.min(total / 3), commission.min(total / 3));
            let left = Part::new(money(total), tax, commission, promotion.min(total / 2));
            let left = left.expect("fits");
            let wanted = money((left.paid().minor * of / 10_000).max(1));
            let part = shared(left, wanted).expect("a part");
            prop_assert_eq!(part.paid(), wanted);
            let rest = left.share(part.total().minor, left.total().minor - part.total().minor);
            prop_assert_eq!(part.plus(rest.expect("a rest")).expect("adds up"), left);
        }
    }
}
