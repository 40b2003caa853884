//! The office's people at work over the API, and the officer who served: for stories that begin
//! where a request is decided or a package is there.

use crate::client::{Answer, Client, Part};
use crate::world::World;
use accounts::Scope;
use axum::http::Method;
use kontor::people;
use sealed::Identities;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The officer of case 01, of the Lark County District Attorney.
pub const OFFICER: &str = "officer@da.larkcounty.example";

/// Everyone who has a part in a request, each with a token, and the authority's key.
pub struct Staff {
    pub officer: Client,
    pub clerk: Client,
    pub reviewer: Client,
    pub second: Client,
    pub collector: Client,
    pub auditor: Client,
    pub identity: Identities,
}

impl Staff {
    /// The people, in a world with the marketplace's records and an authority that has given a key.
    pub async fn of(world: &mut World) -> Staff {
        people::market(&world.app).await.unwrap();
        let staff = Staff::with(world, Identities::generate()).await;
        let keys: Vec<String> =
            staff.identity.recipients().iter().map(ToString::to_string).collect();
        let sql = "update authority set recipients = $1";
        world.app.db.exec(sql, &db::params![json!(keys)]).await.unwrap();
        staff
    }

    /// The same people where the world is reached now, with further tokens.
    pub async fn again(&self, world: &mut World) -> Staff {
        let identity = Identities::parse(&self.identity.to_secret_text()).unwrap();
        Staff::with(world, identity).await
    }

    async fn with(world: &mut World, identity: Identities) -> Staff {
        let office =
            [Scope::OfficeRead, Scope::OfficeWrite, Scope::RequestsRead, Scope::RequestsWrite];
        let officers = [Scope::RequestsRead, Scope::RequestsWrite, Scope::PackagesRead];
        Staff {
            officer: world.program(OFFICER, &officers).await,
            clerk: world.program("intake@kontor.example", &office).await,
            reviewer: world.program("reviewer@kontor.example", &office).await,
            second: world.program("second@kontor.example", &office).await,
            collector: world.program("collector@kontor.example", &office).await,
            auditor: world.program("auditor@kontor.example", &office).await,
            identity,
        }
    }

