//! Reviews by who bought, questions by who has not yet, and what the seller answers.

use crate::house::{BUYER, SELLER, Scene, scenes};
use accounts::Scope;
use axum::http::StatusCode;
use serde_json::{Value as Json, json};

const DAY: i64 = 86_400;
/// A picture of one pixel.
const PICTURE: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async fn listing(scene: &Scene, token: &str, order: &str) -> String {
    let path = format!("/api/v1/orders/{order}");
    let shown = scene.program(("GET", &path), token, &Json::Null).await.json();
    shown["lines"][0]["listing"].as_str().expect("a listing").to_owned()
}

async fn rating(scene: &Scene, listing: &str) -> (i64, i64) {
    use db::Query;
    let sql = "select rating_sum, rating_count from listing where id = $1";
    scene.app.db.one(sql, &db::params![listing]).await.expect("a listing")
}

#[tokio::test]
async fn only_who_has_bought_and_received_reviews_and_the_seller_answers() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let order = scene.buy_and_send(&token, &[(&scene.lumen.variants[0], 1)]).await;
        let listing = listing(&scene, &token, &order).await;
        let path = format!("/api/v1/orders/{order}/lines/0/review");
        let four = json!({ "stars": 4, "text": "Sounds <b>fine</b>.", "language": "en" });
        let early = scene.program(("PUT", &path), &token, &four).await;
        assert_eq!(early.status, StatusCode::CONFLICT, "{}", early.body);
        scene.carrier_tells("e1", "delivered").await;
        let six = json!({ "stars": 6 });
        let six = scene.program(("PUT", &path), &token, &six).await;
        assert_eq!(six.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", six.body);
        assert_eq!(rating(&scene, &listing).await, (0, 0));
        let written = scene.program(("PUT", &path), &token, &four).await;
        assert_eq!(written.status, StatusCode::OK, "{}", written.body);
        assert_eq!(written.json()["author"], "Ada M.");
        assert_eq!(rating(&scene, &listing).await, (4, 1));
        let other =
            scene.token("sakura@seller.example", &[Scope::ShopRead, Scope::ShopWrite]).await;
        let not_theirs = scene.program(("PUT", &path), &other, &four).await;
        assert_eq!(not_theirs.status, StatusCode::NOT_FOUND);
        // Changed on the page, with a picture.
        let mut buyer = scene.signed_in(BUYER).await;
        let form = format!("/en/orders/{order}/lines/0/review");
        let shown = buyer.get(&form).await;
        assert!(shown.body.contains("Change your review"), "{}", shown.body);
        use base64::Engine;
        let picture = base64::engine::general_purpose::STANDARD.decode(PICTURE).expect("bytes");
        let fields = [("stars", ""), ("text", "Sounds very <b>well</b>."), ("language", "en")];
        let file = Some(("pictures", picture.as_slice()));
        let faulty = buyer.post_parts(&form, &form, &fields, file).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", faulty.body);
        assert!(faulty.body.contains("Sounds very"), "nothing is lost");
        let kept = faulty.between("name=\"kept\" value=\"", "\"").to_owned();
        let fields = [
            ("stars", "5"),
            ("text", "Sounds very <b>well</b>."),
            ("language", "en"),
            ("kept", kept.as_str()),
        ];
        let done = buyer.post_parts(&form, &form, &fields, None).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        assert_eq!(rating(&scene, &listing).await, (5, 1));
        // The seller answers; another seller cannot.
        let all = format!("/api/v1/listings/{listing}/reviews");
        let all = scene.program(("GET", &all), "", &Json::Null).await.json();
        assert_eq!(all["stars"], json!([0, 0, 0, 0, 1]), "{all}");
        let review = all["reviews"][0]["id"].as_str().expect("a review").to_owned();
        let reply = format!("/api/v1/seller/reviews/{review}/reply");
        let thanks = json!({ "text": "Thank you." });
        let sakura = scene.sellers_token("sakura@seller.example").await;
        let not_mine = scene.program(("PUT", &reply), &sakura, &thanks).await;
        assert_eq!(not_mine.status, StatusCode::NOT_FOUND);
        let mut seller = scene.signed_in(SELLER).await;
        let page = format!("/en/seller/reviews/{review}");
        let done = seller.post(&page, &page, &[("reply", "Thank you.")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let waiting = seller.get("/en/seller/reviews?waiting=1").await;
        assert!(waiting.body.contains("No reviews here"), "{}", waiting.body);
        let public = scene.browser().get(&format!("/de/p/{listing}/reviews?stars=5")).await;
        assert_eq!(public.status, StatusCode::OK, "{}", public.body);
        for wanted in ["Ada M.", "Sounds very &#60;b&#62;well", "Thank you.", "/pictures/pic_"] {
            assert!(public.body.contains(wanted), "{wanted}: {}", public.body);
        }
        // After thirty days it stands.
        scene.app.clock.advance(31 * DAY);
        let late = scene.program(("PUT", &path), &token, &four).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
        assert_eq!(late.json()["code"], "review-too-late", "{}", late.body);
        assert_eq!(rating(&scene, &listing).await, (5, 1));
    }
}

#[tokio::test]
async fn a_question_is_shown_when_it_is_answered() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let order = scene.buy_and_send(&token, &[(&scene.lumen.variants[0], 1)]).await;
        let listing = listing(&scene, &token, &order).await;
        let mut buyer = scene.signed_in(BUYER).await;
        let page = format!("/en/p/{listing}/questions");
        let form = buyer.get(&page).await;
        let id = form.between("name=\"id\" value=\"", "\"").to_owned();
        let empty = buyer.post(&page, &page, &[("id", &id), ("text", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", empty.body);
        for _ in 0..2 {
            let fields = [("id", id.as_str()), ("text", "Does it fold?")];
            let asked = buyer.post(&page, &page, &fields).await;
            assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
        }
        assert_eq!(scene.count("select count(*) from question").await, 1);
        assert!(!scene.browser().get(&page).await.body.contains("Does it fold?"));
        let letters = scene.letters(SELLER).await;
        assert!(letters.iter().any(|letter| letter.kind == "question-asked"), "{letters:?}");
        let mut seller = scene.signed_in(SELLER).await;
        let waiting = seller.get("/en/seller/questions").await;
        assert!(waiting.body.contains("Does it fold?"), "{}", waiting.body);
        let answer = format!("/en/seller/questions/{id}");
        let done = seller.post(&answer, &answer, &[("answer", "Yes, flat.")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let shown = scene.browser().get(&page).await;
        assert!(shown.body.contains("Does it fold?") && shown.body.contains("Yes, flat."));
        let letters = scene.letters(BUYER).await;
        assert!(letters.iter().any(|letter| letter.kind == "question-answered"), "{letters:?}");
        let mut other = scene.signed_in("sakura@seller.example").await;
        assert_eq!(other.get(&answer).await.status, StatusCode::NOT_FOUND);
    }
}
