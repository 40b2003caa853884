//! Accounts of the marketplace: who they are, and the keys by which they are found.

use db::{Query, Result, Tx, Value, params};
use futures::{future::try_join_all, try_join};
use serde::{Deserialize, Serialize};
use values::{Country, Time};

/// An account, as it is loaded and as its holder made it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Account {
    /// Its id: `buy_…`, `sel_…`, `both_…`.
    pub id: String,
    /// `buyer`, `seller` or `both`.
    pub role: String,
    /// Where the holder lives now.
    pub residence: Option<Country>,
    /// `active`, `suspended`, `deleted`.
    pub status: String,
    /// When it was deleted; its records are kept as long as the law says.
    pub deleted_at: Option<Time>,
    /// When it was opened.
    pub created: Time,
    /// Where its data lie.
    pub stored_in: String,
    /// What is personal.
    #[serde(flatten)]
    pub identity: Identity,
}

/// What is personal about an account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    /// Names, in any script.
    pub names: Vec<String>,
    /// Aliases and shop names.
    pub aliases: Vec<String>,
    /// E-mail addresses, the first the main one.
    pub emails: Vec<String>,
    /// Telephone numbers.
    pub telephones: Vec<String>,
    /// Addresses, with when they came.
    pub addresses: Vec<Address>,
    /// Residences, one after the other.
    pub residence_history: Vec<Residence>,
    /// The company, for sellers.
    pub company: Option<Company>,
}

/// A street address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// As it was typed.
    pub text: String,
    /// Its country.
    pub country: Country,
    /// Since which day.
    pub since: Option<String>,
}

/// A residence and its time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Residence {
    /// The country.
    pub country: Country,
    /// From which day.
    pub since: String,
    /// To which day; absent when it lasts.
    pub until: Option<String>,
}

/// A company that sells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Company {
    /// Its registered name.
    pub legal_name: String,
    /// Its number in the register.
    pub registration_number: Option<String>,
    /// Its country.
    pub country: Option<Country>,
    /// Who represents it.
    pub representative: Option<String>,
    /// Its address.
    pub address: Option<String>,
}

values::id!(
    /// An account that somebody opened here; those of a loaded world have ids of their own.
    AccountId,
    "acc"
);

/// Opens an account, with the keys by which it is found.
pub async fn open(tx: &Tx, account: &Account) -> Result<()> {
    tx.exec(
        "insert into account (id, role, status, residence, created, deleted_at, stored_in)
         values ($1, $2, $3, $4, $5, $6, $7)",
        &params![
            &account.id,
            &account.role,
            &account.status,
            account.residence.map(|country| country.code().to_owned()),
            account.created,
            account.deleted_at,
            &account.stored_in
        ],
    )
    .await?;
    write_identity(tx, account).await
}

/// Locks an account, so that of two changes of its identity at once none is lost, and reads it.
pub async fn lock(tx: &Tx, id: &str) -> Result<Option<Account>> {
    let sql = "select id from account where id = $1 for update";
    let found: Option<(String,)> = tx.opt(sql, &params![id]).await?;
    match found {
        Some(_) => find(tx, id).await,
        None => Ok(None),
    }
}

/// Writes an account anew, with the keys by which it is found: for changes that its holder makes.
/// The account was read by [`lock`] in the same transaction.
pub async fn rewrite(tx: &Tx, account: &Account) -> Result<()> {
    tx.exec(
        "update account set role = $2, status = $3, residence = $4, deleted_at = $5 where id = $1",
        &params![
            &account.id,
            &account.role,
            &account.status,
            account.residence.map(|country| country.code().to_owned()),
            account.deleted_at
        ],
    )
    .await?;
    for sql in [
        "delete from account_identity where account_id = $1",
        "delete from account_exact where account_id = $1",
        "delete from account_key where account_id = $1",
    ] {
        tx.exec(sql, &params![&account.id]).await?;
    }
    write_identity(tx, account).await
}

