//! The container: which bytes of the ZIP stand around the files.
//!
//! The layout leaves no choice: times are fixed, nothing is optional, and every header follows
//! from an entry's name, method, checksum and sizes. The verifier derives the same bytes again and
//! compares, so a changed header is found although no hash covers it.
//!
//! The numbers are those of PKWARE's APPNOTE 6.3.10 (sections 4.3.7, 4.3.12, 4.3.14–16, 4.5.3).

/// Above this, a size or an offset needs the Zip64 form.
const LIMIT32: u64 = 0xFFFF_FFFF;
/// Above this, the number of entries needs the Zip64 form.
const LIMIT16: u64 = 0xFFFF;
/// Bit 11: the name is UTF-8.
const UTF8: u16 = 0x0800;
/// 1 January 1980, the first day that a ZIP can name; the time is midnight.
const DATE: u16 = 0x0021;
/// A regular file, readable by all, writable by its owner, as Unix says it.
const MODE: u32 = 0o100_644 << 16;

/// First bytes of a local header.
pub(crate) const LOCAL: u32 = 0x0403_4b50;
/// First bytes of an entry of the central directory.
pub(crate) const CENTRAL: u32 = 0x0201_4b50;
/// First bytes of the end of the central directory.
pub(crate) const END: u32 = 0x0605_4b50;
/// First bytes of the Zip64 end of the central directory.
pub(crate) const END64: u32 = 0x0606_4b50;
/// First bytes of the Zip64 locator.
pub(crate) const LOCATOR64: u32 = 0x0706_4b50;

/// How the bytes of an entry are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// As they are.
    Stored,
    /// With Deflate (RFC 1951).
    Deflated,
}

impl Method {
    fn number(self) -> u16 {
        match self {
            Method::Stored => 0,
            Method::Deflated => 8,
        }
    }
}

/// One file of the container.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The whole path, with `/` between its parts.
    pub name: String,
    pub method: Method,
    /// CRC-32 of the unpacked bytes.
    pub crc: u32,
    /// Bytes in the container.
    pub packed: u64,
    /// Bytes when unpacked.
    pub size: u64,
}

impl Entry {
    fn is_large(&self) -> bool {
        self.packed >= LIMIT32 || self.size >= LIMIT32
    }

    /// The header that stands before the entry's bytes.
    pub fn local_header(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(50 + self.name.len());
        put32(&mut bytes, LOCAL);
        put16(&mut bytes, version(self.is_large()));
        self.put_common(&mut bytes);
        put16(&mut bytes, if self.is_large() { 20 } else { 0 });
        bytes.extend_from_slice(self.name.as_bytes());
        if self.is_large() {
            put16(&mut bytes, 1);
            put16(&mut bytes, 16);
            put64(&mut bytes, self.size);
            put64(&mut bytes, self.packed);
        }
        bytes
    }

    /// The entry's lines in the central directory, when its local header begins at `offset`.
    pub fn central_header(&self, offset: u64) -> Vec<u8> {
        let far = offset >= LIMIT32;
        let extra = if self.is_large() { 16 } else { 0 } + if far { 8 } else { 0 };
        let version = version(extra > 0);
        let mut bytes = Vec::with_capacity(80 + self.name.len());
        put32(&mut bytes, CENTRAL);
        put16(&mut bytes, (3 << 8) | version);
        put16(&mut bytes, version);
        self.put_common(&mut bytes);
        put16(&mut bytes, if extra > 0 { extra + 4 } else { 0 });
        put16(&mut bytes, 0); // no comment
        put16(&mut bytes, 0); // first disk
        put16(&mut bytes, 0); // no internal attributes
        put32(&mut bytes, MODE);
        put32(&mut bytes, if far { u32::MAX } else { low(offset) });
        bytes.extend_from_slice(self.name.as_bytes());
        if extra > 0 {
            put16(&mut bytes, 1);
            put16(&mut bytes, extra);
            if self.is_large() {
                put64(&mut bytes, self.size);
                put64(&mut bytes, self.packed);
            }
            if far {
                put64(&mut bytes, offset);
            }
        }
        bytes
    }

    /// The fields that both headers share: flags to the length of the name.
    fn put_common(&self, bytes: &mut Vec<u8>) {
        put16(bytes, UTF8);
        put16(bytes, self.method.number());
        put16(bytes, 0);
        put16(bytes, DATE);
        put32(bytes, self.crc);
        if self.is_large() {
            put32(bytes, u32::MAX);
            put32(bytes, u32::MAX);
        } else {
            put32(bytes, low(self.packed));
            put32(bytes, low(self.size));
        }
        put16(bytes, u16::try_from(self.name.len()).unwrap_or(u16::MAX));
    }
}

/// The end of the container: `count` entries, whose directory of `size` bytes begins at `offset`.
pub(crate) fn end(count: u64, size: u64, offset: u64) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(98);
    if count >= LIMIT16 || size >= LIMIT32 || offset >= LIMIT32 {
        put32(&mut bytes, END64);
        put64(&mut bytes, 44);
        put16(&mut bytes, (3 << 8) | 45);
        put16(&mut bytes, 45);
        put32(&mut bytes, 0);
        put32(&mut bytes, 0);
        put64(&mut bytes, count);
        put64(&mut bytes, count);
        put64(&mut bytes, size);
        put64(&mut bytes, offset);
        put32(&mut bytes, LOCATOR64);
        put32(&mut bytes, 0);
        put64(&mut bytes, offset.saturating_add(size));
        put32(&mut bytes, 1);
    }
    let count = u16::try_from(count).unwrap_or(u16::MAX);
    put32(&mut bytes, END);
    put16(&mut bytes, 0);
    put16(&mut bytes, 0);
    put16(&mut bytes, count);
    put16(&mut bytes, count);
    put32(&mut bytes, low(size));
    put32(&mut bytes, low(offset));
    put16(&mut bytes, 0);
    bytes
}

/// The version of the ZIP format that a reader must know: 4.5 for Zip64, otherwise 2.0.
fn version(large: bool) -> u16 {
    if large { 45 } else { 20 }
}

/// The number in 32 bits, or the mark that says "see the Zip64 form".
fn low(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn put16(bytes: &mut Vec<u8>, number: u16) {
    bytes.extend_from_slice(&number.to_le_bytes());
}

fn put32(bytes: &mut Vec<u8>, number: u32) {
    bytes.extend_from_slice(&number.to_le_bytes());
}

fn put64(bytes: &mut Vec<u8>, number: u64) {
    bytes.extend_from_slice(&number.to_le_bytes());
}
