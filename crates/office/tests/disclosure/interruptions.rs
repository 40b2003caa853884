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
        // A file stands where the folder should be: nobody, not even root, can write below it.
        std::fs::remove_dir_all(&scene.files).expect("is removed");
        std::fs::write(&scene.files, "").expect("is written");
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
