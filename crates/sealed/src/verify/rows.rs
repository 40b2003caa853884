//! The records of one file, checked while its bytes go by: each line is a record with known
//! fields, lies in the granted time frame, and gives one line of the table beside it.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use values::Time;

use crate::records::is_inside;
use crate::schema::{FileSchema, FileScope};
use crate::table;

/// No record is longer than this many bytes.
const LONGEST: usize = 32 << 20;

/// What the lines of a record file came to.
pub(crate) struct Rows<'a> {
    columns: Vec<&'a str>,
    time_column: &'a str,
    from: Option<Time>,
    to: Option<Time>,
    rest: Vec<u8>,
    line: Vec<u8>,
    table: Sha256,
    /// Lines that were records.
    pub count: u64,
    /// The first line that was none, from 1.
    pub broken: Option<u64>,
    /// The first record outside the time frame, from 1.
    pub outside: Option<u64>,
}

impl<'a> Rows<'a> {
    /// Begins; `None` when the frame of the file is not made of times.
    pub fn new(schema: &'a FileSchema, scope: &'a FileScope) -> Option<Rows<'a>> {
        let read = |text: &Option<String>| match text {
            None => Some(None),
            Some(text) => Time::parse(text).ok().map(Some),
        };
        let columns: Vec<&str> = schema.columns.iter().map(|c| c.name.as_str()).collect();
        let mut line = Vec::new();
        table::header(&mut line, columns.iter().copied());
        Some(Rows {
            columns,
            time_column: &scope.time_column,
            from: read(&scope.from)?,
            to: read(&scope.to)?,
            rest: Vec::new(),
            table: Sha256::new_with_prefix(&line),
            line,
            count: 0,
            broken: None,
            outside: None,
        })
    }

    /// Takes the next bytes of the file.
    pub fn take(&mut self, mut bytes: &[u8]) {
        while self.broken.is_none() {
            let Some(end) = bytes.iter().position(|&b| b == b'\n') else {
                self.rest.extend_from_slice(bytes);
                if self.rest.len() > LONGEST {
                    self.broken = Some(self.count + 1);
                }
                return;
            };
            if self.rest.is_empty() {
                self.record(&bytes[..end]);
            } else {
                let mut line = std::mem::take(&mut self.rest);
                line.extend_from_slice(&bytes[..end]);
                self.record(&line);
                line.clear();
                self.rest = line;
            }
            bytes = &bytes[end + 1..];
        }
    }

    /// Ends the file; gives the SHA-256 that the table beside it must have.
    pub fn finish(&mut self) -> [u8; 32] {
        if !self.rest.is_empty() && self.broken.is_none() {
            self.broken = Some(self.count + 1);
        }
        self.table.finalize_reset().into()
    }

    fn record(&mut self, line: &[u8]) {
        let record: Option<Map<String, Value>> = serde_json::from_slice(line).ok();
        let known = |key: &String| self.columns.contains(&key.as_str());
        let Some(record) = record.filter(|record| record.keys().all(known)) else {
            self.broken = Some(self.count + 1);
            return;
        };
        self.count += 1;
        let time = record.get(self.time_column).and_then(Value::as_str);
        if self.outside.is_none() && !is_inside(time, self.from, self.to) {
            self.outside = Some(self.count);
        }
        self.line.clear();
        table::row(&mut self.line, self.columns.iter().copied(), &record);
        self.table.update(&self.line);
    }
}
