//! Those who run the program ask whether it lives and can do its work.

use crate::story;
use serde_json::json;

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

    async fn a_job_that_nobody_knows_is_kept_for_a_person_to_look_at(world: &mut World) {
        let now = world.clock.now();
        let tx = world.app.db.begin().await.unwrap();
        db::jobs::enqueue(&tx, "unheard-of", &json!({}), now, now).await.unwrap();
        tx.commit().await.unwrap();
        world.run_jobs().await;
        assert_eq!(world.jobs_left().await, 1);
        assert_eq!(world.app.db.exec("delete from job", &[]).await.unwrap(), 1);
    }
}
