//! Taking the encryption off a package: what is inside is a ZIP that any program unpacks.

use std::io::{self, BufReader, Read, Write};

use crate::{Error, Identities};

/// Decrypts a package into `out`; gives how many bytes it has. Whether the package holds is for
/// [`verify`](crate::verify()) to say, of the encrypted file or of this one.
pub fn decrypt(
    package: impl Read,
    identities: &Identities,
    out: &mut impl Write,
) -> Result<u64, Error> {
    let keys = identities.0.iter().map(|key| key as &dyn age::Identity);
    let mut plain = age::Decryptor::new_buffered(BufReader::new(package))
        .and_then(|decryptor| decryptor.decrypt(keys))
        .map_err(|_| Error::Locked)?;
    Ok(io::copy(&mut plain, out)?)
}
