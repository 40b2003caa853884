//! Which table holds a category, which columns of it belong to the category, and
//! which of them name a party. One place, so that a person can read what leaves.

use super::Category;

/// How a column is treated on its way out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A text that goes as it is.
    Text,
    /// A whole number (minor units, counts).
    Number,
    /// A time.
    Time,
    /// An account: the subject's id, or a mask.
    Party,
    /// The lines of an order, put together from their own table.
    Lines,
    /// A text that belongs to the party in the named column; blank when that is masked.
    TextOf(&'static str),
}

/// A column of a record file.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in the record.
    pub name: &'static str,
    /// How it is treated.
    pub kind: Kind,
    /// What it means, in English, for the schema in the package.
    pub meaning: &'static str,
}

/// A category that is read from rows of a table.
pub(super) struct Table {
    pub name: &'static str,
    /// The columns that may hold the subject.
    pub parties: &'static [&'static str],
    pub columns: &'static [Column],
}

const fn column(name: &'static str, kind: Kind, meaning: &'static str) -> Column {
    Column { name, kind, meaning }
}

const ID: Column = column("id", Kind::Text, "id of the record on the platform");
const CREATED: Column = column("created", Kind::Time, "when the record was made (UTC)");
const STORED_IN: Column =
    column("stored_in", Kind::Text, "where the record is stored (country or region code)");
const CURRENCY: Column = column("currency", Kind::Text, "ISO 4217 code");
const STATUS: Column = column("status", Kind::Text, "status at the time of collection");
const ORDER: Column = column("purchase_id", Kind::Text, "id of the order");

const ORDERS: Table = Table {
    name: "purchase",
    parties: &["buyer", "seller"],
    columns: &[
        ID,
        column("buyer", Kind::Party, "account that bought"),
        column("seller", Kind::Party, "account that sold"),
        column("lines", Kind::Lines, "listings and quantities: id × quantity"),
        column("total_minor", Kind::Number, "total in minor units of the currency"),
        CURRENCY,
        STATUS,
        CREATED,
        STORED_IN,
    ],
};
const PAYMENTS: Table = Table {
    name: "payment",
    parties: &["payer", "payee"],
    columns: &[
        ID,
        ORDER,
        column("payer", Kind::Party, "account that paid"),
        column("payee", Kind::Party, "account that was paid"),
        column("method", Kind::TextOf("payer"), "means of payment, of the payer"),
        column("card", Kind::TextOf("payer"), "card number as the platform keeps it, masked"),
        column("amount_minor", Kind::Number, "amount in minor units of the currency"),
        CURRENCY,
        STATUS,
        CREATED,
        STORED_IN,
    ],
};
const LISTINGS: Table = Table {
    name: "listing",
    parties: &["seller"],
    columns: &[
        ID,
        column("seller", Kind::Party, "account that offers it"),
        column("title", Kind::Text, "title"),
        column("price_minor", Kind::Number, "price in minor units of the currency"),
        CURRENCY,
        STATUS,
        CREATED,
        STORED_IN,
    ],
};
/// Messages, reviews and questions with their answers; a view puts them together.
const MESSAGES: Table = Table {
    name: "written",
    parties: &["sender", "recipient"],
    columns: &[
        ID,
        ORDER,
        column("sender", Kind::Party, "account that wrote it"),
        column("recipient", Kind::Party, "account that received it"),
        column("text", Kind::Text, "what was written"),
        CREATED,
        STORED_IN,
    ],
};
const TRAFFIC: Table = Table {
    name: "sign_in",
    parties: &["account_id"],
    columns: &[
        ID,
        column("account_id", Kind::Party, "account that signed in"),
        column("ip", Kind::Text, "network address of the device"),
        column("user_agent", Kind::Text, "what the device said of itself"),
        column("result", Kind::Text, "whether the sign-in succeeded"),
        CREATED,
        STORED_IN,
    ],
};
const DELIVERIES: Table = Table {
    name: "delivery",
    parties: &["recipient", "sender"],
    columns: &[
        ID,
        ORDER,
        column("recipient", Kind::Party, "account to which it was sent"),
        column("sender", Kind::Party, "account that sent it"),
        column("carrier", Kind::Text, "carrier"),
        column("tracking", Kind::Text, "number by which the carrier tracks it"),
        column("address", Kind::TextOf("recipient"), "address of delivery, of the recipient"),
        column("country", Kind::TextOf("recipient"), "country of delivery"),
        CREATED,
        STORED_IN,
    ],
};

