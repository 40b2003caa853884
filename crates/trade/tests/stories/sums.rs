//! Whatever happens to orders and payouts, in whatever order: the ledger sums to zero in each currency and
//! can be derived again, no order gives out more than it held, nobody is paid twice.

use crate::house::{BUYER, PAYS, SELLER, Scene, scenes};
use crate::payouts::{SAKURA, name_account};
use accounts::Scope;
use db::Query;
use ledger::Purpose;
use serde_json::{Value as Json, json};
use trade::orders::stage::{Deed, Stage};
use trade::orders::{self, By as OrderBy, Fact, Order};
use trade::payments::refunds::From;
use trade::payouts::{self, By};

const NOISY: &str = "4000 0000 0000 0317";
const LATE: &str = "4000 0000 0000 0325";
const DECLINED: &str = "4000 0000 0000 0101";
const TESS: By<'static> = By::Treasurer("stf_tess");

/// Numbers that look like chance and are the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

struct Tokens {
    buyer: String,
    lumen: String,
    sakura: String,
}

#[tokio::test]
async fn random_lives_of_orders_leave_a_sound_ledger() {
    for scene in scenes().await {
        name_account(&scene, SELLER, "DE89370400440532013000").await;
        name_account(&scene, SAKURA, "12345678").await;
        let seller = [Scope::SellerRead, Scope::SellerWrite];
        let tokens = Tokens {
            buyer: scene.token(BUYER, &[Scope::ShopRead, Scope::ShopWrite]).await,
            lumen: scene.token(SELLER, &seller).await,
            sakura: scene.token(SAKURA, &seller).await,
        };
        for seed in 1..=4_u64 {
            let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            for step in 0..40 {
                one(&scene, &tokens, &mut dice, (seed, step)).await;
            }
            holds(&scene, seed).await;
        }
    }
}

async fn one(scene: &Scene, tokens: &Tokens, dice: &mut Dice, (seed, step): (u64, u64)) {
    match dice.roll(11) {
        0..=2 => {
            let stores = [&scene.lumen, &scene.sakura];
            let variant = &stores[dice.roll(2) as usize].variants[0];
            let card = [PAYS, PAYS, NOISY, LATE, DECLINED][dice.roll(5) as usize];
            // Sold out goods are bought by nobody.
            let count = 1 + dice.roll(2) as i64;
            if scene.stock(variant).await >= count {
                scene.buy(&tokens.buyer, &[(variant, count)], card).await;
            } else {
                let sql = "update variant set stock = 10";
                scene.app.db.exec(sql, &[]).await.expect("new goods");
            }
        }
        3 => {
            scene.app.clock.advance([10, 1_900, 86_400, 9 * 86_400][dice.roll(4) as usize]);
            scene.run().await;
        }
        4..=5 => sellers_deed(scene, tokens, dice).await,
        6 => {
            let deed = ["cancellation", "confirmation"][dice.roll(2) as usize];
            if let Some(order) = any(scene, dice).await {
                let path = format!("/api/v1/orders/{}/{deed}", order.id);
                let answer = scene.program(("POST", &path), &tokens.buyer, &Json::Null).await;
                assert!(answer.status.as_u16() < 500, "{}", answer.body);
            }
        }
        7..=8 => refund(scene, dice).await,
        9 => {
            let key = format!("{seed} {step}");
            if let Ok(run) = payouts::draw_up(&scene.app, TESS, &key).await {
                match dice.roll(4) {
                    0 => payouts::give_up(&scene.app, TESS, &run).await.expect("given up"),
                    _ => payouts::start(&scene.app, TESS, &run).await.map(|_| ()).expect("started"),
                }
            }
        }
        _ => answer(scene, dice).await,
    }
}

async fn any(scene: &Scene, dice: &mut Dice) -> Option<Order> {
    let sql = "select id from purchase where number is not null order by id";
    let ids: Vec<(String,)> = scene.app.db.rows(sql, &[]).await.expect("orders");
    let at = dice.roll(ids.len().max(1) as u64) as usize;
    let id = ids.get(at)?.0.parse().expect("an id");
    orders::by_id(&scene.app.db, &id).await.expect("reads")
}

async fn sellers_deed(scene: &Scene, tokens: &Tokens, dice: &mut Dice) {
    let Some(order) = any(scene, dice).await else { return };
    let token = match order.store.as_str() == scene.lumen.id {
        true => &tokens.lumen,
        false => &tokens.sakura,
    };
    let path = format!("/api/v1/seller/orders/{}/dispatch", order.id);
    let body = json!({ "carrier": "Post", "tracking": "X1" });
    let answer = scene.program(("POST", &path), token, &body).await;
    assert!(answer.status.as_u16() < 500, "{}", answer.body);
}

