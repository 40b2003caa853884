//! The custodian of records certifies what was gathered: before the package is sealed where the
//! operator wants it, beside the package elsewhere. Nobody certifies what they did not see.

use axum::http::StatusCode;
use office::disclosure::{self, CertifiedBy};
use office::requests::{RequestId, Stage};
use serde_json::{Value as Json, json};

use crate::house::{Answer, Scene, scenes, scenes_where};
use crate::package::{closed_up, opened, verified};

async fn certify(scene: &Scene, id: &RequestId, token: &str, gathered: &Json) -> Answer {
    let path = format!("/api/v1/requests/{id}/certification");
    scene.program("POST", &path, token, &json!({ "gathered": gathered }).to_string()).await
}

async fn letter(scene: &Scene, id: &RequestId, token: &str) -> Answer {
    scene.program("GET", &format!("/api/v1/requests/{id}/letters/certificate"), token, "").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_waits_for_the_custodian_and_holds_the_certificate() {
    for scene in scenes_where(CertifiedBy::Custodian).await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let job = scene.job().await.expect("a job");
        disclosure::run(&scene.app, &job).await.expect("is gathered");
        let state = scene.state(&id).await;
        assert_eq!((scene.stage(&id).await, scene.stored_files()), (Stage::Collecting, 0));
        assert_eq!(state["waits_for_custodian"], true, "{state}");
        assert_eq!(state["package"], Json::Null);
        let gathered = &state["gathered"];
        assert!(!gathered.to_string().contains("buy_us01"), "no account: {gathered}");
        assert_eq!(letter(&scene, &id, &scene.officer).await.status, StatusCode::NOT_FOUND);

        for (token, status) in
            [(&scene.collector, StatusCode::NOT_FOUND), (&scene.officer, StatusCode::NOT_FOUND)]
        {
            assert_eq!(certify(&scene, &id, token, &gathered["id"]).await.status, status);
        }
        let other =
            certify(&scene, &id, &scene.custodian, &json!("gth_01k5g000000000000000000000")).await;
        assert_eq!(other.code(), "disclosure-gathered-anew", "{}", other.text());
        let done = certify(&scene, &id, &scene.custodian, &gathered["id"]).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        let twice = certify(&scene, &id, &scene.custodian, &gathered["id"]).await;
        assert_eq!(twice.code(), "disclosure-already-certified");

        let job = scene.job().await.expect("the sealing goes on");
        disclosure::run(&scene.app, &job).await.expect("is built");
        assert_eq!(scene.stage(&id).await, Stage::Ready);
        let bytes = scene.fetch(&id, &scene.officer).await.body;
        assert_eq!(verified(&bytes, &scene.identity, &scene.key).exit_code(), 0);
        let package = opened(&bytes, &scene.identity);
        let certificate = package.pdf("data/certificate.pdf");
        let digest = gathered["files"][0]["sha256"].as_str().expect("a digest");
        for said in ["Somebody, custodian of records", digest, "crt_"] {
            assert!(certificate.contains(&closed_up(said)), "{said}: {certificate}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_after_the_certification_is_gathered_and_certified_again() {
    for scene in scenes_where(CertifiedBy::Custodian).await {
        let id = scene.case_01().await;
        scene.begin(&id).await;
        let job = scene.job().await.expect("a job");
        disclosure::run(&scene.app, &job).await.expect("is gathered");
        let first = scene.state(&id).await["gathered"]["id"].clone();
        assert_eq!(certify(&scene, &id, &scene.custodian, &first).await.status, StatusCode::OK);
        scene.app.clock.advance(60);
        let sql = "update account set created = created + 1000000 where id = 'buy_us01'";
        assert_eq!(scene.app.db.exec(sql, &[]).await.expect("changes"), 1);
        let job = scene.job().await.expect("a job");
        disclosure::run(&scene.app, &job).await.expect("is gathered again");
        let state = scene.state(&id).await;
        assert_eq!(scene.stage(&id).await, Stage::Collecting, "nothing uncertified is sealed");
        assert_eq!(
            (&state["certificate"], &state["waits_for_custodian"]),
            (&Json::Null, &json!(true))
        );
        let stale = certify(&scene, &id, &scene.custodian, &first).await;
        assert_eq!(stale.code(), "disclosure-gathered-anew");
        let anew = &state["gathered"]["id"];
        assert_eq!(certify(&scene, &id, &scene.custodian, anew).await.status, StatusCode::OK);
        let job = scene.job().await.expect("a job");
        disclosure::run(&scene.app, &job).await.expect("is built");
        assert_eq!(scene.stage(&id).await, Stage::Ready);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_of_the_program_is_certified_beside_it() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        let early =
            certify(&scene, &id, &scene.custodian, &json!("gth_01k5g000000000000000000000")).await;
        assert_eq!(early.code(), "disclosure-not-now");
        scene.collected(&id).await;
        assert_eq!(letter(&scene, &id, &scene.officer).await.status, StatusCode::NOT_FOUND);
        let state = scene.state(&id).await;
        let done = certify(&scene, &id, &scene.custodian, &state["gathered"]["id"]).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
        assert_eq!(scene.stage(&id).await, Stage::Ready);
        assert!(scene.job().await.is_none(), "nothing more is built");
        let letter_of = letter(&scene, &id, &scene.officer).await;
        assert_eq!(letter_of.status, StatusCode::OK, "{}", letter_of.text());
        assert!(letter_of.body.starts_with(b"%PDF-"));
        assert_eq!(letter(&scene, &id, &scene.stranger).await.status, StatusCode::NOT_FOUND);
        let document = lopdf::Document::load_mem(&letter_of.body).expect("a PDF");
        let words = closed_up(&document.extract_text(&[1, 2]).unwrap_or_default());
        let digest = state["package"]["digest"].as_str().expect("a digest");
        assert!(words.contains(digest) && words.contains("Somebody,custodian"), "{words}");
    }
}
