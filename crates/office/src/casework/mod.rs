//! The pages on which the staff work: the queue, and for each request its file, evidence,
//! verification, subjects, review and log. They show what the slices know and pass on what people
//! decide; nothing is decided here. What a person may not do is not offered, and the slice that is
//! asked refuses it besides. Reading is noted in the log of deeds before anything is shown.

pub(crate) mod case;
mod due;
mod evidence;
mod item;
mod item_form;
mod log;
mod moved;
pub(crate) mod people;
mod queue;
mod request;
mod review;
mod served;
mod store;
mod subjects;
mod verification;

use crate::law::{Line, May};
use crate::requests::{ATTACHING, upload::UPLOAD_LIMIT};
use accounts::{Confirm, Identify, Intake, ReadRequests, Review, Route, Who};

/// The routes of these pages.
pub fn routes() -> Vec<Route> {
    let readers = Who::Staff(ReadRequests::ROLES);
    let clerks = Who::Staff(Intake::ROLES);
    let finders = Who::Staff(Identify::ROLES);
    let reviewers = Who::Staff(Review::ROLES);
    let seconds = Who::Staff(Confirm::ROLES);
    vec![
        Route::get("/office/queue", readers, queue::show).nav("nav-queue"),
        Route::get("/office/requests/{id}", readers, request::show),
        Route::get("/office/requests/{id}/evidence", readers, evidence::show),
        Route::post("/office/requests/{id}/evidence", Who::Staff(ATTACHING), evidence::add)
            .limit(UPLOAD_LIMIT),
        Route::get("/office/requests/{id}/evidence/{document}", readers, evidence::download),
        Route::get("/office/requests/{id}/verification", readers, verification::show),
        Route::post("/office/requests/{id}/verification", clerks, verification::verify),
        Route::post("/office/requests/{id}/routing", clerks, verification::route),
        Route::post("/office/requests/{id}/forwarding", clerks, verification::forward),
        Route::get("/office/requests/{id}/subjects", readers, subjects::show),
        Route::post("/office/requests/{id}/subjects/{target}", finders, subjects::confirm),
        Route::post(
            "/office/requests/{id}/subjects/{target}/retraction",
            finders,
            subjects::retract,
        ),
        Route::get("/office/requests/{id}/review", readers, review::show),
        Route::post("/office/requests/{id}/review", reviewers, review::open),
        Route::post("/office/requests/{id}/suspension", reviewers, review::suspend),
        Route::post("/office/requests/{id}/resumption", reviewers, review::resume),
        Route::get("/office/requests/{id}/items/{n}", readers, item::show),
        Route::post("/office/requests/{id}/items/{n}/proposal", reviewers, item::propose),
        Route::post("/office/requests/{id}/items/{n}/confirmation", seconds, item::confirm),
        Route::post("/office/requests/{id}/items/{n}/return", reviewers, item::send_back),
        Route::post("/office/requests/{id}/items/{n}/clearances", reviewers, item::record),
        Route::post(
            "/office/requests/{id}/items/{n}/clearances/confirmation",
            seconds,
            item::clear,
        ),
        Route::post("/office/requests/{id}/items/{n}/clearances/return", reviewers, item::reject),
        Route::get("/office/requests/{id}/log", readers, log::show),
    ]
}

/// What a line of the law's answer asks for: the end of a text key `staff-may-…`.
pub(crate) fn law_step(line: &Line) -> &'static str {
    match line.may {
        May::Go => "go",
        May::GoLimited => "go-limited",
        May::Review => "review",
        May::NeedsApproval { .. } => "approval",
        May::NeedsFormalChannel { .. } => "channel",
        May::Never => "never",
        May::NothingIsAsked => "nothing",
    }
}

/// How it looks: the class of its badge.
pub(crate) fn law_badge(line: &Line) -> &'static str {
    match line.may {
        May::Go => "good",
        May::GoLimited | May::Review => "wait",
        May::NeedsApproval { .. } | May::NeedsFormalChannel { .. } | May::Never => "bad",
        May::NothingIsAsked => "calm",
    }
}
