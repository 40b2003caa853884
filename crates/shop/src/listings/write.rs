//! Deeds on listings. Each works in its caller's transaction, and moves `listing.changed`.

use super::many::insert;
use super::told;
use super::{Checked, Goal, Listing, ListingId, NewVariant, State, VariantId, as_new, store};
use crate::fault::{self, Fault};
use crate::sellers::StoreId;
use db::{Query, Tx, Value, params};
use market::catalogue::Tree;
use values::Time;
use web::Problem;

/// Why a deed on a listing was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such listing, or it is another store's.
    #[error("no such listing")]
    NotFound,
    /// Something is wrong with what was written.
    #[error("faults in {} fields", .0.len())]
    Faults(Vec<Fault>),
    /// Somebody else has changed it meanwhile.
    #[error("the listing is another by now")]
    Stale,
    /// The store has a listing of that number already.
    #[error("the number is in use")]
    SkuTaken,
    /// The database.
    #[error(transparent)]
    Db(db::Error),
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Error {
        match error {
            db::Error::Unique(_) => Error::SkuTaken,
            other => Error::Db(other),
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::NotFound => Problem::not_found(),
            Error::Faults(faults) => fault::problem(&faults),
            Error::Stale => Problem::conflict(),
            Error::SkuTaken => Problem::invalid().field("/sku", "sku-taken"),
            Error::Db(error) => error.into(),
        }
    }
}

/// A change of a listing by its seller: of which store, and which version was seen.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// The seller's store; the listing must be its own.
    pub store: &'a StoreId,
    /// The listing.
    pub listing: &'a ListingId,
    /// The version that was seen.
    pub version: i64,
    /// When.
    pub now: Time,
}

/// Stores one listing. What was checked for sale only as a draft stays one.
pub async fn create(
    tx: &Tx,
    store: &StoreId,
    new: &Checked,
    state: State,
    now: Time,
) -> Result<ListingId, Error> {
    let ids = create_all(tx, store, std::slice::from_ref(new), state, now).await?;
    ids.into_iter().next().ok_or(Error::NotFound)
}

/// Stores many listings of one store, with few statements.
pub async fn create_all(
    tx: &Tx,
    store: &StoreId,
    all: &[Checked],
    state: State,
    now: Time,
) -> Result<Vec<ListingId>, Error> {
    let sql = "select s.account_id, s.currency, a.stored_in from store s
               join account a on a.id = s.account_id where s.id = $1";
    let owner: Option<(String, String, String)> = tx.opt(sql, &params![store.as_str()]).await?;
    let (seller, currency, stored_in) = owner.ok_or(Error::NotFound)?;
    let mut ids = Vec::with_capacity(all.len());
    let mut rows = Rows::default();
    for checked in all {
        let id = ListingId::mint(now);
        let new = &checked.new;
        let state = if checked.goal == Goal::Sale { state } else { State::Draft };
        rows.listings.push(
            params![
                id.as_str(),
                &seller,
                own_title(checked),
                checked.lowest_price(),
                &currency,
                state.code(),
                now,
                &stored_in,
                store.as_str(),
                &new.category,
                new.language.code(),
                attributes(checked)?,
                new.hs6.clone(),
                new.origin.map(|country| country.code().to_owned()),
                new.quantities.least,
                new.quantities.lot,
                new.quantities.most,
                new.shipping.clone(),
                new.sku.clone(),
                now
            ]
            .to_vec(),
        );
        rows.words(&id, checked)?;
        for (position, variant) in new.variants.iter().enumerate() {
            let variant_id = VariantId::mint(now);
            rows.variant(&id, &variant_id, position, variant, now)?;
        }
        ids.push(id);
    }
    rows.insert(tx).await?;
    Ok(ids)
}

