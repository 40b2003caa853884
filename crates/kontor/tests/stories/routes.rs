//! Every route × every kind of visitor, asked of the running router: who is not admitted learns
//! nothing (404), a guest is told to sign in, and no route answers anybody with a failure of ours.
//!
//! What each gets is written down in `docs/routes.txt`. Whoever adds a route or lets somebody else in
//! renews it, and the change is seen when the file is looked through:
//!
//! ```sh
//! KONTOR_TEST_RENEW=1 cargo test --workspace --test stories -- as_it_is_written_down::sqlite
//! ```

use crate::client::Client;
use crate::story;
use crate::world::World;
use accounts::seed::{self, Person};
use accounts::{Role, Who};
use axum::body::Body;
use axum::http::Method;
use kontor::{house, people};

/// One of each kind: whom the demonstration names, and with which role.
const VISITORS: &[(&str, Option<Role>)] = &[
    ("officer@da.larkcounty.example", None),
    ("intake@kontor.example", Some(Role::IntakeClerk)),
    ("reviewer@kontor.example", Some(Role::Reviewer)),
    ("second@kontor.example", Some(Role::SecondReviewer)),
    ("collector@kontor.example", Some(Role::Collector)),
    ("custodian@kontor.example", Some(Role::Custodian)),
    ("auditor@kontor.example", Some(Role::Auditor)),
    ("admin@kontor.example", Some(Role::Administrator)),
];

story! {
    async fn who_is_not_admitted_to_a_route_learns_nothing_of_it(world: &mut World) {
        let routes = house::routes().table();
        assert!(routes.len() > 60, "only {} routes", routes.len());
        let guest = world.guest();
        for row in &routes {
            let closed = !matches!(row.who, Who::Anyone | Who::GuestOnly | Who::PasswordGiven | Who::CustomersPasswordGiven);
            if closed && row.method == "GET" {
                let status = guest.get(&path(row.path)).await.status;
                assert!([303, 401, 404].contains(&status), "a guest at {}: {status}", row.path);
            }
        }
        for (mail, role) in VISITORS {
            let visitor = world.sign_in(mail).await;
            for row in &routes {
                if admits(row.who, *role) || row.path.contains("sign-out") {
                    continue;
                }
                let status = ask(&visitor, &row.method, &path(row.path)).await;
                let hidden = matches!(row.who, Who::GuestOnly | Who::PasswordGiven | Who::CustomersPasswordGiven);
                let fine = status == 404 || (hidden && status == 303);
                assert!(fine, "{mail} at {} {}: {status}", row.method, row.path);
            }
        }
        for sells in [false, true] {
            let customer = customer(world, sells).await;
            for row in &routes {
                let own = row.who == Who::Customer || (sells && row.who == Who::Seller);
                let hidden = matches!(row.who, Who::GuestOnly | Who::PasswordGiven | Who::CustomersPasswordGiven);
                if own || matches!(row.who, Who::Anyone | Who::SignedIn) || row.path.contains("sign-out") {
                    continue;
                }
                let status = ask(&customer, &row.method, &path(row.path)).await;
                let fine = status == 404 || (hidden && status == 303);
                assert!(fine, "a customer ({sells}) at {} {}: {status}", row.method, row.path);
            }
        }
    }

    async fn every_route_answers_everyone_as_it_is_written_down(world: &mut World) {
        let mut visitors = vec![("guest", world.guest())];
        let clerk = [("costs@kontor.example", Role::CostsClerk)];
        for (mail, role) in VISITORS {
            let name = role.map_or("officers'-head", |role| role.code());
            visitors.push((name, world.sign_in(mail).await));
            if role.is_none() {
                visitors.push(("officer", plain_officer(world).await));
            }
        }
        for (mail, role) in clerk {
            let person = Person { name: "Costs", mail, password: people::PASSWORD, totp: people::SECRET };
            seed::staff(&world.app, person, &[role]).await.unwrap();
            visitors.push((role.code(), signed_in(world, mail).await));
        }
        visitors.push(("buyer", customer(world, false).await));
        visitors.push(("seller", customer(world, true).await));
        let names: Vec<&str> = visitors.iter().map(|(name, _)| *name).collect();
        let mut lines = vec![header(&names)];
        let mut routes: Vec<(String, String, String)> = house::routes().table().into_iter()
            .map(|row| {
                let scope = row.scope.map_or(String::new(), |scope| format!(" · token: {}", scope.code()));
                (row.path.to_owned(), row.method, format!("{}{scope}", row.who))
            })
            .collect();
        for probe in ["/healthz", "/readyz"] {
            routes.push((probe.to_owned(), "GET".to_owned(), "anyone".to_owned()));
        }
        routes.sort();
        for (place, method, who) in routes {
            let mut line = format!("{method:<6} {place:<58}");
            for (name, visitor) in &visitors {
                let status = ask(visitor, &method, &path(&place)).await;
                line.push_str(&format!(" {status:>width$}", width = name.len()));
            }
            lines.push(format!("{line}  {who}"));
        }
        let found = lines.join("\n") + "\n";
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/routes.txt");
        if std::env::var_os("KONTOR_TEST_RENEW").is_some() {
            std::fs::write(file, &found).unwrap();
        }
        let written = std::fs::read_to_string(file).unwrap_or_default();
        let other = |these: &str, those: &str, sign: &str| -> String {
            let those: Vec<&str> = those.lines().collect();
            let only = these.lines().filter(|line| !those.contains(line));
            only.map(|line| format!("{sign} {line}\n")).collect()
        };
        let changes = other(&written, &found, "-") + &other(&found, &written, "+");
        assert!(changes.is_empty(), "docs/routes.txt says otherwise (renewing it: routes.rs)\n{changes}");
        assert_eq!(written, found, "docs/routes.txt has another order");
    }
}

