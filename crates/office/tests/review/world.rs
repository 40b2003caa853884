//! A marketplace, an office and its people, for the stories of the review: fresh on each database.

use std::collections::BTreeSet;

use db::{Db, Query, scratch::Scratch};
use market::load;
use office::{
    law::{Entity, Facts, ItemFacts},
    requests::{self, By, ItemId, Request, RequestId, Stage, Told, intake},
    review::{
        self, Clearance, ClearanceKind, EvaluationId, Outcome, Proposal, ProposalId, ReviewError,
    },
};
use serde_json::{Value as Json, json};
use values::{Country, Time};

/// The account that the requests are after.
pub const SUBJECT: &str = "buy_us01";

pub fn at(text: &str) -> Time {
    Time::parse(text).expect("a time")
}

/// The instant at which most of a story happens.
pub fn now() -> Time {
    at("2026-10-02T10:00:00Z")
}

pub fn anna() -> By {
    By::new("staff", "stf_anna")
}

pub fn bert() -> By {
    By::new("staff", "stf_bert")
}

pub fn carl() -> By {
    By::new("staff", "stf_carl")
}

pub fn officer() -> By {
    By::new("officer", "off_olga")
}

/// A database of each kind, with tables and the marketplace's records.
pub async fn worlds() -> Vec<Scratch> {
    let people = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus/people.json");
    let people = std::fs::read(people).expect("the world");
    let world: load::World = serde_json::from_slice(&people).expect("reads");
    let worlds = db::scratch::each().await.expect("databases");
    for scratch in &worlds {
        let sets = [
            db::MIGRATIONS,
            audit::MIGRATIONS,
            accounts::MIGRATIONS,
            market::MIGRATIONS,
            office::MIGRATIONS,
        ];
        scratch.db.migrate(&sets).await.expect("migrates");
        let tx = scratch.db.begin().await.expect("begins");
        load::world(&tx, &world).await.expect("loads");
        tx.commit().await.expect("commits");
    }
    worlds
}

/// An item as the authority asks for it: of the only target.
pub fn item(category: &str, from: Option<&str>, to: Option<&str>) -> Json {
    json!({ "target": 0, "category": category, "from": from, "to": to })
}

pub fn sign_ins() -> Json {
    item("traffic", Some("2026-01-01T00:00:00Z"), Some("2026-06-30T23:59:59Z"))
}

pub fn orders() -> Json {
    item("orders", Some("2026-01-01T00:00:00Z"), Some("2026-06-30T23:59:59Z"))
}

/// A request that a person has verified.
pub async fn verified(db: &Db, kind: &str, items: &[Json]) -> Request {
    let body = json!({
        "platform": "AliExpress.com", "kind": kind, "language": "en", "proceeding": "criminal",
        "authority": { "name": "Example County Police", "country": "US" },
        "targets": [{ "emails": ["marisol.quint@example.com"] }],
        "items": items,
    });
    let bytes = body.to_string().into_bytes();
    let served = intake::Served {
        bytes: &bytes,
        by: &officer(),
        authority: Some("aut_example"),
        guide_version: "2026-09-01",
    };
    let tx = db.begin().await.expect("begins");
    let mut request = intake::register(&tx, &served, vec![], now()).await.expect("registers");
    for (stage, deed) in [(Stage::Routed, "request.routed"), (Stage::Verified, "request.verified")]
    {
        let told = Told::plainly(deed);
        requests::step(&tx, &mut request, stage, &anna(), told, now()).await.expect("steps");
    }
    tx.commit().await.expect("commits");
    request
}

/// People confirm that an account is the target's.
pub async fn identified(db: &Db, request: &RequestId, account: &str, by: &By, when: Time) {
    db.exec(
        "insert into subject_confirmation
           (request_id, target, account_id, confirmed_by_kind, confirmed_by, at)
         values ($1, 0, $2, $3, $4, $5)",
        &db::params![request.as_str(), account, &*by.kind, &*by.id, when],
    )
    .await
    .expect("is written");
}

pub async fn retracted(db: &Db, request: &RequestId) {
    let sql = "update subject_confirmation set retracted_at = $2 where request_id = $1";
    db.exec(sql, &db::params![request.as_str(), now()]).await.expect("is written");
}

/// The facts of a request, whose contact has its seat in Singapore.
pub fn facts(request: &Request, places: &[&[&str]]) -> Facts {
    let of_item = |(position, places): (usize, &&[&str])| ItemFacts {
        item: position as u32,
        entity: Some(Entity { id: "SG2".into(), country: Country::parse("SG").expect("SG") }),
        stored_in: places.iter().map(|place| place.to_string()).collect::<BTreeSet<_>>(),
    };
    Facts::of(&request.body, now(), places.iter().enumerate().map(of_item).collect())
}

/// A request under review.
pub struct Case {
    pub db: Db,
    pub id: RequestId,
    pub evaluation: EvaluationId,
    pub items: Vec<ItemId>,
}

/// A request under review whose subject was confirmed before.
pub async fn opened(db: &Db, kind: &str, items: &[Json], places: &[&[&str]]) -> Case {
    let request = verified(db, kind, items).await;
    identified(db, &request.id, SUBJECT, &anna(), now()).await;
    opened_as_is(db, request, places).await
}

