//! Slows down guessing, per account and per network.
//!
//! Every attempt is counted before it is looked at, so that attempts at the same moment count too.
//! The account's name is counted as typed: whether it exists makes no difference.

use crate::secret;
use db::Query;
use values::Time;
use web::{App, Problem};

/// What is counted: its name, how many failures are free, and over how many seconds.
struct Count {
    key: String,
    free: i64,
    window: i64,
}

/// The longest wait, in seconds.
const LONGEST: i64 = 15 * 60;

/// Counts an attempt on this account from this network, or says how long to wait.
///
/// # Errors
/// 429 with the seconds to wait.
pub(crate) async fn attempt(
    app: &App,
    account: &str,
    network: &str,
    now: Time,
) -> Result<(), Problem> {
    let tx = app.db.begin().await?;
    let mut wait = 0;
    for count in counts(app, account, network) {
        let sql = "select failures, since, until from sign_in_failure where key = $1 for update";
        let row: Option<(i64, Time, Time)> = tx.opt(sql, &db::params![&count.key]).await?;
        let (failures, since) = match row {
            Some((_, _, until)) if until > now => {
                wait = wait.max(until.seconds_since(now) + 1);
                continue;
            }
            Some((failures, since, _)) if now.seconds_since(since) < count.window => {
                (failures + 1, since)
            }
            _ => (1, now),
        };
        let until = now.plus_seconds(delay(failures - count.free));
        let sql = "insert into sign_in_failure (key, failures, since, until) values ($1, $2, $3, $4) \
                   on conflict (key) do update set failures = $2, since = $3, until = $4";
        tx.exec(sql, &db::params![&count.key, failures, since, until]).await?;
    }
    if wait > 0 {
        return Err(Problem::too_many(wait)); // dropping the transaction takes the counting back
    }
    tx.commit().await?;
    Ok(())
}

/// Forgets the failures of an account that has signed in. Those of the network stay.
pub(crate) async fn forgive(tx: &db::Tx, app: &App, account: &str) -> Result<(), Problem> {
    let [account, _] = counts(app, account, "");
    tx.exec("delete from sign_in_failure where key = $1", &db::params![account.key]).await?;
    Ok(())
}

fn counts(app: &App, account: &str, network: &str) -> [Count; 2] {
    let key = app.keys.derive("names of throttled accounts and networks");
    [
        Count { key: secret::sealed(&key, &format!("account {account}")), free: 5, window: 3600 },
        Count { key: secret::sealed(&key, &format!("network {network}")), free: 60, window: 900 },
    ]
}

/// Seconds until the next attempt: none for the free ones, then 2, 4, 8 … up to the longest.
fn delay(beyond: i64) -> i64 {
    match u32::try_from(beyond) {
        Ok(beyond) if beyond > 0 => {
            2_i64.checked_pow(beyond.min(20)).unwrap_or(LONGEST).min(LONGEST)
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = [-5, 0, 1, 2, 5, 9, 10, 60].into_iter().map(delay).collect();
        assert_eq!(waits, [0, 0, 2, 4, 32, 512, 900, 900]);
    }
}
