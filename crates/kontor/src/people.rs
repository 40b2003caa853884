//! The people of the demonstration: the authorities of the request corpus with an officer each, and
//! a small office. Everyone is invented, and everyone's password is known.

use accounts::seed::{self, Person};
use accounts::{AuthorityKind, NewAuthority, Role};
use anyhow::Context;
use db::Query;
use serde::Deserialize;
use values::Country;
use web::{App, Problem};

/// Everyone's password.
pub const PASSWORD: &str = "a-demonstration-only";
/// The secret of everyone's second factor, in base 32.
pub const SECRET: &str = "KONTORKONTORKONTORKONTORKONTORKO";

/// Somebody to sign in as.
pub struct Somebody {
    /// The address to sign in with.
    pub mail: &'static str,
    /// The name.
    pub name: &'static str,
    /// What the person does here, in a few words.
    pub does: &'static str,
    /// The authority of an officer (`us_lark`), or `None` for staff.
    pub authority: Option<&'static str>,
    /// Roles of staff.
    pub roles: &'static [Role],
}

const fn officer(
    authority: &'static str,
    mail: &'static str,
    name: &'static str,
    does: &'static str,
) -> Somebody {
    Somebody { mail, name, does, authority: Some(authority), roles: &[] }
}

const fn staff(
    roles: &'static [Role],
    mail: &'static str,
    name: &'static str,
    does: &'static str,
) -> Somebody {
    Somebody { mail, name, does, authority: None, roles }
}

/// Whom the demonstration names when it starts.
pub const PEOPLE: &[Somebody] = &[
    officer(
        "us_lark",
        "officer@da.larkcounty.example",
        "Dana Whitfield",
        "officer, serves requests",
    ),
    officer("jp_pref", "officer@kaku-police.example", "見本 一郎", "officer, in Japanese"),
    officer("eg_niyaba", "officer@niyaba-mithal.example", "رامي المثال", "officer, in Arabic"),
    staff(&[Role::IntakeClerk], "intake@kontor.example", "Ines Moreau", "intake clerk"),
    staff(&[Role::Reviewer], "reviewer@kontor.example", "Rui Tavares", "reviewer, proposes"),
    staff(
        &[Role::SecondReviewer],
        "second@kontor.example",
        "Sena Aydin",
        "second reviewer, confirms",
    ),
    staff(&[Role::Collector], "collector@kontor.example", "Caro Lindqvist", "collector"),
    staff(&[Role::Custodian], "custodian@kontor.example", "Kofi Mensah", "custodian of records"),
    staff(&[Role::Auditor], "auditor@kontor.example", "Aiko Mori", "auditor, reads all"),
    staff(
        &[Role::MarketOperator],
        "operator@kontor.example",
        "Odile Varga",
        "operator of the marketplace",
    ),
    staff(&[Role::Treasurer], "treasurer@kontor.example", "Tariq Nystrom", "treasurer, pays out"),
    staff(
        &[Role::Administrator],
        "admin@kontor.example",
        "Ada Petrov",
        "administrator of accounts",
    ),
];

/// Customers of the marketplace whom the demonstration names.
pub const CUSTOMERS: &[(&str, &str)] = &[
    ("buyer@customers.example", "buys, in English, in Germany"),
    ("kaufer@customers.example", "buys, in German"),
    ("kaimono@customers.example", "buys, in Japanese"),
    ("mushtari@customers.example", "buys, in Arabic"),
    ("norrvik@sellers.example", "sells headphones from Münster"),
    ("shirakawa-denki@sellers.example", "sells electronics from Osaka"),
];

#[derive(Deserialize)]
struct Corpus {
    authorities: Vec<Authority>,
}

#[derive(Deserialize)]
struct Authority {
    id: String,
    name: String,
    country: String,
    kind: String,
    address: String,
    domains: Vec<String>,
    call_back: String,
}

/// Fills in the world, unless it is there already: the marketplace's records, every authority of
/// the register, and the people. `recipients` gives each authority the key to which its packages
/// are encrypted.
pub async fn fill(
    app: &App,
    recipients: impl Fn(&str) -> anyhow::Result<String>,
) -> anyhow::Result<()> {
    let (logins,): (i64,) = app.db.one("select count(*) from login", &[]).await?;
    if logins > 0 {
        return Ok(());
    }
    market(app).await?;
    for authority in corpus()?.authorities {
        let recipient = recipients(&authority.id)?;
        let known = NewAuthority { recipients: vec![recipient], ..known(&authority)? };
        let id = seed::authority(app, &known).await.map_err(said)?;
        for officer in PEOPLE.iter().filter(|one| one.authority == Some(authority.id.as_str())) {
            seed::officer(app, &id, person(officer), true).await.map_err(said)?;
        }
    }
    for somebody in PEOPLE.iter().filter(|one| one.authority.is_none()) {
        add(app, somebody).await?;
    }
    Ok(())
}

/// Loads the marketplace's records of the corpus.
pub async fn market(app: &App) -> anyhow::Result<()> {
    let world = serde_json::from_str(include_str!("../../../data/corpus/people.json"))?;
    let tx = app.db.begin().await?;
    market::load::world(&tx, &world).await?;
    Ok(tx.commit().await?)
}

/// Adds one of the people, with the authority of an officer.
pub async fn add(app: &App, somebody: &Somebody) -> anyhow::Result<()> {
    match somebody.authority {
        Some(id) => {
            let known = authority(id)?;
            let id = seed::authority(app, &known).await.map_err(said)?;
            seed::officer(app, &id, person(somebody), true).await.map_err(said)?;
        }
        None => {
            seed::staff(app, person(somebody), somebody.roles).await.map_err(said)?;
        }
    }
    Ok(())
}

fn person(of: &Somebody) -> Person<'static> {
    Person { name: of.name, mail: of.mail, password: PASSWORD, totp: SECRET }
}

/// An authority of the corpus.
pub fn authority(id: &str) -> anyhow::Result<NewAuthority> {
    let found = corpus()?.authorities.into_iter().find(|authority| authority.id == id);
    known(&found.with_context(|| format!("the corpus has no authority {id}"))?)
}

fn corpus() -> anyhow::Result<Corpus> {
    Ok(serde_json::from_str(include_str!("../../../data/corpus/authorities.json"))?)
}

fn known(found: &Authority) -> anyhow::Result<NewAuthority> {
    Ok(NewAuthority {
        country: Country::parse(&found.country)?,
        kind: found.kind.parse().unwrap_or(AuthorityKind::Other),
        name: found.name.clone(),
        address: found.address.clone(),
        domains: found.domains.clone(),
        call_back: found.call_back.clone(),
        call_back_source: "the register of the corpus".to_owned(),
        recipients: Vec::new(),
    })
}

fn said(problem: Problem) -> anyhow::Error {
    anyhow::anyhow!("{problem:?}")
}
