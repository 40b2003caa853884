//! What the operator set: a TOML file, over which the environment goes, over defaults. Secrets come
//! from files. A key that does not exist is an error that names it, never silently without effect.

pub mod keys;
mod mail;
mod read;
mod trade;

use accounts::PerMinute;
use files::{Place, S3};
use office::disclosure::CertifiedBy;
use outbox::mail::Post;
use outbox::webhooks::Reach;
use read::Given;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use values::{Clock, Time};

/// The configuration of one installation.
#[derive(Clone, Debug)]
pub struct Config {
    /// `sqlite:PATH` or `postgres://…`; may hold a password.
    pub database: Secret,
    /// Whether `serve` applies migrations when it starts.
    pub migrate_at_start: bool,
    /// Where pages and API are served.
    pub listen: SocketAddr,
    /// What pages need to know.
    pub web: web::Config,
    /// The directory of the installation's keys.
    pub keys: PathBuf,
    /// Where `/metrics` is served.
    pub metrics_listen: Option<SocketAddr>,
    /// What is logged.
    pub log_filter: String,
    /// Whether log lines are JSON.
    pub log_json: bool,
    /// Where files are kept.
    pub files: Place,
    /// Where temporary files are made; they have no names there and are encrypted.
    pub temporary: PathBuf,
    /// Where the index of goods lies.
    pub search: PathBuf,
    /// How mail leaves.
    pub post: Post,
    /// Whom webhooks may call.
    pub reach: Reach,
    /// How buyers may pay.
    pub accepted: ::trade::payments::Accepted,
    /// How sellers are paid.
    pub payouts: ::trade::payouts::Rules,
    /// For how many days a package can be fetched.
    pub package_days: i64,
    /// Who certifies the records of a package.
    pub certified_by: CertifiedBy,
    /// For how many days a draft is kept after it was saved last.
    pub draft_days: i64,
    /// How often one asker may come.
    pub limits: PerMinute,
    /// A folder with rows of the operator's own for the directory.
    pub directory: Option<PathBuf>,
    /// How many jobs run at once in this process.
    pub workers: usize,
    /// After how many seconds a job of a process that is silent is taken by another.
    pub lease: i64,
    /// Whether this is an invented world.
    pub demonstration: bool,
    /// A clock other than the machine's.
    pub clock: ClockSetting,
}

/// Which clock the program goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockSetting {
    /// The machine's.
    System,
    /// One that stands still, for tests.
    FixedAt(Time),
    /// One that went on from an instant, for demonstrations.
    StartAt(Time),
}

/// Text that is not shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(secret)")
    }
}

/// What is wrong with the configuration, naming the key.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{path}: {error}")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
    /// The file is not TOML.
    #[error("{path} is not TOML: {error}")]
    Toml {
        /// Which file.
        path: PathBuf,
        /// Where and why.
        error: toml::de::Error,
    },
    /// There is no such key.
    #[error("{origin}: there is no key `{key}`{hint}")]
    Unknown {
        /// Where it was set.
        origin: String,
        /// The key, or the environment variable.
        key: String,
        /// A key that looks like it.
        hint: String,
    },
    /// The value of a key cannot be used.
    #[error("{origin}: `{key}` {wrong}")]
    Value {
        /// Where it was set.
        origin: String,
        /// Which key.
        key: String,
        /// What is wrong, continuing the sentence.
        wrong: String,
    },
}