/// Replaces what a listing says, if it is still the version that was seen. A variant that is no longer
/// written is no longer offered; its row stays for the orders that name it.
pub async fn replace(tx: &Tx, change: Change<'_>, checked: &Checked) -> Result<(), Error> {
    let Change { store, listing, version, now } = change;
    let new = &checked.new;
    hold(tx, std::slice::from_ref(listing)).await?;
    let changed = tx
        .exec(
            "update listing set title = $4, price_minor = $5, category = $6, language = $7,
               attributes = $8, hs6 = $9, origin = $10, least = $11, lot = $12, most = $13,
               shipping_id = $14, sku = $15, version = version + 1,
               changed = case when changed >= $16 then changed + 1 else $16 end
             where id = $1 and store_id = $2 and version = $3 and status <> 'removed'",
            &params![
                listing.as_str(),
                store.as_str(),
                version,
                own_title(checked),
                checked.lowest_price(),
                &new.category,
                new.language.code(),
                attributes(checked)?,
                new.hs6.clone(),
                new.origin.map(|country| country.code().to_owned()),
                new.quantities.least,
                new.quantities.lot,
                new.quantities.most,
                new.shipping.clone(),
                new.sku.clone(),
                now
            ],
        )
        .await?;
    if changed == 0 {
        return Err(missing(tx, store, listing).await?);
    }
    let id = params![listing.as_str()];
    tx.exec("delete from listing_text where listing_id = $1", &id).await?;
    tx.exec("delete from listing_picture where listing_id = $1", &id).await?;
    let mut rows = Rows::default();
    rows.words(listing, checked)?;
    let had = store::variants_of(tx, listing).await?;
    for variant in &had {
        let sql = "delete from price_step where variant_id = $1";
        tx.exec(sql, &params![variant.id.as_str()]).await?;
    }
    let mut kept = Vec::new();
    for (position, variant) in new.variants.iter().enumerate() {
        let same = had.iter().find(|one| match &variant.id {
            Some(id) => one.id == *id,
            None => one.options == variant.options,
        });
        match same {
            Some(old) => {
                kept.push(&old.id);
                rewrite(tx, old, position, variant, now).await?;
                rows.steps(&old.id, variant);
            }
            None => {
                let variant_id = VariantId::mint(now);
                rows.variant(listing, &variant_id, position, variant, now)?;
            }
        }
    }
    for gone in had.iter().filter(|one| !kept.contains(&&one.id)) {
        let sql = "update variant set active = false, position = 1000 + position where id = $1
                   and active";
        tx.exec(sql, &params![gone.id.as_str()]).await?;
    }
    rows.insert(tx).await?;
    told::changed(tx, store, listing.as_str(), now).await
}

/// Takes the rows of these listings' variants in the order of their ids, before the listings' own rows:
/// orders take them so, and two that go the same way never wait for each other in a circle.
pub(crate) async fn hold(tx: &Tx, listings: &[ListingId]) -> Result<(), Error> {
    let mut ids = Vec::new();
    for listings in listings.chunks(128) {
        let (marks, params) = store::marks(listings.iter().map(ListingId::as_str));
        let sql = format!("select id from variant where listing_id in ({marks})");
        ids.extend(tx.rows::<(String,)>(&sql, &params).await?);
    }
    ids.sort();
    for (id,) in ids {
        tx.exec("update variant set position = position where id = $1", &params![id]).await?;
    }
    Ok(())
}

/// Writes a variant that there is already. Stock is changed by the difference to what was seen, so that
/// what was sold meanwhile stays sold.
async fn rewrite(
    tx: &Tx,
    old: &super::Variant,
    position: usize,
    new: &NewVariant,
    now: Time,
) -> Result<(), Error> {
    let options = json(&new.options)?;
    let moved = new.stock - new.seen.unwrap_or(old.stock);
    let changed = tx
        .exec(
            "update variant set position = $2, sku = $3, options = $4, price_minor = $5, weight_g = $6,
               stock = stock + $7, picture_id = $8, active = $9
             where id = $1 and stock + $7 >= 0",
            &params![
                old.id.as_str(),
                position as i64,
                new.sku.clone(),
                options,
                new.price,
                new.weight_g,
                moved,
                new.picture.clone(),
                new.active
            ],
        )
        .await?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    if new.price != old.ladder.base() {
        price_begins(tx, &old.id, new.price, now).await?;
    }
    Ok(())
}

