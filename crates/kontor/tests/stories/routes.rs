//! Every route × every kind of visitor, asked of the running router: who is not admitted learns
//! nothing (404), a guest is told to sign in, and no route answers anybody with a failure of ours.

use crate::client::Client;
use crate::story;
use accounts::{Role, Who};
use axum::body::Body;
use axum::http::Method;
use kontor::house;

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
            let closed = !matches!(row.who, Who::Anyone | Who::GuestOnly | Who::PasswordGiven);
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
                let hidden = matches!(row.who, Who::GuestOnly | Who::PasswordGiven);
                let fine = status == 404 || (hidden && status == 303);
                assert!(fine, "{mail} at {} {}: {status}", row.method, row.path);
            }
        }
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
        (Who::Anyone | Who::SignedIn, _) => true,
        (Who::GuestOnly | Who::PasswordGiven, _) => false,
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
