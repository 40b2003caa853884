//! Cases that nobody served: the request of `data/corpus/invented/base.toml` with named
//! differences, and what must come out by the tables and the guide. Each file beside it is one
//! subject. The whole assessment runs on both databases, in the world of the corpus.

use std::{fs, path::Path};

use db::scratch;
use office::{
    assessment,
    requests::{
        By,
        intake::{self, Received, Served},
        model::DocumentRole,
    },
    verification::RegisterEntry,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use values::Time;

/// A file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

/// One case: what differs from the base, and what must come out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What it is about, as a sentence.
    name: String,
    /// When it was received; the base's instant if absent.
    at: Option<String>,
    /// The authority of the register that asks; the base's if absent.
    by: Option<String>,
    /// Fields of the base that are put in place of (RFC 7396).
    #[serde(default)]
    served: Map<String, Value>,
    /// Pointers to fields of the base that are not there.
    #[serde(default)]
    without: Vec<String>,
    /// The text of a mail that came with it.
    mail: Option<String>,
    /// The fields of the answer that are looked at, in the short words of [`short`].
    expect: Map<String, Value>,
}

fn corpus() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus"))
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("readable")
}

fn authorities() -> Vec<Value> {
    let file: Value =
        serde_json::from_str(&text(&corpus().join("authorities.json"))).expect("JSON");
    file["authorities"].as_array().expect("a list").clone()
}

fn files() -> Vec<(String, Vec<Case>)> {
    let mut all: Vec<(String, Vec<Case>)> = fs::read_dir(corpus().join("invented"))
        .expect("readable")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .filter(|path| path.file_stem().is_some_and(|name| name != "base"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let file: File = toml::from_str(&text(&path)).unwrap_or_else(|e| panic!("{name}: {e}"));
            (name, file.case)
        })
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn every_invented_case_comes_out_as_the_tables_have_it() {
    let base: Value = toml::from_str(&text(&corpus().join("invented/base.toml"))).expect("TOML");
    let files = files();
    let of_base = |field: &str| base[field].as_str().expect("a text").to_owned();
    for (database, one) in scratch::each().await.expect("databases").into_iter().enumerate() {
        world(&one.db).await;
        let (mut faults, mut tried) = (Vec::new(), 0);
        for (file, cases) in &files {
            // Comparing names is slow here and the same on every database.
            if database > 0 && file == "spellings" {
                continue;
            }
            for case in cases {
                let at = case.at.clone().unwrap_or_else(|| of_base("at"));
                let by = case.by.clone().unwrap_or_else(|| of_base("by"));
                let served = case.served_on(&base["served"], &by);
                let answer = assess(&one.db, case, &served, Time::parse(&at).expect("a time"));
                compare(file, case, &answer.await, &mut faults);
                tried += 1;
            }
        }
        assert!(tried > 60, "{tried} cases");
        assert!(faults.is_empty(), "{} of {tried}\n{}", faults.len(), faults.join("\n"));
    }
}

async fn world(db: &db::Db) {
    db.migrate(&[db::MIGRATIONS, audit::MIGRATIONS, market::MIGRATIONS, office::MIGRATIONS])
        .await
        .expect("migrations");
    let people = serde_json::from_str(&text(&corpus().join("people.json"))).expect("a world");
    let tx = db.begin().await.expect("begins");
    market::load::world(&tx, &people).await.expect("loads");
    tx.commit().await.expect("commits");
}

impl Case {
    /// The request as it was served.
    fn served_on(&self, base: &Value, by: &str) -> Value {
        let mut served = base.clone();
        let authority = authorities().into_iter().find(|one| one["id"] == *by);
        let authority = authority.unwrap_or_else(|| panic!("{}: no authority {by}", self.name));
        let domain = authority["domains"][0].as_str().expect("a domain");
        let given = json!({
            "authority": {
                "name": authority["name"], "country": authority["country"],
                "kind": authority["kind"], "address": authority["address"],
                "telephone": authority["call_back"], "email": format!("office@{domain}"),
            },
            "officer": { "email": format!("officer@{domain}"), "telephone": authority["call_back"] },
        });
        merge(&mut served, &given);
        merge(&mut served, &Value::Object(self.served.clone()));
        for pointer in &self.without {
            let (parent, field) = pointer.rsplit_once('/').expect("a pointer");
            let parent = served.pointer_mut(parent).expect("a field of the base");
            let gone = parent.as_object_mut().expect("an object").remove(field);
            assert!(gone.is_some(), "{}: {pointer} is not there anyway", self.name);
        }
        served
    }
}

/// Puts the fields of the second in place of those of the first.
fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}

