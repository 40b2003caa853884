//! All SQL that reads listings; what writes is in [`super::write`].

use super::{
    Attributes, Ladder, Listing, ListingId, Options, Quantities, State, Step, Text, Variant,
    VariantId,
};
use crate::sellers::StoreId;
use db::{FromRow, Query, Result, Value, params};
use std::collections::HashMap;
use values::{Currency, Time};

/// A listing's own row, without what belongs to it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The listing, its lists empty yet.
    pub listing: Listing,
}

macro_rules! columns {
    () => {
        "select l.id, l.store_id, l.seller, l.category, l.language, l.attributes, l.hs6, l.origin, l.least,
           l.lot, l.most, l.shipping_id, l.sku, l.currency, l.status, l.sold, l.rating_sum,
           l.rating_count, l.version, l.created, l.changed from listing l "
    };
}

/// A listing, whole.
pub async fn by_id(q: &impl Query, id: &ListingId) -> Result<Option<Listing>> {
    Ok(rows_of(q, std::slice::from_ref(id)).await?.into_iter().next())
}

/// The listings of several ids, whole, in no order.
pub(crate) async fn rows_of(q: &impl Query, ids: &[ListingId]) -> Result<Vec<Listing>> {
    let mut all = Vec::with_capacity(ids.len());
    for ids in ids.chunks(128) {
        let (marks, params) = marks(ids.iter().map(ListingId::as_str));
        let sql = format!(
            "{}where l.id in ({marks}) and l.store_id is not null and l.category is not null",
            columns!()
        );
        let rows: Vec<Row> = q.rows(&sql, &params).await?;
        let mut texts = texts(q, &marks, &params).await?;
        let mut variants = variants(q, &marks, &params).await?;
        let mut pictures = pictures(q, &marks, &params).await?;
        all.extend(rows.into_iter().map(|Row { mut listing }| {
            listing.texts = texts.remove(&listing.id).unwrap_or_default();
            listing.texts.sort_by_key(|text| text.language != listing.language);
            listing.variants = variants.remove(&listing.id).unwrap_or_default();
            for (picture, words) in pictures.remove(&listing.id).unwrap_or_default() {
                if !words.is_empty() {
                    listing.picture_words.insert(picture.clone(), words);
                }
                listing.pictures.push(picture);
            }
            listing
        }));
    }
    Ok(all)
}

/// The listings of a store in a state, those changed last first, whole; after a cursor of time and id.
pub async fn of_store(
    q: &impl Query,
    store: &StoreId,
    state: State,
    before: Option<(Time, String)>,
    limit: i64,
) -> Result<Vec<Listing>> {
    let (changed, id) = before.unwrap_or((Time::from_micros(i64::MAX), String::new()));
    let ids: Vec<(String,)> = q
        .rows(
            "select id from listing where store_id = $1 and status = $2
               and (changed < $3 or (changed = $3 and id < $4))
             order by changed desc, id desc limit $5",
            &params![store.as_str(), state.code(), changed, id, limit],
        )
        .await?;
    let ids: Vec<ListingId> = ids.into_iter().filter_map(|(id,)| id.parse().ok()).collect();
    let mut all = rows_of(q, &ids).await?;
    all.sort_by(|a, b| (b.changed, &b.id).cmp(&(a.changed, &a.id)));
    Ok(all)
}

/// The variants of one listing, in the order of the matrix.
pub async fn variants_of(q: &impl Query, id: &ListingId) -> Result<Vec<Variant>> {
    let (marks, params) = marks([id.as_str()]);
    Ok(variants(q, &marks, &params).await?.remove(id).unwrap_or_default())
}

/// The listing of a store's variant, and its version.
pub async fn of_variant(
    q: &impl Query,
    store: &StoreId,
    variant: &VariantId,
) -> Result<Option<(ListingId, i64)>> {
    let sql = "select l.id, l.version from variant v join listing l on l.id = v.listing_id
               where v.id = $1 and l.store_id = $2 and l.status <> 'removed'";
    let row: Option<(String, i64)> = q.opt(sql, &params![variant.as_str(), store.as_str()]).await?;
    Ok(row.and_then(|(id, version)| Some((id.parse().ok()?, version))))
}

/// The prices that a variant has had, the oldest first.
pub async fn history(q: &impl Query, variant: &VariantId) -> Result<Vec<(Time, i64)>> {
    let sql = "select since, price_minor from price_was where variant_id = $1 order by since";
    q.rows(sql, &params![variant.as_str()]).await
}

/// Marks and parameters for `in (…)` of ids.
pub(crate) fn marks<'a>(ids: impl IntoIterator<Item = &'a str>) -> (String, Vec<Value>) {
    db::one_of(ids.into_iter().map(Value::from))
}

