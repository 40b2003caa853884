//! Tax, duty and commission on what is left, and the sums of an order.

use super::reduce::Draft;
use super::{Ask, Destination, Error, Line, Order};
use tax::{Assessment, Consignment, How, NoteKind, Who};
use values::{Money, Rounding};

/// The order of a store, from what was asked and what was taken off.
pub(super) fn order(ask: &Ask, draft: Draft, to: &Destination) -> Result<Order, Error> {
    let currency = to.currency;
    let money = |minor| Money { minor, currency };
    // The platform's discount is paid in the buyer's place: what is taxed stays the same.
    let shipping = money(draft.shipping.minor - draft.seller_off_shipping);
    let categories: Vec<Vec<&str>> = ask.lines.iter().map(|line| line.categories.clone()).collect();
    let taxed: Vec<tax::Line> = ask
        .lines
        .iter()
        .zip(&draft.lines)
        .zip(&categories)
        .map(|((asked, line), categories)| tax::Line {
            goods: money(line.goods.minor - line.seller_off),
            quantity: u32::try_from(asked.quantity).unwrap_or(u32::MAX),
            categories,
            hs6: asked.hs6.as_deref(),
        })
        .collect();
    let consignment = Consignment {
        seller: ask.seller.0,
        seller_in_eu: ask.seller.1,
        ship_from: ask.ship_from,
        destination: to.country,
        region: to.region,
        day: to.day,
        terms: to.terms,
        lines: &taxed,
        shipping,
    };
    let assessment = tax::assess(to.tables, &consignment, to.convert)?;
    let mut lines = Vec::with_capacity(ask.lines.len());
    // Of the shipping: tax inside and on top, and what of it the platform owes.
    let (mut shipping_tax, mut shipping_on_top, mut shipping_owed) = (0, 0, 0);
    for (line, taxes) in draft.lines.iter().zip(&assessment.lines) {
        let goods = line.goods.minor - line.seller_off;
        let counted = matches!(taxes.how, How::Inside | How::OnTop);
        let on_top = taxes.how == How::OnTop;
        let owes = taxes.owed_by == Who::Platform;
        let tax = if counted { taxes.goods.minor + taxes.duty.minor } else { 0 };
        if counted {
            shipping_tax += taxes.shipping.minor;
            shipping_on_top += if on_top { taxes.shipping.minor } else { 0 };
            shipping_owed += if owes { taxes.shipping.minor } else { 0 };
        }
        let net = if counted && !on_top { goods - taxes.goods.minor } else { goods };
        lines.push(Line {
            unit: line.unit.minor,
            goods: line.goods.minor,
            seller_discount: line.seller_off,
            platform_discount: line.platform_off,
            tax,
            duty: 0,
            owed: if owes { tax } else { 0 },
            commission: money(net.max(0)).percentage(ask.commission, Rounding::HalfUp)?.minor,
            total: goods - line.platform_off + if on_top { tax } else { 0 },
        });
    }
    share_duties(&assessment, ask, &mut lines, to)?;
    let sum = |of: fn(&Line) -> i64| lines.iter().map(of).sum::<i64>();
    let order = Order {
        currency,
        goods: sum(|line| line.goods),
        shipping: draft.shipping.minor,
        seller_discount: sum(|line| line.seller_discount) + draft.seller_off_shipping,
        platform_discount: sum(|line| line.platform_discount) + draft.platform_off_shipping,
        tax: sum(|line| line.tax) + shipping_tax,
        duty: sum(|line| line.duty),
        owed: sum(|line| line.owed) + shipping_owed,
        commission: sum(|line| line.commission),
        total: sum(|line| line.total) + shipping.minor - draft.platform_off_shipping
            + shipping_on_top,
        office: format!("tax-{}", to.country.code()),
        scheme: scheme_of(&assessment),
        lines,
        assessment,
    };
    order.part()?;
    Ok(order)
}

/// Duties that are collected with the price go to the lines of their heading, by worth.
fn share_duties(
    assessment: &Assessment,
    ask: &Ask,
    lines: &mut [Line],
    to: &Destination,
) -> Result<(), Error> {
    for duty in assessment.duties.iter().filter(|duty| duty.how == How::OnTop) {
        let of_it = |at: usize| duty.hs6.is_none() || ask.lines[at].hs6 == duty.hs6;
        let any = (0..lines.len()).any(of_it);
        let weight = |at: usize, line: &Line| match of_it(at) || !any {
            true => (line.goods - line.seller_discount).max(0).unsigned_abs() + 1,
            false => 0,
        };
        let weights: Vec<u64> =
            lines.iter().enumerate().map(|(at, line)| weight(at, line)).collect();
        let amount = Money { minor: duty.amount.minor, currency: to.currency };
        for (line, share) in lines.iter_mut().zip(amount.apportion(&weights)?) {
            line.duty += share.minor;
            line.total += share.minor;
            line.owed += if duty.owed_by == Who::Platform { share.minor } else { 0 };
        }
    }
    Ok(())
}

/// The name of the arrangement under which the platform collects, if it does under one.
fn scheme_of(assessment: &Assessment) -> Option<String> {
    let collected = assessment.notes.iter().filter(|note| note.kind == NoteKind::TaxCollected);
    collected.filter_map(|note| note.scheme.clone()).next()
}
