//! Those who run the program ask whether it lives and can do its work.

use crate::story;
use ledger::{Draft, Owner, Purpose};
use serde_json::{Value, json};
use std::process::Command;
use values::Money;

story! {
    async fn a_probe_hears_that_everything_is_ready(world: &mut World) {
        let probe = world.guest();
        assert_eq!(probe.get("/healthz").await.status, 200);
        let answer = probe.get("/readyz").await;
        assert_eq!(answer.status, 200, "{answer}");
        assert_eq!(answer.json(), json!({ "database": "ok", "files": "ok" }));
    }

    async fn a_probe_hears_of_missing_migrations(world: &mut World) {
        let newest = "delete from migration where name = (select max(name) from migration)";
        assert_eq!(world.app.db.exec(newest, &[]).await.unwrap(), 1);
        let answer = world.guest().get("/readyz").await;
        assert_eq!(answer.status, 503, "{answer}");
        assert_eq!(answer.json()["database"], "migrations are missing");
    }

    async fn a_database_that_an_edited_migration_made_is_not_served(world: &mut World) {
        let edited = "update migration_digest set sha256 = 'another' where name = '0320_requests'";
        assert_eq!(world.app.db.exec(edited, &[]).await.unwrap(), 1);
        let answer = world.guest().get("/readyz").await;
        assert_eq!(answer.status, 503, "{answer}");
        assert_eq!(answer.json()["database"], "migrations were edited");
        for migrate in ["true", "false"] {
            let mut serve = std::process::Command::new(env!("CARGO_BIN_EXE_kontor"));
            serve.arg("serve").env("KONTOR_DATABASE", world.database_url());
            serve.env("KONTOR_KEYS", world.folder().join("keys"));
            serve.env("KONTOR_LISTEN", "127.0.0.1:0").env("KONTOR_MIGRATE_AT_START", migrate);
            let ended = serve.output().unwrap();
            let told = String::from_utf8_lossy(&ended.stderr);
            assert_eq!(ended.status.code(), Some(1), "{told}");
            assert!(told.contains("the migration 0320_requests was edited after it ran"), "{told}");
        }
    }

    async fn a_job_that_nobody_knows_is_kept_for_a_person_to_look_at(world: &mut World) {
        let now = world.clock.now();
        let tx = world.app.db.begin().await.unwrap();
        db::jobs::enqueue(&tx, "unheard-of", &json!({}), now, now).await.unwrap();
        tx.commit().await.unwrap();
        world.run_jobs().await;
        assert_eq!(world.jobs_left().await, 1);
        assert_eq!(world.app.db.exec("delete from job", &[]).await.unwrap(), 1);
    }

    async fn an_operator_has_the_ledger_verified_and_hears_what_was_changed(world: &mut World) {
        let amount = Money { minor: 4_200, currency: "EUR".parse().unwrap() };
        let moved = Draft::new("provider.settled", "prv_test", "settled:1")
            .debit(Purpose::Bank, &Owner::platform(), amount)
            .credit(Purpose::Clearing, &Owner::new("prv_test").unwrap(), amount);
        let tx = world.app.db.begin().await.unwrap();
        ledger::post(&tx, &moved.balanced().unwrap(), world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        let (code, told) = verify_ledger(world.database());
        assert_eq!((code, &told["holds"], &told["transactions"]), (0, &json!(true), &json!(1)));
        let on_table = if world.app.db.is_sqlite() { "" } else { " on ledger_posting" };
        let wall = format!("drop trigger ledger_posting_fixed{on_table}");
        world.app.db.exec(&wall, &[]).await.unwrap();
        let change = "update ledger_posting set amount = 1 where amount > 0";
        assert_eq!(world.app.db.exec(change, &[]).await.unwrap(), 1);
        let (code, told) = verify_ledger(world.database());
        assert_eq!((code, &told["holds"]), (1, &json!(false)));
        assert_eq!(told["findings"][0]["code"], "unbalanced");
        let words = told["findings"][0]["words"].as_str().unwrap();
        assert!(words.contains("settled:1 does not sum to zero: it is -4199 minor units"), "{words}");
    }
}

/// Runs `kontor ledger verify --json` on a database: the exit code, and what it printed.
fn verify_ledger(database: &str) -> (i32, Value) {
    let done = Command::new(env!("CARGO_BIN_EXE_kontor"))
        .args(["ledger", "verify", "--json"])
        .env("KONTOR_DATABASE", database)
        .output()
        .unwrap();
    let code = done.status.code().unwrap();
    let told = serde_json::from_slice(&done.stdout);
    (code, told.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&done.stderr))))
}
