//! Reading what is for sale now.

use super::{Offered, Standing, Title};
use crate::listings::{Ladder, Options, Quantities, Step, VariantId, marks};
use db::{FromRow, Query, Result, Row, Value};
use market::catalogue::Tree;
use std::collections::HashMap;
use values::Language;

/// The variants as they are offered now, in the order that was asked for; those that there are not are
/// left out. Titles are in the reader's language where there is a translation, else in the seller's.
pub async fn load(q: &impl Query, ids: &[VariantId], reader: Language) -> Result<Vec<Offered>> {
    let mut found: HashMap<VariantId, Offered> = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(128) {
        let (marks, params) = marks(ids.iter().map(VariantId::as_str));
        let sql = format!(
            "select variant_id, quantity, price_minor from price_step where variant_id in ({marks})
             order by variant_id, quantity"
        );
        let mut steps: HashMap<String, Vec<Step>> = HashMap::new();
        for (variant, quantity, price) in q.rows::<(String, i64, i64)>(&sql, &params).await? {
            steps.entry(variant).or_default().push(Step { quantity, price });
        }
        let mut params = params;
        let reads = params.len() + 1;
        params.push(Value::from(reader.code()));
        let sql = format!(
            "select v.id, v.listing_id, l.store_id, s.name, s.slug, l.seller, s.country,
               s.commission_bp, coalesce(t.title, l.title),
               case when t.title is null then l.language else t.language end,
               v.options, coalesce(v.sku, l.sku), v.price_minor, l.currency, l.least, l.lot, l.most,
               v.stock, v.weight_g,
               coalesce(v.picture_id, (select p.picture_id from listing_picture p
                 where p.listing_id = l.id order by p.position limit 1)),
               l.category, l.hs6, l.origin,
               coalesce(l.shipping_id, (select min(h.id) from shipping h where h.store_id = s.id)),
               v.active, l.status, s.status
             from variant v join listing l on l.id = v.listing_id join store s on s.id = l.store_id
             left join listing_text t on t.listing_id = l.id and t.language = ${reads}
             where v.id in ({marks})"
        );
        for mut offered in q.rows::<Offered>(&sql, &params).await? {
            if let Some(steps) = steps.remove(offered.variant.as_str())
                && let Some(ladder) = Ladder::new(offered.ladder.base(), steps)
            {
                offered.ladder = ladder;
            }
            found.insert(offered.variant.clone(), offered);
        }
    }
    Ok(ids.iter().filter_map(|id| found.get(id).cloned()).collect())
}

impl FromRow for Offered {
    fn from_row(row: &Row) -> Result<Offered> {
        let quantities = Quantities { least: row.get(14)?, lot: row.get(15)?, most: row.get(16)? };
        let stock: i64 = row.get(17)?;
        let (active, listing, store): (bool, String, String) =
            (row.get(24)?, row.get(25)?, row.get(26)?);
        let standing = match active && listing == "active" && store == "open" {
            false => Standing::Withdrawn,
            true if quantities.largest(stock).is_none() => Standing::SoldOut,
            true => Standing::ForSale,
        };
        let category: String = row.get(20)?;
        let hs6: Option<String> = row.get(21)?;
        let usual = || Tree::shipped().category(&category).and_then(|one| one.hs6);
        let hs6 = hs6.or_else(|| usual().map(str::to_owned));
        let options: String = row.get(10)?;
        let options: Options =
            serde_json::from_str(&options).map_err(|e| db::Error::Stored(e.to_string()))?;
        Ok(Offered {
            variant: row.parse(0)?,
            listing: row.parse(1)?,
            store: row.parse(2)?,
            store_name: row.get(3)?,
            store_slug: row.get(4)?,
            seller: row.get(5)?,
            sent_from: row.parse(6)?,
            commission_bp: row.get(7)?,
            title: Title { text: row.get(8)?, language: row.parse(9)? },
            options,
            sku: row.get(11)?,
            ladder: Ladder::new(row.get(12)?, Vec::new())
                .ok_or_else(|| db::Error::Stored("a price that is none".to_owned()))?,
            currency: row.parse(13)?,
            quantities,
            stock,
            weight_g: row.get(18)?,
            picture: row.get(19)?,
            category,
            hs6,
            origin: row.parse_opt(22)?,
            shipping: row.get(23)?,
            standing,
        })
    }
}
