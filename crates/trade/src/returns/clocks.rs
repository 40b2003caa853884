//! What happens to returns when nobody does anything: without an answer a request is accepted; goods
//! that are not sent end the return; goods that were sent and of which the seller says nothing are paid
//! back. A return says itself when the clock has to look at it next.

use super::deeds::{self, Restock};
use super::stage::Stage;
use super::store;
use crate::error::{Error, Result};
use crate::orders::{self, By};
use values::Time;
use web::App;

/// Does what is due. Gives how many returns were looked at.
///
/// # Errors
/// When the database does not answer. What goes wrong with one return does not keep the others.
pub async fn tick(app: &App, now: Time, limit: i64) -> Result<usize> {
    let due = store::due(&app.db, now, limit).await?;
    for case in &due {
        let order = orders::by_id(&app.db, &case.order).await?.ok_or(Error::NotFound)?;
        let done = match case.stage {
            Stage::Asked => deeds::accepted(app, (case, &order), By::Clock, "").await,
            Stage::Accepted => deeds::lapsed(app, case, &order).await,
            _ => deeds::received(app, case, &order, By::Clock, Restock::No).await,
        };
        match done {
            Ok(()) | Err(Error::Stale) => {}
            Err(error) => {
                tracing::error!(case = %case.id, %error, "a return's clock has run out and nothing can be done")
            }
        }
    }
    Ok(due.len())
}
