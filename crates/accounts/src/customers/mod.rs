//! Customers of the marketplace: how they come in and what belongs to their login.
//!
//! A customer is a login and an account of the marketplace, which this room knows by its id alone.
//! The marketplace writes its own record of each sign-in, so the steps here take its transaction:
//!
//! ```text
//! match customers::give_password(&app, mail, password, &place).await? {
//!     Attempt::Right(known) => {
//!         let entry = customers::enter(&tx, &app, &known, &place, Stay::Kept).await?;
//!         record(&tx, known.account(), "ok").await?;
//!         tx.commit().await?;
//!         Ok(entry.carry(&app, web::go("/account")))
//!     }
//!     Attempt::Wrong(account) => …                       // one answer, whatever the reason
//! }
//! ```
//!
//! A password is enough, unless the customer has set a second factor up. Sessions live longer than
//! those of officers and staff, so what takes an account over (another address, another password, no
//! second factor) asks for the password again.

mod factor;
mod links;
mod login;

pub use factor::{begin_factor, confirm_factor, has_factor, remove_factor};
pub use links::{
    Letter, MailChange, ask_for_mail, change_mail, forgotten, owner_of, reset_password,
};
pub use login::{
    Contact, NewCustomer, account_of_mail, add, check_password, close, contact, is_known, rename,
    sessions, set_language, set_sells, set_usable,
};

use crate::deed::{self, Deed};
use crate::session::{self, Life, Pending, Stage};
use crate::sign_in::{self, Place, device_name, mail_key};
use crate::{LoginId, password, second_factor, throttle};
use axum::http::HeaderMap;
use axum::response::Response;
use db::{Query, Tx};
use web::{App, Problem, Visit};

/// What an attempt to sign in came to.
pub enum Attempt {
    /// The password is right.
    Right(Known),
    /// It is not, or the login may not be used; with the account that was meant, if there is one,
    /// for its record of sign-ins. The asker is told nothing of it.
    Wrong(Option<String>),
}

/// A customer whose password was right.
pub struct Known {
    login: LoginId,
    account: String,
    key: String,
}

/// Whether the browser is the customer's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stay {
    /// The session lasts for weeks.
    Kept,
    /// It ends with the browser, or after a day.
    Borrowed,
}

/// A session that was begun: its cookie has to go along with the answer.
pub struct Entry {
    account: String,
    cookie: String,
    life: Option<i64>,
    complete: bool,
}

impl Known {
    /// The marketplace's account.
    pub fn account(&self) -> &str {
        &self.account
    }
}

impl Stay {
    fn life(self) -> Life {
        match self {
            Stay::Kept => Life::Kept,
            Stay::Borrowed => Life::Borrowed,
        }
    }
}

impl Entry {
    /// The marketplace's account.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// Whether the customer is in; otherwise the second factor is owed.
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Sends the session's cookie along with an answer.
    pub fn carry(&self, app: &App, response: Response) -> Response {
        crate::pages::with_cookie(app, response, &self.cookie, self.life)
    }
}

impl Pending {
    /// The marketplace's account of a customer who owes the second factor.
    pub fn account(&self) -> &str {
        self.account.as_deref().unwrap_or_default()
    }
}

/// Where a sign-in comes from.
pub fn place(visit: &Visit, headers: &HeaderMap) -> Place {
    crate::pages::place(visit, headers)
}

/// Ends the session's cookie in the browser, where the session itself has ended.
pub fn without_session(app: &App, response: Response) -> Response {
    crate::pages::with_cookie(app, response, "", Some(0))
}

/// Checks the password, for the same time whether there is such a customer or not.
///
/// # Errors
/// 429 after too many attempts.
pub async fn give_password(
    app: &App,
    mail: &str,
    given: &str,
    place: &Place,
) -> Result<Attempt, Problem> {
    let key = mail_key(mail);
    throttle::attempt(app, &key, &place.network, app.clock.now()).await?;
    let sql = "select l.id, l.password, l.status, c.account \
               from login l join customer c on c.login = l.id where l.mail_key = $1";
    let found: Option<(String, Option<String>, String, String)> =
        app.db.opt(sql, &db::params![&key]).await?;
    let hash = found.as_ref().and_then(|(_, hash, _, _)| hash.clone());
    let right = password::verify(given, hash).await?;
    Ok(match found {
        Some((login, _, status, account)) if right && status == "active" => {
            Attempt::Right(Known { login: session::stored(login)?, account, key })
        }
        found => Attempt::Wrong(found.map(|(_, _, _, account)| account)),
    })
}

