//! The pictures of the world's goods: drawn, and taken in as a seller's would be. A shape in a colour is
//! drawn once, however many listings show it.

use crate::drawing::{self, Paint, Scene};
use crate::goods::Good;
use anyhow::anyhow;
use pictures::Picture;
use std::collections::HashMap;
use tokio::task::JoinSet;
use web::App;

/// Pixels of a picture's side.
const SIDE: u32 = 640;

/// What is drawn: shape, colour, scene.
type Subject = (&'static str, String, Scene);

/// Pictures that were drawn already, by what they show.
#[derive(Default)]
pub struct Gallery(HashMap<Subject, String>);

impl Gallery {
    /// Draws what these goods need and is not there yet; two at a time.
    pub async fn draw(&mut self, app: &App, goods: &[Good]) -> anyhow::Result<()> {
        let mut waiting: Vec<Subject> = Vec::new();
        for subject in goods.iter().flat_map(subjects) {
            if !self.0.contains_key(&subject) && !waiting.contains(&subject) {
                waiting.push(subject);
            }
        }
        let mut drawing: JoinSet<anyhow::Result<(Subject, String)>> = JoinSet::new();
        for subject in waiting {
            while drawing.len() >= 2 {
                self.hang(drawing.join_next().await)?;
            }
            drawing.spawn(draw(app.clone(), subject));
        }
        while !drawing.is_empty() {
            self.hang(drawing.join_next().await)?;
        }
        Ok(())
    }

    /// The pictures of a good, in the order in which its listing shows them, each with its colour.
    pub fn of(&self, good: &Good) -> Vec<(String, String)> {
        let ids = subjects(good).into_iter();
        ids.filter_map(|subject| Some((subject.1.clone(), self.0.get(&subject)?.clone()))).collect()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    fn hang(
        &mut self,
        drawn: Option<Result<anyhow::Result<(Subject, String)>, tokio::task::JoinError>>,
    ) -> anyhow::Result<()> {
        if let Some(drawn) = drawn {
            let (subject, id) = drawn??;
            self.0.insert(subject, id);
        }
        Ok(())
    }
}

/// Every colour in the studio, and the first of them in two more scenes.
fn subjects(good: &Good) -> Vec<Subject> {
    let any = || COLOURS[good.seed % COLOURS.len()].to_owned();
    let colours = if good.colours.is_empty() { vec![any()] } else { good.colours.clone() };
    let mut all: Vec<Subject> =
        colours.iter().map(|colour| (good.shape, colour.clone(), Scene::Studio)).collect();
    let more = if good.seed.is_multiple_of(2) { Scene::Near } else { Scene::Pair };
    for scene in [Scene::Tinted, more] {
        all.push((good.shape, colours[0].clone(), scene));
    }
    all
}

/// Colours of goods that say none: few, so that few pictures are drawn.
const COLOURS: [&str; 5] = ["blue", "black", "green", "white", "red"];

async fn draw(app: App, subject: Subject) -> anyhow::Result<(Subject, String)> {
    let (shape, colour, scene) = subject.clone();
    let name = format!("{shape} {colour} {scene:?} {SIDE}");
    let paint: Paint = drawing::paint(&colour, 0);
    let taken = shop::pictures::take_drawn(&app, None, &name, move || {
        let pixels = drawing::rgb(shape, &paint, scene, SIDE).unwrap_or_default();
        Picture::from_rgb(SIDE, SIDE, pixels).unwrap_or_else(blank)
    });
    let shown = taken.await.map_err(|error| anyhow!("{name}: {error}"))?;
    Ok((subject, shown.id))
}

/// What stands in for a shape that cannot be drawn; a test draws every shape, so that none is blank.
fn blank() -> Picture {
    let white = vec![255; 3 * 64 * 64];
    Picture::from_rgb(64, 64, white)
        .unwrap_or_else(|| unreachable!("64 × 64 pixels of three bytes"))
}
