//! What comes in, and what is kept of it.

#![allow(clippy::unwrap_used, reason = "a story that goes wrong shall end")]

use std::io::Cursor;

use image::codecs::gif::GifEncoder;
use image::{DynamicImage, Frame, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use pictures::{Error, Limits, Picture, read};
use proptest::prelude::*;

/// Red at the left, blue at the right, the upper half darker: so it shows how it is turned.
fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let light = if y < height / 2 { 120 } else { 240 };
        if x < width / 2 { Rgb([light, 0, 0]) } else { Rgb([0, 0, light]) }
    })
}

fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The JPEG with an EXIF orientation, and a place that must not be kept.
fn turned(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    exif.extend([0x01, 0x0e, 0, 2, 0, 0, 0, 12, 0, 0, 0, 38, 0, 0, 0, 0]);
    exif.extend(b"at our home\0");
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1];
    bytes.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend(exif);
    bytes.extend(&jpeg[2..]);
    bytes
}

fn taken(bytes: &[u8]) -> Picture {
    read(bytes, &Limits::default()).unwrap()
}

fn refused(bytes: &[u8]) -> Error {
    read(bytes, &Limits::default()).unwrap_err()
}

/// The colours of the smallest size near its corners: top left, top right, bottom left.
fn corners(picture: &Picture) -> [[u8; 3]; 3] {
    let size = &picture.sizes().unwrap()[0];
    let seen = image::load_from_memory(&size.webp).unwrap().into_rgb8();
    let (x, y) = (size.width / 8, size.height / 8);
    [(x, y), (size.width - x, y), (x, size.height - y)].map(|(x, y)| seen.get_pixel(x, y).0)
}

fn is_near(seen: [u8; 3], wanted: [u8; 3]) -> bool {
    seen.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) < 24)
}

#[test]
fn every_kind_is_read_by_its_content_and_kept_in_all_sizes() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
        let picture = taken(&encoded(drawn(1300, 650), format));
        let sizes = picture.sizes().unwrap();
        let told: Vec<_> = sizes.iter().map(|size| (size.width, size.height)).collect();
        assert_eq!(told, [(160, 80), (320, 160), (640, 320), (1200, 600)], "{format:?}");
        for size in &sizes {
            assert_eq!(image::guess_format(&size.webp).unwrap(), ImageFormat::WebP);
            let back = image::load_from_memory(&size.webp).unwrap();
            assert_eq!((back.width(), back.height()), (size.width, size.height));
        }
        let [left, right, below] = corners(&picture);
        assert!(is_near(left, [120, 0, 0]) && is_near(right, [0, 0, 120]), "{format:?}");
        assert!(is_near(below, [240, 0, 0]), "{format:?}");
    }
}

#[test]
fn a_small_picture_is_never_made_larger() {
    let sizes = taken(&encoded(drawn(200, 100), ImageFormat::Png)).sizes().unwrap();
    let told: Vec<_> = sizes.iter().map(|size| (size.width, size.height)).collect();
    assert_eq!(told, [(160, 80), (200, 100)]);
    let sizes = taken(&encoded(drawn(1, 1), ImageFormat::Png)).sizes().unwrap();
    assert_eq!(sizes.len(), 1);
}

#[test]
fn a_picture_is_turned_as_its_camera_was_and_nothing_of_the_camera_is_kept() {
    let jpeg = encoded(drawn(320, 240), ImageFormat::Jpeg);
    let upright = corners(&taken(&jpeg));
    for orientation in 1..=8 {
        let bytes = turned(&jpeg, orientation);
        assert!(bytes.windows(11).any(|part| part == b"at our home"));
        let picture = taken(&bytes);
        let lies = orientation >= 5;
        let wanted = if lies { (240, 320) } else { (320, 240) };
        assert_eq!((picture.width(), picture.height()), wanted, "{orientation}");
        for size in picture.sizes().unwrap() {
            assert!(!size.webp.windows(8).any(|part| part == b"our home"));
            assert!(!size.webp.windows(4).any(|part| part == b"EXIF"));
        }
        let [left, right, below] = corners(&picture);
        let [a, b, c] = upright;
        let d = [0, 0, 240];
        // Which corner of the camera's picture is seen at top left, top right, bottom left.
        let wanted = match orientation {
            1 => [a, b, c],
            2 => [b, a, d],
            3 => [d, c, b],
            4 => [c, d, a],
            5 => [a, c, b],
            6 => [c, a, d],
            7 => [d, b, c],
            _ => [b, d, a],
        };
        for (seen, wanted) in [left, right, below].into_iter().zip(wanted) {
            assert!(is_near(seen, wanted), "{orientation}: {seen:?}, not {wanted:?}");
        }
    }
}

