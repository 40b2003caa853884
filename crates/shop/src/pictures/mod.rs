//! Pictures of goods, stores and reviews: taken in, kept in four sizes, shown to everybody.
//!
//! A picture's id is made of its content and says its size (`pic_<digest>-1200x900`): the same bytes
//! are the same picture, what lies under an address never changes, and a page can write width, height
//! and all addresses of a picture without asking for its row. Decoding has its own few places, so that
//! many uploads at once cost time and not memory.
//!
//! In a template: `<img src="{{ shown.src(320) }}" srcset="{{ shown.srcset() }}" sizes="…"
//! width="{{ shown.width }}" height="{{ shown.height }}" alt="…">`.

mod cache;
mod error;
mod serve;
mod store;

use std::fmt;
use std::sync::Arc;

use ::pictures::{Limits, Picture, Size, read, widths};
use bytes::Bytes;
use files::FileId;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use web::{App, Incoming};

pub use error::Error;
pub use serve::routes;

/// Bytes that an uploaded picture may have; a route that takes some allows a little more.
pub const UPLOAD: usize = 20 << 20;
/// Bytes of small pictures that are held in memory.
const HELD: usize = 16 << 20;
/// Seconds after which files without a row were left behind by a program that died.
const LEFT_BEHIND: i64 = 3600;

/// The places where pictures are decoded, and the small ones that are asked for often; a part of the
/// [`App`].
pub struct Studio {
    places: Arc<Semaphore>,
    limits: Limits,
    cache: cache::Cache,
}

impl Studio {
    /// A studio in which so many pictures are decoded at once, each in up to 256 MiB of memory.
    pub fn new(places: usize) -> Studio {
        let limits = Limits { bytes: UPLOAD, ..Limits::default() };
        Studio { places: Arc::new(Semaphore::new(places)), limits, cache: cache::Cache::new(HELD) }
    }
}

/// A picture as a page shows it: everything is told by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The id.
    pub id: String,
    /// Width of its largest size.
    pub width: u32,
    /// Height of its largest size.
    pub height: u32,
}

/// The text is no picture's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a picture's id")]
pub struct NotAPicture;

impl std::str::FromStr for Shown {
    type Err = NotAPicture;

    fn from_str(id: &str) -> Result<Shown, NotAPicture> {
        let (digest, size) =
            id.strip_prefix("pic_").and_then(|rest| rest.split_once('-')).ok_or(NotAPicture)?;
        let (width, height) = size.split_once('x').ok_or(NotAPicture)?;
        let is_hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        let number = |text: &str| {
            let plain = text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
            text.parse::<u32>().ok().filter(|n| plain && *n < 20_000).ok_or(NotAPicture)
        };
        let (width, height) = (number(width)?, number(height)?);
        let good = digest.len() == 32 && digest.bytes().all(is_hex);
        good.then(|| Shown { id: id.to_owned(), width, height }).ok_or(NotAPicture)
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)
    }
}

impl Shown {
    /// Of an id; `None` when it is none.
    pub fn of(id: &str) -> Option<Shown> {
        id.parse().ok()
    }

    /// The widths in which it is kept, the smallest first.
    pub fn widths(&self) -> Vec<u32> {
        widths(self.width)
    }

    /// The address of the smallest size that is at least so wide, else of the largest.
    pub fn src(&self, width: u32) -> String {
        let kept = self.widths();
        let fits = kept.iter().find(|one| **one >= width).or(kept.last());
        self.address(fits.copied().unwrap_or(self.width))
    }

    /// All its addresses with their widths, for `srcset`.
    pub fn srcset(&self) -> String {
        let each = self.widths().into_iter();
        let each: Vec<String> =
            each.map(|width| format!("{} {width}w", self.address(width))).collect();
        each.join(", ")
    }

    fn address(&self, width: u32) -> String {
        format!("/pictures/{}/{width}", self.id)
    }

    /// Where the bytes of a size lie. The width stands first: files are spread by the end of their id.
    fn file(&self, width: u32) -> FileId {
        let digest = &self.id["pic_".len()..][..32];
        let id = format!("fil_picture-{width}-{digest}");
        id.parse().expect("letters, digits and hyphens make an id")
    }
}

/// Takes a picture in from an upload: the form's other fields before it are read already.
///
/// # Errors
/// What is wrong with the picture, or that it cannot be kept.
pub async fn take_upload(
    app: &App,
    owner: Option<&str>,
    mut file: Incoming,
) -> Result<Shown, Error> {
    let mut bytes = Vec::new();
    while let Some(piece) = file.chunk().await? {
        if bytes.len() + piece.len() > UPLOAD {
            return Err(Error::Picture(::pictures::Error::Bytes));
        }
        bytes.extend_from_slice(&piece);
    }
    take(app, owner, bytes.into()).await
}

