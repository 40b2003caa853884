//! Signing in: password, then second factor; and what belongs to one's own account.
//!
//! An unknown address, a wrong password and a suspended account get the same answer after the same
//! work. Nobody gets past the second factor without one.

use crate::actor::Means;
use crate::deed::{self, Deed};
use crate::session::{self, Life, Pending, Stage};
use crate::{Actor, LoginId, SessionId, password, second_factor, secret, throttle, token};
use axum::http::StatusCode;
use db::Query;
use values::{Language, Time};
use web::{App, Problem};

/// Where an attempt to sign in comes from.
pub struct Place {
    /// The sealed part of the network's address, from `Visit::network`.
    pub network: String,
    /// The browser's name for itself.
    pub device: String,
}

/// Gives the password: the cookie of a session that owes the second factor, and whether there is one
/// to ask for (otherwise it has to be set up).
///
/// # Errors
/// 422 `sign-in-failed`, the same for every reason; 429 after too many attempts.
pub async fn give_password(
    app: &App,
    mail: &str,
    given: &str,
    place: &Place,
) -> Result<(String, bool), Problem> {
    let now = app.clock.now();
    let key = mail_key(mail);
    throttle::attempt(app, &key, &place.network, now).await?;
    // Customers have an entrance of their own, where a password may be enough.
    let sql = "select id, password, status from login where mail_key = $1 \
               and not exists (select 1 from customer c where c.login = login.id)";
    let found: Option<(String, Option<String>, String)> =
        app.db.opt(sql, &db::params![&key]).await?;
    let hash = found.as_ref().and_then(|(_, hash, _)| hash.clone());
    let right = password::verify(given, hash).await?;
    let login: Option<LoginId> = match &found {
        Some((id, _, _)) => Some(session::stored(id.clone())?),
        None => None,
    };
    let tx = app.db.begin().await?;
    let active = found.is_some_and(|(_, _, status)| status == "active");
    match login.filter(|_| right && active) {
        Some(login) => {
            let enrolled = second_factor::is_enrolled(&tx, &login).await?;
            let device = device_name(&place.device);
            let cookie = session::begin(&tx, app, &login, Stage::Password, device, now).await?;
            tx.commit().await?;
            Ok((cookie, enrolled))
        }
        None => {
            let failed =
                Deed { kind: "sign-in.failed", by: audit::By::Guest, subject: "", at: now };
            deed::record(&tx, failed).await?;
            tx.commit().await?;
            Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "sign-in-failed"))
        }
    }
}

/// Gives the second factor: the cookie of the full session.
///
/// # Errors
/// 422 `wrong-code`; 429 after too many attempts.
pub(crate) async fn give_code(
    app: &App,
    pending: &Pending,
    code: &str,
    place: &Place,
) -> Result<String, Problem> {
    let now = app.clock.now();
    let (key, _) = mail_of(&app.db, &pending.login).await?;
    throttle::attempt(app, &format!("code {key}"), &place.network, now).await?;
    let tx = app.db.begin().await?;
    if !second_factor::accept(&tx, app, &pending.login, code, now).await? {
        let login = pending.login.as_str();
        let failed =
            Deed { kind: "second-factor.failed", by: audit::By::Guest, subject: login, at: now };
        deed::record(&tx, failed).await?;
        tx.commit().await?;
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "wrong-code"));
    }
    let cookie = complete(&tx, app, pending, &key, place, now).await?;
    tx.commit().await?;
    Ok(cookie)
}

