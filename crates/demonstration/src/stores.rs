//! The stores of the world, opened as real ones are: registered by their account, then opened by the
//! operator, with ways of sending to everywhere.

use crate::tables::{STORES, Store, phrase};
use accounts::seed::{self, Person};
use anyhow::{Context, anyhow};
use market::customers::{self, NewAccount};
use shop::exchange::Table;
use shop::sellers::{
    self, Contact, Kind, NewStore, Operator, Register, Responsible, Status, Trader,
};
use shop::shipping::{self, Lane, NewProfile, Reach, Service, ShippingId};
use values::{Country, Currency, Money, Time};
use web::App;

/// A store that is open.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What it is made of.
    pub table: &'static Store,
    /// Its id.
    pub id: sellers::StoreId,
    /// Its way of sending.
    pub shipping: ShippingId,
}

/// The members of the European Union, for which ways of sending are kept together (2026).
const UNION: &str =
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
/// Telephone prefixes of the stores' countries (ITU-T E.164). The numbers are of nobody.
const PREFIXES: &[(&str, &str)] = &[
    ("DE", "+49"),
    ("FR", "+33"),
    ("IT", "+39"),
    ("ES", "+34"),
    ("BR", "+55"),
    ("NL", "+31"),
    ("PL", "+48"),
    ("UA", "+380"),
    ("KZ", "+7"),
    ("TR", "+90"),
    ("JP", "+81"),
    ("KR", "+82"),
    ("TH", "+66"),
    ("VN", "+84"),
    ("ID", "+62"),
    ("IL", "+972"),
    ("AE", "+971"),
    ("GB", "+44"),
    ("US", "+1"),
];

/// An amount of euros in another currency, at the rates of the day.
pub fn worth(rates: &Table, euros_minor: i64, currency: Currency) -> anyhow::Result<Money> {
    let euro = Currency::parse("EUR").map_err(|error| anyhow!("{error:?}"))?;
    rates
        .convert(Money { minor: euros_minor, currency: euro }, currency)
        .with_context(|| format!("no rate of {currency:?}"))
}

