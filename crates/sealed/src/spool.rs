//! A place for bytes whose turn has not come: memory first, then a nameless temporary file.
//!
//! What goes to the disk is encrypted with a key that lives in memory only, so that no record of a
//! person lies on a disk in the clear while a package is being written.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use age::stream::StreamWriter;

/// So many bytes stay in memory.
const MEMORY: usize = 512 * 1024;

/// Bytes that are written once and then read once.
pub(crate) struct Spool {
    folder: PathBuf,
    memory: Vec<u8>,
    disk: Option<Disk>,
}

struct Disk {
    key: age::x25519::Identity,
    writer: StreamWriter<File>,
}

impl Spool {
    /// An empty spool; if it grows, its file is made in `folder` and has no name there.
    pub fn new(folder: &Path) -> Spool {
        Spool { folder: folder.to_owned(), memory: Vec::new(), disk: None }
    }

    /// Everything that was written, from its beginning.
    pub fn into_reader(self) -> io::Result<Box<dyn Read + Send>> {
        let Some(Disk { key, writer }) = self.disk else {
            return Ok(Box::new(Cursor::new(self.memory)));
        };
        let mut file = writer.finish()?;
        file.seek(SeekFrom::Start(0))?;
        let reader = age::Decryptor::new_buffered(BufReader::new(file))
            .and_then(|decryptor| decryptor.decrypt(std::iter::once(&key as &dyn age::Identity)))
            .map_err(io::Error::other)?;
        Ok(Box::new(reader))
    }

    fn move_to_disk(&mut self) -> io::Result<&mut Disk> {
        let file = tempfile::tempfile_in(&self.folder)?;
        let key = age::x25519::Identity::generate();
        let recipient = key.to_public();
        let mut writer =
            age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
                .map_err(io::Error::other)?
                .wrap_output(file)?;
        writer.write_all(&self.memory)?;
        self.memory = Vec::new();
        Ok(self.disk.insert(Disk { key, writer }))
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(disk) = &mut self.disk {
            return disk.writer.write(bytes);
        }
        if self.memory.len() + bytes.len() > MEMORY {
            return self.move_to_disk()?.writer.write(bytes);
        }
        self.memory.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
