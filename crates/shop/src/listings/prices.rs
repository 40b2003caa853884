//! Prices by quantity, the quantities that may be bought, and reductions. Pure.

use serde::{Deserialize, Serialize};
use values::Time;

/// From a quantity on a piece costs this much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The least quantity.
    pub quantity: i64,
    /// The price of a piece, in minor units.
    pub price: i64,
}

/// What a piece costs, by how many are bought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ladder {
    base: i64,
    steps: Vec<Step>,
}

/// Quantities that may be bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantities {
    /// Not fewer than these.
    pub least: i64,
    /// In multiples of this.
    pub lot: i64,
    /// Not more than these by one buyer.
    pub most: Option<i64>,
}

/// Why a quantity may not be bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Fewer than the least.
    TooFew {
        /// The least.
        least: i64,
    },
    /// Not a multiple of the lot.
    NotALot {
        /// The lot.
        lot: i64,
    },
    /// More than one buyer may have.
    TooMany {
        /// The most.
        most: i64,
    },
}

/// A price that was lowered, with what the law wants told beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reduction {
    /// The lowest price of the 30 days before the reduction.
    pub lowest_before: i64,
    /// Since when the lower price is asked.
    pub since: Time,
}

impl Ladder {
    /// The ladder, if its steps begin above one piece, follow one another, and get cheaper.
    pub fn new(base: i64, steps: Vec<Step>) -> Option<Ladder> {
        let first = Step { quantity: 1, price: base };
        let pairs = std::iter::once(&first).chain(&steps).zip(&steps);
        let falls = pairs.into_iter().all(|(above, below)| {
            below.quantity > above.quantity && below.price < above.price && below.price > 0
        });
        (base > 0 && falls).then_some(Ladder { base, steps })
    }

    /// The price of one piece.
    pub fn base(&self) -> i64 {
        self.base
    }

    /// The steps, in their order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The price of a piece when so many are bought.
    pub fn at(&self, quantity: i64) -> i64 {
        let reached = self.steps.iter().take_while(|step| step.quantity <= quantity);
        reached.last().map_or(self.base, |step| step.price)
    }

    /// The lowest price of a piece.
    pub fn lowest(&self) -> i64 {
        self.steps.last().map_or(self.base, |step| step.price)
    }
}

impl Default for Quantities {
    fn default() -> Quantities {
        Quantities { least: 1, lot: 1, most: None }
    }
}

impl Quantities {
    /// Whether a buyer can meet all three at once.
    pub fn are_sound(&self) -> bool {
        self.least >= 1
            && self.lot >= 1
            && self.most.is_none_or(|most| most >= self.first())
            && self.least <= 1_000_000
            && self.lot <= 1_000_000
    }

    /// The smallest quantity that may be bought.
    pub fn first(&self) -> i64 {
        let lots = (self.least + self.lot - 1) / self.lot;
        lots.max(1) * self.lot
    }

    /// Whether so many may be bought.
    pub fn admit(&self, quantity: i64) -> Result<(), Misfit> {
        match (self.least, self.lot, self.most) {
            (least, _, _) if quantity < least => Err(Misfit::TooFew { least: self.first() }),
            (_, _, Some(most)) if quantity > most => Err(Misfit::TooMany { most }),
            (_, lot, _) if quantity % lot != 0 => Err(Misfit::NotALot { lot }),
            _ => Ok(()),
        }
    }

    /// The largest quantity that may be bought of this stock; none when it does not suffice.
    pub fn largest(&self, stock: i64) -> Option<i64> {
        let within = self.most.map_or(stock, |most| most.min(stock));
        let whole = within / self.lot * self.lot;
        (whole >= self.first()).then_some(whole)
    }
}

const THIRTY_DAYS: i64 = 30 * 24 * 3600;

