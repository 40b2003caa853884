//! Makes text from outside fit to be set.
//!
//! - Control characters, overrides of direction, private characters and what
//!   no font has are shown by their number, `[U+202E]`, so that nothing hides
//!   and PDF/A, which forbids missing glyphs, is never broken by a name.
//! - Isolates of direction (U+2066 to U+2069) are kept only in pairs, so that
//!   a text cannot turn what follows it.
//! - Long runs get places to break (U+200B), so that they do not leave the
//!   page; the template takes them out again, so that nobody copies them.

use std::cell::Cell;
use std::collections::BTreeSet;

use typst::text::is_default_ignorable;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use values::Language;

use crate::fonts::Fonts;
use crate::{CELL_LIMIT, Error, TEXT_LIMIT};

/// Prepares the texts of one letter and counts them.
pub(crate) struct Preparer<'a> {
    fonts: &'a Fonts,
    refused: &'a BTreeSet<char>,
    rtl: bool,
    length: Cell<usize>,
    cells: Cell<usize>,
}

impl<'a> Preparer<'a> {
    /// `refused` are characters that could not be set although a font has them.
    pub(crate) fn new(fonts: &'a Fonts, refused: &'a BTreeSet<char>, language: Language) -> Self {
        Preparer {
            fonts,
            refused,
            rtl: language.is_rtl(),
            length: Cell::new(0),
            cells: Cell::new(0),
        }
    }

    /// Translated text: one string for each of its lines.
    pub(crate) fn lines(&self, text: &str) -> Result<Vec<String>, Error> {
        self.count(text.len())?;
        let text = text.replace("\r\n", "\n");
        let lines = text.split(is_line_end).map(|line| self.prose(line)).collect::<Vec<_>>();
        self.count(lines.iter().map(String::len).sum())?;
        Ok(lines)
    }

    /// Text on one line; empty when nothing of it can be seen.
    pub(crate) fn line(&self, text: &str) -> Result<String, Error> {
        let line = self.lines(text)?.join(" ");
        let blank = line.chars().all(|c| c.is_whitespace() || is_default_ignorable(c));
        Ok(if blank { String::new() } else { line.trim().to_owned() })
    }

    /// Words of an unknown language: isolated, direction by the first letter.
    pub(crate) fn words(&self, text: &str) -> Result<Vec<String>, Error> {
        let mut lines = self.lines(text)?;
        for line in lines.iter_mut().filter(|line| self.mixes(line)) {
            *line = format!("{FIRST_STRONG}{line}{POP}");
        }
        Ok(lines)
    }

    /// A technical value: isolated, left to right, everything invisible shown.
    pub(crate) fn technical(&self, text: &str) -> Result<String, Error> {
        self.count(text.len())?;
        let value = self.set(text, |c| is_default_ignorable(c) || is_line_end(c));
        let value = value.replace(is_isolate, "");
        let mut value = breakable(&value, 16, "@/._-:=&?");
        if self.mixes(&value) {
            value = format!("{LEFT_TO_RIGHT}{value}{POP}");
        }
        self.count(value.len())?;
        Ok(value)
    }

    fn prose(&self, line: &str) -> String {
        let kept = line.chars().filter(|c| !is_dropped(*c)).collect::<String>();
        let set = breakable(&self.set(&kept, |_| false), 30, "");
        if self.mixes(&set) { paired(&set) } else { set.replace(is_isolate, "") }
    }

    /// Whether both directions may meet in this text. Where they do not,
    /// isolates are left out: they would only be copied with the text.
    fn mixes(&self, text: &str) -> bool {
        !text.is_empty() && (self.rtl || text.chars().any(is_right_to_left))
    }

