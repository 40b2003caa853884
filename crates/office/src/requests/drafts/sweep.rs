//! Drafts that nobody has saved for a set time are swept out with their documents: what an officer
//! began to write is personal data, and nobody waits for it.

use audit::Fact;
use values::Time;
use web::App;

use super::{DraftId, forget, store};

/// The days for which a draft is kept after it was saved last, where the operator sets nothing else.
pub const DAYS: i64 = 30;

/// Seconds of a day.
const DAY: i64 = 86_400;
/// Drafts at most in one sweep; the next one goes on.
const MOST: i64 = 200;

/// For how long drafts are kept; a part that the binary puts in.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    /// For so many days after the last saving.
    pub days: i64,
}

/// When a draft goes that was saved at `saved` and is not saved again.
pub fn goes_at(app: &App, saved: Time) -> Time {
    saved.plus_seconds(days(app) * DAY)
}

fn days(app: &App) -> i64 {
    app.part::<Keeping>().map_or(DAYS, |keeping| keeping.days)
}

/// Sweeps out drafts whose time is over, each in a transaction of its own with an entry in the log of
/// deeds that says which and how many documents, and nothing of what was typed.
pub async fn sweep(app: &App) -> Result<(), audit::Error> {
    let now = app.clock.now();
    let before = now.plus_seconds(-days(app) * DAY);
    for id in store::abandoned(&app.db, before, MOST).await? {
        one(app, &id, before, now).await?;
    }
    Ok(())
}

async fn one(app: &App, id: &DraftId, before: Time, now: Time) -> Result<(), audit::Error> {
    let tx = app.db.begin().await?;
    let Some((_, draft)) = store::find(&tx, id).await? else { return Ok(()) };
    // Saved again, served or swept by another process in the meantime: it is left alone.
    if !store::delete_abandoned(&tx, id, draft.version, before).await? {
        return Ok(());
    }
    let details = [("documents", Fact::Number(draft.documents.len() as i64))];
    let entry = audit::Entry {
        kind: "draft.swept",
        by: audit::By::System,
        subject: Some(id.as_str()),
        at: now,
        details: &details,
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    for (_, document) in &draft.documents {
        forget(app, document).await;
    }
    Ok(())
}
