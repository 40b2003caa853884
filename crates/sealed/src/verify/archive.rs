//! The ZIP file: read leniently, so that the altered file can be named, and judged strictly: every
//! header is derived again from what the directory says and has to be there, byte for byte.

use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom, Take};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use super::directory::{Directory, find_directory, get16, get32, read_directory};
use super::report::{Check, Findings};
use super::words::Code;
use crate::container::{self, Entry, Method};

/// The files of the archive, and where they are.
pub(crate) struct Archive<R> {
    source: Source<R>,
    pub files: Vec<Located>,
}

/// One file of the archive.
#[derive(Clone)]
pub(crate) struct Located {
    pub entry: Entry,
    /// Where its local header begins.
    pub offset: u64,
    /// Where its packed bytes begin; `None` when they cannot be read safely.
    pub data: Option<u64>,
}

/// A file of known length, read in places.
pub(crate) struct Source<R> {
    file: R,
    pub length: u64,
}

/// The file is not a ZIP file.
pub(crate) struct NotAnArchive;

impl<R: Read + Seek> Archive<R> {
    /// Reads the directory and compares everything around the files with what was written.
    pub fn open(
        mut file: R,
        findings: &mut Findings,
    ) -> io::Result<Result<Archive<R>, NotAnArchive>> {
        let length = file.seek(SeekFrom::End(0))?;
        let mut source = Source { file, length };
        let begin = source.read_at(0, 4)?;
        let Some(directory) = find_directory(&mut source, findings)? else {
            if begin != container::LOCAL.to_le_bytes() {
                return Ok(Err(NotAnArchive));
            }
            findings.fails(Check::Container, Code::ContainerCut, &[]);
            let files = Vec::new();
            return Ok(Ok(Archive { source, files }));
        };
        let bytes = source.read_at(directory.offset, directory.size)?;
        let mut files = read_directory(&bytes, findings);
        for located in &mut files {
            locate(&mut source, located, directory.offset, findings)?;
        }
        refuse_overlaps(&mut files, findings);
        compare(&mut source, &files, &directory, &bytes, findings)?;
        Ok(Ok(Archive { source, files }))
    }

    /// The bytes of the archive as they are.
    pub fn raw(&mut self, length: u64) -> io::Result<BufReader<Take<&mut R>>> {
        self.source.from(0, length)
    }

    /// Unpacks one file into `sink`, piece by piece. `Ok(false)` when the packed bytes are not
    /// those of a file of that size and checksum; what was unpacked until then has been given.
    pub fn unpack(&mut self, located: &Located, mut sink: impl FnMut(&[u8])) -> io::Result<bool> {
        let Some(data) = located.data else {
            return Ok(false);
        };
        let entry = &located.entry;
        let packed = self.source.from(data, entry.packed)?;
        match entry.method {
            Method::Stored => drain(packed, entry, &mut sink).map(|(whole, _)| whole),
            Method::Deflated => {
                let result = drain(DeflateDecoder::new(packed), entry, &mut sink);
                match result {
                    Ok((whole, decoder)) => Ok(whole && decoder.total_in() == entry.packed),
                    // So the decoder speaks of bytes that are no deflate stream.
                    Err(error) if error.kind() == ErrorKind::InvalidInput => Ok(false),
                    Err(error) => Err(error),
                }
            }
        }
    }

