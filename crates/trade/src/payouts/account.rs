//! Where a store's payouts go: checked when it is typed, sealed when it is stored, masked when it is
//! shown. Only the file for the bank has it whole.

use super::{AccountId, mails, store};
use crate::error::{Error, Result};
use accounts::{Permit, Sell};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use shop::sellers::{Store, StoreId};
use values::Country;
use web::{App, Keys};

/// An account at a bank.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankAccount {
    /// Whose it is.
    pub holder: String,
    /// Its number: an IBAN, or what the country has; capital letters and digits.
    pub number: String,
    /// The bank's code (BIC); empty when the country needs none.
    pub bank: String,
    /// In which country the bank is.
    pub country: Country,
}

impl std::fmt::Debug for BankAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(a bank account)")
    }
}

impl BankAccount {
    /// Reads what was typed. A number that begins as an IBAN of its country does must be one
    /// (ISO 13616: the remainder by 97 is 1).
    ///
    /// # Errors
    /// The fields that do not do, with the codes of their faults.
    pub fn read(
        holder: &str,
        number: &str,
        bank: &str,
        country: Country,
    ) -> std::result::Result<BankAccount, Vec<(&'static str, &'static str)>> {
        let holder = holder.split_whitespace().collect::<Vec<_>>().join(" ");
        let (number, bank) = (plain(number), plain(bank));
        let mut faults = Vec::new();
        // No bank writes more, and a spreadsheet takes other beginnings for a formula.
        let first = holder.chars().next();
        if !first.is_some_and(char::is_alphanumeric)
            || holder.chars().count() > 70
            || holder.chars().any(char::is_control)
        {
            faults.push(("holder", "bank-holder"));
        }
        let letters = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let is_iban = number.get(..2).is_some_and(|code| code == country.code())
            && number.as_bytes().get(2).is_some_and(u8::is_ascii_digit);
        if !(4..=34).contains(&number.len()) || !letters(&number) {
            faults.push(("number", "bank-number"));
        } else if is_iban && !is_sound(&number) {
            faults.push(("number", "bank-iban"));
        }
        if !bank.is_empty() && (!matches!(bank.len(), 8 | 11) || !letters(&bank)) {
            faults.push(("bank", "bank-code"));
        }
        match faults.is_empty() {
            true => Ok(BankAccount { holder, number, bank, country }),
            false => Err(faults),
        }
    }

    /// The number as it is shown: `•••• 3000`.
    pub fn masked(&self) -> String {
        format!("•••• {}", &self.number[self.number.len().saturating_sub(4)..])
    }
}

/// Letters and digits, the letters capital.
fn plain(typed: &str) -> String {
    let letters = typed.chars().filter(|c| !matches!(c, ' ' | '-' | '\u{a0}'));
    letters.map(|c| c.to_ascii_uppercase()).collect()
}

/// Whether the check digits of an IBAN fit: the first four characters behind the rest, letters as 10 to
/// 35, divided by 97 leave 1.
fn is_sound(iban: &str) -> bool {
    let Some((head, rest)) = iban.split_at_checked(4) else { return false };
    let digits = rest.chars().chain(head.chars()).filter_map(|c| c.to_digit(36));
    let left = digits.fold(0_u32, |left, digit| match digit {
        0..=9 => (left * 10 + digit) % 97,
        _ => (left * 100 + digit) % 97,
    });
    left == 1
}

/// The seller names the account that payouts go to from now on. The caller has asked for the password.
///
/// # Errors
/// When the database does not answer.
pub async fn set(app: &App, by: &Permit<Sell>, own: &Store, account: &BankAccount) -> Result<()> {
    let now = app.clock.now();
    let id = AccountId::mint(now);
    let sealed = seal(app, &id, account)?;
    let tx = app.db.begin().await?;
    store::replace_account(&tx, &own.id, now).await?;
    store::add_account(&tx, (&id, &own.id), account, &sealed, now).await?;
    let entry = audit::Entry {
        kind: "payout-account.set",
        by: by.by(),
        subject: Some(own.id.as_str()),
        at: now,
        details: &[("account", audit::Fact::Id(id.as_str()))],
    };
    audit::record(&tx, entry).await?;
    mails::account_changed(&tx, app, own, (&id, account), now).await?;
    Ok(tx.commit().await?)
}

/// An account, opened. For the file that goes to the bank: reading it is a deed that the caller notes.
pub(super) fn open(app: &App, id: &AccountId, sealed: &[u8]) -> Result<BankAccount> {
    let broken = || Error::Broken("bank details do not open under this installation's key");
    let (nonce, sealed) = sealed.split_at_checked(24).ok_or_else(broken)?;
    let payload = Payload { msg: sealed, aad: id.as_str().as_bytes() };
    let opened = cipher(&app.keys).decrypt(XNonce::from_slice(nonce), payload);
    serde_json::from_slice(&opened.map_err(|_| broken())?).map_err(|_| broken())
}

/// Bound to its id, so that a row that was moved to another store does not open.
fn seal(app: &App, id: &AccountId, account: &BankAccount) -> Result<Vec<u8>> {
    let broken = |_| Error::Broken("bank details cannot be sealed");
    let plain = serde_json::to_vec(account).map_err(|_| Error::Broken("bank details as JSON"))?;
    let nonce: [u8; 24] = app.chance.bytes();
    let payload = Payload { msg: &plain, aad: id.as_str().as_bytes() };
    let sealed = cipher(&app.keys).encrypt(XNonce::from_slice(&nonce), payload).map_err(broken)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

fn cipher(keys: &Keys) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&keys.derive("bank details of stores").into())
}

/// The account of a store, as it is shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its id.
    pub id: AccountId,
    /// The number, masked.
    pub masked: String,
    /// In which country the bank is.
    pub country: Country,
    /// Since when it is in use.
    pub since: values::Time,
}

/// The account that a store's payouts go to.
///
/// # Errors
/// When the database does not answer.
pub async fn of(q: &impl db::Query, own: &StoreId) -> Result<Option<Shown>> {
    Ok(store::account_of(q, own).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(
        number: &str,
        bank: &str,
        country: &str,
    ) -> std::result::Result<BankAccount, Vec<&'static str>> {
        let country = Country::parse(country).expect("a country");
        let read = BankAccount::read("Lu  Men", number, bank, country);
        read.map_err(|faults| faults.into_iter().map(|(_, code)| code).collect())
    }

    #[test]
    fn an_iban_is_checked_and_other_numbers_are_taken_as_they_are() {
        let iban = read("de89 3704 0044 0532 0130 00", "cobadeffxxx", "DE").expect("an IBAN");
        assert_eq!(iban.number, "DE89370400440532013000");
        assert_eq!((iban.masked().as_str(), iban.holder.as_str()), ("•••• 3000", "Lu Men"));
        assert!(read("GB82 WEST 1234 5698 7654 32", "", "GB").is_ok());
        assert_eq!(read("DE88370400440532013000", "", "DE").unwrap_err(), ["bank-iban"]);
        assert!(read("1234567", "", "JP").is_ok());
        assert_eq!(read("12", "ABC", "JP").unwrap_err(), ["bank-number", "bank-code"]);
    }

    #[test]
    fn a_holder_cannot_be_a_formula() {
        let country = Country::parse("DE").expect("a country");
        for holder in ["", "=1+1", "+49", "@sum"] {
            assert!(BankAccount::read(holder, "12345", "", country).is_err(), "{holder}");
        }
    }
}
