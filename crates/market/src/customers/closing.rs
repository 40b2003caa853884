//! The end of an account. What let somebody in and what served only the customer is erased; the
//! records of orders and of who placed them stay as long as the law says, out of sight of everybody
//! but custody.

use super::{joining, mailbox, people, store};
use accounts::{Permit, Shop, customers};
use axum::http::StatusCode;
use web::{App, Problem};

/// Closes the account.
///
/// # Errors
/// The faulty field `password`; 409 `store-open` while the customer sells; 429.
pub async fn close(
    app: &App,
    by: &Permit<Shop>,
    password: &str,
    network: &str,
) -> Result<(), Problem> {
    if by.holder().sells() {
        return Err(Problem::new(StatusCode::CONFLICT, "store-open"));
    }
    if !customers::check_password(app, by.holder(), password, network).await? {
        return Err(Problem::invalid().field("/password", "wrong-password"));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let to = customers::contact(&tx, by.id()).await?.ok_or_else(Problem::not_found)?;
    people::change(&tx, by.id(), |account| {
        account.status = "deleted".to_owned();
        account.deleted_at = Some(now);
    })
    .await?;
    store::forget(&tx, by.id()).await?;
    customers::close(&tx, by.holder(), now).await?;
    let once = joining::fresh(app);
    mailbox::write(&tx, app, &to, "customer-closed", "/", &[by.id()], &once).await?;
    tx.commit().await?;
    Ok(())
}
