//! Mail that is given up, held, sent again, forgotten.

use outbox::Error;
use outbox::mail::{self, HOURLY, Standing, Transport};

use crate::house::scenes;
use crate::mail::{READER, standing, trial, write};
use crate::server::{Does, Server};

#[tokio::test]
async fn mail_is_given_up_after_two_days_and_can_be_sent_again() {
    for count in 0..scenes(Transport::None).await.len() {
        let mut busy = vec![Does::IsBusy; 11];
        busy.push(Does::Takes);
        let server = Server::start(&busy).await;
        let scene = scenes(server.transport("", "")).await.swap_remove(count);
        let id = write(&scene, trial("one")).await.unwrap();
        assert!(matches!(
            mail::resend(&scene.app.db, &id, scene.now()).await,
            Err(Error::UnderWay)
        ));
        scene.work_for(49).await;
        let row = mail::find(&scene.app.db, &id).await.unwrap();
        assert_eq!((row.standing, row.attempts), (Standing::GivenUp, 11));

        mail::resend(&scene.app.db, &id, scene.now()).await.unwrap();
        scene.work_all().await;
        let row = mail::find(&scene.app.db, &id).await.unwrap();
        assert_eq!((row.standing, row.attempts), (Standing::Sent, 1));
        assert!(row.began > row.made, "when it was written stays");
    }
}

#[tokio::test]
async fn an_address_gets_only_so_many_of_a_kind_in_an_hour() {
    for scene in scenes(Transport::None).await {
        for n in 0..HOURLY {
            write(&scene, trial(&n.to_string())).await.unwrap();
        }
        let held = write(&scene, trial("one too many")).await.unwrap();
        let other = mail::Mail { to: "other@reader.example", ..trial("to another") };
        let other = write(&scene, other).await.unwrap();
        scene.work_all().await;
        assert_eq!(standing(&scene, &held).await, Standing::Held);
        assert_eq!(standing(&scene, &other).await, Standing::Kept);

        mail::resend(&scene.app.db, &held, scene.now()).await.unwrap();
        scene.work_all().await;
        assert_eq!(standing(&scene, &held).await, Standing::Kept);
        scene.app.clock.advance(3601);
        let later = write(&scene, trial("an hour later")).await.unwrap();
        assert_eq!(standing(&scene, &later).await, Standing::Waiting);
    }
}

#[tokio::test]
async fn the_words_are_forgotten_after_a_month_and_the_fact_stays() {
    for scene in scenes(Transport::None).await {
        let id = write(&scene, trial("one")).await.unwrap();
        scene.work_all().await;
        scene.app.clock.advance(29 * 86_400);
        outbox::sweep(&scene.app).await.unwrap();
        assert_eq!(mail::read(&scene.app.db, &id).await.unwrap().address, READER);

        scene.app.clock.advance(2 * 86_400);
        let waiting = write(&scene, trial("two")).await.unwrap();
        outbox::sweep(&scene.app).await.unwrap();
        assert!(matches!(mail::read(&scene.app.db, &id).await, Err(Error::Erased)));
        assert_eq!(standing(&scene, &id).await, Standing::Kept);
        let again = mail::resend(&scene.app.db, &id, scene.now()).await;
        assert!(matches!(again, Err(Error::Erased)));
        assert!(mail::read(&scene.app.db, &waiting).await.is_ok());
    }
}

#[tokio::test]
async fn who_leaves_gets_no_more_mail_and_leaves_no_words_behind() {
    for scene in scenes(Transport::None).await {
        let id = write(&scene, trial("one")).await.unwrap();
        let tx = scene.app.db.begin().await.unwrap();
        mail::erase_address(&tx, READER, scene.now()).await.unwrap();
        tx.commit().await.unwrap();
        scene.work_all().await;
        assert_eq!(standing(&scene, &id).await, Standing::Held);
        assert!(mail::letters(&scene.app.db, 9).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_operator_can_try_the_post_out() {
    for scene in scenes(Transport::None).await {
        let id = mail::try_out(&scene.app, READER, values::Language::En).await.unwrap().unwrap();
        let letter = mail::read(&scene.app.db, &id).await.unwrap();
        assert_eq!(letter.body.lines().next(), Some("Hello,"));
        assert!(letter.action.contains("Kontor"));
    }
}