async fn assess(db: &db::Db, case: &Case, served: &Value, now: Time) -> Value {
    let bytes = serde_json::to_vec(served).expect("JSON");
    let by = By::new("officer", "off_1");
    let served = Served { bytes: &bytes, by: &by, authority: Some("aut_1"), guide_version: "1" };
    let mails = case.mail.iter().map(|mail| mail_of(mail)).collect();
    let tx = db.begin().await.expect("begins");
    let request = intake::register(&tx, &served, mails, now).await;
    let request = request.unwrap_or_else(|error| panic!("{}: {error:?}", case.name));
    tx.commit().await.expect("commits");
    let register: Vec<RegisterEntry> = authorities()
        .into_iter()
        .map(|one| {
            let entry = ["id", "name", "country", "domains", "call_back"];
            let entry: Map<String, Value> =
                entry.iter().map(|name| ((*name).to_owned(), one[*name].clone())).collect();
            serde_json::from_value(Value::Object(entry)).expect("an entry")
        })
        .collect();
    let answer = assessment::assess(db, &request, &register, &[], now).await.expect("assesses");
    let outward = assessment::outward(&request, now).for_authority().to_string();
    for account in answer.subjects.iter().flat_map(|subject| &subject.accounts) {
        assert!(!outward.contains(account.as_str()), "{}: {account} is told", case.name);
    }
    answer.to_json()
}

fn mail_of(text: &str) -> Received {
    let looked = assessment::look("mail.eml", text.as_bytes(), None);
    Received {
        file: "mail.eml".to_owned(),
        role: DocumentRole::Annex,
        declared_type: None,
        detected_type: looked.kind.media_type().to_owned(),
        size: text.len() as i64,
        sha256: [0; 32],
        stored_as: String::new(),
        inspection: serde_json::to_value(&looked).expect("JSON"),
    }
}

fn compare(file: &str, case: &Case, answer: &Value, faults: &mut Vec<String>) {
    for (field, wanted) in &case.expect {
        if field == "never" {
            let in_scope = answer["in_scope"].to_string();
            for barred in wanted.as_array().into_iter().flatten() {
                if in_scope.contains(&barred.to_string()) {
                    faults.push(format!("{file}: {}: {barred} is in scope", case.name));
                }
            }
            continue;
        }
        let found = short(field, answer);
        let wanted = &sorted(field, wanted.clone());
        if let (Some(a), Some(b)) = (wanted.as_array(), found.as_array())
            && a.len() == b.len()
            && a.len() > 20
        {
            for (at, (a, b)) in a.iter().zip(b).enumerate().filter(|(_, (a, b))| a != b) {
                let row = format!("{}\n  {field}/{at} wanted {a}, found {b}", case.name);
                faults.push(format!("{file}: {row}"));
            }
        } else if found != *wanted {
            faults.push(format!(
                "{file}: {}\n  {field} wanted {wanted}\n  {field} found  {found}",
                case.name
            ));
        }
    }
}

/// A field of the answer in the words of the files: rows as lists, `"-"` where nothing is known.
fn short(field: &str, answer: &Value) -> Value {
    let columns: &[&str] = match field {
        "routes" => &["entity", "row", "review"],
        "law" => &["item", "stored_in", "outcome", "rules"],
        "may" => &["item", "stored_in", "may"],
        "subjects" => &["accounts", "ambiguous"],
        "in_scope" => &["records"],
        "clock" => &["name", "due"],
        "to_verify" | "suspended" => &[field],
        _ => &[],
    };
    let of_targets = matches!(field, "to_verify" | "suspended");
    let value = if field == "may" { &answer["law"] } else { &answer[field] };
    let value = if of_targets { &answer["channels_by_target"] } else { value };
    if columns.is_empty() {
        return sorted(field, known(value));
    }
    let row = |entry: &Value| match columns {
        [one] => known(&entry[*one]),
        _ => columns
            .iter()
            .map(|column| match *column {
                "may" => known(&entry["may"]["step"]),
                column => known(&entry[column]),
            })
            .collect(),
    };
    Value::Array(value.as_array().into_iter().flatten().map(row).collect())
}

fn known(value: &Value) -> Value {
    match value {
        Value::Null => json!("-"),
        Value::Array(list) => list.iter().map(known).collect(),
        Value::String(text) => {
            json!(text.strip_prefix("residence_routing/").unwrap_or(text))
        }
        other => other.clone(),
    }
}

/// Lists whose order says nothing.
fn sorted(field: &str, mut value: Value) -> Value {
    let orderless = ["missing", "weak", "channels_available", "channel_problems", "signals"];
    if let Some(list) = value.as_array_mut().filter(|_| orderless.contains(&field)) {
        list.sort_by_key(Value::to_string);
    }
    value
}
