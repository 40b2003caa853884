//! Where somebody is signed in: sessions as their owner sees them.

use crate::session::stored;
use crate::{LoginId, SessionId};
use db::{FromRow, Query, Row};
use values::Time;
use web::Problem;

/// A session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its id, which is not its token.
    pub id: SessionId,
    /// The browser's name for itself, shortened.
    pub device: String,
    /// When it began.
    pub created: Time,
    /// When it was last used, to the minute.
    pub seen: Time,
}

/// The full sessions of a login, the latest first.
pub(crate) async fn of(
    q: &impl Query,
    login: &LoginId,
    now: Time,
) -> Result<Vec<Session>, Problem> {
    let sql = "select id, device, created, seen from session \
               where login = $1 and stage = 'full' and expires > $2 and seen + idle * 1000000 > $2 \
               order by seen desc, id";
    Ok(q.rows(sql, &db::params![login.as_str(), now]).await?)
}

impl Session {
    /// The browser and the system in a few words, as `Firefox · Windows`; what the browser says of
    /// itself when that is not known.
    pub fn known_as(&self) -> String {
        // The order matters: browsers name those that they want to pass for.
        const BROWSERS: &[(&str, &str)] = &[
            ("Edg", "Edge"),
            ("OPR/", "Opera"),
            ("SamsungBrowser", "Samsung Internet"),
            ("YaBrowser", "Yandex Browser"),
            ("Firefox/", "Firefox"),
            ("FxiOS", "Firefox"),
            ("CriOS", "Chrome"),
            ("Chrome/", "Chrome"),
            ("Safari/", "Safari"),
        ];
        const SYSTEMS: &[(&str, &str)] = &[
            ("iPhone", "iPhone"),
            ("iPad", "iPad"),
            ("Android", "Android"),
            ("Windows", "Windows"),
            ("CrOS", "ChromeOS"),
            ("Mac OS X", "macOS"),
            ("Linux", "Linux"),
        ];
        let named = |list: &[(&str, &'static str)]| {
            list.iter().find(|(mark, _)| self.device.contains(mark)).map(|(_, name)| *name)
        };
        match (named(BROWSERS), named(SYSTEMS)) {
            (Some(browser), Some(system)) => format!("{browser} · {system}"),
            (Some(name), None) | (None, Some(name)) => name.to_owned(),
            (None, None) => self.device.clone(),
        }
    }
}

impl FromRow for Session {
    fn from_row(row: &Row) -> db::Result<Session> {
        let id: String = row.get(0)?;
        let (device, created, seen) = (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(Session { id: stored(id)?, device, created, seen })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_known_by_its_name_and_system() {
        let session = |device: &str| Session {
            id: SessionId::mint(Time::from_micros(0)),
            device: device.to_owned(),
            created: Time::from_micros(0),
            seen: Time::from_micros(0),
        };
        let chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) \
                      Chrome/156.0.0.0 Safari/537.36";
        assert_eq!(session(chrome).known_as(), "Chrome · Linux");
        assert_eq!(session(&format!("{chrome} Edg/156.0")).known_as(), "Edge · Linux");
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1";
        assert_eq!(session(phone).known_as(), "Safari · iPhone");
        assert_eq!(session("KontorApp/4.3").known_as(), "KontorApp/4.3");
    }
}
