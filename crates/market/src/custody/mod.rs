//! The custodian's window: all that the office can get out of the marketplace.
//!
//! Three things go through it, each narrower than the next:
//! - [`find`]: which accounts carry an identifier, for the person who identifies a subject;
//! - [`inventory`]: ids, places of storage and times of records, for the law; no contents;
//! - [`collect`]: contents, for a [`Scope`], which only a confirmed grant makes. What is of
//!   another category is not read; the other party of a record is masked.

mod collect;
pub mod find;
mod inventory;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

pub use collect::collect;
pub(crate) use collect::own;
pub use inventory::{Entry, inventory};
pub use tables::{Column, Kind as ColumnKind, columns, query_text};
use values::Time;

/// What kind of records.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Category {
    /// Who the user or the company is.
    Identification,
    /// The account and how to reach its holder.
    Subscriber,
    /// Payments.
    Payment,
    /// Orders.
    Orders,
    /// Listings.
    Listings,
    /// Messages.
    Messages,
    /// Sign-ins.
    Traffic,
    /// Deliveries.
    Deliveries,
}

/// From when to when, both inclusive; an open end is absent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Frame {
    /// From.
    pub from: Option<Time>,
    /// To.
    pub to: Option<Time>,
}

/// What a confirmed grant says; the office implements it for the one type that only
/// the confirmation by a second person makes.
pub trait ConfirmedGrant {
    /// Whose records.
    fn account(&self) -> &str;
    /// Which records.
    fn category(&self) -> Category;
    /// From when to when.
    fn frame(&self) -> Frame;
    /// Places of storage from which records may go; from any other place nothing goes.
    fn places(&self) -> &[String];
}

/// Whom, which category, from when to when: what [`collect`] may read. Made of a
/// confirmed grant and of nothing else.
#[derive(Clone, Debug)]
pub struct Scope {
    account: String,
    category: Category,
    frame: Frame,
    places: Vec<String>,
}

/// Names for other parties, the same through one package: `other-party-1`, …
#[derive(Clone, Debug, Default)]
pub struct Mask {
    known: BTreeMap<String, String>,
    others: usize,
    open: Option<BTreeSet<String>>,
}

impl Scope {
    /// The scope of a confirmed grant.
    pub fn of(grant: &impl ConfirmedGrant) -> Scope {
        Scope {
            account: grant.account().to_owned(),
            category: grant.category(),
            frame: grant.frame(),
            places: grant.places().to_vec(),
        }
    }

    /// Whose records.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// Which records.
    pub fn category(&self) -> Category {
        self.category
    }

    /// From when to when.
    pub fn frame(&self) -> Frame {
        self.frame
    }
}

impl Mask {
    /// A mask that leaves these accounts readable: those to whom a grant applies.
    pub fn revealing(accounts: impl IntoIterator<Item = String>) -> Mask {
        let known = accounts.into_iter().map(|id| (id.clone(), id)).collect();
        Mask { known, others: 0, open: None }
    }

    /// Is this account readable in the package?
    pub fn reveals(&self, account: &str) -> bool {
        self.known.get(account).is_some_and(|name| name == account)
    }

    /// From here on, of the accounts that are readable only these show what is theirs in a record
    /// of somebody else (a card, an address): those to whom the category was granted as well.
    pub fn open_only(&mut self, accounts: impl IntoIterator<Item = String>) {
        self.open = Some(accounts.into_iter().collect());
    }

    /// Does this account show what is its own in a record of somebody else?
    pub(crate) fn opens(&self, account: &str) -> bool {
        self.reveals(account) && self.open.as_ref().is_none_or(|open| open.contains(account))
    }

    /// What stands in the package for this account.
    pub fn of(&mut self, account: &str) -> String {
        if let Some(name) = self.known.get(account) {
            return name.clone();
        }
        self.others += 1;
        let name = format!("other-party-{}", self.others);
        self.known.insert(account.to_owned(), name.clone());
        name
    }
}

impl Category {
    /// Every category.
    pub const ALL: [Category; 8] = [
        Category::Identification,
        Category::Subscriber,
        Category::Payment,
        Category::Orders,
        Category::Listings,
        Category::Messages,
        Category::Traffic,
        Category::Deliveries,
    ];
}

impl Frame {
    /// The ends as they stand in a query; open ends are the ends of the scale.
    pub(crate) fn ends(self) -> (i64, i64) {
        (self.from.map_or(i64::MIN, Time::micros), self.to.map_or(i64::MAX, Time::micros))
    }
}
