//! Stories of pictures, told over HTTP on every database: coming in, being shown, going away.

#![allow(clippy::unwrap_used, reason = "a story that goes wrong shall end")]

use accounts::{Registry, Route, Who};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use bytes::Bytes;
use http_body_util::BodyExt;
use pictures::Picture;
use shop::pictures::{Shown, Studio, remove, routes, sweep, take, take_drawn, take_upload};
use tower::ServiceExt;
use values::{Clock, Time};
use web::{App, Chance, Config, House, Keys, Problem, Texts, Upload};

struct Scene {
    app: App,
    router: Router,
    files: tempfile::TempDir,
    _scratch: db::scratch::Scratch,
}

async fn scenes() -> Vec<Scene> {
    let mut scenes = Vec::new();
    for scratch in db::scratch::each().await.expect("databases") {
        let sets = [
            db::MIGRATIONS,
            audit::MIGRATIONS,
            ledger::MIGRATIONS,
            web::MIGRATIONS,
            accounts::MIGRATIONS,
            market::MIGRATIONS,
            shop::MIGRATIONS,
        ];
        scratch.db.migrate(&sets).await.expect("migrations");
        let files = tempfile::tempdir().expect("a folder");
        let house = House {
            db: scratch.db.clone(),
            files: files::Files::open(&files::Place::Disk(files.path().into())).expect("files"),
            clock: Clock::fixed(Time::parse("2026-09-15T14:20:00Z").expect("a time")),
            chance: Chance::System,
            config: Config {
                public: "https://shop.example".to_owned(),
                name: "Kontor".to_owned(),
                proxies: 0,
            },
            keys: Keys::new([7; 32]),
            texts: Texts::load().expect("texts"),
            parts: Default::default(),
        };
        let app = App::new(house.with(Studio::new(1)));
        let upload = Route::post("/api/v1/trial", Who::Anyone, receive).limit(25 << 20);
        let router = Registry::new().with(routes()).with(vec![upload]).into_router(&app);
        scenes.push(Scene { app, router, files, _scratch: scratch });
    }
    scenes
}

async fn receive(State(app): State<App>, mut upload: Upload) -> Result<String, Problem> {
    let file = upload.next_file().await?.ok_or_else(Problem::unreadable)?;
    Ok(take_upload(&app, None, file).await?.id)
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Scene {
    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).body(Body::empty()).unwrap()).await
    }

    async fn send(&self, bytes: &[u8]) -> Answer {
        let head = "--b\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.txt\"\r\n\
                    Content-Type: text/plain\r\n\r\n";
        let body = [head.as_bytes(), bytes, b"\r\n--b--\r\n"].concat();
        let request = Request::post("/api/v1/trial")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
            .body(Body::from(body))
            .unwrap();
        self.ask(request).await
    }

    async fn rows(&self) -> i64 {
        use db::Query;
        let (rows,) = self.app.db.one("select count(*) from picture", &[]).await.unwrap();
        rows
    }

    /// How many files lie in the house.
    fn count(&self) -> usize {
        let folders = std::fs::read_dir(self.files.path()).unwrap();
        folders.map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap().count()).sum()
    }
}

/// A picture with noise in it, so that its larger sizes are large.
fn drawn(width: u32, height: u32) -> Picture {
    let mut grain = 1_u32;
    let byte = || {
        grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (grain >> 24) as u8
    };
    let pixels = std::iter::repeat_with(byte).take(width as usize * height as usize * 3).collect();
    Picture::from_rgb(width, height, pixels).unwrap()
}

/// The bytes of a picture as somebody sends it.
fn sent(width: u32, height: u32) -> Vec<u8> {
    drawn(width, height).sizes().unwrap().pop().unwrap().webp
}

