//! Officers and staff: invited, suspended, reset.

use super::authorities::is_domain;
use super::store;
use crate::actor::Role;
use crate::deed::{self, Deed};
use crate::permit::{Administer, ManageOfficers, Permit};
use crate::{AuthorityId, LoginId, second_factor, sign_in};
use std::collections::BTreeSet;
use web::{App, Problem};

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
    let authority = store::authority(&app.db, authority_id).await?;
    let domain = mail.rsplit('@').next().unwrap_or_default().to_lowercase();
    let known = |own: &String| domain == *own || domain.ends_with(&format!(".{own}"));
    check_person(name, mail)?;
    if !authority.known.domains.iter().any(known) {
        return Err(Problem::invalid().field("/mail", "not-the-authoritys-domain"));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let login = store::insert_login(&tx, name, mail, None, now).await?;
    let id = store::insert_officer(&tx, &login, authority_id, administers, None, now).await?;
    let text = store::insert_invitation(&tx, app, &login, now).await?;
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
    let login = store::insert_login(&tx, name, mail, None, now).await?;
    let id = store::insert_staff(&tx, &login, roles, now).await?;
    let text = store::insert_invitation(&tx, app, &login, now).await?;
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
    store::suspend_login(&tx, login).await?;
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
    store::reset_login(&tx, login).await?;
    second_factor::remove(&tx, login).await?;
    sign_in::shut_out(&tx, login, now).await?;
    let text = store::insert_invitation(&tx, app, login, now).await?;
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
