//! Searching: misspelt, in other languages, with filters; and how soon a change is found.

use crate::house::{headphones, scenes};
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn goods_are_found_misspelt_in_other_scripts_and_by_their_category() {
    for scene in scenes().await {
        scene.offer(headphones()).await;
        scene.feed().await;
        for (language, words) in [
            ("en", "wirless hedphones"),
            ("ru", "наушники"),
            ("ja", "イヤホン"),
            ("ar", "سماعات"),
            ("de", "kopfhorer"),
        ] {
            let page =
                scene.get(&format!("/{language}/search?q={}", web::query_escaped(words))).await;
            assert_eq!(page.status, StatusCode::OK, "{words}: {}", page.body);
            assert!(page.body.contains("Nordlicht"), "{words}: {}", page.body);
        }
    }
}

#[tokio::test]
async fn filters_narrow_a_list_and_an_empty_one_helps_on() {
    for scene in scenes().await {
        scene.offer(headphones()).await;
        let mut other = headphones();
        other["texts"] =
            json!([{ "language": "de", "title": "Kabelgebundener Kopfhörer Südwind" }]);
        other["attributes"] = json!({ "brand": "Föhn", "headphone-type": "in-ear" });
        scene.offer(other).await;
        scene.feed().await;
        let of = async |query: &str| scene.get(&format!("/de/c/headphones{query}")).await.body;
        let all = of("").await;
        assert!(all.contains("Nordlicht") && all.contains("Südwind"), "{all}");
        let one = of("?a.headphone-type=in-ear").await;
        assert!(!one.contains("Nordlicht") && one.contains("Südwind"), "{one}");
        let dear = of("?price_min=500").await;
        assert!(dear.contains("/de/c/electronics"), "departments to go on with: {dear}");
        assert!(!dear.contains("Südwind"));
        let sorted = of("?sort=price-down").await;
        assert!(sorted.contains("selected"));
    }
}

#[tokio::test]
async fn a_change_is_found_at_the_next_look_and_what_goes_is_gone() {
    for scene in scenes().await {
        let mut feed = scene.feed().await;
        let (listing, _) = scene.offer(headphones()).await;
        let total = async |words: &str| {
            let path = format!("/api/v1/search?lang=en&q={words}");
            scene.api(&path).await.json()["total"].as_i64()
        };
        assert_eq!(total("nordlicht").await, Some(0));
        assert_eq!(feed.look().await.expect("a look"), 1);
        assert_eq!(total("nordlicht").await, Some(1));
        assert_eq!(feed.look().await.expect("a look"), 0, "once is enough");
        let mut words = headphones();
        words["texts"][1]["title"] = json!("Wireless headphones Polarstern");
        let now = scene.app.clock.now();
        let change =
            shop::listings::Change { store: &scene.store, listing: &listing, version: 1, now };
        let tx = scene.app.db.begin().await.expect("a transaction");
        shop::listings::replace(&tx, change, &crate::house::checked(words))
            .await
            .expect("a change");
        tx.commit().await.expect("a commit");
        assert_eq!(feed.look().await.expect("a look"), 1, "though the clock stood still");
        assert_eq!(total("polarstern").await, Some(1));
    }
}

#[tokio::test]
async fn the_operators_words_find_each_other() {
    for scene in scenes().await {
        scene.offer(headphones()).await;
        let tx = scene.app.db.begin().await.expect("a transaction");
        let words = shop::synonyms::words("lauscher, kopfhörer").expect("words");
        let now = scene.app.clock.now();
        shop::synonyms::save(&tx, None, values::Language::De, &words, now).await.expect("saved");
        tx.commit().await.expect("a commit");
        scene.feed().await;
        let found = scene.api("/api/v1/search?lang=de&q=lauscher").await.json();
        assert_eq!(found["total"], 1, "{found}");
    }
}

#[tokio::test]
async fn suggestions_come_while_one_types() {
    for scene in scenes().await {
        scene.offer(headphones()).await;
        scene.feed().await;
        let found = scene.api("/en/suggest?q=head").await.json();
        let first = &found["suggestions"][0];
        assert!(
            first["words"].as_str().is_some_and(|words| words.to_lowercase().contains("head")),
            "{found}"
        );
        assert!(first["href"].as_str().is_some_and(|href| href.starts_with("/en/")), "{found}");
    }
}
