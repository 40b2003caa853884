//! The table of contacts as people read it: each company with the countries whose users lead to it.

use values::{Country, Time};

use super::tables::{Directory, Entity};

/// A company, and the users about whom it is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact<'a> {
    /// The company.
    pub entity: &'a Entity,
    /// The countries in which these users live, in the order of the codes.
    pub countries: Vec<Country>,
    /// Whether it is the company for every country that no other row names, so that the list of
    /// countries is long and better told as "elsewhere".
    pub elsewhere: bool,
}

impl Directory {
    /// The platforms that have a table of contacts at `at`, in the order of the tables.
    pub fn platforms_with_contacts(&self, at: Time) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for row in self.residences.iter().filter(|row| row.valid.holds(at)) {
            if !names.contains(&row.platform.as_str()) {
                names.push(&row.platform);
            }
        }
        names
    }

    /// Every platform that the directory can name, with or without a table of contacts.
    pub fn platforms(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for row in &self.platform_names {
            if !names.contains(&row.platform.as_str()) {
                names.push(&row.platform);
            }
        }
        names
    }

    /// The contacts of a platform at `at`; the one for all other countries stands last.
    pub fn contacts(&self, platform: &str, at: Time) -> Vec<Contact<'_>> {
        let mut contacts: Vec<Contact> = Vec::new();
        for country in Country::all() {
            let route = self.route(platform, Some(country.code()), at);
            let Some(entity) = route.entity.and_then(|id| self.entity(&id, at)) else { continue };
            match contacts.iter_mut().find(|contact| contact.entity.id == entity.id) {
                Some(contact) => contact.countries.push(country),
                None => {
                    contacts.push(Contact { entity, countries: vec![country], elsewhere: false });
                }
            }
        }
        contacts.sort_by_key(|contact| contact.countries.len());
        let half = Country::all().count() / 2;
        for contact in &mut contacts {
            contact.elsewhere = contact.countries.len() > half;
        }
        contacts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_stands_in_one_row_of_the_table_of_contacts() {
        let at = Time::parse("2026-09-15T00:00:00Z").unwrap();
        let directory = Directory::shipped();
        assert_eq!(directory.platforms_with_contacts(at), ["AliExpress"]);
        assert!(directory.platforms().len() > 5);
        let contacts = directory.contacts("AliExpress", at);
        assert_eq!(contacts.iter().map(|c| c.countries.len()).sum::<usize>(), 250);
        let ids: Vec<&str> = contacts.iter().map(|c| c.entity.id.as_str()).collect();
        assert_eq!((ids.len(), ids.last().copied()), (5, Some("SG1")));
        let elsewhere: Vec<bool> = contacts.iter().map(|c| c.elsewhere).collect();
        assert_eq!(elsewhere, [false, false, false, false, true]);
        let russia = contacts.iter().find(|c| c.entity.id == "SG3").unwrap();
        assert_eq!(russia.countries.len(), 11);
    }
}
