//! The job that hands a mail over. It may be killed at any moment and run again: a mail that is found
//! being sent is sent once more under the same Message-ID, and after the second such end no more.

use db::jobs::{self, Job};
use serde::Deserialize;
use web::App;

use super::post::{NotTaken, Transport};
use super::{Letter, MailId, PATIENCE, Post, Row, Standing, enqueue, store};
use crate::{Error, again};

/// The kind of the job.
pub const JOB: &str = "outbox.mail";

#[derive(Deserialize)]
struct Order {
    mail: String,
}

/// Does one job of the kind [`JOB`].
///
/// # Errors
/// A reason for the operator, without personal data, when the database does not answer. That a mail
/// is not taken is no error here: the mail's row says it, and another job follows.
pub async fn run(app: &App, job: &Job) -> Result<(), String> {
    let order: Order = serde_json::from_value(job.payload.clone()).map_err(|e| e.to_string())?;
    let id: MailId = order.mail.parse().map_err(|_| "no mail's id")?;
    attempt(app, job, &id).await.map_err(|error| error.to_string())
}

async fn attempt(app: &App, job: &Job, id: &MailId) -> Result<(), Error> {
    let Some((post, row, letter)) = begin(app, job, id).await? else { return Ok(()) };
    let outcome = match letter.message(app, &post) {
        Ok(message) => post.hand_over(id, message).await,
        Err(_) => {
            let reason = "no message can be made of it: its address is none".to_owned();
            Err(NotTaken { for_good: true, reason })
        }
    };
    finish(app, job, &row, outcome).await
}

/// Claims the mail, or ends it where there is nothing to hand over.
async fn begin(app: &App, job: &Job, id: &MailId) -> Result<Option<(Post, Row, Letter)>, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let claimed = match store::claim(&tx, id).await? {
        // It has come to its end meanwhile.
        None => None,
        Some(row) if row.interrupted > 1 => {
            let reason = "the program died twice while handing it over";
            store::note(&tx, id, Standing::Unclear, Some(reason), now).await?;
            None
        }
        Some(row) => match (app.has::<Post>(), store::letter(&tx, id).await?) {
            (_, None) => {
                store::note(&tx, id, Standing::GivenUp, Some("its words are erased"), now).await?;
                None
            }
            (Some(post), Some(letter)) if !matches!(post.transport, Transport::None) => {
                Some((Post::clone(&post), row, letter))
            }
            _ => {
                store::note(&tx, id, Standing::Kept, None, now).await?;
                None
            }
        },
    };
    if claimed.is_none() {
        jobs::done(&tx, &job.id).await?;
    }
    tx.commit().await?;
    Ok(claimed)
}

async fn finish(
    app: &App,
    job: &Job,
    row: &Row,
    outcome: Result<(), NotTaken>,
) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    match outcome {
        Ok(()) => store::note(&tx, &row.id, Standing::Sent, None, now).await?,
        Err(NotTaken { for_good, reason }) => {
            let next = again::next(row.attempts, row.began, PATIENCE, now);
            let standing = match next {
                _ if for_good => Standing::Refused,
                Some(_) => Standing::Waiting,
                None => Standing::GivenUp,
            };
            store::note(&tx, &row.id, standing, Some(&reason), now).await?;
            if let (Some(next), Standing::Waiting) = (next, standing) {
                enqueue(&tx, &row.id, next, now).await?;
            }
            let standing = standing.code();
            tracing::warn!(mail = %row.id, kind = row.kind, attempt = row.attempts, reason, standing, "a mail was not taken");
        }
    }
    jobs::done(&tx, &job.id).await?;
    Ok(tx.commit().await?)
}
