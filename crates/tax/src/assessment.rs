//! The answer: what is due, who owes it, how it is paid, and which rows say so. An order keeps it as
//! it was when the order was placed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use values::{Country, Money};

use crate::Rate;

/// What a consignment owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// Where it goes.
    pub destination: Country,
    /// The day that was asked about.
    pub day: Date,
    /// What the tax is called there.
    pub tax: TaxName,
    /// How prices are shown to consumers there.
    pub prices: Prices,
    /// How sure the answer is: as sure as the least sure row.
    pub sureness: Sureness,
    /// For each line, in the order of the consignment.
    pub lines: Vec<LineTax>,
    /// Customs duties of a known amount.
    pub duties: Vec<Duty>,
    /// What is to be said about it, each once.
    pub notes: Vec<Note>,
    /// Tax that the prices include already.
    pub inside: Money,
    /// What the checkout adds to the prices: taxes and duties that are collected with them.
    pub to_add: Money,
    /// The known part of what the buyer pays on arrival, as an estimate.
    pub on_arrival: Money,
}

/// The tax on a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineTax {
    /// The rate; `None` where no row knows it.
    pub rate: Option<Rate>,
    /// How it is paid.
    pub how: How,
    /// Who owes it to the tax office.
    pub owed_by: Who,
    /// The tax on the goods.
    pub goods: Money,
    /// The part of the shipping that falls on this line.
    pub shipping_share: Money,
    /// The tax on that part.
    pub shipping: Money,
    /// The tax on customs duty, where it is a part of what is taxed.
    pub duty: Money,
    /// The row with the rate.
    pub rate_row: Option<String>,
    /// The row that says who owes it.
    pub collection_row: Option<String>,
}

/// A customs duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// The subheading that it is for; `None` for goods without one, and for a duty on all.
    pub hs6: Option<String>,
    /// How much.
    pub amount: Money,
    /// How it is paid.
    pub how: How,
    /// Who owes it.
    pub owed_by: Who,
    /// The row that says so.
    pub row: String,
}

/// Something to be said, with the row that it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What.
    pub kind: NoteKind,
    /// The row, where one says it.
    pub row: Option<String>,
    /// The name of the arrangement, such as `IOSS`, where the row has one.
    pub scheme: Option<String>,
}

/// How an amount is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It is a part of the price.
    Inside,
    /// The checkout adds it to the price.
    OnTop,
    /// The buyer pays it to whoever delivers; the amount is an estimate.
    OnArrival,
    /// Nothing is due.
    Nothing,
    /// Nobody here knows.
    Unknown,
}

/// Who owes an amount to the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// The marketplace, as deemed supplier or facilitator.
    Platform,
    /// The seller.
    Seller,
    /// The buyer, on import.
    Buyer,
    /// Nobody: it is relieved.
    Nobody,
    /// Nobody here knows.
    Unknown,
}

/// How prices are shown to consumers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prices {
    /// With the tax.
    WithTax,
    /// Without; it is added at the checkout.
    WithoutTax,
}

/// What a tax on consumption is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaxName {
    /// Value added tax.
    Vat,
    /// Goods and services tax, harmonised or not.
    Gst,
    /// Sales tax.
    SalesTax,
    /// Consumption tax.
    ConsumptionTax,
    /// There is none, or it is not known.
    Tax,
}

/// How sure an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sureness {
    /// Taxes and duties may be collected on arrival; no row says how much.
    Unknown,
    /// A row of low confidence, or an amount that others will compute, is among it.
    Estimate,
    /// Every row is sure enough, and what is due is collected here.
    Sure,
}

/// What there is to say; the words are texts of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// The price includes the tax.
    TaxInside,
    /// The marketplace collects the tax as deemed supplier or facilitator (IOSS, VOEC, …).
    TaxCollected,
    /// Tax is to be paid on arrival.
    TaxOnArrival,
    /// No tax is due up to this value, or in this place.
    NoTax,
    /// A fixed duty for each kind of goods is collected with the price.
    DutyCollected,
    /// Duty by the customs tariff may be due on arrival.
    DutyOnArrival,
    /// The consignment is free of duty.
    NoDuty,
    /// The seller pays what is due at the border.
    PaidBySeller,
    /// Another charge may be collected on arrival, such as a handling fee.
    ChargePossible,
    /// Local taxes that this program does not know come on top.
    LocalTaxPossible,
    /// Goods have no customs subheading, so each line was taken for goods of another kind.
    HeadingMissing,
    /// A limit of value could not be compared, for want of an exchange rate.
    NoExchangeRate,
    /// Taxes and duties may be collected on arrival; no row says how much.
    Unknown,
}

impl LineTax {
    /// All tax on this line.
    pub fn amount(&self) -> i64 {
        self.goods.minor + self.shipping.minor + self.duty.minor
    }
}

impl NoteKind {
    /// The stable code, as in keys of texts: `tax-collected`.
    pub fn code(self) -> &'static str {
        match self {
            NoteKind::TaxInside => "tax-inside",
            NoteKind::TaxCollected => "tax-collected",
            NoteKind::TaxOnArrival => "tax-on-arrival",
            NoteKind::NoTax => "no-tax",
            NoteKind::DutyCollected => "duty-collected",
            NoteKind::DutyOnArrival => "duty-on-arrival",
            NoteKind::NoDuty => "no-duty",
            NoteKind::PaidBySeller => "paid-by-seller",
            NoteKind::ChargePossible => "charge-possible",
            NoteKind::LocalTaxPossible => "local-tax-possible",
            NoteKind::HeadingMissing => "heading-missing",
            NoteKind::NoExchangeRate => "no-exchange-rate",
            NoteKind::Unknown => "unknown",
        }
    }

    /// Reads a code.
    pub fn of(code: &str) -> Option<NoteKind> {
        NoteKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Every kind.
    pub const ALL: [NoteKind; 13] = [
        NoteKind::TaxInside,
        NoteKind::TaxCollected,
        NoteKind::TaxOnArrival,
        NoteKind::NoTax,
        NoteKind::DutyCollected,
        NoteKind::DutyOnArrival,
        NoteKind::NoDuty,
        NoteKind::PaidBySeller,
        NoteKind::ChargePossible,
        NoteKind::LocalTaxPossible,
        NoteKind::HeadingMissing,
        NoteKind::NoExchangeRate,
        NoteKind::Unknown,
    ];
}

impl TaxName {
    /// The stable code, as in keys of texts: `vat`, `gst`, `sales-tax`, `consumption-tax`, `tax`.
    pub fn code(self) -> &'static str {
        match self {
            TaxName::Vat => "vat",
            TaxName::Gst => "gst",
            TaxName::SalesTax => "sales-tax",
            TaxName::ConsumptionTax => "consumption-tax",
            TaxName::Tax => "tax",
        }
    }

    /// Reads a code.
    pub fn of(code: &str) -> Option<TaxName> {
        use TaxName::{ConsumptionTax, Gst, SalesTax, Tax, Vat};
        [Vat, Gst, SalesTax, ConsumptionTax, Tax].into_iter().find(|name| name.code() == code)
    }
}
