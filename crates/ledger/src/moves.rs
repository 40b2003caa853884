//! The moves of an order's money. Each says in one line what is debited and what credited; a slice
//! calls them with its amounts and ids and posts what it gets.
//!
//! ```text
//! authorise ──▶ hold ──▶ release ──▶ payable ──▶ pay out ──▶ paid out
//!     │          │          │           ▲  │        └──▶ payout failed, payout returned
//!     └▶ void    │          │           │  └▶ claw back ──▶ refund ──▶ refunded
//!                └▶ refund  └▶ reserve ─┘
//! ```
//!
//! Commission and tax come in [`Part`]s, fixed on the lines when the order is placed; nothing here
//! computes them again. The platform's own accounts are taken as they are; accounts of an order, a
//! payment, a payout, a refund or a dispute never give more than they have.

mod part;

pub use part::Part;

use values::{Money, Rate, Rounding};

use crate::{
    Account, Balanced, Draft, Kind, Owner,
    Purpose::{
        Authorised, Bank, Clearing, Commission, Escrow, Exchange, Fee, Loss, Outgoing, Payable,
        Promised, Promotion, Receivable, Refund, Reserve, Tax,
    },
    Result,
};

/// What a move is about, and what makes it the same move when it is asked for again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause<'a> {
    /// The id of what it is about, such as the order.
    pub reference: &'a str,
    /// The idempotency key: derived from what happened, such as `release:ord_01…`.
    pub key: &'a str,
}

/// Where money that is to be held comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source<'a> {
    /// It was authorised before, under this payment, and is captured now.
    Authorised {
        /// The payment provider.
        provider: &'a Owner,
        /// The payment.
        payment: &'a Owner,
    },
    /// It was received without an authorisation: a bank transfer, an immediate payment.
    Received {
        /// The payment provider.
        provider: &'a Owner,
    },
}

