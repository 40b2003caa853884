//! A browser with a world of its own behind it: opening, typing, clicking, waiting.

use crate::world::{Backend, World};
use kontor::people;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::prelude::*;
use values::Language;
use web::Texts;

pub struct Browser {
    pub world: World,
    pub page: WebDriver,
    pub language: Language,
    /// Whether pages' scripts run; without them a page is the bare form.
    pub scripts: bool,
    texts: Texts,
    address: String,
    driver: Driver,
    /// Downloads, and the list of fonts.
    folder: tempfile::TempDir,
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
    /// A new world on SQLite with all people of the demonstration, served on loopback, and a
    /// browser of a desk's size that asks for English.
    pub async fn start() -> Browser {
        Browser::set_up(Language::En, true).await
    }

    /// The same, asking for another language.
    pub async fn speaking(language: Language) -> Browser {
        Browser::set_up(language, true).await
    }

    /// The same, in which no page's script runs.
    pub async fn without_scripts() -> Browser {
        Browser::set_up(Language::En, false).await
    }

    async fn set_up(language: Language, scripts: bool) -> Browser {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let mut world = World::reached_at(Backend::Sqlite, &address).await.unwrap();
        world.fill().await;
        world.serve(listener);
        let folder = tempfile::tempdir().unwrap();
        let (driver, url) = start_driver(folder.path());
        let mut wishes = DesiredCapabilities::chrome();
        for flag in [
            "--headless=new",
            // Chromium's own sandbox cannot be set up by root, as which checking machines run.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--no-first-run",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            "--lang=en",
        ] {
            wishes.add_arg(flag).unwrap();
        }
        let settings = json!({
            "intl.accept_languages": language.code(),
            "download.default_directory": folder.path(),
            "profile.managed_default_content_settings.javascript": if scripts { 1 } else { 2 },
        });
        wishes.add_experimental_option("prefs", settings).unwrap();
        let page = WebDriver::new(&url, wishes).await.unwrap();
        let texts = Texts::load().unwrap();
        let browser = Browser { world, page, language, scripts, texts, address, driver, folder };
        browser.size(crate::looks::DESK).await;
        browser.patience(Duration::from_secs(60)).await;
        browser
    }

    /// How long the browser is waited for until a page is there.
    pub async fn patience(&self, time: Duration) {
        let times = TimeoutConfiguration::new(None, Some(time), None);
        self.page.update_timeouts(times).await.unwrap();
    }

    /// A text of the program in this browser's language.
    pub fn t(&self, key: &str) -> String {
        self.texts.plain(self.language, key, &[])
    }

    /// A command of Chromium's own protocol.
    pub async fn chromium(&self, method: &str, settings: serde_json::Value) -> serde_json::Value {
        self.page.cdp().send_raw(method, settings).await.unwrap()
    }

    /// Opens a path of this world.
    pub async fn open(&self, path: &str) {
        self.page.goto(format!("{}{path}", self.address)).await.unwrap();
    }

    /// The path that is open now, with its query.
    pub async fn path(&self) -> String {
        let url = self.page.current_url().await.unwrap();
        let path = url.as_str().strip_prefix(&self.address).unwrap_or(url.as_str());
        let language = Language::ALL.iter().find_map(|language| {
            path.strip_prefix('/')?
                .strip_prefix(language.code())
                .filter(|rest| rest.starts_with('/'))
        });
        language.unwrap_or(path).to_owned()
    }

    /// All words on the page.
    pub async fn text(&self) -> String {
        self.page.find(By::Tag("body")).await.unwrap().text().await.unwrap()
    }

