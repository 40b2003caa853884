//! Deeds of this crate in the log: who did what to whom, by ids alone.

use values::Time;
use web::{App, Problem};

/// A deed, as the log is told.
pub(crate) struct Deed<'a> {
    /// What was done.
    pub kind: &'static str,
    /// By whom.
    pub by: audit::By<'a>,
    /// To what; empty when there is nothing.
    pub subject: &'a str,
    /// When.
    pub at: Time,
}

/// Adds the deed's entry, in its transaction.
pub(crate) async fn record(tx: &db::Tx, deed: Deed<'_>) -> Result<(), Problem> {
    let subject = (!deed.subject.is_empty()).then_some(deed.subject);
    let entry = audit::Entry { kind: deed.kind, by: deed.by, subject, at: deed.at, details: &[] };
    audit::record(tx, entry).await.map_err(Problem::internal)?;
    Ok(())
}

/// Notes that somebody has read personal data: `kind` is the slice's word (`request.read`), the
/// subject what it belongs to. Call it before the data is shown; when it fails, show nothing.
///
/// # Errors
/// When the entry cannot be written.
pub async fn note_reading(
    app: &App,
    by: audit::By<'_>,
    kind: &'static str,
    subject: &str,
) -> Result<(), Problem> {
    let tx = app.db.begin().await?;
    record(&tx, Deed { kind, by, subject, at: app.clock.now() }).await?;
    tx.commit().await?;
    Ok(())
}
