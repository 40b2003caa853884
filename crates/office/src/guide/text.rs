//! The text of a version, filled in and divided: sections with headings and anchors, as Markdown and
//! as HTML. The table of contacts comes from the directory as it stood while the version held.

use pulldown_cmark::{Event, Options, Parser, html};
use serde::Serialize;
use values::{Language, Time};

use super::version::Version;
use crate::directory::{Directory, country_name};

/// A section of the guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Its number, as other texts refer to it.
    pub number: String,
    /// The heading without the number.
    pub title: String,
    /// The name inside the page: `section-4`.
    pub anchor: String,
    /// The text as Markdown.
    pub markdown: String,
    /// The text as HTML.
    pub html: String,
}

/// A version that is filled in for an installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What stands before the first section, as HTML.
    pub preamble: String,
    /// The sections in their order.
    pub sections: Vec<Section>,
}

/// Fills in a version: the operator's name, the address under which people reach the office, and the
/// contacts at the last instant that is both inside the version's time and not after `now`.
pub fn told(version: &Version, operator: &str, office: &str, now: Time) -> Told {
    let end = version.until.map_or(now, |until| until.min(now).plus_seconds(-1));
    let at = end.max(version.effective);
    let text = version
        .text
        .replace("{operator}", &literally(operator))
        .replace("{office}", office)
        .replace("{enquiries}", &literally(&version.enquiries))
        .replace("{contacts}", &contacts(at));
    let mut parts = text.split("\n## ");
    let preamble = rendered(parts.next().unwrap_or_default());
    Told { preamble, sections: parts.map(section).collect() }
}

fn section(part: &str) -> Section {
    let (heading, body) = part.split_once('\n').unwrap_or((part, ""));
    let (number, title) = heading.split_once(". ").unwrap_or(("", heading));
    let name = if number.is_empty() { title } else { number };
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    Section {
        number: number.to_owned(),
        title: title.trim().to_owned(),
        anchor: format!("section-{}", name.chars().map(plain).collect::<String>()),
        markdown: body.trim().to_owned(),
        html: rendered(body),
    }
}

/// Markdown as HTML. Markup inside the text is shown as what it is and never as markup; tables get
/// the frame in which they scroll on a narrow screen.
fn rendered(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out.replace(
        "<table>",
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Contacts\"><table>",
    )
    .replace("</table>", "</table></div>")
}

/// The contacts of every platform that has a table, as Markdown.
fn contacts(at: Time) -> String {
    let directory = Directory::current();
    let mut lines = vec![
        "| Platform | The user lives in | Serve | Seat |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    let named = |country| country_name(country, Language::En);
    for platform in directory.platforms_with_contacts(at) {
        for contact in directory.contacts(platform, at) {
            let lives_in = match contact.elsewhere {
                true => "any other country or territory".to_owned(),
                false => {
                    let mut names: Vec<&str> =
                        contact.countries.iter().map(|c| named(*c)).collect();
                    names.sort_unstable();
                    names.join(", ")
                }
            };
            let seat = contact.entity.seat.map(named).unwrap_or_default();
            let cells = [platform, &lives_in, &contact.entity.name, seat].map(literally);
            lines.push(format!("| {} |", cells.join(" | ")));
        }
    }
    lines.join("\n")
}

/// A text inside Markdown that means nothing but itself.
fn literally(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !c.is_control()) {
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | '@' | '-' | '(' | ')' | '\'') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::version::{version, versions};
    use super::*;

    fn filled(operator: &str) -> Vec<Told> {
        let now = Time::parse("2026-11-21T12:00:00Z").unwrap();
        versions().iter().map(|v| told(v, operator, "https://office.example", now)).collect()
    }

    #[test]
    fn every_version_has_the_eight_sections_and_no_place_left_open() {
        for guide in filled("Example Marketplace") {
            let numbers: Vec<&str> = guide.sections.iter().map(|s| s.number.as_str()).collect();
            assert_eq!(numbers, ["1", "2", "3", "4", "5", "6", "7", "8"]);
            let whole = guide.preamble.clone()
                + &guide.sections.iter().map(|s| s.html.clone()).collect::<String>();
            assert!(whole.contains("Example Marketplace"));
            assert!(!whole.contains('{') && !whole.contains('}'), "{whole}");
        }
    }

    #[test]
    fn the_seven_items_are_counted_to_seven() {
        for guide in filled("Example Marketplace") {
            assert_eq!(guide.sections[3].html.matches("<li>").count(), 7);
            assert_eq!(guide.sections[3].anchor, "section-4");
        }
    }

    #[test]
    fn the_table_of_contacts_comes_from_the_directory() {
        for guide in filled("Example Marketplace") {
            let html = &guide.sections[1].html;
            for contact in Directory::shipped().contacts("AliExpress", Time::from_micros(0)) {
                assert!(html.contains(&contact.entity.name), "{}", contact.entity.name);
            }
            assert!(html.contains("Kazakhstan") && html.contains("any other country"));
        }
    }

    #[test]
    fn no_telephone_number_stands_in_the_guide() {
        for guide in filled("Example Marketplace") {
            for section in &guide.sections {
                let longest = section.markdown.split(|c: char| !c.is_ascii_digit() && c != '-');
                let dialled = |part: &&str| part.bytes().filter(u8::is_ascii_digit).count() >= 8;
                assert_eq!(longest.filter(dialled).collect::<Vec<_>>(), Vec::<&str>::new());
            }
        }
    }

    #[test]
    fn an_operator_with_a_strange_name_stays_a_name() {
        let guide = &filled("A|B <script> *C* [x](y)")[0];
        assert!(guide.preamble.contains("A|B &lt;script&gt; *C* [x](y)"), "{}", guide.preamble);
    }

    #[test]
    fn the_version_of_august_tells_of_orders_of_the_union_and_the_one_before_does_not() {
        let text = |id| &version(id).unwrap().text;
        assert!(text("2026-08-18").contains("2023/1543"));
        assert!(!text("2026-01-01").contains("2023/1543"));
    }
}
