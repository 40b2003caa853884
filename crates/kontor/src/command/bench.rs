//! `kontor bench office`: how fast people are found, packages built and deeds logged, on this
//! machine and a database made for it. Figures compare within one run only: machines differ and
//! are noisy. `kontor bench ledger` and `kontor bench shop` have files of their own.

mod ledger;
mod load;
mod shop;

use crate::{config::Config, house};
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use db::{Db, Query};
use futures::future::try_join_all;
use market::accounts::{Account, Address, Identity, Residence};
use office::{requests::model::Target, subjects};
use std::time::{Duration, Instant};
use values::{Clock, Country, Time};

/// What is measured.
#[derive(Subcommand)]
pub enum Bench {
    /// Identification, package building and the log of deeds
    Office(Office),
    /// Moves of money, beside commits of a single row
    Ledger(ledger::Ledger),
    /// Pages, search and orders of a marketplace of many listings, served by a process of its own
    Shop(shop::Shop),
}

/// How much of it, and where.
#[derive(Args)]
pub struct Office {
    /// An empty database; a new SQLite file that is removed again when not given
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Synthetic accounts among which people are found
    #[arg(long, default_value_t = 1_000_000)]
    accounts: u64,
    /// Records of the package
    #[arg(long, default_value_t = 1_000_000)]
    records: u64,
    /// How long deeds are logged, with 8 writers
    #[arg(long, default_value_t = 10, value_name = "SECONDS")]
    seconds: u64,
}

const GIVEN: &[&str] = &[
    "Aleksandr",
    "Maria",
    "José",
    "Wei",
    "Fatima",
    "Ahmed",
    "Yuki",
    "Olga",
    "Jürgen",
    "Chloé",
    "Linh",
    "Somchai",
    "Ivan",
    "Ana",
    "Pedro",
    "Noor",
    "Ольга",
    "Сергей",
    "محمد",
    "太郎",
    "Elif",
    "Giulia",
    "Hans",
    "Sofia",
    "Minh",
    "Dmitri",
    "Irina",
    "Carlos",
    "Emma",
    "Liam",
];
const SOUNDS: &[&str] = &[
    "ba", "ko", "ri", "men", "dov", "sky", "tan", "lu", "gar", "shi", "mo", "vel", "nak", "per",
    "zon", "fi", "rad", "hul", "jes", "kat", "lim", "or", "pel", "quin", "sta", "tur", "ul", "vin",
];

impl Bench {
    /// Runs it and prints the figures.
    pub async fn run(&self) -> anyhow::Result<()> {
        let folder = std::env::temp_dir().join(values::mint("kontor-bench", Clock::system().now()));
        std::fs::create_dir_all(&folder)?;
        let own = format!("sqlite:{}", folder.join("bench.db").display());
        let done = match self {
            Bench::Office(office) => {
                let url = office.database.as_deref().unwrap_or(&own);
                office.measure(url, &folder).await
            }
            Bench::Ledger(ledger) => ledger.measure(&own).await,
            Bench::Shop(shop) => shop.measure(&own, &folder).await,
        };
        std::fs::remove_dir_all(&folder)?;
        done
    }
}

impl Office {
    async fn measure(&self, url: &str, folder: &std::path::Path) -> anyhow::Result<()> {
        let db = Db::open(url).await?;
        db.migrate(&house::migrations()).await?;
        let (there,): (i64,) = db.one("select count(*) from account", &[]).await?;
        if there > 0 {
            bail!("the database is not empty: a bench fills one of its own");
        }
        let clock = Config::read(None, [])?.clock();
        self.fill(&db, clock.now()).await?;
        self.find_exactly(&db).await?;
        self.find_loosely(&db).await?;
        let (records, place, now) = (self.records, folder.to_owned(), clock.now());
        let built = move || office::disclosure::bench(records, &place, now);
        let built = tokio::task::spawn_blocking(built).await?;
        println!("package      {}", built.map_err(|error| anyhow::anyhow!("{error}"))?);
        let key = tlog::Signer::from_seed("bench.example/audit", &web::Chance::System.bytes())?;
        println!("log          {}", audit::bench(&db, &key, &clock, 8, self.seconds).await?);
        Ok(())
    }

    async fn fill(&self, db: &Db, now: Time) -> anyhow::Result<()> {
        let begun = Instant::now();
        let mut next = 0;
        while next < self.accounts {
            let tx = db.begin().await?;
            let end = (next + 2_000).min(self.accounts);
            let some = (next..end).map(|number| somebody(number, now));
            let some: Vec<Account> = some.collect::<anyhow::Result<_>>()?;
            for some in some.chunks(100) {
                try_join_all(some.iter().map(|one| market::accounts::open(&tx, one))).await?;
            }
            tx.commit().await?;
            next = end;
            if next % 100_000 == 0 {
                eprintln!("{next} accounts");
            }
        }
        let per_second = self.accounts as f64 / begun.elapsed().as_secs_f64().max(f64::EPSILON);
        println!("accounts     {} filled, {per_second:.0}/s", self.accounts);
        Ok(())
    }