/// Where money of a dispute is taken from, and goes back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side<'a> {
    /// It is still held for this order.
    Held(&'a Owner),
    /// It was released to this seller.
    Released(&'a Owner),
}

/// A buyer's payment is authorised: a promise, no money yet.
pub fn authorise(cause: Cause, provider: &Owner, payment: &Owner, paid: Money) -> Result<Balanced> {
    begin("payment.authorised", cause)
        .debit(Promised, provider, paid)
        .credit(Authorised, payment, paid)
        .balanced()
}

/// An authorisation, or what is left of it, is given up.
pub fn void(cause: Cause, provider: &Owner, payment: &Owner, left: Money) -> Result<Balanced> {
    begin("payment.voided", cause)
        .debit(Authorised, payment, left)
        .credit(Promised, provider, left)
        .balanced()
}

/// The buyer's money for an order is captured and held for it. The tax is owed from now on; what
/// the platform promised to pay in the buyer's place is spent.
pub fn hold(
    cause: Cause,
    source: Source,
    order: &Owner,
    office: &Owner,
    part: Part,
) -> Result<Balanced> {
    let draft = begin("order.held", cause);
    let (draft, provider) = match source {
        Source::Received { provider } => (draft, provider),
        Source::Authorised { provider, payment } => {
            let draft = draft.debit(Authorised, payment, part.paid());
            (draft.credit(Promised, provider, part.paid()), provider)
        }
    };
    draft
        .debit(Clearing, provider, part.paid())
        .debit(Promotion, &Owner::platform(), part.promotion())
        .credit(Tax, office, part.tax())
        .credit(Escrow, order, part.held())
        .balanced()
}

/// The buyer has confirmed, or the protection has ended: the seller is owed what was held, less the
/// commission.
pub fn release(cause: Cause, order: &Owner, seller: &Owner, part: Part) -> Result<Balanced> {
    begin("order.released", cause)
        .debit(Escrow, order, part.held())
        .credit(Commission, &Owner::platform(), part.commission())
        .credit(Payable, seller, part.earned())
        .balanced()
}

/// Money that is still held goes back to the buyer, and the tax with it; the commission on it was
/// never earned.
pub fn refund_held(
    cause: Cause,
    order: &Owner,
    refund: &Owner,
    office: &Owner,
    part: Part,
) -> Result<Balanced> {
    begin("order.refunded", cause)
        .debit(Escrow, order, part.held())
        .debit(Tax, office, part.tax())
        .credit(Promotion, &Owner::platform(), part.promotion())
        .credit(Refund, refund, part.paid())
        .balanced()
}

/// Money that was released goes back to the buyer: the seller and the commission give what they
/// got. The seller's balance may become negative.
pub fn claw_back(
    cause: Cause,
    seller: &Owner,
    refund: &Owner,
    office: &Owner,
    part: Part,
) -> Result<Balanced> {
    begin("order.clawed-back", cause)
        .debit(Payable, seller, part.earned())
        .debit(Commission, &Owner::platform(), part.commission())
        .debit(Tax, office, part.tax())
        .credit(Promotion, &Owner::platform(), part.promotion())
        .credit(Refund, refund, part.paid())
        .balanced()
}

/// The platform gives the buyer something at its own cost, such as for good will.
pub fn refund_by_platform(cause: Cause, refund: &Owner, amount: Money) -> Result<Balanced> {
    begin("order.compensated", cause)
        .debit(Loss, &Owner::platform(), amount)
        .credit(Refund, refund, amount)
        .balanced()
}

/// The provider has paid a refund out; a charge-back is one that it took by itself.
pub fn refunded(cause: Cause, refund: &Owner, provider: &Owner, amount: Money) -> Result<Balanced> {
    begin("refund.paid", cause)
        .debit(Refund, refund, amount)
        .credit(Clearing, provider, amount)
        .balanced()
}

/// Money in dispute is set aside.
pub fn reserve(cause: Cause, from: Side, dispute: &Owner, amount: Money) -> Result<Balanced> {
    let draft = begin("dispute.reserved", cause);
    match from {
        Side::Held(order) => draft.debit(Escrow, order, amount),
        Side::Released(seller) => draft.debit(Payable, seller, amount),
    }
    .credit(Reserve, dispute, amount)
    .balanced()
}

/// What was set aside goes back; from there it is released or refunded.
pub fn unreserve(cause: Cause, dispute: &Owner, to: Side, amount: Money) -> Result<Balanced> {
    let draft = begin("dispute.unreserved", cause).debit(Reserve, dispute, amount);
    match to {
        Side::Held(order) => draft.credit(Escrow, order, amount),
        Side::Released(seller) => draft.credit(Payable, seller, amount),
    }
    .balanced()
}

/// A payout to a seller begins. It takes no more than the seller is owed.
pub fn pay_out(cause: Cause, seller: &Owner, payout: &Owner, amount: Money) -> Result<Balanced> {
    begin("payout.begun", cause)
        .debit(Payable, seller, amount)
        .covered(Payable, seller, amount.currency)
        .credit(Outgoing, payout, amount)
        .balanced()
}

/// The bank has paid a payout.
pub fn paid_out(cause: Cause, payout: &Owner, amount: Money) -> Result<Balanced> {
    begin("payout.paid", cause)
        .debit(Outgoing, payout, amount)
        .credit(Bank, &Owner::platform(), amount)
        .balanced()
}

/// The bank has refused a payout: the seller is owed it again.
pub fn payout_failed(
    cause: Cause,
    payout: &Owner,
    seller: &Owner,
    amount: Money,
) -> Result<Balanced> {
    begin("payout.failed", cause)
        .debit(Outgoing, payout, amount)
        .credit(Payable, seller, amount)
        .balanced()
}

/// A payout that the bank had paid came back: the money is in our bank account, and the seller is owed
/// it again.
pub fn payout_returned(cause: Cause, seller: &Owner, amount: Money) -> Result<Balanced> {
    begin("payout.returned", cause)
        .debit(Bank, &Owner::platform(), amount)
        .credit(Payable, seller, amount)
        .balanced()
}

/// A seller's negative balance becomes a debt of its own, such as when the seller leaves.
pub fn claim(cause: Cause, seller: &Owner, amount: Money) -> Result<Balanced> {
    begin("seller.claimed", cause)
        .debit(Receivable, seller, amount)
        .credit(Payable, seller, amount)
        .balanced()
}

/// A seller's debt is paid from what the seller is owed.
pub fn net(cause: Cause, seller: &Owner, amount: Money) -> Result<Balanced> {
    begin("seller.netted", cause)
        .debit(Payable, seller, amount)
        .covered(Payable, seller, amount.currency)
        .credit(Receivable, seller, amount)
        .balanced()
}

/// A seller has paid a debt into our bank account.
pub fn repaid(cause: Cause, seller: &Owner, amount: Money) -> Result<Balanced> {
    begin("seller.repaid", cause)
        .debit(Bank, &Owner::platform(), amount)
        .credit(Receivable, seller, amount)
        .balanced()
}

/// A seller's debt is given up.
pub fn write_off(cause: Cause, seller: &Owner, amount: Money) -> Result<Balanced> {
    begin("seller.written-off", cause)
        .debit(Loss, &Owner::platform(), amount)
        .credit(Receivable, seller, amount)
        .balanced()
}

/// A payment provider has settled: what it had is in our bank account, less its fee.
pub fn settled(cause: Cause, provider: &Owner, amount: Money, fee: Money) -> Result<Balanced> {
    begin("provider.settled", cause)
        .debit(Bank, &Owner::platform(), amount)
        .debit(Fee, &Owner::platform(), fee)
        .credit(Clearing, provider, amount)
        .credit(Clearing, provider, fee)
        .balanced()
}

/// Tax was paid to its office.
pub fn remit_tax(cause: Cause, office: &Owner, amount: Money) -> Result<Balanced> {
    begin("tax.remitted", cause)
        .debit(Tax, office, amount)
        .credit(Bank, &Owner::platform(), amount)
        .balanced()
}

/// An amount on an account becomes what it is worth in another currency, at a rate that was frozen.
/// The platform takes the one currency and gives the other, so each sums to zero by itself; what is
/// open between them stands on its `exchange` accounts. What is taken must be there.
pub fn exchange(
    cause: Cause,
    account: &Account,
    amount: Money,
    rate: Rate,
    rounding: Rounding,
) -> Result<Balanced> {
    let worth = rate.convert(amount, rounding)?;
    let (purpose, owner, us) = (account.purpose, &account.owner, &Owner::platform());
    let draft = begin("money.exchanged", cause).covered(purpose, owner, amount.currency);
    match purpose.kind() {
        Kind::Liability | Kind::Income => draft
            .debit(purpose, owner, amount)
            .credit(Exchange, us, amount)
            .debit(Exchange, us, worth)
            .credit(purpose, owner, worth),
        Kind::Asset | Kind::Expense => draft
            .credit(purpose, owner, amount)
            .debit(Exchange, us, amount)
            .credit(Exchange, us, worth)
            .debit(purpose, owner, worth),
    }
    .balanced()
}

/// What an account has too little of in one currency is taken from it in another: it gets the amount
/// and gives its worth, and may be negative then. The caller says what it is worth, so that what was
/// exchanged in one piece and is taken back in several adds up.
pub fn exchange_back(
    cause: Cause,
    account: &Account,
    amount: Money,
    worth: Money,
) -> Result<Balanced> {
    let (purpose, owner, us) = (account.purpose, &account.owner, &Owner::platform());
    let draft = begin("money.exchanged-back", cause);
    match purpose.kind() {
        Kind::Liability | Kind::Income => draft
            .credit(purpose, owner, amount)
            .debit(Exchange, us, amount)
            .credit(Exchange, us, worth)
            .debit(purpose, owner, worth),
        Kind::Asset | Kind::Expense => draft
            .debit(purpose, owner, amount)
            .credit(Exchange, us, amount)
            .debit(Exchange, us, worth)
            .credit(purpose, owner, worth),
    }
    .balanced()
}

fn begin(reason: &'static str, cause: Cause) -> Draft {
    Draft::new(reason, cause.reference, cause.key)
}
