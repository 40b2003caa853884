//! The places where files can be: a directory, or a bucket of an S3-compatible store.

use crate::{Error, Result};
use object_store::ObjectStore;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::prefix::PrefixStore;
use std::path::PathBuf;
use std::sync::Arc;

/// Where the files are kept.
#[derive(Clone, Debug)]
pub enum Place {
    /// A directory of a local disk, or of a network disk that keeps what it has flushed.
    Disk(PathBuf),
    /// A bucket.
    S3(S3),
}

/// A bucket of an S3-compatible store.
#[derive(Clone)]
pub struct S3 {
    /// Where the store answers, for example `https://s3.example.net`. Plain `http` is accepted only
    /// for this machine itself (loopback).
    pub endpoint: String,
    /// The bucket; it must exist.
    pub bucket: String,
    /// The region that requests are signed for; most stores that are not Amazon's accept any.
    pub region: String,
    /// The public half of the key.
    pub access_key_id: String,
    /// The secret half of the key.
    pub secret_access_key: String,
    /// A folder inside the bucket; empty for none.
    pub prefix: String,
}

impl std::fmt::Debug for S3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The key stays out of logs.
        write!(f, "S3({}/{}/{})", self.endpoint, self.bucket, self.prefix)
    }
}

impl Place {
    pub(crate) fn open(&self) -> Result<Arc<dyn ObjectStore>> {
        match self {
            Place::Disk(directory) => {
                std::fs::create_dir_all(directory).map_err(|error| {
                    Error::Configuration(format!("{}: {error}", directory.display()))
                })?;
                let disk = LocalFileSystem::new_with_prefix(directory).map_err(unusable)?;
                Ok(Arc::new(disk.with_fsync(true)))
            }
            Place::S3(s3) => s3.open(),
        }
    }
}

impl S3 {
    fn open(&self) -> Result<Arc<dyn ObjectStore>> {
        let plain = self.endpoint.starts_with("http://");
        if plain && !is_loopback(&self.endpoint) {
            return Err(Error::Configuration(format!(
                "{} is not encrypted; http is for this machine only",
                self.endpoint
            )));
        }
        let bucket = AmazonS3Builder::new()
            .with_endpoint(&self.endpoint)
            .with_bucket_name(&self.bucket)
            .with_region(&self.region)
            .with_access_key_id(&self.access_key_id)
            .with_secret_access_key(&self.secret_access_key)
            .with_virtual_hosted_style_request(false)
            .with_allow_http(plain)
            .build()
            .map_err(unusable)?;
        if self.prefix.is_empty() {
            return Ok(Arc::new(bucket));
        }
        Ok(Arc::new(PrefixStore::new(bucket, self.prefix.as_str())))
    }
}

fn unusable(error: object_store::Error) -> Error {
    Error::Configuration(error.to_string())
}

/// Whether an `http://` address names this machine: `localhost`, 127.0.0.0/8 or `[::1]`.
fn is_loopback(endpoint: &str) -> bool {
    let rest = endpoint.trim_start_matches("http://");
    let authority = rest.split('/').next().unwrap_or_default();
    if authority.contains('@') {
        return false;
    }
    let host = match authority.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for here in ["http://localhost:8333", "http://127.0.0.1:8333/", "http://[::1]:8333"] {
            assert!(is_loopback(here), "{here}");
        }
        for elsewhere in [
            "http://s3.example.net",
            "http://127.0.0.1.example.net",
            "http://localhost@example.net",
            "http://10.0.0.7:8333",
        ] {
            assert!(!is_loopback(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn the_secret_key_is_not_shown() {
        let s3 = S3 {
            endpoint: "https://s3.example.net".into(),
            bucket: "kontor".into(),
            region: "any".into(),
            access_key_id: "public".into(),
            secret_access_key: "hidden".into(),
            prefix: String::new(),
        };
        assert!(!format!("{:?}", Place::S3(s3)).contains("hidden"));
    }
}
