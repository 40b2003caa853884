//! `kontor bench shop`: a marketplace of many listings, filled by an import, served by a process of
//! its own, and asked by clients at once for what visitors and buyers ask for. Every figure stands
//! beside its target; clients and server share the machine.

mod goods;
mod orders;
mod table;

use super::load::{self, Client, Run, Watched};
use crate::config::Config;
use crate::keys::Keys;
use crate::{house, people};
use anyhow::{Context, bail};
use clap::Args;
use db::{Db, Query, params};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use table::{Table, Target};

/// How much of it, and where.
#[derive(Args)]
pub struct Shop {
    /// Listings of the marketplace
    #[arg(long, default_value_t = 100_000, value_name = "N")]
    listings: usize,
    /// An empty database, such as postgres://…; a new SQLite file when not given
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// How long each operation is measured
    #[arg(long, default_value_t = 10, value_name = "SECONDS")]
    seconds: u64,
    /// Clients that ask at once
    #[arg(long, default_value_t = 8, value_name = "N")]
    clients: usize,
}

/// Pages and words that are asked for, spread over all listings.
const SPREAD: i64 = 5_000;

/// What visitors may ask for.
struct Asked {
    /// Addresses of pages of products.
    products: Vec<String>,
    /// What people look for: words of titles.
    words: Vec<String>,
    /// Addresses of categories.
    categories: Vec<String>,
}

impl Shop {
    pub async fn measure(&self, own: &str, folder: &Path) -> anyhow::Result<()> {
        let url = self.database.as_deref().unwrap_or(own);
        let settings = settings(url, folder);
        let config = Config::read(None, settings.clone())?;
        Keys::create(&config.keys, config.host(), &web::Chance::System)?;
        let app = house::open(&config).await?;
        app.db.migrate(&house::migrations()).await?;
        let (there,): (i64,) = app.db.one("select count(*) from store", &[]).await?;
        if there > 0 {
            bail!("the database is not empty: a bench fills one of its own");
        }
        let mut table = Table::new(!app.db.is_sqlite());
        let filled = goods::fill(&app, self.listings).await?;
        table.import(&filled);
        let asked = Asked::of(&app.db).await?;
        let buying = orders::Buying::prepare(&app, self.clients).await?;
        let (db, clock) = (app.db.clone(), app.clock.clone());
        // The index belongs to one process: the server's from here on.
        drop(app);

        let begun = Instant::now();
        let server = Server::start(&settings).await?;
        let started = begun.elapsed();
        let watched = Watched { server: server.child.id(), postgres: !db.is_sqlite() };
        self.visit(&server, &watched, &asked, &mut table).await?;
        let memory = load::memory(watched.server);
        let bought = self.run(&server, &watched, async |client, number, turn| {
            buying.buy(client, number, turn).await
        });
        let bought = bought.await?;
        let bare = ::ledger::bench(&db, &clock, self.clients as u32, self.seconds).await?;
        table.orders(&bought, bare.bare);
        table.process(self.listings, memory, load::memory(watched.server), started);
        drop(server);
        buying.check(&db, bought.count()).await
    }

    /// What visitors do who look around.
    async fn visit(
        &self,
        server: &Server,
        watched: &Watched,
        asked: &Asked,
        table: &mut Table,
    ) -> anyhow::Result<()> {
        let addresses = resolved(server, &asked.products).await?;
        let pick = |of: &[String], number: usize, turn: usize| {
            of[(turn * 8 + number).wrapping_mul(7_919) % of.len()].clone()
        };
        let get = async |client: &mut Client, path: String| {
            let reply = client.get(&path).await?;
            match reply.status {
                200 => Ok(()),
                status => Err(anyhow::anyhow!("{path} answers {status}: {}", reply.body)),
            }
        };
        let product = self.run(server, watched, async |client, number, turn| {
            get(client, pick(&addresses, number, turn)).await
        });
        table.row("product page", &product.await?, Target { cpu: 0.5, rate: 3_000.0, p99: None });
        let search = Target { cpu: 1.0, rate: 1_500.0, p99: Some(15.0) };
        let html = self.run(server, watched, async |client, number, turn| {
            get(client, format!("/en/search?q={}", pick(&asked.words, number, turn))).await
        });
        table.row("search, HTML", &html.await?, search);
        let api = self.run(server, watched, async |client, number, turn| {
            let words = pick(&asked.words, number, turn);
            get(client, format!("/api/v1/search?language=en&q={words}")).await
        });
        table.row("search, API", &api.await?, search);
        let category = self.run(server, watched, async |client, number, turn| {
            get(client, pick(&asked.categories, number, turn)).await
        });
        table.row("category page", &category.await?, search);
        let suggest = self.run(server, watched, async |client, number, turn| {
            let words = pick(&asked.words, number, turn);
            let typed: String = words.chars().take(4).collect();
            get(client, format!("/en/suggest?q={typed}")).await
        });
        table.row("suggestions", &suggest.await?, search);
        Ok(())
    }

