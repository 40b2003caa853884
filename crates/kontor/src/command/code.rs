//! `kontor code`: the six digits that an authenticator would show, for demonstrations and scripts.

use crate::people::SECRET;
use clap::Args;
use totp_rs::{Builder, Secret};
use values::{Clock, Time};

/// Which code is asked for.
#[derive(Args)]
pub struct Code {
    /// The secret in base 32; the demonstration's when absent
    #[arg(default_value = SECRET, hide_default_value = true)]
    secret: String,
}

impl Code {
    /// Prints it.
    pub fn run(&self) -> anyhow::Result<()> {
        println!("{}", at(&self.secret, Clock::system().now())?);
        Ok(())
    }
}

/// The code of a secret at an instant (RFC 6238: SHA-1, six digits, 30 seconds).
pub fn at(secret: &str, now: Time) -> anyhow::Result<String> {
    let secret = Secret::try_from_base32(secret).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let totp = Builder::new().with_secret(secret).build();
    let totp = totp.map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let seconds = u64::try_from(now.micros() / 1_000_000).unwrap_or_default();
    Ok(totp.generate(seconds).to_string())
}