/// Opens so many stores, each with somebody who signs in as `<slug>@sellers.example`.
pub async fn open(
    app: &App,
    count: usize,
    rates: &Table,
    password: &str,
) -> anyhow::Result<Vec<Opened>> {
    let begun = app.clock.now().plus_seconds(-400 * 86_400);
    let mut opened = Vec::new();
    let mut people = Vec::new();
    for (nth, table) in STORES.iter().take(count).enumerate() {
        let since = begun.plus_seconds(nth as i64 * 86_400 * 4);
        let mail = format!("{}@sellers.example", table.slug);
        let account = account(app, table, &mail, since).await?;
        let tx = app.db.begin().await?;
        let by = audit::By::System;
        let id =
            sellers::register(&tx, &account, &new_store(table, &mail, nth)?, by, since).await?;
        let later = since.plus_seconds(3 * 86_400);
        sellers::set_status(&tx, &id, Status::Open, Operator::Yes, by, later).await?;
        sellers::set_commission(&tx, &id, 600 + (nth as i64 % 5) * 150, by, later).await?;
        let profile = sending(table, rates)?;
        let shipping = shipping::create(&tx, &id, &profile, by, later).await?;
        tx.commit().await?;
        people.push((account, mail, table.name));
        opened.push(Opened { table, id, shipping });
    }
    let logins: Vec<(&str, Person<'_>, bool)> = people
        .iter()
        .map(|(account, mail, name)| {
            (account.as_str(), Person { name, mail, password, totp: "" }, true)
        })
        .collect();
    seed::customers(app, &logins, password).await.map_err(problem)?;
    Ok(opened)
}

async fn account(app: &App, store: &Store, mail: &str, now: Time) -> anyhow::Result<String> {
    let new = NewAccount {
        name: store.legal_name,
        mail,
        country: store.country,
        language: store.language,
        currency: store.currency,
    };
    let tx = app.db.begin().await?;
    let id = customers::new_account(&tx, &new, now).await.map_err(problem)?;
    tx.commit().await?;
    Ok(id)
}

fn new_store(store: &Store, mail: &str, nth: usize) -> anyhow::Result<NewStore> {
    let lines = [
        store.street.to_owned(),
        format!("{} {}", store.postal_code, store.city).trim().to_owned(),
        store.area.to_owned(),
    ];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let prefix = PREFIXES.iter().find(|(country, _)| *country == store.country.code());
    let prefix = prefix.map_or("+0", |(_, prefix)| prefix);
    let contact = Contact {
        address: lines.join("\n"),
        country: store.country,
        email: mail.to_owned(),
        telephone: format!("{prefix} 5550 {:04}", 1_000 + nth * 37),
    };
    let within = UNION.split(' ').any(|code| code == store.country.code());
    let responsible = (!within).then(|| {
        let germany = Country::parse("DE").map_err(|error| anyhow!("{error}"))?;
        anyhow::Ok(Responsible {
            name: "Kontor Produktsicherheit GmbH".to_owned(),
            contact: Contact {
                address: "Speicherstraße 5\n60327 Frankfurt am Main".to_owned(),
                country: germany,
                email: "safety@kontor.example".to_owned(),
                telephone: "+49 5550 9000".to_owned(),
            },
        })
    });
    let about = if store.makes { "about-manufacturer" } else { "about-distributor" };
    Ok(NewStore {
        kind: if store.makes { Kind::Manufacturer } else { Kind::Distributor },
        name: store.name.to_owned(),
        language: store.language,
        about: format!("{} {}", phrase(store.language, about), phrase(store.language, "help")),
        country: store.country,
        currency: store.currency,
        trader: Trader {
            legal_name: store.legal_name.to_owned(),
            representative: None,
            contact,
            register: Some(Register {
                name: format!("Register {}", store.city),
                number: format!("{}-{}", store.country.code(), 40_000 + nth * 113),
            }),
            vat_id: within.then(|| format!("{}0000{:05}", store.country.code(), nth * 71)),
            responsible: responsible.transpose()?,
            certifies: true,
        },
    })
}

/// At home, in the neighbourhood, and everywhere else; fees in the store's currency.
fn sending(store: &Store, rates: &Table) -> anyhow::Result<NewProfile> {
    let fee = |cents: i64| anyhow::Ok(worth(rates, cents, store.currency)?.minor);
    let union: Vec<Country> = UNION
        .split(' ')
        .filter(|code| *code != store.country.code())
        .filter_map(|code| Country::parse(code).ok())
        .collect();
    let within = UNION.split(' ').any(|code| code == store.country.code());
    let lane = |to, service, carrier: &str, days: (i64, i64), base, per_kg, free| Lane {
        to,
        service,
        carrier: carrier.to_owned(),
        days_least: days.0,
        days_most: days.1,
        base_minor: base,
        per_kg_minor: per_kg,
        free_from_minor: free,
    };
    let home = Reach::Countries(vec![store.country]);
    let free = Some(fee(6_000)?);
    let mut lanes = vec![
        lane(home.clone(), Service::Standard, "Landpost", (1, 3), fee(490)?, fee(20)?, free),
        lane(home, Service::Express, "Eilwind", (1, 1), fee(1_190)?, fee(60)?, None),
    ];
    if within {
        let union = Reach::Countries(union);
        let free = Some(fee(12_000)?);
        lanes.push(lane(
            union.clone(),
            Service::Standard,
            "Landpost",
            (3, 6),
            fee(890)?,
            fee(60)?,
            free,
        ));
        lanes.push(lane(union, Service::Express, "Eilwind", (1, 3), fee(1_990)?, fee(160)?, None));
    }
    lanes.push(lane(
        Reach::Others,
        Service::Economy,
        "Weltpost",
        (9, 18),
        fee(990)?,
        fee(140)?,
        None,
    ));
    lanes.push(lane(
        Reach::Others,
        Service::Express,
        "Eilwind",
        (3, 6),
        fee(2_890)?,
        fee(420)?,
        None,
    ));
    Ok(NewProfile { name: "Parcels".to_owned(), handling_days: 1, lanes })
}

/// A problem of the web as an error of a command.
pub(crate) fn problem(problem: web::Problem) -> anyhow::Error {
    anyhow!("{} {:?}", problem.code(), problem.errors())
}
