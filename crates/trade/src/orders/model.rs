//! What is known of an order.

use super::stage::Stage;
use crate::error::{Error, Result};
use crate::rules::Clocks;
use crate::{CheckoutId, OrderId};
use ledger::Owner;
use ledger::moves::Part;
use serde::{Deserialize, Serialize};
use shop::listings::{ListingId, Options, VariantId};
use shop::sellers::StoreId;
use values::{Country, Currency, Language, Money, Rate, Time};

/// An order. Amounts are minor units of its currency, fixed when it was placed.
#[derive(Clone, Debug)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// For people.
    pub number: String,
    /// With what it was paid.
    pub checkout: CheckoutId,
    /// The store that sold.
    pub store: StoreId,
    /// The account that bought.
    pub buyer: String,
    /// The account that sold.
    pub seller: String,
    /// Where it stands.
    pub stage: Stage,
    /// Counts its facts.
    pub version: i64,
    /// What the buyer pays in.
    pub currency: Currency,
    /// What the buyer pays.
    pub total: i64,
    /// Goods before discounts.
    pub goods: i64,
    /// Shipping before discounts.
    pub shipping_cost: i64,
    /// What the seller took off.
    pub seller_discount: i64,
    /// What the platform pays in the buyer's place.
    pub platform_discount: i64,
    /// All tax in the total.
    pub tax: i64,
    /// All duty in the total.
    pub duty: i64,
    /// What of tax and duty the platform owes.
    pub owed_tax: i64,
    /// To whom.
    pub tax_office: String,
    /// Under which arrangement.
    pub tax_scheme: Option<String>,
    /// The platform's commission.
    pub commission: i64,
    /// The store's currency.
    pub store_currency: Currency,
    /// From the order's currency to the store's, frozen.
    pub rate_back: Rate,
    /// To where it goes.
    pub country: Country,
    /// What the buyer reads.
    pub language: Language,
    /// How it is sent.
    pub shipping: Shipping,
    /// Until when what happens.
    pub clocks: Clocks,
    /// When it was placed.
    pub created: Time,
}

/// The offer of shipping that was chosen, as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shipping {
    /// Which: `economy`, `standard`, `express`.
    pub service: String,
    /// By whom.
    pub carrier: String,
    /// Days until it arrives, at least.
    pub days_least: i64,
    /// Days until it arrives, at most: what the seller promises.
    pub days_most: i64,
}

/// A line of an order, as it was bought.
#[derive(Clone, Debug)]
pub struct Line {
    /// Of which order.
    pub order: OrderId,
    /// Its place, from 0.
    pub position: i64,
    /// The listing.
    pub listing: ListingId,
    /// The variant.
    pub variant: VariantId,
    /// How many.
    pub quantity: i64,
    /// The title as bought.
    pub title: String,
    /// The choices as bought.
    pub options: Options,
    /// A picture.
    pub picture: Option<String>,
    /// Before discounts.
    pub goods: i64,
    /// What the seller took off.
    pub seller_discount: i64,
    /// What the platform pays.
    pub platform_discount: i64,
    /// Tax in the total.
    pub tax: i64,
    /// Duty in the total.
    pub duty: i64,
    /// What of tax and duty the platform owes.
    pub owed_tax: i64,
    /// The commission.
    pub commission: i64,
    /// What the buyer pays for it.
    pub total: i64,
    /// What a piece cost, in the store's currency.
    pub unit_store: i64,
}

/// A parcel of an order.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// Its id.
    pub id: String,
    /// By whom.
    pub carrier: String,
    /// The number by which the carrier knows it; empty until it is handed over.
    pub tracking: String,
    /// When it was handed to the carrier.
    pub handed_over: Option<Time>,
    /// When it arrived, by the carrier's word.
    pub received: Option<Time>,
}

/// Something that happened to an order.
#[derive(Clone, Debug)]
pub struct Event {
    /// The order's version after it.
    pub version: i64,
    /// What: the code of a deed, or `placed`.
    pub kind: String,
    /// The stage after it.
    pub stage: Stage,
    /// By whom: `buyer`, `seller`, `operator`, `provider`, `clock`.
    pub by: String,
    /// When.
    pub at: Time,
    /// Ids, codes, amounts.
    pub details: serde_json::Value,
}

/// Who does something to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By<'a> {
    /// Who bought; the account.
    Buyer(&'a str),
    /// Who sold; the account.
    Seller(&'a str),
    /// A member of staff.
    Operator(&'a str),
    /// A payment provider or a carrier.
    Provider(&'static str),
    /// Time.
    Clock,
}

impl By<'_> {
    /// The word and the id that are stored.
    pub fn stored(self) -> (&'static str, Option<String>) {
        match self {
            By::Buyer(id) => ("buyer", Some(id.to_owned())),
            By::Seller(id) => ("seller", Some(id.to_owned())),
            By::Operator(id) => ("operator", Some(id.to_owned())),
            By::Provider(name) => ("provider", Some(name.to_owned())),
            By::Clock => ("clock", None),
        }
    }

    /// How the log of deeds names it.
    pub fn audit(&self) -> audit::By<'_> {
        match self {
            By::Buyer(id) | By::Seller(id) => audit::By::Account("customer", id),
            By::Operator(id) => audit::By::Account("staff", id),
            By::Provider(_) | By::Clock => audit::By::System,
        }
    }
}

impl Order {
    /// An amount of the order's currency.
    pub fn money(&self, minor: i64) -> Money {
        Money { minor, currency: self.currency }
    }

    /// Its money as the ledger takes it.
    ///
    /// # Errors
    /// When what is stored does not fit together.
    pub fn part(&self) -> Result<Part> {
        let due = self.money(self.total + self.platform_discount);
        Ok(Part::new(due, self.owed_tax, self.commission, self.platform_discount)?)
    }

    /// Its name in the ledger.
    pub fn owner(&self) -> Result<Owner> {
        Ok(Owner::new(self.id.as_str())?)
    }

    /// The seller's name in the ledger: the store.
    pub fn payee(&self) -> Result<Owner> {
        Ok(Owner::new(self.store.as_str())?)
    }

    /// The tax office's name in the ledger.
    pub fn office(&self) -> Result<Owner> {
        Ok(Owner::new(&self.tax_office)?)
    }

    /// Until when it arrives at the latest, counted from the payment.
    pub fn promised_days(&self) -> i64 {
        self.shipping.days_most
    }
}

impl Line {
    /// Its money as the ledger takes it.
    ///
    /// # Errors
    /// When what is stored does not fit together.
    pub fn part(&self, currency: Currency) -> Result<Part> {
        let due = Money { minor: self.total + self.platform_discount, currency };
        Part::new(due, self.owed_tax, self.commission, self.platform_discount)
            .map_err(|_| Error::Broken("the amounts of a line"))
    }
}
