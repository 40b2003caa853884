//! How long a picture of 12 million pixels takes, from its JPEG to all its sizes:
//! `cargo run --release -p pictures --example measure [FILE]`.

use std::io::Cursor;
use std::time::Instant;

use image::{ImageFormat, Rgb, RgbImage};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let jpeg = match std::env::args().nth(1) {
        Some(file) => std::fs::read(file)?,
        None => drawn()?,
    };
    let limits = pictures::Limits { bytes: 100 << 20, ..pictures::Limits::default() };
    let mut times = Vec::new();
    let mut sizes = Vec::new();
    for _ in 0..7 {
        let begun = Instant::now();
        let picture = pictures::read(&jpeg, &limits)?;
        let read = begun.elapsed().as_secs_f64() * 1000.0;
        sizes = picture.sizes()?;
        times.push((begun.elapsed().as_secs_f64() * 1000.0, read));
    }
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (whole, read) = times[times.len() / 2];
    println!("{} bytes in: {read:.0} ms to read, {:.0} ms for all sizes", jpeg.len(), whole - read);
    for size in sizes {
        println!("{:>5} × {:<5} {:>7} bytes", size.width, size.height, size.webp.len());
    }
    Ok(())
}

/// Waves of several lengths with some grain, about as hard to write as a photograph.
fn drawn() -> Result<Vec<u8>, image::ImageError> {
    let mut grain = 1_u32;
    let image = RgbImage::from_fn(4000, 3000, |x, y| {
        let (x, y) = (x as f32, y as f32);
        let wave = |length: f32| ((x / length).sin() + (y / length * 1.3).cos()) * 40.0 + 120.0;
        grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (grain >> 28) as f32;
        Rgb([wave(310.0), wave(97.0), wave(23.0)].map(|part| (part + grain) as u8))
    });
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Jpeg)?;
    Ok(bytes.into_inner())
}
