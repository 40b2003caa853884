//! Pictures of goods that do not exist, drawn: a shape of `data/demonstration/drawings`, painted in
//! a colour, on a ground with light and shadow.
//!
//! A shape is a fragment of SVG on a canvas of 800 × 800. It names its paints by placeholders, `{m}`
//! main, `{d}` darker, `{l}` lighter, `{a}` accent, `{k}` ink, and by gradients that [`svg`] defines:
//! `body`, `top`, `metal`, `metalh`, `wood`, `glass`, `screen`, `gold`, `dark`, `ball`, `pcb`.

mod colours;

use resvg::{tiny_skia, usvg};
use rust_embed::RustEmbed;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

pub use colours::{Paint, paint};

#[derive(RustEmbed)]
#[folder = "../../data/demonstration/drawings"]
struct Shapes;

/// The letters on labels and displays.
const FONT: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf");

/// Which shapes fit a category: `data/demonstration/drawings.tsv`.
static OF_CATEGORY: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let rows = include_str!("../../../../data/demonstration/drawings.tsv").lines().skip(1);
    rows.filter_map(|row| row.split_once('\t'))
        .map(|(category, shapes)| (category, shapes.split(", ").collect()))
        .collect()
});

/// How a thing stands in its picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scene {
    /// On a light ground, as shops show it first.
    Studio,
    /// On a ground of the accent's tint.
    Tinted,
    /// From near, in part.
    Near,
    /// The other way round, smaller, with a second one behind it.
    Pair,
}

impl Scene {
    /// All of them, in the order in which a listing shows them.
    pub const ALL: [Scene; 4] = [Scene::Studio, Scene::Tinted, Scene::Near, Scene::Pair];
}

/// The shapes of a category; none when it has none, which a test excludes for every kind of product.
pub fn shapes_of(category: &str) -> &'static [&'static str] {
    OF_CATEGORY.get(category).map_or(&[], Vec::as_slice)
}

/// The picture as SVG; `None` when there is no such shape.
pub fn svg(shape: &str, paint: &Paint, scene: Scene) -> Option<String> {
    let file = Shapes::get(&format!("{shape}.svg"))?;
    Some(composed(std::str::from_utf8(&file.data).ok()?, paint, scene))
}

fn composed(fragment: &str, paint: &Paint, scene: Scene) -> String {
    let shape = paint.fill(fragment);
    let shadow = "<ellipse cx=\"400\" cy=\"662\" rx=\"290\" ry=\"38\" fill=\"url(#shadow)\"/>";
    let (ground, figure) = match scene {
        Scene::Studio => ("ground", format!("{shadow}{shape}")),
        Scene::Tinted => ("tint", format!("{shadow}{shape}")),
        Scene::Near => (
            "ground",
            format!("<g transform=\"translate(-330 -300) scale(1.75)\">{shadow}{shape}</g>"),
        ),
        Scene::Pair => (
            "tint",
            format!(
                "<g transform=\"translate(330 60) scale(.58)\" opacity=\".92\">{shadow}{shape}</g>\
                 <g transform=\"translate(640 130) scale(-.78 .78)\">{shadow}{shape}</g>"
            ),
        ),
    };
    let paints = paint.gradients();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 800\">{paints}\
         <rect width=\"800\" height=\"800\" fill=\"url(#{ground})\"/>{figure}</svg>"
    )
}

/// The picture as a PNG of so many pixels in width and height; `None` when there is no such shape or
/// it is malformed, which a test excludes for every shape.
pub fn png(shape: &str, paint: &Paint, scene: Scene, pixels: u32) -> Option<Vec<u8>> {
    rendered(&svg(shape, paint, scene)?, pixels)?.encode_png().ok()
}

/// The picture as rows of red, green and blue, from the top; `None` as for [`png`].
pub fn rgb(shape: &str, paint: &Paint, scene: Scene, pixels: u32) -> Option<Vec<u8>> {
    let drawn = rendered(&svg(shape, paint, scene)?, pixels)?;
    Some(drawn.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect())
}

fn rendered(svg: &str, pixels: u32) -> Option<tiny_skia::Pixmap> {
    static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = usvg::fontdb::Database::new();
        fonts.load_font_data(FONT.to_vec());
        fonts.set_sans_serif_family("Noto Sans");
        Arc::new(fonts)
    });
    let options = usvg::Options { fontdb: FONTS.clone(), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).ok()?;
    let mut pixmap = tiny_skia::Pixmap::new(pixels, pixels)?;
    let scale = pixels as f32 / 800.0;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    Some(pixmap)
}

#[cfg(test)]
mod tests {
    use super::*;
    use market::catalogue::Tree;

    #[test]
    fn every_kind_of_product_has_a_shape_and_every_shape_is_of_one() {
        let tree = Tree::shipped();
        for category in tree.categories().iter().filter(|category| category.is_leaf()) {
            assert!(!shapes_of(category.id).is_empty(), "{} has no shape", category.id);
        }
        for (category, shapes) in OF_CATEGORY.iter() {
            assert!(tree.category(category).is_some_and(|c| c.is_leaf()), "{category}");
            for shape in shapes {
                assert!(Shapes::get(&format!("{shape}.svg")).is_some(), "{shape} is not there");
            }
        }
    }

    #[test]
    fn every_shape_is_drawn_and_is_not_its_ground_alone() {
        let blue = paint("blue", 0);
        let ground = rendered(&composed("", &blue, Scene::Studio), 64).expect("the ground");
        for file in Shapes::iter() {
            let shape = file.trim_end_matches(".svg");
            let svg = svg(shape, &blue, Scene::Studio).expect(shape);
            let drawn = rendered(&svg, 64).expect(shape);
            let pairs = drawn.pixels().iter().zip(ground.pixels());
            let painted = pairs.filter(|(drawn, ground)| drawn != ground).count();
            assert!(painted > 150, "{shape}: {painted} pixels");
        }
        assert!(png("no-such-shape", &blue, Scene::Studio, 64).is_none());
    }
}
