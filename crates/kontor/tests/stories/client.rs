//! A browser or a program, as far as HTTP goes: it keeps cookies, brings the token of the form that
//! it was shown, and says where it comes from as browsers do. Nothing goes over a network.

use axum::body::{Body, Bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Mutex;
use tower::ServiceExt;

/// One visitor.
pub struct Client {
    router: axum::Router,
    cookies: Mutex<BTreeMap<String, String>>,
    bearer: Option<String>,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// A file or a field of a form with files.
pub struct Part<'a> {
    pub name: &'a str,
    /// The file's name and type; `None` for a field.
    pub file: Option<(&'a str, &'a str)>,
    pub bytes: &'a [u8],
}

impl Client {
    pub fn new(router: axum::Router) -> Client {
        Client { router, cookies: Mutex::default(), bearer: None }
    }

    /// The same visitor as a program with an API token.
    pub fn bearing(mut self, token: String) -> Client {
        self.bearer = Some(token);
        self
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], Body::empty()).await
    }

    /// Loads `page` and sends its form to `action`: with the page's token and these fields.
    pub async fn submit(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token_of(page).await;
        let mut all = vec![("_token", token.as_str())];
        all.extend(fields);
        self.form(action, &all).await
    }

    /// The same for a form with files.
    pub async fn upload(&self, page: &str, action: &str, parts: &[Part<'_>]) -> Answer {
        let token = self.token_of(page).await;
        let mut all = vec![Part { name: "_token", file: None, bytes: token.as_bytes() }];
        all.extend(parts.iter().map(|p| Part { name: p.name, file: p.file, bytes: p.bytes }));
        self.multipart(action, &all).await
    }

    /// Sends a form as it is, without asking for a page before.
    pub async fn form(&self, action: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<String> =
            fields.iter().map(|(k, v)| format!("{}={}", escaped(k), escaped(v))).collect();
        let kind = ("content-type", "application/x-www-form-urlencoded");
        self.send(Method::POST, action, &[kind], Body::from(pairs.join("&"))).await
    }

    /// Sends fields and files as `multipart/form-data`.
    pub async fn multipart(&self, path: &str, parts: &[Part<'_>]) -> Answer {
        self.multipart_with(path, &[], parts).await
    }

    /// The same with further headers.
    pub async fn multipart_with(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        parts: &[Part<'_>],
    ) -> Answer {
        const BOUNDARY: &str = "----a-boundary-that-no-file-of-a-story-holds";
        let mut body = Vec::new();
        for part in parts {
            let file = part
                .file
                .map(|(name, kind)| format!("; filename=\"{name}\"\r\ncontent-type: {kind}"));
            let head = format!(
                "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{}\"{}\r\n\r\n",
                part.name,
                file.unwrap_or_default()
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(part.bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let mut all = vec![("content-type", kind.as_str())];
        all.extend(headers);
        self.send(Method::POST, path, &all, Body::from(body)).await
    }

    /// Sends JSON.
    pub async fn json(&self, method: Method, path: &str, value: &Value) -> Answer {
        self.json_with(method, path, &[], value).await
    }

    /// Sends JSON with further headers, for example an `idempotency-key`.
    pub async fn json_with(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        value: &Value,
    ) -> Answer {
        let mut all = vec![("content-type", "application/json")];
        all.extend(headers);
        self.send(method, path, &all, Body::from(value.to_string())).await
    }

    /// Sends anything.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Body,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
        match &self.bearer {
            Some(token) => request = request.header("authorization", format!("Bearer {token}")),
            None => {
                let cookies = self.cookies.lock().unwrap().clone();
                let line: Vec<String> = cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
                if !line.is_empty() {
                    request = request.header(header::COOKIE, line.join("; "));
                }
                request = request.header("sec-fetch-site", "same-origin");
                request = request.header("accept", "text/html");
            }
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body).unwrap();
        let peer: SocketAddr = "127.0.0.1:40000".parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        self.keep(&parts.headers);
        let body = body.collect().await.unwrap().to_bytes();
        let answer = Answer { status: parts.status.as_u16(), headers: parts.headers, body };
        assert_ne!(answer.status, 500, "{answer}");
        answer
    }

    /// The value of a cookie that this visitor holds.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    /// Drops the session, as a browser does whose cookies were cleared.
    pub fn forget_session(&self) {
        self.cookies.lock().unwrap().retain(|name, _| !name.contains("session"));
    }

    async fn token_of(&self, page: &str) -> String {
        let answer = self.get(page).await;
        let token = answer.between("name=\"_token\" value=\"", "\"");
        token.unwrap_or_else(|| panic!("{page} shows no form: {answer}"))
    }

    fn keep(&self, headers: &HeaderMap) {
        let mut cookies = self.cookies.lock().unwrap();
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.to_lowercase().contains("max-age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {self}"))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Where a 303 leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The text between two others, where it occurs first.
    pub fn between(&self, before: &str, after: &str) -> Option<String> {
        let text = self.text();
        let rest = text.split_once(before)?.1;
        Some(rest.split_once(after)?.0.to_owned())
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = self.text().chars().take(3000).collect();
        write!(f, "{} {:?}\n{text}", self.status, self.headers)
    }
}

fn escaped(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.bytes()
        .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}
