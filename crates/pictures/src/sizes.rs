//! The sizes in which a picture is kept, each as WebP.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, RgbImage};

use crate::{Error, Picture};

/// The widths in which pictures are kept: a list's thumbnail, a card, half a page, a page.
pub const WIDTHS: [u32; 4] = [160, 320, 640, 1200];
/// Quality of WebP, of 100: looked at side by side, higher is larger and no better.
const QUALITY: f32 = 80.0;

/// A picture in one of its sizes.
#[derive(Clone, Debug)]
pub struct Size {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The bytes of the WebP.
    pub webp: Vec<u8>,
}

/// The widths in which a picture that comes in with `width` is kept: all of [`WIDTHS`] that are not
/// larger, and its own where that is smaller than the largest. Nothing is made larger.
pub fn widths(width: u32) -> Vec<u32> {
    let mut kept: Vec<u32> = WIDTHS.into_iter().filter(|one| *one < width).collect();
    if kept.len() < WIDTHS.len() {
        kept.push(width);
    }
    kept
}

impl Picture {
    /// The picture in all its sizes, the smallest first.
    ///
    /// # Errors
    /// [`Error::Broken`] when it cannot be written, which no picture has been seen to cause.
    pub fn sizes(&self) -> Result<Vec<Size>, Error> {
        let mut resizer = Resizer::new();
        let mut sizes = Vec::new();
        let mut last: Option<RgbImage> = None;
        // Each size is made of the next larger one: that looks the same and costs little.
        for width in widths(self.width()).into_iter().rev() {
            let height = height_for(width, self.width(), self.height());
            let pixels = match &last {
                None => self.upright(&mut resizer, width, height)?,
                Some(larger) => resize(&mut resizer, larger, width, height)?,
            };
            let webp = webp::Encoder::from_rgb(pixels.as_raw(), width, height);
            let webp = webp.encode_simple(false, QUALITY).map_err(|_| Error::Broken)?;
            sizes.push(Size { width, height, webp: webp.to_vec() });
            last = Some(pixels);
        }
        sizes.reverse();
        Ok(sizes)
    }

    /// The pixels in the largest size, turned the right way up.
    fn upright(&self, resizer: &mut Resizer, width: u32, height: u32) -> Result<RgbImage, Error> {
        let (across, down) = if self.lies() { (height, width) } else { (width, height) };
        let pixels = resize(resizer, &self.pixels, across, down)?;
        if self.turn == Orientation::NoTransforms {
            return Ok(pixels);
        }
        let mut image = DynamicImage::ImageRgb8(pixels);
        image.apply_orientation(self.turn);
        Ok(image.into_rgb8())
    }
}

/// The height that belongs to a width, at least 1.
pub(crate) fn height_for(width: u32, of_width: u32, of_height: u32) -> u32 {
    let exact = u64::from(of_height) * u64::from(width);
    let rounded = (exact + u64::from(of_width) / 2) / u64::from(of_width.max(1));
    u32::try_from(rounded).unwrap_or(u32::MAX).max(1)
}

fn resize(
    resizer: &mut Resizer,
    from: &RgbImage,
    width: u32,
    height: u32,
) -> Result<RgbImage, Error> {
    if from.dimensions() == (width, height) {
        return Ok(from.clone());
    }
    let source = ImageRef::new(from.width(), from.height(), from.as_raw(), PixelType::U8x3)
        .map_err(|_| Error::Broken)?;
    let mut target = Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    resizer.resize(&source, &mut target, &options).map_err(|_| Error::Broken)?;
    RgbImage::from_raw(width, height, target.into_vec()).ok_or(Error::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_made_larger() {
        assert_eq!(widths(4000), [160, 320, 640, 1200]);
        assert_eq!(widths(1200), [160, 320, 640, 1200]);
        assert_eq!(widths(700), [160, 320, 640, 700]);
        assert_eq!(widths(640), [160, 320, 640]);
        assert_eq!(widths(160), [160]);
        assert_eq!(widths(9), [9]);
    }

    #[test]
    fn heights_are_rounded_and_never_nothing() {
        assert_eq!(height_for(160, 4000, 3000), 120);
        assert_eq!(height_for(160, 1000, 1), 1);
        assert_eq!(height_for(160, 300, 200), 107);
    }
}
