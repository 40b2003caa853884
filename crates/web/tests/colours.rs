//! The colours of the style sheet can be told apart: every pair of text and ground in light and in
//! dark, counted as WCAG 2.2 counts (§1.4.3 text 4.5:1, §1.4.11 edges and marks 3:1).

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../../assets/css/1-tokens.css");

/// Text on the grounds that it stands on.
const TEXT: [(&str, &[&str]); 12] = [
    ("ink", &["ground", "raised", "sunken", "plate", "accent-ground", "good-ground", "bad-ground"]),
    ("ink", &["wait-ground", "calm-ground", "sale-ground"]),
    ("soft", &["ground", "raised", "sunken", "plate", "accent-ground"]),
    ("accent", &["ground", "raised", "sunken", "accent-ground"]),
    ("accent-deep", &["ground", "raised", "sunken", "accent-ground"]),
    ("accent-ink", &["accent", "accent-deep"]),
    ("sale", &["ground", "raised", "sale-ground"]),
    ("good", &["ground", "raised", "good-ground"]),
    ("bad", &["ground", "raised", "bad-ground"]),
    ("wait", &["ground", "raised", "wait-ground"]),
    ("calm", &["ground", "raised", "calm-ground"]),
    ("night-soft", &["night"]),
];

/// Edges and marks that say something.
const MARKS: [(&str, &[&str]); 3] = [
    ("edge", &["ground", "raised", "sunken"]),
    ("star", &["ground", "raised"]),
    ("focus", &["ground", "raised", "sunken", "accent-ground"]),
];

#[test]
fn text_and_marks_can_be_told_from_their_ground_in_light_and_dark() {
    let (light, dark) = TOKENS.split_once("@media").expect("light, then dark");
    let light = colours(light);
    let mut both = light.clone();
    both.extend(colours(dark));
    let mut faults = Vec::new();
    for (name, scheme) in [("light", &light), ("dark", &both)] {
        let pairs = TEXT.iter().map(|pair| (pair, 4.5)).chain(MARKS.iter().map(|pair| (pair, 3.0)));
        for ((text, grounds), least) in pairs {
            for ground in *grounds {
                let ratio = contrast(scheme[*text], scheme[*ground]);
                if ratio < least {
                    faults.push(format!("{name}: {text} on {ground} is {ratio:.2}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The tokens that are colours, each as its relative luminance.
fn colours(css: &str) -> BTreeMap<&str, f64> {
    let tokens = css.split("--").skip(1).filter_map(|token| token.split_once(": #"));
    tokens.filter_map(|(name, rest)| Some((name, luminance(rest.get(..6)?)?))).collect()
}

fn luminance(hex: &str) -> Option<f64> {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * part(0)? + 0.7152 * part(2)? + 0.0722 * part(4)?)
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
