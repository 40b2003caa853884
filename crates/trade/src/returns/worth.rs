//! What goods that go back are worth: of each line the share of the pieces, with its share of tax,
//! commission and discount. However the pieces of a line are given back, one by one or together, the
//! shares add up to exactly the line.

use crate::error::{Error, Result};
use crate::orders::{Line, Order};
use ledger::moves::Part;
use values::Money;

/// The worth of so many pieces of each line (position, pieces), after some were given back before.
pub(super) fn of(
    order: &Order,
    lines: &[Line],
    chosen: &[(i64, i64)],
    before: impl Fn(i64) -> i64,
) -> Result<Part> {
    let nothing = Part::new(order.money(0), 0, 0, 0)?;
    chosen.iter().try_fold(nothing, |sum, (position, pieces)| {
        let line = lines.iter().find(|line| line.position == *position);
        let line = line.ok_or(Error::Broken("a return of a line that there is not"))?;
        let share = share(line.part(order.currency)?, line.quantity, before(*position), *pieces)?;
        Ok(sum.plus(share)?)
    })
}

fn share(whole: Part, quantity: i64, before: i64, pieces: i64) -> Result<Part> {
    let total = i128::from(whole.total().minor);
    let upto = |pieces: i64| (total * i128::from(pieces) / i128::from(quantity.max(1))) as i64;
    if before < 0 || pieces < 0 || before + pieces > quantity {
        return Err(Error::Broken("more pieces go back than were bought"));
    }
    Ok(whole.share(upto(before), upto(before + pieces) - upto(before))?)
}

/// The worth as far as it is still there: where parts of the order were given back otherwise, the
/// shares of what is left are taken, and never more than is left.
pub(super) fn fitted(worth: Part, left: Part) -> Result<Part> {
    let rest = |all: Money, some: Money| all.minor - some.minor;
    let remains = Part::new(
        Money { minor: rest(left.total(), worth.total()), currency: left.total().currency },
        rest(left.tax(), worth.tax()),
        rest(left.commission(), worth.commission()),
        rest(left.promotion(), worth.promotion()),
    );
    match remains {
        Ok(_) => Ok(worth),
        Err(_) => Ok(left.share(0, worth.total().minor.min(left.total().minor))?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use values::Currency;

    fn part(total: i64, tax: i64, commission: i64, promotion: i64) -> Part {
        let currency = Currency::parse("EUR").expect("a currency");
        Part::new(Money { minor: total, currency }, tax, commission, promotion).expect("fits")
    }

    proptest! {
        #[test]
        fn pieces_that_go_back_one_by_one_are_worth_the_line(
            total in 0_i64..100_000, tax in 0_i64..40, commission in 0_i64..40, off in 0_i64..100,
            quantity in 1_i64..30,
        ) {
            let whole = part(total, total * tax / 100, total * commission / 100, total * off / 100);
            let mut sum = part(0, 0, 0, 0);
            for before in 0..quantity {
                sum = sum.plus(share(whole, quantity, before, 1).expect("a share")).expect("adds up");
            }
            prop_assert_eq!(sum, whole);
        }
    }

    #[test]
    fn no_more_goes_back_than_is_left() {
        let left = part(500, 80, 40, 0);
        assert_eq!(fitted(part(500, 80, 40, 0), left).expect("fits"), left);
        assert_eq!(fitted(part(900, 100, 10, 0), left).expect("fits"), left);
        let shared = fitted(part(300, 90, 0, 0), left).expect("fits");
        assert_eq!(shared.total().minor, 300);
        assert!(shared.tax().minor <= 80);
    }
}
