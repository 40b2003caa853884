//! Addresses with a language: every page has one, and a choice is remembered.

use crate::house::{Answer, Scene, scenes_with};
use accounts::{Route, Who};
use axum::http::StatusCode;
use web::{Indexed, Page};

fn routes() -> Vec<Route> {
    let listed = async |Indexed(page): Indexed| {
        let others: Vec<String> = page.alternates().into_iter().map(|(_, at)| at).collect();
        format!(
            "{} {} {}",
            page.canonical().unwrap_or_default(),
            page.href("/p/y"),
            others.join(" ")
        )
    };
    let place = async |page: Page| {
        let (country, currency) = (page.country(), page.currency());
        format!("{country} {} {}", currency.code(), page.country_name(country))
    };
    vec![Route::get("/p/{name}", Who::Anyone, listed), Route::get("/place", Who::Anyone, place)]
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_there_in_every_language_and_leads_on_in_it() {
    for scene in scenes_with(routes).await {
        let mut browser = scene.browser();
        let arabic = browser.get("/ar/sign-in").await;
        assert!(arabic.body.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(arabic.body.contains("href=\"/ar/\""), "{}", arabic.body);
        let plain = browser.get("/sign-in").await;
        assert!(plain.body.contains("<html lang=\"en\""), "reading is no choice");
        let closed = browser.get("/ja/profile").await;
        assert_eq!(closed.header("location"), "/ja/sign-in?next=%2Fprofile");
        assert_eq!(browser.get("/ja/nothing").await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.get("/ja/api/v1/openapi.json").await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.get("/xx/sign-in").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listed_page_without_a_language_leads_to_the_one_that_is_wished_for() {
    for scene in scenes_with(routes).await {
        let to = |answer: &Answer| {
            assert_eq!(answer.status, StatusCode::FOUND);
            assert_eq!(answer.header("vary"), "accept-language, cookie");
            answer.header("location").to_owned()
        };
        let mut browser = scene.browser();
        assert_eq!(to(&browser.get("/p/x?colour=red").await), "/en/p/x?colour=red");
        assert_eq!(to(&browser.get("/p/x?lang=ja&colour=red").await), "/ja/p/x?colour=red");
        assert_eq!(to(&browser.get("/p/x").await), "/ja/p/x", "the choice is remembered");
        let page = browser.get("/ar/p/x?colour=red").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.starts_with("https://office.example/ar/p/x /ar/p/y "), "{}", page.body);
        for other in ["https://office.example/ja/p/x", "https://office.example/p/x"] {
            assert!(page.body.contains(other), "{}", page.body);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_chooses_a_language_stays_on_the_page() {
    for scene in scenes_with(routes).await {
        let mut browser = scene.browser();
        let page = browser.get("/ar/sign-in?next=%2Fp%2Fx").await;
        assert!(page.body.contains("href=\"?next=%2Fp%2Fx&#38;lang=ja\""), "{}", page.body);
        let chosen = browser.get("/ar/sign-in?next=%2Fp%2Fx&lang=ja").await;
        assert_eq!(chosen.header("location"), "/ja/sign-in?next=%2Fp%2Fx");
        assert!(browser.get("/sign-in").await.body.contains("<html lang=\"ja\""));
        let away = browser.get("/ar//evil.example?lang=ja").await;
        assert_eq!(away.header("location"), "/ja//evil.example", "never off this site");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn country_and_currency_are_guessed_until_they_are_chosen() {
    for scene in scenes_with(routes).await {
        let mut browser = scene.browser();
        assert_eq!(browser.get("/ja/place").await.body, "JP JPY 日本");
        let chosen =
            [("language", "ar"), ("country", "CH"), ("currency", "USD"), ("next", "/place?x=1")];
        let answer = browser.post("/ja/sign-in", "/ja/preferences", &chosen).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(answer.header("location"), "/ar/place?x=1");
        assert_eq!(browser.get("/place").await.body, "CH USD سويسرا");
        // The form of the header names no page: the browser does.
        let fields = [("language", "ja"), ("currency", "EUR")];
        let from = "https://office.example/ar/place?x=1";
        let answer = browser.post_from(from, "/ar/preferences", &fields).await;
        assert_eq!(answer.header("location"), "/ja/place?x=1");
        let answer = browser.post_from("https://evil.example/", "/ar/preferences", &fields).await;
        assert_eq!(answer.header("location"), "/ja/");
        let nonsense =
            [("country", "XX"), ("currency", "dollars"), ("next", "https://evil.example/")];
        let answer = browser.post("/ja/sign-in", "/ja/preferences", &nonsense).await;
        assert_eq!(answer.header("location"), "/ja/");
        assert_eq!(browser.get("/en/place").await.body, "CH EUR Switzerland");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_works_under_the_address_of_a_language() {
    for scene in scenes_with(routes).await {
        let officer = signed_in_arabic(&scene).await;
        assert!(officer.header("location").starts_with("/ar/sign-in/code"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_chosen_for_the_account_is_the_next_pages() {
    for scene in scenes_with(routes).await {
        let mut officer = scene.signed_in("officer@police.example").await;
        let chosen = [("language", "ja")];
        let answer = officer.post("/ar/profile", "/ar/profile/language", &chosen).await;
        assert_eq!(answer.header("location"), "/ja/profile");
    }
}

async fn signed_in_arabic(scene: &Scene) -> Answer {
    let mut browser = scene.browser();
    let given = [("mail", "officer@police.example"), ("password", crate::house::PASSWORD)];
    browser.post("/ar/sign-in", "/ar/sign-in", &given).await
}
