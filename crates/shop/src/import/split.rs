//! Cuts a file into records as its bytes come: lines of CSV (a quoted cell may hold line ends), or
//! objects of JSON, one after another, with or without an array around them. Nothing but the record
//! that is begun is held.

/// How the file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Cells with this between them.
    Csv(u8),
    /// Objects.
    Json,
}

/// A record and where it ends.
#[derive(Debug, PartialEq, Eq)]
pub struct Record {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The line on which it begins, from 1.
    pub line: u64,
    /// The byte after it.
    pub end: u64,
    /// The line on which what follows begins.
    pub next_line: u64,
}

/// A record longer than this is no listing.
const LONGEST: usize = 1 << 20;

/// A record is too long: the file is no list of listings, or a quote is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the record that begins on line {line} is too long; is a quote missing?")]
pub struct TooLong {
    /// Where it begins.
    pub line: u64,
}

/// Cuts bytes into records.
#[derive(Debug)]
pub struct Splitter {
    format: Format,
    rest: Vec<u8>,
    /// How far `rest` was looked through.
    looked: usize,
    /// Where a JSON object begins in `rest`.
    begun: Option<usize>,
    depth: u32,
    quoted: bool,
    escaped: bool,
    /// Of the first byte of `rest`.
    offset: u64,
    line: u64,
    begun_line: u64,
}

impl Splitter {
    /// A splitter that begins at a byte and line of the file.
    pub fn at(format: Format, offset: u64, line: u64) -> Splitter {
        Splitter {
            format,
            rest: Vec::new(),
            looked: 0,
            begun: None,
            depth: 0,
            quoted: false,
            escaped: false,
            offset,
            line,
            begun_line: line,
        }
    }

    /// The next bytes of the file.
    pub fn push(&mut self, bytes: &[u8]) {
        self.rest.extend_from_slice(bytes);
    }

    /// The next whole record; `None` when more bytes are needed. With `last`, the end of the file ends
    /// a line too.
    ///
    /// # Errors
    /// When a record is too long to be a listing.
    pub fn next(&mut self, last: bool) -> Result<Option<Record>, TooLong> {
        let found = match self.format {
            Format::Csv(_) => self.next_line(last),
            Format::Json => self.next_object(),
        };
        match found {
            None if self.rest.len() > LONGEST => Err(TooLong { line: self.begun_line }),
            found => Ok(found),
        }
    }

    fn next_line(&mut self, last: bool) -> Option<Record> {
        while self.looked < self.rest.len() {
            let byte = self.rest[self.looked];
            self.looked += 1;
            match byte {
                b'"' => self.quoted = !self.quoted,
                b'\n' => {
                    self.line += 1;
                    if !self.quoted {
                        let end = self.looked;
                        match self.cut(0, end) {
                            record if record.bytes.iter().all(u8::is_ascii_whitespace) => {}
                            record => return Some(record),
                        }
                    }
                }
                _ => {}
            }
        }
        if last && self.rest.iter().any(|byte| !byte.is_ascii_whitespace()) {
            let end = self.rest.len();
            return Some(self.cut(0, end));
        }
        None
    }

    fn next_object(&mut self) -> Option<Record> {
        while self.looked < self.rest.len() {
            let byte = self.rest[self.looked];
            self.looked += 1;
            if byte == b'\n' {
                self.line += 1;
            }
            if self.quoted {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => self.quoted = false,
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => self.quoted = self.depth > 0,
                b'{' => {
                    if self.depth == 0 {
                        self.begun = Some(self.looked - 1);
                        self.begun_line = self.line;
                    }
                    self.depth += 1;
                }
                b'}' if self.depth > 0 => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        let (from, to) = (self.begun.take().unwrap_or(0), self.looked);
                        return Some(self.cut(from, to));
                    }
                }
                _ => {}
            }
        }
        if self.begun.is_none() {
            // Commas, brackets and blanks between objects.
            self.offset += self.rest.len() as u64;
            self.rest.clear();
            self.looked = 0;
        }
        None
    }

    fn cut(&mut self, from: usize, to: usize) -> Record {
        let bytes = self.rest[from..to].to_vec();
        self.rest.drain(..to);
        self.looked = 0;
        self.offset += to as u64;
        let record =
            Record { bytes, line: self.begun_line, end: self.offset, next_line: self.line };
        self.begun_line = self.line;
        record
    }
}

