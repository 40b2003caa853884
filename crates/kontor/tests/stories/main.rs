//! Stories told from outside: who does what and sees what, through HTTP, on both databases.
//!
//! ```ignore
//! story! {
//!     async fn an_officer_sees_the_requests_of_its_own_authority_only(world: &mut World) {
//!         let officer = world.sign_in("officer@da.larkcounty.example").await;
//!         let answer = officer.get("/requests").await;
//!         assert_eq!(answer.status, 200, "{answer}");
//!     }
//! }
//! ```
//!
//! A story has a database, a directory for files and a clock of its own, and is told twice: on
//! SQLite, and on the PostgreSQL that `KONTOR_TEST_POSTGRES` names (`cargo xtask test` starts one).
//! The clock stands at [`world::BEGINNING`] until the story moves it. Jobs run when the story says
//! `world.run_jobs().await`; a job that is left in the end fails it.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs, reason = "tests")]

#[allow(dead_code, reason = "tools for every story, not all in use at all times")]
mod client;
#[allow(dead_code, reason = "made for the stories of disclosures, which look at more")]
#[path = "../../../office/tests/disclosure/package.rs"]
mod package;
mod process;
mod staff;
#[allow(dead_code, reason = "tools for every story, not all in use at all times")]
mod world;

mod altered;
mod approvals;
mod bad_input;
mod cases;
mod casework;
mod example;
mod forged;
mod full_disk;
mod guests;
mod letters;
mod limits;
mod marketplace;
mod nothing_of_accounts;
mod officers_pages;
mod openapi;
mod operators;
mod oversold;
mod processes;
mod reviewed;
mod routes;
mod served;
mod signing_in;
mod stays_inside;
mod two_people;
mod written_down;