/// A part of what is left of an order goes back, from where it is; or more than is left, which is refused.
async fn refund(scene: &Scene, dice: &mut Dice) {
    let Some(order) = any(scene, dice).await else { return };
    let from = match order.stage {
        Stage::Paid | Stage::Dispatched => From::Held,
        Stage::Completed => From::Released,
        _ => return,
    };
    let left = orders::money::left(&scene.app.db, &order).await.expect("what is left");
    let total = left.total().minor;
    let amount = (dice.roll(total as u64 + 1) as i64).max(total.min(1));
    let Ok(part) = left.share(0, amount) else { return };
    let now = scene.app.clock.now();
    let by = OrderBy::Operator("stf_tess");
    let tx = scene.app.db.begin().await.expect("begins");
    let fact = Fact::of(&order, Deed::RefundPart, by);
    orders::step(&tx, &order, fact, now).await.expect("a step");
    let done = orders::money::give_back(&tx, &order, part, from, "return", by, now).await;
    let refund = done.expect("goes back");
    let whole = order.part().expect("a part");
    let after = orders::money::left(&tx, &order).await.expect("what is left");
    if after.total().minor < whole.total().minor && after.total().minor > 0 {
        let more = orders::money::give_back(&tx, &order, whole, from, "return", by, now).await;
        assert!(more.is_err(), "more went back than there was");
    }
    tx.commit().await.expect("commits");
    if let Some(refund) = refund {
        trade::payments::refunds::attempt(&scene.app, &refund).await.expect("is paid");
        trade::payments::refunds::settled(&scene.app, &refund).await.expect("once");
    }
}

/// The bank answers to some payout, whatever it has answered before.
async fn answer(scene: &Scene, dice: &mut Dice) {
    let sql = "select id from payout order by id";
    let ids: Vec<(String,)> = scene.app.db.rows(sql, &[]).await.expect("payouts");
    let at = dice.roll(ids.len().max(1) as u64) as usize;
    let Some((id,)) = ids.get(at) else { return };
    let id = id.parse().expect("an id");
    // A second answer that contradicts the first is refused, and that is right.
    let _ = match dice.roll(4) {
        0 | 1 => payouts::paid(&scene.app, TESS, &id).await,
        2 => payouts::failed(&scene.app, TESS, &id, "refused").await,
        _ => payouts::returned(&scene.app, TESS, &id, "account-closed").await,
    };
}

async fn holds(scene: &Scene, seed: u64) {
    scene.ledger_is_sound().await;
    let unequal = "select count(*) from (select substr(account, 1, 3) as currency,
        sum(amount) as total from ledger_posting group by substr(account, 1, 3)) s where total <> 0";
    assert_eq!(scene.count(unequal).await, 0, "seed {seed}: a currency does not sum to zero");
    let over = "select count(*) from purchase p where p.total_minor < coalesce((
        select sum(r.amount_minor) from refund r where r.purchase_id = p.id), 0)";
    assert_eq!(scene.count(over).await, 0, "seed {seed}: an order gave more than was paid");
    // What was held and what went out of it, order by order, from the ledger itself.
    let sql = "select id from purchase where number is not null";
    let ids: Vec<(String,)> = scene.app.db.rows(sql, &[]).await.expect("orders");
    for (id,) in ids {
        let order = orders::by_id(&scene.app.db, &id.parse().expect("an id")).await;
        let order = order.expect("reads").expect("an order");
        let code = order.currency.code().to_owned();
        let held = scene.balance(Purpose::Escrow, &id, &code).await;
        let left = orders::money::left(&scene.app.db, &order).await.expect("what is left");
        let expected = match order.stage {
            Stage::Paid | Stage::Dispatched | Stage::Delivered => left.held().minor,
            _ => 0,
        };
        assert_eq!(held, expected, "seed {seed}: {id} is {}", order.stage);
    }
    // Nobody owes or has anything in a currency that is not the store's.
    for (store, foreign) in [(&scene.lumen, "JPY"), (&scene.sakura, "EUR")] {
        assert_eq!(scene.balance(Purpose::Payable, &store.id, foreign).await, 0, "seed {seed}");
    }
    // What is on its way is what payouts that are under way say.
    let begun = scene.count(
        "select cast(coalesce(sum(amount_minor), 0) as BIGINT) from payout where state = 'begun'",
    );
    let outgoing = "select cast(coalesce(-sum(amount), 0) as BIGINT) from ledger_posting
        where account like '%:outgoing:%'";
    assert_eq!(scene.count(outgoing).await, begun.await, "seed {seed}");
}
