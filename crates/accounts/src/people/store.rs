//! All SQL of authorities, officers and staff.

use super::{Authority, Member, NewAuthority, Status};
use crate::actor::Role;
use crate::session::stored;
use crate::{AuthorityId, LoginId, OfficerId, StaffId, secret, sign_in};
use db::{FromRow, Query, Row, Tx};
use std::collections::BTreeSet;
use values::{Country, Time};
use web::{App, Problem};

/// Seconds that an invitation can be taken up.
const INVITATION: i64 = 7 * 86_400;

/// An authority.
///
/// # Errors
/// 404 when there is none of this id.
pub async fn authority(q: &impl Query, id: &AuthorityId) -> Result<Authority, Problem> {
    let sql = "select id, name, country, kind, address, domains, call_back, call_back_source, \
                      recipients, status, created from authority where id = $1";
    q.opt(sql, &db::params![id.as_str()]).await?.ok_or_else(Problem::not_found)
}

/// All authorities by name.
pub async fn authorities(q: &impl Query) -> Result<Vec<Authority>, Problem> {
    let sql = "select id, name, country, kind, address, domains, call_back, call_back_source, \
                      recipients, status, created from authority order by name, id";
    Ok(q.rows(sql, &[]).await?)
}

/// The officers of an authority by name.
pub async fn officers(q: &impl Query, authority: &AuthorityId) -> Result<Vec<Member>, Problem> {
    let sql = "select o.id, l.id, l.name, l.mail, l.status, \
                      case when o.administers then 'administrator' else '' end, o.expires \
               from officer o join login l on l.id = o.login \
               where o.authority = $1 order by l.name, o.id";
    Ok(q.rows(sql, &db::params![authority.as_str()]).await?)
}

/// The name of an officer or of a member of staff; `None` when there is no such account.
pub async fn name(q: &impl Query, id: &str) -> Result<Option<String>, Problem> {
    let sql = "select l.name from login l join staff s on s.login = l.id where s.id = $1 \
               union all \
               select l.name from login l join officer o on o.login = l.id where o.id = $1";
    let found: Option<(String,)> = q.opt(sql, &db::params![id]).await?;
    Ok(found.map(|(name,)| name))
}

/// All staff by name.
pub async fn staff(q: &impl Query) -> Result<Vec<Member>, Problem> {
    let sql = "select s.id, l.id, l.name, l.mail, l.status, '', cast(null as bigint) \
               from staff s join login l on l.id = s.login order by l.name, s.id";
    let mut members: Vec<Member> = q.rows(sql, &[]).await?;
    let sql = "select staff, role from staff_role order by staff, role";
    let roles: Vec<(String, String)> = q.rows(sql, &[]).await?;
    for (id, role) in roles {
        if let Some(member) = members.iter_mut().find(|member| member.id == id) {
            member.roles.push(role);
        }
    }
    Ok(members)
}

/// The name and the address of a member of staff.
pub(super) async fn name_and_mail(
    q: &impl Query,
    staff: &str,
) -> db::Result<Option<(String, String)>> {
    let sql = "select l.name, l.mail from staff s join login l on l.id = s.login where s.id = $1";
    q.opt(sql, &db::params![staff]).await
}

pub(crate) async fn insert_authority(
    tx: &Tx,
    new: &NewAuthority,
    now: Time,
) -> Result<AuthorityId, Problem> {
    let id = AuthorityId::mint(now);
    let sql = "insert into authority (id, name, country, kind, address, domains, call_back, \
                      call_back_source, recipients, status, created) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'active', $10)";
    let list = |items: &[String]| serde_json::to_string(items).map_err(Problem::internal);
    let lower: Vec<String> = new.domains.iter().map(|domain| domain.to_lowercase()).collect();
    let params = db::params![
        id.as_str(),
        &new.name,
        new.country.code(),
        new.kind.code(),
        &new.address,
        list(&lower)?,
        &new.call_back,
        &new.call_back_source,
        list(&new.recipients)?,
        now
    ];
    tx.exec(sql, &params).await?;
    Ok(id)
}

