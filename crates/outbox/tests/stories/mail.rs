//! Mail, from the deed to the reader.

use db::jobs;
use mail_parser::{HeaderValue, MessageParser};
use outbox::mail::{self, Filter, Mail, MailId, Standing, Transport};
use values::Language;

use crate::house::{Scene, scenes};
use crate::server::{Does, Server};

pub const READER: &str = "yuki@reader.example";

pub fn trial<'a>(key: &'a str) -> Mail<'a> {
    Mail {
        to: READER,
        name: "Yuki",
        language: Language::En,
        kind: "trial",
        args: &[],
        link: Some("/orders/ord_1"),
        about: &["ord_1"],
        key,
    }
}

pub async fn write(scene: &Scene, mail: Mail<'_>) -> Option<MailId> {
    let args = [("site", "Kontor".into())];
    let mail = Mail { args: &args, ..mail };
    let tx = scene.app.db.begin().await.unwrap();
    let id = mail::send(&tx, &scene.app.texts, mail, scene.now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn standing(scene: &Scene, id: &MailId) -> Standing {
    mail::find(&scene.app.db, id).await.unwrap().standing
}

#[tokio::test]
async fn a_deed_that_is_rolled_back_sends_nothing_and_one_that_is_done_twice_sends_once() {
    for scene in scenes(Transport::None).await {
        let tx = scene.app.db.begin().await.unwrap();
        let written = mail::send(&tx, &scene.app.texts, trial("one"), scene.now()).await.unwrap();
        assert!(written.is_some());
        drop(tx);
        assert!(!scene.work().await);
        assert!(mail::list(&scene.app.db, &Filter::default(), 9).await.unwrap().is_empty());

        assert!(write(&scene, trial("one")).await.is_some());
        assert!(write(&scene, trial("one")).await.is_none());
        assert_eq!(jobs::counts(&scene.app.db).await.unwrap(), (1, 0));
        let all = mail::list(&scene.app.db, &Filter::default(), 9).await.unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].about, ["ord_1"]);
    }
}