/// Sets the second factor up with its first code: the cookie of the full session, and the recovery
/// codes, which are shown once.
///
/// # Errors
/// 422 `wrong-code`; 429 after too many attempts; 409 when a factor is in use already.
pub(crate) async fn enrol(
    app: &App,
    pending: &Pending,
    code: &str,
    place: &Place,
) -> Result<(String, Vec<String>), Problem> {
    let now = app.clock.now();
    let (key, _) = mail_of(&app.db, &pending.login).await?;
    throttle::attempt(app, &format!("code {key}"), &place.network, now).await?;
    let tx = app.db.begin().await?;
    if second_factor::is_enrolled(&tx, &pending.login).await? {
        return Err(Problem::conflict());
    }
    let confirmed = second_factor::confirm(&tx, app, &pending.login, code, now).await?;
    let codes =
        confirmed.ok_or_else(|| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "wrong-code"))?;
    let login = pending.login.as_str();
    let enrolled =
        Deed { kind: "second-factor.enrolled", by: audit::By::Guest, subject: login, at: now };
    deed::record(&tx, enrolled).await?;
    let cookie = complete(&tx, app, pending, &key, place, now).await?;
    tx.commit().await?;
    Ok((cookie, codes))
}

/// The address of a pending login, for the name of the factor in an application.
pub(crate) async fn mail_of(q: &impl Query, login: &LoginId) -> Result<(String, String), Problem> {
    let sql = "select mail_key, mail from login where id = $1";
    Ok(q.one(sql, &db::params![login.as_str()]).await?)
}

/// Whether the pending login still has to set its second factor up.
pub(crate) async fn owes_enrolment(app: &App, pending: &Pending) -> Result<bool, Problem> {
    Ok(!second_factor::is_enrolled(&app.db, &pending.login).await?)
}

/// What the page for setting a second factor up shows.
pub(crate) async fn enrolment(
    app: &App,
    pending: &Pending,
) -> Result<second_factor::Enrolment, Problem> {
    let (_, mail) = mail_of(&app.db, &pending.login).await?;
    second_factor::begin(app, &pending.login, &mail).await
}

/// A full session in place of the pending one, with a new token.
async fn complete(
    tx: &db::Tx,
    app: &App,
    pending: &Pending,
    key: &str,
    place: &Place,
    now: Time,
) -> Result<String, Problem> {
    if !session::end(tx, &pending.login, &pending.session).await? {
        return Err(Problem::conflict());
    }
    throttle::forgive(tx, app, key).await?;
    throttle::forgive(tx, app, &format!("code {key}")).await?;
    let device = device_name(&place.device);
    let cookie =
        session::begin(tx, app, &pending.login, Stage::Full(Life::Office), device, now).await?;
    let login = pending.login.as_str();
    let signed_in =
        Deed { kind: "sign-in.completed", by: audit::By::Guest, subject: login, at: now };
    deed::record(tx, signed_in).await?;
    Ok(cookie)
}

/// Ends the session that the actor came with.
pub async fn sign_out(app: &App, actor: &Actor) -> Result<(), Problem> {
    let (Some(login), Some(Means::Session(session))) = (actor.login(), actor.means()) else {
        return Ok(());
    };
    end_session(app, actor, login, session).await
}

/// Ends one of the actor's own sessions.
///
/// # Errors
/// 404 when there is no such session.
pub async fn revoke_session(app: &App, actor: &Actor, id: &SessionId) -> Result<(), Problem> {
    let login = actor.login().ok_or_else(Problem::not_signed_in)?;
    end_session(app, actor, login, id).await
}