pub async fn opened_as_is(db: &Db, mut request: Request, places: &[&[&str]]) -> Case {
    let tx = db.begin().await.expect("begins");
    let facts = facts(&request, places);
    let evaluation =
        review::open(&tx, &mut request, facts, &anna(), now()).await.expect("is opened");
    tx.commit().await.expect("commits");
    let items = requests::items(db, &request.id).await.expect("items");
    let items = items.into_iter().map(|item| item.id).collect();
    Case { db: db.clone(), id: request.id, evaluation, items }
}

/// Runs a use case in a transaction of its own, on the request as it is now.
#[macro_export]
macro_rules! deed {
    ($case:expr, |$tx:ident, $request:ident| $deed:expr) => {
        async {
            let $tx = $case.db.begin().await?;
            let mut found = office::requests::find(&$tx, &$case.id).await?.expect("is there");
            let $request = &mut found;
            let done = $deed.await?;
            $tx.commit().await?;
            Ok::<_, office::review::ReviewError>(done)
        }
        .await
    };
}

impl Case {
    pub fn proposal(&self, outcome: Outcome) -> Proposal {
        Proposal {
            outcome,
            frame: None,
            withheld: vec![],
            ground: None,
            words: "as the file shows".into(),
            legal_review: None,
            evaluation: self.evaluation.clone(),
        }
    }

    /// A full grant, on which a lawyer has looked.
    pub fn grant(&self) -> Proposal {
        let legal_review = Some("the seat's law does not forbid it".to_owned());
        Proposal { legal_review, ..self.proposal(Outcome::Grant) }
    }

    pub fn refusal(&self, ground: review::Ground) -> Proposal {
        Proposal { ground: Some(ground), ..self.proposal(Outcome::Refuse) }
    }

    pub async fn propose(
        &self,
        item: usize,
        proposal: &Proposal,
        by: &By,
    ) -> Result<ProposalId, ReviewError> {
        let item = &self.items[item];
        deed!(self, |tx, request| review::propose(&tx, request, item, proposal, by, now()))
    }

    pub async fn confirm(&self, proposal: &ProposalId, by: &By) -> Result<(), ReviewError> {
        deed!(self, |tx, request| review::confirm(&tx, request, proposal, by, now()))
    }

    pub async fn send_back(&self, proposal: &ProposalId, by: &By) -> Result<(), ReviewError> {
        deed!(self, |tx, request| review::send_back(&tx, request, proposal, "why?", by, now()))
    }

    /// Anna proposes, Bert confirms.
    pub async fn decide(&self, item: usize, proposal: &Proposal) {
        let id = self.propose(item, proposal, &anna()).await.expect("is proposed");
        self.confirm(&id, &bert()).await.expect("is confirmed");
    }

    pub async fn request(&self) -> Request {
        requests::find(&self.db, &self.id).await.expect("reads").expect("is there")
    }

    pub async fn stage(&self) -> Stage {
        self.request().await.stage
    }

    pub async fn review(&self) -> review::Review {
        review::load(&self.db, &self.id).await.expect("reads")
    }

    pub async fn grants(&self) -> Result<Vec<review::ConfirmedGrant>, ReviewError> {
        self.grants_at(now()).await
    }

    pub async fn grants_at(&self, when: Time) -> Result<Vec<review::ConfirmedGrant>, ReviewError> {
        let tx = self.db.begin().await?;
        review::grants(&tx, &self.id, when).await
    }

    pub async fn reevaluate(&mut self, places: &[&[&str]]) {
        let facts = facts(&self.request().await, places);
        let id = deed!(self, |tx, request| review::reevaluate(&tx, request, facts, &anna(), now()));
        self.evaluation = id.expect("is evaluated");
    }

    pub async fn resume(&mut self, places: &[&[&str]]) {
        let facts = facts(&self.request().await, places);
        let id = deed!(self, |tx, request| review::resume(&tx, request, facts, &anna(), now()));
        self.evaluation = id.expect("is resumed");
    }

    /// Anna records an approval of a Chinese authority for what is stored at a place.
    pub async fn approval(&self, item: usize, place: &str, country: &str) -> review::ClearanceId {
        let item = &self.items[item];
        let clearance = approval(place, country);
        deed!(self, |tx, request| review::record_clearance(
            &tx,
            request,
            item,
            &clearance,
            &anna(),
            now()
        ))
        .expect("is recorded")
    }

    pub async fn approve(&self, id: &review::ClearanceId, by: &By) -> Result<(), ReviewError> {
        deed!(self, |tx, request| review::confirm_clearance(&tx, request, id, by, now()))
    }

    pub async fn count(&self, sql: &str) -> i64 {
        let (count,): (i64,) =
            self.db.one(sql, &db::params![self.id.as_str()]).await.expect("counts");
        count
    }

    pub async fn kinds(&self) -> Vec<String> {
        let facts = requests::facts(&self.db, &self.id).await.expect("facts");
        facts.into_iter().map(|fact| fact.kind).collect()
    }
}

pub fn approval(place: &str, country: &str) -> Clearance {
    Clearance {
        kind: ClearanceKind::Approval,
        stored_in: place.into(),
        authority: "Ministry of Justice (example)".into(),
        country: Country::parse(country).expect("a country"),
        reference: "MOJ-2026-77".into(),
        given_at: at("2026-10-01T00:00:00Z"),
        until: Some(at("2026-12-31T00:00:00Z")),
        document: None,
    }
}
