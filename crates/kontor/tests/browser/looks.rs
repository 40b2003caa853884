//! How a page looks: a picture of the whole of it, at a desk, on a phone, on a wide screen, in the
//! dark and on paper; whether it fits; and what axe-core says of its accessibility.

use crate::driver::Browser;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A desk's window, in pixels.
pub const DESK: u32 = 1280;
const PHONE: u32 = 390;
const WIDE: u32 = 1440;
/// A sheet of A4 between its margins.
const PAPER: u32 = 660;
/// The height of every window; pictures show the whole page.
const HEIGHT: u32 = 900;

/// The accessibility engine; see README.md beside it.
const AXE: &str = include_str!("axe.min.js");

impl Browser {
    /// Takes a picture of the page and fails when it does not fit its window, or when axe-core finds
    /// a violation of WCAG 2.2 A or AA.
    pub async fn look(&self, name: &str) {
        self.picture(name, DESK).await;
        self.is_accessible(name).await;
    }

    /// The same on a phone, on a wide screen, in the dark and on paper as well; without scripts a page
    /// looks no different, and is looked at once.
    pub async fn look_all_round(&self, name: &str) {
        self.look(name).await;
        if !self.scripts {
            return;
        }
        self.size(PHONE).await;
        self.picture(&format!("{name}-phone"), PHONE).await;
        self.is_accessible(&format!("{name}-phone")).await;
        self.picture(&format!("{name}-wide"), WIDE).await;
        self.seen_as("screen", "dark").await;
        self.picture(&format!("{name}-dark"), DESK).await;
        self.is_accessible(&format!("{name}-dark")).await;
        self.seen_as("print", "light").await;
        self.picture(&format!("{name}-print"), PAPER).await;
        self.seen_as("screen", "light").await;
        self.size(DESK).await;
    }

    /// Writes `target/screenshots/NAME.png`: the whole page in a window of this width.
    pub async fn picture(&self, name: &str, width: u32) {
        let (across, down) = self.extent(width).await;
        assert!(across <= width, "{name} is {across} pixels wide in a window of {width}");
        self.window(width, down.max(HEIGHT)).await;
        self.page.screenshot(&path(name)).await.unwrap();
        self.size(DESK).await;
    }

    /// Gives the window this width.
    pub async fn size(&self, width: u32) {
        self.window(width, HEIGHT).await;
    }

    async fn window(&self, width: u32, height: u32) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.chromium("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Shows the page as on `screen` or in `print`, `light` or `dark`.
    pub async fn seen_as(&self, medium: &str, scheme: &str) {
        let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        let seen = json!({ "media": medium, "features": scheme });
        self.chromium("Emulation.setEmulatedMedia", seen).await;
    }

    /// How far the page reaches in a window of this width.
    async fn extent(&self, width: u32) -> (u32, u32) {
        self.size(width).await;
        let metrics = self.chromium("Page.getLayoutMetrics", json!({})).await;
        let of = |side: &str| metrics["cssContentSize"][side].as_f64().unwrap() as u32;
        (of("width"), of("height"))
    }

    async fn is_accessible(&self, name: &str) {
        if self.scripts {
            let found = self.violations().await;
            assert!(found.is_empty(), "{name} is not accessible:\n{}", found.join("\n"));
        }
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
}

fn told(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
    let places: Vec<String> = nodes.iter().map(|node| node["html"].to_string()).collect();
    format!("{}: {}\n    {}", violation["id"], violation["help"], places.join("\n    "))
}

/// Where the picture of this name is written.
pub fn path(name: &str) -> PathBuf {
    let folder = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(target) => PathBuf::from(target).join("screenshots"),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots"),
    };
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(format!("{name}.png"))
}
