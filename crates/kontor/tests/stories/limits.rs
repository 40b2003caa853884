//! Who asks too often is told when to come again, and others are not slowed down by it.

use crate::client::Client;
use crate::served::served;
use crate::story;
use accounts::{PerMinute, Scope};
use axum::http::Method;
use serde_json::json;

const ROUTE: &str = "/api/v1/directory/route?platform=aliexpress&residence=KZ";

/// The statuses of so many requests.
async fn ask(client: &Client, path: &str, times: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..times {
        statuses.push(client.get(path).await.status);
    }
    statuses
}

fn limited(world: &mut crate::world::World, limits: PerMinute) {
    world.open_again(|config| config.limits = limits);
}

story! {
    async fn guests_of_one_network_share_what_they_may_ask(world: &mut World) {
        limited(world, PerMinute { guests: 3, ..PerMinute::default() });
        let guest = world.guest();
        assert_eq!(ask(&guest, ROUTE, 3).await, [200; 3]);
        let refused = world.guest().get(ROUTE).await;
        assert_eq!((refused.status, refused.header("retry-after")), (429, "20"), "{refused}");
        assert_eq!(refused.header("content-type"), "application/problem+json");
        assert_eq!(refused.json()["code"], "too-often");
        for (language, said) in [("en", "Too many requests"), ("ar", "طلبات كثيرة"), ("ja", "リクエストが多すぎます")] {
            let page = guest.get(&format!("/directory?lang={language}")).await;
            assert_eq!((page.status, page.header("retry-after")), (429, "20"), "{page}");
            assert!(page.text().contains(said) && page.text().contains("<html"), "{page}");
        }
        assert_eq!(guest.get("/healthz").await.status, 200, "probes are not slowed down");
        let guessing = world.guest().bearing("kontor_guessed".to_owned());
        assert_eq!(guessing.get(ROUTE).await.status, 429, "who guesses at tokens is a guest");
        world.clock.advance(20);
        assert_eq!(ask(&guest, ROUTE, 2).await, [200, 429]);
    }

    async fn the_address_behind_our_own_proxy_counts_and_not_what_anybody_writes(world: &mut World) {
        world.open_again(|config| {
            config.limits = PerMinute { guests: 1, ..PerMinute::default() };
            config.web.proxies = 1;
        });
        let guest = world.guest();
        let mut from = Vec::new();
        for chain in ["203.0.113.7", "198.51.100.1, 203.0.113.9", "203.0.114.1"] {
            let headers = [("x-forwarded-for", chain)];
            from.push(guest.send(Method::GET, ROUTE, &headers, axum::body::Body::empty()).await.status);
        }
        assert_eq!(from, [200, 429, 200], "the second is of the first one's network, whatever it wrote");
    }

    async fn signing_in_has_a_limit_of_its_own(world: &mut World) {
        limited(world, PerMinute { sign_in: 2, ..PerMinute::default() });
        let guest = world.guest();
        let mut statuses = Vec::new();
        for n in 0..3 {
            let mail = format!("nobody{n}@nowhere.example");
            let fields = [("mail", mail.as_str()), ("password", "wrong-and-long-enough")];
            statuses.push(guest.submit("/sign-in", "/sign-in", &fields).await.status);
        }
        assert_eq!(statuses[2], 429, "{statuses:?}");
        assert_ne!(statuses[1], 429, "{statuses:?}");
        assert_eq!(guest.get(ROUTE).await.status, 200);
    }

    async fn the_programs_of_one_account_do_not_slow_down_those_of_another(world: &mut World) {
        let officer = "officer@da.larkcounty.example";
        world.person(officer).await;
        world.person("reviewer@kontor.example").await;
        limited(world, PerMinute { tokens: 2, ..PerMinute::default() });
        let one = world.program(officer, &[Scope::RequestsRead]).await;
        let same = world.program(officer, &[Scope::RequestsRead]).await;
        let other = world.program("reviewer@kontor.example", &[Scope::RequestsRead]).await;
        assert_eq!(ask(&one, "/api/v1/requests", 2).await, [200, 200]);
        assert_eq!(ask(&same, "/api/v1/requests", 1).await, [429], "another token of the same account");
        assert_eq!(ask(&other, "/api/v1/requests", 1).await, [200]);
    }

    async fn the_intake_is_limited_by_account_and_nothing_is_lost(world: &mut World) {
        world.person("officer@da.larkcounty.example").await;
        limited(world, PerMinute { intake: 1, ..PerMinute::default() });
        let id = served(world).await;
        let scopes = [Scope::RequestsRead, Scope::RequestsWrite];
        let officer = world.program("officer@da.larkcounty.example", &scopes).await;
        let supplements = format!("/api/v1/requests/{id}/supplements");
        let words = json!({ "nature_of_investigation": "More words about the same matter." });
        let refused = officer.json(Method::POST, &supplements, &words).await;
        assert_eq!((refused.status, refused.header("retry-after")), (429, "60"), "{refused}");
        assert_eq!(officer.get(&format!("/api/v1/requests/{id}")).await.status, 200);
        world.clock.advance(60);
        let taken = officer.json(Method::POST, &supplements, &words).await;
        assert_eq!(taken.status, 200, "{taken}");
    }

    async fn the_operators_own_marketplace_is_in_the_directory_for_page_and_program(world: &mut World) {
        let guest = world.guest();
        let path = "/api/v1/directory/route?platform=Kontor%20Marketplace&residence=BR";
        let route = guest.get(path).await.json();
        assert_eq!((&route["entity"], &route["row"]), (&json!("KM1"), &json!("own_residence_routing/elsewhere")));
        let page = guest.get("/directory?platform=shop.kontor.example&residence=France").await;
        assert!(page.text().contains("Kontor Marketplace Europe B.V."), "{page}");
        let platforms = guest.get("/api/v1/directory/platforms").await;
        assert!(platforms.text().contains("Kontor Marketplace"), "{platforms}");
        let id = crate::served::served_but(world, |case| {
            case["platform"] = json!("kontor.example");
            case["served_on"] = json!("KM1");
        }).await;
        let officer = world.program("officer@da.larkcounty.example", &[Scope::RequestsRead]).await;
        let read = officer.get(&format!("/api/v1/requests/{id}")).await.json();
        assert_eq!(read["assessment"]["routes"][0]["entity"], "KM1", "{read}");
        assert_eq!(read["stage"], "routed", "{read}");
    }
}
