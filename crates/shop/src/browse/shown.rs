//! The addresses of a picture, told by its id alone (`pic_<digest>-1200x900`).

use std::str::FromStr;

/// The widths in which pictures are kept, where they are as wide.
const WIDTHS: [u32; 4] = [160, 320, 640, 1200];

/// A picture as a page shows it.
pub(super) struct Shown {
    id: String,
    /// Width of its largest size.
    pub width: u32,
    /// Height of its largest size.
    pub height: u32,
}

impl FromStr for Shown {
    type Err = ();

    fn from_str(id: &str) -> Result<Shown, ()> {
        let (digest, size) =
            id.strip_prefix("pic_").and_then(|rest| rest.split_once('-')).ok_or(())?;
        let (width, height) = size.split_once('x').ok_or(())?;
        let number =
            |text: &str| text.parse::<u32>().ok().filter(|n| (1..20_000).contains(n)).ok_or(());
        let (width, height) = (number(width)?, number(height)?);
        let good = digest.len() == 32 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        good.then(|| Shown { id: id.to_owned(), width, height }).ok_or(())
    }
}

impl Shown {
    /// The address of the smallest size that is at least so wide, else of the largest.
    pub fn src(&self, width: u32) -> String {
        let kept = self.widths();
        let fits = kept.iter().find(|one| **one >= width).or(kept.last());
        self.address(fits.copied().unwrap_or(self.width))
    }

    /// All its addresses with their widths, for `srcset`.
    pub fn srcset(&self) -> String {
        let each =
            self.widths().into_iter().map(|width| format!("{} {width}w", self.address(width)));
        each.collect::<Vec<_>>().join(", ")
    }

    fn widths(&self) -> Vec<u32> {
        let mut kept: Vec<u32> = WIDTHS.into_iter().filter(|one| *one < self.width).collect();
        if kept.len() < WIDTHS.len() {
            kept.push(self.width);
        }
        kept
    }

    fn address(&self, width: u32) -> String {
        format!("/pictures/{}/{width}", self.id)
    }
}
