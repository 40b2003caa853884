//! API tokens: for programs of an authority or of the office. Scoped, expiring, revocable, shown
//! once, kept as a digest.

use crate::actor::{Means, NotAWord};
use crate::deed::{self, Deed};
use crate::session::{Account, stored};
use crate::{Actor, LoginId, Role, Scope, TokenId, secret};
use db::{FromRow, Query, Row};
use std::collections::BTreeSet;
use values::Time;
use web::{App, Problem};

/// What every token begins with, so that scanners for leaked secrets find it.
const PREFIX: &str = "kontor_";
/// The longest life of a token, in days.
pub const LONGEST_DAYS: i64 = 366;

/// A token as its owner sees it.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its id.
    pub id: TokenId,
    /// The name that its owner gave it.
    pub name: String,
    /// What it may do.
    pub scopes: BTreeSet<Scope>,
    /// When it was made.
    pub created: Time,
    /// When it ends.
    pub expires: Time,
    /// When it was last used, to the minute.
    pub used: Option<Time>,
}

/// The scopes that a token of this actor may have.
pub fn scopes_for(actor: &Actor) -> Vec<Scope> {
    match actor {
        Actor::Guest => Vec::new(),
        Actor::Officer(_) => vec![Scope::RequestsRead, Scope::RequestsWrite, Scope::PackagesRead],
        Actor::Staff(staff) => {
            let market = |role: &&Role| Role::MARKET.contains(role);
            let mut scopes = Vec::new();
            if staff.roles().iter().any(|role| !market(&role)) {
                scopes.extend([Scope::OfficeRead, Scope::OfficeWrite]);
            }
            if staff.roles().iter().any(|role| market(&role)) {
                scopes.extend([Scope::MarketRead, Scope::MarketWrite]);
            }
            scopes
        }
        Actor::Customer(customer) => {
            let mut scopes = vec![Scope::ShopRead, Scope::ShopWrite];
            if customer.sells() {
                scopes.extend([Scope::SellerRead, Scope::SellerWrite]);
            }
            scopes
        }
    }
}

/// Makes a token for the actor's own login; the text that is given is never shown again.
///
/// # Errors
/// Faulty fields: no name, no scope or one that the actor may not give, days out of range.
pub async fn make(
    app: &App,
    actor: &Actor,
    name: &str,
    scopes: &BTreeSet<Scope>,
    days: i64,
) -> Result<String, Problem> {
    let mut problem = Problem::invalid();
    if name.is_empty() || name.chars().count() > 80 {
        problem = problem.field("/name", "token-name");
    }
    if scopes.is_empty() || !scopes.iter().all(|scope| scopes_for(actor).contains(scope)) {
        problem = problem.field("/scopes", "token-scopes");
    }
    if !(1..=LONGEST_DAYS).contains(&days) {
        problem = problem.field("/days", "token-days");
    }
    problem.or_ok()?;
    let login = actor.login().ok_or_else(Problem::not_signed_in)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let (id, text) = insert(&tx, app, login, name, scopes, now.plus_seconds(days * 86_400)).await?;
    deed::record(&tx, Deed { kind: "token.made", by: actor.by(), subject: id.as_str(), at: now })
        .await?;
    tx.commit().await?;
    Ok(text)
}

