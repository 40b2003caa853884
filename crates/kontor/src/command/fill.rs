//! `kontor fill` and `kontor token`: the invented world and keys to it for an installation of your
//! own, for scripts and trials. Both refuse to work unless the configuration says that it is a
//! demonstration: they make accounts whose passwords everybody knows.

use super::WithConfig;
use crate::config::Config;
use crate::{house, people};
use accounts::{Scope, seed};
use anyhow::{Context, bail};
use clap::Args;
use std::path::{Path, PathBuf};

/// What to fill.
#[derive(Args)]
pub struct Fill {
    #[command(flatten)]
    with: WithConfig,
    /// The folder into which the keys of the invented authorities are written
    #[arg(long, value_name = "FOLDER", default_value = "authorities")]
    authorities: PathBuf,
}

/// Whose token, and for what.
#[derive(Args)]
pub struct Token {
    #[command(flatten)]
    with: WithConfig,
    /// The address that the person signs in with
    mail: String,
    /// What the token may do: requests:read, requests:write, packages:read, office:read, office:write
    #[arg(required = true)]
    scopes: Vec<Scope>,
}

impl Fill {
    /// Fills the world, unless there are accounts already.
    pub async fn run(&self) -> anyhow::Result<()> {
        let config = self.with.read()?;
        let app = open(&config).await?;
        app.db.migrate(&house::migrations()).await?;
        people::fill(&app, |authority| recipient(&self.authorities, authority)).await
    }
}

impl Token {
    /// Makes a token and prints it.
    pub async fn run(&self) -> anyhow::Result<()> {
        let app = open(&self.with.read()?).await?;
        let token = seed::api_token(&app, &self.mail, &self.scopes).await;
        let token = token.map_err(|_| anyhow::anyhow!("nobody signs in as {}", self.mail))?;
        println!("{token}");
        Ok(())
    }
}

async fn open(config: &Config) -> anyhow::Result<web::App> {
    if !config.demonstration {
        bail!("this is for demonstrations only: `demonstration = true` is not set");
    }
    house::open(config).await
}

/// Makes the key to which an authority's packages are encrypted, keeps its secret half in `folder`,
/// where a real authority would keep it for itself, and gives the other.
pub fn recipient(folder: &Path, authority: &str) -> anyhow::Result<String> {
    std::fs::create_dir_all(folder)?;
    let identity = sealed::Identities::generate();
    std::fs::write(folder.join(format!("{authority}.key")), identity.to_secret_text())?;
    let recipient = identity.recipients().into_iter().next();
    Ok(recipient.context("an identity has a recipient")?.to_string())
}
