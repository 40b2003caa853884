//! The log of deeds on SQLite and on PostgreSQL: stories of logging, proving and tampering.
#![allow(clippy::unwrap_used, reason = "tests")]

mod exported;
mod logging;
mod secrets;
mod sequencing;
mod tampering;

use audit::{By, Entry, EntryId, Fact, Report};
use db::{Db, scratch::Scratch};
use tlog::{Checkpoint, Signer};
use values::Time;

const ORIGIN: &str = "kontor.example/audit";

fn signer() -> Signer {
    Signer::from_seed(ORIGIN, &[7; 32]).unwrap()
}

fn time(second: i64) -> Time {
    Time::parse("2026-09-15T14:20:00Z").unwrap().plus_seconds(second)
}

/// One empty log on each database that is to be had.
async fn logs() -> Vec<Scratch> {
    let all = db::scratch::each().await.unwrap();
    for scratch in &all {
        scratch.db.migrate(&[audit::MIGRATIONS]).await.unwrap();
    }
    all
}

/// Logs the deeds numbered `from` to before `to`, in one transaction.
async fn log(db: &Db, from: i64, to: i64) -> Vec<EntryId> {
    let tx = db.begin().await.unwrap();
    let mut ids = Vec::new();
    for number in from..to {
        let entry = Entry {
            kind: "request.received",
            by: By::Account("officer", "off_01"),
            subject: Some("req_01"),
            at: time(number),
            details: &[("number", Fact::Number(number))],
        };
        ids.push(audit::record(&tx, entry).await.unwrap());
    }
    tx.commit().await.unwrap();
    ids
}

async fn integrate(db: &Db) -> Checkpoint {
    audit::integrate(db, &signer(), time(0)).await.unwrap().checkpoint.unwrap()
}

async fn verify(db: &Db, older: Option<Checkpoint>) -> Report {
    audit::verify(db, &signer().verifier(), older).await.unwrap()
}

/// Takes the second wall down, as somebody with all rights over the database can.
async fn tear_down_walls(db: &Db) {
    let walls = [
        ("audit_entry_fixed", "audit_entry"),
        ("audit_entry_kept", "audit_entry"),
        ("audit_entry_waits", "audit_entry"),
        ("audit_tile_grows", "audit_tile"),
        ("audit_tile_kept", "audit_tile"),
        ("audit_checkpoint_fixed", "audit_checkpoint"),
        ("audit_checkpoint_kept", "audit_checkpoint"),
        ("audit_head_grows", "audit_head"),
    ];
    for (wall, table) in walls {
        let on_table = if db.is_sqlite() { String::new() } else { format!(" on {table}") };
        db.exec(&format!("drop trigger if exists {wall}{on_table}"), &[]).await.unwrap();
    }
}
