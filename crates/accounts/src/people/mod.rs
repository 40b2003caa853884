//! Authorities with their officers, and staff: made, invited, suspended, reset, by administrators.

mod authorities;
mod members;
mod one_person;
mod store;

use crate::actor::words;
use crate::{AuthorityId, LoginId};
use values::{Country, Time};

pub use authorities::{add_authority, change_recipients, set_authority_status};
pub use members::{Inviter, invite_officer, invite_staff, reset, suspend};
pub use one_person::are_one_person;
pub use store::{authorities, authority, name, officers, staff};
pub(crate) use store::{insert_authority, insert_login, insert_officer, insert_staff};

words! {
    /// Whether an account or an authority is in use.
    Status {
        /// Invited, and has not set a password yet.
        Invited = "invited",
        /// In use.
        Active = "active",
        /// Suspended by an administrator.
        Suspended = "suspended",
    }
}

words! {
    /// What an authority is.
    AuthorityKind {
        /// A police force.
        Police = "police",
        /// A prosecutor's office.
        Prosecutor = "prosecutor",
        /// A court.
        Court = "court",
        /// A central authority for mutual legal assistance.
        Central = "central",
        /// Another authority, such as customs, tax or a regulator.
        Other = "other",
    }
}

/// What is known of an authority; filled in by an administrator from independent sources.
#[derive(Clone, Debug)]
pub struct NewAuthority {
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// What it is.
    pub kind: AuthorityKind,
    /// Its postal address.
    pub address: String,
    /// The domains that its officers' mail comes from.
    pub domains: Vec<String>,
    /// The number to call it back on.
    pub call_back: String,
    /// Where that number is from: a register that the requester has no hand in.
    pub call_back_source: String,
    /// The age recipients that disclosures are encrypted to.
    pub recipients: Vec<String>,
}

/// An authority.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Its id.
    pub id: AuthorityId,
    /// What is known of it.
    pub known: NewAuthority,
    /// Whether its officers may sign in.
    pub status: Status,
    /// When it was added.
    pub created: Time,
}

/// An officer or a member of staff, as administrators see them.
#[derive(Clone, Debug)]
pub struct Member {
    /// The id of the officer or member of staff.
    pub id: String,
    /// The login.
    pub login: LoginId,
    /// The name.
    pub name: String,
    /// The address.
    pub mail: String,
    /// Whether the account is in use.
    pub status: Status,
    /// Roles, or `administrator` for officers who manage their authority's officers.
    pub roles: Vec<String>,
    /// When an officer's account ends.
    pub expires: Option<Time>,
}
