//! What a JPEG will cost, told by its markers before it is read (ITU-T T.81, annex B).

/// How many times a JPEG of many scans goes over its pixels, at most.
const MOST: usize = 100;

/// How a JPEG is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scans {
    /// Whether it holds coefficients of all pixels until its end.
    progressive: bool,
    count: usize,
}

impl Scans {
    /// A few bytes can ask for a scan over all pixels: more than anybody's camera writes is malice.
    pub fn too_many(self) -> bool {
        self.count > MOST
    }

    /// Bytes of coefficients: two for each of three parts of a pixel.
    pub fn memory(self, pixels: u64) -> u64 {
        if self.progressive { pixels.saturating_mul(6) } else { 0 }
    }
}

/// Goes through the markers.
pub(crate) fn scans(bytes: &[u8]) -> Scans {
    let mut found = Scans { progressive: false, count: 0 };
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let Some(at) = rest.iter().position(|byte| *byte == 0xff) {
        let marker = rest.get(at + 1).copied().unwrap_or_default();
        rest = rest.get(at + 1..).unwrap_or_default();
        match marker {
            // Filling, a literal 0xff among coefficients, restarts: no segment follows.
            0xff | 0 | 0x01 | 0xd0..=0xd8 => continue,
            0xd9 => break,
            0xc2 | 0xc6 | 0xca | 0xce => found.progressive = true,
            0xda => found.count += 1,
            _ => {}
        }
        let length = rest.get(1..3).map_or(0, |n| usize::from(n[0]) << 8 | usize::from(n[1]));
        rest = rest.get(1 + length..).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scans_are_counted_and_literal_bytes_are_not() {
        let mut jpeg = vec![0xff, 0xd8, 0xff, 0xc2, 0, 4, 1, 2];
        for _ in 0..3 {
            jpeg.extend([0xff, 0xda, 0, 3, 0, 7, 0xff, 0, 0xda, 0xff, 0xd3, 9]);
        }
        jpeg.extend([0xff, 0xd9, 0xff, 0xda, 0, 2]);
        assert_eq!(scans(&jpeg), Scans { progressive: true, count: 3 });
        for cut in 0..jpeg.len() {
            scans(&jpeg[..cut]);
        }
    }
}
