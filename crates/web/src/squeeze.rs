//! Pages are compressed in one piece, with memory that each thread keeps: setting a compressor up
//! for every page costs about as much as a small page itself. What is streamed is left to the layer
//! of `tower-http` outside of this one, which sees that a page is compressed already.

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};
use http_body_util::BodyExt;
use std::cell::RefCell;

/// How hard: what more effort saves on a page of ours (a tenth) is not worth the several times
/// longer that it takes.
pub(crate) const EFFORT: u32 = 1;

/// Bytes from which on it is worth the trouble, and up to which a page is held in one piece.
const WORTH: std::ops::Range<u64> = 1024..2 * 1024 * 1024;

/// Of gzip (RFC 1952 §2.3): no name, no time, the swiftest method, an unknown system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 255];

thread_local! {
    static COMPRESSOR: RefCell<Compress> =
        RefCell::new(Compress::new(Compression::new(EFFORT), false));
}

/// The layer that compresses pages.
pub(crate) async fn squeeze(request: Request, next: Next) -> Response {
    let wanted = takes_gzip(request.headers());
    let response = next.run(request).await;
    let size = response.body().size_hint().exact();
    if !wanted || !size.is_some_and(|size| WORTH.contains(&size)) || !is_text(response.headers()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // A body of a known size is in memory already, and cannot fail.
    let plain = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let Some(small) = gzip(&plain) else { return Response::from_parts(parts, Body::from(plain)) };
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(small))
}

/// Whether the browser takes gzip. A weight of zero is a refusal (RFC 9110 §12.5.3).
fn takes_gzip(headers: &HeaderMap) -> bool {
    let said =
        headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|said| said.to_str().ok());
    let mut each = said.flat_map(|said| said.split(',')).map(str::trim);
    each.any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        name.trim().eq_ignore_ascii_case("gzip") && !["q=0", "q=0.0"].contains(&weight.trim())
    })
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let text = |kind: &str| {
        kind.starts_with("text/") || kind.starts_with("application/json") || kind.contains("+xml")
    };
    kind.is_some_and(text) && !headers.contains_key(header::CONTENT_ENCODING)
}

/// The bytes as a gzip file; `None` when they cannot be made smaller.
fn gzip(plain: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(plain.len());
    out.extend_from_slice(&HEAD);
    let done = COMPRESSOR.with_borrow_mut(|compressor| {
        compressor.reset();
        compressor.compress_vec(plain, &mut out, FlushCompress::Finish)
    });
    // It stops before the end when there is no room left, which is when it gains nothing.
    if !matches!(done, Ok(Status::StreamEnd)) {
        return None;
    }
    let mut sum = Crc::new();
    sum.update(plain);
    out.extend_from_slice(&sum.sum().to_le_bytes());
    out.extend_from_slice(&sum.amount().to_le_bytes());
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_squeezed_unfolds_to_what_it_was_time_and_again() {
        for words in ["<p>a page</p>", "<li>another one</li>"] {
            let page = words.repeat(5000);
            let small = gzip(page.as_bytes()).expect("a smaller page");
            assert!(small.len() < page.len() / 20);
            let mut back = String::new();
            flate2::read::GzDecoder::new(&small[..]).read_to_string(&mut back).expect("gzip");
            assert_eq!(back, page);
        }
    }

    #[test]
    fn what_does_not_become_smaller_stays() {
        let noise: Vec<u8> = (0..200_u32).flat_map(sha2_of).collect();
        assert!(gzip(&noise).is_none());
    }

    fn sha2_of(number: u32) -> [u8; 32] {
        use sha2::Digest;
        sha2::Sha256::digest(number.to_be_bytes()).into()
    }

    #[test]
    fn only_who_takes_gzip_gets_it() {
        let takes = |said: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(said));
            takes_gzip(&headers)
        };
        assert!(takes("br, gzip;q=0.8") && takes("GZIP"));
        assert!(!takes("br") && !takes("gzip;q=0") && !takes(""));
    }
}
