//! Authorities with their officers, and staff: made, invited, suspended, reset, by administrators.

use crate::actor::{Role, words};
use crate::deed::{self, Deed};
use crate::permit::{Administer, ManageOfficers, Permit};
use crate::session::stored;
use crate::{AuthorityId, LoginId, OfficerId, StaffId, second_factor, secret, sign_in};
use db::{FromRow, Query, Row, Tx};
use std::collections::BTreeSet;
use values::{Country, Time};
use web::{App, Problem};

/// Seconds that an invitation can be taken up.
const INVITATION: i64 = 7 * 86_400;

words! {
    /// Whether an account or an authority is in use.
    Status {
        /// Invited, and has not set a password yet.
        Invited = "invited",
        /// In use.
        Active = "active",
        /// Suspended by an administrator.
        Suspended = "suspended",
    }
}

words! {
    /// What an authority is.
    AuthorityKind {
        /// A police force.
        Police = "police",
        /// A prosecutor's office.
        Prosecutor = "prosecutor",
        /// A court.
        Court = "court",
        /// A central authority for mutual legal assistance.
        Central = "central",
        /// Another authority, such as customs, tax or a regulator.
        Other = "other",
    }
}

/// What is known of an authority; filled in by an administrator from independent sources.
#[derive(Clone, Debug)]
pub struct NewAuthority {
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// What it is.
    pub kind: AuthorityKind,
    /// Its postal address.
    pub address: String,
    /// The domains that its officers' mail comes from.
    pub domains: Vec<String>,
    /// The number to call it back on.
    pub call_back: String,
    /// Where that number is from: a register that the requester has no hand in.
    pub call_back_source: String,
    /// The age recipients that disclosures are encrypted to.
    pub recipients: Vec<String>,
}

/// An authority.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Its id.
    pub id: AuthorityId,
    /// What is known of it.
    pub known: NewAuthority,
    /// Whether its officers may sign in.
    pub status: Status,
    /// When it was added.
    pub created: Time,
}

/// An officer or a member of staff, as administrators see them.
#[derive(Clone, Debug)]
pub struct Member {
    /// The id of the officer or member of staff.
    pub id: String,
    /// The login.
    pub login: LoginId,
    /// The name.
    pub name: String,
    /// The address.
    pub mail: String,
    /// Whether the account is in use.
    pub status: Status,
    /// Roles, or `administrator` for officers who manage their authority's officers.
    pub roles: Vec<String>,
    /// When an officer's account ends.
    pub expires: Option<Time>,
}

/// Adds an authority.
///
/// # Errors
/// Faulty fields.
pub async fn add_authority(
    app: &App,
    by: &Permit<Administer>,
    new: &NewAuthority,
) -> Result<AuthorityId, Problem> {
    check_authority(new)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let id = insert_authority(&tx, new, now).await?;
    deed::record(&tx, Deed { kind: "authority.added", by: by.by(), subject: id.as_str(), at: now })
        .await?;
    tx.commit().await?;
    Ok(id)
}

fn check_authority(new: &NewAuthority) -> Result<(), Problem> {
    let mut problem = Problem::invalid();
    let needed = [
        ("/name", &new.name),
        ("/address", &new.address),
        ("/call_back", &new.call_back),
        ("/call_back_source", &new.call_back_source),
    ];
    for (pointer, value) in needed {
        if value.trim().is_empty() {
            problem = problem.field(pointer, "required");
        }
    }
    if new.domains.is_empty() || !new.domains.iter().all(|domain| is_domain(domain)) {
        problem = problem.field("/domains", "not-a-domain");
    }
    if !new.recipients.iter().all(|key| is_recipient(key)) {
        problem = problem.field("/recipients", "not-a-recipient");
    }
    problem.or_ok()
}

