//! Permits: proof that a role was checked, as parameters of use cases.
//!
//! A use case that takes a `&Permit<Confirm>` cannot be called for somebody who is not a second
//! reviewer: only this crate makes permits, and it looks at the roles first. The permit also says
//! who the person is, so that the use case cannot write another's name into the log.

use crate::{Actor, AuthorityId, Customer, Officer, Role, Staff};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use std::fmt;
use web::{App, Problem};

/// Proof that the asker has a power. `Permit<Review>` is an extractor in handlers.
pub struct Permit<P: Power> {
    actor: Actor,
    holder: P::Holder,
}

/// What a permit is for. The list is closed: powers are defined in this file.
pub trait Power: sealed::Sealed + 'static {
    /// Who has it: an [`Officer`], a member of [`Staff`], or a [`Customer`].
    type Holder: Clone + Send + Sync;
    #[doc(hidden)]
    fn holder(actor: &Actor) -> Option<Self::Holder>;
}

mod sealed {
    pub trait Sealed {}
}

impl<P: Power> Permit<P> {
    /// The permit, if the actor has the power.
    pub fn of(actor: &Actor) -> Option<Permit<P>> {
        P::holder(actor).map(|holder| Permit { actor: actor.clone(), holder })
    }

    /// Who has it.
    pub fn holder(&self) -> &P::Holder {
        &self.holder
    }

    /// Who has it, as an actor.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The id of who has it.
    pub fn id(&self) -> &str {
        self.actor.id()
    }

    /// How the log of deeds names who has it.
    pub fn by(&self) -> audit::By<'_> {
        self.actor.by()
    }
}

impl<P: Power<Holder = Officer>> Permit<P> {
    /// The officer's authority: bind every query of an officer to it.
    pub fn authority(&self) -> &AuthorityId {
        self.holder.authority()
    }
}

impl<P: Power> Clone for Permit<P> {
    fn clone(&self) -> Self {
        Permit { actor: self.actor.clone(), holder: self.holder.clone() }
    }
}

impl<P: Power> fmt::Debug for Permit<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Permit<{}> of {}", std::any::type_name::<P>(), self.id())
    }
}

impl<P: Power> FromRequestParts<App> for Permit<P> {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let actor = Actor::from_request_parts(parts, app).await?;
        match (Permit::of(&actor), &actor) {
            (Some(permit), _) => Ok(permit),
            (None, Actor::Guest) => Err(Problem::not_signed_in()),
            (None, _) => Err(Problem::not_found()),
        }
    }
}

impl FromRequestParts<App> for Actor {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Problem> {
        Ok(parts.extensions.get::<Actor>().cloned().unwrap_or(Actor::Guest))
    }
}

