//! The directory of a ZIP file, read from its end: leniently, since it may be altered, and never
//! beyond what is there.

use std::io::{self, Read, Seek};

use super::archive::{Located, Source};
use super::report::{Check, Findings};
use super::words::Code;
use crate::container::{self, Entry, Method};

/// A larger directory is not read.
const MOST_DIRECTORY: u64 = 64 << 20;

/// Where the directory is, as the end of the file says.
pub(crate) struct Directory {
    pub offset: u64,
    pub size: u64,
    pub count: u64,
    /// Everything behind the directory.
    pub end: Vec<u8>,
}

/// Finds the end of the ZIP file and what it says about the directory.
pub(crate) fn find_directory<R: Read + Seek>(
    source: &mut Source<R>,
    findings: &mut Findings,
) -> io::Result<Option<Directory>> {
    let length = source.length;
    let most = length.min(22 + 0xFFFF + 76);
    let tail = source.read_at(length - most, most)?;
    let sign = container::END.to_le_bytes();
    let Some(at) = (0..tail.len().saturating_sub(21)).rev().find(|&at| tail[at..at + 4] == sign)
    else {
        return Ok(None);
    };
    if at + 22 != tail.len() {
        findings.fails(Check::Container, Code::ContainerTail, &[]);
    }
    let (mut count, mut size, mut offset) = (
        u64::from(get16(&tail, at + 10)),
        u64::from(get32(&tail, at + 12)),
        u64::from(get32(&tail, at + 16)),
    );
    let wide = count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF;
    if wide && at >= 20 && get32(&tail, at - 20) == container::LOCATOR64 {
        let place = get64(&tail, at - 12);
        let bytes = source.read_at(place, 56)?;
        if bytes.len() == 56 && get32(&bytes, 0) == container::END64 {
            (count, size, offset) = (get64(&bytes, 32), get64(&bytes, 40), get64(&bytes, 48));
        }
    }
    let behind = offset.checked_add(size).filter(|&end| end <= length);
    let Some(behind) = behind.filter(|_| size <= MOST_DIRECTORY) else {
        findings.fails(Check::Container, Code::ContainerDirectory, &[]);
        return Ok(Some(Directory { offset: length, size: 0, count, end: Vec::new() }));
    };
    Ok(Some(Directory { offset, size, count, end: source.read_at(behind, most)? }))
}

/// Reads the entries of the directory, as far as they can be read.
pub(crate) fn read_directory(bytes: &[u8], findings: &mut Findings) -> Vec<Located> {
    let mut files = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let Some((located, length)) = read_central(&bytes[at..], findings) else {
            findings.fails(Check::Container, Code::ContainerDirectory, &[]);
            break;
        };
        files.push(located);
        at += length;
    }
    files
}

fn read_central(bytes: &[u8], findings: &mut Findings) -> Option<(Located, usize)> {
    if bytes.len() < 46 || get32(bytes, 0) != container::CENTRAL {
        return None;
    }
    let (name, extra, comment) = (
        usize::from(get16(bytes, 28)),
        usize::from(get16(bytes, 30)),
        usize::from(get16(bytes, 32)),
    );
    let name_bytes = bytes.get(46..46 + name)?;
    let mut extra_bytes = bytes.get(46 + name..46 + name + extra)?;
    let length = 46 + name + extra + comment;
    bytes.get(..length)?;
    let name = String::from_utf8_lossy(name_bytes).into_owned();
    if u32::from(get16(bytes, 40)) & 0xF000 == 0xA000 {
        findings.fails(Check::Names, Code::NameLink, &[("file", name.clone())]);
    }
    let (mut packed, mut size, mut offset) =
        (u64::from(get32(bytes, 20)), u64::from(get32(bytes, 24)), u64::from(get32(bytes, 42)));
    while extra_bytes.len() >= 4 {
        let (kind, length) = (get16(extra_bytes, 0), usize::from(get16(extra_bytes, 2)));
        let mut field = extra_bytes.get(4..4 + length)?;
        if kind == 1 {
            for number in [&mut size, &mut packed, &mut offset] {
                if *number == 0xFFFF_FFFF && field.len() >= 8 {
                    *number = get64(field, 0);
                    field = &field[8..];
                }
            }
        }
        extra_bytes = &extra_bytes[4 + length..];
    }
    let method = match (get16(bytes, 8) & 1, get16(bytes, 10)) {
        (0, 0) => Some(Method::Stored),
        (0, 8) => Some(Method::Deflated),
        _ => None,
    };
    if method.is_none() {
        let facts = [("file", name.clone())];
        findings.fails(Check::Container, Code::ContainerPacking, &facts);
    }
    let located = Located {
        entry: Entry {
            name,
            method: method.unwrap_or(Method::Stored),
            crc: get32(bytes, 16),
            packed,
            size,
        },
        offset,
        // `locate` puts the true place here; without a method there is none.
        data: method.map(|_| 0),
    };
    Some((located, length))
}

pub(crate) fn get16(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

pub(crate) fn get32(bytes: &[u8], at: usize) -> u32 {
    u32::from(get16(bytes, at)) | u32::from(get16(bytes, at + 2)) << 16
}

fn get64(bytes: &[u8], at: usize) -> u64 {
    u64::from(get32(bytes, at)) | u64::from(get32(bytes, at + 4)) << 32
}
