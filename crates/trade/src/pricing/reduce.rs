//! What is taken off: shared out over the lines it is for, no unit lost.

use super::{Ask, Payer, Reduced, Reduction, What};
use values::{Currency, Money, MoneyError, Rounding};

/// A store's goods in the buyer's currency, with what was taken off so far.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) lines: Vec<DraftLine>,
    pub(super) shipping: Money,
    /// Of the shipping, the seller takes off.
    pub(super) seller_off_shipping: i64,
    /// Of the shipping, the platform pays.
    pub(super) platform_off_shipping: i64,
}

#[derive(Debug)]
pub(super) struct DraftLine {
    pub(super) unit: Money,
    pub(super) goods: Money,
    pub(super) seller_off: i64,
    pub(super) platform_off: i64,
}

impl Draft {
    pub(super) fn of(ask: &Ask, currency: Currency) -> Result<Draft, MoneyError> {
        let convert = |amount: Money| {
            if amount.currency == currency {
                return Ok(amount);
            }
            ask.rate.convert(amount, Rounding::HalfUp)
        };
        let mut lines = Vec::with_capacity(ask.lines.len());
        for line in &ask.lines {
            // The price of a piece is rounded, and what is shown is what is counted: piece × quantity.
            let unit = convert(line.unit)?;
            let minor = unit.minor.checked_mul(line.quantity).ok_or(MoneyError::TooLarge)?;
            let goods = Money { minor, currency };
            lines.push(DraftLine { unit, goods, seller_off: 0, platform_off: 0 });
        }
        Ok(Draft {
            lines,
            shipping: convert(ask.shipping)?,
            seller_off_shipping: 0,
            platform_off_shipping: 0,
        })
    }

    fn shipping_left(&self) -> i64 {
        self.shipping.minor - self.seller_off_shipping - self.platform_off_shipping
    }
}

impl DraftLine {
    fn left(&self) -> i64 {
        self.goods.minor - self.seller_off - self.platform_off
    }
}

/// Takes a reduction off.
pub(super) fn apply(
    drafts: &mut [Draft],
    asks: &[Ask],
    reduction: &Reduction,
) -> Result<Reduced, MoneyError> {
    let (currency, mut touched) = (reduction.least.currency, Vec::new());
    for (draft, ask) in drafts.iter_mut().zip(asks) {
        if reduction.payer == Payer::Platform || reduction.payer == Payer::Store(ask.store.clone())
        {
            touched.push(draft);
        }
    }
    let mut goods = Money::zero(currency);
    for line in touched.iter().flat_map(|draft| &draft.lines) {
        goods = goods.plus(Money { minor: line.left(), currency })?;
    }
    if touched.is_empty() {
        return Ok(Reduced::Nothing);
    }
    if goods.minor < reduction.least.minor {
        return Ok(Reduced::Missing(reduction.least.minus(goods)?));
    }
    let platform = reduction.payer == Payer::Platform;
    let off = match reduction.what {
        What::Shipping => {
            let mut all = Money::zero(currency);
            for draft in touched {
                let off = draft.shipping_left();
                all = all.plus(Money { minor: off, currency })?;
                match platform {
                    true => draft.platform_off_shipping += off,
                    false => draft.seller_off_shipping += off,
                }
            }
            return Ok(Reduced::By(all));
        }
        What::Percent(rate) => goods.percentage(rate, Rounding::HalfUp)?,
        What::Amount(amount) => amount,
    };
    let off = Money { minor: off.minor.clamp(0, goods.minor), currency };
    let mut lines: Vec<&mut DraftLine> =
        touched.into_iter().flat_map(|draft| &mut draft.lines).collect();
    let weights: Vec<u64> = lines.iter().map(|line| line.left().max(0).unsigned_abs()).collect();
    for (line, share) in lines.iter_mut().zip(off.apportion(&weights)?) {
        match platform {
            true => line.platform_off += share.minor,
            false => line.seller_off += share.minor,
        }
    }
    Ok(Reduced::By(off))
}
