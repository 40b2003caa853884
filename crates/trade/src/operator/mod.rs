//! What the operator sees of the whole: figures of the last thirty days and what waits for somebody
//! (`overview`), every order (`orders`), the mails that left or did not (`mails`).

mod api;
mod mails;
mod orders;
mod overview;
mod refund;
mod store;

/// The routes of the operator's pages.
pub(crate) fn routes() -> Vec<accounts::Route> {
    let mut routes = overview::routes();
    routes.extend(orders::routes());
    routes.extend(mails::routes());
    routes.extend(api::routes());
    routes
}
