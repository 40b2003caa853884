//! What a store has or owes in currencies that are not its own is brought into its own, at the rates of
//! the day: so that what it owes in one is taken from what it has in another.
//!
//! Orders do that themselves, at the rate that was frozen on them; what is left for here are charges
//! of the platform and orders of the time before.

use super::RunId;
use super::candidates::Candidate;
use crate::error::{Error, Result};
use ledger::moves::{self, Cause};
use ledger::{Account, Owner, Purpose};
use shop::exchange::{self, Table};
use values::{Money, Rounding};
use web::App;

/// Brings the foreign balances of these stores into their own currencies, each once for this run.
pub(super) async fn even_out(app: &App, run: &RunId, all: &[Candidate]) -> Result<()> {
    let now = app.clock.now();
    let today = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let table = exchange::on(&app.db, today).await?;
    for candidate in all {
        for amount in &candidate.foreign {
            match one(app, run, candidate, *amount, &table).await {
                // It was spent meanwhile: the next run looks again.
                Ok(()) | Err(Error::Ledger(ledger::Error::Insufficient { .. })) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

async fn one(
    app: &App,
    run: &RunId,
    candidate: &Candidate,
    amount: Money,
    table: &Table,
) -> Result<()> {
    let own = &candidate.store;
    let Some(quote) = table.quote(amount.currency, own.currency) else { return Ok(()) };
    let owner = Owner::new(own.id.as_str())?;
    let account = Account { currency: amount.currency, purpose: Purpose::Payable, owner };
    let key = format!("even-out:{run}:{}:{}", own.id, amount.currency.code());
    let cause = Cause { reference: run.as_str(), key: &key };
    let moved = match amount.minor > 0 {
        true => moves::exchange(cause, &account, amount, quote.rate, Rounding::HalfEven)?,
        false => {
            let short = Money { minor: -amount.minor, ..amount };
            let worth = quote.convert(short).map_err(ledger::Error::from)?;
            moves::exchange_back(cause, &account, short, worth)?
        }
    };
    let tx = app.db.begin().await?;
    ledger::post(&tx, &moved, app.clock.now()).await?;
    Ok(tx.commit().await?)
}
