//! The run of the week, where the operator has set that there is one: drawn up and started on Monday
//! from six o'clock (UTC) on, once, whichever process comes first. And runs whose process died while it
//! set money aside go on.

use super::run::{self, By};
use super::{Rules, store};
use crate::error::{Error, Result};
use jiff::civil::Weekday;
use values::Time;
use web::App;

/// Does what is due now; a clock calls it.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(app: &App) -> Result<()> {
    for id in store::unfinished(&app.db).await? {
        run::go_on(app, &id).await?;
    }
    let Some(key) = week(app.clock.now()).filter(|_| Rules::of(app).weekly) else { return Ok(()) };
    if store::run_by_key(&app.db, &key).await?.is_some() {
        return Ok(());
    }
    match run::draw_up(app, By::Clock, &key).await {
        Ok(id) => run::start(app, By::Clock, &id).await.map(|_| ()),
        // Nobody is owed enough this week.
        Err(Error::Field(..)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The key of the week's run, when its hour has come.
fn week(now: Time) -> Option<String> {
    let at = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC);
    let due = at.weekday() == Weekday::Monday && at.hour() >= 6;
    due.then(|| format!("week-of-{}", at.date()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_has_one_run_on_its_monday() {
        let week = |text| super::week(Time::parse(text).expect("a time"));
        assert_eq!(week("2026-11-30T06:00:00Z").as_deref(), Some("week-of-2026-11-30"));
        assert_eq!(week("2026-11-30T23:59:59Z").as_deref(), Some("week-of-2026-11-30"));
        assert_eq!(week("2026-11-30T05:59:59Z"), None);
        assert_eq!(week("2026-12-01T06:00:00Z"), None);
    }
}
