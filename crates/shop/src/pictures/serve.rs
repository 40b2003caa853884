//! `GET /pictures/{id}/{width}`: for everybody, kept by browsers for a year. What lies under an address
//! never changes, because the id is made of the content.

use accounts::{Route, Who};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use web::{App, Part, Problem};

use super::{Shown, Studio};

/// The routes of pictures.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/pictures/{id}/{width}", Who::Anyone, serve)]
}

async fn serve(
    State(app): State<App>,
    Part(studio): Part<Studio>,
    Path((id, width)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response, Problem> {
    let shown = Shown::of(&id).ok_or_else(Problem::not_found)?;
    let width = shown.widths().into_iter().find(|one| one.to_string() == width);
    let width = width.ok_or_else(Problem::not_found)?;
    let tag = format!("\"{id}-{width}\"");
    if web::has_etag(&asked, &tag) {
        return Ok(kept_for_a_year(StatusCode::NOT_MODIFIED.into_response(), &tag));
    }
    let file = shown.file(width);
    let now = app.clock.now();
    if let Some(bytes) = studio.cache.get(file.as_str(), now) {
        return Ok(kept_for_a_year(bytes.into_response(), &tag));
    }
    let reading = match app.files.get(&file).await {
        Ok(reading) => reading,
        Err(files::Error::NotFound) => return Err(Problem::not_found()),
        Err(error) => return Err(Problem::unavailable(error)),
    };
    if studio.cache.takes(reading.size) {
        let bytes: Bytes = whole(reading).await?;
        studio.cache.put(file.as_str(), bytes.clone(), now);
        return Ok(kept_for_a_year(bytes.into_response(), &tag));
    }
    let size = reading.size;
    let mut response = Body::from_stream(reading.bytes).into_response();
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(size));
    Ok(kept_for_a_year(response, &tag))
}

async fn whole(reading: files::Reading) -> Result<Bytes, Problem> {
    use futures::TryStreamExt;
    let pieces: Vec<Bytes> = reading.bytes.try_collect().await.map_err(Problem::unavailable)?;
    Ok(match pieces.as_slice() {
        [one] => one.clone(),
        _ => pieces.concat().into(),
    })
}

fn kept_for_a_year(mut response: Response, tag: &str) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/webp"));
    let year = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, year);
    if let Ok(tag) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}
