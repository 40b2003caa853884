//! The keys of an installation: files in one directory, made once by `kontor keys`, read when the
//! program starts, never in the database.
//!
//! | file | what for |
//! |---|---|
//! | `house.key` | the secret from which keys for forms and tokens are derived |
//! | `audit.key` | signs the heads of the log of deeds |
//! | `audit.salt` | the salt of digests of identifiers in the log of deeds |
//! | `package.key` | signs sealed packages |
//!
//! Whoever has them can speak for the installation: back them up apart from the database.

use anyhow::{Context, bail};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

/// The keys, read.
pub struct Keys {
    /// The installation's secret.
    pub house: web::Keys,
    /// Signs the heads of the log.
    pub log: tlog::Signer,
    /// The salt of the log's digests.
    pub salt: audit::Salt,
    /// Signs sealed packages.
    pub package: tlog::Signer,
}

const HOUSE: &str = "house.key";
const LOG: &str = "audit.key";
const SALT: &str = "audit.salt";
const PACKAGE: &str = "package.key";

impl Keys {
    /// Makes the keys that are not there yet; none is ever overwritten. Says which it made. The log
    /// and the key of packages are named after `host` for ever.
    pub fn create(
        directory: &Path,
        host: &str,
        chance: &web::Chance,
    ) -> anyhow::Result<Vec<&'static str>> {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(directory)
            .with_context(|| directory.display().to_string())?;
        let mut made = Vec::new();
        let house = directory.join(HOUSE);
        if !house.exists() {
            write_secret(&house, &hex(&chance.bytes::<32>()))?;
            made.push(HOUSE);
        }
        if !directory.join(LOG).exists() {
            let origin = format!("{host}/audit");
            audit::create_key(&directory.join(LOG), &origin, &chance.bytes::<32>())?;
            made.push(LOG);
        }
        if !directory.join(SALT).exists() {
            audit::create_salt(&directory.join(SALT), chance.bytes::<32>())?;
            made.push(SALT);
        }
        if !directory.join(PACKAGE).exists() {
            let name = format!("{host}/package");
            audit::create_key(&directory.join(PACKAGE), &name, &chance.bytes::<32>())?;
            made.push(PACKAGE);
        }
        Ok(made)
    }

    /// Reads the keys.
    pub fn load(directory: &Path) -> anyhow::Result<Keys> {
        let path = directory.join(HOUSE);
        let text = std::fs::read_to_string(&path).with_context(|| {
            format!(
                "{}: this installation has no keys yet; `kontor keys` makes them",
                path.display()
            )
        })?;
        let Some(secret) = unhex(text.trim()) else {
            bail!("{} does not hold 64 hexadecimal digits", path.display());
        };
        Ok(Keys {
            house: web::Keys::new(secret),
            log: audit::load_key(&directory.join(LOG))?,
            salt: audit::load_salt(&directory.join(SALT))?,
            package: audit::load_key(&directory.join(PACKAGE))?,
        })
    }
}

/// A new file that only its owner may read, on disk before this returns.
fn write_secret(path: &Path, text: &str) -> anyhow::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    let file = options.write(true).create_new(true).mode(0o600).open(path);
    let mut file = file.with_context(|| path.display().to_string())?;
    writeln!(file, "{text}")?;
    file.sync_all()?;
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; 32];
    for (i, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_made_once_for_their_owner_alone_and_read_back() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let keys = folder.path().join("keys");
        assert!(Keys::load(&keys).is_err());
        let create = || Keys::create(&keys, "kontor.example", &web::Chance::System).unwrap();
        assert_eq!(create(), [HOUSE, LOG, SALT, PACKAGE]);
        let first = Keys::load(&keys).unwrap().house.derive("test");
        assert!(create().is_empty());
        assert_eq!(Keys::load(&keys).unwrap().log.name(), "kontor.example/audit");
        assert_eq!(Keys::load(&keys).unwrap().house.derive("test"), first);
        let mode = std::fs::metadata(keys.join(HOUSE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        std::fs::write(keys.join(HOUSE), "short").unwrap();
        assert!(Keys::load(&keys).is_err());
    }
}