#[tokio::test]
async fn a_picture_comes_in_and_is_shown_in_every_width_for_a_year() {
    let bytes = sent(900, 600);
    for scene in scenes().await {
        let answer = scene.send(&bytes).await;
        assert_eq!(answer.status, StatusCode::OK);
        let shown = Shown::of(std::str::from_utf8(&answer.body).unwrap()).unwrap();
        assert_eq!((shown.width, shown.height), (900, 600));
        assert_eq!(shown.widths(), [160, 320, 640, 900]);
        for width in shown.widths() {
            // The second time it may come from memory.
            for _ in 0..2 {
                let answer = scene.get(&shown.src(width)).await;
                assert_eq!(answer.status, StatusCode::OK);
                assert_eq!(answer.header(header::CONTENT_TYPE), "image/webp");
                let keeping = "public, max-age=31536000, immutable";
                assert_eq!(answer.header(header::CACHE_CONTROL), keeping);
                assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
                assert_eq!(answer.header(header::CONTENT_LENGTH), answer.body.len().to_string());
                let back = pictures::read(&answer.body, &pictures::Limits::default()).unwrap();
                assert_eq!(back.width(), width);
            }
        }
        let first = scene.get(&shown.src(900)).await;
        let tag = first.header(header::ETAG).to_owned();
        for (asked, status) in [(tag.as_str(), 304), ("W/\"other\"", 200)] {
            let request = Request::get(shown.src(900)).header(header::IF_NONE_MATCH, asked);
            let answer = scene.ask(request.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status.as_u16(), status);
            assert_eq!(answer.header(header::ETAG), tag);
            assert_eq!(answer.body.is_empty(), status == 304);
        }
        let head = Request::builder().method(Method::HEAD).uri(shown.src(900));
        let head = scene.ask(head.body(Body::empty()).unwrap()).await;
        assert_eq!(head.header(header::CONTENT_LENGTH), first.body.len().to_string());
        assert!(head.body.is_empty());
    }
}

#[tokio::test]
async fn the_same_bytes_are_the_same_picture_also_at_the_same_time() {
    let bytes = Bytes::from(sent(300, 300));
    for scene in scenes().await {
        let take = || take(&scene.app, None, bytes.clone());
        let (one, other) = tokio::join!(take(), take());
        let one = one.unwrap();
        assert_eq!(one, other.unwrap());
        assert_eq!(one, take().await.unwrap());
        assert_eq!((scene.rows().await, scene.count()), (1, 2));
    }
}

#[tokio::test]
async fn what_is_not_there_is_the_same_as_what_never_was() {
    for scene in scenes().await {
        let unknown = format!("/pictures/pic_{}-900x600", "0a".repeat(16));
        let answers = [
            scene.get(&format!("{unknown}/160")).await,
            scene.get(&format!("{unknown}/161")).await,
            scene.get(&format!("{unknown}/0160")).await,
            scene.get("/pictures/..%2f..%2fkontor.db/160").await,
            scene.get("/pictures/x/y").await,
        ];
        for answer in answers {
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
            assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
        }
    }
}

#[tokio::test]
async fn what_is_no_picture_is_refused_at_its_field_and_nothing_is_kept() {
    let good = sent(300, 200);
    for scene in scenes().await {
        for (bytes, code) in [
            (&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], "picture-kind"),
            (&good[..good.len() / 2], "picture-broken"),
            (&vec![0; shop::pictures::UPLOAD + 1], "picture-bytes"),
        ] {
            let answer = scene.send(bytes).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let body = String::from_utf8_lossy(&answer.body);
            assert!(body.contains(code) && body.contains("/picture"), "{body}");
        }
        assert_eq!((scene.rows().await, scene.count()), (0, 0));
    }
}

#[tokio::test]
async fn files_whose_picture_never_came_are_swept_out() {
    for scene in scenes().await {
        let stays = take_drawn(&scene.app, None, "one", || drawn(200, 200)).await.unwrap();
        let lost = take_drawn(&scene.app, None, "two", || drawn(300, 200)).await.unwrap();
        assert_eq!(scene.count(), 4);
        // As if the program had died before the row was written.
        let row = db::params![lost.id.as_str()];
        scene.app.db.exec("delete from picture where id = $1", &row).await.unwrap();
        sweep(&scene.app).await.unwrap();
        assert_eq!(scene.count(), 4, "it may still be on its way");
        scene.app.clock.advance(3601);
        sweep(&scene.app).await.unwrap();
        assert_eq!(scene.count(), 2);
        assert_eq!(scene.get(&lost.src(160)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(scene.get(&stays.src(160)).await.status, StatusCode::OK);

        let again = take_drawn(&scene.app, None, "two", || drawn(300, 200)).await.unwrap();
        assert_eq!(again, lost);
        assert_eq!(scene.get(&again.src(160)).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_picture_that_is_removed_is_gone() {
    for scene in scenes().await {
        let shown = take_drawn(&scene.app, None, "one", || drawn(200, 200)).await.unwrap();
        assert_eq!(scene.get(&shown.src(160)).await.status, StatusCode::OK);
        remove(&scene.app, &shown).await.unwrap();
        assert_eq!(scene.get(&shown.src(160)).await.status, StatusCode::NOT_FOUND);
        assert_eq!((scene.rows().await, scene.count()), (0, 0));
    }
}
