//! A request that is sent again with its `Idempotency-Key` gets the answer of the first time. The deeds
//! here are guarded by what they change (a stage, a state, a code that is taken), so that each is done
//! once also when two requests with one key come at the same moment: the key has only to find the answer.

use axum::response::Response;
use web::{Answer, App, Claim, Problem};

/// Runs a deed unless it was done under this key; keeps its answer.
///
/// # Errors
/// Those of the deed; 422 when the key came with another body.
pub(crate) async fn once(
    app: &App,
    claim: &Claim,
    deed: impl AsyncFnOnce() -> Result<Answer, Problem>,
) -> Result<Response, Problem> {
    claim
        .once(app, async || {
            let answer = deed().await?;
            let tx = app.db.begin().await?;
            // Who was faster with the same key has kept the same answer.
            if claim.take(&tx, app.clock.now()).await.is_ok() {
                claim.keep(&tx, &answer).await?;
                tx.commit().await?;
            }
            Ok(answer)
        })
        .await
}
