//! Accounts of demonstrations and tests: made with known passwords and known second factors, which
//! nobody else may do. The binary calls this for `kontor demo` only.

use crate::customers::{self, NewCustomer};
use crate::people::{self, NewAuthority};
use crate::{
    AuthorityId, LoginId, OfficerId, Role, Scope, StaffId, password, second_factor, token,
};
use std::collections::BTreeSet;
use web::{App, Problem};

/// Somebody to make an account for.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    /// The name.
    pub name: &'a str,
    /// The address to sign in with.
    pub mail: &'a str,
    /// The password.
    pub password: &'a str,
    /// The secret of the second factor in base 32, at least 32 characters.
    pub totp: &'a str,
}

/// An authority.
pub async fn authority(app: &App, new: &NewAuthority) -> Result<AuthorityId, Problem> {
    let tx = app.db.begin().await?;
    let id = people::insert_authority(&tx, new, app.clock.now()).await?;
    tx.commit().await?;
    Ok(id)
}

/// An officer, active and with a second factor.
pub async fn officer(
    app: &App,
    authority: &AuthorityId,
    person: Person<'_>,
    administers: bool,
) -> Result<OfficerId, Problem> {
    let now = app.clock.now();
    let hash = password::hash(&app.chance, person.password).await?;
    let tx = app.db.begin().await?;
    let login = people::insert_login(&tx, person.name, person.mail, Some(&hash), now).await?;
    let id = people::insert_officer(&tx, &login, authority, administers, None, now).await?;
    second_factor::plant(&tx, app, &login, person.totp, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// A member of staff, active and with a second factor.
pub async fn staff(app: &App, person: Person<'_>, roles: &[Role]) -> Result<StaffId, Problem> {
    let now = app.clock.now();
    let roles: BTreeSet<Role> = roles.iter().copied().collect();
    if !Role::may_meet(&roles) {
        return Err(Problem::invalid().field("/roles", "roles-may-not-meet"));
    }
    let hash = password::hash(&app.chance, person.password).await?;
    let tx = app.db.begin().await?;
    let login = people::insert_login(&tx, person.name, person.mail, Some(&hash), now).await?;
    let id = people::insert_staff(&tx, &login, &roles, now).await?;
    second_factor::plant(&tx, app, &login, person.totp, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// A customer, active and without a second factor: the marketplace's account must be there already.
pub async fn customer(
    app: &App,
    account: &str,
    person: Person<'_>,
    sells: bool,
) -> Result<LoginId, Problem> {
    let now = app.clock.now();
    let hash = password::hash(&app.chance, person.password).await?;
    let tx = app.db.begin().await?;
    let (name, mail) = (person.name, person.mail);
    let new = NewCustomer { account, name, mail, hash: &hash, language: None, sells };
    let login = customers::add(&tx, &new, now).await?;
    tx.commit().await?;
    Ok(login)
}

/// Several customers with one password, which is hashed once: for worlds of thousands.
pub async fn customers(
    app: &App,
    people: &[(&str, Person<'_>, bool)],
    password: &str,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let hash = password::hash(&app.chance, password).await?;
    let tx = app.db.begin().await?;
    for (account, person, sells) in people {
        let (name, mail, sells) = (person.name, person.mail, *sells);
        let new = NewCustomer { account, name, mail, hash: &hash, language: None, sells };
        customers::add(&tx, &new, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// An API token for the account of this address; gives its text.
///
/// # Errors
/// 404 when there is no such account.
pub async fn api_token(app: &App, mail: &str, scopes: &[Scope]) -> Result<String, Problem> {
    use db::Query;
    let sql = "select id from login where mail_key = $1";
    let key = crate::sign_in::mail_key(mail);
    let row: Option<(String,)> = app.db.opt(sql, &db::params![key]).await?;
    let (id,) = row.ok_or_else(Problem::not_found)?;
    let login: LoginId = crate::session::stored(id)?;
    let expires = app.clock.now().plus_seconds(90 * 86_400);
    let scopes = scopes.iter().copied().collect();
    let tx = app.db.begin().await?;
    let (_, text) = token::insert(&tx, app, &login, "demonstration", &scopes, expires).await?;
    tx.commit().await?;
    Ok(text)
}