    /// Composes the characters and shows by number what cannot be set.
    fn set(&self, text: &str, hides: impl Fn(char) -> bool) -> String {
        let composed = text.nfc().map(|c| if c == '\t' { ' ' } else { c }).collect::<String>();
        let mut out = Numbered::default();
        for cluster in composed.graphemes(true) {
            let mut shapes = Vec::new();
            for c in cluster.chars() {
                if hides(c) || is_forbidden(c) || self.refused.contains(&c) {
                    out.number(c);
                } else if is_default_ignorable(c) {
                    out.plain(c);
                } else {
                    shapes.push(c);
                    if self.fonts.has_together(&shapes) {
                        out.plain(c);
                    } else {
                        shapes.pop();
                        out.number(c);
                    }
                }
            }
        }
        out.finish()
    }

    /// Counts the cells of a table against the limit of the document.
    pub(crate) fn count_cells(&self, cells: usize) -> Result<(), Error> {
        let all = self.cells.get().saturating_add(cells);
        self.cells.set(all);
        if all > CELL_LIMIT { Err(Error::TooManyCells) } else { Ok(()) }
    }

    fn count(&self, bytes: usize) -> Result<(), Error> {
        let length = self.length.get().saturating_add(bytes);
        self.length.set(length);
        // Each text is counted as it came and as it is set.
        if length > 2 * TEXT_LIMIT { Err(Error::TooLong) } else { Ok(()) }
    }
}

const LEFT_TO_RIGHT: char = '\u{2066}';
const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';
const BREAK: char = '\u{200b}';

fn is_isolate(c: char) -> bool {
    matches!(c, LEFT_TO_RIGHT..=POP)
}

/// Letters of the scripts from right to left, by their blocks, and the marks
/// that act like one.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}')
        || matches!(c, '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}')
        || matches!(c, '\u{1e800}'..='\u{1efff}' | '\u{2067}')
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Characters that may not be in a page whatever the font: control characters,
/// embeddings and overrides of direction, private use, noncharacters.
fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}')
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
        || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}')
        || c as u32 & 0xfffe == 0xfffe
}

/// Invisible characters of no use in print: byte order mark, soft hyphen,
/// variation selectors, tags, fillers and the like. Joiners and marks of
/// direction stay.
fn is_dropped(c: char) -> bool {
    let kept = matches!(c, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}');
    is_default_ignorable(c) && !kept && !is_forbidden(c)
}

/// Drops ends of isolates that nothing began and ends those left open.
fn paired(text: &str) -> String {
    let mut open = 0_usize;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            LEFT_TO_RIGHT..=FIRST_STRONG => open += 1,
            POP if open == 0 => continue,
            POP => open -= 1,
            _ => {}
        }
        out.push(c);
    }
    out.extend(std::iter::repeat_n(POP, open));
    out
}

/// Adds places to break: after `marks`, and inside runs longer than `longest`.
fn breakable(text: &str, longest: usize, marks: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut run = 0;
    for cluster in text.graphemes(true) {
        let first = cluster.chars().next().unwrap_or(' ');
        if first.is_whitespace() || first == BREAK || first >= '\u{2e80}' {
            run = 0;
        } else if run == longest {
            out.push(BREAK);
            run = longest / 2;
        }
        out.push_str(cluster);
        run += 1;
        if marks.contains(first) {
            out.push(BREAK);
            run = 0;
        }
    }
    out
}

/// Writes characters, some by their number; equal ones in a row are counted.
#[derive(Default)]
struct Numbered {
    out: String,
    last: Option<char>,
    times: usize,
}

impl Numbered {
    fn plain(&mut self, c: char) {
        self.flush();
        self.out.push(c);
    }

    fn number(&mut self, c: char) {
        if self.last != Some(c) {
            self.flush();
            self.last = Some(c);
        }
        self.times += 1;
    }

    fn flush(&mut self) {
        if let Some(c) = self.last.take() {
            let number = format!("U+{:04X}", c as u32);
            let times = if self.times > 1 { format!(" ×{}", self.times) } else { String::new() };
            self.out.push_str(&format!("{LEFT_TO_RIGHT}[{number}{times}]{POP}"));
        }
        self.times = 0;
    }

    fn finish(mut self) -> String {
        self.flush();
        self.out
    }
}
