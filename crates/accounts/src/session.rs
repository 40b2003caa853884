//! Sessions: an opaque token in a cookie, its digest in the database.
//!
//! A session has two stages: after the password (ten minutes, good for nothing but the second
//! factor) and full. Every step gives a new token. A session of officers and staff ends an hour
//! after its last use and twelve hours after its start, whichever is first, or when it is revoked.
//! Customers stay signed in longer: thirty days and ninety, or a day where they said that the
//! browser is not theirs.

use crate::actor::{Customer, Means, Officer, Staff};
use crate::{Actor, LoginId, Role, SessionId, secret};
use db::{FromRow, Query, Row, Tx};
use std::collections::BTreeSet;
use values::{Language, Time};
use web::{App, Problem};

/// The name of the cookie, before its prefix.
pub(crate) const COOKIE: &str = "session";

/// Seconds between the password and the second factor.
const PENDING: i64 = 600;
/// Seconds of a day.
const DAY: i64 = 86_400;

/// How long a session lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Life {
    /// Of officers and staff.
    Office,
    /// Of a customer in a browser that others use too.
    Borrowed,
    /// Of a customer in the customer's own browser.
    Kept,
}

impl Life {
    /// Seconds of a session without use.
    fn idle(self) -> i64 {
        match self {
            Life::Office => 3600,
            Life::Borrowed => DAY,
            Life::Kept => 30 * DAY,
        }
    }

    /// Seconds of a session in all.
    pub fn whole(self) -> i64 {
        match self {
            Life::Office => DAY / 2,
            Life::Borrowed => DAY,
            Life::Kept => 90 * DAY,
        }
    }
}

/// Use is written down at most this often, in seconds: what lives for days need not say each minute.
fn noted(idle: i64) -> i64 {
    if idle < DAY { 60 } else { 3600 }
}

/// The stage of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The password was given.
    Password,
    /// All that this login needs.
    Full(Life),
}

/// Who has given a password and owes the second factor; an extension of the request.
#[derive(Clone, Debug)]
pub struct Pending {
    pub(crate) session: SessionId,
    pub(crate) login: LoginId,
    /// The marketplace's account, for customers.
    pub(crate) account: Option<String>,
}

/// What a cookie turned out to be.
pub(crate) struct Found {
    pub actor: Actor,
    pub pending: Option<Pending>,
    pub language: Option<Language>,
    pub binding: String,
}

/// Begins a session; gives the value of the cookie.
pub(crate) async fn begin(
    tx: &Tx,
    app: &App,
    login: &LoginId,
    stage: Stage,
    device: &str,
    now: Time,
) -> Result<String, Problem> {
    let token = secret::fresh(&app.chance);
    let (word, seconds, idle) = match stage {
        Stage::Password => ("password", PENDING, PENDING),
        Stage::Full(life) => ("full", life.whole(), life.idle()),
    };
    let id = SessionId::mint(now);
    let sql = "insert into session (digest, id, login, stage, device, created, seen, expires, idle) \
               values ($1, $2, $3, $4, $5, $6, $6, $7, $8)";
    let digest = secret::digest(&token);
    let expires = now.plus_seconds(seconds);
    let params = db::params![digest, id.as_str(), login.as_str(), word, device, now, expires, idle];
    tx.exec(sql, &params).await?;
    Ok(token)
}

/// Ends a session.
pub(crate) async fn end(tx: &Tx, login: &LoginId, id: &SessionId) -> Result<bool, Problem> {
    let sql = "delete from session where id = $1 and login = $2";
    Ok(tx.exec(sql, &db::params![id.as_str(), login.as_str()]).await? == 1)
}

/// Ends all sessions of a login but one.
pub(crate) async fn end_others(
    tx: &Tx,
    login: &LoginId,
    keep: Option<&SessionId>,
) -> Result<(), Problem> {
    let keep = keep.map_or("", SessionId::as_str);
    let sql = "delete from session where login = $1 and id <> $2";
    tx.exec(sql, &db::params![login.as_str(), keep]).await?;
    Ok(())
}

/// Deletes sessions that have ended; a job runs it.
pub async fn sweep(tx: &Tx, now: Time) -> Result<u64, db::Error> {
    let sql = "delete from session where expires < $1 or seen + idle * 1000000 < $1";
    let swept = tx.exec(sql, &db::params![now]).await?;
    let sql = "delete from session_confirmation where at < $1";
    tx.exec(sql, &db::params![now.plus_seconds(-DAY)]).await?;
    Ok(swept)
}

