//! `kontor import listings`: a file of goods, as long as it likes. Where it broke off, the same command
//! goes on.

use super::super::WithConfig;
use crate::house;
use anyhow::{Context, bail};
use bytes::Bytes;
use clap::Args;
use futures::Stream;
use shop::feed::Bulk;
use shop::import::{self, BadRow, Mapping, Run, Source};
use shop::sellers;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use tokio::io::AsyncReadExt;

/// The file, and whose goods.
#[derive(Args)]
pub struct Listings {
    #[command(flatten)]
    with: WithConfig,
    /// CSV or JSON (objects on lines, or one array)
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The store, as in its address /s/SLUG
    #[arg(long, value_name = "SLUG")]
    store: String,
    /// A TOML file that says which of its fields is which of ours
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Where rows that are not taken in are told; FILE.bad.tsv, if nothing is said
    #[arg(long, value_name = "FILE")]
    bad: Option<PathBuf>,
}

/// Bytes that are read at once.
const PIECE: usize = 256 * 1024;

impl Listings {
    /// Takes the file in.
    pub async fn run(&self) -> anyhow::Result<ExitCode> {
        let config = self.with.read()?;
        let app = house::open(&config).await?;
        let shown = self.file.display().to_string();
        let store = sellers::by_slug(&app.db, &self.store).await?;
        let Some(store) = store else { bail!("there is no store /s/{}", self.store) };
        let mapping_text = match &self.mapping {
            Some(path) => {
                std::fs::read_to_string(path).with_context(|| path.display().to_string())?
            }
            None => String::new(),
        };
        let mapping = Mapping::read(&mapping_text).map_err(anyhow::Error::msg)?;
        let (digest, bytes) = digest(&self.file).await.with_context(|| shown.clone())?;
        let source = Source {
            store: store.id,
            name: &shown,
            bytes,
            digest,
            mapping: &mapping,
            mapping_text: &mapping_text,
            file: None,
        };
        let begun = import::begin(&app, &source).await?;
        if begun.finished.is_some() {
            println!(
                "{shown} was taken in before: {} listings made, {} changed",
                begun.made, begun.changed
            );
            return Ok(ExitCode::SUCCESS);
        }
        if begun.done_bytes > 0 {
            println!("goes on after line {}", begun.lines);
        }
        let mut index = Bulk::begin(&app).await?;
        if index.is_none() {
            println!("a server keeps the search index; it will find the new goods by itself");
        }
        let bad_path = self.bad.clone().unwrap_or_else(|| format!("{shown}.bad.tsv").into());
        let mut report = Report { path: bad_path, file: None, failed: None };
        let mut bar = Bar::new(&begun);
        let file = pieces(&self.file).await?;
        let done = import::run(
            &app,
            begun,
            &mapping,
            file,
            index.as_mut(),
            |run| bar.show(run),
            |row| report.write(row),
        )
        .await;
        bar.end();
        // What was committed is found, also when the file broke off.
        if let Some(index) = index {
            index.end().await?;
        }
        let done = done?;
        println!("{} listings made, {} changed, {} bad rows", done.made, done.changed, done.bad);
        if done.drafts > 0 {
            println!(
                "{} of them are drafts: a property that must be given is missing",
                done.drafts
            );
        }
        if let Some(error) = report.failed {
            bail!("the report of bad rows cannot be written: {error}");
        }
        if report.file.is_some() {
            println!("bad rows: {}", report.path.display());
        }
        Ok(if done.bad == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// The report of bad rows; made when the first one comes.
struct Report {
    path: PathBuf,
    file: Option<std::io::BufWriter<std::fs::File>>,
    failed: Option<std::io::Error>,
}

impl Report {
    fn write(&mut self, row: &BadRow) {
        if let Err(error) = self.try_write(row) {
            self.failed.get_or_insert(error);
        }
    }

    fn try_write(&mut self, row: &BadRow) -> std::io::Result<()> {
        if self.file.is_none() {
            let mut file = std::io::BufWriter::new(std::fs::File::create(&self.path)?);
            writeln!(file, "line\tfield\treason\tdetail")?;
            self.file = Some(file);
        }
        if let Some(file) = &mut self.file {
            let detail = row.wanted.as_deref().unwrap_or_default().replace(['\t', '\n'], " ");
            writeln!(file, "{}\t{}\t{}\t{detail}", row.line, row.field, row.code)?;
        }
        Ok(())
    }
}

/// A bar on a terminal; nothing where nobody watches.
struct Bar {
    watched: bool,
    began: Instant,
    rows: i64,
}

impl Bar {
    fn new(run: &Run) -> Bar {
        Bar { watched: std::io::stderr().is_terminal(), began: Instant::now(), rows: rows(run) }
    }

    fn show(&mut self, run: &Run) {
        if !self.watched {
            return;
        }
        let share = run.done_bytes as f64 / run.bytes.max(1) as f64;
        let full = (share * 30.0) as usize;
        let pace = (rows(run) - self.rows) as f64 / self.began.elapsed().as_secs_f64().max(0.001);
        eprint!(
            "\r[{}{}] {:>3.0} %  {} rows, {:.0} a second, {} bad ",
            "#".repeat(full.min(30)),
            " ".repeat(30_usize.saturating_sub(full)),
            share * 100.0,
            rows(run),
            pace,
            run.bad
        );
        std::io::stderr().flush().ok();
    }

    fn end(&self) {
        if self.watched {
            eprintln!();
        }
    }
}

fn rows(run: &Run) -> i64 {
    run.made + run.changed + run.bad
}

/// The digest of a file and its size.
async fn digest(path: &Path) -> std::io::Result<([u8; 32], u64)> {
    use sha2::Digest;
    let mut file = tokio::fs::File::open(path).await?;
    let (mut hash, mut bytes, mut piece) = (sha2::Sha256::new(), 0, vec![0; PIECE]);
    loop {
        let read = file.read(&mut piece).await?;
        if read == 0 {
            return Ok((hash.finalize().into(), bytes));
        }
        hash.update(&piece[..read]);
        bytes += read as u64;
    }
}

/// The file as a stream.
async fn pieces(path: &Path) -> std::io::Result<impl Stream<Item = std::io::Result<Bytes>>> {
    let file = tokio::fs::File::open(path).await?;
    Ok(futures::stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok((read > 0).then(|| (Bytes::from(piece), file)))
    }))
}
