//! Charts drawn on the server: a line or bars as SVG with a title and a description, and the same
//! figures as a table behind “as a table”. Colours are classes of the style sheet, so that charts
//! follow light and dark. Pure functions of plain data.

use crate::Markup;
use std::fmt::Write;

const WIDTH: f64 = 440.0;
const HEIGHT: f64 = 190.0;
const TOP: f64 = 16.0;
const FOOT: f64 = 28.0;
const SIDE: f64 = 56.0;
const END: f64 = 12.0;

/// What a chart shows. All words are ready for the reader.
#[derive(Clone, Debug, Default)]
pub struct Chart {
    /// A name that no other chart of the page has; letters, digits and hyphens.
    pub id: String,
    /// What is shown: `Sales of the last 30 days`.
    pub title: String,
    /// What one should see: `Between € 120 and € 980 a day, highest on 12 Nov.`
    pub summary: String,
    /// The words for the table behind the chart: `As a table`.
    pub as_table: String,
    /// The head of the table's first column: `Day`.
    pub column: String,
    /// The head of the second column: `Sales`.
    pub measure: String,
    /// The points in their order.
    pub points: Vec<Point>,
    /// The words for a value on the axis.
    pub scale: Vec<(f64, String)>,
}

/// A point of a chart.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// What it is of: a day, a country.
    pub words: String,
    /// The same short, for the axis; empty to leave the axis free there.
    pub short: String,
    /// How high it is.
    pub value: f64,
    /// The value in words.
    pub told: String,
}

/// A chart whose points are joined: for what goes on from day to day.
pub fn line(chart: &Chart) -> Markup {
    let top = top(chart);
    let at = |index: usize, value: f64| {
        let last = chart.points.len().saturating_sub(1).max(1) as f64;
        (SIDE + (WIDTH - SIDE - END) * index as f64 / last, height(value, top))
    };
    let mut path = String::new();
    for (index, point) in chart.points.iter().enumerate() {
        let (x, y) = at(index, point.value);
        let _ = write!(path, "{}{x:.1} {y:.1}", if index == 0 { 'M' } else { 'L' });
    }
    let mut body = String::new();
    if let Some(last) = chart.points.len().checked_sub(1) {
        let floor = HEIGHT - FOOT;
        let (left, right) = (at(0, 0.0).0, at(last, 0.0).0);
        let area = format!("{path}L{right:.1} {floor}L{left:.1} {floor}Z");
        let _ =
            write!(body, "<path class=\"area\" d=\"{area}\"/><path class=\"line\" d=\"{path}\"/>");
    }
    for (index, point) in chart.points.iter().enumerate() {
        let (x, y) = at(index, point.value);
        let told = escaped(&format!("{}: {}", point.words, point.told));
        let _ = write!(
            body,
            "<circle class=\"dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.2\"><title>{told}</title></circle>"
        );
        body.push_str(&below(x, &point.short));
    }
    framed(chart, top, &body)
}

/// A chart of bars: for things beside each other.
pub fn bars(chart: &Chart) -> Markup {
    let top = top(chart);
    let step = (WIDTH - SIDE - END) / chart.points.len().max(1) as f64;
    let wide = (step * 0.68).min(56.0);
    let mut body = String::new();
    for (index, point) in chart.points.iter().enumerate() {
        let middle = SIDE + step * (index as f64 + 0.5);
        let y = height(point.value, top);
        let told = escaped(&format!("{}: {}", point.words, point.told));
        let _ = write!(
            body,
            "<rect class=\"bar\" x=\"{:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"{:.1}\" rx=\"2\">\
             <title>{told}</title></rect>",
            middle - wide / 2.0,
            (HEIGHT - FOOT - y).max(0.0),
        );
        body.push_str(&below(middle, &point.short));
    }
    framed(chart, top, &body)
}

/// The value at the top edge: the highest of the points and of the axis.
fn top(chart: &Chart) -> f64 {
    let values = chart.points.iter().map(|point| point.value);
    let marks = chart.scale.iter().map(|(value, _)| *value);
    values.chain(marks).filter(|value| value.is_finite()).fold(1e-9, f64::max)
}