/// Of an account itself; these two categories are read from its identity.
pub(super) const IDENTIFICATION: &[Column] = &[
    ID,
    column("role", Kind::Text, "buyer, seller or both"),
    column("names", Kind::Text, "names given by the holder"),
    column("residence", Kind::Text, "country of residence (ISO 3166-1)"),
    column("company_name", Kind::Text, "registered name of the company"),
    column("company_number", Kind::Text, "number in the register"),
    column("company_country", Kind::Text, "country of the company"),
    column("company_representative", Kind::Text, "who represents the company"),
    column("company_address", Kind::Text, "address of the company"),
    column("addresses", Kind::Text, "postal addresses, with the day since when"),
    CREATED,
    STORED_IN,
];
pub(super) const SUBSCRIBER: &[Column] = &[
    ID,
    column("role", Kind::Text, "buyer, seller or both"),
    column("status", Kind::Text, "active, suspended or deleted"),
    column("names", Kind::Text, "names given by the holder"),
    column("aliases", Kind::Text, "names shown on the platform"),
    column("emails", Kind::Text, "e-mail addresses"),
    column("telephones", Kind::Text, "telephone numbers"),
    column("addresses", Kind::Text, "postal addresses, with the day since when"),
    column("residence", Kind::Text, "country of residence (ISO 3166-1)"),
    column("deleted_at", Kind::Time, "when the account was deleted (UTC)"),
    CREATED,
    STORED_IN,
];

/// The table of a category; `None` for the two that are read from the account itself.
pub(super) fn table(category: Category) -> Option<&'static Table> {
    match category {
        Category::Identification | Category::Subscriber => None,
        Category::Payment => Some(&PAYMENTS),
        Category::Orders => Some(&ORDERS),
        Category::Listings => Some(&LISTINGS),
        Category::Messages => Some(&MESSAGES),
        Category::Traffic => Some(&TRAFFIC),
        Category::Deliveries => Some(&DELIVERIES),
    }
}

/// The columns that leave for a category, in order.
pub fn columns(category: Category) -> &'static [Column] {
    match table(category) {
        Some(table) => table.columns,
        None if category == Category::Identification => IDENTIFICATION,
        None => SUBSCRIBER,
    }
}

/// The query that is run for a category: `$1` account, `$2` from, `$3` to (microseconds).
pub fn query_text(category: Category) -> String {
    let Some(table) = table(category) else {
        return "select a.id, a.role, a.status, a.residence, a.created, a.deleted_at, a.stored_in, \
                coalesce(i.details, '{}') from account a left join account_identity i \
                on i.account_id = a.id where a.id = $1"
            .to_owned();
    };
    let columns: Vec<String> = table.columns.iter().map(expression).collect();
    format!("{} order by {}", halves(table, &columns.join(", ")), created_position(table))
}

/// The rows of a table in which the account is a party, each once, by the index of each party.
pub(super) fn halves(table: &Table, columns: &str) -> String {
    let half = |(at, party): (usize, &&str)| {
        let once: String =
            table.parties[..at].iter().map(|before| format!(" and t.{before} <> $1")).collect();
        format!(
            "select {columns} from {} t where t.{party} = $1{once} \
             and t.created >= $2 and t.created <= $3",
            table.name
        )
    };
    table.parties.iter().enumerate().map(half).collect::<Vec<_>>().join(" union all ")
}

fn expression(column: &Column) -> String {
    match column.kind {
        Kind::Lines => format!(
            "(select string_agg(l.listing_id || ' × ' || l.quantity, '; ' order by l.position) \
             from purchase_line l where l.purchase_id = t.id) as {}",
            column.name
        ),
        _ => format!("t.{} as {}", column.name, column.name),
    }
}

/// PostgreSQL and SQLite both order a union by the position of a column.
fn created_position(table: &Table) -> String {
    let place = |name: &str| table.columns.iter().position(|c| c.name == name).unwrap_or(0) + 1;
    format!("{}, {}", place("created"), place("id"))
}
