//! The buyers of the world.

use crate::stores::problem;
use accounts::seed::{self, Person};
use db::{Query, params};
use market::customers::{self, NewAccount};
use values::{Country, Currency, Language, Time};
use web::App;

/// Somebody who buys: address of mail, name, country, language, currency.
type Buyer = (&'static str, &'static str, &'static str, Language, &'static str);

/// Buyers, the first of whom the demonstration names when it starts.
const BUYERS: &[Buyer] = &[
    ("buyer@customers.example", "Nell Harrow", "DE", Language::En, "EUR"),
    ("kaufer@customers.example", "Jonas Brückmann", "DE", Language::De, "EUR"),
    ("kaimono@customers.example", "架空 さくら", "JP", Language::Ja, "JPY"),
    ("mushtari@customers.example", "ليلى المثال", "AE", Language::Ar, "AED"),
    ("lectrice@customers.example", "Aurore Vasselin", "FR", Language::Fr, "EUR"),
    ("compradora@customers.example", "Lucía Sanabria", "ES", Language::Es, "EUR"),
    ("comprador@customers.example", "Otávio Meireles", "BR", Language::Pt, "BRL"),
    ("cliente@customers.example", "Elio Marchetta", "IT", Language::It, "EUR"),
    ("koper@customers.example", "Femke van Oorschot", "NL", Language::Nl, "EUR"),
    ("kupujacy@customers.example", "Halina Brzozka", "PL", Language::Pl, "PLN"),
    ("pokupatel@customers.example", "Тимур Ержанов", "KZ", Language::Ru, "KZT"),
    ("pokupets@customers.example", "Оксана Вербицька", "UA", Language::Uk, "UAH"),
    ("alici@customers.example", "Defne Karaca", "TR", Language::Tr, "TRY"),
    ("gumaeja@customers.example", "가상 하늘", "KR", Language::Ko, "KRW"),
    ("phusue@customers.example", "ตัวอย่าง ใจดี", "TH", Language::Th, "THB"),
    ("nguoimua@customers.example", "Mẫu Thị Lan", "VN", Language::Vi, "VND"),
    ("kone@customers.example", "יעל דוגמה", "IL", Language::He, "ILS"),
    ("pembeli@customers.example", "Sari Contoh", "ID", Language::Id, "IDR"),
];

/// A buyer whose account is open.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The account.
    pub id: String,
    /// The name.
    pub name: &'static str,
    /// What the buyer reads and writes.
    pub language: Language,
    /// Where the account's data lie.
    pub stored_in: String,
}

/// Opens the buyers' accounts.
pub async fn open(app: &App, password: &str) -> anyhow::Result<Vec<Opened>> {
    let since = Time::from_micros(app.clock.now().micros()).plus_seconds(-300 * 86_400);
    let tx = app.db.begin().await?;
    let mut opened = Vec::new();
    for (mail, name, country, language, currency) in BUYERS {
        let new = NewAccount {
            name,
            mail,
            country: Country::parse(country)?,
            language: *language,
            currency: Currency::parse(currency).map_err(|error| anyhow::anyhow!("{error:?}"))?,
        };
        let id = customers::new_account(&tx, &new, since).await.map_err(problem)?;
        let sql = "select stored_in from account where id = $1";
        let (stored_in,): (String,) = tx.one(sql, &params![&id]).await?;
        opened.push(Opened { id, name, language: *language, stored_in });
    }
    tx.commit().await?;
    let people: Vec<(&str, Person<'_>, bool)> = opened
        .iter()
        .zip(BUYERS)
        .map(|(opened, (mail, name, ..))| {
            (opened.id.as_str(), Person { name, mail, password, totp: "" }, false)
        })
        .collect();
    seed::customers(app, &people, password).await.map_err(problem)?;
    Ok(opened)
}
