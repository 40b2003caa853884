//! Guests ask whom to serve, by which channels, and read the guide: as programs and with a browser.

use crate::client::Client;
use crate::story;
use serde_json::Value;
use values::Time;

async fn read(guest: &Client, path: &str) -> (u16, String) {
    let answer = guest.get(path).await;
    (answer.status, answer.text())
}

async fn ask(guest: &Client, path: &str) -> (u16, Value) {
    let answer = guest.get(path).await;
    (answer.status, answer.json())
}

story! {
    async fn a_program_learns_whom_to_serve_with_row_and_reason(world: &mut World) {
        let guest = world.guest();
        let path = "/api/v1/directory/route?platform=aliexpress&residence=KZ";
        let (status, route) = ask(&guest, path).await;
        assert_eq!(status, 200);
        assert_eq!((&route["entity"], &route["row"]), (&"SG3".into(), &"residence_routing/KZ".into()));
        assert_eq!(route["review"], false);
        assert!(!route["reason"].as_str().unwrap().is_empty());
    }

    async fn a_residence_that_is_not_stated_has_no_company_and_still_an_answer(world: &mut World) {
        let guest = world.guest();
        let (status, route) = ask(&guest, "/api/v1/directory/route?platform=AliExpress").await;
        assert_eq!((status, &route["entity"], &route["review"]), (200, &Value::Null, &true.into()));
    }

    async fn each_faulty_parameter_is_named_by_its_pointer(world: &mut World) {
        let guest = world.guest();
        let cases = [
            ("route?residence=KZ", "/platform", "required"),
            ("route?platform=aliexpress&residance=KZ", "/residance", "unknown-parameter"),
            ("route?platform=a&platform=b", "/platform", "given-twice"),
            ("route?platform=aliexpress&at=yesterday", "/at", "not-a-time"),
            ("channels?from=Atlantis&seat=SG&proceeding=criminal", "/from", "not-a-country"),
            ("channels?from=DE&seat=&proceeding=criminal", "/seat", "required"),
            ("channels?from=DE&seat=SG&proceeding=war", "/proceeding", "not-a-choice"),
            ("residences?platform=nowhere.example", "/platform", "not-a-platform"),
        ];
        for (query, pointer, code) in cases {
            let (status, problem) = ask(&guest, &format!("/api/v1/directory/{query}")).await;
            assert_eq!((status, &problem["code"]), (422, &"invalid".into()), "{query}");
            let first = &problem["errors"][0];
            assert_eq!((&first["pointer"], &first["code"]), (&pointer.into(), &code.into()), "{query}");
        }
        let long = "a".repeat(301);
        let (status, _) = ask(&guest, &format!("/api/v1/directory/route?platform={long}")).await;
        assert_eq!(status, 422);
    }

    async fn the_hague_conventions_are_offered_in_civil_matters_only(world: &mut World) {
        let guest = world.guest();
        let channels = "/api/v1/directory/channels?from=DE&seat=SG&proceeding=";
        let (_, criminal) = ask(&guest, &format!("{channels}criminal")).await;
        assert!(!criminal["available"].to_string().contains("hague"), "{criminal}");
        let (_, civil) = ask(&guest, &format!("{channels}civil&at=2026-09-15T16:20:00%2B02:00")).await;
        assert!(civil["available"].to_string().contains("hague_service"), "{civil}");
        assert_eq!(civil["at"], "2026-09-15T14:20:00Z");
    }

    async fn the_tables_can_be_read_by_programs(world: &mut World) {
        let guest = world.guest();
        let (_, platforms) = ask(&guest, "/api/v1/directory/platforms").await;
        assert_eq!(platforms["items"][0]["platform"], "AliExpress");
        assert_eq!(platforms["items"][0]["has_contacts"], true);
        let count = |list: &Value| list["items"].as_array().unwrap().len();
        let (_, rows) = ask(&guest, "/api/v1/directory/residences?platform=aliexpress.com").await;
        assert_eq!(count(&rows), 251);
        let (_, now) = ask(&guest, "/api/v1/directory/entities").await;
        let (_, before) = ask(&guest, "/api/v1/directory/entities?at=2023-06-01").await;
        let has = |list: &Value, id: &str| {
            list["items"].as_array().unwrap().iter().any(|entity| entity["id"] == id)
        };
        assert!(has(&now, "NL1") && !has(&now, "NL0"));
        assert!(has(&before, "NL0") && !has(&before, "NL1"));
    }

    async fn the_addresses_are_described_with_examples_and_links(world: &mut World) {
        let guest = world.guest();
        let (_, document) = ask(&guest, "/api/v1/openapi.json").await;
        let answer = &document["paths"]["/api/v1/directory/route"]["get"]["responses"]["200"];
        let linked = &answer["links"]["channels"]["operationId"];
        let channels = &document["paths"]["/api/v1/directory/channels"]["get"];
        assert_eq!(*linked, channels["operationId"]);
        assert_eq!(answer["content"]["application/json"]["example"]["entity"], "SG3");
        assert!(channels["responses"]["200"]["content"]["application/json"]["example"].is_object());
    }

    async fn an_officer_without_an_account_reads_whom_to_serve_and_goes_on_to_the_channels(world: &mut World) {
        let guest = world.guest();
        let (status, page) = read(&guest, "/directory?platform=aliexpress.com&residence=Kazakhstan").await;
        assert_eq!(status, 200);
        for said in ["AliExpress Russia Holding", "residence_routing/KZ", "action=\"/channels\""] {
            assert!(page.contains(said), "{said}");
        }
        let (_, page) = read(&guest, "/directory?platform=aliexpress.com&residence=").await;
        assert!(page.contains("No company can be named surely"), "{page}");
        let (_, page) = read(&guest, "/directory?platform=AIiExpress.com&residence=FR").await;
        assert!(page.contains("imitation"), "{page}");
        let (status, page) = read(&guest, "/directory?platform=&residence=FR").await;
        assert_eq!(status, 422);
        assert!(page.contains("This is needed"), "{page}");
    }

    async fn what_was_typed_never_becomes_markup(world: &mut World) {
        let guest = world.guest();
        let typed = "platform=%3Cscript%3Ealert(1)%3C%2Fscript%3E&residence=%22%3E%3Cb%3E";
        let (_, page) = read(&guest, &format!("/directory?{typed}")).await;
        assert!(!page.contains("<script>alert") && !page.contains("\"><b>"), "{page}");
    }

    async fn the_page_of_channels_says_what_the_hague_conventions_are_for(world: &mut World) {
        let guest = world.guest();
        let (_, page) = read(&guest, "/channels?from=FR&seat=CN&proceeding=criminal").await;
        assert!(page.contains("civil or commercial matters only"), "{page}");
        assert!(page.contains("answers no direct request"), "{page}");
        assert!(page.contains("mlat/CN-FR"), "{page}");
        let (_, page) = read(&guest, "/channels?from=US&seat=SG&proceeding=civil&lang=ja").await;
        assert!(page.contains("ハーグ送達条約") && page.contains("アメリカ合衆国"), "{page}");
        let (status, _) = read(&guest, "/channels?from=US&seat=SG").await;
        assert_eq!(status, 422);
    }

    async fn every_country_has_a_page_of_channels(world: &mut World) {
        let guest = world.guest();
        let seats = [("CN", "criminal"), ("HK", "civil"), ("SG", "administrative")];
        for (from, (seat, proceeding)) in values::Country::all().zip(seats.into_iter().cycle()) {
            let path = format!("/channels?from={from}&seat={seat}&proceeding={proceeding}&lang=ar");
            assert_eq!(guest.get(&path).await.status, 200, "{path}");
        }
    }

    async fn the_guide_keeps_its_old_versions_and_names_the_one_in_force(world: &mut World) {
        let guest = world.guest();
        let (_, present) = ask(&guest, "/api/v1/guide").await;
        assert_eq!((&present["version"], &present["in_force"]), (&"2026-08-18".into(), &true.into()));
        assert_eq!(present["sections"].as_array().unwrap().len(), 8);
        let (status, page) = read(&guest, "/guide").await;
        assert_eq!(status, 200);
        assert!(page.contains("id=\"section-4\"") && page.contains(&world.app.config.name), "{page}");
        let (status, page) = read(&guest, "/guide/2026-01-01").await;
        assert_eq!(status, 200);
        assert!(page.contains("no longer in force"), "{page}");
        assert_eq!(read(&guest, "/guide/1999-01-01").await.0, 404);
        world.clock.set(Time::parse("2026-03-01T00:00:00Z").unwrap());
        let (_, then) = ask(&guest, "/api/v1/guide").await;
        assert_eq!(then["version"], "2026-01-01");
        let (_, page) = read(&guest, "/guide/2026-08-18").await;
        assert!(page.contains("not in force yet"), "{page}");
    }

    async fn the_first_page_tells_who_is_in_danger_to_call_the_police(world: &mut World) {
        let guest = world.guest();
        let (status, page) = read(&guest, "/authorities").await;
        assert_eq!(status, 200);
        assert!(page.contains("Call the local police"), "{page}");
        for way in ["/directory", "/requests/new", "/guide", "/sign-in"] {
            let links = [format!("href=\"{way}\""), format!("href=\"/en{way}\"")];
            assert!(links.iter().any(|link| page.contains(link)), "{way}");
        }
    }
}
