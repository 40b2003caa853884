//! Who is asking. Only this crate makes an [`Actor`]: from a session or from an API token.

use crate::{AuthorityId, LoginId, OfficerId, SessionId, StaffId, TokenId};
use std::collections::BTreeSet;

/// Who is asking: the first thing that every use case wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody has signed in.
    Guest,
    /// An officer of an authority.
    Officer(Officer),
    /// A member of the office's staff.
    Staff(Staff),
    /// Somebody who buys on the marketplace, and may sell there.
    Customer(Customer),
}

/// An officer of an active authority, signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    pub(crate) id: OfficerId,
    pub(crate) login: LoginId,
    pub(crate) authority: AuthorityId,
    pub(crate) administers: bool,
    pub(crate) name: String,
    pub(crate) means: Means,
}

/// A member of staff, signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    pub(crate) id: StaffId,
    pub(crate) login: LoginId,
    pub(crate) roles: BTreeSet<Role>,
    pub(crate) name: String,
    pub(crate) means: Means,
}

/// A customer of the marketplace, signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    pub(crate) id: String,
    pub(crate) login: LoginId,
    pub(crate) name: String,
    pub(crate) sells: bool,
    pub(crate) means: Means,
}

/// By what somebody is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Means {
    /// A browser's session: with a second factor, except for customers who have set none up.
    Session(SessionId),
    /// An API token, which may do what its scopes say and no more.
    Token(TokenId, BTreeSet<Scope>),
}

impl Actor {
    /// How the log of deeds names the asker: kind and id, never a name.
    pub fn by(&self) -> audit::By<'_> {
        match self {
            Actor::Guest => audit::By::Guest,
            Actor::Officer(officer) => audit::By::Account("officer", officer.id.as_str()),
            Actor::Staff(staff) => audit::By::Account("staff", staff.id.as_str()),
            Actor::Customer(customer) => audit::By::Account("customer", &customer.id),
        }
    }

    /// The id of the officer or member of staff, or the customer's account; empty for guests.
    pub fn id(&self) -> &str {
        match self {
            Actor::Guest => "",
            Actor::Officer(officer) => officer.id.as_str(),
            Actor::Staff(staff) => staff.id.as_str(),
            Actor::Customer(customer) => &customer.id,
        }
    }

    /// The login behind the asker.
    pub fn login(&self) -> Option<&LoginId> {
        match self {
            Actor::Guest => None,
            Actor::Officer(officer) => Some(&officer.login),
            Actor::Staff(staff) => Some(&staff.login),
            Actor::Customer(customer) => Some(&customer.login),
        }
    }

    /// By what the asker is known.
    pub fn means(&self) -> Option<&Means> {
        match self {
            Actor::Guest => None,
            Actor::Officer(officer) => Some(&officer.means),
            Actor::Staff(staff) => Some(&staff.means),
            Actor::Customer(customer) => Some(&customer.means),
        }
    }

    /// The name to show in the header.
    pub fn name(&self) -> Option<&str> {
        match self {
            Actor::Guest => None,
            Actor::Officer(officer) => Some(&officer.name),
            Actor::Staff(staff) => Some(&staff.name),
            Actor::Customer(customer) => Some(&customer.name),
        }
    }

    /// The customer, if one is asking: for pages that everybody may see.
    pub fn customer(&self) -> Option<&Customer> {
        match self {
            Actor::Customer(customer) => Some(customer),
            Actor::Guest | Actor::Officer(_) | Actor::Staff(_) => None,
        }
    }

    /// Whether a token that the asker came with lacks the scope. Sessions lack none.
    pub(crate) fn lacks(&self, scope: Scope) -> bool {
        matches!(self.means(), Some(Means::Token(_, scopes)) if !scopes.contains(&scope))
    }

    /// Whether the asker came with an API token.
    pub(crate) fn has_token(&self) -> bool {
        matches!(self.means(), Some(Means::Token(..)))
    }
}

impl Officer {
    /// The officer's id.
    pub fn id(&self) -> &OfficerId {
        &self.id
    }

    /// The authority, whose requests alone the officer may know of.
    pub fn authority(&self) -> &AuthorityId {
        &self.authority
    }

    /// Whether the officer manages the officers of the authority.
    pub fn administers(&self) -> bool {
        self.administers
    }

    /// The officer's name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Staff {
    /// The id of the member of staff.
    pub fn id(&self) -> &StaffId {
        &self.id
    }

    /// The roles.
    pub fn roles(&self) -> &BTreeSet<Role> {
        &self.roles
    }