fn height(value: f64, top: f64) -> f64 {
    let share = if value.is_finite() { (value / top).clamp(0.0, 1.0) } else { 0.0 };
    HEIGHT - FOOT - (HEIGHT - FOOT - TOP) * share
}

fn below(x: f64, words: &str) -> String {
    match words.is_empty() {
        true => String::new(),
        false => format!(
            "<text class=\"axis\" x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            HEIGHT - 8.0,
            escaped(words)
        ),
    }
}

/// The frame around: the lines of the axis, title and description, the table.
fn framed(chart: &Chart, top: f64, body: &str) -> Markup {
    let id = escaped(&chart.id);
    let (title, summary) = (escaped(&chart.title), escaped(&chart.summary));
    let mut out = format!(
        "<figure class=\"chart\"><figcaption>{title}</figcaption>\
         <svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" direction=\"ltr\" \
         aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{title}</title>\
         <desc id=\"{id}-d\">{summary}</desc>"
    );
    for (value, words) in &chart.scale {
        let y = height(*value, top);
        let _ = write!(
            out,
            "<line class=\"rule\" x1=\"{SIDE}\" x2=\"{}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
             <text class=\"axis\" x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            WIDTH - END,
            SIDE - 8.0,
            y + 4.0,
            escaped(words)
        );
    }
    let _ = write!(
        out,
        "{body}</svg><details><summary>{}</summary><div class=\"scroll\"><table><thead><tr>\
         <th scope=\"col\">{}</th><th scope=\"col\" class=\"number\">{}</th></tr></thead><tbody>",
        escaped(&chart.as_table),
        escaped(&chart.column),
        escaped(&chart.measure)
    );
    for point in &chart.points {
        let (words, told) = (escaped(&point.words), escaped(&point.told));
        let _ =
            write!(out, "<tr><th scope=\"row\">{words}</th><td class=\"number\">{told}</td></tr>");
    }
    out.push_str("</tbody></table></div></details></figure>");
    Markup(out)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Three or four round values for the axis, from nothing to above the highest.
pub fn round_scale(highest: f64) -> Vec<f64> {
    if !highest.is_finite() || highest <= 0.0 {
        return vec![0.0, 1.0];
    }
    let rough = highest / 3.0;
    let unit = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().find(|m| m * unit >= rough).unwrap_or(10.0);
    let step = step * unit;
    (0..=(highest / step).ceil() as u32).map(|n| f64::from(n) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(values: &[f64]) -> Chart {
        let point = |value: &f64| Point {
            words: "12 Nov <b>".to_owned(),
            short: "12".to_owned(),
            value: *value,
            told: "some".to_owned(),
        };
        Chart { id: "c".to_owned(), points: values.iter().map(point).collect(), ..Chart::default() }
    }

    #[test]
    fn words_are_escaped_and_every_point_is_in_the_table() {
        let Markup(html) = line(&chart(&[1.0, 5.0, 3.0]));
        assert!(html.contains("12 Nov &lt;b&gt;") && !html.contains("<b>"));
        assert_eq!(html.matches("<tr><th scope=\"row\">").count(), 3);
    }

    #[test]
    fn nothing_and_what_is_no_number_still_draw() {
        for values in [&[][..], &[0.0], &[f64::NAN, 0.0, 2.0]] {
            for Markup(html) in [line(&chart(values)), bars(&chart(values))] {
                assert!(html.contains("</figure>") && !html.contains("NaN"), "{html}");
            }
        }
    }

    #[test]
    fn the_axis_has_round_values_that_reach_above_the_highest() {
        assert_eq!(round_scale(0.0), [0.0, 1.0]);
        assert_eq!(round_scale(980.0), [0.0, 500.0, 1000.0]);
        assert_eq!(round_scale(7.0), [0.0, 2.5, 5.0, 7.5]);
    }
}