async fn write_identity(tx: &Tx, account: &Account) -> Result<()> {
    let details =
        serde_json::to_string(&account.identity).map_err(|e| db::Error::Stored(e.to_string()))?;
    let identity = params![&account.id, details];
    let exact: Vec<_> = exact_keys(account)
        .into_iter()
        .map(|(kind, value)| params![kind, value, &account.id])
        .collect();
    let loose: Vec<_> =
        loose_keys(&account.identity).into_iter().map(|key| params![key, &account.id]).collect();
    // Asked together, they reach a PostgreSQL in one journey.
    try_join!(
        tx.exec("insert into account_identity (account_id, details) values ($1, $2)", &identity),
        try_join_all(exact.iter().map(|row| {
            tx.exec("insert into account_exact (kind, value, account_id) values ($1, $2, $3)", row)
        })),
        try_join_all(
            loose.iter().map(
                |row| tx.exec("insert into account_key (key, account_id) values ($1, $2)", row)
            )
        ),
    )?;
    Ok(())
}

/// Normalised e-mail addresses and telephone numbers: kind and value, each once.
pub fn exact_keys(account: &Account) -> Vec<(&'static str, String)> {
    let identity = &account.identity;
    let mut countries: Vec<Country> = account.residence.into_iter().collect();
    countries.extend(identity.residence_history.iter().map(|residence| residence.country));
    let emails = identity.emails.iter().filter_map(|text| names::email::normalise(text));
    let telephones = identity.telephones.iter();
    let mut keys: Vec<(&'static str, String)> = emails
        .map(|email| ("email", email.as_str().to_owned()))
        .chain(
            telephones
                .flat_map(|text| names::telephone::keys(text, &countries))
                .map(|key| ("telephone", key)),
        )
        .chain(identity.aliases.iter().map(|alias| ("alias", alias_key(alias))))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    keys.sort();
    keys.dedup();
    keys
}

/// An alias as it is compared: letters and digits, case folded.
pub fn alias_key(alias: &str) -> String {
    alias.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Keys of all names and addresses, each once.
pub fn loose_keys(identity: &Identity) -> Vec<i64> {
    let company = identity.company.iter();
    let companies = company.clone().map(|company| &company.legal_name);
    let heads = company.clone().filter_map(|company| company.representative.as_ref());
    let seats = company.filter_map(|company| company.address.as_ref());
    let named = identity.names.iter().chain(companies).chain(heads);
    let placed = identity.addresses.iter().map(|address| &address.text).chain(seats);
    let mut keys: Vec<i64> = named
        .flat_map(|name| names::name_keys(name))
        .chain(placed.flat_map(|text| names::address_keys(text)))
        .map(|key| key.value)
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The account's row and identity.
pub async fn find(q: &impl Query, id: &str) -> Result<Option<Account>> {
    Ok(find_all(q, &[id.to_owned()]).await?.into_iter().next())
}

/// The rows and identities of several accounts, by id.
pub async fn find_all(q: &impl Query, ids: &[String]) -> Result<Vec<Account>> {
    let mut all = Vec::with_capacity(ids.len());
    for ids in ids.chunks(128) {
        let (marks, params) = db::one_of(ids.iter().map(|id| Value::from(id.as_str())));
        let sql = format!(
            "select a.id, a.role, a.status, a.residence, a.created, a.deleted_at, a.stored_in,
               coalesce(i.details, '{{}}')
             from account a left join account_identity i on i.account_id = a.id
             where a.id in ({marks}) order by a.id"
        );
        all.extend(q.rows(&sql, &params).await?);
    }
    Ok(all)
}

impl db::FromRow for Account {
    fn from_row(row: &db::Row) -> Result<Account> {
        let details: String = row.get(7)?;
        let identity = match details.as_str() {
            "{}" => Identity::default(), // erased
            text => serde_json::from_str(text).map_err(|e| db::Error::Stored(e.to_string()))?,
        };
        Ok(Account {
            id: row.get(0)?,
            role: row.get(1)?,
            status: row.get(2)?,
            residence: row.parse_opt(3)?,
            created: row.get(4)?,
            deleted_at: row.get(5)?,
            stored_in: row.get(6)?,
            identity,
        })
    }
}
