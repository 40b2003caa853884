//! The second factor, asked for once more: what is worth more than a session wants it fresh, so that
//! a browser that was left open is not enough.

use crate::actor::Means;
use crate::deed::{self, Deed};
use crate::{Actor, second_factor, sign_in, throttle};
use axum::http::StatusCode;
use db::Query;
use values::Time;
use web::{App, Problem};

/// For so many seconds a second factor that was given counts as fresh.
const FRESH: i64 = 600;

/// Whether the asker has given the second factor in the last ten minutes, at sign-in or since. API
/// tokens have none; they were made by somebody who had, and their scopes speak for them.
///
/// # Errors
/// When the database does not answer.
pub async fn is_fresh(app: &App, actor: &Actor) -> Result<bool, Problem> {
    let session = match actor.means() {
        None => return Ok(false),
        Some(Means::Token(..)) => return Ok(true),
        Some(Means::Session(session)) => session,
    };
    let sql = "select s.created, c.at from session s \
               left join session_confirmation c on c.session = s.id where s.id = $1";
    let row: Option<(Time, Option<Time>)> = app.db.opt(sql, &db::params![session.as_str()]).await?;
    let now = app.clock.now();
    // A session with all its powers begins with the second factor.
    Ok(row.is_some_and(|(begun, again)| now.seconds_since(again.unwrap_or(begun)) < FRESH))
}

/// Gives the second factor again; `network` is that of `Visit::network`.
///
/// # Errors
/// 422 `wrong-code`; 429 after too many attempts; 401 without a session.
pub async fn give_again(
    app: &App,
    actor: &Actor,
    code: &str,
    network: &str,
) -> Result<(), Problem> {
    let (Some(login), Some(Means::Session(session))) = (actor.login(), actor.means()) else {
        return Err(Problem::not_signed_in());
    };
    let now = app.clock.now();
    let (key, _) = sign_in::mail_of(&app.db, login).await?;
    let key = format!("code {key}");
    throttle::attempt(app, &key, network, now).await?;
    let tx = app.db.begin().await?;
    let right = second_factor::accept(&tx, app, login, code, now).await?;
    let kind = if right { "second-factor.given" } else { "second-factor.failed" };
    deed::record(&tx, Deed { kind, by: actor.by(), subject: session.as_str(), at: now }).await?;
    if right {
        let sql = "insert into session_confirmation (session, at) values ($1, $2) \
                   on conflict (session) do update set at = $2";
        tx.exec(sql, &db::params![session.as_str(), now]).await?;
        throttle::forgive(&tx, app, &key).await?;
    }
    tx.commit().await?;
    match right {
        true => Ok(()),
        false => Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "wrong-code")),
    }
}