/// Takes a picture in. The same bytes give the same picture, however often they come.
///
/// # Errors
/// What is wrong with the picture, or that it cannot be kept.
pub async fn take(app: &App, owner: Option<&str>, bytes: Bytes) -> Result<Shown, Error> {
    let studio = app.part::<Studio>()?;
    let digest = digest_of(&bytes);
    if let Some(known) = store::known(&app.db, &digest).await? {
        return known.parse().map_err(|_| Error::Picture(::pictures::Error::Broken));
    }
    let limits = studio.limits;
    let made = in_a_place(&studio, move || read(&bytes, &limits)?.sizes()).await?;
    keep(app, owner, &digest, made).await
}

/// Takes in a picture that was drawn here: for demonstrations.
///
/// # Errors
/// That it cannot be kept.
pub async fn take_drawn(
    app: &App,
    owner: Option<&str>,
    name: &str,
    draw: impl FnOnce() -> Picture + Send + 'static,
) -> Result<Shown, Error> {
    let studio = app.part::<Studio>()?;
    let digest = digest_of(format!("drawn {name}").as_bytes());
    if let Some(known) = store::known(&app.db, &digest).await? {
        return known.parse().map_err(|_| Error::Picture(::pictures::Error::Broken));
    }
    let made = in_a_place(&studio, move || draw().sizes()).await?;
    keep(app, owner, &digest, made).await
}

/// Removes a picture: its files and its row. Copies that browsers have made stay with them.
///
/// # Errors
/// When database or files do not answer; what still refers to it is an error of the database.
pub async fn remove(app: &App, shown: &Shown) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    store::remove(&tx, &shown.id).await?;
    tx.commit().await?;
    let studio = app.part::<Studio>()?;
    for width in shown.widths() {
        let file = shown.file(width);
        studio.cache.forget(file.as_str());
        app.files.delete(&file).await?;
    }
    Ok(())
}

/// Removes files whose picture never came to be, because the program died on the way.
///
/// # Errors
/// When database or files do not answer.
pub async fn sweep(app: &App) -> Result<(), Error> {
    let before = app.clock.now().plus_seconds(-LEFT_BEHIND);
    for (digest, picture) in store::left_behind(&app.db, before).await? {
        for width in Shown::of(&picture).iter().flat_map(Shown::widths) {
            if let Some(shown) = Shown::of(&picture) {
                app.files.delete(&shown.file(width)).await?;
            }
        }
        store::give_up(&app.db, &digest, before).await?;
    }
    Ok(())
}

/// Works on pixels, away from the threads that answer, when a place is free. A decoder that fails
/// in a way of its own is the picture's fault.
async fn in_a_place(
    studio: &Studio,
    work: impl FnOnce() -> Result<Vec<Size>, ::pictures::Error> + Send + 'static,
) -> Result<Vec<Size>, Error> {
    let place = Arc::clone(&studio.places).acquire_owned().await;
    let place = place.map_err(|_| Error::Picture(::pictures::Error::Broken))?;
    let worked = tokio::task::spawn_blocking(move || {
        let _place = place;
        work()
    });
    match worked.await {
        Ok(sizes) => sizes.map_err(Error::Picture),
        Err(_) => Err(Error::Picture(::pictures::Error::Broken)),
    }
}

/// Files first, then the row: a picture that has a row has its files.
async fn keep(
    app: &App,
    owner: Option<&str>,
    digest: &str,
    sizes: Vec<Size>,
) -> Result<Shown, Error> {
    let largest = sizes.last().ok_or(Error::Picture(::pictures::Error::Broken))?;
    let (width, height) = (largest.width, largest.height);
    let shown = Shown { id: format!("pic_{digest}-{width}x{height}"), width, height };
    store::arrives(&app.db, digest, &shown.id, app.clock.now()).await?;
    let puts = sizes.into_iter().map(|size| {
        let file = shown.file(size.width);
        async move { app.files.put_bytes(&file, size.webp.into()).await }
    });
    futures::future::try_join_all(puts).await?;
    store::add(&app.db, &shown, owner, app.clock.now()).await?;
    Ok(shown)
}

/// 128 bits of SHA-256: nobody makes two pictures with one id, and nobody guesses one.
fn digest_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_everything_about_its_addresses() {
        let id = format!("pic_{}-700x525", "0a".repeat(16));
        let shown = Shown::of(&id).expect("an id");
        assert_eq!((shown.width, shown.height), (700, 525));
        assert_eq!(shown.src(160), format!("/pictures/{id}/160"));
        assert_eq!(shown.src(200), format!("/pictures/{id}/320"));
        assert_eq!(shown.src(2000), format!("/pictures/{id}/700"));
        assert!(shown.srcset().ends_with(&format!("/pictures/{id}/700 700w")));
        assert_eq!(shown.srcset().matches(", ").count(), 3);
    }

    #[test]
    fn what_is_no_id_shows_nothing() {
        let hex = "0a".repeat(16);
        for text in [
            String::new(),
            "pic_".to_owned(),
            format!("pic_{hex}"),
            format!("pic_{hex}-0x5"),
            format!("pic_{hex}-5x+5"),
            format!("pic_{hex}-99999x5"),
            format!("pic_{}-5x5", &hex[1..]),
            format!("pic_{}-5x5", hex.to_uppercase()),
            format!("pic_../../{}-5x5", &hex[6..]),
        ] {
            assert_eq!(Shown::of(&text), None, "{text}");
        }
    }
}
