//! Pictures as the shop keeps them: read within bounds, turned, made smaller, written as WebP. Pure.
//!
//! What comes in is judged by its content, never by its name: JPEG, PNG, WebP or GIF (its first
//! frame). What goes out holds pixels and nothing else: no place, no camera, no comment, no thumbnail
//! of what was cut away. What is transparent is put on white, as the shop shows its goods.
//!
//! ```no_run
//! # fn example(bytes: &[u8]) -> Result<(), pictures::Error> {
//! let picture = pictures::read(bytes, &pictures::Limits::default())?;
//! for size in picture.sizes()? {
//!     println!("{} × {}: {} bytes of WebP", size.width, size.height, size.webp.len());
//! }
//! # Ok(()) }
//! ```

mod jpeg;
mod read;
mod sizes;

pub use read::{Limits, Picture, SLENDER, read};
pub use sizes::{Size, WIDTHS, widths};

/// Why a picture was not taken; the caller's words for it are under [`Error::code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is none of the kinds that are read.
    #[error("not a JPEG, PNG, WebP or GIF")]
    Kind,
    /// It has more bytes than allowed.
    #[error("too many bytes")]
    Bytes,
    /// It has more pixels than allowed, or would need more memory to be read.
    #[error("too many pixels")]
    Pixels,
    /// It is more than [`SLENDER`] times as long as it is wide, or the other way round.
    #[error("too long and narrow")]
    Shape,
    /// It breaks off, or is not what it says it is.
    #[error("broken")]
    Broken,
}

impl Error {
    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Error::Kind => "picture-kind",
            Error::Bytes => "picture-bytes",
            Error::Pixels => "picture-pixels",
            Error::Shape => "picture-shape",
            Error::Broken => "picture-broken",
        }
    }
}
