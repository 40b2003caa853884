//! The provider that is built in: it plays a bank with all its moods, by the number of the card, and
//! tells what it has to tell by signed webhooks like any other.
//!
//! | card | what happens |
//! |---|---|
//! | 4000 0000 0000 0010 | paid at once (so does every other number that fits) |
//! | 4000 0000 0000 0101 | declined |
//! | 4000 0000 0000 0119 | declined: not enough money |
//! | 4000 0000 0000 0127 | declined: the card has expired |
//! | 4000 0000 0000 0200 | the bank asks the buyer first, on a page of its own |
//! | 4000 0000 0000 0309 | paid, told after 20 seconds |
//! | 4000 0000 0000 0317 | paid, told after 5 seconds: in the wrong order, twice, and with a late refusal |
//! | 4000 0000 0000 0325 | paid, told a minute after the time to pay has ended: it goes back |
//! | 4000 0000 0000 0333 | nothing is ever told |

pub mod bank;
mod webhook;

pub use webhook::{JOB, receive, run, sign, telling};

use super::charge::Charge;
use super::provider::{Card, Event, Provider, Told};
use crate::error::Result;
use crate::rules::Rules;
use crate::{ChargeId, RefundId};
use values::Money;
use web::App;

/// The provider.
pub struct Test;

/// What a card does.
enum Mood {
    Pays,
    Declines(&'static str),
    Asks,
    Slow,
    Noisy,
    Late,
    Silent,
}

/// The cards for pages that let somebody try them: number, and a word for its text.
pub const CARDS: &[(&str, &str)] = &[
    ("4000 0000 0000 0010", "pays"),
    ("4000 0000 0000 0101", "declined"),
    ("4000 0000 0000 0119", "no-money"),
    ("4000 0000 0000 0200", "asks"),
    ("4000 0000 0000 0309", "slow"),
];

fn mood(card: Option<&Card>) -> Mood {
    match card.map_or("", Card::number) {
        "4000000000000101" => Mood::Declines("declined"),
        "4000000000000119" => Mood::Declines("no-money"),
        "4000000000000127" => Mood::Declines("expired"),
        "4000000000000200" => Mood::Asks,
        "4000000000000309" => Mood::Slow,
        "4000000000000317" => Mood::Noisy,
        "4000000000000325" => Mood::Late,
        "4000000000000333" | "" => Mood::Silent,
        _ => Mood::Pays,
    }
}

impl Provider for Test {
    async fn charge(&self, app: &App, charge: &Charge, card: Option<&Card>) -> Result<Vec<Event>> {
        let event = |told| Event::of(charge, told);
        let failed = |code: &str| Told::Failed(code.to_owned());
        let mut later: Vec<(i64, Told)> = Vec::new();
        let now = match mood(card) {
            Mood::Pays => vec![event(Told::Captured)],
            Mood::Declines(code) => vec![event(failed(code))],
            Mood::Asks => vec![event(Told::Challenged(bank::page(app, &charge.id)))],
            Mood::Slow => {
                later = vec![(20, Told::Authorised), (20, Told::Captured)];
                Vec::new()
            }
            Mood::Noisy => {
                later = vec![
                    (5, Told::Captured),
                    (5, Told::Authorised),
                    (5, Told::Captured),
                    (6, Told::Authorised),
                    (6, failed("declined")),
                ];
                Vec::new()
            }
            Mood::Late => {
                later = vec![(Rules::of(app).card_minutes * 60 + 60, Told::Captured)];
                Vec::new()
            }
            Mood::Silent => Vec::new(),
        };
        if !later.is_empty() {
            let tx = app.db.begin().await?;
            for (seconds, told) in later {
                webhook::tell_later(&tx, app, &event(told), seconds).await?;
            }
            tx.commit().await?;
        }
        Ok(now)
    }

    async fn capture(&self, _: &App, charge: &Charge) -> Result<Vec<Event>> {
        Ok(vec![Event::of(charge, Told::Captured)])
    }

    async fn void(&self, _: &App, charge: &Charge) -> Result<Vec<Event>> {
        Ok(vec![Event::of(charge, Told::Voided)])
    }

    async fn refund(&self, _: &App, _: &ChargeId, _: &RefundId, _: Money) -> Result<bool> {
        Ok(true)
    }
}
