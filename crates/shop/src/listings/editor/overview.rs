//! A listing's first page on its seller's desk: what is still missing, what each part says, and the deeds:
//! offering it, pausing, ending, copying.

use super::desk::{self, Desk, Head, wanted_words};
use crate::fault::Fault;
use crate::listings::{self, Change, Checked, Error, Goal, ListingId, State, as_new};
use crate::reader::Reading;
use crate::sellers::Status;
use crate::shipping;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, State as AppState};
use axum::http::StatusCode;
use axum::response::Response;
use market::catalogue::Tree;
use web::{Answer, App, Form, IdempotencyKey, Page, Problem};

#[derive(Template)]
#[template(path = "listings/editor/pages/overview.html")]
struct OverviewPage {
    page: Page,
    head: Head,
    notice: String,
    /// Address and words of what is missing.
    missing: Vec<(String, String)>,
    sends: bool,
    store_is_open: bool,
    /// Address, name, what it says.
    parts: Vec<(String, String, String)>,
    sold: i64,
    /// The product page, when buyers can see it.
    public: String,
    preview: String,
    state: String,
    copy: String,
    key: String,
    id: String,
}

/// `/seller/listings/{id}`
pub(super) async fn show(
    AppState(app): AppState<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    Ok(web::show(view(&app, page, &desk, String::new()).await?))
}

async fn view(app: &App, page: Page, desk: &Desk, notice: String) -> Result<OverviewPage, Problem> {
    let listing = &desk.listing;
    let profiles = shipping::of_store(&app.db, &desk.store.id).await?;
    let own = listing.shipping.as_deref();
    let way = profiles.iter().find(|one| Some(one.id.as_str()) == own).or(profiles.first());
    let says = |part: &str| match part {
        "words" => page.t1("desk-languages", "n", listing.texts.len()),
        "facts" => {
            let tree = Tree::shipped();
            let names = tree.category(&listing.category);
            let names = names.map(|one| tree.path_names(one, page.language()));
            names.unwrap_or_default().join(" › ")
        }
        "pictures" => page.t1("desk-pictures", "n", listing.pictures.len()),
        "variants" => {
            let offered = listing.variants.iter().filter(|variant| variant.active).count();
            page.t1("desk-variants", "n", offered)
        }
        "steps" => {
            let steps = listing.variants.iter().map(|one| one.ladder.steps().len()).max();
            page.t1("desk-steps", "n", steps.unwrap_or_default())
        }
        _ => way.map_or_else(|| page.t("desk-no-way"), |one| one.name.clone()),
    };
    let part =
        |part: &&str| (page.href(desk.place(part)), page.t_of("editor-part", *part), says(part));
    let open = desk.store.status == Status::Open;
    let missing = if listing.state == State::Active { Vec::new() } else { desk.missing() };
    let missing =
        missing.iter().map(|fault| (page.href(desk.place(part_of(fault))), said(&page, fault)));
    Ok(OverviewPage {
        missing: missing.collect(),
        sends: way.is_some(),
        store_is_open: open,
        parts: desk::PARTS.iter().map(part).collect(),
        sold: listing.sold,
        public: match listing.state == State::Active && open {
            true => page.href(format!("/p/{}", listing.id)),
            false => String::new(),
        },
        preview: page.href(desk.place("preview")),
        state: page.href(desk.place("state")),
        copy: page.href(desk.place("copy")),
        key: ListingId::mint(app.clock.now()).to_string(),
        id: listing.id.to_string(),
        head: desk.head(&page, ""),
        page: page.titled_as(desk.title()),
        notice,
    })
}

/// The part of the editor in which a fault is mended.
fn part_of(fault: &Fault) -> &'static str {
    match fault.at.split('/').nth(1).unwrap_or_default() {
        "texts" => "words",
        "pictures" => "pictures",
        "variants" if fault.at.ends_with("steps") => "steps",
        "variants" => "variants",
        "quantities" => "sending",
        _ => "facts",
    }
}

fn said(page: &Page, fault: &Fault) -> String {
    let key = format!("error-{}", fault.code);
    match &fault.wanted {
        Some(wanted) => page.t1(&key, "wanted", wanted_words(page, wanted)),
        None => page.t(&key),
    }
}

/// Offers, pauses or ends.
pub(super) async fn set_state(
    AppState(app): AppState<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let next: State = fields.get("state").parse().map_err(|_| Problem::unreadable())?;
    let back = page.href(desk.place(""));
    if next == desk.listing.state {
        return Ok(web::go(&back));
    }
    let (store, listing) = (&desk.store.id, &desk.listing.id);
    let change = Change { store, listing, version: desk::version(&fields), now: app.clock.now() };
    let tx = app.db.begin().await?;
    let done = match listings::set_state(&tx, change, next).await {
        Ok(()) => {
            tx.commit().await?;
            listings::forget(&app, listing);
            None
        }
        Err(Error::Faults(_)) => Some((StatusCode::UNPROCESSABLE_ENTITY, "state-missing")),
        Err(Error::Stale) => Some((StatusCode::CONFLICT, "state-stale")),
        Err(error) => return Err(error.into()),
    };
    match (done, next) {
        (None, State::Removed) => {
            let list = page.href("/seller/listings");
            Ok(web::go_saying(page.visit(), &list, "flash-listing-removed"))
        }
        (None, State::Active) => Ok(web::go_saying(page.visit(), &back, "flash-listing-offered")),
        (None, _) => Ok(web::go_saying(page.visit(), &back, "flash-listing-saved")),
        (Some((status, fault)), _) => {
            let desk = Desk::of(&app, &by, &id).await?;
            let notice = page.t_of("editor-fault", fault);
            Ok(web::show_with(status, view(&app, page, &desk, notice).await?))
        }
    }
}

/// Makes a draft like this listing. The form's key makes a second click find the first one's draft.
pub(super) async fn copy(
    AppState(app): AppState<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let mut new = as_new(&desk.listing);
    new.sku = None;
    for variant in &mut new.variants {
        (variant.id, variant.seen, variant.sku) = (None, None, None);
    }
    let key = IdempotencyKey::typed(fields.get("key"));
    let claim = key.of(by.id(), "POST /seller/listings/{id}/copy", id.as_bytes());
    let checked = Checked::new(Tree::shipped(), new, Goal::Draft).map_err(Error::Faults)?;
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            let made = listings::create(&tx, &desk.store.id, &checked, State::Draft, now).await?;
            let answer = Answer::gone(&page.href(format!("/seller/listings/{made}/words")));
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}
