//! The paints of a drawing: a main colour with its light and dark, an accent, and the gradients of
//! metal, wood and glass.

/// A set of colours in which a shape is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paint {
    main: &'static str,
    dark: &'static str,
    light: &'static str,
    accent: &'static str,
    tint: &'static str,
}

const fn of(
    main: &'static str,
    dark: &'static str,
    light: &'static str,
    accent: &'static str,
    tint: &'static str,
) -> Paint {
    Paint { main, dark, light, accent, tint }
}

/// The colours of the catalogue's attribute `colour`, in which goods are painted.
const COLOURS: &[(&str, Paint)] = &[
    ("black", of("#3a3d44", "#1f2126", "#8d929b", "#e0602f", "#e3e5e8")),
    ("white", of("#efece4", "#c4beb1", "#ffffff", "#3f7fb0", "#dfe8ec")),
    ("grey", of("#8b9199", "#5c626a", "#cfd4d9", "#e2a530", "#e8e9ea")),
    ("silver", of("#b9c0c7", "#858d95", "#eef1f3", "#2f7f86", "#e4eaec")),
    ("gold", of("#d9b254", "#a07a2a", "#f6e2aa", "#7a3f2a", "#f4ecd8")),
    ("rose-gold", of("#d9a08f", "#a86c5c", "#f3d3c9", "#6b4a5e", "#f5e6e1")),
    ("red", of("#c9473f", "#8c2a26", "#eda29b", "#2f7f86", "#f6e2df")),
    ("orange", of("#e0802f", "#a5561a", "#f6c898", "#2d5f8a", "#f8e9d9")),
    ("yellow", of("#e9bd3b", "#b38a1d", "#f9e6a8", "#3a5d8f", "#f8f0d6")),
    ("green", of("#4f8f6b", "#2f6046", "#b9dcc7", "#e2a530", "#e2eee6")),
    ("blue", of("#3f6fb5", "#274a80", "#a9c4ea", "#f0a03c", "#e0e9f4")),
    ("light-blue", of("#7fb4d9", "#4c83ab", "#d3e8f5", "#d9653f", "#e4f0f7")),
    ("navy", of("#2f4068", "#1b2744", "#8494bb", "#d9b254", "#e1e5ee")),
    ("purple", of("#7a5fa8", "#4f3a78", "#cdbde8", "#f2c84b", "#ebe5f3")),
    ("pink", of("#e08aa5", "#b25a78", "#f8d3de", "#4f8f8b", "#fae8ee")),
    ("brown", of("#8c6445", "#5f4029", "#cfae90", "#3f7f6b", "#efe6dd")),
    ("beige", of("#d8c6a6", "#a8946f", "#f2e8d5", "#7a5340", "#f3ede1")),
    ("transparent", of("#c9dde4", "#93b3bf", "#f2f9fb", "#3f7fb0", "#e6f0f3")),
    ("multicoloured", of("#d9653f", "#3f6fb5", "#f2c84b", "#4f8f6b", "#f3ebe2")),
];

/// The paint of a colour of the catalogue; of another word, one of them by `seed`.
pub fn paint(colour: &str, seed: usize) -> Paint {
    let named = COLOURS.iter().find(|(name, _)| *name == colour);
    named.unwrap_or(&COLOURS[seed % COLOURS.len()]).1
}

impl Paint {
    /// The fragment with its placeholders replaced.
    pub(super) fn fill(&self, fragment: &str) -> String {
        fragment
            .replace("{m}", self.main)
            .replace("{d}", self.dark)
            .replace("{l}", self.light)
            .replace("{a}", self.accent)
            .replace("{k}", "#24272d")
    }

    /// The gradients that shapes and grounds refer to.
    pub(super) fn gradients(&self) -> String {
        let Paint { main, dark, light, tint, .. } = self;
        let across = [
            ("body", [light, main, dark], ".35"),
            ("metal", [&"#eceff1", &"#b9bfc6", &"#838a92"], ".45"),
            ("dark", [&"#565a62", &"#2a2d33", &"#15171b"], ".4"),
        ];
        let down = [
            ("top", [light, main, dark], ".3"),
            ("metalh", [&"#eef1f3", &"#c3c9cf", &"#8b929a"], ".5"),
            ("ground", [&"#fcfbf9", &"#f4f1ec", &"#e6e1d8"], ".74"),
            ("tint", [&"#ffffff", tint, tint], ".62"),
        ];
        let aslant = [
            ("wood", [&"#c99b66", &"#a9784a", &"#8a5c35"], ".5"),
            ("gold", [&"#f7e2a4", &"#d9b254", &"#a87f2c"], ".5"),
            ("screen", [&"#27407a", &"#4a3f8f", &"#171a33"], ".6"),
            ("pcb", [&"#2f8a5f", &"#237049", &"#17553a"], ".5"),
        ];
        let linear = |direction: &str, all: &[(&str, [&&str; 3], &str)]| -> String {
            all.iter()
                .map(|(id, [from, over, to], at)| {
                    format!(
                        "<linearGradient id=\"{id}\" x1=\"0\" y1=\"0\" {direction}>\
                         <stop offset=\"0\" stop-color=\"{from}\"/>\
                         <stop offset=\"{at}\" stop-color=\"{over}\"/>\
                         <stop offset=\"1\" stop-color=\"{to}\"/></linearGradient>"
                    )
                })
                .collect()
        };
        let (across, down, aslant) = (
            linear("x2=\"1\" y2=\"0\"", &across),
            linear("x2=\"0\" y2=\"1\"", &down),
            linear("x2=\"1\" y2=\"1\"", &aslant),
        );
        format!("<defs>{across}{down}{aslant}{SEE_THROUGH}</defs>")
    }
}

/// What lets light through: glass, the gloss of a ball, the shadow on the ground.
const SEE_THROUGH: &str = "<linearGradient id=\"glass\">\
    <stop offset=\"0\" stop-color=\"#fff\" stop-opacity=\".9\"/>\
    <stop offset=\".3\" stop-color=\"#dbeaf0\" stop-opacity=\".55\"/>\
    <stop offset=\"1\" stop-color=\"#a9c3cd\" stop-opacity=\".75\"/></linearGradient>\
    <radialGradient id=\"ball\" cx=\".35\" cy=\".3\" r=\".8\">\
    <stop offset=\"0\" stop-color=\"#fff\" stop-opacity=\".45\"/>\
    <stop offset=\".5\" stop-color=\"#fff\" stop-opacity=\"0\"/>\
    <stop offset=\"1\" stop-opacity=\".35\"/></radialGradient>\
    <radialGradient id=\"shadow\"><stop offset=\"0\" stop-opacity=\".28\"/>\
    <stop offset=\"1\" stop-opacity=\"0\"/></radialGradient>";
