//! A request that was verified and reviewed, for stories that begin after that.

use crate::client::Client;
use crate::world::World;
use accounts::Scope;
use axum::http::Method;
use serde_json::{Value, json};

/// Whose proposals and confirmations decide a request.
const OFFICE: [Scope; 2] = [Scope::OfficeRead, Scope::OfficeWrite];

/// The clerk verifies, the reviewer says who is meant (unless nobody is) and opens the review.
pub async fn under_review(world: &mut World, id: &str, account: Option<&str>) {
    let clerk = world.program("intake@kontor.example", &OFFICE).await;
    let finding = json!({ "call_back": { "number": "+12125550101", "words": "Confirmed." }, "words": "Fine." });
    post(&clerk, &format!("/api/v1/requests/{id}/verification"), finding).await;
    let reviewer = world.program("reviewer@kontor.example", &OFFICE).await;
    if let Some(account) = account {
        let known = json!({ "target": 0, "account": account, "words": "By its mail." });
        post(&reviewer, &format!("/api/v1/requests/{id}/subjects"), known).await;
    }
    post(&reviewer, &format!("/api/v1/requests/{id}/review"), json!({})).await;
}

/// One person proposes each of these for the items in their order, another confirms.
pub async fn decided(world: &mut World, id: &str, proposals: &[Value]) {
    let reviewer = world.program("reviewer@kontor.example", &OFFICE).await;
    let second = world.program("second@kontor.example", &OFFICE).await;
    for (n, proposal) in proposals.iter().enumerate() {
        let review = reviewer.get(&format!("/api/v1/requests/{id}/review")).await.json();
        let mut proposal = proposal.clone();
        proposal["evaluation"] = review["evaluation"]["id"].clone();
        let item = format!("/api/v1/requests/{id}/items/{n}");
        let proposed = post(&reviewer, &format!("{item}/proposal"), proposal).await;
        let seen = json!({ "proposal": proposed["items"][n]["proposed"]["id"] });
        post(&second, &format!("{item}/confirmation"), seen).await;
    }
}

async fn post(client: &Client, path: &str, body: Value) -> Value {
    let answer = client.json(Method::POST, path, &body).await;
    assert_eq!(answer.status, 200, "{path}: {answer}");
    answer.json()
}
