//! Storing a stream: digest and size are taken as the bytes pass, memory stays bounded, and an
//! upload that fails is taken back.

use crate::{Error, FileId, Result, Stored, path};
use bytes::{Bytes, BytesMut};
use futures::StreamExt;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt};
use sha2::{Digest, Sha256};

/// Bytes per part. S3 wants at least 5 MiB for all parts but the last, and at most 10,000 parts:
/// with 8 MiB a file may have 80 GB.
const PART: usize = 8 * 1024 * 1024;

pub(crate) async fn put<S, E>(
    store: &dyn ObjectStore,
    id: &FileId,
    bytes: S,
    limit: u64,
) -> Result<Stored>
where
    S: futures::Stream<Item = std::result::Result<Bytes, E>> + Send,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let mut upload = None;
    match parts(store, id, bytes, limit, &mut upload).await {
        Ok(stored) => Ok(stored),
        Err(error) => {
            if let Some(mut upload) = upload {
                // The first error is the one to tell; a part that cannot be taken back is unreadable.
                let _ = upload.abort().await;
            }
            Err(error)
        }
    }
}

async fn parts<S, E>(
    store: &dyn ObjectStore,
    id: &FileId,
    bytes: S,
    limit: u64,
    upload: &mut Option<Box<dyn MultipartUpload>>,
) -> Result<Stored>
where
    S: futures::Stream<Item = std::result::Result<Bytes, E>> + Send,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let mut bytes = std::pin::pin!(bytes);
    let mut digest = Sha256::new();
    let mut size = 0u64;
    let mut part = BytesMut::new();
    while let Some(piece) = bytes.next().await {
        let piece = piece.map_err(|error| Error::Source(error.into()))?;
        size += piece.len() as u64;
        if size > limit {
            return Err(Error::TooLarge { limit });
        }
        digest.update(&piece);
        part.extend_from_slice(&piece);
        while part.len() >= PART {
            let full = part.split_to(PART).freeze();
            let upload = match upload {
                Some(upload) => upload,
                None => {
                    let begun = store.put_multipart(&path(id)).await;
                    upload.insert(begun.map_err(Error::from_store)?)
                }
            };
            upload.put_part(full.into()).await.map_err(Error::from_store)?;
        }
    }
    let rest = part.freeze();
    match upload {
        // Small files go in one piece.
        None => {
            let put = store.put(&path(id), rest.into()).await;
            put.map_err(Error::from_store)?;
        }
        Some(upload) => {
            if !rest.is_empty() {
                upload.put_part(rest.into()).await.map_err(Error::from_store)?;
            }
            upload.complete().await.map_err(Error::from_store)?;
        }
    }
    Ok(Stored { id: id.clone(), size, sha256: digest.finalize().into() })
}