/// Begins the session of a customer whose password was right: full, or, where a second factor is set
/// up, one that owes it.
pub async fn enter(
    tx: &Tx,
    app: &App,
    known: &Known,
    place: &Place,
    stay: Stay,
) -> Result<Entry, Problem> {
    if second_factor::is_enrolled(tx, &known.login).await? {
        let (now, device) = (app.clock.now(), device_name(&place.device));
        let cookie = session::begin(tx, app, &known.login, Stage::Password, device, now).await?;
        let account = known.account.clone();
        return Ok(Entry { account, cookie, life: None, complete: false });
    }
    throttle::forgive(tx, app, &known.key).await?;
    begin(tx, app, (&known.login, &known.account), place, stay).await
}

/// Notes that an attempt failed.
pub async fn note_failure(tx: &Tx, app: &App) -> Result<(), Problem> {
    let at = app.clock.now();
    deed::record(tx, Deed { kind: "sign-in.failed", by: audit::By::Guest, subject: "", at }).await
}

/// Counts an attempt at the second factor, before it is looked at.
///
/// # Errors
/// 429 after too many attempts.
pub async fn try_code(app: &App, pending: &Pending, place: &Place) -> Result<(), Problem> {
    let (key, _) = sign_in::mail_of(&app.db, &pending.login).await?;
    throttle::attempt(app, &format!("code {key}"), &place.network, app.clock.now()).await
}

/// Gives the second factor: the full session in place of the pending one; `None` when the code is
/// wrong, which is written down in the same transaction.
///
/// # Errors
/// 409 when the pending session was used already.
pub async fn give_code(
    tx: &Tx,
    app: &App,
    pending: &Pending,
    code: &str,
    place: &Place,
    stay: Stay,
) -> Result<Option<Entry>, Problem> {
    let now = app.clock.now();
    let login = &pending.login;
    if !second_factor::accept(tx, app, login, code, now).await? {
        let subject = login.as_str();
        let by = audit::By::Guest;
        deed::record(tx, Deed { kind: "second-factor.failed", by, subject, at: now }).await?;
        return Ok(None);
    }
    if !session::end(tx, login, &pending.session).await? {
        return Err(Problem::conflict());
    }
    let (key, _) = sign_in::mail_of(tx, login).await?;
    throttle::forgive(tx, app, &key).await?;
    throttle::forgive(tx, app, &format!("code {key}")).await?;
    begin(tx, app, (login, pending.account()), place, stay).await.map(Some)
}

/// Begins a full session for somebody who has just shown to be the customer: by a link that came to
/// the mailbox together with the password.
pub async fn admit(
    tx: &Tx,
    app: &App,
    (login, account): (&LoginId, &str),
    place: &Place,
    stay: Stay,
) -> Result<Entry, Problem> {
    begin(tx, app, (login, account), place, stay).await
}

/// Slows down what sends mail to an address, or guesses at it: `what` names the deed and the address.
///
/// # Errors
/// 429 after too many attempts.
pub async fn slow_down(app: &App, what: &str, network: &str) -> Result<(), Problem> {
    throttle::attempt(app, what, network, app.clock.now()).await
}

async fn begin(
    tx: &Tx,
    app: &App,
    (login, account): (&LoginId, &str),
    place: &Place,
    stay: Stay,
) -> Result<Entry, Problem> {
    let (now, device) = (app.clock.now(), device_name(&place.device));
    let stage = Stage::Full(stay.life());
    let cookie = session::begin(tx, app, login, stage, device, now).await?;
    let (by, subject) = (audit::By::Guest, login.as_str());
    deed::record(tx, Deed { kind: "sign-in.completed", by, subject, at: now }).await?;
    let life = (stay == Stay::Kept).then(|| Life::Kept.whole());
    Ok(Entry { account: account.to_owned(), cookie, life, complete: true })
}
