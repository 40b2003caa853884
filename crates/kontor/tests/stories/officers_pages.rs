//! Officers serve, follow, supply and withdraw requests on pages, without a script.

use crate::client::{Answer, Client, Part};
use crate::story;

const OFFICER: &str = "officer@da.larkcounty.example";

/// A signed request of the corpus.
const PDF: &[u8] =
    include_bytes!("../../../../data/corpus/cases/01-us-subpoena-us-user/documents/request.pdf");

const REQUEST: &[(&str, &str)] = &[
    ("platform", "AliExpress"),
    ("kind", "production"),
    ("proceeding", "criminal"),
    ("instrument", "subpoena"),
    ("channel", "portal"),
    ("authority.name", "Lark County District Attorney"),
    ("authority.country", "US"),
    ("authority.address", "1 Court Square"),
    ("authority.email", "officer@da.larkcounty.example"),
    ("authority.telephone", "+1 202 555 0100"),
    ("authority.reference", "LC-2026-1"),
    ("officer.name", "Dana Whitfield"),
    ("language", "en"),
    ("nature_of_investigation", "A buyer paid for goods that were never sent by this seller."),
    ("legal_grounds.0.text", "Grand jury subpoena"),
    ("legal_grounds.0.citation", "18 U.S.C. 2703(c)(2)"),
    ("targets.0.names", "Somebody"),
    ("targets.0.emails", "one@example.com\r\ntwo@example.com"),
    ("targets.0.residence", "US"),
    ("targets.1.platform_ids", "buy_zz99"),
    ("targets.1.residence", "KZ"),
    ("items.0.target", "0"),
    ("items.0.category", "subscriber"),
    ("items.0.description", "who it is"),
    ("items.1.target", "0"),
    ("items.1.category", "orders"),
    ("items.1.from", "2026-01-01"),
    ("items.1.to", "2026-01-31"),
    ("items.1.description", "what was bought"),
    ("items.2.target", "1"),
    ("items.2.category", "subscriber"),
    ("items.2.description", "who it is"),
];

/// The fields of the form, with others for some of them and a button.
fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let changed = |name: &str| changes.iter().any(|(other, _)| *other == name);
    let kept = REQUEST.iter().filter(|(name, _)| !changed(name));
    kept.chain(changes).copied().collect()
}

fn fields<'a>(of: &'a [(&'a str, &'a str)]) -> Vec<Part<'a>> {
    let part = |(name, value): &'a (&str, &str)| Part { name, file: None, bytes: value.as_bytes() };
    of.iter().map(part).collect()
}

/// How many files the installation keeps.
fn stored(world: &crate::world::World) -> usize {
    fn count(folder: &std::path::Path) -> usize {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
    }
    count(&world.folder().join("files"))
}

/// Opens a new form and says where it goes.
async fn begin(officer: &Client) -> String {
    let answer = officer.get("/requests/new").await;
    assert_eq!(answer.status, 200, "{answer}");
    let draft = answer.between("action=\"/requests/drafts/", "\"").unwrap();
    format!("/requests/drafts/{draft}")
}

async fn send(officer: &Client, page: &str, to: &str, sent: &[(&str, &str)]) -> Answer {
    officer.upload(page, to, &fields(sent)).await
}

/// Serves the request and says where it can be followed.
async fn served(officer: &Client, changes: &[(&str, &str)]) -> String {
    let draft = begin(officer).await;
    let mut sent = with(changes);
    sent.push(("do", "serve"));
    let answer = send(officer, "/requests/new", &draft, &sent).await;
    assert_eq!(answer.status, 303, "{answer}");
    answer.location().to_owned()
}