macro_rules! officers_power {
    ($(#[$doc:meta])* $name:ident, $test:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl sealed::Sealed for $name {}
        impl Power for $name {
            type Holder = Officer;
            fn holder(actor: &Actor) -> Option<Officer> {
                let test: fn(&Officer) -> bool = $test;
                match actor {
                    Actor::Officer(officer) if test(officer) => Some(officer.clone()),
                    _ => None,
                }
            }
        }
    };
}

macro_rules! customers_power {
    ($(#[$doc:meta])* $name:ident, $test:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl sealed::Sealed for $name {}
        impl Power for $name {
            type Holder = Customer;
            fn holder(actor: &Actor) -> Option<Customer> {
                let test: fn(&Customer) -> bool = $test;
                actor.customer().filter(|customer| test(customer)).cloned()
            }
        }
    };
}

macro_rules! staffs_power {
    ($(#[$doc:meta])* $name:ident, $roles:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl sealed::Sealed for $name {}
        impl Power for $name {
            type Holder = Staff;
            fn holder(actor: &Actor) -> Option<Staff> {
                let roles: &[Role] = $roles;
                match actor {
                    Actor::Staff(staff) if roles.iter().any(|role| staff.is(*role)) => {
                        Some(staff.clone())
                    }
                    _ => None,
                }
            }
        }
        impl $name {
            /// The roles that have this power, for `Who::Staff`.
            pub const ROLES: &'static [Role] = $roles;
        }
    };
}

officers_power!(
    /// Serve, follow, supply and withdraw requests of one's own authority, and take packages.
    Serve,
    |_| true
);
officers_power!(
    /// Manage the officers of one's own authority.
    ManageOfficers,
    Officer::administers
);
staffs_power!(
    /// Read requests and everything that belongs to them.
    ReadRequests,
    Role::READERS
);
staffs_power!(
    /// Take requests in, complete, route and forward them, verify authorities.
    Intake,
    &[Role::IntakeClerk]
);
staffs_power!(
    /// Propose a decision on an item.
    Review,
    &[Role::Reviewer, Role::SecondReviewer]
);
staffs_power!(
    /// Confirm or reject a decision that another person proposed.
    Confirm,
    &[Role::SecondReviewer]
);
staffs_power!(
    /// Say which account is the person sought.
    Identify,
    &[Role::Reviewer, Role::SecondReviewer, Role::Collector]
);
staffs_power!(
    /// Collect what was granted, build and deliver the package.
    Collect,
    &[Role::Collector]
);
staffs_power!(
    /// Certify records as their custodian.
    Certify,
    &[Role::Custodian]
);
staffs_power!(
    /// Quote and invoice costs.
    Charge,
    &[Role::CostsClerk]
);
staffs_power!(
    /// Read the log of deeds.
    ReadLog,
    &[Role::Auditor]
);
staffs_power!(
    /// Manage accounts; no power over requests comes with it.
    Administer,
    &[Role::Administrator]
);
staffs_power!(
    /// Keep the marketplace: categories, sellers, taxes, synonyms.
    OperateMarket,
    &[Role::MarketOperator]
);
staffs_power!(
    /// Keep the marketplace's money: payouts and exchange rates.
    Pay,
    &[Role::Treasurer]
);
customers_power!(
    /// Buy, and keep what belongs to one's own account.
    Shop,
    |_| true
);
customers_power!(
    /// Sell.
    Sell,
    Customer::sells
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LoginId, Means, SessionId, StaffId};
    use values::Time;

    fn staff(role: Role) -> Actor {
        let now = Time::from_micros(0);
        Actor::Staff(Staff {
            id: StaffId::mint(now),
            login: LoginId::mint(now),
            roles: [role].into(),
            name: "N".to_owned(),
            means: Means::Session(SessionId::mint(now)),
        })
    }

    #[test]
    fn the_administrator_sees_no_request() {
        let actor = staff(Role::Administrator);
        assert!(Permit::<Administer>::of(&actor).is_some());
        assert!(Permit::<ReadRequests>::of(&actor).is_none());
        assert!(Permit::<ReadLog>::of(&actor).is_none());
    }

    #[test]
    fn the_auditor_reads_and_has_no_power_to_change() {
        let actor = staff(Role::Auditor);
        assert!(Permit::<ReadRequests>::of(&actor).is_some());
        assert!(Permit::<ReadLog>::of(&actor).is_some());
        assert!(Permit::<Intake>::of(&actor).is_none());
        assert!(Permit::<Review>::of(&actor).is_none());
        assert!(Permit::<Confirm>::of(&actor).is_none());
        assert!(Permit::<Identify>::of(&actor).is_none());
        assert!(Permit::<Collect>::of(&actor).is_none());
        assert!(Permit::<Certify>::of(&actor).is_none());
        assert!(Permit::<Charge>::of(&actor).is_none());
        assert!(Permit::<Administer>::of(&actor).is_none());
    }

    #[test]
    fn guests_and_staff_cannot_serve() {
        assert!(Permit::<Serve>::of(&Actor::Guest).is_none());
        assert!(Permit::<Serve>::of(&staff(Role::Reviewer)).is_none());
    }

    fn customer(sells: bool) -> Actor {
        let now = Time::from_micros(0);
        Actor::Customer(Customer {
            id: "buy_0001".to_owned(),
            login: LoginId::mint(now),
            name: "N".to_owned(),
            sells,
            means: Means::Session(SessionId::mint(now)),
        })
    }

    #[test]
    fn a_buyer_shops_and_a_seller_sells_too_and_neither_has_a_power_of_the_office() {
        for (actor, sells) in [(customer(false), false), (customer(true), true)] {
            assert!(Permit::<Shop>::of(&actor).is_some());
            assert_eq!(Permit::<Sell>::of(&actor).is_some(), sells);
            assert!(Permit::<Serve>::of(&actor).is_none());
            assert!(Permit::<ReadRequests>::of(&actor).is_none());
            assert!(Permit::<OperateMarket>::of(&actor).is_none());
            assert!(Permit::<Pay>::of(&actor).is_none());
        }
    }

    #[test]
    fn who_keeps_the_marketplace_sees_no_request_and_does_not_shop() {
        for role in Role::MARKET {
            let actor = staff(*role);
            assert!(Permit::<ReadRequests>::of(&actor).is_none());
            assert!(Permit::<Administer>::of(&actor).is_none());
            assert!(Permit::<Shop>::of(&actor).is_none());
        }
        assert!(Permit::<Pay>::of(&staff(Role::MarketOperator)).is_none());
        assert!(Permit::<OperateMarket>::of(&staff(Role::Treasurer)).is_none());
    }
}
