//! Which platform an authority means: by name, host, address of a page, or app,
//! in any spelling; look-alike letters are folded (UTS #39) and flagged.

use super::fold;
use super::tables::{Directory, PlatformName};

/// The platform that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The platform as the directory calls it; none if no row fits.
    pub platform: Option<String>,
    /// Whether it was recognised only by the look of its letters.
    pub look_alike: bool,
}

impl Directory {
    /// Recognises the platform in what the authority wrote. Every text has an answer.
    pub fn name_platform(&self, written: &str) -> Named {
        let text: String = written.trim().chars().take(300).collect();
        let exact = self.by_key.get(&fold::key(&text)).and_then(|i| self.platform_names.get(*i));
        if let Some(row) = exact.or_else(|| self.by_host(&text)) {
            return Named { platform: Some(row.platform.clone()), look_alike: false };
        }
        let host = host(&text).unwrap_or_default();
        let looks = fold::look_alike_keys(&text).into_iter().chain(fold::look_alike_keys(&host));
        let found = looks
            .filter_map(|look| self.by_look.get(&look))
            .find_map(|index| self.platform_names.get(*index));
        Named { platform: found.map(|row| row.platform.clone()), look_alike: found.is_some() }
    }

    /// The row whose host is the text's host or a parent of it; the longest wins.
    fn by_host(&self, text: &str) -> Option<&PlatformName> {
        let host = host(text)?;
        let within = |row: &&PlatformName| {
            row.host
                && host
                    .strip_suffix(row.name.as_str())
                    .is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        self.platform_names.iter().filter(within).max_by_key(|row| row.name.len())
    }
}

/// The host in an address of a page or a mailbox, in small letters, without `www.` and port.
fn host(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let rest = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#', '\\', ' ']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    let host = host.trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.contains('.').then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> (Option<String>, bool) {
        let named = Directory::shipped().name_platform(text);
        (named.platform, named.look_alike)
    }

    #[test]
    fn a_platform_is_recognised_by_name_host_page_and_app() {
        for text in [
            "AliExpress",
            "aliexpress",
            "ALIEXPRESS.COM",
            " www.aliexpress.com ",
            "https://www.aliexpress.com/item/1005.html?x=1",
            "ru.aliexpress.com",
            "http://user@aliexpress.com:8080/",
            "AliExpress app",
            "速卖通",
            "АлиЭкспресс",
            "Ali Express",
            "aliexpress.ru",
            "com.alibaba.aliexpresshd",
        ] {
            assert_eq!(named(text), (Some("AliExpress".to_owned()), false), "{text}");
        }
        assert_eq!(named("1688.com").0.as_deref(), Some("1688.com"));
        assert_eq!(named("ju.taobao.com").0.as_deref(), Some("Juhuasuan"));
    }

    #[test]
    fn look_alike_names_are_folded_and_flagged() {
        for text in [
            "AIiExpress.com",
            "AIiExpress",
            "A1iexpress",
            "аliexpress.com",
            "https://www.AIiExpress.com/",
            "aliexpress.corn",
            "ALIЕXPRESS",
        ] {
            assert_eq!(named(text), (Some("AliExpress".to_owned()), true), "{text}");
        }
    }

    #[test]
    fn a_name_within_another_host_is_not_the_platform() {
        for text in [
            "aliexpress.com.evil.example",
            "notaliexpress.com",
            "https://aliexpress.com@evil.example/",
            "evil.example/aliexpress.com",
            "",
            "AlDC",
            "Example Market",
            "🦀",
            ".",
        ] {
            assert_eq!(named(text), (None, false), "{text}");
        }
    }
}
