//! What leaves the house: mail and webhooks. They are written in the transaction of their deed, sent
//! afterwards, tried again, and can be sent once more.
//!
//! A deed that is rolled back sends nothing; one that is committed sends once, and in the worst case
//! (the program dies between sending and noting it) a second time with the same Message-ID or event
//! id, by which the other side knows it again.
//!
//! ```ignore
//! let tx = app.db.begin().await?;
//! // … the deed …
//! mail::send(&tx, &app.texts, Mail {
//!     to: &buyer.mail,
//!     name: &buyer.name,
//!     language: buyer.language,
//!     kind: "order-placed",                       // texts mail-order-placed-subject, -body, -action
//!     args: &[("number", order.number.as_str().into())],
//!     link: Some(&format!("/orders/{}", order.id)), // where the button of -action leads
//!     about: &[order.id.as_str()],
//!     key: &format!("order-placed {}", order.id),
//! }, now).await?;
//! webhooks::emit(&tx, seller.as_str(), "order.placed", &json, now).await?;
//! tx.commit().await?;
//! ```

mod again;
mod error;
pub mod mail;
pub mod webhooks;

pub use error::Error;

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[db::migration!("0080_outbox")];

/// Forgets what was kept long enough: the words of mails, events and their deliveries.
///
/// # Errors
/// When the database does not answer.
pub async fn sweep(app: &web::App) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    mail::forget(&tx, app.has::<mail::Post>().map_or(mail::DAYS, |post| post.days), now).await?;
    webhooks::forget(&tx, now).await?;
    tx.commit().await?;
    Ok(())
}
