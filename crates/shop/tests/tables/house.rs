//! Empty databases with every table that the shop stands on.

use values::Time;

/// The moment of the tests.
pub fn now() -> Time {
    Time::parse("2026-11-30T12:00:00Z").expect("a time")
}

/// One database of each kind that can be had.
pub async fn each() -> Vec<db::scratch::Scratch> {
    let all = db::scratch::each().await.expect("databases");
    for scratch in &all {
        let sets = [
            db::MIGRATIONS,
            audit::MIGRATIONS,
            ledger::MIGRATIONS,
            web::MIGRATIONS,
            outbox::MIGRATIONS,
            accounts::MIGRATIONS,
            market::MIGRATIONS,
            shop::MIGRATIONS,
        ];
        scratch.db.migrate(&sets).await.expect("migrations");
    }
    all
}
