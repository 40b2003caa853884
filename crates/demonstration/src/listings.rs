//! The listings of the world: goods with their pictures, stored many at a time; some of them cost more
//! a while ago.

use crate::goods::{self, Good};
use crate::pictures::Gallery;
use crate::stores::{self, Opened};
use market::catalogue::Tree;
use shop::exchange::Table;
use shop::listings::{self, Change, Checked, Goal, State};
use values::Money;
use web::App;

/// Listings that go into one transaction.
const BATCH: usize = 200;
/// Beyond so many listings of a store no new pictures are drawn.
const DRAWN: usize = 60;

/// Makes so many listings of a store, beginning with its `from`th good; gives how many there are now.
pub async fn make(
    app: &App,
    opened: &Opened,
    (from, count): (usize, usize),
    rates: &Table,
    gallery: &mut Gallery,
) -> anyhow::Result<usize> {
    let currency = opened.table.currency;
    // A test asks for every store's currency.
    let worth = |euros: i64| {
        stores::worth(rates, euros * 100, currency)
            .unwrap_or(Money { minor: euros * 100, currency })
    };
    let mut made = 0;
    let mut next = from;
    while next < from + count {
        let until = (next + BATCH).min(from + count);
        let mut batch: Vec<Good> =
            (next..until).map(|nth| goods::good(opened.table, nth, &worth)).collect();
        if next < DRAWN {
            gallery.draw(app, &batch).await?;
        }
        for good in &mut batch {
            dress(good, gallery, opened);
        }
        made += store(app, opened, batch, next).await?;
        next = until;
    }
    Ok(made)
}

fn dress(good: &mut Good, gallery: &Gallery, opened: &Opened) {
    let shown = gallery.of(good);
    good.listing.shipping = Some(opened.shipping.to_string());
    good.listing.pictures = shown.iter().map(|(_, id)| id.clone()).collect();
    for variant in &mut good.listing.variants {
        let colour = variant.options.iter().find(|(id, _)| id == "colour");
        variant.picture = colour.and_then(|(_, colour)| {
            shown.iter().find(|(of, _)| of == colour).map(|(_, id)| id.clone())
        });
    }
}

async fn store(app: &App, opened: &Opened, batch: Vec<Good>, from: usize) -> anyhow::Result<usize> {
    let now = app.clock.now();
    let since = now.plus_seconds(-90 * 86_400 + (from as i64 % 50) * 86_400);
    let tree = Tree::shipped();
    let checked: Result<Vec<Checked>, _> =
        batch.into_iter().map(|good| Checked::new(tree, good.listing, Goal::Sale)).collect();
    let checked =
        checked.map_err(|faults| anyhow::anyhow!("{:?}: {faults:?}", opened.table.slug))?;
    let tx = app.db.begin().await?;
    let ids = listings::create_all(&tx, &opened.id, &checked, State::Active, since).await?;
    // Every seventh was dearer until a few days ago.
    for (nth, (id, checked)) in ids.iter().zip(&checked).enumerate().filter(|(nth, _)| nth % 7 == 3)
    {
        let mut cheaper = checked.listing().clone();
        for variant in &mut cheaper.variants {
            variant.price = variant.price * (70 + (nth as i64 % 4) * 5) / 100;
            variant.steps.clear();
        }
        if let Ok(cheaper) = Checked::new(tree, cheaper, Goal::Sale) {
            let now = now.plus_seconds(-(2 + nth as i64 % 9) * 86_400);
            let change = Change { store: &opened.id, listing: id, version: 1, now };
            listings::replace(&tx, change, &cheaper).await?;
        }
    }
    tx.commit().await?;
    Ok(ids.len())
}
