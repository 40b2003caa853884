//! A listing on its seller's desk: read, changed in one part, stored.

use super::conflict::{self, Conflict};
use crate::fault::Fault;
use crate::listings::{
    self, Change, Checked, Error, Goal, Listing, ListingId, NewListing, State, as_new,
};
use crate::sellers::{self, Store};
use accounts::{Permit, Sell};
use axum::http::StatusCode;
use axum::response::Response;
use market::catalogue::{Category, Tree};
use values::Language;
use web::{App, Fields, Page, Problem};

/// A listing of the seller's own store.
pub(super) struct Desk {
    pub store: Store,
    pub listing: Listing,
}

/// The parts of the editor, in their order: the end of the address and the key of the name.
pub(super) const PARTS: &[&str] = &["words", "facts", "pictures", "variants", "steps", "sending"];

/// The head that all pages of a listing have: `editor/pages/frame.html` draws it.
pub(super) struct Head {
    pub title: String,
    pub language: Language,
    pub state: State,
    pub version: i64,
    pub home: String,
    /// Address, words, whether it is the page that is shown.
    pub parts: Vec<(String, String, bool)>,
}

/// What became of a change.
pub(super) enum Outcome {
    Saved,
    /// Something is wrong with what was written.
    Faults(Vec<Fault>),
    /// Somebody has changed it meanwhile; as it is now.
    Stale(Box<Desk>),
}

impl Desk {
    /// The listing of an id, if it is the seller's and not removed.
    pub async fn of(app: &App, by: &Permit<Sell>, id: &str) -> Result<Desk, Problem> {
        let id: ListingId = id.parse().map_err(|_| Problem::not_found())?;
        let store = own_store(app, by).await?;
        let listing = listings::by_id(&app.db, &id).await?;
        let listing = listing
            .filter(|one| one.store == store.id && one.state != State::Removed)
            .ok_or_else(Problem::not_found)?;
        Ok(Desk { store, listing })
    }

    /// The category; listings are of no other than those that there are.
    pub fn category(&self) -> Result<&'static Category, Problem> {
        let found = Tree::shipped().category(&self.listing.category);
        found.ok_or_else(|| Problem::internal("a listing of a category that is no more"))
    }

    /// The address of a part, without a language.
    pub fn place(&self, part: &str) -> String {
        match part {
            "" => format!("/seller/listings/{}", self.listing.id),
            part => format!("/seller/listings/{}/{part}", self.listing.id),
        }
    }

    /// The title in the seller's own language.
    pub fn title(&self) -> String {
        let own = self.listing.text(self.listing.language);
        own.map(|text| text.title.clone()).unwrap_or_default()
    }

    /// What all pages of the listing show.
    pub fn head(&self, page: &Page, here: &str) -> Head {
        let part = |part: &&str| {
            (page.href(self.place(part)), page.t_of("editor-part", *part), *part == here)
        };
        Head {
            title: self.title(),
            language: self.listing.language,
            state: self.listing.state,
            version: self.listing.version,
            home: page.href(self.place("")),
            parts: PARTS.iter().map(part).collect(),
        }
    }

    /// What has to be said before it can be offered.
    pub fn missing(&self) -> Vec<Fault> {
        Checked::new(Tree::shipped(), as_new(&self.listing), Goal::Sale).err().unwrap_or_default()
    }

    /// Stores a part that was changed, if the version that was seen is the one that is stored.
    pub async fn save(
        &self,
        app: &App,
        by: &Permit<Sell>,
        version: i64,
        new: NewListing,
    ) -> Result<Outcome, Problem> {
        // What is not offered now is checked again before it is.
        let goal = if self.listing.state == State::Active { Goal::Sale } else { Goal::Draft };
        let checked = match Checked::new(Tree::shipped(), new, goal) {
            Ok(checked) => checked,
            Err(faults) => return Ok(Outcome::Faults(faults)),
        };
        let (store, listing) = (&self.store.id, &self.listing.id);
        let change = Change { store, listing, version, now: app.clock.now() };
        let tx = app.db.begin().await?;
        match listings::replace(&tx, change, &checked).await {
            Ok(()) => {
                tx.commit().await?;
                listings::forget(app, listing);
                Ok(Outcome::Saved)
            }
            Err(Error::Faults(faults)) => Ok(Outcome::Faults(faults)),
            Err(Error::SkuTaken) => {
                let fault = Fault { at: "/sku".to_owned(), code: "sku-taken", wanted: None };
                Ok(Outcome::Faults(vec![fault]))
            }
            Err(Error::Stale) => {
                drop(tx);
                Ok(Outcome::Stale(Box::new(Desk::of(app, by, listing.as_str()).await?)))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// What is answered to a change of a part: back to it when it is saved; otherwise its form once
    /// more, with what is wrong, or with what somebody else has stored meanwhile. `stored` is the
    /// form of what is stored, `view` the page of a form.
    pub async fn answer<V: askama::Template>(
        self,
        page: Page,
        part: &str,
        mut fields: Fields,
        outcome: Outcome,
        stored: impl FnOnce(&Desk) -> Result<Fields, Problem>,
        view: impl AsyncFnOnce(Page, Desk, Fields, Option<Conflict>) -> Result<V, Problem>,
    ) -> Result<Response, Problem> {
        let (status, desk, conflict) = match outcome {
            Outcome::Saved => return Ok(self.saved(&page, part)),
            Outcome::Faults(faults) => {
                blame(&page, &mut fields, &faults);
                (StatusCode::UNPROCESSABLE_ENTITY, self, None)
            }
            Outcome::Stale(now) => {
                let conflict = conflict::between(&page, &now, part, &fields, &stored(&now)?);
                if conflict.is_none() {
                    return Ok(web::go(&page.href(now.place(part))));
                }
                (StatusCode::CONFLICT, *now, conflict)
            }
        };
        Ok(web::show_with(status, view(page, desk, fields, conflict).await?))
    }

    /// Back to a part, saying that it is saved.
    pub fn saved(&self, page: &Page, part: &str) -> Response {
        web::go_saying(page.visit(), &page.href(self.place(part)), "flash-listing-saved")
    }
}

/// The store of who is signed in.
pub(super) async fn own_store(app: &App, by: &Permit<Sell>) -> Result<Store, Problem> {
    sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)
}

/// The version that a form was read from.
pub(super) fn version(fields: &Fields) -> i64 {
    fields.get("version").parse().unwrap_or(0)
}

/// Notes faults at the fields of a form: `/variants/0/price` is the field `variants-0-price`.
pub(super) fn blame(page: &Page, fields: &mut Fields, faults: &[Fault]) {
    for fault in faults {
        let name = fault.at.trim_start_matches('/').replace('/', "-");
        let wanted = fault.wanted.as_deref().map(|wanted| wanted_words(page, wanted));
        let args = wanted.into_iter().map(|wanted| ("wanted", wanted.into())).collect();
        fields.fault_with(&name, fault.code, args);
    }
}

/// What a fault names: an attribute by its name for the reader, anything else as it is.
pub(super) fn wanted_words(page: &Page, wanted: &str) -> String {
    let known = Tree::shipped().attributes().iter().find(|one| one.id == wanted);
    known.map_or_else(|| wanted.to_owned(), |one| one.name(page.language()).to_owned())
}