/// Whether the price that is asked now is a reduction, by the prices that were asked (the oldest
/// first), and which was the lowest of the 30 days before it (Directive 98/6/EC, art. 6a). It is
/// shown as one for 30 days; then the lower price is simply the price.
pub fn reduction(history: &[(Time, i64)], now: Time) -> Option<Reduction> {
    let (last, earlier) = history.split_last()?;
    let (since, price) = *last;
    if now.seconds_since(since) > THIRTY_DAYS {
        return None;
    }
    let window = since.plus_seconds(-THIRTY_DAYS);
    // A price counts when it was still asked within the window: when the next began after its start.
    let ends = history.iter().skip(1).map(|(begins, _)| *begins);
    let asked = earlier.iter().zip(ends).filter(|(_, end)| *end > window);
    let lowest_before = asked.map(|((_, price), _)| *price).min()?;
    (price < lowest_before).then_some(Reduction { lowest_before, since })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: i64) -> Time {
        Time::from_micros(1_780_000_000_000_000).plus_seconds(n * 24 * 3600)
    }

    fn ladders() -> impl Strategy<Value = Ladder> {
        let parts = prop::collection::vec((1_i64..50, 1_i64..100), 0..8);
        (1_i64..1000, parts).prop_map(|(last, parts)| {
            let mut price = last + parts.iter().map(|(_, fall)| fall).sum::<i64>();
            let base = price;
            let mut quantity = 1;
            let steps = parts.into_iter().map(|(more, fall)| {
                quantity += more;
                price -= fall;
                Step { quantity, price }
            });
            Ladder::new(base, steps.collect()).expect("a ladder")
        })
    }

    proptest! {
        #[test]
        fn more_pieces_never_cost_more_each(ladder in ladders(), a in 1_i64..500, b in 1_i64..500) {
            let (few, many) = (a.min(b), a.max(b));
            prop_assert!(ladder.at(many) <= ladder.at(few));
            prop_assert!(ladder.at(few) <= ladder.base());
            prop_assert!(ladder.at(many) >= ladder.lowest());
        }

        #[test]
        fn what_is_offered_may_be_bought(
            least in 1_i64..60, lot in 1_i64..12, most in prop::option::of(1_i64..200), stock in 0_i64..300,
        ) {
            let quantities = Quantities { least, lot, most };
            prop_assume!(quantities.are_sound());
            prop_assert_eq!(quantities.admit(quantities.first()), Ok(()));
            for fewer in 0..quantities.first() {
                prop_assert!(quantities.admit(fewer).is_err());
            }
            match quantities.largest(stock) {
                Some(largest) => {
                    prop_assert!(largest <= stock);
                    prop_assert_eq!(quantities.admit(largest), Ok(()));
                }
                None => for n in 1..=stock {
                    prop_assert!(quantities.admit(n).is_err());
                },
            }
        }
    }

    #[test]
    fn a_ladder_must_fall() {
        let step = |quantity, price| Step { quantity, price };
        assert!(Ladder::new(100, vec![step(10, 90), step(50, 80)]).is_some());
        assert!(Ladder::new(100, vec![step(10, 100)]).is_none());
        assert!(Ladder::new(100, vec![step(10, 90), step(10, 80)]).is_none());
        assert!(Ladder::new(100, vec![step(1, 90)]).is_none());
        assert!(Ladder::new(0, Vec::new()).is_none());
    }

    #[test]
    fn a_reduction_names_the_lowest_price_of_the_thirty_days_before_it() {
        // Raised for a week, then "reduced": the lowest of the 30 days before is what counts.
        let history = [(day(0), 1000), (day(50), 1500), (day(57), 1200)];
        assert_eq!(reduction(&history, day(58)), None);
        let history = [(day(0), 1000), (day(50), 1500), (day(57), 900)];
        let told = reduction(&history, day(58)).expect("a reduction");
        assert_eq!((told.lowest_before, told.since), (1000, day(57)));
        // A price that ended before the window does not count.
        let history = [(day(0), 500), (day(10), 1500), (day(57), 900)];
        assert_eq!(reduction(&history, day(58)).map(|r| r.lowest_before), Some(1500));
        assert_eq!(reduction(&history, day(88)), None);
        assert_eq!(reduction(&history[..1], day(1)), None);
    }
}
