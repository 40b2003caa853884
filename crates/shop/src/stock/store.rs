//! SQL of the stock page.

use crate::listings::{ListingId, Options, VariantId};
use crate::offers::TOLD;
use crate::sellers::StoreId;
use db::{FromRow, Query, Result, Row, params};
use values::Language;

/// A variant as the page shows it.
pub(super) struct Item {
    pub variant: VariantId,
    pub listing: ListingId,
    pub title: String,
    pub language: Language,
    pub options: Options,
    pub sku: String,
    pub price: i64,
    pub stock: i64,
    pub position: i64,
}

/// An offered variant of which few are left.
pub struct Low {
    /// Its listing.
    pub listing: ListingId,
    /// The title in the seller's language.
    pub title: String,
    /// The choices that make the variant.
    pub options: Options,
    /// How many are left.
    pub stock: i64,
}

/// The variants that a store offers or prepares, by title; `low`: those of which few are left.
pub(super) async fn list(
    q: &impl Query,
    store: &StoreId,
    (words, low): (&str, Only),
    after: Option<(String, String, i64)>,
    limit: i64,
) -> Result<Vec<Item>> {
    let (title, listing, position) = after.unwrap_or((String::new(), String::new(), -1));
    let most = match low {
        Only::All => i64::MAX,
        Only::Low => TOLD,
    };
    let like = match words {
        "" => String::new(),
        words => {
            let plain = words.replace('!', "!!").replace('%', "!%").replace('_', "!_");
            format!("%{}%", plain.to_lowercase())
        }
    };
    q.rows(
        "select v.id, l.id, l.title, l.language, v.options, coalesce(v.sku, l.sku, ''),
           v.price_minor, v.stock, v.position
         from variant v join listing l on l.id = v.listing_id
         where l.store_id = $1 and l.status <> 'removed' and v.active and v.stock <= $2
           and ($3 = '' or lower(l.title) like $3 escape '!' or l.title like $3 escape '!'
             or lower(coalesce(v.sku, l.sku, '')) like $3 escape '!')
           and (l.title > $4 or (l.title = $4 and (l.id > $5 or (l.id = $5 and v.position > $6))))
         order by l.title, l.id, v.position limit $7",
        &params![store.as_str(), most, like, title, listing, position, limit],
    )
    .await
}

/// Which rows are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Only {
    All,
    Low,
}

/// Offered variants of which few are left, the fewest first.
pub async fn low(q: &impl Query, store: &StoreId, limit: i64) -> Result<Vec<Low>> {
    q.rows(
        "select l.id, l.title, v.options, v.stock
         from variant v join listing l on l.id = v.listing_id
         where l.store_id = $1 and l.status = 'active' and v.active and v.stock <= $2
         order by v.stock, l.title, v.position limit $3",
        &params![store.as_str(), TOLD, limit],
    )
    .await
}

fn options(row: &Row, column: usize) -> Result<Options> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|e| db::Error::Stored(e.to_string()))
}

impl FromRow for Item {
    fn from_row(row: &Row) -> Result<Item> {
        Ok(Item {
            variant: row.parse(0)?,
            listing: row.parse(1)?,
            title: row.get(2)?,
            language: row.parse(3)?,
            options: options(row, 4)?,
            sku: row.get(5)?,
            price: row.get(6)?,
            stock: row.get(7)?,
            position: row.get(8)?,
        })
    }
}

impl FromRow for Low {
    fn from_row(row: &Row) -> Result<Low> {
        Ok(Low {
            listing: row.parse(0)?,
            title: row.get(1)?,
            options: options(row, 2)?,
            stock: row.get(3)?,
        })
    }
}
