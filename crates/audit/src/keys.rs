//! The two secrets of the log, each in a file of its own that only its owner may read: the key
//! that signs checkpoints (in the text form of note keys) and the salt of identifier digests.
//! They are never in the database. The public half is [`Signer::verifier`], shown as text.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use tlog::Signer;

use crate::{Error, Result, Salt};

/// Makes a signing key from 32 random bytes and writes it to a new file.
///
/// `origin` names the log for ever: a short URL without scheme (`kontor.example/audit`).
///
/// # Errors
/// When the file exists: a key is never overwritten.
pub fn create_key(path: &Path, origin: &str, random: &[u8; 32]) -> Result<Signer> {
    let signer = Signer::from_seed(origin, random)
        .map_err(|source| Error::Key { path: path.to_owned(), source })?;
    write_secret(path, &signer.to_secret_text())?;
    Ok(signer)
}

/// Reads the signing key.
pub fn load_key(path: &Path) -> Result<Signer> {
    let text = read_secret(path)?;
    Signer::parse(&text).map_err(|source| Error::Key { path: path.to_owned(), source })
}

/// Makes a salt from 32 random bytes and writes it to a new file.
///
/// # Errors
/// When the file exists: digests that were logged with the old salt would lose their meaning.
pub fn create_salt(path: &Path, random: [u8; 32]) -> Result<Salt> {
    let salt = Salt::new(random);
    write_secret(path, &salt.to_hex())?;
    Ok(salt)
}

/// Reads the salt.
pub fn load_salt(path: &Path) -> Result<Salt> {
    let text = read_secret(path)?;
    let bad = || Error::Salt(path.to_owned());
    let digits = text.trim().as_bytes();
    let mut bytes = [0; 32];
    if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return Err(bad());
    }
    for (byte, pair) in bytes.iter_mut().zip(text.trim().as_bytes().chunks(2)) {
        let pair = str::from_utf8(pair).map_err(|_| bad())?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| bad())?;
    }
    Ok(Salt::new(bytes))
}

fn write_secret(path: &Path, text: &str) -> Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(format!("{text}\n").as_bytes())?;
        file.sync_all()
    });
    written.map_err(|source| failed(path, source))
}

fn read_secret(path: &Path) -> Result<String> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let found = fs::metadata(path).map_err(|source| failed(path, source))?;
        if found.permissions().mode() & 0o077 != 0 {
            return Err(Error::TooOpen(path.to_owned()));
        }
    }
    fs::read_to_string(path).map_err(|source| failed(path, source))
}

fn failed(path: &Path, source: io::Error) -> Error {
    Error::File { path: path.to_owned(), source }
}