/// Sets how many there are of a variant, seen as `seen`; what was sold meanwhile stays sold.
pub async fn set_stock(
    tx: &Tx,
    store: &StoreId,
    variant: &VariantId,
    seen: i64,
    stock: i64,
    now: Time,
) -> Result<(), Error> {
    if !(0..=100_000_000).contains(&stock) {
        return Err(unfit("/stock", "stock-unfit"));
    }
    let row: Option<(String,)> = tx
        .opt(
            "update variant set stock = stock + $3 where id = $1 and stock + $3 >= 0
               and listing_id in (select id from listing where store_id = $2)
             returning listing_id",
            &params![variant.as_str(), store.as_str(), stock - seen],
        )
        .await?;
    match row {
        Some((listing,)) => {
            touch(tx, &listing, now).await?;
            told::changed(tx, store, &listing, now).await
        }
        None => {
            let sql = "select v.listing_id from variant v join listing l on l.id = v.listing_id
                       where v.id = $1 and l.store_id = $2";
            let own: Option<(String,)> =
                tx.opt(sql, &params![variant.as_str(), store.as_str()]).await?;
            Err(if own.is_some() { Error::Stale } else { Error::NotFound })
        }
    }
}

/// Sets the price of one piece of a variant; steps that would no longer be cheaper are a fault.
pub async fn set_price(
    tx: &Tx,
    change: Change<'_>,
    variant: &VariantId,
    price: i64,
) -> Result<(), Error> {
    let listing = own(tx, change).await?;
    let mut new = as_new(&listing);
    let one = new.variants.iter_mut().find(|one| one.id.as_ref() == Some(variant));
    one.ok_or(Error::NotFound)?.price = price;
    let checked = Checked::new(Tree::shipped(), new, Goal::Draft).map_err(Error::Faults)?;
    replace(tx, change, &checked).await
}

/// Offers a listing, takes it back for a while, or for ever. It is offered only when nothing is missing.
pub async fn set_state(tx: &Tx, change: Change<'_>, next: State) -> Result<(), Error> {
    use State::{Active, Draft, Paused, Removed};
    let listing = own(tx, change).await?;
    let may = matches!(
        (listing.state, next),
        (Draft | Paused, Active) | (Active, Paused) | (Draft | Active | Paused, Removed)
    );
    if !may {
        return Err(Error::Stale);
    }
    if next == Active {
        Checked::new(Tree::shipped(), as_new(&listing), Goal::Sale).map_err(Error::Faults)?;
    }
    let sku = listing.sku.filter(|_| next != Removed);
    let changed = tx
        .exec(
            "update listing set status = $3, sku = $4, version = version + 1,
               changed = case when changed >= $5 then changed + 1 else $5 end
             where id = $1 and version = $2",
            &params![change.listing.as_str(), change.version, next.code(), sku, change.now],
        )
        .await?;
    match changed {
        1 => told::changed(tx, change.store, change.listing.as_str(), change.now).await,
        _ => Err(Error::Stale),
    }
}

/// Buyers see a change of this listing.
pub(crate) async fn touch(tx: &Tx, listing: &str, now: Time) -> Result<(), Error> {
    let sql = "update listing set changed = case when changed >= $2 then changed + 1 else $2 end
               where id = $1";
    tx.exec(sql, &params![listing, now]).await?;
    Ok(())
}

async fn own(tx: &Tx, change: Change<'_>) -> Result<Listing, Error> {
    let found = store::by_id(tx, change.listing).await?;
    let own = found.filter(|one| one.store == *change.store && one.state != State::Removed);
    let own = own.ok_or(Error::NotFound)?;
    if own.version == change.version { Ok(own) } else { Err(Error::Stale) }
}

