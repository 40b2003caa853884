//! What is left when something comes in between: a withdrawal, a second worker, a lack of room.

use db::{Query, jobs};
use office::{
    disclosure,
    requests::{By, RequestId, Stage, StepError, intake},
};

use crate::house::{Scene, scenes};

async fn withdraw(scene: &Scene, id: &RequestId) -> Result<(), intake::IntakeError> {
    loop {
        let mut request = scene.request(id).await;
        let tx = scene.app.db.begin().await.expect("begins");
        let officer = By::new("officer", "off_olga");
        match intake::withdraw(&tx, &mut request, "no more", &officer, scene.now()).await {
            Ok(()) => {
                tx.commit().await.expect("commits");
                return Ok(());
            }
            Err(intake::IntakeError::Step(StepError::Stale(_))) => continue,
            Err(other) => return Err(other),
        }
    }
}

async fn packages(scene: &Scene) -> i64 {
    let sql = "select count(*) from disclosure_package";
    let (count,): (i64,) = scene.app.db.one(sql, &[]).await.expect("counts");
    count
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawal_before_the_job_leaves_nothing() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        withdraw(&scene, &id).await.expect("is withdrawn");
        let job = scene.job().await.expect("a job");
        disclosure::run(&scene.app, &job).await.expect("has nothing to do");
        assert_eq!(scene.stage(&id).await, Stage::Withdrawn);
        assert_eq!((packages(&scene).await, scene.stored_files()), (0, 0));
        assert_eq!(jobs::counts(&scene.app.db).await.expect("counts"), (0, 0));
        assert_eq!(scene.fetch(&id, &scene.officer).await.code(), "disclosure-not-now");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawal_while_the_job_runs_wins() {
    for scene in scenes().await {
        for pause in [0, 30, 120, 400] {
            let id = scene.case_01().await;
            scene.begin(&id).await;
            let job = scene.job().await.expect("a job");
            let later = async {
                tokio::time::sleep(std::time::Duration::from_millis(pause)).await;
                withdraw(&scene, &id).await
            };
            let (ran, withdrawn) = tokio::join!(disclosure::run(&scene.app, &job), later);
            withdrawn.expect("nothing was delivered yet");
            ran.expect("a withdrawal is no failure");
            assert_eq!(scene.stage(&id).await, Stage::Withdrawn);
            assert_eq!(scene.fetch(&id, &scene.officer).await.code(), "disclosure-not-now");
            assert_eq!(jobs::counts(&scene.app.db).await.expect("counts"), (0, 0));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_is_run_twice_at_once_and_again_gives_one_package() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let job = scene.job().await.expect("a job");
        let app = &scene.app;
        let (one, two) = tokio::join!(disclosure::run(app, &job), disclosure::run(app, &job));
        assert!(one.is_ok() || two.is_ok(), "{one:?} {two:?}");
        let first = scene.state(&id).await["package"].clone();
        assert!(first.is_object());
        disclosure::run(&scene.app, &job).await.expect("has nothing to do");
        assert_eq!(scene.state(&id).await["package"], first);
        assert_eq!((packages(&scene).await, scene.stored_files()), (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_twice_to_collect_makes_one_job() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let again = scene.begin(&id).await;
        assert_eq!(again.json()["stage"], "collecting");
        assert_eq!(jobs::counts(&scene.app.db).await.expect("counts").0, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_attempt_leaves_nothing_and_is_tried_again() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let job = scene.job().await.expect("a job");
        // The folder for temporary files is gone: nothing can be written.
        std::fs::remove_dir(&scene.temporary).expect("is removed");
        let why = disclosure::run(&scene.app, &job).await.expect_err("cannot be written");
        assert!(why.starts_with("not-written"), "{why}");
        jobs::failed(&scene.app.db, &job, &why, scene.now()).await.expect("is put back");
        assert_eq!(scene.stage(&id).await, Stage::Collecting);
        assert_eq!((packages(&scene).await, scene.stored_files()), (0, 0));
        assert_eq!(scene.state(&id).await["troubles"][0]["code"], "not-written");

        std::fs::create_dir(&scene.temporary).expect("is made");
        scene.app.clock.advance(3600);
        let job = scene.job().await.expect("the job again");
        disclosure::run(&scene.app, &job).await.expect("is built");
        assert_eq!(scene.stage(&id).await, Stage::Ready);
        assert_eq!((packages(&scene).await, scene.stored_files()), (1, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_for_files_that_takes_nothing_leaves_no_package() {
    use std::os::unix::fs::PermissionsExt;
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let job = scene.job().await.expect("a job");
        scene.let_nothing_be_stored();
        disclosure::run(&scene.app, &job).await.expect_err("cannot be stored");
        assert_eq!(scene.stage(&id).await, Stage::Collecting);
        assert_eq!(packages(&scene).await, 0);
        let sql = "select count(*) from disclosure_seal";
        let (seals,): (i64,) = scene.app.db.one(sql, &[]).await.expect("counts");
        assert_eq!(seals, 1);

        std::fs::remove_file(&scene.files).expect("is removed");
        std::fs::create_dir(&scene.files).expect("is made");
        std::fs::set_permissions(&scene.files, PermissionsExt::from_mode(0o700)).expect("is ours");
        disclosure::run(&scene.app, &job).await.expect("is built");
        assert_eq!((packages(&scene).await, scene.stored_files()), (1, 1));
    }
}

/// The entries of the log about a request that speak of seals: kind, own id, the seal that is meant.
async fn of_seals(scene: &Scene, id: &RequestId) -> Vec<(String, String, String)> {
    let about = audit::About::Subject(id.as_str());
    let filter = audit::Filter { about, since: None, after: None, limit: 100 };
    let mut entries = audit::entries(&scene.app.db, &filter).await.expect("the log");
    entries.reverse();
    let meant = |details: &str| -> String {
        let details: serde_json::Value = serde_json::from_str(details).expect("JSON");
        details["sealed"].as_str().unwrap_or_default().to_owned()
    };
    let told = ["disclosure.sealed", "disclosure.seal-void", "request.ready"];
    entries
        .into_iter()
        .filter(|entry| told.contains(&entry.kind.as_str()))
        .map(|entry| (entry.kind, entry.id, meant(&entry.details)))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_attempts_the_log_says_which_one_is_the_package() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let job = scene.job().await.expect("a job");
        // The first attempt ends between its seal and the package, as a crash would end it.
        scene.let_nothing_be_stored();
        disclosure::run(&scene.app, &job).await.expect_err("cannot be stored");
        assert_eq!(of_seals(&scene, &id).await.len(), 1);
        scene.app.clock.advance(60);
        std::fs::remove_file(&scene.files).expect("is removed");
        std::fs::create_dir(&scene.files).expect("is made");
        disclosure::run(&scene.app, &job).await.expect("is built");

        let told = of_seals(&scene, &id).await;
        let ids = |kind: &str| -> Vec<(String, String)> {
            let of = told.iter().filter(|(k, _, _)| k == kind);
            of.map(|(_, own, meant)| (own.clone(), meant.clone())).collect()
        };
        let sealed = ids("disclosure.sealed");
        assert_eq!(sealed.len(), 2, "{told:?}");
        assert_eq!(ids("request.ready")[0].1, sealed[1].0, "{told:?}");
        let void: Vec<String> = ids("disclosure.seal-void").into_iter().map(|(_, of)| of).collect();
        assert_eq!(void, [sealed[0].0.as_str()], "{told:?}");
        assert_eq!(scene.state(&id).await["package"]["log_entry"], sealed[1].0.as_str());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seal_of_a_request_that_was_withdrawn_is_void() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let job = scene.job().await.expect("a job");
        scene.let_nothing_be_stored();
        disclosure::run(&scene.app, &job).await.expect_err("cannot be stored");
        scene.app.clock.advance(60);
        withdraw(&scene, &id).await.expect("is withdrawn");
        disclosure::run(&scene.app, &job).await.expect("has nothing to do");
        let told = of_seals(&scene, &id).await;
        let kinds: Vec<&str> = told.iter().map(|(kind, _, _)| kind.as_str()).collect();
        assert_eq!(kinds, ["disclosure.sealed", "disclosure.seal-void"]);
        assert_eq!(told[1].2, told[0].1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subject_that_was_retracted_sends_the_request_back() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let sql = "update subject_confirmation set retracted_at = $2 where request_id = $1";
        let params = db::params![id.as_str(), scene.now()];
        scene.app.db.exec(sql, &params).await.expect("is written");
        let job = scene.job().await.expect("a job");
        disclosure::run(&scene.app, &job).await.expect("is no failure");
        assert_eq!(scene.stage(&id).await, Stage::Decided);
        assert_eq!((packages(&scene).await, scene.stored_files()), (0, 0));
        assert_eq!(scene.begin(&id).await.code(), "disclosure-decision-changed");
    }
}