    /// Unpacks a small file as a whole; `None` when it is damaged or larger than `most`.
    pub fn read(&mut self, located: &Located, most: u64) -> io::Result<Option<Vec<u8>>> {
        if located.entry.size > most {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        let whole = self.unpack(located, |piece| bytes.extend_from_slice(piece))?;
        Ok(whole.then_some(bytes))
    }
}

/// Reads all of `reader` into `sink`, but no more than the entry's size and one byte.
fn drain<D: Read>(
    mut reader: D,
    entry: &Entry,
    sink: &mut impl FnMut(&[u8]),
) -> io::Result<(bool, D)> {
    let mut buffer = vec![0; 1 << 16];
    let (mut crc, mut size) = (Crc::new(), 0u64);
    loop {
        let read = match reader.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        size += read as u64;
        if size > entry.size {
            return Ok((false, reader));
        }
        crc.update(&buffer[..read]);
        sink(&buffer[..read]);
    }
    Ok((size == entry.size && crc.sum() == entry.crc, reader))
}

/// Finds where a file's bytes begin, behind its local header.
fn locate<R: Read + Seek>(
    source: &mut Source<R>,
    located: &mut Located,
    directory: u64,
    findings: &mut Findings,
) -> io::Result<()> {
    let entry = &located.entry;
    let room = directory.saturating_sub(located.offset);
    let header = source.read_at(located.offset, room.min(30))?;
    let is_header = header.len() == 30 && get32(&header, 0) == container::LOCAL;
    if is_header && located.data.is_some() {
        let name = u64::from(get16(&header, 26));
        let behind = 30 + name + u64::from(get16(&header, 28));
        let written = source.read_at(located.offset + 30, name.min(room - 30))?;
        if written != entry.name.as_bytes() {
            let facts = [("file", entry.name.clone())];
            findings.fails(Check::Names, Code::NameHidden, &facts);
        }
        let end = behind.checked_add(entry.packed);
        let fits = end.is_some_and(|end| end <= room);
        located.data = fits.then_some(located.offset + behind);
    } else {
        located.data = None;
    }
    if located.data.is_none() {
        let facts = [("file", entry.name.clone())];
        findings.fails(Check::Container, Code::ContainerOverlap, &facts);
    }
    Ok(())
}

/// Files that share bytes are not unpacked: that is how small files unpack to endless ones.
fn refuse_overlaps(files: &mut [Located], findings: &mut Findings) {
    let mut order: Vec<usize> = (0..files.len()).filter(|&i| files[i].data.is_some()).collect();
    order.sort_by_key(|&i| files[i].offset);
    for pair in order.windows(2) {
        let (before, after) = (&files[pair[0]], &files[pair[1]]);
        let end = before.data.map_or(u64::MAX, |data| data + before.entry.packed);
        if end > after.offset {
            let facts = [("file", after.entry.name.clone())];
            findings.fails(Check::Container, Code::ContainerOverlap, &facts);
            files[pair[1]].data = None;
        }
    }
}

/// Compares every byte around the files with what the files' facts make it.
fn compare<R: Read + Seek>(
    source: &mut Source<R>,
    files: &[Located],
    directory: &Directory,
    bytes: &[u8],
    findings: &mut Findings,
) -> io::Result<()> {
    let (mut position, mut expected) = (0u64, Vec::new());
    for Located { entry, offset, .. } in files {
        let header = entry.local_header();
        let found = source.read_at(*offset, header.len() as u64)?;
        let central = entry.central_header(*offset);
        let begin = expected.len();
        expected.extend_from_slice(&central);
        let listed = bytes.get(begin..expected.len()) == Some(central.as_slice());
        if *offset != position || found != header || !listed {
            let facts = [("file", entry.name.clone())];
            findings.fails(Check::Container, Code::ContainerHeader, &facts);
            if !listed {
                return Ok(());
            }
        }
        position = offset.saturating_add(header.len() as u64).saturating_add(entry.packed);
    }
    let count = files.len() as u64;
    let end = container::end(count, expected.len() as u64, position);
    let fits = directory.offset == position && directory.count == count;
    if !fits || expected != bytes || directory.end != end {
        findings.fails(Check::Container, Code::ContainerEnd, &[]);
    }
    Ok(())
}

impl<R: Read + Seek> Source<R> {
    /// Up to `length` bytes from `offset`; fewer when the file ends.
    pub fn read_at(&mut self, offset: u64, length: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        if offset < self.length {
            self.from(offset, length)?.read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    }

    /// Reads on from `offset`, which lies within the file, for `length` bytes.
    fn from(&mut self, offset: u64, length: u64) -> io::Result<BufReader<Take<&mut R>>> {
        self.file.seek(SeekFrom::Start(offset))?;
        let reader = (&mut self.file).take(length);
        Ok(BufReader::with_capacity(1 << 16, reader))
    }
}
