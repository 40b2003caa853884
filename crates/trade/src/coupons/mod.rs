//! Coupons: words that take something off. A store's coupon is for its own goods and the store pays
//! for it; the platform's is for everything and the platform pays.
//!
//! A coupon is used in the transaction that places the order, by a conditional update, so that it is
//! never used more often than it may be; when the order is not paid, the use is given back.

pub mod api;
mod pages;
mod store;

pub(crate) use pages::amount;
pub use store::{by_code, by_codes, by_id, list};

use crate::CouponId;
use crate::pricing::{Payer, Reduction, What};
use db::{Db, Tx};
use shop::sellers::StoreId;
use values::{BasisPoints, Currency, Money, Time};

/// A coupon.
#[derive(Clone, Debug)]
pub struct Coupon {
    /// Its id.
    pub id: CouponId,
    /// What is typed: capital letters, digits and hyphens.
    pub code: String,
    /// The store that pays for it; the platform where there is none.
    pub store: Option<StoreId>,
    /// What it takes off.
    pub gives: Gives,
    /// It holds from so much of goods on; its currency is that of its amounts.
    pub least: Money,
    /// From when on.
    pub starts: Time,
    /// Until when.
    pub ends: Option<Time>,
    /// How often in all.
    pub uses_most: Option<i64>,
    /// How often by one buyer.
    pub per_buyer: Option<i64>,
    /// How often it was used.
    pub uses: i64,
    /// Whether it is on.
    pub active: bool,
    /// When it was made.
    pub created: Time,
}

/// What a coupon takes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// A share of the goods.
    Percent(BasisPoints),
    /// An amount of the coupon's currency.
    Amount(i64),
    /// The shipping.
    FreeShipping,
}

/// Why a coupon does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such coupon, or it is off.
    Unknown,
    /// It begins later.
    Early,
    /// It has ended.
    Over,
    /// It was used as often as it may be, by this buyer or by all.
    Used,
    /// More goods are needed.
    TooLittle,
    /// Nothing in the basket is what it is for.
    NotForThese,
    /// Another coupon of the same giver is there already.
    OneIsEnough,
}

/// A coupon cannot be made so.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's answer.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// Another coupon has this code.
    #[error("another coupon has this code")]
    Taken,
    /// A field that does not do: its name, and a code of the fault.
    #[error("{0} does not do: {1}")]
    Field(&'static str, &'static str),
    /// There is no such coupon of this store.
    #[error("no such coupon")]
    NotFound,
}

impl Gives {
    /// The word that is stored, with the value.
    pub fn stored(self) -> (&'static str, i64) {
        match self {
            Gives::Percent(share) => ("percent", share.0.into()),
            Gives::Amount(minor) => ("amount", minor),
            Gives::FreeShipping => ("free-shipping", 0),
        }
    }

    pub(crate) fn read(kind: &str, value: i64) -> Option<Gives> {
        match kind {
            "percent" => Some(Gives::Percent(BasisPoints(u32::try_from(value).ok()?))),
            "amount" => Some(Gives::Amount(value)),
            "free-shipping" => Some(Gives::FreeShipping),
            _ => None,
        }
    }
}

impl Refusal {
    /// The stable code, as in keys of texts: `coupon-refused-…`.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::Unknown => "unknown",
            Refusal::Early => "early",
            Refusal::Over => "over",
            Refusal::Used => "used",
            Refusal::TooLittle => "too-little",
            Refusal::NotForThese => "not-for-these",
            Refusal::OneIsEnough => "one-is-enough",
        }
    }
}

impl Coupon {
    /// Why it does not hold now, as far as it can be known without a basket.
    pub fn refusal(&self, now: Time) -> Option<Refusal> {
        match () {
            () if !self.active => Some(Refusal::Unknown),
            () if self.starts > now => Some(Refusal::Early),
            () if self.ends.is_some_and(|ends| ends <= now) => Some(Refusal::Over),
            () if self.uses_most.is_some_and(|most| self.uses >= most) => Some(Refusal::Used),
            () => None,
        }
    }