async fn missing(q: &impl Query, store: &StoreId, id: &ListingId) -> Result<Error, Error> {
    let found = store::by_id(q, id).await?;
    let own = found.filter(|one| one.store == *store && one.state != State::Removed);
    Ok(if own.is_some() { Error::Stale } else { Error::NotFound })
}

async fn price_begins(tx: &Tx, id: &VariantId, price: i64, now: Time) -> Result<(), Error> {
    tx.exec(
        "insert into price_was (variant_id, since, price_minor) values ($1, $2, $3)
         on conflict (variant_id, since) do update set price_minor = excluded.price_minor",
        &params![id.as_str(), now, price],
    )
    .await?;
    Ok(())
}

fn unfit(at: &str, code: &'static str) -> Error {
    Error::Faults(vec![Fault { at: at.to_owned(), code, wanted: None }])
}

fn own_title(checked: &Checked) -> String {
    let new = &checked.new;
    let own = new.texts.iter().find(|text| text.language == new.language);
    own.map(|text| text.title.trim().to_owned()).unwrap_or_default()
}

fn attributes(checked: &Checked) -> Result<String, Error> {
    json(&checked.new.attributes)
}

fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|e| Error::Db(db::Error::Stored(e.to_string())))
}

/// Rows of all tables, gathered before they go in.
#[derive(Default)]
struct Rows {
    listings: Vec<Vec<Value>>,
    texts: Vec<Vec<Value>>,
    pictures: Vec<Vec<Value>>,
    variants: Vec<Vec<Value>>,
    steps: Vec<Vec<Value>>,
    prices: Vec<Vec<Value>>,
}

impl Rows {
    fn words(&mut self, id: &ListingId, checked: &Checked) -> Result<(), Error> {
        for text in &checked.new.texts {
            self.texts.push(
                params![
                    id.as_str(),
                    text.language.code(),
                    text.title.trim(),
                    json(&text.points)?,
                    text.description.trim(),
                    text.origin.code()
                ]
                .to_vec(),
            );
        }
        for (position, picture) in checked.new.pictures.iter().enumerate() {
            let said = checked.new.picture_words.get(picture);
            let said = said.map(|words| words.trim()).unwrap_or_default();
            let row = params![id.as_str(), position as i64, picture, said];
            self.pictures.push(row.to_vec());
        }
        Ok(())
    }

    fn variant(
        &mut self,
        listing: &ListingId,
        id: &VariantId,
        position: usize,
        new: &NewVariant,
        now: Time,
    ) -> Result<(), Error> {
        self.variants.push(
            params![
                id.as_str(),
                listing.as_str(),
                position as i64,
                new.sku.clone(),
                json(&new.options)?,
                new.price,
                new.weight_g,
                new.stock,
                new.picture.clone(),
                new.active
            ]
            .to_vec(),
        );
        self.prices.push(params![id.as_str(), now, new.price].to_vec());
        self.steps(id, new);
        Ok(())
    }

    fn steps(&mut self, id: &VariantId, new: &NewVariant) {
        let row = |step: &super::Step| params![id.as_str(), step.quantity, step.price].to_vec();
        self.steps.extend(new.steps.iter().map(row));
    }

    async fn insert(self, tx: &Tx) -> Result<(), Error> {
        insert(
            tx,
            "listing (id, seller, title, price_minor, currency, status, created, stored_in, store_id,
               category, language, attributes, hs6, origin, least, lot, most, shipping_id, sku, changed)",
            self.listings,
        )
        .await?;
        let texts = "listing_text (listing_id, language, title, points, description, origin)";
        insert(tx, texts, self.texts).await?;
        insert(
            tx,
            "variant (id, listing_id, position, sku, options, price_minor, weight_g, stock,
               picture_id, active)",
            self.variants,
        )
        .await?;
        insert(tx, "price_was (variant_id, since, price_minor)", self.prices).await?;
        insert(tx, "price_step (variant_id, quantity, price_minor)", self.steps).await?;
        insert(tx, "listing_picture (listing_id, position, picture_id, words)", self.pictures)
            .await?;
        Ok(())
    }
}