    async fn find_exactly(&self, db: &Db) -> anyhow::Result<()> {
        let mut times = Times::begin();
        for turn in 0..2_000 {
            let mail = format!("user{}@example.com", self.picked(turn));
            let mail = names::email::normalise(&mail).context("an address")?;
            let at = Instant::now();
            let found = market::custody::find::by_email(db, mail.as_str()).await?;
            times.add(at.elapsed());
            anyhow::ensure!(found.len() == 1, "{mail} names {} accounts", found.len());
        }
        times.print("exact");
        Ok(())
    }

    /// Names with two letters changed places, as an officer mistypes them.
    async fn find_loosely(&self, db: &Db) -> anyhow::Result<()> {
        let (mut times, mut met) = (Times::begin(), 0);
        let germany = Country::parse("DE")?;
        for turn in 0..300 {
            let number = self.picked(turn);
            let mut letters: Vec<char> = name(number).chars().collect();
            let last = letters.len() - 1;
            letters.swap(last, last - 1);
            let sought = Target { names: vec![letters.into_iter().collect()], ..Target::default() };
            let at = Instant::now();
            let found = subjects::candidates(db, &sought, germany).await?;
            times.add(at.elapsed());
            met += usize::from(found.iter().any(|one| one.account == id(number)));
        }
        times.print("fuzzy");
        println!("             found {met} of 300");
        Ok(())
    }

    /// The account of a turn, spread over all.
    fn picked(&self, turn: u64) -> u64 {
        turn.wrapping_mul(7_919_317) % self.accounts.max(1)
    }
}

/// How long each look-up took, and how much of the processor all of them.
struct Times {
    all: Vec<Duration>,
    cpu: Option<Cpu>,
}

impl Times {
    fn begin() -> Times {
        Times { all: Vec::new(), cpu: Cpu::now() }
    }

    fn add(&mut self, time: Duration) {
        self.all.push(time);
    }

    fn print(mut self, what: &str) {
        self.all.sort();
        let at = |part: usize| self.all[(self.all.len() - 1) * part / 100].as_secs_f64() * 1e3;
        print!("{what:<12} p50 {:.3} ms, p99 {:.3} ms", at(50), at(99));
        let (Some(before), Some(after)) = (self.cpu, Cpu::now()) else { return println!() };
        let each = |before: Duration, after: Duration| {
            after.saturating_sub(before).as_secs_f64() * 1e3 / self.all.len() as f64
        };
        print!(", CPU {:.3} ms of this process", each(before.own, after.own));
        if !after.postgres.is_zero() {
            print!(" and {:.3} ms of PostgreSQL", each(before.postgres, after.postgres));
        }
        println!(" each");
    }
}

/// The processor's time that this process has used, and all of PostgreSQL's on this machine, where
/// Linux tells it, in steps of 10 ms.
struct Cpu {
    own: Duration,
    postgres: Duration,
}

impl Cpu {
    fn now() -> Option<Cpu> {
        let own = used("self")?.1;
        let all = std::fs::read_dir("/proc").ok()?.flatten();
        let all = all.filter_map(|entry| used(entry.file_name().to_str()?));
        let postgres = all.filter(|(name, _)| name == "postgres").map(|(_, time)| time).sum();
        Some(Cpu { own, postgres })
    }
}

/// The name of a process and the time that it has used.
fn used(process: &str) -> Option<(String, Duration)> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (head, tail) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = tail.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    let name = head.split_once('(')?.1.to_owned();
    Some((name, Duration::from_millis(ticks * 10)))
}

fn id(number: u64) -> String {
    format!("buy_{number:08}")
}

fn name(number: u64) -> String {
    let pick = |of: &[&'static str], salt: u64| {
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(salt as u32 * 7) ^ salt;
        of[(mixed % of.len() as u64) as usize]
    };
    let family: String = (1..=3).map(|salt| pick(SOUNDS, salt)).collect();
    format!("{} {family}", pick(GIVEN, 5))
}

fn somebody(number: u64, now: Time) -> anyhow::Result<Account> {
    let country = Country::all().nth((number % 250) as usize).context("a country")?;
    Ok(Account {
        id: id(number),
        role: "buyer".to_owned(),
        residence: Some(country),
        status: "active".to_owned(),
        deleted_at: None,
        created: now,
        stored_in: "SG".to_owned(),
        identity: Identity {
            names: vec![name(number)],
            emails: vec![format!("user{number}@example.com")],
            telephones: vec![format!("+99900{number:08}")],
            addresses: vec![Address {
                text: format!("{} {} street, {number}", number % 300, name(number / 300)),
                country,
                since: None,
            }],
            residence_history: vec![Residence {
                country,
                since: "2025-01-01".to_owned(),
                until: None,
            }],
            ..Identity::default()
        },
    })
}
