//! Sending: how many may be bought at once, and by which way they are sent.

use super::conflict::Conflict;
use super::desk::{self, Desk, Head, Outcome};
use super::entry::filled;
use crate::amounts;
use crate::listings::{Quantities, as_new};
use crate::reader::Reading;
use crate::shipping;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use web::{App, Fields, Form, Page, Problem};

#[derive(Template)]
#[template(path = "listings/editor/pages/sending.html")]
struct SendingPage {
    page: Page,
    head: Head,
    fields: Fields,
    conflict: Option<Conflict>,
    /// Id, name, and to how many lanes it leads.
    profiles: Vec<(String, String)>,
}

/// `/seller/listings/{id}/sending`
pub(super) async fn show(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let fields = stored(&desk);
    Ok(web::show(view(&app, page, &desk, fields, None).await?))
}

fn stored(desk: &Desk) -> Fields {
    let quantities = desk.listing.quantities;
    let most = quantities.most.map(|most| most.to_string());
    filled(vec![
        ("least".to_owned(), quantities.least.to_string()),
        ("lot".to_owned(), quantities.lot.to_string()),
        ("most".to_owned(), most.unwrap_or_default()),
        ("shipping".to_owned(), desk.listing.shipping.clone().unwrap_or_default()),
    ])
}

async fn view(
    app: &App,
    page: Page,
    desk: &Desk,
    fields: Fields,
    conflict: Option<Conflict>,
) -> Result<SendingPage, Problem> {
    let profiles = shipping::of_store(&app.db, &desk.store.id).await?;
    Ok(SendingPage {
        profiles: profiles.into_iter().map(|one| (one.id.to_string(), one.name)).collect(),
        head: desk.head(&page, "sending"),
        page: page.titled_as(desk.title()),
        fields,
        conflict,
    })
}

/// Saves the part.
pub(super) async fn save(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let mut new = as_new(&desk.listing);
    let mut number = |name: &str, empty: Option<i64>| match fields.get(name) {
        "" => empty,
        typed => match amounts::count(typed) {
            Some(number) => Some(number),
            None => {
                fields.fault(name, "import-not-a-number");
                None
            }
        },
    };
    let (least, lot, most) =
        (number("least", Some(1)), number("lot", Some(1)), number("most", None));
    new.quantities = Quantities { least: least.unwrap_or(1), lot: lot.unwrap_or(1), most };
    let wanted = fields.get("shipping").to_owned();
    let profiles = shipping::of_store(&app.db, &desk.store.id).await?;
    let known = profiles.iter().any(|one| one.id.as_str() == wanted);
    if !wanted.is_empty() && !known {
        fields.fault("shipping", "not-a-choice");
    }
    new.shipping = Some(wanted).filter(|_| known);
    let outcome = match fields.are_good() {
        true => desk.save(&app, &by, desk::version(&fields), new).await?,
        false => Outcome::Faults(Vec::new()),
    };
    let outcome = match outcome {
        Outcome::Faults(mut faults) => {
            for fault in faults.iter_mut().filter(|fault| fault.at == "/quantities") {
                fault.at = "/most".to_owned();
            }
            Outcome::Faults(faults)
        }
        other => other,
    };
    desk.answer(
        page,
        "sending",
        fields,
        outcome,
        |now| Ok(stored(now)),
        async |page, desk, fields, conflict| view(&app, page, &desk, fields, conflict).await,
    )
    .await
}