/// A login; with a hash it is active, without it is invited.
pub(crate) async fn insert_login(
    tx: &Tx,
    name: &str,
    mail: &str,
    hash: Option<&str>,
    now: Time,
) -> Result<LoginId, Problem> {
    let id = LoginId::mint(now);
    let status = if hash.is_some() { Status::Active } else { Status::Invited };
    let sql = "insert into login (id, name, mail, mail_key, password, status, created) \
               values ($1, $2, $3, $4, $5, $6, $7)";
    let key = sign_in::mail_key(mail);
    let params = db::params![id.as_str(), name, mail, key, hash, status.code(), now];
    match tx.exec(sql, &params).await {
        Ok(_) => Ok(id),
        Err(db::Error::Unique(_)) => Err(Problem::invalid().field("/mail", "mail-in-use")),
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn insert_officer(
    tx: &Tx,
    login: &LoginId,
    authority: &AuthorityId,
    administers: bool,
    expires: Option<Time>,
    now: Time,
) -> Result<OfficerId, Problem> {
    let id = OfficerId::mint(now);
    let sql = "insert into officer (id, login, authority, administers, expires) \
               values ($1, $2, $3, $4, $5)";
    let params = db::params![id.as_str(), login.as_str(), authority.as_str(), administers, expires];
    tx.exec(sql, &params).await?;
    Ok(id)
}

pub(crate) async fn insert_staff(
    tx: &Tx,
    login: &LoginId,
    roles: &BTreeSet<Role>,
    now: Time,
) -> Result<StaffId, Problem> {
    let id = StaffId::mint(now);
    let sql = "insert into staff (id, login) values ($1, $2)";
    tx.exec(sql, &db::params![id.as_str(), login.as_str()]).await?;
    for role in roles {
        let sql = "insert into staff_role (staff, role) values ($1, $2)";
        tx.exec(sql, &db::params![id.as_str(), role.code()]).await?;
    }
    Ok(id)
}

pub(super) async fn insert_invitation(
    tx: &Tx,
    app: &App,
    login: &LoginId,
    now: Time,
) -> Result<String, Problem> {
    let text = secret::fresh(&app.chance);
    let sql = "update invitation set used = $2 where login = $1 and used is null";
    tx.exec(sql, &db::params![login.as_str(), now]).await?;
    let sql = "insert into invitation (digest, login, expires) values ($1, $2, $3)";
    let expires = now.plus_seconds(INVITATION);
    tx.exec(sql, &db::params![secret::digest(&text), login.as_str(), expires]).await?;
    Ok(text)
}

pub(super) async fn set_recipients(
    tx: &Tx,
    id: &AuthorityId,
    recipients: &[String],
) -> Result<(), Problem> {
    let sql = "update authority set recipients = $2 where id = $1";
    let list = serde_json::to_string(recipients).map_err(Problem::internal)?;
    found(tx.exec(sql, &db::params![id.as_str(), list]).await?)
}

/// Whether the status was another one before.
pub(super) async fn set_authority_status(
    tx: &Tx,
    id: &AuthorityId,
    status: Status,
) -> Result<bool, Problem> {
    let sql = "update authority set status = $2 where id = $1 and status <> $2";
    Ok(tx.exec(sql, &db::params![id.as_str(), status.code()]).await? == 1)
}

pub(super) async fn suspend_login(tx: &Tx, login: &LoginId) -> Result<(), Problem> {
    let sql = "update login set status = 'suspended' where id = $1";
    found(tx.exec(sql, &db::params![login.as_str()]).await?)
}

/// Invited again, without a password.
pub(super) async fn reset_login(tx: &Tx, login: &LoginId) -> Result<(), Problem> {
    let sql = "update login set status = 'invited', password = null where id = $1";
    found(tx.exec(sql, &db::params![login.as_str()]).await?)
}

fn found(changed: u64) -> Result<(), Problem> {
    match changed {
        0 => Err(Problem::not_found()),
        _ => Ok(()),
    }
}

impl FromRow for Authority {
    fn from_row(row: &Row) -> db::Result<Authority> {
        let text = |at: usize| row.get::<String>(at);
        let list = |at: usize| -> db::Result<Vec<String>> {
            serde_json::from_str(&text(at)?).map_err(|error| db::Error::Stored(error.to_string()))
        };
        let word = |what: &str| db::Error::Stored(what.to_owned());
        let known = NewAuthority {
            name: text(1)?,
            country: Country::parse(&text(2)?).map_err(|_| word("a country"))?,
            kind: text(3)?.parse().map_err(|_| word("a kind of authority"))?,
            address: text(4)?,
            domains: list(5)?,
            call_back: text(6)?,
            call_back_source: text(7)?,
            recipients: list(8)?,
        };
        let status = text(9)?.parse().map_err(|_| word("a status"))?;
        Ok(Authority { id: stored(text(0)?)?, known, status, created: row.get(10)? })
    }
}

impl FromRow for Member {
    fn from_row(row: &Row) -> db::Result<Member> {
        let (status, role): (String, String) = (row.get(4)?, row.get(5)?);
        Ok(Member {
            id: row.get(0)?,
            login: stored(row.get(1)?)?,
            name: row.get(2)?,
            mail: row.get(3)?,
            status: status.parse().map_err(|_| db::Error::Stored("a status".to_owned()))?,
            roles: if role.is_empty() { Vec::new() } else { vec![role] },
            expires: row.get(6)?,
        })
    }
}
