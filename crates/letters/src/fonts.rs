//! The fonts that the program carries, and which of them a language uses.
//!
//! They are parts of the binary, parsed when the first letter is set (about
//! 30 ms). What stays in memory afterwards is small: the glyphs themselves
//! remain in the file that the system has mapped. Together they have the
//! letters of all 18 languages; `assets/fonts/README.md` tells their origin.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use values::Language;

use crate::Error;

/// The fixed-width family of technical values.
pub(crate) const MONO: &str = "Noto Mono";
const LATIN: &str = "Noto Sans";
const CJK: &str = "Kontor Sans CJK";
const OTHERS: [&str; 4] =
    ["Noto Naskh Arabic", "Noto Sans Hebrew", "Noto Sans Thai", "Noto Sans Devanagari"];

/// The families of running text in the order in which a character is looked
/// for. Japanese and Korean take Latin letters and punctuation from their own
/// font, all others from Noto Sans.
pub(crate) fn families(language: Language) -> Vec<&'static str> {
    let (first, last) = match language {
        Language::Ja | Language::Ko => (CJK, LATIN),
        _ => (LATIN, CJK),
    };
    [first].into_iter().chain(OTHERS).chain([last]).collect()
}

/// All fonts, with what the typesetter asks about them.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) faces: Vec<Font>,
    covered: Vec<Coverage>,
}

impl Fonts {
    /// The fonts of the program, parsed once.
    pub(crate) fn load() -> Result<&'static Fonts, Error> {
        static FONTS: LazyLock<Result<Fonts, Error>> = LazyLock::new(Fonts::parse);
        FONTS.as_ref().map_err(Clone::clone)
    }

    fn parse() -> Result<Fonts, Error> {
        let mut faces = Vec::with_capacity(FILES.len());
        for (name, bytes) in FILES {
            let missing = Error::FontMissing { font: name };
            faces.push(Font::new(Bytes::new(*bytes), 0).ok_or(missing)?);
        }
        let book = LazyHash::new(FontBook::from_fonts(&faces));
        let covered = faces.iter().map(Coverage::of).collect();
        Ok(Fonts { book, faces, covered })
    }

    /// Whether some one font has all these characters: then they can be set
    /// as one cluster.
    pub(crate) fn has_together(&self, characters: &[char]) -> bool {
        self.covered.iter().any(|font| characters.iter().all(|c| font.has(*c)))
    }
}

/// The characters of a font, one bit each.
struct Coverage(Vec<u64>);

impl Coverage {
    fn of(font: &Font) -> Coverage {
        let mut bits = Vec::new();
        for point in font.info().coverage.iter() {
            let word = point as usize / 64;
            if word >= bits.len() {
                bits.resize(word + 1, 0);
            }
            bits[word] |= 1 << (point % 64);
        }
        Coverage(bits)
    }

    fn has(&self, character: char) -> bool {
        let point = character as u32;
        self.0.get(point as usize / 64).is_some_and(|word| word >> (point % 64) & 1 == 1)
    }
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../../assets/fonts/", $name)))),*]
    };
}

static FILES: &[(&str, &[u8])] = files![
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansThai-Bold.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "KontorSansCJK-Regular.otf",
    "KontorSansCJK-Bold.otf",
    "NotoMono-Regular.ttf",
];
