//! Signing in. Every attempt on an account is a record of the account, which custody may be asked
//! for: from which address, with which device, and whether it worked.

use super::store;
use accounts::Pending;
use accounts::customers::{self, Attempt, Entry, Stay};
use accounts::sign_in::Place;
use axum::http::{HeaderMap, StatusCode, header};
use db::Tx;
use values::Time;
use web::{App, Problem, Visit};

/// Characters of a device's name that are kept.
const AGENT: usize = 400;

/// Where somebody comes from.
pub struct From {
    /// For the throttle and the list of sessions.
    pub place: Place,
    /// The whole address, for the record.
    pub ip: String,
    /// What the device says of itself, for the record.
    pub agent: String,
}

impl From {
    /// Where this visit comes from.
    pub fn of(visit: &Visit, headers: &HeaderMap) -> From {
        let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        From {
            place: customers::place(visit, headers),
            ip: visit.address().map_or_else(String::new, |ip| ip.to_string()),
            agent: agent.unwrap_or_default().chars().take(AGENT).collect(),
        }
    }
}

/// Signs in with the password; where a second factor is set up, the entry is not complete yet.
///
/// # Errors
/// 422 `sign-in-failed`, the same for every reason; 429 after too many attempts.
pub async fn sign_in(
    app: &App,
    mail: &str,
    password: &str,
    from: &From,
    stay: Stay,
) -> Result<Entry, Problem> {
    let attempt = customers::give_password(app, mail, password, &from.place).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    match attempt {
        Attempt::Right(known) => {
            let entry = customers::enter(&tx, app, &known, &from.place, stay).await?;
            if entry.is_complete() {
                record(&tx, known.account(), from, "ok", now).await?;
            }
            tx.commit().await?;
            Ok(entry)
        }
        Attempt::Wrong(account) => {
            customers::note_failure(&tx, app).await?;
            if let Some(account) = account {
                record(&tx, &account, from, "wrong_password", now).await?;
            }
            tx.commit().await?;
            Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "sign-in-failed"))
        }
    }
}

/// Gives the second factor.
///
/// # Errors
/// 422 `wrong-code`; 429 after too many attempts.
pub async fn give_code(
    app: &App,
    pending: &Pending,
    code: &str,
    from: &From,
    stay: Stay,
) -> Result<Entry, Problem> {
    customers::try_code(app, pending, &from.place).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let entry = customers::give_code(&tx, app, pending, code, &from.place, stay).await?;
    let result = if entry.is_some() { "ok" } else { "wrong_code" };
    record(&tx, pending.account(), from, result, now).await?;
    tx.commit().await?;
    entry.ok_or_else(|| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "wrong-code"))
}

/// Writes an attempt down.
pub(super) async fn record(
    tx: &Tx,
    account: &str,
    from: &From,
    result: &str,
    now: Time,
) -> Result<(), Problem> {
    store::add_sign_in(tx, account, (&from.ip, &from.agent), result, now).await?;
    Ok(())
}