    /// Whether the member of staff has the role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Customer {
    /// The id of the account on the marketplace, by which orders, listings and messages name it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What the customer signs in with.
    pub fn login(&self) -> &LoginId {
        &self.login
    }

    /// Whether the customer sells too.
    pub fn sells(&self) -> bool {
        self.sells
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// By what the customer is known.
    pub fn means(&self) -> &Means {
        &self.means
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$each])* $variant,)* }

        impl $name {
            /// All of them, in the order of this list.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word that stands in the database, in JSON and in keys of texts.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::NotAWord;
            fn from_str(word: &str) -> Result<$name, $crate::NotAWord> {
                $name::ALL.iter().copied().find(|one| one.code() == word).ok_or($crate::NotAWord)
            }
        }
    };
}
pub(crate) use words;

/// The word is none of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a word of this list")]
pub struct NotAWord;

words! {
    /// What a member of staff may do. One person may have several roles, except that an
    /// administrator and an auditor have no other.
    Role {
        /// Takes requests in, completes and routes them, verifies the authority.
        IntakeClerk = "intake-clerk",
        /// Proposes a decision on each item.
        Reviewer = "reviewer",
        /// Confirms or rejects what another reviewer proposed.
        SecondReviewer = "second-reviewer",
        /// Collects what was granted and builds the package.
        Collector = "collector",
        /// Certifies the records.
        Custodian = "custodian",
        /// Quotes and invoices costs.
        CostsClerk = "costs-clerk",
        /// Reads everything and changes nothing.
        Auditor = "auditor",
        /// Manages accounts and sees no request.
        Administrator = "administrator",
        /// Keeps the marketplace: categories, sellers, synonyms, what is shown.
        MarketOperator = "market-operator",
        /// Keeps the marketplace's money: payouts and rates.
        Treasurer = "treasurer",
    }
}

words! {
    /// What an API token may do.
    Scope {
        /// Read one's requests and what was sent to them.
        RequestsRead = "requests:read",
        /// Serve requests, supply what is missing, withdraw.
        RequestsWrite = "requests:write",
        /// Download packages.
        PackagesRead = "packages:read",
        /// Read the office's work.
        OfficeRead = "office:read",
        /// Do the office's work.
        OfficeWrite = "office:write",
        /// Read one's orders, addresses and favourites as a buyer.
        ShopRead = "shop:read",
        /// Buy.
        ShopWrite = "shop:write",
        /// Read one's listings, orders and balance as a seller.
        SellerRead = "seller:read",
        /// Sell.
        SellerWrite = "seller:write",
        /// Read the marketplace as its operator.
        MarketRead = "market:read",
        /// Keep the marketplace as its operator.
        MarketWrite = "market:write",
    }
}

impl Role {
    /// Whether these roles may be one person's: not none, and auditor and administrator alone.
    pub fn may_meet(roles: &BTreeSet<Role>) -> bool {
        let alone = roles.contains(&Role::Auditor) || roles.contains(&Role::Administrator);
        !roles.is_empty() && (!alone || roles.len() == 1)
    }

    /// The roles that work for the marketplace, and see no request.
    pub const MARKET: &'static [Role] = &[Role::MarketOperator, Role::Treasurer];

    /// The roles that may read requests: all but the administrator's and the marketplace's.
    pub const READERS: &'static [Role] = &[
        Role::IntakeClerk,
        Role::Reviewer,
        Role::SecondReviewer,
        Role::Collector,
        Role::Custodian,
        Role::CostsClerk,
        Role::Auditor,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_auditor_and_an_administrator_have_no_other_role() {
        let set = |roles: &[Role]| roles.iter().copied().collect::<BTreeSet<_>>();
        assert!(Role::may_meet(&set(&[Role::Reviewer, Role::Collector])));
        assert!(Role::may_meet(&set(&[Role::Auditor])));
        assert!(!Role::may_meet(&set(&[Role::Auditor, Role::Reviewer])));
        assert!(!Role::may_meet(&set(&[Role::Administrator, Role::IntakeClerk])));
        assert!(!Role::may_meet(&set(&[])));
    }

    #[test]
    fn administrators_and_the_marketplaces_operators_are_not_among_the_readers_of_requests() {
        let others = [&[Role::Administrator], Role::MARKET].concat();
        assert!(others.iter().all(|role| !Role::READERS.contains(role)));
        assert_eq!(Role::READERS.len() + others.len(), Role::ALL.len());
    }
}