story! {
    async fn a_request_with_two_targets_and_three_items_is_served_by_form(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let empty = officer.get("/requests").await;
        assert!(empty.text().contains("has not served any request yet"), "{empty}");
        let there = served(&officer, &[]).await;
        let page = officer.get(&there).await;
        assert_eq!(page.status, 200, "{page}");
        let text = page.text();
        for words in ["LE-2026-000001", "acknowledges receipt", "Signed copy of the request", "SG2", "SG3"] {
            assert!(text.contains(words), "{words}: {page}");
        }
        let list = officer.get("/requests").await.text();
        assert!(list.contains("LE-2026-000001") && list.contains("asked to supply"), "{list}");
        let letter = officer.get(&format!("{there}/acknowledgement.pdf")).await;
        assert_eq!((letter.status, letter.header("content-type")), (200, "application/pdf"));
        assert!(letter.body.starts_with(b"%PDF-"));
    }

    async fn a_draft_is_saved_resumed_and_served_once(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let draft = begin(&officer).await;
        let mut sent = fields(REQUEST);
        let button = |name| Part { name: "do", file: None, bytes: name };
        sent.push(Part { name: "signed_request", file: Some(("order.pdf", "application/pdf")), bytes: PDF });
        sent.push(button(b"add.targets"));
        let answer = officer.upload("/requests/new", &draft, &sent).await;
        assert_eq!(answer.status, 303, "{answer}");
        assert_eq!(answer.location(), format!("{draft}#row-targets.2"));
        let page = officer.get(&draft).await;
        for words in ["order.pdf", "two@example.com", "targets.2.emails", "2026-01-31"] {
            assert!(page.text().contains(words), "{words}: {page}");
        }
        let list = officer.get("/requests").await.text();
        assert!(list.contains("LC-2026-1 · AliExpress"), "{list}");
        let check = officer.get(&format!("{draft}?check=1")).await;
        assert!(check.text().contains("SG3") && check.text().contains("residence_routing/KZ"), "{check}");
        let again = with(&[("_version", "1"), ("do", "serve")]);
        let answer = send(&officer, &draft, &draft, &again).await;
        assert_eq!(answer.status, 303, "{answer}");
        let there = answer.location().to_owned();
        let text = officer.get(&there).await.text();
        assert!(text.contains("order.pdf") && !text.contains("Signed copy of the request"), "{text}");
        let token = officer.get("/profile").await.between("name=\"_token\" value=\"", "\"").unwrap();
        let mut twice = vec![("_token", token.as_str())];
        twice.extend(&again);
        let answer = officer.multipart(&draft, &fields(&twice)).await;
        assert_eq!((answer.status, answer.location()), (303, there.as_str()), "{answer}");
        assert_eq!(officer.get(&draft).await.location(), there);
        let list = officer.get("/requests").await.text();
        assert_eq!(list.matches("LE-2026-").count(), 1, "{list}");
    }

    async fn a_draft_that_nobody_saves_again_goes_when_its_page_said(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let (draft, kept) = (begin(&officer).await, begin(&officer).await);
        let mut sent = fields(REQUEST);
        sent.push(Part { name: "signed_request", file: Some(("order.pdf", "application/pdf")), bytes: PDF });
        assert_eq!(officer.upload("/requests/new", &draft, &sent).await.status, 303);
        let shown = officer.get(&draft).await;
        assert!(shown.text().contains("datetime=\"2026-10-15T14:2"), "{shown}");
        assert!(officer.get("/requests").await.text().contains("datetime=\"2026-10-15T14:2"));
        let there = served(&officer, &[]).await;
        world.clock.advance(15 * 86_400);
        let officer = world.sign_in(OFFICER).await;
        let save = with(&[("do", "save")]);
        assert_eq!(send(&officer, "/requests/new", &kept, &save).await.status, 303);
        world.clock.advance(15 * 86_400 - 300);
        kontor::jobs::sweep_once(&world.app).await.unwrap();
        let officer = world.sign_in(OFFICER).await;
        assert!(officer.get(&draft).await.text().contains("order.pdf"), "it is not time yet");
        world.clock.advance(600);
        let files = stored(world);
        kontor::jobs::sweep_once(&world.app).await.unwrap();
        assert_eq!(officer.get(&draft).await.status, 404, "it is gone");
        assert_eq!(stored(world), files - 1, "and its document");
        assert_eq!(officer.get(&kept).await.status, 200, "what was saved since is kept");
        assert_eq!(officer.get(&there).await.status, 200, "what was served is no draft");
        let swept = "select count(*) from audit_entry where kind = 'draft.swept'";
        let (swept,): (i64,) = db::Query::one(&world.app.db, swept, &[]).await.unwrap();
        assert_eq!(swept, 1);
        kontor::jobs::sweep_once(&world.app).await.unwrap();
    }

    async fn faulty_fields_are_shown_again_with_their_words(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let draft = begin(&officer).await;
        let faulty = with(&[("platform", ""), ("items.1.from", "31 January"), ("targets.0.label", "ラベル"), ("do", "serve")]);
        let answer = send(&officer, "/requests/new", &draft, &faulty).await;
        assert_eq!(answer.status, 422, "{answer}");
        let text = answer.text();
        for words in ["href=\"#f-platform\"", "href=\"#f-items.1.from\"", "31 January", "ラベル", "what was bought"] {
            assert!(text.contains(words), "{words}: {answer}");
        }
        assert!(text.contains("id=\"e-items.1.from\""), "{answer}");
        let mended = with(&[("_version", "1"), ("do", "serve")]);
        let answer = send(&officer, &draft, &draft, &mended).await;
        assert_eq!(answer.status, 303, "{answer}");
        assert!(answer.location().starts_with("/requests/req_"), "{answer}");
    }

    async fn a_file_that_is_not_what_it_says_is_refused_and_the_rest_is_kept(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let draft = begin(&officer).await;
        let mut sent = fields(REQUEST);
        sent.push(Part { name: "signed_request", file: Some(("a.pdf", "application/pdf")), bytes: b"PK\x03\x04 a zip" });
        sent.push(Part { name: "credentials", file: Some(("card.pdf", "application/pdf")), bytes: PDF });
        sent.push(Part { name: "do", file: None, bytes: b"serve" });
        let answer = officer.upload("/requests/new", &draft, &sent).await;
        assert_eq!(answer.status, 422, "{answer}");
        let text = answer.text();
        assert!(text.contains("id=\"e-signed_request\"") && text.contains("card.pdf"), "{answer}");
        assert!(text.contains("two@example.com"), "{answer}");
    }

    async fn a_draft_saved_in_two_windows_loses_nothing(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let draft = begin(&officer).await;
        let save = with(&[("_version", "0"), ("do", "save")]);
        assert_eq!(send(&officer, "/requests/new", &draft, &save).await.status, 303);
        let one = with(&[("_version", "1"), ("platform", "one"), ("do", "save")]);
        assert_eq!(send(&officer, &draft, &draft, &one).await.status, 303);
        let other = with(&[("_version", "1"), ("platform", "the other"), ("do", "save")]);
        let answer = send(&officer, &draft, &draft, &other).await;
        assert_eq!(answer.status, 409, "{answer}");
        assert!(answer.text().contains("the other"), "{answer}");
        let version = answer.between("name=\"_version\" value=\"", "\"").unwrap();
        assert_eq!(version, "2");
        assert!(officer.get(&draft).await.text().contains("value=\"one\""));
    }

    async fn what_is_missing_is_supplied_without_starting_again(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let there = served(&officer, &[("nature_of_investigation", "")]).await;
        let supplement = format!("{there}/supplement");
        let page = officer.get(&supplement).await;
        assert_eq!(page.status, 200, "{page}");
        assert!(page.text().contains("nature_of_investigation"), "{page}");
        let version = page.between("name=\"_version\" value=\"", "\"").unwrap();
        let stale = [("_version", "0"), ("nature_of_investigation", "words of the second window")];
        let answer = officer.submit(&supplement, &supplement, &stale).await;
        assert_eq!(answer.status, 409, "{answer}");
        assert!(answer.text().contains("words of the second window"), "{answer}");
        let form = page.text();
        let mut sent: Vec<(&str, &str)> = REQUEST
            .iter()
            .copied()
            .filter(|(name, _)| form.contains(&format!("name=\"{name}\"")))
            .filter(|(name, _)| !matches!(*name, "nature_of_investigation" | "kind"))
            .collect();
        let words = "The account sold goods on twelve days and none of them was ever sent.";
        sent.extend([("_version", version.as_str()), ("nature_of_investigation", words)]);
        let answer = officer.submit(&supplement, &supplement, &sent).await;
        assert_eq!(answer.status, 303, "{answer}");
        let text = officer.get(&there).await.text();
        assert!(!text.contains("Nature of the investigation or proceeding"), "{text}");
        assert!(text.contains("The authority supplied something"), "{text}");
        let file = Part { name: "signed_request", file: Some(("signed.pdf", "application/pdf")), bytes: PDF };
        let card = Part { name: "credentials", file: Some(("card.pdf", "application/pdf")), bytes: PDF };
        let documents = format!("{there}/documents");
        let answer = officer.upload(&documents, &documents, &[file, card]).await;
        assert_eq!(answer.status, 303, "{answer}");
        let text = officer.get(&there).await.text();
        assert!(!text.contains("Signed copy of the request"), "{text}");
        assert!(text.contains("Nothing of what the guide asks for is missing"), "{text}");
    }

    async fn a_request_is_withdrawn_after_a_question(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let there = served(&officer, &[]).await;
        let withdrawal = format!("{there}/withdrawal");
        let answer = officer.submit(&withdrawal, &withdrawal, &[("words", "settled")]).await;
        assert_eq!(answer.status, 422, "{answer}");
        assert!(answer.text().contains("settled"), "{answer}");
        let sure = [("words", "settled"), ("sure", "yes")];
        let answer = officer.submit(&withdrawal, &withdrawal, &sure).await;
        assert_eq!(answer.status, 303, "{answer}");
        let text = officer.get(&there).await.text();
        assert!(text.contains("took the request back") && text.contains("settled"), "{text}");
        assert_eq!(officer.get(&withdrawal).await.status, 409);
        assert_eq!(officer.get(&format!("{there}/supplement")).await.status, 409);
    }

    async fn what_belongs_to_others_is_as_if_it_were_not(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let there = served(&officer, &[]).await;
        let draft = begin(&officer).await;
        let save = with(&[("do", "save")]);
        assert_eq!(send(&officer, "/requests/new", &draft, &save).await.status, 303);
        let other = another_authority(world).await;
        for page in ["", "/supplement", "/documents", "/withdrawal", "/acknowledgement.pdf", "/completion.pdf"] {
            let answer = other.get(&format!("{there}{page}")).await;
            assert_eq!(answer.status, 404, "{page}: {answer}");
        }
        assert_eq!(other.get(&draft).await.status, 404);
        let answer = send(&other, "/requests/new", &draft, &save).await;
        assert_eq!(answer.status, 404, "{answer}");
        let sure = [("sure", "yes")];
        let answer = other.submit("/requests/new", &format!("{there}/withdrawal"), &sure).await;
        assert_eq!(answer.status, 404, "{answer}");
        let answer = other.submit("/requests/new", &format!("{draft}/removal"), &[]).await;
        assert_eq!(answer.status, 404, "{answer}");
        assert!(!other.get("/requests").await.text().contains("LE-2026"));
    }

    async fn the_pages_are_told_in_arabic_and_japanese(world: &mut World) {
        let officer = world.sign_in(OFFICER).await;
        let there = served(&officer, &[("language", "ar")]).await;
        for (language, direction, words) in [("ar", "rtl", "يُقرّ المكتب"), ("ja", "ltr", "当事務局はこの請求を受領しました")] {
            let text = officer.get(&format!("{there}?lang={language}")).await.text();
            assert!(text.contains(&format!("lang=\"{language}\" dir=\"{direction}\"")), "{text}");
            assert!(text.contains(words), "{text}");
        }
        for letter in ["acknowledgement", "completion"] {
            let letter = officer.get(&format!("{there}/{letter}.pdf")).await;
            assert_eq!(letter.status, 200, "{letter}");
        }
    }
}

