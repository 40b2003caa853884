//! `kontor demo`: an invented world in a folder of its own, served on this machine.

use crate::config::Config;
use crate::keys::Keys;
use crate::people;
use crate::{house, serve, telemetry};
use anyhow::{Context, bail};
use clap::Args;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Marks a folder as made by us, so that `--fresh` never empties another.
const MARK: &str = "this-is-a-kontor-demonstration";

/// The tables of the invented marketplace.
const DIRECTORY: [(&str, &str); 3] = [
    (
        "platform_names.tsv",
        include_str!("../../../../data/demonstration/directory/platform_names.tsv"),
    ),
    ("entities.tsv", include_str!("../../../../data/demonstration/directory/entities.tsv")),
    (
        "residence_routing.tsv",
        include_str!("../../../../data/demonstration/directory/residence_routing.tsv"),
    ),
];

#[derive(Args)]
pub struct Demo {
    /// Throw the demonstration's folder away and begin again
    #[arg(long)]
    fresh: bool,
    /// How many listings the marketplace has; it is filled once, when the folder is new
    #[arg(long, value_name = "N", default_value_t = 2_000)]
    listings: usize,
    /// Where to serve it
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Its folder, kept between runs
    #[arg(long, value_name = "FOLDER", default_value = "kontor-demo")]
    folder: PathBuf,
}

impl Demo {
    pub async fn run(&self) -> anyhow::Result<()> {
        prepare(&self.folder, self.fresh)?;
        let config = Config::read(None, self.settings())?;
        telemetry::log(&config.log_filter, false)?;
        self.write_directory()?;
        Keys::create(&config.keys, config.host(), &web::Chance::System)?;
        let app = house::open(&config).await?;
        app.db.migrate(&house::migrations()).await?;
        let authorities = self.folder.join("authorities");
        people::fill(&app, |authority| super::fill::recipient(&authorities, authority)).await?;
        let size = demonstration::Size::of(self.listings);
        let told = |words: &str| println!("  {words}");
        if demonstration::fill(&app, size, people::PASSWORD, told).await? {
            let count = demonstration::orders::make(&app, &house::router(&app)).await?;
            println!("  {count} orders in as many states");
        }
        serve::serve(&config, app, |address| println!("{}", welcome(address))).await
    }

    /// The invented marketplace's own rows of the directory, where an operator would put theirs.
    fn write_directory(&self) -> anyhow::Result<()> {
        let folder = self.folder.join("directory");
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        for (name, rows) in DIRECTORY {
            let file = folder.join(name);
            std::fs::write(&file, rows).with_context(|| file.display().to_string())?;
        }
        Ok(())
    }

    /// The demonstration is configured like any installation, only not by a file.
    fn settings(&self) -> Vec<(String, String)> {
        let within = |name: &str| self.folder.join(name).display().to_string();
        let set = [
            ("KONTOR_DATABASE", format!("sqlite:{}", within("kontor.db"))),
            ("KONTOR_FILES_DIRECTORY", within("files")),
            ("KONTOR_SEARCH_FOLDER", within("search")),
            ("KONTOR_KEYS", within("keys")),
            ("KONTOR_LISTEN", self.listen.to_string()),
            ("KONTOR_PUBLIC", format!("http://{}", self.listen)),
            ("KONTOR_NAME", "Kontor (demonstration)".to_owned()),
            ("KONTOR_DIRECTORY", within("directory")),
            ("KONTOR_MAIL_TRANSPORT", "folder".to_owned()),
            ("KONTOR_MAIL_FOLDER", within("mail")),
            ("KONTOR_WEBHOOKS_REACH", "loopback".to_owned()),
            ("KONTOR_DEMONSTRATION", "true".to_owned()),
            ("KONTOR_PAYMENTS_TRANSFER_HOLDER", "Kontor (demonstration)".to_owned()),
            ("KONTOR_PAYMENTS_TRANSFER_NUMBER", "DE00 0000 0000 0000 0000 00".to_owned()),
            ("KONTOR_LOG_FILTER", "warn".to_owned()),
        ];
        set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// Makes the folder, or takes up the one that is there; empties it when asked to.
fn prepare(folder: &Path, fresh: bool) -> anyhow::Result<()> {
    let mark = folder.join(MARK);
    if fresh && folder.exists() {
        if !mark.exists() {
            bail!("{} was not made by `kontor demo`: I do not empty it", folder.display());
        }
        std::fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    std::fs::write(&mark, "Made by `kontor demo`; everything in this folder is invented.\n")?;
    Ok(())
}

fn welcome(address: SocketAddr) -> String {
    let mut text = format!(
        "\nKontor is running at http://{address}/\n\n\
         Buyers and sellers sign in at http://{address}/account/sign-in, with the password alone:\n\n"
    );
    for (mail, does) in people::CUSTOMERS {
        text.push_str(&format!("  {mail:<34} {does}\n"));
    }
    text.push_str(&format!("\nOfficers and staff sign in at http://{address}/sign-in:\n\n"));
    for person in people::PEOPLE {
        text.push_str(&format!("  {:<34} {}\n", person.mail, person.does));
    }
    text.push_str(&format!(
        "\nEveryone's password is `{}`; the code of their second factor comes from\n\
         `kontor code` or from any authenticator with the secret {}.\n\
         Everything is invented. Ctrl-c ends it; what you did is kept for the next time.\n",
        people::PASSWORD,
        people::SECRET
    ));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_folder_of_ours_is_emptied() {
        let place = tempfile::tempdir().unwrap();
        let theirs = place.path().join("theirs");
        std::fs::create_dir(&theirs).unwrap();
        std::fs::write(theirs.join("letter"), "dear").unwrap();
        assert!(prepare(&theirs, true).is_err());
        assert!(theirs.join("letter").exists());

        let ours = place.path().join("ours");
        prepare(&ours, true).unwrap();
        std::fs::write(ours.join("kontor.db"), "rows").unwrap();
        prepare(&ours, false).unwrap();
        assert!(ours.join("kontor.db").exists());
        prepare(&ours, true).unwrap();
        assert!(!ours.join("kontor.db").exists());
    }
}
