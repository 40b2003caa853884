//! The second factor of customers, who set one up if they like.

use crate::deed::{self, Deed};
use crate::second_factor::{self, Enrolment};
use crate::{Customer, sign_in, throttle};
use axum::http::StatusCode;
use db::Query;
use web::{App, Problem};

/// Whether the customer has set a second factor up.
pub async fn has_factor(q: &impl Query, customer: &Customer) -> Result<bool, Problem> {
    second_factor::is_enrolled(q, customer.login()).await
}

/// What the page for setting a second factor up shows.
///
/// # Errors
/// 409 when one is in use already.
pub async fn begin_factor(app: &App, customer: &Customer) -> Result<Enrolment, Problem> {
    if has_factor(&app.db, customer).await? {
        return Err(Problem::conflict());
    }
    let (_, mail) = sign_in::mail_of(&app.db, customer.login()).await?;
    second_factor::begin(app, customer.login(), &mail).await
}

/// Puts the second factor in use by its first code; gives the recovery codes, which are shown once.
///
/// # Errors
/// 422 `wrong-code`; 429 after too many attempts; 409 when one is in use already.
pub async fn confirm_factor(
    app: &App,
    customer: &Customer,
    code: &str,
    network: &str,
) -> Result<Vec<String>, Problem> {
    let (now, login) = (app.clock.now(), customer.login());
    let (key, _) = sign_in::mail_of(&app.db, login).await?;
    throttle::attempt(app, &format!("code {key}"), network, now).await?;
    let tx = app.db.begin().await?;
    if has_factor(&tx, customer).await? {
        return Err(Problem::conflict());
    }
    let confirmed = second_factor::confirm(&tx, app, login, code, now).await?;
    let codes =
        confirmed.ok_or_else(|| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "wrong-code"))?;
    throttle::forgive(&tx, app, &format!("code {key}")).await?;
    let by = audit::By::Account("customer", customer.id());
    let subject = login.as_str();
    deed::record(&tx, Deed { kind: "second-factor.enrolled", by, subject, at: now }).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Takes the second factor away. The caller has asked for the password.
pub async fn remove_factor(app: &App, customer: &Customer) -> Result<(), Problem> {
    let tx = app.db.begin().await?;
    second_factor::remove(&tx, customer.login()).await?;
    let by = audit::By::Account("customer", customer.id());
    let (subject, at) = (customer.login().as_str(), app.clock.now());
    deed::record(&tx, Deed { kind: "second-factor.removed", by, subject, at }).await?;
    tx.commit().await?;
    Ok(())
}
