//! What is secret or personal does not come into the log, however much is logged.

use std::io::Write;
use std::sync::{Arc, Mutex};

use outbox::webhooks;
use serde_json::json;

use crate::house::scenes;
use crate::mail::{READER, trial, write};
use crate::server::{Does, Server};
use crate::webhooks::{OWNER, Receiver};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn neither_secrets_nor_readers_are_logged() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    // For the whole process: what the other stories log meanwhile must be as discreet.
    tracing::subscriber::set_global_default(subscriber).unwrap();

    let server = Server::start(&[Does::IsBusy, Does::Refuses, Does::Takes]).await;
    let transport = server.transport("post", "post-password");
    assert!(!format!("{transport:?}").contains("post-password"));
    let receiver = Receiver::start(&[500]).await;
    for scene in scenes(transport).await {
        let endpoint =
            webhooks::add(&scene.app, OWNER, &receiver.url, &["*".to_owned()]).await.unwrap();
        write(&scene, trial("one")).await.unwrap();
        write(&scene, trial("two")).await.unwrap();
        let tx = scene.app.db.begin().await.unwrap();
        let data = json!({ "name": "Yuki Tanaka" });
        webhooks::emit(&tx, OWNER, "order.placed", &data, scene.now()).await.unwrap();
        tx.commit().await.unwrap();
        scene.work_for(1).await;

        assert!(!server.signed_in().is_empty());
        assert!(!server.messages().is_empty());
        let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        assert!(logged.contains("a mail was not taken"), "{logged}");
        let secret = endpoint.secret(&scene.app);
        for hidden in ["post-password", &secret, READER, "Yuki", "whsec_"] {
            assert!(!logged.contains(hidden), "{hidden} in {logged}");
        }
    }
}
