//! Records on their way into a package: each is written twice, as a line of JSON and as a line of
//! CSV, and checked first: a record outside the granted time frame, or with a field that is not in
//! the schema, does not get in.
//!
//! The two files are packed by a thread each, while the caller fetches and this one formats.

use std::collections::HashSet;
use std::io::Write;
use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::{io, mem};

use serde_json::{Map, Value};
use values::Time;

use crate::packing::{Packed, Packing};
use crate::schema::Records;
use crate::{Error, table};

/// Bytes are handed over in pieces of about this size.
const PIECE: usize = 128 * 1024;
/// So many pieces may wait before the caller has to.
const WAITING: usize = 8;

/// The pair of files of one item, while it is written.
pub(crate) struct Sink {
    spec: Records,
    known: HashSet<String>,
    lines: Feed,
    table: Feed,
    count: u64,
}

/// A file that is packed by a thread of its own.
struct Feed {
    piece: Vec<u8>,
    sender: SyncSender<Vec<u8>>,
    thread: JoinHandle<io::Result<Packed>>,
}

impl Sink {
    /// Begins both files of `spec`.
    pub fn new(spec: &Records, folder: &Path) -> Result<Sink, Error> {
        let known: HashSet<String> = spec.columns.iter().map(|c| c.name.clone()).collect();
        if known.len() != spec.columns.len() || known.is_empty() {
            return Err(Error::Columns(spec.stem.clone()));
        }
        let framed = spec.from.is_some() || spec.to.is_some();
        if framed && !known.contains(&spec.time_column) {
            return Err(Error::Columns(spec.stem.clone()));
        }
        let mut sink = Sink {
            known,
            lines: Feed::start(folder)?,
            table: Feed::start(folder)?,
            count: 0,
            spec: spec.clone(),
        };
        table::header(&mut sink.table.piece, names(&sink.spec));
        Ok(sink)
    }

    /// Adds one record to both files.
    pub fn write(&mut self, record: &Map<String, Value>) -> Result<(), Error> {
        self.check(record)?;
        serde_json::to_writer(&mut self.lines.piece, record).map_err(io::Error::from)?;
        self.lines.piece.push(b'\n');
        table::row(&mut self.table.piece, names(&self.spec), record);
        self.lines.send_when_full();
        self.table.send_when_full();
        self.count += 1;
        Ok(())
    }

    /// Ends both files: the lines, the table, and how many records each holds.
    pub fn finish(self) -> Result<(Packed, Packed, u64), Error> {
        Ok((self.lines.finish()?, self.table.finish()?, self.count))
    }

    fn check(&self, record: &Map<String, Value>) -> Result<(), Error> {
        if let Some(field) = record.keys().find(|key| !self.known.contains(*key)) {
            return Err(Error::Field { file: self.spec.stem.clone(), field: field.clone() });
        }
        let time = record.get(&self.spec.time_column).and_then(Value::as_str);
        if is_inside(time, self.spec.from, self.spec.to) {
            Ok(())
        } else {
            Err(Error::OutsideFrame { file: self.spec.stem.clone(), record: self.count + 1 })
        }
    }
}

/// Whether a record of that time may stand in a file of that frame. Where there is a frame, a
/// record without a readable time may not.
pub(crate) fn is_inside(time: Option<&str>, from: Option<Time>, to: Option<Time>) -> bool {
    if from.is_none() && to.is_none() {
        return true;
    }
    let Some(Ok(time)) = time.map(Time::parse) else {
        return false;
    };
    from.is_none_or(|from| from <= time) && to.is_none_or(|to| time <= to)
}

fn names(spec: &Records) -> impl Iterator<Item = &str> {
    spec.columns.iter().map(|column| column.name.as_str())
}

impl Feed {
    fn start(folder: &Path) -> io::Result<Feed> {
        let (sender, receiver) = sync_channel::<Vec<u8>>(WAITING);
        let mut packing = Packing::new(folder);
        let thread =
            std::thread::Builder::new().name("sealed-packing".to_owned()).spawn(move || {
                for piece in receiver {
                    packing.write_all(&piece)?;
                }
                packing.finish()
            })?;
        Ok(Feed { piece: Vec::with_capacity(PIECE + PIECE / 4), sender, thread })
    }

    fn send_when_full(&mut self) {
        if self.piece.len() >= PIECE {
            let next = Vec::with_capacity(PIECE + PIECE / 4);
            // A thread that has ended left an error, which `finish` gives.
            let _ = self.sender.send(mem::replace(&mut self.piece, next));
        }
    }

    fn finish(self) -> io::Result<Packed> {
        let _ = self.sender.send(self.piece);
        drop(self.sender);
        self.thread
            .join()
            .unwrap_or_else(|_| Err(io::Error::other("the packing thread ended unexpectedly")))
    }
}