/// Revokes a token of the actor's own login.
///
/// # Errors
/// 404 when the actor has no such token in use.
pub async fn revoke(app: &App, actor: &Actor, id: &TokenId) -> Result<(), Problem> {
    let login = actor.login().ok_or_else(Problem::not_signed_in)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let sql = "update api_token set revoked = $3 where id = $1 and login = $2 and revoked is null";
    if tx.exec(sql, &db::params![id.as_str(), login.as_str(), now]).await? == 0 {
        return Err(Problem::not_found());
    }
    deed::record(
        &tx,
        Deed { kind: "token.revoked", by: actor.by(), subject: id.as_str(), at: now },
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// The tokens of a login that are in use, the latest first.
pub async fn of(q: &impl Query, login: &LoginId, now: Time) -> Result<Vec<Token>, Problem> {
    let sql = "select id, name, scopes, created, expires, used from api_token \
               where login = $1 and revoked is null and expires > $2 order by created desc, id";
    Ok(q.rows(sql, &db::params![login.as_str(), now]).await?)
}

pub(crate) async fn insert(
    tx: &db::Tx,
    app: &App,
    login: &LoginId,
    name: &str,
    scopes: &BTreeSet<Scope>,
    expires: Time,
) -> Result<(TokenId, String), Problem> {
    let now = app.clock.now();
    let id = TokenId::mint(now);
    let text = format!("{PREFIX}{}", secret::fresh(&app.chance));
    let words = scopes.iter().map(|scope| scope.code()).collect::<Vec<_>>().join(" ");
    let sql = "insert into api_token (id, digest, login, name, scopes, created, expires) \
               values ($1, $2, $3, $4, $5, $6, $7)";
    let digest = secret::digest(&text);
    let params = db::params![id.as_str(), digest, login.as_str(), name, words, now, expires];
    tx.exec(sql, &params).await?;
    Ok((id, text))
}

pub(crate) async fn revoke_all(tx: &db::Tx, login: &LoginId, now: Time) -> Result<(), Problem> {
    let sql = "update api_token set revoked = $2 where login = $1 and revoked is null";
    tx.exec(sql, &db::params![login.as_str(), now]).await?;
    Ok(())
}

/// Who comes with this token.
///
/// # Errors
/// 401 when it is none of ours, has ended or was revoked, or its owner may not sign in any more.
pub(crate) async fn recognise(app: &App, text: &str, now: Time) -> Result<Actor, Problem> {
    if !text.starts_with(PREFIX) || text.len() > 100 {
        return Err(Problem::not_signed_in());
    }
    let sql = "select k.id, k.scopes, k.expires, k.used, \
                      l.id, l.name, l.language, l.status, \
                      o.id, o.administers, o.expires, a.id, a.status, t.id, c.account, c.sells \
               from api_token k join login l on l.id = k.login \
               left join officer o on o.login = l.id \
               left join authority a on a.id = o.authority \
               left join staff t on t.login = l.id \
               left join customer c on c.login = l.id \
               where k.digest = $1 and k.revoked is null";
    let known: Option<Known> = app.db.opt(sql, &db::params![secret::digest(text)]).await?;
    let known = known.filter(|known| known.expires > now).ok_or_else(Problem::not_signed_in)?;
    if known.used.is_none_or(|used| now.seconds_since(used) >= 60) {
        let sql = "update api_token set used = $2 where id = $1";
        match app.db.exec(sql, &db::params![known.id.as_str(), now]).await {
            Ok(_) | Err(db::Error::Full) => {} // only a note for the token's owner
            Err(error) => return Err(error.into()),
        }
    }
    let means = Means::Token(known.id, known.scopes);
    match known.account.actor(&app.db, means, now).await? {
        Actor::Guest => Err(Problem::not_signed_in()),
        actor => Ok(actor),
    }
}

struct Known {
    id: TokenId,
    scopes: BTreeSet<Scope>,
    expires: Time,
    used: Option<Time>,
    account: Account,
}

impl FromRow for Known {
    fn from_row(row: &Row) -> db::Result<Known> {
        Ok(Known {
            id: stored(row.get(0)?)?,
            scopes: scopes(row.get(1)?)?,
            expires: row.get(2)?,
            used: row.get(3)?,
            account: Account::read(row, 4)?,
        })
    }
}

impl FromRow for Token {
    fn from_row(row: &Row) -> db::Result<Token> {
        let id: String = row.get(0)?;
        let (name, created) = (row.get(1)?, row.get(3)?);
        let (expires, used) = (row.get(4)?, row.get(5)?);
        Ok(Token { id: stored(id)?, name, scopes: scopes(row.get(2)?)?, created, expires, used })
    }
}

fn scopes(words: String) -> db::Result<BTreeSet<Scope>> {
    let scopes: Result<_, NotAWord> = words.split_whitespace().map(str::parse).collect();
    scopes.map_err(|_| db::Error::Stored("the scopes of a token".to_owned()))
}