    /// Serves a case of the corpus, changed, with its documents; gives the request's id.
    pub async fn serve(&self, by: &Client, case: &str, change: impl Fn(&mut Value)) -> String {
        let answer = served(by, case, change).await;
        assert_eq!(answer.status, 201, "{answer}");
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    /// The clerk calls the number of the register back and verifies.
    pub async fn verify(&self, id: &str, number: &str) -> Answer {
        let finding = json!({
            "call_back": { "number": number, "words": "The duty desk confirms it." },
            "words": "Nothing stands in the way.",
        });
        post(&self.clerk, &format!("{id}/verification"), &finding).await
    }

    /// The reviewer says whose account is meant.
    pub async fn identify(&self, id: &str, account: &str) -> Answer {
        let words = "Mail, telephone and order are this account's.";
        let known = json!({ "target": 0, "account": account, "words": words });
        post(&self.reviewer, &format!("{id}/subjects"), &known).await
    }

    /// The reviewer opens the review, or has the law applied again.
    pub async fn open(&self, id: &str) -> Answer {
        post(&self.reviewer, &format!("{id}/review"), &json!({})).await
    }

    /// Case 01 as far as the review: verified, identified, opened.
    pub async fn under_review(&self, change: impl Fn(&mut Value)) -> String {
        let id = self.serve(&self.officer, "01", change).await;
        fine(&self.verify(&id, "+12125550101").await);
        fine(&self.identify(&id, "buy_us01").await);
        fine(&self.open(&id).await);
        id
    }

    /// How the review stands.
    pub async fn review(&self, id: &str) -> Value {
        self.reviewer.get(&format!("/api/v1/requests/{id}/review")).await.json()
    }

    /// Somebody proposes; what is not said otherwise is fit to be confirmed.
    pub async fn propose(&self, by: &Client, id: &str, item: usize, said: &Value) -> Answer {
        let mut proposal = json!({ "words": "Needed for the case." });
        proposal["evaluation"] = self.review(id).await["evaluation"]["id"].clone();
        for (name, value) in said.as_object().unwrap() {
            proposal[name] = value.clone();
        }
        post(by, &format!("{id}/items/{item}/proposal"), &proposal).await
    }

    /// Somebody confirms the proposal that is open for an item.
    pub async fn confirm(&self, by: &Client, id: &str, item: usize) -> Answer {
        let open = self.review(id).await["items"][item]["proposed"]["id"].clone();
        post(by, &format!("{id}/items/{item}/confirmation"), &json!({ "proposal": open })).await
    }

    /// Two people decide an item.
    pub async fn decide(&self, id: &str, item: usize, said: &Value) {
        fine(&self.propose(&self.reviewer, id, item, said).await);
        fine(&self.confirm(&self.second, id, item).await);
    }

    /// Case 01 as it is decided: subscriber and sign-ins are granted, the orders in China are not.
    pub async fn decided(&self) -> String {
        let id = self.under_review(|_| {}).await;
        self.decide(&id, 0, &granted()).await;
        self.decide(&id, 1, &refused("law_forbids_without_approval")).await;
        self.decide(&id, 2, &granted()).await;
        assert_eq!(self.review(&id).await["stage"], "decided");
        id
    }

    /// The collector begins.
    pub async fn begin(&self, id: &str) -> Answer {
        post(&self.collector, &format!("{id}/disclosure"), &json!({})).await
    }

    /// Collects what was granted; gives the sealed package as the officer fetches it.
    pub async fn package(&self, world: &World, id: &str) -> Vec<u8> {
        let begun = self.begin(id).await;
        assert_eq!(begun.status, 202, "{begun}");
        world.run_jobs().await;
        let fetched = self.fetch(id).await;
        assert_eq!(fetched.status, 200, "{fetched}");
        fetched.body.to_vec()
    }

    /// The officer fetches the package.
    pub async fn fetch(&self, id: &str) -> Answer {
        self.officer.get(&format!("/api/v1/requests/{id}/package")).await
    }

    /// The package without its encryption: a ZIP.
    pub fn opened(&self, package: &[u8]) -> Vec<u8> {
        let mut plain = Vec::new();
        sealed::decrypt(package, &self.identity, &mut plain).unwrap();
        plain
    }
}

/// Sends JSON to a place below `/api/v1/requests/`.
pub async fn post(by: &Client, place: &str, said: &Value) -> Answer {
    by.json(Method::POST, &format!("/api/v1/requests/{place}"), said).await
}

/// The deed was done.
pub fn fine(answer: &Answer) {
    assert!((200..300).contains(&answer.status), "{answer}");
}

/// A grant, with what a lawyer found where the law asks for one.
pub fn granted() -> Value {
    json!({ "outcome": "grant", "legal_review": "A subpoena of a grand jury, within the frame." })
}

/// A refusal.
pub fn refused(ground: &str) -> Value {
    json!({ "outcome": "refuse", "ground": ground })
}

/// Serves a case of the corpus, changed, with its documents as far as it still names them.
pub async fn served(by: &Client, case: &str, change: impl Fn(&mut Value)) -> Answer {
    send(by, case, &[], change).await
}

/// The same with an idempotency key.
pub async fn served_once(
    by: &Client,
    case: &str,
    key: &str,
    change: impl Fn(&mut Value),
) -> Answer {
    send(by, case, &[("idempotency-key", key)], change).await
}

async fn send(
    by: &Client,
    case: &str,
    headers: &[(&str, &str)],
    change: impl Fn(&mut Value),
) -> Answer {
    let folder = case_folder(case);
    let text = std::fs::read_to_string(folder.join("case.json")).unwrap();
    let mut body: Value = serde_json::from_str(&text).unwrap();
    change(&mut body);
    let json = body.to_string();
    let named = body["documents"].as_array().unwrap().iter();
    let files: Vec<(String, Vec<u8>)> = named
        .map(|document| document["file"].as_str().unwrap().to_owned())
        .filter_map(|name| {
            let bytes = std::fs::read(folder.join("documents").join(&name)).ok()?;
            Some((name, bytes))
        })
        .collect();
    let request = Some(("case.json", "application/json"));
    let mut parts = vec![Part { name: "request", file: request, bytes: json.as_bytes() }];
    parts.extend(files.iter().map(|(name, bytes)| Part {
        name: "document",
        file: Some((name, "application/octet-stream")),
        bytes,
    }));
    by.multipart_with("/api/v1/requests", headers, &parts).await
}

/// The folder of the case with this number.
fn case_folder(case: &str) -> PathBuf {
    let cases = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus/cases"));
    let found = std::fs::read_dir(cases).unwrap().map(|entry| entry.unwrap().path());
    let is_it = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().starts_with(case);
    found.filter(|path| path.is_dir()).find(is_it).unwrap()
}