/// Looks the cookie up; `None` when it names no session that lives.
pub(crate) async fn recognise(
    app: &App,
    cookie: Option<&str>,
    now: Time,
) -> Result<Option<Found>, Problem> {
    let Some(token) = cookie.filter(|token| token.len() == 43) else { return Ok(None) };
    let digest = secret::digest(token);
    let sql = "select s.id, s.stage, s.seen, s.expires, s.idle, l.id, l.name, l.language, l.status, \
                      o.id, o.administers, o.expires, a.id, a.status, t.id, c.account, c.sells \
               from session s join login l on l.id = s.login \
               left join officer o on o.login = l.id \
               left join authority a on a.id = o.authority \
               left join staff t on t.login = l.id \
               left join customer c on c.login = l.id \
               where s.digest = $1";
    let Some(known): Option<Known> = app.db.opt(sql, &db::params![digest.as_slice()]).await? else {
        return Ok(None);
    };
    if known.expires <= now || now.seconds_since(known.seen) >= known.idle {
        return Ok(None);
    }
    if now.seconds_since(known.seen) >= noted(known.idle) {
        let sql = "update session set seen = $2 where id = $1 and seen < $2";
        match app.db.exec(sql, &db::params![known.session.as_str(), now]).await {
            // Without room for this note the session goes on, and ends sooner at the worst.
            Ok(_) | Err(db::Error::Full) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let pending = Pending {
        session: known.session.clone(),
        login: known.account.login.clone(),
        account: known.account.customer.as_ref().map(|(account, _)| account.clone()),
    };
    let actor = match known.full {
        true => known.account.clone().actor(&app.db, Means::Session(known.session), now).await?,
        false => Actor::Guest,
    };
    let suspended = known.full && actor == Actor::Guest;
    let binding = secret::sealed(&app.keys.derive("binding of forms"), token);
    Ok((!suspended).then(|| Found {
        pending: (!known.full).then_some(pending),
        actor,
        language: known.account.language,
        binding,
    }))
}

struct Known {
    session: SessionId,
    full: bool,
    seen: Time,
    expires: Time,
    idle: i64,
    account: Account,
}

impl FromRow for Known {
    fn from_row(row: &Row) -> db::Result<Known> {
        let stage: String = row.get(1)?;
        Ok(Known {
            session: stored(row.get(0)?)?,
            full: stage == "full",
            seen: row.get(2)?,
            expires: row.get(3)?,
            idle: row.get(4)?,
            account: Account::read(row, 5)?,
        })
    }
}

/// A login with whom it belongs to, as sessions and tokens find it.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub login: LoginId,
    pub name: String,
    pub language: Option<Language>,
    active: bool,
    officer: Option<(String, bool, Option<Time>, String, String)>,
    staff: Option<String>,
    customer: Option<(String, bool)>,
}

impl Account {
    /// Columns from `at`: login, name, language, status; officer, administers, expires; authority,
    /// its status; staff; customer's account, sells.
    pub fn read(row: &Row, at: usize) -> db::Result<Account> {
        let status: String = row.get(at + 3)?;
        let language: Option<String> = row.get(at + 2)?;
        let officer: Option<String> = row.get(at + 4)?;
        let officer = match officer {
            None => None,
            Some(id) => {
                let administers: Option<bool> = row.get(at + 5)?;
                let authority: Option<String> = row.get(at + 7)?;
                let its_status: Option<String> = row.get(at + 8)?;
                let expires = row.get(at + 6)?;
                Some((
                    id,
                    administers.unwrap_or_default(),
                    expires,
                    authority.unwrap_or_default(),
                    its_status.unwrap_or_default(),
                ))
            }
        };
        Ok(Account {
            login: stored(row.get(at)?)?,
            name: row.get(at + 1)?,
            language: language.and_then(|code| Language::parse(&code).ok()),
            active: status == "active",
            officer,
            staff: row.get(at + 9)?,
            customer: match row.get::<Option<String>>(at + 10)? {
                Some(account) => Some((account, row.get(at + 11)?)),
                None => None,
            },
        })
    }

    /// Who this is now: a guest when the login, the officer or the authority is suspended or expired.
    pub async fn actor(self, q: &impl Query, means: Means, now: Time) -> Result<Actor, Problem> {
        if !self.active {
            return Ok(Actor::Guest);
        }
        if let Some((id, sells)) = self.customer {
            let (login, name) = (self.login, self.name);
            return Ok(Actor::Customer(Customer { id, login, name, sells, means }));
        }
        if let Some((id, administers, expires, authority, status)) = self.officer {
            if status != "active" || expires.is_some_and(|expires| expires <= now) {
                return Ok(Actor::Guest);
            }
            return Ok(Actor::Officer(Officer {
                id: stored(id)?,
                login: self.login,
                authority: stored(authority)?,
                administers,
                name: self.name,
                means,
            }));
        }
        let Some(id) = self.staff else { return Ok(Actor::Guest) };
        let sql = "select role from staff_role where staff = $1";
        let rows: Vec<(String,)> = q.rows(sql, &db::params![&id]).await?;
        let roles: BTreeSet<Role> = rows.iter().filter_map(|(role,)| role.parse().ok()).collect();
        if !Role::may_meet(&roles) {
            return Ok(Actor::Guest);
        }
        let id = stored(id)?;
        Ok(Actor::Staff(Staff { id, login: self.login, roles, name: self.name, means }))
    }
}

/// An id that was stored as text.
pub(crate) fn stored<T: std::str::FromStr>(text: String) -> db::Result<T> {
    text.parse().map_err(|_| db::Error::Stored("an id".to_owned()))
}