fn header(names: &[&str]) -> String {
    format!(
        "# Every route, and the status that each kind of visitor gets when asking for it with nothing\n\
         # in hand: no form, no body, no such request. 404: learns nothing. 303: is led elsewhere.\n\
         # 409, 415, 422, 400: was let in, and had nothing to say. Renewed by the test that compares\n\
         # it (crates/kontor/tests/stories/routes.rs).\n\
         {:<6} {:<58} {}  who may come",
        "#",
        "",
        names.join(" ")
    )
}

/// An officer who does not manage the authority's officers.
async fn plain_officer(world: &World) -> Client {
    use accounts::AuthorityKind;
    let known = accounts::NewAuthority {
        name: "Police of Elsewhere".to_owned(),
        country: values::Country::parse("DE").unwrap(),
        kind: AuthorityKind::Police,
        address: "Marktplatz 1".to_owned(),
        domains: vec!["elsewhere.example".to_owned()],
        call_back: "+49 30 5550100".to_owned(),
        call_back_source: "register".to_owned(),
        recipients: Vec::new(),
    };
    let id = seed::authority(&world.app, &known).await.unwrap();
    let mail = "plain@elsewhere.example";
    let person = Person { name: "Plain", mail, password: people::PASSWORD, totp: people::SECRET };
    seed::officer(&world.app, &id, person, false).await.unwrap();
    signed_in(world, mail).await
}

/// Somebody whom the demonstration does not know, in a browser.
pub async fn signed_in(world: &World, mail: &str) -> Client {
    let browser = world.guest();
    let fields = [("mail", mail), ("password", people::PASSWORD)];
    assert_eq!(browser.submit("/sign-in", "/sign-in", &fields).await.status, 303);
    let code = world.code();
    let answer = browser.submit("/sign-in/code", "/sign-in/code", &[("code", &code)]).await;
    assert_eq!(answer.status, 303, "{answer}");
    browser
}

/// A customer of the marketplace, in a browser; one who sells has a store that is open.
async fn customer(world: &World, sells: bool) -> Client {
    use market::customers::{self, NewAccount};
    use shop::sellers::{self, Operator, Status};
    let mail = if sells { "sells@shop.example" } else { "buys@shop.example" };
    let now = world.app.clock.now();
    let tx = world.app.db.begin().await.unwrap();
    let new = NewAccount {
        name: "Kai Muster",
        mail,
        country: values::Country::parse("DE").unwrap(),
        language: values::Language::En,
        currency: values::Currency::parse("EUR").unwrap(),
    };
    let account = customers::new_account(&tx, &new, now).await.unwrap();
    if sells {
        let by = audit::By::System;
        let store = sellers::register(&tx, &account, &new_store(), by, now).await.unwrap();
        let (next, operator) = (Status::Open, Operator::Yes);
        sellers::set_status(&tx, &store, next, operator, by, now).await.unwrap();
    }
    tx.commit().await.unwrap();
    let person = Person { name: "Kai Muster", mail, password: people::PASSWORD, totp: "" };
    seed::customer(&world.app, &account, person, sells).await.unwrap();
    let browser = world.guest();
    let page = "/en/account/sign-in";
    let fields = [("mail", mail), ("password", people::PASSWORD), ("keep", "yes"), ("next", "")];
    let answer = browser.submit(page, page, &fields).await;
    assert_eq!(answer.status, 303, "{answer}");
    browser
}

fn new_store() -> shop::sellers::NewStore {
    shop::sellers::NewStore {
        kind: shop::sellers::Kind::Manufacturer,
        name: "Muster".to_owned(),
        language: values::Language::De,
        about: String::new(),
        country: values::Country::parse("DE").unwrap(),
        currency: values::Currency::parse("EUR").unwrap(),
        trader: serde_json::from_value(serde_json::json!({
            "legal_name": "Muster GmbH", "address": "Werkstraße 1", "country": "DE",
            "email": "hallo@muster.example", "telephone": "+49 421 000000", "certifies": true,
        }))
        .unwrap(),
    }
}

async fn ask(visitor: &Client, method: &str, path: &str) -> u16 {
    let method: Method = method.parse().unwrap();
    let kind = ("content-type", "application/x-www-form-urlencoded");
    visitor.send(method, path, &[kind], Body::empty()).await.status
}

/// Whether the route is for such a visitor; written apart from the guard's own test on purpose.
fn admits(who: Who, role: Option<Role>) -> bool {
    match (who, role) {
        (Who::Anyone | Who::SignedIn | Who::Office, _) => true,
        (Who::GuestOnly | Who::PasswordGiven | Who::CustomersPasswordGiven, _) => false,
        (Who::Customer | Who::Seller, _) => false,
        (Who::AnyOfficer | Who::AuthorityAdministrator | Who::OfficersAndStaff(_), None) => true,
        (Who::Staff(roles) | Who::OfficersAndStaff(roles), Some(role)) => roles.contains(&role),
        (Who::AnyOfficer | Who::AuthorityAdministrator, Some(_)) | (Who::Staff(_), None) => false,
    }
}

fn path(template: &str) -> String {
    let mut path = String::new();
    for part in template.split('/').skip(1) {
        path.push('/');
        path.push_str(match part {
            "{n}" | "{target}" => "0",
            part if part.starts_with('{') => "req_01k00000000000000000000000",
            part => part,
        });
    }
    path
}
