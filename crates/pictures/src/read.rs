//! Reading: what is it, is it within bounds, and what are its pixels.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage};

use crate::{Error, jpeg};

/// How many times as long as wide a picture may be.
pub const SLENDER: u32 = 12;

/// The bounds within which pictures are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes that come in.
    pub bytes: usize,
    /// Pixels.
    pub pixels: u64,
    /// Bytes of memory that reading may need at once, about.
    pub memory: u64,
}

impl Default for Limits {
    /// 20 MiB, 50 million pixels, 256 MiB of memory: every telephone's picture, and no bomb.
    fn default() -> Limits {
        Limits { bytes: 20 << 20, pixels: 50_000_000, memory: 256 << 20 }
    }
}

/// A picture in memory.
#[derive(Clone, Debug)]
pub struct Picture {
    pub(crate) pixels: RgbImage,
    /// How it must be turned to be seen upright. It is turned when it is small.
    pub(crate) turn: Orientation,
}

impl Picture {
    /// A picture from its pixels, three bytes each, row by row from the top left; `None` when they are
    /// not `width` × `height`, or its shape is none that is kept.
    pub fn from_rgb(width: u32, height: u32, pixels: Vec<u8>) -> Option<Picture> {
        let pixels = RgbImage::from_raw(width, height, pixels)?;
        shapely(width, height).ok()?;
        Some(Picture { pixels, turn: Orientation::NoTransforms })
    }

    /// Its width, seen upright.
    pub fn width(&self) -> u32 {
        if self.lies() { self.pixels.height() } else { self.pixels.width() }
    }

    /// Its height, seen upright.
    pub fn height(&self) -> u32 {
        if self.lies() { self.pixels.width() } else { self.pixels.height() }
    }

    /// Whether it lies on a side.
    pub(crate) fn lies(&self) -> bool {
        use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
        matches!(self.turn, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
    }
}

/// Reads a picture.
///
/// # Errors
/// Says which bound it breaks, or that it is none.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Picture, Error> {
    if bytes.len() > limits.bytes {
        return Err(Error::Bytes);
    }
    let format = image::guess_format(bytes).map_err(|_| Error::Kind)?;
    if !matches!(
        format,
        ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif
    ) {
        return Err(Error::Kind);
    }
    let mut decoder =
        ImageReader::with_format(Cursor::new(bytes), format).into_decoder().map_err(sorted)?;
    // The header is read, no pixel yet.
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > limits.pixels {
        return Err(Error::Pixels);
    }
    shapely(width, height)?;
    let mut needed = decoder.total_bytes().saturating_add(bytes.len() as u64);
    if !matches!(decoder.color_type(), image::ColorType::Rgb8) {
        needed = needed.saturating_add(3 * pixels);
    }
    if format == ImageFormat::Jpeg {
        let scans = jpeg::scans(bytes);
        if scans.too_many() {
            return Err(Error::Broken);
        }
        needed = needed.saturating_add(scans.memory(pixels));
    }
    if needed > limits.memory {
        return Err(Error::Pixels);
    }
    let mut bounds = image::Limits::no_limits();
    bounds.max_alloc = Some(limits.memory);
    decoder.set_limits(bounds).map_err(sorted)?;
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image = DynamicImage::from_decoder(decoder).map_err(sorted)?;
    Ok(Picture { pixels: on_white(image), turn })
}

fn shapely(width: u32, height: u32) -> Result<(), Error> {
    if width == 0 || height == 0 {
        return Err(Error::Broken);
    }
    let (short, long) = (width.min(height), width.max(height));
    if long > short.saturating_mul(SLENDER) { Err(Error::Shape) } else { Ok(()) }
}

fn sorted(error: image::ImageError) -> Error {
    match error {
        image::ImageError::Limits(_) => Error::Pixels,
        image::ImageError::Unsupported(_) => Error::Kind,
        _ => Error::Broken,
    }
}

/// The pixels, with white behind what is transparent.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    let (width, height) = image.dimensions();
    let mut pixels = Vec::with_capacity(width as usize * height as usize * 3);
    for [red, green, blue, alpha] in image.pixels().map(|pixel| pixel.0) {
        let seen = |part: u8| {
            let (part, alpha) = (u32::from(part), u32::from(alpha));
            ((part * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        pixels.extend([seen(red), seen(green), seen(blue)]);
    }
    RgbImage::from_raw(width, height, pixels).unwrap_or_default()
}