    async fn run(
        &self,
        server: &Server,
        watched: &Watched,
        deed: impl AsyncFn(&mut Client, usize, usize) -> anyhow::Result<()>,
    ) -> anyhow::Result<Run> {
        let mut clients = Vec::new();
        for _ in 0..self.clients {
            clients.push(Client::connect(server.address).await?);
        }
        load::run(clients, Duration::from_secs(self.seconds), watched, deed).await
    }
}

impl Asked {
    /// Listings from all over the marketplace, and what their titles say.
    async fn of(db: &Db) -> anyhow::Result<Asked> {
        let sql = "select l.id, t.title from listing l
            join listing_text t on t.listing_id = l.id and t.language = 'en'
            where l.status = 'active' order by l.id";
        let all: Vec<(String, String)> = db.rows(sql, &[]).await?;
        let step = (all.len() / SPREAD as usize).max(1);
        let some: Vec<&(String, String)> = all.iter().step_by(step).collect();
        if some.is_empty() {
            bail!("there is nothing to ask for: use more --listings");
        }
        let products = some.iter().map(|(id, _)| format!("/en/p/{id}")).collect();
        let word = |title: &str, nth: usize| {
            let mut words = title.split_whitespace().filter(|word| word.is_ascii());
            words.nth(nth).map(str::to_lowercase)
        };
        let words = some.iter().enumerate().filter_map(|(nth, (_, title))| {
            // One word, or two of them.
            let first = word(title, 0)?;
            Some(match nth % 2 {
                0 => first,
                _ => format!("{first}+{}", word(title, 1)?),
            })
        });
        let words = words.map(|words| words.replace(['&', '#', '%'], "")).collect();
        let sql = "select distinct category from listing where category is not null
            order by category limit 200";
        let categories: Vec<(String,)> = db.rows(sql, &params![]).await?;
        let categories = categories.into_iter().map(|(id,)| format!("/en/c/{id}")).collect();
        Ok(Asked { products, words, categories })
    }
}

/// Where the pages are to which short addresses lead.
async fn resolved(server: &Server, short: &[String]) -> anyhow::Result<Vec<String>> {
    let mut client = Client::connect(server.address).await?;
    let mut pages = Vec::new();
    for path in short {
        let reply = client.get(path).await?;
        pages.push(reply.location.with_context(|| format!("{path} answers {}", reply.status))?);
    }
    Ok(pages)
}

/// A `kontor serve` of this same program, ended with this value.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    async fn start(settings: &[(String, String)]) -> anyhow::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        drop(listener);
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("serve").envs(settings.iter().map(|(name, value)| (name, value)));
        let command = command
            .env("KONTOR_LISTEN", address.to_string())
            .env("KONTOR_PUBLIC", format!("http://{address}"))
            .stdin(Stdio::null());
        let mut server = Server { child: command.spawn()?, address };
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(600) {
            if let Some(status) = server.child.try_wait()? {
                bail!("the server ended: {status}");
            }
            if let Ok(mut client) = Client::connect(address).await
                && client.get("/readyz").await.is_ok_and(|reply| reply.status == 200)
            {
                return Ok(server);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        bail!("the server does not get ready")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// An installation in a folder of its own, without limits on how much a visitor may ask.
fn settings(url: &str, folder: &Path) -> Vec<(String, String)> {
    let within = |name: &str| folder.join(name).display().to_string();
    let set = [
        ("KONTOR_DATABASE", url.to_owned()),
        ("KONTOR_FILES_DIRECTORY", within("files")),
        ("KONTOR_SEARCH_FOLDER", within("search")),
        ("KONTOR_KEYS", within("keys")),
        ("KONTOR_MAIL_TRANSPORT", "folder".to_owned()),
        ("KONTOR_MAIL_FOLDER", within("mail")),
        ("KONTOR_DEMONSTRATION", "true".to_owned()),
        ("KONTOR_LOG_FILTER", "error".to_owned()),
        ("KONTOR_LIMITS_GUESTS", "0".to_owned()),
        ("KONTOR_LIMITS_TOKENS", "0".to_owned()),
    ];
    set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The password of the people who buy.
const PASSWORD: &str = people::PASSWORD;

/// Says how far it is, on the side.
fn told(words: &str) {
    eprintln!("{words}");
}

/// A problem of the web as an error of a command.
fn problem(problem: web::Problem) -> anyhow::Error {
    anyhow::anyhow!("{}", problem.code())
}
