//! The clocks of a purchase: how long each side has. An operator may set others by putting [`Rules`]
//! into the house as a part.

use values::Time;
use web::App;

/// How long each side has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Minutes to pay by card.
    pub card_minutes: i64,
    /// Days to pay by bank transfer.
    pub transfer_days: i64,
    /// Days in which the seller dispatches what is paid.
    pub dispatch_days: i64,
    /// The longest promise of delivery, in days.
    pub promise_days: i64,
    /// Days of protection after the promise has ended.
    pub protection_days: i64,
    /// Days that an extension adds.
    pub extension_days: i64,
    /// Days in which the seller answers who wants to give goods back.
    pub answer_days: i64,
    /// Days in which the buyer sends them.
    pub return_days: i64,
    /// Days in which the seller says that they have come.
    pub receipt_days: i64,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            card_minutes: 30,
            transfer_days: 7,
            dispatch_days: 7,
            promise_days: 60,
            protection_days: 15,
            extension_days: 15,
            answer_days: 5,
            return_days: 10,
            receipt_days: 14,
        }
    }
}

impl Rules {
    /// The rules of this house.
    pub fn of(app: &App) -> Rules {
        app.has::<Rules>().map_or_else(Rules::default, |rules| *rules)
    }

    /// The clocks of an order that is paid now and arrives, as promised, within so many days.
    pub fn paid(self, now: Time, promised_days: i64) -> Clocks {
        let promised_by = now.plus_seconds(days(promised_days.clamp(1, self.promise_days)));
        let dispatch_by = now.plus_seconds(days(self.dispatch_days));
        Clocks {
            dispatch_by: Some(dispatch_by),
            promised_by: Some(promised_by),
            protection_until: Some(promised_by.plus_seconds(days(self.protection_days))),
            due: Some(dispatch_by),
        }
    }
}

/// The instants that matter to an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// Until when the seller dispatches.
    pub dispatch_by: Option<Time>,
    /// Until when it arrives, as promised.
    pub promised_by: Option<Time>,
    /// Until when the buyer is protected.
    pub protection_until: Option<Time>,
    /// When the clock looks at the order next; never, if there is nothing to wait for.
    pub due: Option<Time>,
}

/// Days in seconds.
pub(crate) const fn days(days: i64) -> i64 {
    days * 86_400
}