async fn texts(
    q: &impl Query,
    marks: &str,
    params: &[Value],
) -> Result<HashMap<ListingId, Vec<Text>>> {
    let sql = format!(
        "select listing_id, language, title, points, description, origin from listing_text
         where listing_id in ({marks}) order by listing_id, language"
    );
    let rows: Vec<Of<Text>> = q.rows(&sql, params).await?;
    Ok(grouped(rows))
}

async fn variants(
    q: &impl Query,
    marks: &str,
    params: &[Value],
) -> Result<HashMap<ListingId, Vec<Variant>>> {
    let sql = format!(
        "select s.variant_id, s.quantity, s.price_minor from price_step s
         join variant v on v.id = s.variant_id where v.listing_id in ({marks})
         order by s.variant_id, s.quantity"
    );
    let rows: Vec<(String, i64, i64)> = q.rows(&sql, params).await?;
    let mut steps: HashMap<String, Vec<Step>> = HashMap::new();
    for (variant, quantity, price) in rows {
        steps.entry(variant).or_default().push(Step { quantity, price });
    }
    let sql = format!(
        "select listing_id, id, sku, options, price_minor, weight_g, stock, picture_id, active
         from variant where listing_id in ({marks}) order by listing_id, position, id"
    );
    let rows: Vec<Of<(Variant, i64)>> = q.rows(&sql, params).await?;
    let rows = rows.into_iter().map(|Of { listing, of: (mut variant, price) }| {
        let steps = steps.remove(variant.id.as_str()).unwrap_or_default();
        // What was stored was checked; a ladder that does not hold is read as one price.
        if let Some(ladder) = Ladder::new(price, steps) {
            variant.ladder = ladder;
        }
        Of { listing, of: variant }
    });
    Ok(grouped(rows))
}

async fn pictures(
    q: &impl Query,
    marks: &str,
    params: &[Value],
) -> Result<HashMap<ListingId, Vec<(String, String)>>> {
    let sql = format!(
        "select listing_id, picture_id, words from listing_picture where listing_id in ({marks})
         order by listing_id, position"
    );
    let rows: Vec<Of<(String, String)>> = q.rows(&sql, params).await?;
    Ok(grouped(rows))
}

/// Something that belongs to a listing.
struct Of<T> {
    listing: ListingId,
    of: T,
}

fn grouped<T>(rows: impl IntoIterator<Item = Of<T>>) -> HashMap<ListingId, Vec<T>> {
    let mut all: HashMap<ListingId, Vec<T>> = HashMap::new();
    for row in rows {
        all.entry(row.listing).or_default().push(row.of);
    }
    all
}

fn stored<T: serde::de::DeserializeOwned>(row: &db::Row, column: usize) -> Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|e| db::Error::Stored(e.to_string()))
}

impl FromRow for Of<Text> {
    fn from_row(row: &db::Row) -> Result<Self> {
        Ok(Of {
            listing: row.parse(0)?,
            of: Text {
                language: row.parse(1)?,
                title: row.get(2)?,
                points: stored(row, 3)?,
                description: row.get(4)?,
                origin: row.parse(5)?,
            },
        })
    }
}

impl FromRow for Of<(Variant, i64)> {
    fn from_row(row: &db::Row) -> Result<Self> {
        let price: i64 = row.get(4)?;
        let ladder = Ladder::new(price, Vec::new())
            .ok_or_else(|| db::Error::Stored("a price that is none".to_owned()))?;
        let variant = Variant {
            id: row.parse(1)?,
            sku: row.get(2)?,
            options: stored::<Options>(row, 3)?,
            ladder,
            weight_g: row.get(5)?,
            stock: row.get(6)?,
            picture: row.get(7)?,
            active: row.get(8)?,
        };
        Ok(Of { listing: row.parse(0)?, of: (variant, price) })
    }
}

impl FromRow for Of<(String, String)> {
    fn from_row(row: &db::Row) -> Result<Self> {
        Ok(Of { listing: row.parse(0)?, of: (row.get(1)?, row.get(2)?) })
    }
}

impl FromRow for Row {
    fn from_row(row: &db::Row) -> Result<Row> {
        Ok(Row {
            listing: Listing {
                id: row.parse(0)?,
                store: row.parse(1)?,
                seller: row.get(2)?,
                category: row.get(3)?,
                language: row.parse(4)?,
                attributes: stored::<Attributes>(row, 5)?,
                hs6: row.get(6)?,
                origin: row.parse_opt(7)?,
                quantities: Quantities { least: row.get(8)?, lot: row.get(9)?, most: row.get(10)? },
                shipping: row.get(11)?,
                sku: row.get(12)?,
                currency: row.parse::<Currency>(13)?,
                state: row.parse(14)?,
                sold: row.get(15)?,
                rating_sum: row.get(16)?,
                rating_count: row.get(17)?,
                version: row.get(18)?,
                created: row.get(19)?,
                changed: row.get(20)?,
                texts: Vec::new(),
                variants: Vec::new(),
                pictures: Vec::new(),
                picture_words: Default::default(),
            },
        })
    }
}
