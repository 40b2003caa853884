//! Delivery: an officer fetches the package and states what arrived. Every download is a row, a fact
//! and an entry in the log before its first byte goes.

use accounts::{Permit, Serve};
use audit::Fact;
use files::Reading;
use serde_json::json;
use web::App;

use super::{Error, Package, Receipt, state::hex, store};
use crate::requests::{self, By, Request, Stage, StepError, Told, intake};

/// How often a deed is tried again when somebody else's came in between.
const TRIES: usize = 5;

/// A package on its way out.
pub struct Delivery {
    /// The request, as it stands now.
    pub request: Request,
    /// The package.
    pub package: Package,
    /// Its bytes.
    pub reading: Reading,
}

/// The request and its package, if it is the officer's authority's and there is one.
///
/// # Errors
/// [`Error::NotFound`] for what is foreign; [`Error::NotNow`] while there is no package.
pub async fn own(
    app: &App,
    by: &Permit<Serve>,
    id: &str,
) -> Result<(Request, Option<Package>), Error> {
    let request = intake::own(&app.db, id, by.authority().as_str()).await.map_err(foreign)?;
    let package = match request.stage {
        Stage::Ready | Stage::Delivered | Stage::Closed => {
            store::package(&app.db, &request.id).await?
        }
        _ => None,
    };
    Ok((request, package))
}

/// Fetches the package. The first download delivers it.
///
/// # Errors
/// [`Error::FactorNotFresh`]; [`Error::DeadlinePassed`]; those of [`own`].
pub async fn download(app: &App, by: &Permit<Serve>, id: &str) -> Result<Delivery, Error> {
    for _ in 0..TRIES {
        match try_download(app, by, id).await {
            Err(Error::Step(StepError::Stale(_))) => continue,
            other => return other,
        }
    }
    try_download(app, by, id).await
}

async fn try_download(app: &App, by: &Permit<Serve>, id: &str) -> Result<Delivery, Error> {
    let (mut request, package) = own(app, by, id).await?;
    let package = package.ok_or(Error::NotNow(request.stage))?;
    let now = app.clock.now();
    if now > package.deadline {
        return Err(Error::DeadlinePassed);
    }
    if !accounts::has_fresh_second_factor(app, by.actor()).await? {
        return Err(Error::FactorNotFresh);
    }
    // When the place for files does not answer, nothing was delivered.
    let reading = app.files.get(&package.file).await?;
    let asker = By::new("officer", by.id());
    let sent = Fact::Digest(audit::Digest::of_document(digest(&package.sha256)?));
    let tx = app.db.begin().await?;
    let download = store::add_download(&tx, &request.id, by.id(), now).await?;
    let logged = [("file", sent), ("download", Fact::Id(download.as_str()))];
    let to = match request.stage {
        Stage::Ready => Stage::Delivered,
        stays => stays,
    };
    let deed = if to == request.stage { "disclosure.downloaded" } else { "request.delivered" };
    let told = Told { logged: &logged, ..Told::plainly(deed) };
    requests::step(&tx, &mut request, to, &asker, told, now).await?;
    tx.commit().await?;
    Ok(Delivery { request, package, reading })
}

/// The officer states the SHA-256 of the file that arrived. When it is the one that was sent, the
/// request is closed.
///
/// # Errors
/// [`Error::NotADigest`]; [`Error::OtherFile`], which is noted and logged; [`Error::NotNow`] before
/// the first download.
pub async fn receipt(
    app: &App,
    by: &Permit<Serve>,
    id: &str,
    stated: &str,
) -> Result<Request, Error> {
    for _ in 0..TRIES {
        match try_receipt(app, by, id, stated).await {
            Err(Error::Step(StepError::Stale(_))) => continue,
            other => return other,
        }
    }
    try_receipt(app, by, id, stated).await
}

async fn try_receipt(
    app: &App,
    by: &Permit<Serve>,
    id: &str,
    stated: &str,
) -> Result<Request, Error> {
    let (mut request, package) = own(app, by, id).await?;
    let package = package.ok_or(Error::NotNow(request.stage))?;
    let stated = read_digest(stated).ok_or(Error::NotADigest)?;
    let matches = stated.as_slice() == package.sha256.as_slice();
    match request.stage {
        Stage::Delivered => {}
        Stage::Closed if matches => return Ok(request),
        Stage::Closed => {}
        other => return Err(Error::NotNow(other)),
    }
    let now = app.clock.now();
    let receipt = Receipt { at: now, by: by.id().to_owned(), sha256: stated.to_vec(), matches };
    let asker = By::new("officer", by.id());
    let tx = app.db.begin().await?;
    let receipt = store::add_receipt(&tx, &request.id, &receipt).await?;
    let digest = Fact::Digest(audit::Digest::of_document(stated));
    let logged = [("stated", digest), ("receipt", Fact::Id(receipt.as_str()))];
    let (to, deed) = match matches {
        true => (Stage::Closed, "request.closed"),
        false => (request.stage, "disclosure.receipt-differs"),
    };
    let details = json!({ "stated": hex(&stated), "matches": matches });
    let told = Told { logged: &logged, ..Told::openly(deed, details) };
    requests::step(&tx, &mut request, to, &asker, told, now).await?;
    tx.commit().await?;
    if matches { Ok(request) } else { Err(Error::OtherFile) }
}

fn foreign(error: intake::IntakeError) -> Error {
    match error {
        intake::IntakeError::Step(error) => Error::Step(error),
        _ => Error::NotFound,
    }
}

fn digest(bytes: &[u8]) -> Result<[u8; 32], Error> {
    let bytes = bytes.try_into().map_err(|_| db::Error::Stored("a SHA-256".to_owned()));
    Ok(bytes?)
}

/// 64 hexadecimal digits, in capitals or not, with or without white space around them.
fn read_digest(text: &str) -> Option<[u8; 32]> {
    let digits = text.trim().as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        let value = |digit: u8| char::from(digit).to_digit(16);
        let (high, low) = (value(pair[0])?, value(pair[1])?);
        *byte = u8::try_from(16 * high + low).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_read_in_small_and_capital_digits_and_nothing_else_is() {
        let small = "ab".repeat(32);
        assert_eq!(read_digest(&small), Some([0xab; 32]));
        assert_eq!(read_digest(&format!(" {}\n", small.to_uppercase())), Some([0xab; 32]));
        for bad in ["", "ab", &"zz".repeat(32), &"+1".repeat(32), &"é".repeat(32)] {
            assert_eq!(read_digest(bad), None, "{bad}");
        }
    }
}