/// An officer of an authority of another country, signed in.
async fn another_authority(world: &mut crate::world::World) -> Client {
    use accounts::seed::{self, Person};
    let known = accounts::NewAuthority {
        name: "Prosecutor of Elsewhere".to_owned(),
        country: values::Country::parse("DE").unwrap(),
        kind: accounts::AuthorityKind::Prosecutor,
        address: "Marktplatz 1".to_owned(),
        domains: vec!["elsewhere.example".to_owned()],
        call_back: "+49 30 5550100".to_owned(),
        call_back_source: "register".to_owned(),
        recipients: Vec::new(),
    };
    let id = seed::authority(&world.app, &known).await.unwrap();
    let person = Person {
        name: "Another",
        mail: "another@elsewhere.example",
        password: kontor::people::PASSWORD,
        totp: kontor::people::SECRET,
    };
    seed::officer(&world.app, &id, person, false).await.unwrap();
    let client = world.guest();
    let fields = [("mail", person.mail), ("password", person.password)];
    assert_eq!(client.submit("/sign-in", "/sign-in", &fields).await.status, 303);
    let code = world.code();
    let answer = client.submit("/sign-in/code", "/sign-in/code", &[("code", &code)]).await;
    assert_eq!(answer.status, 303, "{answer}");
    client
}