#[test]
fn what_is_transparent_is_put_on_white() {
    let glass = RgbaImage::from_fn(200, 100, |x, _| {
        if x < 100 { Rgba([0, 0, 0, 0]) } else { Rgba([0, 0, 0, 128]) }
    });
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let [left, right, _] = corners(&taken(&encoded(glass.clone(), format)));
        assert!(is_near(left, [255; 3]) && is_near(right, [127; 3]), "{left:?} {right:?}");
    }
}

#[test]
fn of_a_moving_picture_the_first_frame_is_kept() {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for colour in [[250, 250, 0, 255], [0, 0, 0, 255]] {
        let frame = Frame::new(RgbaImage::from_pixel(40, 30, Rgba(colour)));
        encoder.encode_frame(frame).unwrap();
    }
    drop(encoder);
    assert!(corners(&taken(&bytes)).into_iter().all(|seen| is_near(seen, [250, 250, 0])));
}

#[test]
fn grey_and_deep_pictures_are_read_too() {
    let deep = image::ImageBuffer::from_pixel(50, 50, image::Luma([0x8000_u16]));
    let picture = taken(&encoded(DynamicImage::ImageLuma16(deep), ImageFormat::Png));
    assert!(is_near(corners(&picture)[0], [128; 3]));
}

#[test]
fn what_is_no_picture_is_refused() {
    for nothing in [&b""[..], b"%PDF-1.7", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"BM\0\0"]
    {
        assert_eq!(refused(nothing), Error::Kind);
    }
    let tiff = b"II*\0\x08\0\0\0\0\0\0\0\0\0";
    assert_eq!(refused(tiff), Error::Kind);
}

#[test]
fn what_breaks_off_is_refused() {
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
        let bytes = encoded(drawn(64, 64), format);
        assert_eq!(refused(&bytes[..bytes.len() / 2]), Error::Broken, "{format:?}");
    }
    let jpeg = encoded(drawn(64, 64), ImageFormat::Jpeg);
    assert_eq!(refused(&jpeg[..20]), Error::Broken);
}

#[test]
fn bombs_are_refused_before_a_pixel_is_read() {
    // A PNG that says 60,000 × 60,000, with nothing behind it.
    let mut png = encoded(drawn(8, 8), ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let sum = crc(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    assert_eq!(refused(&png), Error::Pixels);

    let mut gif = encoded(drawn(8, 8), ImageFormat::Gif);
    gif[6..10].fill(0xff);
    assert_eq!(refused(&gif), Error::Pixels);

    let mut jpeg = encoded(drawn(8, 8), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].fill(0xfe);
    assert_eq!(refused(&jpeg), Error::Pixels);

    let bytes = encoded(drawn(100, 100), ImageFormat::Png);
    let small = Limits { bytes: 100, ..Limits::default() };
    assert_eq!(read(&bytes, &small).unwrap_err(), Error::Bytes);
    let few = Limits { pixels: 9_999, ..Limits::default() };
    assert_eq!(read(&bytes, &few).unwrap_err(), Error::Pixels);
    let poor = Limits { memory: 20_000, ..Limits::default() };
    assert_eq!(read(&bytes, &poor).unwrap_err(), Error::Pixels);
}

#[test]
fn a_thread_is_no_picture() {
    assert_eq!(refused(&encoded(drawn(1300, 100), ImageFormat::Png)), Error::Shape);
    assert!(Picture::from_rgb(2, 30, vec![0; 180]).is_none());
    assert!(Picture::from_rgb(2, 3, vec![0; 17]).is_none());
    assert!(Picture::from_rgb(2, 3, vec![0; 18]).is_some());
}

/// The check sum of PNG (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 }
        })
    })
}

/// A small picture of any kind, with some bytes changed and perhaps its end cut off.
fn spoilt() -> impl Strategy<Value = Vec<u8>> {
    let format = prop_oneof![
        Just(ImageFormat::Jpeg),
        Just(ImageFormat::Png),
        Just(ImageFormat::WebP),
        Just(ImageFormat::Gif)
    ];
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12);
    (format, changes, 1..=100_usize).prop_map(|(format, changes, part)| {
        let mut bytes = encoded(drawn(24, 17), format);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(bytes.len() * part / 100);
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn whatever_comes_in_nothing_panics(bytes in spoilt()) {
        let tight = Limits { memory: 8 << 20, pixels: 1_000_000, ..Limits::default() };
        if let Ok(picture) = read(&bytes, &tight) {
            prop_assert!(!picture.sizes().unwrap().is_empty());
        }
    }

    #[test]
    fn noise_is_refused(noise in prop::collection::vec(any::<u8>(), 0..600), kind in 0..4_usize) {
        let signs: [&[u8]; 4] = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"GIF89a"];
        let bytes = [signs[kind], &noise].concat();
        if let Ok(picture) = read(&bytes, &Limits::default()) {
            prop_assert!(picture.width() > 0);
        }
    }
}
