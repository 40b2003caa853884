//! `kontor open`: takes the encryption off a sealed package, so that its files can be read. The
//! `age` command of Debian does the same.

use super::verify::identities;
use anyhow::Context;
use clap::Args;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

#[derive(Args)]
pub struct Open {
    /// The package
    file: PathBuf,
    /// A file of age identities that can open it
    #[arg(long, value_name = "KEYFILE")]
    identity: PathBuf,
    /// Where the ZIP goes; a file that is there already is left alone
    #[arg(long, value_name = "ZIP")]
    to: PathBuf,
}

impl Open {
    pub fn run(&self) -> anyhow::Result<()> {
        let identities = identities(&self.identity)?;
        let package = File::open(&self.file).with_context(|| self.file.display().to_string())?;
        // What comes out is personal data in the clear: for the owner's eyes only.
        let mut out = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&self.to)
            .with_context(|| self.to.display().to_string())?;
        let opened = sealed::decrypt(package, &identities, &mut out)
            .and_then(|bytes| Ok(out.sync_all().map(|()| bytes)?));
        match opened {
            Ok(bytes) => println!("{bytes} bytes in {}", self.to.display()),
            Err(error) => {
                // Half a package is no package; the error to tell is the first one.
                std::fs::remove_file(&self.to).ok();
                return Err(error).with_context(|| self.file.display().to_string());
            }
        }
        Ok(())
    }
}
