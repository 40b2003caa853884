//! The versions of the guide: a folder `data/guide/<version>` each, with `guide.toml` (what the
//! program has to know) and the text, `en.md`. A new version is a new folder and nothing else.

use rust_embed::RustEmbed;
use serde::Deserialize;
use std::sync::LazyLock;
use values::Time;

#[derive(RustEmbed)]
#[folder = "../../data/guide"]
struct Folders;

/// A version of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its name, as requests record it: `2026-08-18`.
    pub id: String,
    /// The title.
    pub title: String,
    /// The first instant at which it is in force.
    pub effective: Time,
    /// The first instant at which it no longer is; none for the newest.
    pub until: Option<Time>,
    /// The operator's address for enquiries, which takes no service.
    pub enquiries: String,
    /// What is different from the version before, in one sentence.
    pub changes: String,
    /// The text: Markdown with the places `{operator}`, `{office}`, `{enquiries}`, `{contacts}`.
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    title: String,
    effective: String,
    enquiries: String,
    changes: String,
}

/// Folders that cannot be read are left out and named as faults; a test sees to it that there are none.
static READ: LazyLock<(Vec<Version>, Vec<String>)> = LazyLock::new(|| {
    let ids =
        Folders::iter().filter_map(|path| path.strip_suffix("/guide.toml").map(str::to_owned));
    let mut versions = Vec::new();
    let mut faults = Vec::new();
    for id in ids {
        match read(&id) {
            Ok(version) => versions.push(version),
            Err(fault) => faults.push(format!("{id}: {fault}")),
        }
    }
    if versions.is_empty() {
        versions.push(nothing());
    }
    (in_order(versions), faults)
});

/// Every version, the oldest first. There is always one.
pub fn versions() -> &'static [Version] {
    &READ.0
}

/// The version with this name.
pub fn version(id: &str) -> Option<&'static Version> {
    versions().iter().find(|version| version.id == id)
}

/// The version that was in force at `at`; before the first came into force, the first.
pub fn in_force(at: Time) -> &'static Version {
    among(versions(), at)
}

fn among(versions: &[Version], at: Time) -> &Version {
    let begun = versions.iter().take_while(|version| version.effective <= at).count();
    &versions[begun.saturating_sub(1)]
}

/// By the date from which they hold, each ending where the next begins.
fn in_order(mut versions: Vec<Version>) -> Vec<Version> {
    versions.sort_by(|a, b| (a.effective, &a.id).cmp(&(b.effective, &b.id)));
    let ends: Vec<Time> = versions.iter().skip(1).map(|version| version.effective).collect();
    for (version, end) in versions.iter_mut().zip(ends) {
        version.until = Some(end);
    }
    versions
}

fn read(id: &str) -> Result<Version, String> {
    let file = |name: &str| {
        let file = Folders::get(&format!("{id}/{name}")).ok_or(format!("no {name}"))?;
        String::from_utf8(file.data.into_owned()).map_err(|_| format!("{name} is not UTF-8"))
    };
    let known: Known = toml::from_str(&file("guide.toml")?).map_err(|fault| fault.to_string())?;
    let effective = Time::parse(&known.effective).map_err(|_| "`effective` is no instant")?;
    Ok(Version {
        id: id.to_owned(),
        title: known.title,
        effective,
        until: None,
        enquiries: known.enquiries,
        changes: known.changes,
        text: file("en.md")?,
    })
}

/// What an installation without any guide would show.
fn nothing() -> Version {
    Version {
        id: "none".to_owned(),
        title: "Guide for authorities".to_owned(),
        effective: Time::from_micros(0),
        until: None,
        enquiries: String::new(),
        changes: String::new(),
        text: "There is no guide yet.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        Time::parse(text).unwrap()
    }

    #[test]
    fn every_folder_of_the_guide_is_read() {
        assert_eq!(READ.1, Vec::<String>::new());
        assert!(versions().len() >= 2);
        assert!(version("none").is_none());
    }

    #[test]
    fn a_version_holds_from_its_date_until_the_next_one() {
        let of = |text| in_force(at(text)).id.as_str();
        assert_eq!(of("2026-01-01T00:00:00Z"), "2026-01-01");
        assert_eq!(of("2026-08-17T23:59:59Z"), "2026-01-01");
        assert_eq!(of("2026-08-18T00:00:00Z"), "2026-08-18");
        assert_eq!(of("2026-11-21T12:00:00Z"), versions().last().unwrap().id);
    }

    #[test]
    fn before_the_first_version_the_first_one_is_told() {
        assert_eq!(in_force(at("1999-01-01T00:00:00Z")).id, "2026-01-01");
    }

    #[test]
    fn a_new_version_ends_the_one_before_and_keeps_its_text() {
        let old = Version { text: "old".to_owned(), ..nothing() };
        let new =
            Version { id: "new".to_owned(), effective: at("2030-01-01T00:00:00Z"), ..nothing() };
        let both = in_order(vec![new.clone(), old]);
        assert_eq!(both[0].until, Some(new.effective));
        assert_eq!((both[0].text.as_str(), both[1].until), ("old", None));
        assert_eq!(among(&both, at("2029-12-31T23:59:59Z")).id, "none");
    }
}