/// The format of a file by its first bytes: an object or an array is JSON; else the sign that is
/// commonest in the first line parts its cells.
pub fn format_of(head: &[u8]) -> Format {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let first = head.iter().find(|byte| !byte.is_ascii_whitespace());
    if matches!(first, Some(b'{' | b'[')) {
        return Format::Json;
    }
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| line.iter().filter(|byte| **byte == sign).count();
    let sign = [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign));
    Format::Csv(sign.unwrap_or(b','))
}

/// The cells of a line of CSV (RFC 4180): quoted or not, a quote within quotes doubled.
pub fn cells(line: &[u8], sign: u8) -> Vec<String> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let mut cells = Vec::new();
    let (mut cell, mut quoted, mut at) = (Vec::new(), false, 0);
    while at < line.len() {
        match line[at] {
            b'"' if quoted && line.get(at + 1) == Some(&b'"') => {
                cell.push(b'"');
                at += 1;
            }
            b'"' if quoted || cell.is_empty() => quoted = !quoted,
            byte if byte == sign && !quoted => {
                cells.push(String::from_utf8_lossy(&cell).into_owned());
                cell.clear();
            }
            byte => cell.push(byte),
        }
        at += 1;
    }
    cells.push(String::from_utf8_lossy(&cell).into_owned());
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(format: Format, pieces: &[&[u8]]) -> Vec<Record> {
        let mut splitter = Splitter::at(format, 0, 1);
        let mut records = Vec::new();
        for piece in pieces {
            splitter.push(piece);
            while let Some(record) = splitter.next(false).expect("short records") {
                records.push(record);
            }
        }
        while let Some(record) = splitter.next(true).expect("short records") {
            records.push(record);
        }
        records
    }

    #[test]
    fn lines_end_outside_of_quotes() {
        let file = b"a,b\n1,\"two\nlines, and \"\"quotes\"\"\"\n\n3,4";
        let records = all(Format::Csv(b','), &[file]);
        assert_eq!(records.len(), 3);
        assert_eq!(cells(&records[1].bytes, b','), ["1", "two\nlines, and \"quotes\""]);
        assert_eq!((records[1].line, records[2].end), (2, file.len() as u64));
        assert_eq!(cells(&records[2].bytes, b','), ["3", "4"]);
    }

    #[test]
    fn objects_are_found_within_an_array_and_on_lines() {
        let records =
            all(Format::Json, &[b"[\n {\"a\": \"}{\\\"\"},\n{\"b\": {}}]", b"\n{\"c\":1}\n"]);
        let texts: Vec<_> = records.iter().map(|r| String::from_utf8_lossy(&r.bytes)).collect();
        assert_eq!(texts, ["{\"a\": \"}{\\\"\"}", "{\"b\": {}}", "{\"c\":1}"]);
        assert_eq!(records.iter().map(|record| record.line).collect::<Vec<_>>(), [2, 3, 4]);
    }

    #[test]
    fn the_format_is_seen_by_the_first_bytes() {
        assert_eq!(format_of(b" [\n{"), Format::Json);
        assert_eq!(format_of(b"sku;title;price\n1;2,5;3"), Format::Csv(b';'));
        assert_eq!(format_of(b"sku,title\n"), Format::Csv(b','));
    }

    proptest! {
        #[test]
        fn however_the_bytes_come_the_records_are_the_same(
            rows in prop::collection::vec("[a-z\",\n]{0,12}", 1..8), cut in 1_usize..9,
        ) {
            let quote = |text: &String| format!("\"{}\"\n", text.replace('"', "\"\""));
            let file: String = rows.iter().map(quote).collect();
            let whole = all(Format::Csv(b','), &[file.as_bytes()]);
            let pieces: Vec<&[u8]> = file.as_bytes().chunks(cut).collect();
            prop_assert_eq!(&all(Format::Csv(b','), &pieces), &whole);
            let read: Vec<String> =
                whole.iter().map(|record| cells(&record.bytes, b',').concat()).collect();
            prop_assert_eq!(read, rows);
        }
    }
}