#[tokio::test]
async fn mail_becomes_a_file_that_every_reader_can_read() {
    let folder = tempfile::tempdir().unwrap();
    for scene in scenes(Transport::Folder(folder.path().into())).await {
        let mail = Mail { name: "Yuki\r\nBcc: all@example.net <b>", ..trial("one") };
        let id = write(&scene, Mail { language: Language::Ar, ..mail }).await.unwrap();
        scene.work_all().await;
        assert_eq!(standing(&scene, &id).await, Standing::Sent);

        let bytes = std::fs::read(folder.path().join(format!("{id}.eml"))).unwrap();
        let message = MessageParser::default().parse(&bytes).unwrap();
        let args = [("site", "Kontor".into())];
        let said = |key: &str| scene.app.texts.plain(Language::Ar, key, &args);
        assert_eq!(message.subject(), Some(said("mail-trial-subject").as_str()));
        assert_eq!(message.message_id(), Some(format!("{id}@shop.example").as_str()));
        assert_eq!(
            message.from().unwrap().first().unwrap().address(),
            Some("no-reply@shop.example")
        );
        let to = message.to().unwrap();
        assert_eq!(to.as_list().unwrap().len(), 1);
        assert_eq!(to.first().unwrap().address(), Some(READER));
        assert!(message.bcc().is_none());
        assert_eq!(message.date().unwrap().to_rfc3339(), "2026-09-15T14:20:00Z");
        let automatic = message.header("Auto-Submitted").and_then(HeaderValue::as_text);
        assert_eq!(automatic, Some("auto-generated"));

        let text = message.body_text(0).unwrap().replace('\r', "");
        let link = "https://shop.example/ar/orders/ord_1";
        let body = format!("\n\n{}\n\n", said("mail-trial-body"));
        assert!(text.contains(&body) && text.contains(link), "{text}");
        assert!(!text.contains('\u{2068}'), "{text}");
        let html = message.body_html(0).unwrap();
        assert!(
            html.contains("dir=\"rtl\"") && html.contains(&format!("href=\"{link}\"")),
            "{html}"
        );
        assert!(!html.contains("<b>") && !html.contains("src="), "{html}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        std::fs::remove_file(folder.path().join(format!("{id}.eml"))).unwrap();
    }
}

#[tokio::test]
async fn where_no_mail_leaves_it_can_still_be_read() {
    for scene in scenes(Transport::None).await {
        let id = write(&scene, trial("one")).await.unwrap();
        scene.work_all().await;
        assert_eq!(standing(&scene, &id).await, Standing::Kept);
        let letters = mail::letters_to(&scene.app.db, READER, 9).await.unwrap();
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].subject, "Mail from Kontor arrives");
        assert_eq!(letters[0].href(&scene.app), "https://shop.example/en/orders/ord_1");
        assert!(letters[0].paragraphs()[0][0].contains("Yuki"));
        assert!(mail::letters_to(&scene.app.db, "other@x.example", 9).await.unwrap().is_empty());
        assert_eq!(mail::letters(&scene.app.db, 9).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_server_that_is_busy_is_asked_again() {
    let server = Server::start(&[Does::IsBusy, Does::Takes]).await;
    for scene in scenes(server.transport("", "")).await {
        let before = server.messages().len();
        let id = write(&scene, trial("one")).await.unwrap();
        if before == 0 {
            assert!(scene.work().await);
            let row = mail::find(&scene.app.db, &id).await.unwrap();
            assert_eq!((row.standing, row.attempts), (Standing::Waiting, 1));
            assert_eq!(row.last_error.as_deref(), Some("smtp: the server says 451"));
            assert!(!scene.work().await, "it waits");
            scene.app.clock.advance(30);
        }
        scene.work_all().await;
        assert_eq!(standing(&scene, &id).await, Standing::Sent);
        let messages = server.messages();
        assert_eq!(messages.len(), before + 1);
        assert!(messages[before].contains(&format!("Message-ID: <{id}@shop.example>")));
        assert!(server.signed_in().is_empty());
    }
}

#[tokio::test]
async fn an_address_that_is_refused_is_not_tried_again_and_not_repeated_anywhere() {
    let server = Server::start(&[Does::Refuses]).await;
    for scene in scenes(server.transport("", "")).await {
        let id = write(&scene, trial("one")).await.unwrap();
        scene.app.clock.advance(1);
        let nobody = write(&scene, Mail { to: "nobody at all", ..trial("two") }).await.unwrap();
        scene.work_all().await;
        scene.app.clock.advance(86_400);
        assert!(!scene.work().await);
        for (id, reason) in [(&id, "the server says 550"), (&nobody, "its address is none")] {
            let row = mail::find(&scene.app.db, id).await.unwrap();
            assert_eq!(row.standing, Standing::Refused);
            let error = row.last_error.unwrap();
            assert!(error.contains(reason) && !error.contains("reader"), "{error}");
        }
        assert!(server.messages().is_empty());
        let refused = Filter { standing: Some(Standing::Refused), ..Filter::default() };
        assert_eq!(mail::list(&scene.app.db, &refused, 9).await.unwrap().len(), 2);
        let about = Filter { about: Some("ord_1".to_owned()), ..refused.clone() };
        assert_eq!(mail::list(&scene.app.db, &about, 1).await.unwrap().len(), 1);
        let next = Filter { before: Some(nobody), ..refused };
        assert_eq!(mail::list(&scene.app.db, &next, 9).await.unwrap()[0].id, id);
    }
}

/// Runs the mail's job until the server has its words, and dies then.
async fn die_after_sending(scene: &Scene, server: &Server) {
    let before = server.messages().len();
    let job = scene.next_job().await.expect("a job");
    tokio::select! {
        done = mail::run(&scene.app, &job) => panic!("{done:?}"),
        () = async {
            while server.messages().len() == before {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        } => {}
    }
    // The lease of the dead.
    scene.app.clock.advance(61);
}

#[tokio::test]
async fn who_dies_between_sending_and_noting_it_sends_once_more_under_the_same_name() {
    for count in 0..scenes(Transport::None).await.len() {
        let server = Server::start(&[Does::FallsSilent, Does::Takes]).await;
        let scene = scenes(server.transport("", "")).await.swap_remove(count);
        let id = write(&scene, trial("one")).await.unwrap();
        die_after_sending(&scene, &server).await;
        assert_eq!(standing(&scene, &id).await, Standing::Sending);
        scene.work_all().await;
        assert_eq!(standing(&scene, &id).await, Standing::Sent);
        let messages = server.messages();
        assert_eq!(messages.len(), 2);
        assert_eq!(messages[0], messages[1], "the same in every byte");
        scene.app.clock.advance(86_400);
        assert!(!scene.work().await);
    }
}

#[tokio::test]
async fn who_dies_twice_sends_no_third_time() {
    for count in 0..scenes(Transport::None).await.len() {
        let server = Server::start(&[Does::FallsSilent]).await;
        let scene = scenes(server.transport("", "")).await.swap_remove(count);
        let id = write(&scene, trial("one")).await.unwrap();
        die_after_sending(&scene, &server).await;
        die_after_sending(&scene, &server).await;
        scene.work_all().await;
        assert_eq!(standing(&scene, &id).await, Standing::Unclear);
        assert_eq!(server.messages().len(), 2);
        assert_eq!(jobs::counts(&scene.app.db).await.unwrap(), (0, 0));
    }
}
