//! Runs the typesetter: one template, no files, no packages, no clock.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue, Smart};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use unicode_normalization::char::is_combining_mark;
use values::{Language, Time};

use crate::fonts::Fonts;
use crate::text::Preparer;
use crate::{Error, Field};

/// What the document's metadata say of it.
pub(crate) struct Imprint<'a> {
    pub(crate) language: Language,
    pub(crate) reference: &'a Field,
    pub(crate) title: &'a str,
    pub(crate) issued: Time,
}

/// Sets the data that `prepare` makes and exports the pages. Characters that
/// turn out to have no glyph are shown by number in a second run.
pub(crate) fn print(
    imprint: &Imprint,
    prepare: impl Fn(&Preparer) -> Result<Dict, Error>,
) -> Result<Vec<u8>, Error> {
    let fonts = Fonts::load()?;
    let mut refused = BTreeSet::new();
    loop {
        let data = prepare(&Preparer::new(fonts, &refused, imprint.language))?;
        let before = refused.len();
        let pdf = run(imprint, fonts, data, &mut refused);
        // The typesetter remembers its steps in a global store, which only
        // this empties.
        typst::comemo::evict(0);
        match pdf? {
            Some(pdf) => return Ok(pdf),
            None if refused.len() > before => continue,
            None => return Err(Error::Refused("a character without a glyph".into())),
        }
    }
}

/// One run; `None` when characters without a glyph were added to `refused`.
fn run(
    imprint: &Imprint,
    fonts: &'static Fonts,
    data: Dict,
    refused: &mut BTreeSet<char>,
) -> Result<Option<Vec<u8>>, Error> {
    let press = Press::new(fonts, data);
    let document =
        typst::compile::<PagedDocument>(&press).output.map_err(|errors| refusal(&errors))?;
    let mut missing = false;
    for page in document.pages() {
        missing |= find_missing(&page.frame, refused);
    }
    if missing {
        return Ok(None);
    }
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| Error::Refused(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(identity(imprint)),
        creator: Smart::Custom(Some("Kontor".to_owned())),
        timestamp: timestamp(imprint.issued),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map(Some).map_err(|errors| refusal(&errors))
}

/// The world as the typesetter sees it: the template and the fonts.
struct Press {
    library: LazyHash<Library>,
    fonts: &'static Fonts,
}

/// The template. One path is interned for the life of the program: the
/// typesetter has only 65,535 of them.
static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    let path = VirtualPath::new("letter.typ").expect("a plain name is a path");
    let id = RootedPath::new(VirtualRoot::Project, path).intern();
    Source::new(id, concat!(include_str!("blocks.typ"), include_str!("letter.typ")).to_owned())
});

impl Press {
    fn new(fonts: &'static Fonts, data: Dict) -> Press {
        let inputs = Dict::from_iter([("data".into(), data.into_value())]);
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_inputs(inputs).with_features(features).build();
        Press { library: LazyHash::new(library), fonts }
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Finds characters that were set as the missing glyph. Of a cluster with
/// marks only the marks are to blame.
fn find_missing(frame: &Frame, refused: &mut BTreeSet<char>) -> bool {
    let mut found = false;
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => found |= find_missing(&group.frame, refused),
            FrameItem::Text(run) => {
                for glyph in run.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    found = true;
                    let range = glyph.range.start as usize..glyph.range.end as usize;
                    let cluster = run.text.get(range).unwrap_or_default();
                    let marked = cluster.chars().any(is_combining_mark);
                    refused.extend(cluster.chars().filter(|c| !marked || is_combining_mark(*c)));
                }
            }
            _ => {}
        }
    }
    found
}

fn identity(imprint: &Imprint) -> String {
    format!("{}\n{}\n{}", imprint.reference.value.as_str(), imprint.issued, imprint.title)
}

fn timestamp(issued: Time) -> Option<Timestamp> {
    let at = issued.timestamp().to_zoned(TimeZone::UTC);
    let (month, day) = (at.month() as u8, at.day() as u8);
    let (hour, minute, second) = (at.hour() as u8, at.minute() as u8, at.second() as u8);
    Datetime::from_ymd_hms(i32::from(at.year()), month, day, hour, minute, second)
        .map(Timestamp::new_utc)
}

/// The first complaint, without the words that it quotes from the letter.
fn refusal(errors: &[SourceDiagnostic]) -> Error {
    let message = errors.first().map_or("", |error| error.message.as_str());
    let unquoted = message.split('`').step_by(2).collect::<Vec<_>>();
    Error::Refused(unquoted.join("…"))
}