async fn end_session(
    app: &App,
    actor: &Actor,
    login: &LoginId,
    id: &SessionId,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if !session::end(&tx, login, id).await? {
        return Err(Problem::not_found());
    }
    deed::record(
        &tx,
        Deed { kind: "session.ended", by: actor.by(), subject: id.as_str(), at: now },
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Changes the actor's own password and ends all other sessions.
///
/// # Errors
/// Faulty fields `current_password` and `new_password`.
pub async fn change_password(
    app: &App,
    actor: &Actor,
    current: &str,
    new: &str,
    network: &str,
) -> Result<(), Problem> {
    let login = actor.login().ok_or_else(Problem::not_signed_in)?;
    let now = app.clock.now();
    let (key, mail) = mail_of(&app.db, login).await?;
    if let Some(fault) = password::fault(new, &mail) {
        return Err(Problem::invalid().field("/new_password", fault));
    }
    throttle::attempt(app, &key, network, now).await?;
    let sql = "select password from login where id = $1";
    let (hash,): (Option<String>,) = app.db.one(sql, &db::params![login.as_str()]).await?;
    if !password::verify(current, hash.clone()).await? {
        return Err(Problem::invalid().field("/current_password", "wrong-password"));
    }
    let fresh = password::hash(&app.chance, new).await?;
    let tx = app.db.begin().await?;
    let sql = "update login set password = $2 where id = $1 and password = $3";
    if tx.exec(sql, &db::params![login.as_str(), fresh, hash]).await? == 0 {
        return Err(Problem::conflict());
    }
    let keep = match actor.means() {
        Some(Means::Session(session)) => Some(session),
        _ => None,
    };
    session::end_others(&tx, login, keep).await?;
    throttle::forgive(&tx, app, &key).await?;
    let changed =
        Deed { kind: "password.changed", by: actor.by(), subject: login.as_str(), at: now };
    deed::record(&tx, changed).await?;
    tx.commit().await?;
    Ok(())
}

/// Changes the actor's language; `None` follows the browser.
pub async fn choose_language(
    app: &App,
    actor: &Actor,
    language: Option<Language>,
) -> Result<(), Problem> {
    let login = actor.login().ok_or_else(Problem::not_signed_in)?;
    let sql = "update login set language = $2 where id = $1";
    let code = language.map(|language| language.code().to_owned());
    app.db.exec(sql, &db::params![login.as_str(), code]).await?;
    Ok(())
}

/// Takes an invitation up: sets the first password. The account is active from then on.
///
/// # Errors
/// 404 when the invitation is none, was used or has ended; the faulty field `new_password`.
pub async fn accept_invitation(app: &App, text: &str, new: &str) -> Result<(), Problem> {
    let now = app.clock.now();
    let login = invited(app, text).await?;
    let (_, mail) = mail_of(&app.db, &login).await?;
    if let Some(fault) = password::fault(new, &mail) {
        return Err(Problem::invalid().field("/new_password", fault));
    }
    let hash = password::hash(&app.chance, new).await?;
    let tx = app.db.begin().await?;
    let sql = "update invitation set used = $2 where digest = $1 and used is null";
    if tx.exec(sql, &db::params![secret::digest(text), now]).await? == 0 {
        return Err(Problem::not_found());
    }
    let sql =
        "update login set password = $2, status = 'active' where id = $1 and status = 'invited'";
    if tx.exec(sql, &db::params![login.as_str(), hash]).await? == 0 {
        return Err(Problem::not_found());
    }
    let taken =
        Deed { kind: "invitation.taken", by: audit::By::Guest, subject: login.as_str(), at: now };
    deed::record(&tx, taken).await?;
    tx.commit().await?;
    Ok(())
}

/// Whose invitation this is.
///
/// # Errors
/// 404 when it is none, was used or has ended.
pub(crate) async fn invited(app: &App, text: &str) -> Result<LoginId, Problem> {
    let sql = "select i.login from invitation i join login l on l.id = i.login \
               where i.digest = $1 and i.used is null and i.expires > $2 and l.status = 'invited'";
    let params = db::params![secret::digest(text), app.clock.now()];
    let row: Option<(String,)> = app.db.opt(sql, &params).await?;
    let (login,) = row.ok_or_else(Problem::not_found)?;
    Ok(session::stored(login)?)
}

/// Takes a login's means away: sessions and tokens end at once.
pub(crate) async fn shut_out(tx: &db::Tx, login: &LoginId, now: Time) -> Result<(), Problem> {
    session::end_others(tx, login, None).await?;
    token::revoke_all(tx, login, now).await
}

/// How addresses are compared: trimmed, in lower case. Which mailbox is meant is the provider's
/// affair, so nothing else is folded.
pub(crate) fn mail_key(mail: &str) -> String {
    mail.trim().to_lowercase()
}

/// Enough of the browser's name to know one's own devices.
pub(crate) fn device_name(agent: &str) -> &str {
    let end = agent.char_indices().nth(120).map_or(agent.len(), |(at, _)| at);
    &agent[..end]
}