fn is_domain(text: &str) -> bool {
    let label = |part: &str| {
        (1..=63).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !part.starts_with('-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(label)
}

/// The outward form of an age X25519 recipient; the package builder parses it in full.
fn is_recipient(text: &str) -> bool {
    text.len() == 62
        && text.starts_with("age1")
        && text[4..].bytes().all(|b| b"qpzry9x8gf2tvdw0s3jn54khce6mua7l".contains(&b))
}

/// Changes an authority's keys for disclosures.
///
/// # Errors
/// The faulty field `recipients`; 404.
pub async fn change_recipients(
    app: &App,
    by: &Permit<Administer>,
    id: &AuthorityId,
    recipients: &[String],
) -> Result<(), Problem> {
    if !recipients.iter().all(|key| is_recipient(key)) {
        return Err(Problem::invalid().field("/recipients", "not-a-recipient"));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let sql = "update authority set recipients = $2 where id = $1";
    let list = serde_json::to_string(recipients).map_err(Problem::internal)?;
    found(tx.exec(sql, &db::params![id.as_str(), list]).await?)?;
    let changed =
        Deed { kind: "authority.keys-changed", by: by.by(), subject: id.as_str(), at: now };
    deed::record(&tx, changed).await?;
    tx.commit().await?;
    Ok(())
}

/// Suspends an authority, or takes the suspension back. Its officers cannot act meanwhile.
pub async fn set_authority_status(
    app: &App,
    by: &Permit<Administer>,
    id: &AuthorityId,
    status: Status,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let sql = "update authority set status = $2 where id = $1 and status <> $2";
    match tx.exec(sql, &db::params![id.as_str(), status.code()]).await? {
        0 => authority(&tx, id).await.map(|_| ())?,
        _ => {
            let kind = match status {
                Status::Suspended => "authority.suspended",
                _ => "authority.resumed",
            };
            deed::record(&tx, Deed { kind, by: by.by(), subject: id.as_str(), at: now }).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

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

/// Invites an officer; gives the text of the invitation, which is shown once.
///
/// # Errors
/// Faulty fields; 404 when there is no such authority.
pub async fn invite_officer(
    app: &App,
    by: Inviter<'_>,
    authority_id: &AuthorityId,
    name: &str,
    mail: &str,
    administers: bool,
) -> Result<String, Problem> {
    let authority = authority(&app.db, authority_id).await?;
    let domain = mail.rsplit('@').next().unwrap_or_default().to_lowercase();
    let known = |own: &String| domain == *own || domain.ends_with(&format!(".{own}"));
    check_person(name, mail)?;
    if !authority.known.domains.iter().any(known) {
        return Err(Problem::invalid().field("/mail", "not-the-authoritys-domain"));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let login = insert_login(&tx, name, mail, None, now).await?;
    let id = insert_officer(&tx, &login, authority_id, administers, None, now).await?;
    let text = insert_invitation(&tx, app, &login, now).await?;
    deed::record(&tx, Deed { kind: "officer.invited", by: by.by(), subject: id.as_str(), at: now })
        .await?;
    tx.commit().await?;
    Ok(text)
}

/// Who may invite officers: an administrator of the office, or one of the authority itself.
pub enum Inviter<'a> {
    /// An administrator of the office.
    Office(&'a Permit<Administer>),
    /// An officer who manages the authority's officers.
    Authority(&'a Permit<ManageOfficers>),
}

impl Inviter<'_> {
    fn by(&self) -> audit::By<'_> {
        match self {
            Inviter::Office(permit) => permit.by(),
            Inviter::Authority(permit) => permit.by(),
        }
    }
}

/// Invites a member of staff; gives the text of the invitation, which is shown once.
///
/// # Errors
/// Faulty fields: no role, roles that may not meet, an address in use.
pub async fn invite_staff(
    app: &App,
    by: &Permit<Administer>,
    name: &str,
    mail: &str,
    roles: &BTreeSet<Role>,
) -> Result<String, Problem> {
    check_person(name, mail)?;
    if !Role::may_meet(roles) {
        return Err(Problem::invalid().field("/roles", "roles-may-not-meet"));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let login = insert_login(&tx, name, mail, None, now).await?;
    let id = insert_staff(&tx, &login, roles, now).await?;
    let text = insert_invitation(&tx, app, &login, now).await?;
    deed::record(&tx, Deed { kind: "staff.invited", by: by.by(), subject: id.as_str(), at: now })
        .await?;
    tx.commit().await?;
    Ok(text)
}

/// Suspends an account; its sessions and tokens end at once. An administrator cannot suspend the own
/// account, so that there is always one left.
///
/// # Errors
/// 404; 409 for the own account.
pub async fn suspend(app: &App, by: &Permit<Administer>, login: &LoginId) -> Result<(), Problem> {
    if by.actor().login() == Some(login) {
        return Err(Problem::conflict());
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let sql = "update login set status = 'suspended' where id = $1";
    found(tx.exec(sql, &db::params![login.as_str()]).await?)?;
    sign_in::shut_out(&tx, login, now).await?;
    let suspended =
        Deed { kind: "account.suspended", by: by.by(), subject: login.as_str(), at: now };
    deed::record(&tx, suspended).await?;
    tx.commit().await?;
    Ok(())
}

/// Resets an account: password, second factor, sessions and tokens go, and a new invitation is given.
/// Who only stole the password is out; who lost the telephone starts again. Also ends a suspension.
///
/// # Errors
/// 404; 409 for the own account.
pub async fn reset(app: &App, by: &Permit<Administer>, login: &LoginId) -> Result<String, Problem> {
    if by.actor().login() == Some(login) {
        return Err(Problem::conflict());
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let sql = "update login set status = 'invited', password = null where id = $1";
    found(tx.exec(sql, &db::params![login.as_str()]).await?)?;
    second_factor::remove(&tx, login).await?;
    sign_in::shut_out(&tx, login, now).await?;
    let text = insert_invitation(&tx, app, login, now).await?;
    let reset = Deed { kind: "account.reset", by: by.by(), subject: login.as_str(), at: now };
    deed::record(&tx, reset).await?;
    tx.commit().await?;
    Ok(text)
}

fn check_person(name: &str, mail: &str) -> Result<(), Problem> {
    let mut problem = Problem::invalid();
    if name.is_empty() {
        problem = problem.field("/name", "required");
    }
    let mailbox = mail.split_once('@');
    let good = mailbox.is_some_and(|(local, domain)| {
        !local.is_empty() && is_domain(domain) && !mail.contains(char::is_whitespace)
    });
    if !good || mail.len() > 254 {
        problem = problem.field("/mail", "not-an-email");
    }
    problem.or_ok()
}

fn found(changed: u64) -> Result<(), Problem> {
    match changed {
        0 => Err(Problem::not_found()),
        _ => Ok(()),
    }
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

async fn insert_invitation(
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