impl Config {
    /// Reads the file, if there is one, and the environment.
    pub fn read(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Config, ConfigError> {
        let mut given = Given::default();
        if let Some(file) = file {
            given.file(file)?;
        }
        given.environment(environment)?;
        Config::from_given(&given)
    }

    fn from_given(given: &Given) -> Result<Config, ConfigError> {
        let demonstration = given.parsed("demonstration")?;
        let database = match given.secret("database_file")? {
            Some(line) => line,
            None => given.text("database"),
        };
        Ok(Config {
            database: Secret(database),
            migrate_at_start: given.parsed("migrate_at_start")?,
            listen: given.parsed("listen")?,
            web: web::Config {
                public: given.text("public").trim_end_matches('/').to_owned(),
                name: given.text("name"),
                proxies: given.parsed("proxies")?,
            },
            keys: given.text("keys").into(),
            metrics_listen: given.optional("metrics.listen")?,
            log_filter: given.text("log.filter"),
            log_json: match given.text("log.format").as_str() {
                "human" => false,
                "json" => true,
                _ => return Err(given.wrong("log.format", "must be human or json")),
            },
            files: place(given)?,
            temporary: match given.text("files.temporary") {
                none if none.is_empty() => std::env::temp_dir(),
                folder => folder.into(),
            },
            search: given.text("search.folder").into(),
            post: mail::post(given)?,
            reach: mail::reach(given)?,
            accepted: trade::accepted(given, demonstration)?,
            payouts: trade::payouts(given)?,
            package_days: given.parsed("packages.days")?,
            certified_by: match given.text("packages.certified_by").as_str() {
                "program" => CertifiedBy::Program,
                "custodian" => CertifiedBy::Custodian,
                _ => {
                    return Err(
                        given.wrong("packages.certified_by", "must be program or custodian")
                    );
                }
            },
            draft_days: match given.parsed("drafts.days")? {
                days if days > 0 => days,
                _ => return Err(given.wrong("drafts.days", "must be at least 1")),
            },
            limits: PerMinute {
                guests: given.parsed("limits.guests")?,
                sign_in: given.parsed("limits.sign_in")?,
                intake: given.parsed("limits.intake")?,
                tokens: given.parsed("limits.tokens")?,
            },
            directory: match given.text("directory") {
                none if none.is_empty() => None,
                folder => Some(folder.into()),
            },
            workers: given.parsed("jobs.workers")?,
            lease: match given.parsed("jobs.lease")? {
                seconds @ 1.. => seconds,
                _ => return Err(given.wrong("jobs.lease", "must be a second at least")),
            },
            demonstration,
            clock: clock(given, demonstration)?,
        })
    }

    /// The clock that was set.
    pub fn clock(&self) -> Clock {
        match self.clock {
            ClockSetting::System => Clock::system(),
            ClockSetting::FixedAt(at) => Clock::fixed(at),
            ClockSetting::StartAt(at) => Clock::starting_at(at),
        }
    }

    /// The host under which people reach this installation, without scheme and port: what its keys
    /// are named after.
    pub fn host(&self) -> &str {
        let rest = self.web.public.split("://").last().unwrap_or_default();
        rest.split(['/', ':']).next().unwrap_or_default()
    }
}

fn place(given: &Given) -> Result<Place, ConfigError> {
    let endpoint = given.text("files.s3_endpoint");
    if endpoint.is_empty() {
        return Ok(Place::Disk(given.text("files.directory").into()));
    }
    let needed = |key: &str| match given.text(key) {
        value if value.is_empty() => Err(given.wrong(key, "is needed with files.s3_endpoint")),
        value => Ok(value),
    };
    let secret = given.secret("files.s3_secret_access_key_file")?;
    Ok(Place::S3(S3 {
        endpoint,
        bucket: needed("files.s3_bucket")?,
        region: needed("files.s3_region")?,
        access_key_id: needed("files.s3_access_key_id")?,
        secret_access_key: match secret {
            Some(secret) => secret,
            None => needed("files.s3_secret_access_key_file")?,
        },
        prefix: given.text("files.s3_prefix"),
    }))
}

/// A clock that does not tell the time is for tests and demonstrations: with it, deadlines of the
/// law would be wrong.
fn clock(given: &Given, demonstration: bool) -> Result<ClockSetting, ConfigError> {
    let fixed: Option<Time> = given.optional("clock.fixed_at")?;
    let start: Option<Time> = given.optional("clock.start_at")?;
    let (key, setting) = match (fixed, start) {
        (None, None) => return Ok(ClockSetting::System),
        (Some(at), None) => ("clock.fixed_at", ClockSetting::FixedAt(at)),
        (None, Some(at)) => ("clock.start_at", ClockSetting::StartAt(at)),
        (Some(_), Some(_)) => {
            return Err(given.wrong("clock.start_at", "cannot be set beside clock.fixed_at"));
        }
    };
    if !demonstration {
        return Err(given.wrong(key, "is accepted only together with demonstration = true"));
    }
    Ok(setting)
}

#[cfg(test)]
mod tests;
