//! What buyers have said: orders of earlier months with their reviews, and questions with answers.
//! These orders were before the books of this world begin: they have no number, and moved no money on
//! its ledger.

use crate::buyers::Opened as Buyer;
use crate::chance::Dice;
use crate::stores::Opened;
use crate::tables::phrase;
use db::{Query, Tx, params};
use shop::listings::{ListingId, Options};
use shop::questions::{self, QuestionId};
use shop::reviews::{self, Bought, Draft, ReviewId};
use values::Time;
use web::App;

/// Listings of a store of which something is said.
const LISTINGS: i64 = 16;
/// How often so many stars are given, of a hundred.
const STARS: [(i64, usize); 5] = [(5, 62), (4, 24), (3, 7), (2, 4), (1, 3)];
const SEED: u64 = 20_261_130;

/// A listing of which something is said.
struct Said {
    id: ListingId,
    seller: String,
    currency: String,
    price: i64,
    created: Time,
    stored_in: String,
    options: Options,
}

/// Writes the opinions about a store's first listings; gives how many reviews there are.
pub async fn write(app: &App, store: &Opened, buyers: &[Buyer]) -> anyhow::Result<usize> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let mut count = 0;
    for said in listings(&tx, store).await? {
        let mut dice = Dice::new(SEED, said.id.as_str());
        // Few are talked about a lot, many a little.
        let many = if dice.happens(12) { dice.within(7, 16) } else { dice.within(0, 4) };
        let speakers = dice.some(buyers, usize::try_from(many).unwrap_or(0));
        let mut sum = 0;
        for buyer in &speakers {
            sum += review(&tx, (store, &said), buyer, &mut dice, now).await?;
        }
        let reviews = speakers.len() as i64;
        if reviews > 0 {
            let sold = reviews * dice.within(3, 30);
            let sql = "update listing set rating_sum = rating_sum + $2,
                         rating_count = rating_count + $3, sold = sold + $4 where id = $1";
            tx.exec(sql, &params![said.id.as_str(), sum, reviews, sold]).await?;
        }
        if dice.happens(25) {
            question(&tx, (store, &said), dice.one(buyers), dice.below(4), now).await?;
        }
        count += speakers.len();
    }
    tx.commit().await?;
    Ok(count)
}

async fn listings(tx: &Tx, store: &Opened) -> anyhow::Result<Vec<Said>> {
    let sql = "select l.id, l.seller, l.currency, l.price_minor, l.created, a.stored_in,
                 coalesce((select v.options from variant v where v.listing_id = l.id
                   order by v.position limit 1), '[]')
               from listing l join account a on a.id = l.seller
               where l.store_id = $1 order by l.id limit $2";
    Ok(tx.rows(sql, &params![store.id.as_str(), LISTINGS]).await?)
}

/// One buyer's order and review; gives the stars.
async fn review(
    tx: &Tx,
    (store, said): (&Opened, &Said),
    buyer: &Buyer,
    dice: &mut Dice,
    now: Time,
) -> anyhow::Result<i64> {
    let at = between(said.created.plus_seconds(3 * 86_400), now, dice);
    let ordered = at.plus_seconds(-dice.within(4, 12) * 86_400);
    let order = values::mint("ord", ordered);
    let sql = "insert into purchase (id, buyer, seller, total_minor, currency, status, created,
                 stored_in) values ($1, $2, $3, $4, $5, 'completed', $6, $7)";
    let place = said.stored_in.as_str();
    let price = said.price;
    let row = params![&order, &buyer.id, &said.seller, price, &said.currency, ordered, place];
    tx.exec(sql, &row).await?;
    let sql = "insert into purchase_line (purchase_id, position, listing_id, quantity)
               values ($1, 0, $2, 1)";
    tx.exec(sql, &params![&order, said.id.as_str()]).await?;
    let stars = stars(dice);
    let key = match stars {
        5 => format!("review-5-{}", dice.one(&["a", "b", "c", "d", "e", "f"])),
        4 => format!("review-4-{}", dice.one(&["a", "b", "c", "d"])),
        few => format!("review-{few}-{}", dice.one(&["a", "b"])),
    };
    let draft = Draft {
        stars,
        text: phrase(buyer.language, &key).to_owned(),
        language: buyer.language,
        pictures: Vec::new(),
    };
    let kind = if stars > 3 { "reply-thanks" } else { "reply-sorry" };
    let answered = dice.happens(if stars > 3 { 20 } else { 70 });
    let id = ReviewId::mint(at);
    let row = reviews::NewRow {
        id: &id,
        bought: Bought {
            purchase: &order,
            position: 0,
            listing: &said.id,
            options: &said.options,
            store: &store.id,
            seller: &said.seller,
            buyer: &buyer.id,
            name: buyer.name,
        },
        draft: &draft,
        reply: answered.then(|| phrase(store.table.language, kind)),
        stored_in: &buyer.stored_in,
        at,
    };
    reviews::add_many(tx, &[row]).await?;
    Ok(stars)
}

async fn question(
    tx: &Tx,
    (store, said): (&Opened, &Said),
    buyer: &Buyer,
    which: usize,
    now: Time,
) -> anyhow::Result<()> {
    let letter = ["a", "b", "c", "d"][which % 4];
    let at = now.plus_seconds(-86_400 * (2 + which as i64 * 5));
    let id = QuestionId::mint(at);
    let row = questions::NewRow {
        id: &id,
        listing: &said.id,
        store: store.id.as_str(),
        author: &buyer.id,
        name: buyer.name,
        language: buyer.language,
        text: phrase(buyer.language, &format!("question-{letter}")),
        answer: Some(phrase(buyer.language, &format!("answer-{letter}"))),
        stored_in: &buyer.stored_in,
        at,
    };
    questions::add_many(tx, &[row]).await?;
    Ok(())
}

fn stars(dice: &mut Dice) -> i64 {
    let mut left = dice.below(100);
    for (stars, often) in STARS {
        if left < often {
            return stars;
        }
        left -= often;
    }
    5
}

/// An instant between two others.
fn between(from: Time, to: Time, dice: &mut Dice) -> Time {
    let seconds = to.seconds_since(from).max(1);
    from.plus_seconds(dice.within(0, seconds - 1))
}

impl db::FromRow for Said {
    fn from_row(row: &db::Row) -> db::Result<Said> {
        Ok(Said {
            id: row.parse(0)?,
            seller: row.get(1)?,
            currency: row.get(2)?,
            price: row.get(3)?,
            created: row.get(4)?,
            stored_in: row.get(5)?,
            options: row.json(6)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_are_content_and_some_are_not() {
        let mut dice = Dice::new(SEED, "stars");
        let given: Vec<i64> = (0..1_000).map(|_| stars(&mut dice)).collect();
        let mean = given.iter().sum::<i64>() * 10 / 1_000;
        assert!((40..=47).contains(&mean), "{mean}");
        assert!((1..=5).all(|stars| given.contains(&stars)));
        assert_eq!(STARS.iter().map(|(_, often)| often).sum::<usize>(), 100);
    }
}
