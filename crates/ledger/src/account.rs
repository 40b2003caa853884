//! Accounts: what for, whose, in which currency. An account is opened when it is first used.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use values::{Currency, Money};

use crate::Error;

/// The four kinds of account.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// What we have or are owed; grows by debits.
    Asset,
    /// What we owe; grows by credits.
    Liability,
    /// What we earned; grows by credits.
    Income,
    /// What we spent; grows by debits.
    Expense,
}

/// An account: what for, whose, in which currency. Written `EUR:escrow:ord_01j…`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Account {
    /// The currency.
    pub currency: Currency,
    /// What for.
    pub purpose: Purpose,
    /// Whose.
    pub owner: Owner,
}

/// Whose an account is: an id, such as of an order, a seller or a payment provider. Never a name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Owner(Box<str>);

macro_rules! purposes {
    ($($(#[$doc:meta])* $name:ident $text:literal $kind:ident $below:literal),* $(,)?) => {
        /// What an account is for. The purpose says of which kind the account is, and whether its
        /// balance may be negative.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Purpose {
            $($(#[$doc])* $name),*
        }

        impl Purpose {
            /// All of them.
            pub const ALL: &'static [Purpose] = &[$(Purpose::$name),*];

            /// The word that stands in the account's id.
            pub const fn as_str(self) -> &'static str {
                match self { $(Purpose::$name => $text),* }
            }

            /// Of which kind such an account is.
            pub const fn kind(self) -> Kind {
                match self { $(Purpose::$name => Kind::$kind),* }
            }

            /// May the balance of such an account be negative? If not, whoever takes from it waits
            /// for others who do, and gets no more than there is.
            pub const fn may_be_negative(self) -> bool {
                match self { $(Purpose::$name => $below),* }
            }
        }
    };
}

purposes! {
    /// What a payment provider has promised by authorising payments. Owner: the provider.
    Promised "promised" Asset true,
    /// What a buyer has authorised and we have not captured. Owner: the payment.
    Authorised "authorised" Liability false,
    /// Money that a payment provider has captured and not settled yet. Owner: the provider.
    Clearing "clearing" Asset true,
    /// Money in our bank account. Owner: the platform.
    Bank "bank" Asset true,
    /// What is held for an order until it is released or refunded. Owner: the order.
    Escrow "escrow" Liability false,
    /// What is set aside for a dispute. Owner: the dispute.
    Reserve "reserve" Liability false,
    /// What is owed to a seller; negative after a claw-back, and then netted. Owner: the seller.
    Payable "payable" Liability true,
    /// What a seller owes us beyond netting. Owner: the seller.
    Receivable "receivable" Asset false,
    /// What is on its way to a seller. Owner: the payout.
    Outgoing "outgoing" Liability false,
    /// What is on its way back to a buyer. Owner: the refund.
    Refund "refund" Liability false,
    /// Tax that we collected and owe; negative when more went back than came in since it was
    /// remitted. Owner: the tax office or scheme.
    Tax "tax" Liability true,
    /// Commission. Owner: the platform.
    Commission "commission" Income true,
    /// What the platform paid in place of buyers: its coupons. Owner: the platform.
    Promotion "promotion" Expense true,
    /// What payment providers charge. Owner: the platform.
    Fee "fee" Expense true,
    /// What was written off. Owner: the platform.
    Loss "loss" Expense true,
    /// What was given in one currency for another: the open position. Owner: the platform.
    Exchange "exchange" Asset true,
}

impl Kind {
    /// The word that is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Asset => "asset",
            Kind::Liability => "liability",
            Kind::Income => "income",
            Kind::Expense => "expense",
        }
    }

    /// What is stored (debits positive) in the account's own sense, and back.
    pub(crate) fn turned(self, minor: i64) -> Result<i64, Error> {
        match self {
            Kind::Asset | Kind::Expense => Ok(minor),
            Kind::Liability | Kind::Income => minor.checked_neg().ok_or(Error::TooLarge),
        }
    }
}

impl Owner {
    /// Reads an id of 1 to 80 letters, digits, `_`, `-` or `.`.
    ///
    /// # Errors
    /// [`Error::NotAToken`].
    pub fn new(id: &str) -> Result<Owner, Error> {
        token("owner", id, 80, b"_-.").map(|id| Owner(id.into()))
    }

    /// The platform itself.
    pub fn platform() -> Owner {
        Owner("platform".into())
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Account {
    /// An amount as it is stored, as money in the account's own sense.
    pub(crate) fn in_its_sense(&self, minor: i64) -> Result<Money, Error> {
        Ok(Money { minor: self.purpose.kind().turned(minor)?, currency: self.currency })
    }
}

/// The text, if it is `most` characters at most, of which none may carry a person's name.
pub(crate) fn token<'a>(
    field: &'static str,
    text: &'a str,
    most: usize,
    also: &[u8],
) -> Result<&'a str, Error> {
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || also.contains(&byte));
    match plain && (1..=most).contains(&text.len()) {
        true => Ok(text),
        false => Err(Error::NotAToken(field)),
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.currency.code(), self.purpose.as_str(), self.owner.as_str())
    }
}

impl FromStr for Account {
    type Err = Error;
    fn from_str(text: &str) -> Result<Account, Error> {
        let wrong = || Error::NotAToken("account");
        let mut parts = text.splitn(3, ':');
        let mut part = || parts.next().ok_or_else(wrong);
        let currency = Currency::parse(part()?).map_err(|_| wrong())?;
        let word = part()?;
        let purpose = Purpose::ALL.iter().find(|one| one.as_str() == word).ok_or_else(wrong)?;
        Ok(Account { currency, purpose: *purpose, owner: Owner::new(part()?)? })
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_reads_back_and_others_texts_are_refused() {
        for purpose in Purpose::ALL {
            let currency = Currency::parse("EUR").expect("a code");
            let account = Account { currency, purpose: *purpose, owner: Owner::platform() };
            assert_eq!(account.to_string().parse::<Account>().expect("reads"), account);
        }
        for bad in ["", "EUR", "EUR:escrow", "EUR:escrow:", "eur:escrow:o", "EUR:sock:o"] {
            assert!(bad.parse::<Account>().is_err(), "{bad}");
        }
        assert!("EUR:escrow:a:b".parse::<Account>().is_err());
        assert!(Owner::new("Ana María").is_err());
    }
}