    /// What it takes off, in the buyer's currency; `None` where no rate is known.
    pub fn reduction(
        &self,
        currency: Currency,
        convert: impl Fn(Money, Currency) -> Option<Money>,
    ) -> Option<Reduction> {
        let what = match self.gives {
            Gives::Percent(share) => What::Percent(share),
            Gives::Amount(minor) => {
                What::Amount(convert(Money { minor, currency: self.least.currency }, currency)?)
            }
            Gives::FreeShipping => What::Shipping,
        };
        let payer = match &self.store {
            Some(store) => Payer::Store(store.to_string()),
            None => Payer::Platform,
        };
        Some(Reduction { payer, what, least: convert(self.least, currency)? })
    }
}

/// A code as it is stored: without blanks, in capital letters. `None` when it is none.
pub fn code_of(typed: &str) -> Option<String> {
    let code: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let code = code.to_ascii_uppercase();
    let plain = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    ((3..=30).contains(&code.len()) && plain).then_some(code)
}

/// Uses a coupon in the transaction that places an order. `false` when it may not be used any more;
/// then the caller drops the transaction.
///
/// # Errors
/// When the database does not answer.
pub async fn redeem(
    tx: &Tx,
    coupon: &CouponId,
    checkout: &crate::CheckoutId,
    buyer: &str,
    amount: Money,
    now: Time,
) -> db::Result<bool> {
    // The update holds the coupon's row, so that the buyer's uses are counted by one at a time.
    let Some(per_buyer) = store::count_use(tx, coupon, now).await? else { return Ok(false) };
    if let Some(most) = per_buyer
        && store::uses_by(tx, coupon, buyer).await? >= most
    {
        return Ok(false);
    }
    store::add_use(tx, coupon, checkout, buyer, amount.minor, now).await?;
    Ok(true)
}

/// Gives the uses of a checkout back that was not paid.
///
/// # Errors
/// When the database does not answer.
pub async fn give_back(tx: &Tx, checkout: &crate::CheckoutId, now: Time) -> db::Result<()> {
    for coupon in store::uses_of(tx, checkout).await? {
        store::give_back(tx, &coupon, checkout, now).await?;
    }
    Ok(())
}

/// Makes a coupon; its id and uses are set here.
///
/// # Errors
/// [`Error::Taken`], [`Error::Field`].
pub async fn create(db: &Db, coupon: Coupon, now: Time) -> Result<Coupon, Error> {
    let code = code_of(&coupon.code).ok_or(Error::Field("code", "coupon-code"))?;
    match coupon.gives {
        Gives::Percent(share) if !(1..=10_000).contains(&share.0) => {
            return Err(Error::Field("value", "coupon-value"));
        }
        Gives::Amount(minor) if minor <= 0 => return Err(Error::Field("value", "coupon-value")),
        _ => {}
    }
    if coupon.least.minor < 0 {
        return Err(Error::Field("least", "coupon-least"));
    }
    if coupon.ends.is_some_and(|ends| ends <= coupon.starts) {
        return Err(Error::Field("ends", "coupon-ends"));
    }
    let positive = |limit: Option<i64>| limit.is_none_or(|most| most > 0);
    if !positive(coupon.uses_most) {
        return Err(Error::Field("uses", "coupon-uses"));
    }
    if !positive(coupon.per_buyer) {
        return Err(Error::Field("per_buyer", "coupon-uses"));
    }
    let coupon = Coupon { id: CouponId::mint(now), code, uses: 0, created: now, ..coupon };
    let tx = db.begin().await?;
    match store::add(&tx, &coupon).await {
        Ok(()) => {}
        Err(db::Error::Unique(_)) => return Err(Error::Taken),
        Err(error) => return Err(error.into()),
    }
    tx.commit().await?;
    Ok(coupon)
}

/// Puts a coupon of a store (or of the platform) on or off.
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn set_active(
    db: &Db,
    store: Option<&StoreId>,
    coupon: &CouponId,
    active: bool,
) -> Result<(), Error> {
    let tx = db.begin().await?;
    if !store::set_active(&tx, store, coupon, active).await? {
        return Err(Error::NotFound);
    }
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_people_type_them() {
        assert_eq!(code_of(" winter 10 ").as_deref(), Some("WINTER10"));
        assert_eq!(code_of("free-Ship").as_deref(), Some("FREE-SHIP"));
        for bad in ["", "ab", "50%", "ñandú", &"x".repeat(31)] {
            assert_eq!(code_of(bad), None, "{bad}");
        }
    }
}
