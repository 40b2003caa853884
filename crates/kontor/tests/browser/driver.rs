//! A browser with a world of its own behind it.

use crate::world::{Backend, World};
use kontor::people;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use thirtyfour::prelude::*;

/// The accessibility engine; see README.md beside it.
const AXE: &str = include_str!("axe.min.js");

pub struct Browser {
    pub world: World,
    pub page: WebDriver,
    address: String,
    driver: Driver,
}

/// The process of chromedriver, ended with the test.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Browser {
    /// A new world on SQLite, served on loopback, and a browser of a desk's size.
    pub async fn start() -> Browser {
        Browser::of_size(1280, 1000).await
    }

    /// The same, with a window of this size in pixels.
    pub async fn of_size(width: u32, height: u32) -> Browser {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let world = World::reached_at(Backend::Sqlite, &address).await.unwrap();
        world.serve(listener);
        let (driver, url) = start_driver();
        let mut wishes = DesiredCapabilities::chrome();
        for flag in [
            "--headless=new",
            // Chromium's own sandbox cannot be set up by root, as which checking machines run.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--no-first-run",
            "--force-color-profile=srgb",
            "--lang=en",
        ] {
            wishes.add_arg(flag).unwrap();
        }
        wishes.add_arg(&format!("--window-size={width},{height}")).unwrap();
        let page = WebDriver::new(&url, wishes).await.unwrap();
        Browser { world, page, address, driver }
    }

    /// Opens a path of this world.
    pub async fn open(&self, path: &str) {
        self.page.goto(format!("{}{path}", self.address)).await.unwrap();
    }

    /// The path that is open now, with its query.
    pub async fn path(&self) -> String {
        self.page.current_url().await.unwrap().as_str().replacen(&self.address, "", 1)
    }

    /// All words on the page.
    pub async fn text(&self) -> String {
        self.page.find(By::Tag("body")).await.unwrap().text().await.unwrap()
    }

    /// Types into the field of this name, in place of what is there.
    pub async fn fill(&self, name: &str, text: &str) {
        let field = self.page.find(By::Name(name)).await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Clicks what a CSS selector finds first.
    pub async fn click(&self, selector: &str) {
        let found = self.page.query(By::Css(selector)).first().await.unwrap();
        found.scroll_into_view().await.unwrap();
        found.click().await.unwrap();
    }

    /// Signs in one of the people of the demonstration, by typing.
    pub async fn sign_in(&mut self, mail: &str) {
        self.world.person(mail).await;
        // The next code, for the case that the person has signed in before.
        self.world.clock.advance(30);
        self.open("/sign-in").await;
        self.fill("mail", mail).await;
        self.fill("password", people::PASSWORD).await;
        self.click("main form button[type=submit], main form button:not([type])").await;
        self.fill("code", &self.world.code()).await;
        self.click("main form button[type=submit], main form button:not([type])").await;
        assert!(!self.path().await.starts_with("/sign-in"), "{}", self.text().await);
    }

    /// Takes a picture of the page and fails when axe-core finds a violation of WCAG 2.2 A or AA.
    pub async fn look(&self, name: &str) {
        self.picture(name).await;
        let found = self.violations().await;
        assert!(found.is_empty(), "{name} is not accessible:\n{}", found.join("\n"));
    }

    /// Writes `target/screenshots/NAME.png`.
    pub async fn picture(&self, name: &str) {
        let folder = screenshots();
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(format!("{name}.png"));
        self.page.screenshot(&path).await.unwrap();
    }

    /// What axe-core finds wrong with the page: rule, help, and where.
    pub async fn violations(&self) -> Vec<String> {
        self.page.execute(AXE, vec![]).await.unwrap();
        let script = "const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, { runOnly: { type: 'tag', values: tags } })
               .then(found => done(found.violations), error => done([{ id: String(error) }]));";
        let answer = self.page.execute_async(script, vec![]).await.unwrap();
        let found = answer.json().as_array().cloned().unwrap_or_default();
        found.iter().map(told).collect()
    }

    /// Closes the browser and ends the world: nothing may be left to do.
    pub async fn end(self) {
        self.page.quit().await.unwrap();
        drop(self.driver);
        self.world.end().await;
    }
}

fn told(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
    let places: Vec<String> = nodes.iter().map(|node| node["html"].to_string()).collect();
    format!("{}: {}\n    {}", violation["id"], violation["help"], places.join("\n    "))
}

/// Starts chromedriver on a port of its own choice, and reads the port.
fn start_driver() -> (Driver, String) {
    let mut child = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .spawn()
        .expect("chromedriver is installed by `cargo xtask test`");
    let output = child.stdout.take().unwrap();
    let driver = Driver(child);
    let mut lines = BufReader::new(output).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
        let rest = line.split_once("started successfully on port ")?.1;
        rest.trim_end_matches('.').parse::<u16>().ok()
    });
    // What it says later is read and dropped, so that it never waits for us.
    std::thread::spawn(move || lines.for_each(drop));
    (driver, format!("http://127.0.0.1:{}", port.expect("chromedriver says its port")))
}

fn screenshots() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(target) => PathBuf::from(target).join("screenshots"),
        None => workspace.join("target/screenshots"),
    }
}
