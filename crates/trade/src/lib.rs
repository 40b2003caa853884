//! What is bought: basket, coupons, checkout, orders, payments, tracking, returns, messages, payouts.

pub mod orders;

values::id!(
    /// A basket.
    BasketId,
    "bsk"
);
values::id!(
    /// A checkout: one payment for everything that was in a basket.
    CheckoutId,
    "chk"
);
values::id!(
    /// An order: what of a checkout is one store's.
    OrderId,
    "ord"
);
values::id!(
    /// An attempt to be paid for a checkout.
    ChargeId,
    "chg"
);
values::id!(
    /// Money on its way back to a buyer.
    RefundId,
    "rfd"
);
values::id!(
    /// A coupon.
    CouponId,
    "cpn"
);

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[db::migration!("0250_trade")];