    /// Waits until the page that comes says these words in its main part.
    pub async fn says(&self, words: &str) {
        for _ in 0..150 {
            if self.main().await.is_some_and(|text| text.contains(words)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        panic!("{} does not say {words}: {}", self.path().await, self.text().await);
    }

    async fn main(&self) -> Option<String> {
        self.page.find(By::Tag("main")).await.ok()?.text().await.ok()
    }

    /// The same, in the words of a key.
    pub async fn tells(&self, key: &str) {
        self.says(&self.t(key)).await;
    }

    /// Waits until the browser is at a path that begins so.
    pub async fn is_at(&self, path: &str) {
        for _ in 0..150 {
            if self.path().await.starts_with(path) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        panic!("at {}, not at {path}: {}", self.path().await, self.text().await);
    }

    /// What a CSS selector finds first, as soon as it is there.
    pub async fn find(&self, selector: &str) -> WebElement {
        self.page.query(By::Css(selector)).first().await.unwrap()
    }

    /// Types into the field of this name, in place of what is there.
    pub async fn fill(&self, name: &str, text: &str) {
        let field = self.find(&named(name)).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Chooses in the list of this name.
    pub async fn choose(&self, name: &str, value: &str) {
        let option = format!("{} option[value=\"{value}\"]", named(name));
        self.find(&option).await.click().await.unwrap();
    }

    /// Puts a file into the field of this name.
    pub async fn attach(&self, name: &str, file: &Path) {
        let field = self.find(&named(name)).await;
        field.send_keys(file.to_str().unwrap()).await.unwrap();
    }

    /// What stands in the field of this name.
    pub async fn value(&self, name: &str) -> String {
        self.find(&named(name)).await.value().await.unwrap().unwrap_or_default()
    }

    /// Clicks what a CSS selector finds first.
    pub async fn click(&self, selector: &str) {
        self.find(selector).await.click().await.unwrap();
    }

    /// Follows the link with these words in the main part of the page.
    pub async fn follow(&self, words: &str) {
        let links = self.page.find_all(By::Css("main a")).await.unwrap();
        for link in links {
            if link.text().await.unwrap().contains(words) {
                return link.click().await.unwrap();
            }
        }
        panic!("no link {words}: {}", self.text().await);
    }

    /// Signs in one of the people of the demonstration, by typing, on the page that asks for it.
    pub async fn sign_in(&self, mail: &str) {
        // The next code, for the case that the person has signed in before.
        self.world.clock.advance(30);
        self.open("/sign-in").await;
        self.fill("mail", mail).await;
        self.fill("password", people::PASSWORD).await;
        self.click("main form button").await;
        self.is_at("/sign-in/code").await;
        self.fill("code", &self.world.code()).await;
        self.click("main form button").await;
        self.tells("home-title").await;
    }

    /// Signs out by the button that every page has.
    pub async fn sign_out(&self) {
        self.click(".who form button").await;
        self.tells("flash-signed-out").await;
    }

    /// The file that the browser has downloaded, as soon as it is whole.
    pub async fn downloaded(&self, ending: &str) -> PathBuf {
        for _ in 0..150 {
            let entries = std::fs::read_dir(self.folder.path()).unwrap();
            let mut files = entries.map(|entry| entry.unwrap().path());
            if let Some(file) = files.find(|path| path.to_string_lossy().ends_with(ending)) {
                return file;
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        panic!("nothing ending in {ending} was downloaded: {}", self.text().await);
    }

    /// Closes the browser and ends the world: nothing may be left to do.
    pub async fn end(self) {
        self.page.quit().await.unwrap();
        drop(self.driver);
        self.world.end().await;
    }
}

/// The selector of a field by its name.
pub fn named(name: &str) -> String {
    format!("main [name=\"{name}\"]")
}

/// Starts chromedriver on a port of its own choice, and reads the port. Letters of every script come
/// from the project itself, so that pictures look the same on every machine.
fn start_driver(folder: &Path) -> (Driver, String) {
    let fonts = folder.join("fonts.xml");
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts");
    let list = format!(
        "<?xml version=\"1.0\"?><fontconfig><include ignore_missing=\"yes\">/etc/fonts/fonts.conf\
         </include><dir>{ours}</dir></fontconfig>"
    );
    std::fs::write(&fonts, list).unwrap();
    let mut child = Command::new("chromedriver")
        .arg("--port=0")
        .env("FONTCONFIG_FILE", &fonts)
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
